"""Settings: who goes before whom, and what a wrong one is told."""

import os
from pathlib import Path

import pytest

from doorcam.config.loading import LARGEST_FILE, Origin, given_values, load_settings, problems_of
from doorcam.config.schema import Settings
from doorcam.errors import ConfigFault


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "config.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def complaint(file: Path | None = None, environ: dict[str, str] | None = None, *overrides: str) -> str:
    with pytest.raises(ConfigFault) as caught:
        load_settings(file, environ or {}, overrides)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_without_anything_the_defaults_hold() -> None:
    assert load_settings(None, {}, []) == Settings()


def test_command_line_beats_environment_beats_file_beats_default(tmp_path: Path) -> None:
    file = write(tmp_path, "[camera]\nwidth_px = 640\nheight_px = 480\nrate_hz = 15\n")
    environ = {"DOORCAM_CAMERA_HEIGHT_PX": "600", "DOORCAM_CAMERA_RATE_HZ": "20"}
    camera = load_settings(file, environ, ["camera.rate_hz=25"]).camera
    assert (camera.width_px, camera.height_px, camera.rate_hz, camera.stall_after_s) == (640, 600, 25, 1.5)


def test_the_last_of_two_options_holds() -> None:
    assert load_settings(None, {}, ["camera.rate_hz=10", "camera.rate_hz=12"]).camera.rate_hz == 12


def test_a_whole_number_is_a_number(tmp_path: Path) -> None:
    file = write(tmp_path, "[door]\npulse_s = 4\n")
    assert load_settings(file, {}, ["recognition.match_threshold=1"]).door.pulse_s == 4.0


@pytest.mark.parametrize(
    ("text", "source"),
    [("0", "0"), ("demo", "demo"), ('"a b"', "a b"), ("rtsp://h/x?a=1#2", "rtsp://h/x?a=1#2"), ("true", "true")],
)
def test_texts_outside_the_file_need_no_quotes(text: str, source: str) -> None:
    assert load_settings(None, {"DOORCAM_CAMERA_SOURCE": text}, []).camera.source == source
    assert load_settings(None, {}, [f"camera.source={text}"]).camera.source == source


def test_a_wrong_value_of_the_file_may_be_overruled(tmp_path: Path) -> None:
    file = write(tmp_path, "[door]\npulse_s = 999\n")
    assert load_settings(file, {}, ["door.pulse_s=1"]).door.pulse_s == 1.0


def test_dotted_keys_inline_tables_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    file = write(tmp_path, "\ufeffcamera.rate_hz = 9\ndoor = { pulse_s = 2.5 }\n")
    settings = load_settings(file, {}, [])
    assert (settings.camera.rate_hz, settings.door.pulse_s) == (9, 2.5)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "\n# x\n[camera]\nwidht_px = 640\n",
            "line 4: camera.widht_px is not a setting: did you mean camera.width_px?",
        ),
        ("[camra]\nwidth_px = 640\n", "line 1: camra is not a section: did you mean camera?"),
        (
            "match_threshold = 0.4\n",
            "line 1: match_threshold is not a setting: did you mean recognition.match_threshold?",
        ),
        ("[camera]\nvotes_needed = 4\n", "camera.votes_needed is not a setting: did you mean access.votes_needed?"),
        ("[camera]\nzzzz = 1\n", "line 2: camera.zzzz is not a setting"),
        ("camera = 3\n", "line 1: camera is a section: write its settings below a line [camera]"),
        ("[[camera]]\nrate_hz = 3\n", "line 1: camera is a section"),
        ("[camera.more]\nrate_hz = 3\n", "line 1: camera.more is not a section"),
        (
            "[recognition]\nmatch_threshold = 7\n",
            "line 2: recognition.match_threshold = 7 is out of range: 0 < value <= 2",
        ),
        ("[recognition]\nmatch_threshold = nan\n", "recognition.match_threshold = nan is out of range: 0 < value <= 2"),
        (
            '[camera]\nwidth_px = "wide"\n',
            "line 2: camera.width_px = 'wide' must be a whole number, 160 <= value <= 7680",
        ),
        ("[camera]\nwidth_px = 640.0\n", "camera.width_px = 640.0 must be a whole number"),
        ("[camera]\nwidth_px = true\n", "camera.width_px = true must be a whole number"),
        ("[door]\npulse_s = true\n", "door.pulse_s = true must be a number, 0.2 <= value <= 60"),
        ("[camera]\nsource = 0\n", "line 2: camera.source = 0 must be text in quotes, not empty"),
        ('[camera]\nsource = ""\n', "camera.source = '' is out of range: not empty"),
        ("[desktop]\nmirror = 1\n", "line 2: desktop.mirror = 1 must be true or false"),
        ('[door]\nhttp_kind = "x"\n', 'line 2: door.http_kind = \'x\' must be one of "url", "shelly"'),
        ('[door]\ndriver = "gpio"\n', 'line 2: door.driver = "gpio" needs door.gpio_pin'),
        ('[door]\ncommand = "/bin/open"\n', "line 2: door.command = '/bin/open' must be a list of texts in quotes"),
        ('[door]\ncommand = ["/bin/open", 3]\n', "line 2: door.command = ['/bin/open', 3] must be"),
        ("[door]\noptions = { pin = 4 }\n", "line 2: door.options = {'pin': 4} must be a table of texts in quotes"),
        (
            "[access]\nvotes_window = 2\n",
            "line 2: access.votes_window = 2 must not be smaller than access.votes_needed = 3",
        ),
        (
            "[camera]\nreopen_max_s = 1\nreopen_first_s = 2\n",
            "line 3: camera.reopen_max_s = 1.0 must not be smaller than camera.reopen_first_s = 2.0",
        ),
        ("[camera]\nrate_hz = 3\nrate_hz = 4\n", "line 3: Cannot overwrite a value"),
        ("[camera\nrate_hz = 3\n", "line 1: "),
        ("[camera]\nsource = 'x", "line 2: "),
        (b"[camera]\n# caf\xe9\n", "line 2: not UTF-8 text: save the file as UTF-8"),
        ("x = " + "[" * 5000, "config.toml"),
        ("x = " + "9" * 5000, "config.toml"),
    ],
)
def test_what_a_wrong_file_is_told(tmp_path: Path, text: str | bytes, line: str) -> None:
    file = write(tmp_path, text)
    message = complaint(file)
    assert str(file) in message
    assert line in message
    assert len(message) < 400


def test_every_problem_is_named_in_the_order_of_the_file(tmp_path: Path) -> None:
    message = complaint(write(tmp_path, "[camera]\nwidth_px = 1\nrate_hz = 0\n"))
    assert 0 < message.index("camera.width_px = 1") < message.index("; ") < message.index("camera.rate_hz = 0")


@pytest.mark.parametrize(
    ("variable", "text", "line"),
    [
        (
            "DOORCAM_CAMERA_WIDHT_PX",
            "640",
            "environment variable DOORCAM_CAMERA_WIDHT_PX: DOORCAM_CAMERA_WIDHT_PX is not a setting: "
            "did you mean DOORCAM_CAMERA_WIDTH_PX?",
        ),
        ("DOORCAM_NONSENSE", "1", "DOORCAM_NONSENSE is not a setting"),
        (
            "DOORCAM_CAMERA_WIDTH_PX",
            "wide",
            "environment variable DOORCAM_CAMERA_WIDTH_PX: camera.width_px = 'wide' must",
        ),
        ("DOORCAM_DOOR_PULSE_S", "1\nx=2", "door.pulse_s = '1\\nx=2' must be a number"),
    ],
)
def test_what_a_wrong_variable_is_told(variable: str, text: str, line: str) -> None:
    assert line in complaint(None, {variable: text})


@pytest.mark.parametrize(
    ("option", "line"),
    [
        ("camera.rate_hz", "--set camera.rate_hz: write it as --set section.key=value"),
        ("camera.rate_hz=500", "--set camera.rate_hz: camera.rate_hz = 500 is out of range: 1 <= value <= 120"),
        ("rate_hz=5", "--set rate_hz: rate_hz is not a setting: did you mean camera.rate_hz?"),
        ("access.votes_needed=6", "--set access.votes_needed: access.votes_window = 5 must not be smaller"),
    ],
)
def test_what_a_wrong_option_is_told(option: str, line: str) -> None:
    assert line in complaint(None, {}, option)


def test_variables_that_say_where_things_are_are_no_settings() -> None:
    environ = {"DOORCAM_HOME": "/x", "DOORCAM_CONFIG": "/y", "DOORCAM_CACHE": "/z", "PATH": "/bin"}
    assert load_settings(None, environ, []) == Settings()


def test_a_huge_file_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    assert "is larger than 1000 kB" in complaint(write(tmp_path, b"#" * (LARGEST_FILE + 1)))
    assert "is not a file" in complaint(tmp_path)
    assert "cannot be read: No such file" in complaint(tmp_path / "none.toml")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_nobody_may_read_is_refused(tmp_path: Path) -> None:
    file = write(tmp_path, "")
    file.chmod(0)
    assert "cannot be read: Permission denied" in complaint(file)


def test_problems_are_said_by_setting() -> None:
    assert problems_of({"door.pulse_s": 3.0, "camera.rate_hz": 30}) == {}
    found = problems_of({"door.pulse_s": 300.0, "camera.rate_hz": 2.5, "door.http_password": 7})
    assert found == {
        "door.pulse_s": "door.pulse_s = 300.0 is out of range: 0.2 <= value <= 60",
        "camera.rate_hz": "camera.rate_hz = 2.5 must be a whole number, 1 <= value <= 120",
        "door.http_password": "door.http_password = (not shown) must be text in quotes",
    }


def test_a_contradiction_is_said_at_both_settings() -> None:
    said = 'door.driver = "serial" needs door.serial_port'
    values = {"door.driver": "serial", "door.serial_port": "", "door.serial_on": "A0"}
    assert problems_of(values) == {"door.driver": said, "door.serial_port": said}


def test_who_gave_a_value_is_known(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("[door]\npulse_s = 5.0\n", "utf-8")
    given = given_values(file, {"DOORCAM_DOOR_PULSE_S": "6"}, ["door.pulse_s=7"])
    assert [(each.path, each.value, each.origin) for each in given] == [
        ("door.pulse_s", 5.0, Origin.FILE),
        ("door.pulse_s", 6, Origin.ENVIRONMENT),
        ("door.pulse_s", 7, Origin.COMMAND_LINE),
    ]
    assert given_values(file, {}, (), text="")[:] == []

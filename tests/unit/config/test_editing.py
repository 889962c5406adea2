"""Changing one setting of a file, and nothing else in it."""

import tomllib
from pathlib import Path

import pytest

from doorcam.config.editing import with_settings
from doorcam.config.loading import load_settings
from doorcam.config.template import render_template
from doorcam.errors import ConfigFault


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[recognition] # a\nmodel = "a" # b\n', '[recognition] # a\nmodel = "new" # b\n'),
        ('# x\r\n[recognition]\r\nmodel = "a"\r\n', '# x\r\n[recognition]\r\nmodel = "new"\r\n'),
        ('recognition.model = "a" # b\n', 'recognition.model = "new" # b\n'),
        ("[door]\npulse_s = 3.0\n", '[door]\npulse_s = 3.0\n\n[recognition]\nmodel = "new"\n'),
        ("", '[recognition]\nmodel = "new"\n'),
    ],
)
def test_only_the_setting_changes(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(before.encode())
    assert with_settings(path, {"recognition.model": "new"}).decode() == after
    assert path.read_bytes() == before.encode()


def test_the_whole_template_keeps_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(render_template(), "utf-8")
    changed = with_settings(path, {"recognition.model": "sface"}).decode()
    assert changed == render_template().replace('model = "dlib_resnet_v1"', 'model = "sface"')


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b'\xef\xbb\xbf[recognition]\nmodel = "a"\n')
    changed = with_settings(path, {"recognition.model": 'q"\\'})
    assert changed.startswith(b"\xef\xbb\xbf[recognition]")
    assert tomllib.loads(changed.decode("utf-8-sig"))["recognition"]["model"] == 'q"\\'


@pytest.mark.parametrize("content", [b"[x", b"\xff\xfe", b"recognition = 3\n", b"a = 1\na = 2\n"])
def test_what_is_no_settings_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigFault, match=r"config\.toml"):
        with_settings(path, {"recognition.model": "new"})


def test_a_missing_file_begins_with_the_commented_defaults(tmp_path: Path) -> None:
    changed = with_settings(tmp_path / "config.toml", {"recognition.model": "sface"}).decode()
    assert changed == render_template().replace('model = "dlib_resnet_v1"', 'model = "sface"')


def test_values_of_every_type_come_back(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    values = {
        "door.command": ["/bin/true", 'a "b"'],
        "door.options": {"a b": "ü", "c": "d"},
        "door.pulse_s": 2.5,
        "desktop.mirror": False,
        "camera.rate_hz": 15,
    }
    path.write_bytes(with_settings(path, values))
    path.write_bytes(with_settings(path, {"door.options": {"e": "f"}}))
    settings = load_settings(path, {}, ())
    assert settings.door.command == ["/bin/true", 'a "b"']
    assert settings.door.options == {"e": "f"}
    assert (settings.door.pulse_s, settings.desktop.mirror, settings.camera.rate_hz) == (2.5, False, 15)
    assert settings.door.contact == ""


def test_a_folder_in_its_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    with pytest.raises(ConfigFault, match="cannot be read"):
        with_settings(tmp_path / "config.toml", {"recognition.model": "new"})

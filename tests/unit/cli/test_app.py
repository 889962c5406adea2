"""What every command has in common: options, exit codes, one clear line."""

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from doorcam import __version__
from doorcam.cli import app as program
from doorcam.cli import main
from doorcam.config.paths import Home
from tests.unit.cli.conftest import Doorcam

COMMANDS = [
    *(["kiosk"], ["run"], ["detect"], ["identify"], ["enroll"], ["doctor"], ["demo"]),
    *(["people", name] for name in ("list", "show", "rename", "remove", "export", "import")),
    *(["events", name] for name in ("list", "export", "purge")),
]


def child(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, encoding="utf-8", check=False)


def test_importing_the_program_loads_nothing_heavy() -> None:
    heavy = ["PySide6", "tensorflow", "keras", "openvino", "cv2", "sqlalchemy", "pydantic", "rich", "PIL", "skimage"]
    answer = child("-c", f"import sys, doorcam.cli; print([name for name in {heavy} if name in sys.modules])")
    assert answer.stdout == "[]\n"


def test_the_module_is_the_program() -> None:
    answer = child("-m", "doorcam", "--version")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, f"doorcam {__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(command: list[str], doorcam: Doorcam) -> None:
    answer = doorcam(*command, "--help")
    assert answer.code == 0
    assert f"Example: doorcam {' '.join(command)}" in answer.out
    for option in ("--home", "--config", "--set"):
        assert option in answer.out
    if command != ["kiosk"]:
        assert "--json" in answer.out


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["rnu"], "No such command 'rnu'. Did you mean 'run'?"),
        (["people"], "Missing command."),
        (["people", "lst"], "No such command 'lst'. Did you mean 'list'?"),
        (["run", "--sorce", "0"], "No such option: --sorce (Possible options: "),
        (["run", "--max-frames", "0"], "Invalid value for '--max-frames'"),
        (["detect"], "Missing argument 'IMAGE…'."),
        (["--set", "camera.rat=1", "identify", "x.jpg"], "camera.rat is not a setting: did you mean camera.rate_hz?"),
        (["--config", "gone.toml", "people", "list", "--set", "x"], "--config names "),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(arguments: list[str], line: str, doorcam: Doorcam) -> None:
    answer = doorcam(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert line in answer.complaint


@pytest.mark.parametrize("place", [0, 1, 2])
def test_options_of_every_command_stand_before_or_after_it(
    place: int, people: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["people", "list"]
    command[place:place] = ["--home", str(people.root)]
    assert main(command) == 0
    assert "Ada Lovelace" in capsys.readouterr().out


def test_the_option_nearest_to_the_command_holds(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("people", "list", "--home", str(tmp_path / "other"))
    assert (answer.code, answer.out) == (0, "")


@pytest.mark.parametrize(
    ("error", "code"), [(RuntimeError("odd"), 70), (KeyboardInterrupt(), 130), (BrokenPipeError(), 1)]
)
def test_what_becomes_of_an_exception(
    error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = typer.Typer()

    @broken.command()
    def fail() -> None:
        raise error

    monkeypatch.setattr(program, "app", broken)
    monkeypatch.setattr("os.dup2", lambda *_: None)
    assert main([]) == code
    err = capfd.readouterr().err
    assert ("Traceback" in err and "this is a bug: please report it" in err) == (code == 70)


def test_the_lines_of_the_source_do_not_break_those_of_the_help(
    doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert "Copies of the home made before need the old key" in doorcam("keys", "rotate", "--help").out


def test_a_closed_pipe_is_no_error(people: Home) -> None:
    listing = f"{sys.executable} -m doorcam --home {people.root} people list --json"
    answer = subprocess.run(
        ["sh", "-c", f"{{ {listing}; echo $? >&2; }} | true"], capture_output=True, text=True, check=False
    )
    assert answer.stderr in ("0\n", "1\n")


def test_file_names_that_are_no_text_and_steer_terminals_are_written_safely(doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("people", "import", "\x1b[31mred\udcff.json")
    assert answer.code == 1
    assert "\x1b" not in answer.err
    assert "?[31mred" in answer.complaint

"""From a photo to a name at the door, with nothing but commands."""

import os
import stat
import subprocess
import sys
from pathlib import Path

from tests.end2end.commands import Doorcam

NAME = "艾琳·柯林斯"


def test_the_whole_walk(doorcam: Doorcam, photo: Path, visit: Path, tmp_path: Path) -> None:
    before = doorcam("run", "--source", visit, "--json")
    assert before.code == 0, before.err
    decisions = [line for line in before.lines if line["type"] == "decision"]
    assert not any(line["decision"] == "granted" for line in decisions)
    assert any(line["reason"] == "unknown_face" for line in decisions)
    summary = before.lines[-1]
    assert summary["type"] == "summary"
    assert (summary["frames"], summary["dropped"]) == (120, 0)
    assert {"fps", "latency_ms", "cpu_s", "wall_s", "rss_mb"} <= summary.keys()
    assert {"p50", "p95", "p99"} == summary["latency_ms"].keys()

    assert doorcam("enroll", photo, "--name", NAME, "--id", "eileen").code == 0
    (identified,) = doorcam("identify", photo, "--json").lines
    (face,) = identified["faces"]
    assert (face["person_id"], face["name"]) == ("eileen", NAME)
    assert face["distance"] < 0.05

    after = doorcam("run", "--source", visit, "--headless", "--json")
    granted = [line for line in after.lines if line.get("decision") == "granted"]
    assert [(line["person_id"], line["name"], line["reason"]) for line in granted] == [("eileen", NAME, "recognised")]

    kinds = [line["kind"] for line in doorcam("events", "list", "--json").lines]
    assert sorted(kinds) == ["admin", "door_opened", "granted", "unknown"]
    exported = tmp_path / "events.csv"
    assert doorcam("events", "export", exported).code == 0
    assert NAME in exported.read_text("utf-8-sig")

    assert doorcam("people", "remove", "eileen", "--yes").code == 0
    assert doorcam("people", "list", "--json").lines == []
    held = b"".join(path.read_bytes() for path in doorcam.home.rglob("*") if path.is_file())
    assert NAME.encode() not in held
    assert b"eileen" not in held


def test_everything_kept_is_for_the_owner_alone(doorcam: Doorcam, photo: Path, visit: Path) -> None:
    doorcam("enroll", photo, "--name", NAME)
    doorcam("run", "--source", visit, "--max-frames", "60")
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (doorcam.home / "encodings").rglob("*")}
    assert modes
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert {mode for path, mode in modes.items() if path.is_dir()} <= {0o700}


def test_nothing_on_the_way_to_a_decision_imports_tensorflow_or_qt(doorcam: Doorcam, visit: Path) -> None:
    code = (
        "import sys; from doorcam.cli import main; code = main(sys.argv[1:]); "
        "assert not {'tensorflow', 'keras', 'PySide6'} & sys.modules.keys(), 'imported'; sys.exit(code)"
    )
    arguments = ["run", "--source", str(visit), "--max-frames", "40", "--home", str(doorcam.home)]
    environ = {**os.environ, "DOORCAM_CACHE": str(doorcam.cache)}
    done = subprocess.run([sys.executable, "-c", code, *arguments], env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_doctor_answers_on_a_fresh_home(doorcam: Doorcam) -> None:
    checks = doorcam("doctor", "--json").lines
    assert len(checks) > 8
    assert all(check.keys() >= {"what", "state"} for check in checks), checks[0]

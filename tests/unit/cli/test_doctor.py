"""`doorcam doctor`: it tells what is wrong, and never falls ill itself."""

from pathlib import Path

import pytest

from doorcam.cli import checks
from doorcam.cli.checks import examine
from doorcam.cli.findings import Finding, State
from doorcam.cli.session import Session
from doorcam.config.paths import Home
from doorcam.errors import StorageFault
from tests.unit.cli.conftest import Doorcam


@pytest.fixture(autouse=True)
def _offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def findings(home: Home, *overrides: str) -> dict[str, Finding]:
    return {finding.what: finding for finding in examine(Session(home.root, None, overrides))}


def test_a_healthy_home(people: Home, doorcam: Doorcam) -> None:
    rows = {row["what"]: row for row in doorcam("doctor", "--json").json}
    for what in ("settings", "python", "processor", "weights of dlib_resnet_v1", "home", "gallery", "fonts", "window"):
        assert rows[what]["state"] == "ok", rows[what]
    assert "2 people" in rows["gallery"]["found"]
    assert set(rows["gallery"]) == {"type", "what", "state", "found", "mend"}


def test_it_changes_nothing(home: Home) -> None:
    findings(home)
    assert not home.root.exists()


def test_broken_settings_do_not_stop_the_rest(people: Home, doorcam: Doorcam) -> None:
    answer = doorcam("doctor", "--json", "--set", "door.pulse_s=999")
    assert answer.code == 1
    rows = {row["what"]: row for row in answer.json}
    assert rows["settings"]["state"] == "fault"
    assert "door.pulse_s = 999 is out of range" in rows["settings"]["found"]
    assert rows["gallery"]["state"] == "ok"


def test_a_damaged_gallery(home: Home) -> None:
    home.encodings.mkdir(parents=True, mode=0o700)
    home.gallery.write_bytes(b"this is no database, but long enough to be taken for one" * 99)
    home.gallery.chmod(0o600)
    found = findings(home)["gallery"]
    assert found.state is State.FAULT
    assert str(home.gallery) in found.found
    assert found.mend


def test_a_gallery_others_can_read(people: Home) -> None:
    people.gallery.chmod(0o644)
    found = list(checks._CHECKS["home"](Session(people.root)))[-1]
    assert found.state is State.FAULT
    assert "other users can read" in found.found
    assert found.mend == f"chmod -R go= {people.encodings}"


def test_people_without_a_template_of_the_model(people: Home) -> None:
    rows = [
        finding
        for finding in examine(Session(people.root, None, ("recognition.model=mtcnn_pnet",)))
        if finding.what == "gallery"
    ]
    assert [row.state for row in rows] == [State.OK, State.WARNING]
    assert "2 people have no template of mtcnn_pnet" in rows[1].found


def test_a_home_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert findings(Home(tmp_path / "file"))["home"].state is State.FAULT


@pytest.mark.parametrize(
    ("error", "found"),
    [
        (StorageFault("the disk is gone", "plug it in"), Finding("x", State.FAULT, "the disk is gone", "plug it in")),
        (ZeroDivisionError("odd"), Finding("x", State.FAULT, "ZeroDivisionError: odd")),
    ],
)
def test_a_check_that_breaks_is_a_finding(error: Exception, found: Finding) -> None:
    def check(_: Session) -> list[Finding]:
        raise error

    assert checks._isolated("x", check, Session()) == [found]  # type: ignore[arg-type]


def test_the_weights_of_the_detector_in_use_are_looked_at(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cache"))
    found = findings(home, "detection.detector=yunet")
    assert found["weights"].found == "yunet is not installed"
    assert found["weights"].mend == "run: doorcam models install yunet"
    assert "weights of mtcnn_pnet" not in found


def test_a_door_that_opens_for_photos_is_warned_of(home: Home) -> None:
    assert findings(home)["liveness"].found == "active"
    assert findings(home, "liveness.mode=off")["liveness"].state is State.WARNING
    found = findings(home, "liveness.mode=both")["liveness"]
    assert (found.state, "nobody may pass" in found.found) == (State.FAULT, True)
    assert "doorcam models install" in found.mend


def test_a_door_the_rules_do_not_know(home: Home, doorcam: Doorcam) -> None:
    assert "everybody enrolled" in findings(home)["rules"].found
    assert doorcam("access", "mode", "front", "face").code == 0
    assert findings(home)["rules"].state is State.FAULT
    found = findings(home, "access.door=front")["rules"]
    assert (found.state, found.found) == (State.OK, "front: face, UTC")

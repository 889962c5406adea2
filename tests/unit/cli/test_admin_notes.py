"""Whoever changes something is in the journal with it, and nobody's secret or name is."""

import io
import sqlite3
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from tests.unit.cli.conftest import Doorcam

PIN = "492867"


@pytest.fixture(autouse=True)
def grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "grace")


def notes(doorcam: Doorcam) -> list[tuple[str, str | None]]:
    """What the journal says was done, the oldest first, and to whom."""
    listed = doorcam("events", "list", "--kind", "admin", "--json").json
    assert {event["actor"] for event in listed} <= {"grace"}
    assert all(event["name"] is None for event in listed)
    return [(event["reason"], event["person_id"]) for event in reversed(listed)]


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("people rename ada Augusta", ("renamed", "ada")),
        ("people remove ada --yes", ("removed a person", None)),
        ("people export ada", ("exported", "ada")),
        ("people export everybody.json", ("exported all 2 people", None)),
        ("keys rotate", ("made the master key", None)),
        ("access mode front face+pin", ("set the door front: mode face+pin", None)),
        ("access mode front locked", ("set the door front: mode locked", None)),
        ("access door front --cooldown 5", ("set the door front: cooldown_s 5.0", None)),
        ("access person ada --disable", ("set the rules of a person: disabled, at any time", "ada")),
        ("access pin set ada", ("set a PIN", "ada")),
        ("access pin set ada --duress", ("set a PIN", "ada")),
        ("access pin remove ada", ("removed the PINs", "ada")),
        ("access badge add ada", ("added a badge", "ada")),
        ("access groups set night --step-up", ("set the group night, a second factor always", None)),
        ("access schedules set office", None),
    ],
)
def test_a_change_is_noted_with_who_made_it(
    line: str, note: tuple[str, str | None] | None, people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    if "--duress" in line:
        assert doorcam("access", "pin", "set", "ada").code == 0
        monkeypatch.setattr("sys.stdin", io.StringIO("918273\n"))
    doorcam(*line.split())
    noted = notes(doorcam)[-1:]
    assert [(reason[: len(note[0])], whom) for reason, whom in noted] == [note] if note else noted == []
    assert PIN not in str(noted)


def test_a_group_and_what_it_may_are_noted(people: Home, doorcam: Doorcam) -> None:
    for line in (
        "access groups set night",
        "access groups add night ada hu_ge",
        "access mode front face",
        "access allow front night",
        "access deny front everyone",
        "access groups drop night ada",
        "access remove-door front",
        "access groups remove night",
        "access person ada",
        "access groups list",
        "access reset",
    ):
        assert doorcam(*line.split()).code == 0
    assert notes(doorcam) == [
        ("set the group night", None),
        ("added to the group night", "ada"),
        ("added to the group night", "hu_ge"),
        ("set the door front: mode face", None),
        ("allowed the group night the door front: always", None),
        ("denied the group everyone the door front", None),
        ("dropped from the group night", "ada"),
        ("removed the rules of the door front", None),
        ("removed the group night", None),
    ]


def test_what_fails_or_only_looks_is_not_noted(people: Home, doorcam: Doorcam) -> None:
    for line in ("people list", "people show ada", "people rename nobody X", "keys status", "access deny front none"):
        doorcam(*line.split())
    assert notes(doorcam) == []


def test_a_removed_person_is_in_no_note(people: Home, doorcam: Doorcam) -> None:
    doorcam("people", "rename", "ada", "Augusta")
    doorcam("access", "groups", "set", "night")
    doorcam("access", "groups", "add", "night", "ada")
    doorcam("people", "export", "ada")
    assert doorcam("people", "remove", "ada", "--yes").code == 0
    assert notes(doorcam)[-1] == ("removed a person", None)
    assert not any(whom for _, whom in notes(doorcam))
    assert doorcam("events", "verify").code == 0
    for path in people.root.rglob("*"):
        assert not path.is_file() or b"Augusta" not in path.read_bytes()


def _break_the_chain(home: Home) -> None:
    with sqlite3.connect(home.journal) as file:
        file.execute("UPDATE chain SET last_id = 7")
    file.close()


def test_a_change_that_cannot_be_noted_is_made_and_said(people: Home, events: Home, doorcam: Doorcam) -> None:
    _break_the_chain(events)
    answer = doorcam("people", "rename", "ada", "Augusta")
    assert (answer.code, answer.out) == (1, "ada is now called Augusta\n")
    assert answer.complaint.startswith("done, but not written to the journal: ")
    assert doorcam("people", "list", "--json").json[0]["name"] == "Augusta"


def test_a_broken_chain_keeps_nobody_from_being_erased(people: Home, events: Home, doorcam: Doorcam) -> None:
    _break_the_chain(events)
    answer = doorcam("people", "remove", "ada", "--yes")
    assert answer.code == 1
    assert answer.complaint.startswith("done, but not written to the journal: ")
    assert [person["person_id"] for person in doorcam("people", "list", "--json").json] == ["hu_ge"]
    assert not any(event["person_id"] for event in doorcam("events", "list", "--json").json)
    assert not list(events.snapshots.iterdir())


def test_weights_are_noted(doorcam: Doorcam, home: Home, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text("# doorcam\n", encoding="utf-8")
    assert doorcam("models", "use", "dlib_resnet_v1", "--config", str(config)).code == 0
    assert notes(doorcam) == [("set recognition.model = dlib_resnet_v1", None)]

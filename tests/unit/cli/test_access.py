"""`doorcam access`."""

import io
import os

import pytest

from doorcam.config.paths import Home
from tests.unit.cli.conftest import Doorcam

BADGE = "0004831207"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("7391\n"))


def asked(doorcam: Doorcam, *arguments: str) -> tuple[bool, str]:
    (answer,) = doorcam("access", "ask", *arguments, "--json").json
    return answer["permitted"], answer["reason"]


def test_without_rules_everybody_enrolled_passes(people: Home, doorcam: Doorcam) -> None:
    assert "everybody enrolled" in doorcam("access", "doors").complaint
    assert asked(doorcam, "ada", "front") == (True, "permitted")
    assert "nobo" in doorcam("access", "ask", "nobo", "front").complaint


def test_an_office(people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch) -> None:
    for line in (
        "door front --zone Europe/Berlin --cooldown 20",
        "groups set staff",
        "groups add staff ada",
        "schedules set office mon-fri@08:00-18:00",
        "allow front staff office",
        "deny front everyone",
        "holidays add front 2026-12-25 Christmas@Day",
    ):
        answer = doorcam("access", *(part.replace("@", " ") for part in line.split()))
        assert answer.code == 0, answer.err
    assert asked(doorcam, "ada", "front", "--at", "2026-11-16T11:00+00:00") == (True, "permitted")
    assert asked(doorcam, "ada", "front", "--at", "2026-11-16T17:00+00:00") == (False, "outside_hours")
    assert asked(doorcam, "ada", "front", "--at", "2026-12-25T11:00+00:00") == (False, "outside_hours")
    assert asked(doorcam, "hu_ge", "front", "--at", "2026-11-16T11:00+00:00") == (False, "no_permission")
    assert "staff: office" in doorcam("access", "doors").out
    (door,) = doorcam("access", "doors", "--json").json
    assert (door["zone"], door["cooldown_s"]) == ("Europe/Berlin", 20)
    assert door["permissions"] == [{"group": "staff", "schedule": "office"}]
    assert "ada" in doorcam("access", "groups", "list").out
    assert doorcam("access", "groups", "list", "--json").json[1]["members"] == ["ada"]
    assert "mon-fri" in doorcam("access", "schedules", "list").out
    assert doorcam("access", "holidays", "list", "front", "--json").json[0]["name"] == "Christmas Day"
    assert doorcam("access", "holidays", "remove", "front", "2026-12-25").code == 0
    assert "no holidays" in doorcam("access", "holidays", "list", "front").complaint
    assert "used by the door front" in doorcam("access", "schedules", "remove", "office").complaint
    assert doorcam("access", "groups", "drop", "staff", "ada").code == 0
    assert doorcam("access", "groups", "remove", "staff").code == 0
    assert doorcam("access", "schedules", "remove", "office").code == 0
    assert doorcam("access", "remove-door", "front").code == 0


def test_modes(people: Home, doorcam: Doorcam) -> None:
    assert doorcam("access", "mode", "front", "badge+face").out == "the door front: badge+face, time zone UTC\n"
    assert asked(doorcam, "ada", "front") == (False, "step_up")
    assert doorcam("access", "ask", "ada", "front").out == "ada at front: step up: badge\n"
    assert asked(doorcam, "ada", "front", "--shown", "badge", "--shown", "pin") == (True, "permitted")
    doorcam("access", "mode", "front", "locked")
    assert asked(doorcam, "ada", "front") == (False, "door_locked")


def test_an_area_is_taken_from_a_door(doorcam: Doorcam) -> None:
    first = doorcam("access", "door", "front", "--area", "lab", "--direction", "in", "--forget-after", "60", "--json")
    assert (first.json[0]["area"], first.json[0]["direction"], first.json[0]["forget_after_s"]) == ("lab", "in", 60)
    (door,) = doorcam("access", "door", "front", "--area", "none", "--json").json
    assert (door["area"], door["direction"], door["forget_after_s"]) == (None, None, None)
    assert doorcam("access", "reset", "--json").json == [{"type": "reset", "person_id": None, "places": 0}]


def test_people_for_a_time(people: Home, doorcam: Doorcam) -> None:
    doorcam("access", "person", "ada", "--until", "2026-07-01T00:00+00:00")
    assert asked(doorcam, "ada", "front", "--at", "2026-07-01T00:00+00:00") == (False, "expired")
    (person,) = doorcam("access", "person", "ada", "--disable", "--json").json
    assert (person["disabled"], person["valid_until"]) == (True, "2026-07-01T00:00:00+00:00")
    (person,) = doorcam("access", "person", "ada", "--enable", "--until", "none", "--json").json
    assert (person["disabled"], person["valid_until"]) == (False, None)
    assert "enabled, at any time" in doorcam("access", "person", "ada").out


def test_a_pin_is_read_and_never_said(people: Home, typed: None, doorcam: Doorcam) -> None:
    answer = doorcam("access", "pin", "set", "ada")
    assert (answer.code, answer.out) == (0, "ada has a new PIN\n")
    assert doorcam("access", "pin", "list", "--json").json == [{"type": "pin", "person_id": "ada", "duress": False}]
    assert doorcam("access", "pin", "remove", "ada").code == 0
    assert "nobody has a PIN" in doorcam("access", "pin", "list").complaint


class Terminal(io.StringIO):
    """Somebody sits there."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("what", [("pin", "set"), ("badge", "add")])
def test_a_secret_is_read_from_standard_input_even_a_terminal_when_asked_to(
    people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch, what: tuple[str, str]
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(f"{BADGE}\n"))
    answer = doorcam("access", *what, "ada", "--stdin")
    assert answer.code == 0
    assert BADGE not in answer.out + answer.err


@pytest.mark.parametrize("pin", ["1234\n", "\n", "", "abc\n", "7" * 10_000])
def test_a_pin_that_is_refused_is_not_repeated(
    people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch, pin: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(pin))
    answer = doorcam("access", "pin", "set", "ada")
    assert answer.code == 2
    assert not pin.strip() or pin.strip() not in answer.complaint
    assert "nobody has a PIN" in doorcam("access", "pin", "list").complaint


def test_badges(people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{BADGE}\n{BADGE}\n"))
    assert doorcam("access", "badge", "add", "ada").out == "ada has the badge …1207\n"
    assert "already ada's" in doorcam("access", "badge", "add", "hu_ge").complaint
    assert doorcam("access", "badge", "list", "--json").json == [
        {"type": "badge", "person_id": "ada", "ending": "1207"}
    ]
    assert doorcam("access", "badge", "remove", "ada", "1207", "--json").json[0]["badges"] == 1
    assert "nobody has a badge" in doorcam("access", "badge", "list").complaint


def test_somebody_removed_leaves_no_rules(people: Home, typed: None, doorcam: Doorcam) -> None:
    doorcam("access", "pin", "set", "hu_ge")
    doorcam("access", "person", "hu_ge", "--disable")
    doorcam("access", "groups", "set", "staff")
    doorcam("access", "groups", "add", "staff", "ada", "hu_ge")
    assert doorcam("people", "remove", "hu_ge", "--yes").code == 0
    assert doorcam("access", "pin", "list", "--json").json == []
    assert doorcam("access", "groups", "list", "--json").json[1]["members"] == ["ada"]
    assert b"hu_ge" not in people.access.read_bytes()


def test_failures(people: Home, doorcam: Doorcam) -> None:
    assert "no failed attempts" in doorcam("access", "failures").complaint
    answer = doorcam("access", "failures", "--forget", "door/front")
    assert (answer.code, "has no failed attempts" in answer.complaint) == (2, True)


def test_keys_rotate_takes_the_pins_along(people: Home, typed: None, doorcam: Doorcam) -> None:
    doorcam("access", "pin", "set", "ada")
    # of two people, the PINs, and the chain of the journal
    assert doorcam("keys", "rotate", "--json").json[0]["keys"] == 4
    assert doorcam("access", "pin", "list", "--json").code == 0


@pytest.mark.parametrize(
    "line",
    [
        "mode front ajar",
        "door front --zone Mars",
        "door front --area lab",
        "door front --area lab --direction up",
        "door front --forget-after soon",
        "door front --cooldown nan",
        "door front --step-up-schedule nights",
        "schedules set office whenever",
        "holidays add front tomorrow",
        "allow front staff",
        "deny front everyone",
        "remove-door front",
        "person ada --from yesterday",
        "ask ada front --shown eye",
        "groups add staff ada",
        "groups remove everyone",
    ],
)
def test_what_cannot_be_meant_is_one_line_and_changes_nothing(people: Home, doorcam: Doorcam, line: str) -> None:
    answer = doorcam("access", *line.split())
    assert (answer.code, answer.out) == (2, "")
    assert answer.complaint
    assert doorcam("access", "doors", "--json").json == []


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_the_file_is_the_owners_alone(doorcam: Doorcam, home: Home) -> None:
    doorcam("access", "doors")
    assert home.access.stat().st_mode & 0o077 == 0


def test_a_door_without_rules_is_named_with_what_gives_it_some(people: Home, doorcam: Doorcam) -> None:
    answer = doorcam("access", "allow", "front", "everyone")
    assert answer.complaint.endswith("give it rules first: doorcam access door front")

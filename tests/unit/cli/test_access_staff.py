"""`doorcam access staff`."""

import io

import pytest

from tests.unit.cli.conftest import Doorcam

PIN = "739164"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))


def _with_pin(doorcam: Doorcam) -> dict[str, bool]:
    return {row["role"]: row["pin"] for row in doorcam("access", "staff", "list", "--json").json}


def test_a_pin_of_the_staff_is_set_listed_and_removed_and_never_said(typed: None, doorcam: Doorcam) -> None:
    assert "everybody may open" in doorcam("access", "staff", "list").complaint
    answer = doorcam("access", "staff", "set-pin", "admin", "--stdin")
    assert answer.code == 0
    assert PIN not in answer.out + answer.err
    assert _with_pin(doorcam) == {"operator": False, "admin": True}
    assert doorcam("access", "staff", "remove", "admin", "--json").json == [
        {"type": "staff_pin_removed", "role": "admin", "removed": True}
    ]
    assert _with_pin(doorcam) == {"operator": False, "admin": False}


@pytest.mark.parametrize("pin", ["1234\n", "\n", "abc\n"])
def test_a_pin_that_is_refused_changes_nothing(doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch, pin: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(pin))
    assert doorcam("access", "staff", "set-pin", "operator").code == 2
    assert _with_pin(doorcam) == {"operator": False, "admin": False}


def test_there_are_two_roles(doorcam: Doorcam) -> None:
    assert doorcam("access", "staff", "remove", "boss").code == 2

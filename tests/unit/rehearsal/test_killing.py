from typing import Any

from doorcam.rehearsal.aftermath import Aftermath
from doorcam.rehearsal.killing import judged_after_death
from tests.unit.rehearsal.doors import grant

TOLD: list[dict[str, Any]] = [
    {"what": "decided"},
    {"what": "pulse", "event_id": 1},
    {"what": "event", "event_id": 1, "kind": "granted"},
]


def test_what_was_acknowledged_is_there() -> None:
    assert judged_after_death(TOLD, Aftermath([grant(1)])) == []
    assert judged_after_death(TOLD, Aftermath([])) == ["acknowledged events are not in the journal"]


def test_a_grant_may_be_written_down_and_not_be_acknowledged_any_more() -> None:
    assert judged_after_death(TOLD[:1], Aftermath([grant(1)])) == []


def test_a_relay_that_moved_without_a_grant_or_twice_for_one_is_found() -> None:
    moved = "the relay moved without a grant in the journal"
    assert judged_after_death([{"what": "pulse", "event_id": None}], Aftermath([])) == [moved]
    assert judged_after_death([TOLD[1], TOLD[1]], Aftermath([grant(1)])) == [moved]


def test_a_journal_that_is_not_whole_is_said() -> None:
    assert judged_after_death([], Aftermath([], ["it is not whole"])) == ["it is not whole"]

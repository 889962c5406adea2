from contextlib import closing

from doorcam.config.paths import Home
from doorcam.events.journal import Journal
from tests.faces import ANNA
from tests.unit.access.test_replay import case, event
from tests.unit.cli.conftest import MOMENT, Doorcam

STRICTER = ("--set", "recognition.match_threshold=0.45")


def keep(home: Home) -> None:
    """Four decisions: near, far, nobody, and one without evidence."""
    with closing(Journal.open(home.journal, home.snapshots)) as journal:
        for each in (event(case(0.3)), event(case(0.48)), event(case(0.9))):
            journal.append(each)


def test_the_openings_that_would_change(doorcam: Doorcam, home: Home, events: Home) -> None:
    keep(home)
    changed, summary = doorcam("replay", *STRICTER, "--json").json
    assert changed == {
        "type": "changed",
        "event_id": 5,
        "at": MOMENT.isoformat(),
        "then": "granted",
        "now": "denied",
        "person_id": ANNA,
        "name": "Anna",
        "distance": 0.48,
        "reason_then": "recognised",
        "reason_now": "gathering",
    }
    assert summary == {
        "type": "summary",
        "replayed": 3,
        "opens": 0,
        "shuts": 1,
        "unchanged": 2,
        "not_replayable": 2,
    }


def test_the_same_for_people_and_of_a_time(doorcam: Doorcam, home: Home) -> None:
    keep(home)
    answer = doorcam("replay", *STRICTER)
    assert answer.code == 0
    assert "3 decisions made again: 0 would open the door, 1 would not any more" in answer.out
    assert "0.480" in answer.out
    later = doorcam("replay", "--since", "2026-06-01", *STRICTER)
    assert "0 decisions made again" in later.out


def test_nothing_is_changed(doorcam: Doorcam, home: Home) -> None:
    keep(home)
    before = doorcam("events", "list", "--json").json
    doorcam("replay", *STRICTER)
    assert doorcam("events", "list", "--json").json == before


def test_a_setting_the_journal_cannot_answer_is_refused(doorcam: Doorcam) -> None:
    answer = doorcam("replay", "--set", "detection.min_face_px=60")
    assert answer.code == 2
    assert "what detection.min_face_px would change: name one of these" in answer.complaint

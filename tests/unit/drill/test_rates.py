from datetime import UTC, datetime

from doorcam.drill.presentation import BONA_FIDE, NO_FACE, Presentation
from doorcam.drill.rates import rates, report


def _presented(kind: str, accepted: bool, took_s: float = 4.0, **more: bool) -> Presentation:
    return Presentation(kind, accepted, "accepted" if accepted else "too_slow", took_s, **more)


DONE = [
    _presented(BONA_FIDE, True, 3.0, prompted=True),
    _presented(BONA_FIDE, False, 9.0, prompted=True),
    _presented(BONA_FIDE, True, 2.0),
    _presented("print", False),
    _presented("print", True),
    Presentation("print", False, NO_FACE),
]


def test_people_who_are_refused_and_prints_that_are_accepted_are_errors() -> None:
    people, prints = rates(DONE)
    assert (people.kind, people.name, people.n, people.errors) == (BONA_FIDE, "BPCER", 3, 1)
    assert (people.prompted, people.median_s, people.no_face) == (2, 3.0, 0)
    assert (prints.kind, prints.name, prints.n, prints.errors, prints.no_face) == ("print", "APCER", 2, 1, 1)
    assert prints.as_dict()["rate"] == 0.5
    assert prints.low < 0.5 < prints.high


def test_what_nobody_saw_has_no_rate() -> None:
    (rate,) = rates([Presentation("phone", False, NO_FACE)])
    assert (rate.n, rate.no_face, rate.median_s, rate.as_dict()["rate"]) == (0, 1, None, None)
    assert (rate.low, rate.high) == (0, 1)
    assert rates([]) == []


def test_a_report_holds_every_presentation_and_every_rate() -> None:
    kept = report(DONE, "active", datetime(2026, 5, 1, tzinfo=UTC))
    assert (kept["format"], kept["mode"], kept["at"]) == ("doorcam-spoof-drill", "active", "2026-05-01T00:00:00+00:00")
    assert [each["kind"] for each in kept["presentations"]] == [each.kind for each in DONE]
    assert [each["name"] for each in kept["rates"]] == ["BPCER", "APCER"]

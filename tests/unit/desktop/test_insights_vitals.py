from datetime import UTC, datetime
from typing import Any

import pytest

from doorcam.desktop.insights_vitals import Vital, vitals
from doorcam.domain import CameraState
from doorcam.outward.standing import Standing

AT = datetime(2026, 3, 14, 12, tzinfo=UTC)
OFFICE = "Messages to the office"
BEFORE: dict[str, Any] = {"frames": 100, "idle": 40, "dropped": 10, "cpu_s": 5.0, "wall_s": 20.0}


def now(**changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        **{"frames": 110, "idle": 44, "dropped": 16, "cpu_s": 5.5, "wall_s": 22.0, "rss_mb": 400.0, "lost_events": 0},
        "latency_ms": {"p50": 60.0, "p95": 120.0, "p99": 130.0},
        "liveness": {"mode": "depth", "asked": 40, "prompted": 4},
        "databases": {"gallery": 2_000_000, "journal": 8_000_000},
        "free_bytes": 50_000_000_000,
        "camera": "live",
        "door": {"last": "open", "pause_s": 0.0},
        "outward": [(Standing("the office", 7, delivered_at=AT), 0)],
    }
    return values | changes


def named(name: str, values: dict[str, Any], before: dict[str, Any] | None = None) -> Vital:
    (found,) = (vital for vital in vitals(values, before) if vital.name == name)
    return found


def test_all_is_well_on_a_good_day() -> None:
    found = vitals(now(), BEFORE)
    assert all(vital.good for vital in found)
    assert len({vital.name for vital in found}) == len(found) == 11


def test_rates_are_of_the_time_between_two_looks() -> None:
    camera = named("Camera", now(), BEFORE)
    assert camera.number == pytest.approx(10.0)  # twenty pictures in two seconds
    assert named("Pictures left out", now(), BEFORE).number == pytest.approx(30.0)
    processor = named("Processor", now(), BEFORE).number
    assert processor is not None
    assert 0 < processor <= 25.0


def test_the_first_look_has_no_rates() -> None:
    assert "Processor" not in {vital.name for vital in vitals(now(), None)}
    assert "Processor" not in {vital.name for vital in vitals(now(), {})}
    assert named("Camera", now()).number is None


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("Camera", {"camera": CameraState.FROZEN}),
        ("Camera", {"frames": 102, "idle": 40, "dropped": 10}),
        ("Time to recognise", {"latency_ms": {"p50": 300.0, "p95": 900.0, "p99": 1000.0}}),
        ("Pictures left out", {"dropped": 1000}),
        ("Memory", {"rss_mb": 4000.0}),
        ("Free disk", {"free_bytes": 1_000_000}),
        ("Events lost", {"lost_events": 1}),
        ("Last opening", {"door": {"last": "failed", "pause_s": 0.0}}),
        ("Last opening", {"door": {"last": "open", "pause_s": 12.0}}),
        ("Proof of life", {"liveness": {"mode": "depth", "asked": 40, "prompted": 30}}),
        (OFFICE, {"outward": [(Standing("the office", 7, 2, AT, 4, "it answered 500"), 1)]}),
        (OFFICE, {"outward": [(Standing("the office", 7), 1000)]}),
    ],
)
def test_what_is_bad_comes_with_a_mend(name: str, changes: dict[str, Any]) -> None:
    bad, good = named(name, now(**changes), BEFORE), named(name, now(), BEFORE)
    assert not bad.good
    assert bad.words != good.words
    assert any(hint in bad.words for hint in ("ook at", "choose", "purge", "start doorcam", "see whether", "helps"))


def test_each_destination_says_what_waits_was_delivered_and_was_given_up() -> None:
    outside = [(Standing("the office", 7, 2, AT, 4, "it answered 500"), 12), (Standing("the house"), 0)]
    office, house = (named(name, now(outward=outside)) for name in (OFFICE, "Messages to the house"))
    assert office.value == "12 waiting"
    for said in ("it answered 500", "Last delivered: 14 Mar 2026", "are erased: 2"):
        assert said in office.words
    assert (house.value, house.words) == ("0 waiting", "Nothing was delivered yet.")


def test_nobody_seen_yet_is_nothing_bad() -> None:
    nan = float("nan")
    assert named("Time to recognise", now(latency_ms={"p50": nan, "p95": nan, "p99": nan})).good
    assert named("Proof of life", now(liveness={"mode": "depth", "asked": 0, "prompted": 0})).number is None
    assert named("Proof of life", now(liveness={"mode": "depth", "asked": 2, "prompted": 2})).good


def test_a_camera_that_starts_is_no_fault() -> None:
    assert named("Camera", now(camera=CameraState.STARTING, frames=100, idle=40, dropped=10), BEFORE).good
    for state in set(CameraState) - {CameraState.STARTING, CameraState.LIVE}:
        assert not named("Camera", now(camera=state), BEFORE).good


def test_what_nobody_tells_is_left_out() -> None:
    assert vitals({}, None) == []
    assert [vital.name for vital in vitals({"free_bytes": 10**12}, None)] == ["Free disk"]

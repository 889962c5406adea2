import pytest

from doorcam.bench.measurement import Measurement, alternate, block, in_ms, with_ratios
from tests.unit.bench.clocks import WaitingClock


def row(who: str, case: str = "one", **values: float) -> Measurement:
    return Measurement("detector", case, who, values)


def test_block_works_until_its_time_is_up() -> None:
    clock = WaitingClock()
    numbers: list[int] = []

    def work(number: int) -> None:
        numbers.append(number)
        clock.wait(0.25)

    assert block(work, 1.0, clock.monotonic_s) == [0.25] * 4
    assert numbers == [0, 1, 2, 3]


def test_block_works_twice_however_slow_it_is() -> None:
    clock = WaitingClock()
    assert block(lambda _: clock.wait(30), 0.1, clock.monotonic_s) == [30, 30]


def test_contestants_take_turns() -> None:
    order: list[str] = []
    times = iter(range(100))
    contestants = {who: lambda: [float(next(times)), 0.5] for who in ("a", "b", "c")}
    assert alternate(contestants, 2, order.append) == {
        "a": [0, 0.5, 3, 0.5],
        "b": [1, 0.5, 4, 0.5],
        "c": [2, 0.5, 5, 0.5],
    }
    assert order == ["a", "b", "c", "a", "b", "c"]


def test_median_in_milliseconds() -> None:
    assert in_ms([0.003, 0.001, 9.0]) == {"median_ms": 3.0, "calls": 3}
    assert in_ms([0.001, 0.002]) == {"median_ms": 1.5, "calls": 2}


def test_ratios_within_a_case() -> None:
    rows = [row("doorcam", median_ms=4), row("other", median_ms=10), row("doorcam", "two", median_ms=5)]
    assert [each.values["ratio"] for each in with_ratios(rows)] == [1, 2.5, 1]


def test_ratio_to_the_slower_of_two_runs_of_doorcam() -> None:
    rows = [row("doorcam", ms_a_frame=20), row("other", ms_a_frame=100), row("doorcam again", ms_a_frame=25)]
    assert [each.values["ratio"] for each in with_ratios(rows)] == [0.8, 4, 1]


def test_no_ratio_without_doorcam_or_without_a_time() -> None:
    assert all("ratio" not in each.values for each in with_ratios([row("other", median_ms=1), row("third", found=3)]))


def test_row_as_json() -> None:
    assert row("doorcam", median_ms=4).as_dict() == {
        "type": "measurement",
        "part": "detector",
        "case": "one",
        "who": "doorcam",
        "median_ms": 4,
    }


@pytest.mark.parametrize("key", ["median_ms", "ms_a_frame", "first_answer_s"])
def test_what_a_row_is_compared_by(key: str) -> None:
    assert Measurement("loop", "one", "doorcam", {"found": 3, key: 7}).compared == 7

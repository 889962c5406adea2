"""What a benchmark says, and the arithmetic behind it."""

import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

OURS = "doorcam"

# Of a row, the first of these that it has is what it is compared by.
COMPARED_BY = ("median_ms", "ms_a_frame", "first_answer_s")

_LEAST_CALLS = 2


@dataclass(frozen=True)
class Measurement:
    """One row of a benchmark.

    Attributes:
        part: Name of the part, as `--only` takes it.
        case: What was asked: a size, a number of faces.
        who: What did it; `OURS` is doorcam.
        values: Numbers by their name, which ends in the unit where there is one.
    """

    part: str
    case: str
    who: str
    values: Mapping[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """The row as --json shows it."""
        return {"type": "measurement", "part": self.part, "case": self.case, "who": self.who, **self.values}

    @property
    def compared(self) -> float | None:
        """The time it is compared by; None where it has none."""
        return next((float(self.values[key]) for key in COMPARED_BY if key in self.values), None)


def block(work: Callable[[int], object], block_s: float, clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Repeat a piece of work for a while, and at least twice.

    Args:
        work: Gets the number of the call, from 0.

    Returns:
        Seconds of each call.
    """
    times_s: list[float] = []
    began_s = clock()
    while len(times_s) < _LEAST_CALLS or clock() - began_s < block_s:
        started_s = clock()
        work(len(times_s))
        times_s.append(clock() - started_s)
    return times_s


def alternate(
    contestants: Mapping[str, Callable[[], Sequence[float]]], rounds: int, step: Callable[[str], None]
) -> dict[str, list[float]]:
    """Run blocks in the order A B C, A B C, so that a machine that slows down slows down all of them.

    Args:
        contestants: By name, what runs one block and gives the seconds of its calls.
        step: Told the name before each block.
    """
    times_s: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run_block in contestants.items():
            step(name)
            times_s[name] += run_block()
    return times_s


def in_ms(times_s: Sequence[float]) -> dict[str, Any]:
    """The median of calls in milliseconds, and how many there were."""
    return {"median_ms": round(1000 * statistics.median(times_s), 3), "calls": len(times_s)}


def with_ratios(rows: Iterable[Measurement]) -> list[Measurement]:
    """The rows with `ratio`: how many times as long as doorcam each took, in the same part and case.

    Where doorcam ran more than once, its slowest run counts. Without a run of doorcam there is no ratio.
    """
    rows = list(rows)
    ours: dict[tuple[str, str], float] = {}
    for row in rows:
        if row.who.startswith(OURS) and row.compared is not None:
            key = (row.part, row.case)
            ours[key] = max(ours.get(key, 0.0), row.compared)
    return [_with_ratio(row, ours.get((row.part, row.case))) for row in rows]


def _with_ratio(row: Measurement, ours: float | None) -> Measurement:
    if not ours or row.compared is None:
        return row
    return replace(row, values={**row.values, "ratio": round(row.compared / ours, 2)})

"""How far rates would differ with other people.

Pairs that share a person are not independent, so people are drawn with replacement, not pairs; a pair
counts as often as both of its people were drawn (the vertex bootstrap of Snijders and Borgatti,
"Non-parametric standard errors and tests for network statistics", 1999; for faces see Fogliato, Patil
and Perona, "Confidence intervals for error rates in 1:1 matching tasks", 2024).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Progress

Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]

CONFIDENCE = 0.95
FEW_PEOPLE = 30
"""With fewer, such intervals are too narrow (Cameron, Gelbach and Miller, "Bootstrap-based improvements
for inference with clustered errors", 2008: five to thirty clusters)."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with its 95 % confidence interval."""

    value: float
    low: float
    high: float

    def as_dict(self) -> dict[str, float]:
        """Plain values for --json."""
        return {"value": round(self.value, 6), "low": round(self.low, 6), "high": round(self.high, 6)}


def draws(people: int, repeats: int, seed: int) -> Iterator[Counts]:
    """How often each of the people is drawn, `repeats` times."""
    rng = np.random.default_rng(seed)
    for _ in range(repeats):
        yield np.bincount(rng.integers(people, size=people), minlength=people)


def estimates(
    measure: Callable[[Counts | None], Floats | None],
    people: int,
    repeats: int,
    seed: int,
    progress: Progress = NO_PROGRESS,
) -> list[Estimate]:
    """Numbers with their intervals.

    Args:
        measure: Gives the numbers, (k,), when each of the people counts so often; None counts each once.
            Its answer to a draw is None when nothing can be measured with it.
        people: How many there are.
        repeats: How many draws.
        seed: The same seed gives the same intervals.
        progress: Called before each draw.

    Returns:
        k of them; where no draw could be measured the interval is the number itself.
    """
    values = measure(None)
    if values is None:
        raise ValueError("nothing can be measured")
    seen = [values]
    for number, counts in enumerate(draws(people, repeats, seed)):
        progress("Drawing people again", number, repeats)
        drawn = measure(counts)
        if drawn is not None:
            seen.append(drawn)
    low, high = np.quantile(np.stack(seen), [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2], axis=0)
    return [Estimate(float(value), float(a), float(b)) for value, a, b in zip(values, low, high, strict=True)]

"""What each threshold would cost: strangers named by mistake, and enrolled people not recognised.

The rates are those of `doorcam.gallery.calibration`, with the same assumptions, for a single look at a face; the
door asks for several, and so errs less often in both ways.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Progress
from doorcam.domain.shares import wilson
from doorcam.gallery.calibration import MOST_FMR, Evidence, NormalTail
from doorcam.gallery.evaluation.bootstrap import Counts, Estimate, Floats, estimates
from doorcam.gallery.evaluation.rates import RULE_OF_30, Sample

_REPEATS = 300


@dataclass(frozen=True, slots=True)
class Cost:
    """What is to be expected of one threshold.

    Attributes:
        threshold: The largest distance of a match.
        fpir: How often a stranger is named by mistake.
        missed: How often somebody enrolled is not recognised; None where nothing says so.
        counted: Whether enough near pairs were seen to count `fpir`; otherwise it is read off a fitted curve.
    """

    threshold: float
    fpir: Estimate
    missed: Estimate | None
    counted: bool


@dataclass(frozen=True, slots=True, eq=False)
class Tradeoff:
    """The costs of many thresholds, and what they rest on.

    Attributes:
        costs: By rising threshold, at least one.
        enrolled: How many people a stranger is compared with.
        impostor: Comparisons of a photo with another person.
        genuine: Comparisons of a photo with the person's others, and decisions labelled right.
        wrong: Distances at which the journal's labels say that somebody was another, rising.
        right: Those at which they say that it was the right person, rising.
    """

    costs: tuple[Cost, ...]
    enrolled: int
    impostor: int
    genuine: int
    wrong: tuple[float, ...]
    right: tuple[float, ...]


def nearest(costs: Sequence[Cost], threshold: float) -> int:
    """The place of the cost whose threshold is nearest; 0 where there is none."""
    return min(range(len(costs)), key=lambda place: abs(costs[place].threshold - threshold), default=0)


def grid(threshold: float, step: float = 0.005, reach: float = 1.6) -> list[float]:
    """Thresholds worth comparing with one in use: multiples of a step from near 0 to `reach` of it, and itself."""
    count = max(1, math.floor(threshold * reach / step))
    return sorted({round(number * step, 4) for number in range(1, count + 1)} | {threshold})


def tradeoff(
    evidence: Evidence, thresholds: Sequence[float], seed: int = 0, progress: Progress = NO_PROGRESS
) -> Tradeoff:
    """The costs of thresholds.

    Args:
        evidence: As `doorcam.gallery.calibration.gather` makes it.
        thresholds: Rising, at least one.
        seed: Of the draws for the intervals.

    Raises:
        Cancelled: if the progress says so.
    """
    at = np.array(thresholds, np.float64)
    fpirs, counted = _fpirs(evidence, at, seed, progress)
    genuine = np.sort(np.concatenate((evidence.genuine, evidence.right)))
    costs = (
        Cost(float(threshold), fpir, _missed(genuine, threshold), bool(enough))
        for threshold, fpir, enough in zip(at, fpirs, counted, strict=True)
    )
    labels = (tuple(sorted(each)) for each in (evidence.wrong, evidence.right))
    return Tradeoff(tuple(costs), evidence.enrolled, evidence.impostor.size, genuine.size, *labels)


def _fpirs(
    evidence: Evidence, thresholds: Floats, seed: int, progress: Progress
) -> tuple[list[Estimate], npt.NDArray[np.bool_]]:
    """How often a stranger is named at each threshold, and where that could be counted."""
    order = np.argsort(evidence.impostor)
    distances = evidence.impostor[order]
    probes, others = evidence.probe_people[order], evidence.other_people[order]
    counted = np.searchsorted(distances, thresholds, side="right") >= RULE_OF_30

    def measure(counts: Counts | None) -> Floats | None:
        sample = Sample(distances, None if counts is None else counts[probes] * counts[others])
        if not sample.total:
            return None
        fmrs = sample.within(thresholds)
        tail = NormalTail(sample)
        fmrs[~counted] = [tail.fmr(threshold) for threshold in thresholds[~counted]]
        # No rate falls as the threshold grows, though where counting begins it may be less than what was fitted.
        fmrs = np.minimum(np.maximum.accumulate(fmrs), MOST_FMR)
        rates: Floats = -np.expm1(evidence.enrolled * np.log1p(-fmrs))
        return rates

    return estimates(measure, evidence.people, _REPEATS, seed, progress), counted


def _missed(genuine: Floats, threshold: float) -> Estimate | None:
    """The share of genuine distances beyond a threshold."""
    if not genuine.size:
        return None
    beyond = int(genuine.size - np.searchsorted(genuine, threshold, side="right"))
    return Estimate(beyond / genuine.size, *wilson(beyond, genuine.size))

"""Error rates from distances.

A comparison is a match when its distance is at most the threshold. FMR is the share of impostor pairs
that match, FNMR the share of genuine pairs that do not (ISO/IEC 19795-1). TAR is 1 - FNMR at a
threshold chosen for a wanted FMR, which this context calls FAR.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

RULE_OF_3 = 3.0
"""No error in n tries means a rate of at most 3/n with 95 % confidence (Hanley and Lippman-Hand, "If
nothing goes wrong, is everything all right?", 1983). With fewer tries a rate cannot be claimed."""
RULE_OF_30 = 30.0
"""At least 30 errors must be seen before the true rate lies within 30 % of the measured one with 90 %
confidence (Doddington and others, "The NIST speaker recognition evaluation", 2000)."""

# Shares such as 0.29 are not exact in binary: 0.29 of 100 must be 29.
_ROUNDING = 1e-9


class Sample:
    """Distances of one kind, each counted as often as its weight says.

    Args:
        distances: (n,) rising; infinite for a comparison that can never match.
        weights: (n,) at least 0; None counts each once.
    """

    def __init__(self, distances: Floats, weights: npt.NDArray[np.number] | None = None) -> None:
        self.distances = distances
        counted = np.ones(distances.size) if weights is None else weights
        self._upto = np.concatenate(([0.0], np.cumsum(counted, dtype=np.float64)))
        self.total = float(self._upto[-1])

    @classmethod
    def of(cls, distances: Sequence[float] | Floats) -> "Sample":
        """From distances in any order."""
        return cls(np.sort(np.asarray(distances, dtype=np.float64)))

    def within(self, threshold: float | Floats) -> Floats:
        """The share of comparisons at most so far apart; 0 when there are none."""
        places = np.searchsorted(self.distances, threshold, side="right")
        share: Floats = self._upto[places] / self.total if self.total else np.zeros(np.shape(threshold))
        return share

    def deviation_below(self, centre: float) -> float:
        """The root mean square of how far the distances below a centre lie from it; 0 when there are none."""
        below = int(np.searchsorted(self.distances, centre, side="right"))
        weights = np.diff(self._upto[: below + 1])
        total = float(weights.sum())
        return float(np.sqrt(weights @ (centre - self.distances[:below]) ** 2 / total)) if total else 0.0

    def threshold_for(self, share: float) -> float:
        """The largest threshold within which lies at most this share of comparisons."""
        allowed = share * self.total * (1 + _ROUNDING)
        matched = int(np.searchsorted(self._upto, allowed, side="right")) - 1
        if matched >= self.distances.size:
            return float("inf")
        return float(np.nextafter(self.distances[matched], -np.inf))


def fmr(impostor: Sample, threshold: float) -> float:
    """The false match rate at a threshold."""
    return float(impostor.within(threshold))


def fnmr(genuine: Sample, threshold: float) -> float:
    """The false non-match rate at a threshold."""
    return 1.0 - float(genuine.within(threshold))


def tar_at_far(genuine: Sample, impostor: Sample, far: float) -> float:
    """The share of genuine pairs that match at the largest threshold whose FMR is at most `far`."""
    return float(genuine.within(impostor.threshold_for(far)))


@dataclass(frozen=True, slots=True)
class EqualError:
    """Where both errors are equally frequent, or as nearly as the steps of the two allow: their mean."""

    rate: float
    threshold: float


def equal_error(genuine: Sample, impostor: Sample) -> EqualError:
    """The equal error rate."""

    def excess(threshold: float) -> float:
        """FMR - FNMR, which grows with the threshold."""
        return fmr(impostor, threshold) - fnmr(genuine, threshold)

    near = [place for sample in (genuine, impostor) for place in _around_zero(sample.distances, excess)]
    best = min(near, key=lambda threshold: (abs(excess(threshold)), threshold))
    return EqualError((fmr(impostor, best) + fnmr(genuine, best)) / 2, best)


def _around_zero(rising: Floats, excess: Callable[[float], float]) -> list[float]:
    """The last distance at which a growing function is below 0 and the first at which it is not."""
    finite = int(np.searchsorted(rising, np.inf))
    place = bisect_left(rising, 0.0, hi=finite, key=excess)
    return [float(distance) for distance in rising[max(0, place - 1) : min(place + 1, finite)]]


def doubt(rate: float, tries: int, of_what: str) -> str:
    """What must be said of a rate measured with so many tries; empty when they suffice.

    Args:
        rate: The wanted rate, more than 0.
        tries: Independent at best; in truth pairs share photos, so these are the least numbers.
        of_what: What is counted, in the plural.
    """
    least, sound = int(np.ceil(RULE_OF_3 / rate - _ROUNDING)), int(np.ceil(RULE_OF_30 / rate - _ROUNDING))
    if tries < least:
        return f"cannot be claimed: at least {least:,} {of_what} are needed (rule of 3), there are {tries:,}"
    if tries < sound:
        return f"rough: {sound:,} {of_what} make it reliable (rule of 30), there are {tries:,}"
    return ""

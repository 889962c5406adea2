"""One photo against one: the error rates of all pairs."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Progress
from doorcam.gallery.evaluation.bootstrap import Counts, Estimate, Floats, estimates
from doorcam.gallery.evaluation.faces import FaceSet
from doorcam.gallery.evaluation.pairs import Pairs
from doorcam.gallery.evaluation.rates import RULE_OF_3, Sample, doubt, equal_error, fmr, fnmr, tar_at_far

FARS = (1e-2, 1e-3, 1e-4)


@dataclass(frozen=True, slots=True)
class AtFar:
    """What is accepted where a share `far` of the impostor pairs is.

    Attributes:
        threshold: The largest distance that keeps to `far` on these photos.
        doubt: What must be said of the number of impostor pairs; empty when there are enough.
    """

    far: float
    tar: Estimate
    threshold: float
    doubt: str


@dataclass(frozen=True, slots=True)
class Verification:
    """The rates of all pairs.

    Attributes:
        people: Those with a face in a photo.
        eer: Equal error rate, at the distance `eer_threshold`.
        fmr: At the threshold in use, `threshold`; so is `fnmr`.
    """

    people: int
    genuine_pairs: int
    impostor_pairs: int
    eer: Estimate
    eer_threshold: float
    at_fars: tuple[AtFar, ...]
    threshold: float
    fmr: Estimate
    fnmr: Estimate


def verify(
    faces: FaceSet, pairs: Pairs, threshold: float, repeats: int, seed: int, progress: Progress = NO_PROGRESS
) -> Verification:
    """Measure all pairs.

    Args:
        threshold: The largest distance accepted in use.
        repeats: How often people are drawn for the intervals.
        seed: Of these draws.
    """
    present, owners = np.unique(faces.people, return_inverse=True)

    samples = _sampler(pairs, owners)

    def measure(counts: Counts | None) -> Floats | None:
        genuine, impostor = samples(counts)
        if not genuine.total or not impostor.total:
            return None
        tars = [tar_at_far(genuine, impostor, far) for far in FARS]
        eer = equal_error(genuine, impostor).rate
        return np.array([eer, fmr(impostor, threshold), fnmr(genuine, threshold), *tars])

    eer, false_match, false_non_match, *tars = estimates(measure, present.size, repeats, seed, progress)
    genuine, impostor = samples(None)
    n_genuine, n_impostor = genuine.distances.size, impostor.distances.size
    return Verification(
        people=present.size,
        genuine_pairs=n_genuine,
        impostor_pairs=n_impostor,
        eer=eer,
        eer_threshold=equal_error(genuine, impostor).threshold,
        at_fars=tuple(
            AtFar(far, tar, impostor.threshold_for(far), doubt(far, n_impostor, "impostor pairs"))
            for far, tar in zip(FARS, tars, strict=True)
        ),
        threshold=threshold,
        fmr=unseen(false_match, n_impostor),
        fnmr=unseen(false_non_match, n_genuine),
    )


def unseen(estimate: Estimate, tries: int) -> Estimate:
    """A rate whose errors were never seen may still be as large as the rule of 3 says."""
    return estimate if estimate.high else replace(estimate, high=min(1.0, RULE_OF_3 / tries))


def _sampler(pairs: Pairs, owners: npt.NDArray[np.intp]) -> Callable[[Counts | None], tuple[Sample, Sample]]:
    """Gives genuine and impostor distances, each counted as often as its people were drawn."""
    genuine, impostor = pairs.genuine, pairs.impostor
    owner, first, second = owners[genuine.first], owners[impostor.first], owners[impostor.second]

    def samples(counts: Counts | None) -> tuple[Sample, Sample]:
        if counts is None:
            return Sample(genuine.distances), Sample(impostor.distances)
        return Sample(genuine.distances, counts[owner]), Sample(impostor.distances, counts[first] * counts[second])

    return samples

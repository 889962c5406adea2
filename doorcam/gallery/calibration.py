"""A threshold for a wanted rate of false openings, from the people enrolled and from labelled decisions.

Every enrolled photo is compared with everybody else's, as a stranger's would be. Of N people, a stranger is
named by mistake with FPIR = 1 - (1 - FMR)^N, FMR being the rate for one of them (Wayman, "Error rate equations
for the general biometric system", 1999; it takes the N comparisons for independent). An FMR too rare to be
counted is read off a normal distribution fitted to the nearer half of the distances: an assumption, whose
uncertainty only shows in the interval as far as other people would have given another fit.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Embedding, Event, EventLabel, Metric, Progress
from doorcam.errors import StorageFault
from doorcam.gallery.evaluation.bootstrap import Counts, Estimate, estimates
from doorcam.gallery.evaluation.identification import BuildSearch
from doorcam.gallery.evaluation.rates import RULE_OF_30, Sample, doubt
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex, IndexOptions
from doorcam.gallery.matching import Matching

MIN_PEOPLE = 5
"""Fewer distances than those of five people to one another allow no fit at all."""
MAX_PEOPLE = 300
_PROBES_EACH = 3
_REPEATS = 500
_LEAST_SPREAD = 1e-6  # a normal distribution needs one
MOST_FMR = 1.0 - 1e-12
"""So that the logarithm of what is left is a number."""

Floats = npt.NDArray[np.float64]
Method = Literal["counted", "normal tail"]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What a threshold is calibrated on. Distances are those the door judges by: `extra_margin` is added.

    Attributes:
        impostor: (n,) of an enrolled photo to another person.
        probe_people: (n,) whose photo it was.
        other_people: (n,) whom it was compared with.
        genuine: (m,) of an enrolled photo to the person's other photos.
        people: Whom `probe_people` and `other_people` count: at most `MAX_PEOPLE`, drawn at random.
        enrolled: How many are enrolled.
        wrong: Distances at which the journal's labels say that somebody was another.
        right: Those at which they say that it was the right person.
    """

    impostor: Floats
    probe_people: npt.NDArray[np.intp]
    other_people: npt.NDArray[np.intp]
    genuine: Floats
    people: int
    enrolled: int
    wrong: tuple[float, ...]
    right: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FoundThreshold:
    """The answer.

    Attributes:
        threshold: That of `estimate`, and below every distance labelled wrong; rounded down.
        estimate: The threshold that keeps to the target, with its 95 % interval.
        fpir: How often a stranger is named at `threshold`, with its 95 % interval.
        method: How the target was reached: by counting, or by the fitted tail.
        doubt: What must be said of the number of comparisons; empty when they could be counted.
        fmr: The target for a comparison with one person.
        missed: The share of genuine distances beyond the threshold; None when there are none.
        held_by_label: Whether a label holds the threshold lower than the target alone.
    """

    threshold: float
    estimate: Estimate
    fpir: Estimate
    method: Method
    doubt: str
    fmr: float
    missed: float | None
    held_by_label: bool


def evidence_here(
    matrix: TemplateMatrix,
    labelled: Iterable[Event],
    model_id: str,
    metric: Metric,
    matching: Matching,
    *,
    seed: int = 0,
    progress: Progress = NO_PROGRESS,
) -> Evidence:
    """What a threshold of this door rests on: its people, searched as the door searches them, and its labels.

    Args:
        matrix: Of the model.
        labelled: Decisions with a label, at distances of the model; those without a distance are left out.
        metric: Of the model.
        seed: See `gather`.

    Raises:
        StorageFault: if fewer than `MIN_PEOPLE` people have a template.
    """
    distances: dict[EventLabel | None, list[float]] = {label: [] for label in EventLabel}
    for event in labelled:
        if event.distance is not None:
            distances[event.label].append(event.distance)
    options = IndexOptions(matching, kind="exact")
    return gather(
        matrix,
        lambda part: GalleryIndex(part, model_id, metric, options).search,
        model_id,
        seed,
        distances[EventLabel.WRONG],
        distances[EventLabel.RIGHT],
        progress,
    )


def gather(
    matrix: TemplateMatrix,
    build: BuildSearch,
    model_id: str,
    seed: int,
    wrong: Sequence[float] = (),
    right: Sequence[float] = (),
    progress: Progress = NO_PROGRESS,
) -> Evidence:
    """Compare the people of a gallery with one another.

    Args:
        matrix: Of the model.
        build: Makes templates searchable as the door searches them.
        seed: Draws people from a large gallery.

    Raises:
        StorageFault: if fewer than `MIN_PEOPLE` people have a template.
    """
    ids = list(dict.fromkeys(matrix.person_ids))
    if len(ids) < MIN_PEOPLE:
        raise StorageFault(
            "a threshold can be calibrated from {fewest} people on, {enrolled} are enrolled with {model_id}",
            "enrol more people",
            fewest=MIN_PEOPLE,
            enrolled=len(ids),
            model_id=model_id,
        )
    drawn = set(np.random.default_rng(seed).permutation(ids)[:MAX_PEOPLE].tolist())
    numbers = {person_id: number for number, person_id in enumerate(each for each in ids if each in drawn)}
    rows = _rows_by_person(matrix, numbers)
    part = _part(matrix, [row for each in rows for row in each])
    progress("Comparing people", 0, 1 + _PROBES_EACH)
    impostor = _impostor(matrix, part, build, model_id, rows, numbers)
    genuine = []
    for turn in range(_PROBES_EACH):
        progress("Comparing photos", 1 + turn, 1 + _PROBES_EACH)
        genuine += _genuine(matrix, build, model_id, rows, turn)
    distances, probes, others = (np.array(column) for column in zip(*impostor, strict=True))
    return Evidence(distances, probes, others, np.array(genuine), len(numbers), len(ids), tuple(wrong), tuple(right))


def find_threshold(
    evidence: Evidence, target_fpir: float, seed: int, *, cautious: bool = False, progress: Progress = NO_PROGRESS
) -> FoundThreshold:
    """The threshold at which a stranger is named by mistake with this probability.

    Args:
        evidence: What it is to rest on.
        target_fpir: The probability, above 0 and below 1.
        seed: Of the draws for the intervals.
        cautious: Take the lower end of the interval, not the estimate itself.

    Raises:
        StorageFault: if the evidence does not bear such a threshold.
    """
    fmr = -math.expm1(math.log1p(-target_fpir) / evidence.enrolled)
    size = evidence.impostor.size
    counted = fmr * size >= RULE_OF_30
    curve = _CountedCurve if counted else NormalTail
    (estimate,) = _estimated(evidence, lambda sample: curve(sample).threshold_for(fmr), seed, progress)
    label = min(evidence.wrong, default=math.inf)
    wanted = estimate.low if cautious else estimate.value
    threshold = math.floor(min(wanted, np.nextafter(label, 0.0)) * 1e4) / 1e4
    if not threshold > 0:
        raise StorageFault(
            "no threshold keeps to a rate of {target_fpir:.2g} with these people",
            "enrol more people, or ask for less",
            target_fpir=target_fpir,
        )

    def fpir(sample: Sample) -> float:
        return -math.expm1(evidence.enrolled * math.log1p(-curve(sample).fmr(threshold)))

    (at_threshold,) = _estimated(evidence, fpir, seed, progress)
    genuine = np.concatenate((evidence.genuine, evidence.right))
    return FoundThreshold(
        threshold=threshold,
        estimate=estimate,
        fpir=at_threshold,
        method="counted" if counted else "normal tail",
        doubt=doubt(fmr, size, "comparisons of two people"),
        fmr=fmr,
        missed=float((genuine > threshold).mean()) if genuine.size else None,
        held_by_label=label <= wanted,
    )


def _estimated(evidence: Evidence, number: Callable[[Sample], float], seed: int, progress: Progress) -> list[Estimate]:
    """A number of the impostor distances, with its interval."""
    order = np.argsort(evidence.impostor)
    distances = evidence.impostor[order]
    probes, others = evidence.probe_people[order], evidence.other_people[order]

    def measure(counts: Counts | None) -> Floats | None:
        sample = Sample(distances, None if counts is None else counts[probes] * counts[others])
        return np.array([number(sample)]) if sample.total else None

    return estimates(measure, evidence.people, _REPEATS, seed, progress)


class _CountedCurve:
    """False matches as they were counted."""

    def __init__(self, sample: Sample) -> None:
        self._sample = sample

    def threshold_for(self, fmr: float) -> float:
        return self._sample.threshold_for(fmr)

    def fmr(self, threshold: float) -> float:
        return float(self._sample.within(threshold))


class NormalTail:
    """False matches of a normal distribution fitted to the nearer half of the distances.

    Its centre is the median, its spread the root mean square of the distances below the median from it: what
    lies beyond the median says nothing of the nearer side. A nearer pair that was seen goes before the fit.
    """

    def __init__(self, sample: Sample) -> None:
        self._sample = sample
        centre = sample.threshold_for(0.5)
        self._fit = NormalDist(centre, max(sample.deviation_below(centre), _LEAST_SPREAD))

    def threshold_for(self, fmr: float) -> float:
        """The threshold within which this share of comparisons lies."""
        return min(self._fit.inv_cdf(fmr), self._sample.threshold_for(fmr))

    def fmr(self, threshold: float) -> float:
        """The share of comparisons within a threshold; less than 1."""
        return min(max(self._fit.cdf(threshold), float(self._sample.within(threshold))), MOST_FMR)


def _rows_by_person(matrix: TemplateMatrix, numbers: dict[str, int]) -> list[list[int]]:
    rows: list[list[int]] = [[] for _ in numbers]
    for row, person_id in enumerate(matrix.person_ids):
        if person_id in numbers:
            rows[numbers[person_id]].append(row)
    return rows


def _part(matrix: TemplateMatrix, rows: Sequence[int]) -> TemplateMatrix:
    return TemplateMatrix(
        matrix.vectors[list(rows)],
        tuple(matrix.person_ids[row] for row in rows),
        tuple(matrix.names[row] for row in rows),
        tuple(matrix.extra_margins[row] for row in rows),
        matrix.revision,
    )


def _impostor(
    matrix: TemplateMatrix,
    part: TemplateMatrix,
    build: BuildSearch,
    model_id: str,
    rows: Sequence[Sequence[int]],
    numbers: dict[str, int],
) -> list[tuple[float, int, int]]:
    """Distance, whose photo, and to whom, of the first photos of each person to everybody else."""
    probes = [(person, row) for person, own in enumerate(rows) for row in own[:_PROBES_EACH]]
    found = build(part)([Embedding(matrix.vectors[row], model_id) for _, row in probes], len(rows))
    return [
        (near.distance + near.extra_margin, person, numbers[near.person_id])
        for (person, _), candidates in zip(probes, found, strict=True)
        for near in candidates
        if numbers[near.person_id] != person
    ]


def _genuine(
    matrix: TemplateMatrix, build: BuildSearch, model_id: str, rows: Sequence[Sequence[int]], turn: int
) -> list[float]:
    """One photo of each person who has another, compared with their others."""
    able = [own for own in rows if len(own) > max(1, turn)]
    if not able:
        return []
    search = build(_part(matrix, [row for own in able for row in own if row != own[turn]]))
    found = search([Embedding(matrix.vectors[own[turn]], model_id) for own in able], len(able))
    return [
        near.distance + near.extra_margin
        for own, candidates in zip(able, found, strict=True)
        for near in candidates
        if near.person_id == matrix.person_ids[own[0]]
    ]

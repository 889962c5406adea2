"""One face against everybody enrolled, with strangers about: an open set (ISO/IEC 19795-1).

FPIR is the share of strangers' searches that name somebody, FNIR the share of enrolled people's searches
that do not name the right person first. Photos are enrolled and searched in repeated random splits: a few
photos of a person are enrolled and their others searched; everybody with fewer photos is a stranger, and
so is a part of the others, anew in each split.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Candidate, Embedding, Progress
from doorcam.gallery.evaluation.bootstrap import Counts, Estimate, Floats, estimates
from doorcam.gallery.evaluation.faces import FaceSet
from doorcam.gallery.evaluation.rates import Sample, doubt
from doorcam.gallery.evaluation.verification import unseen
from doorcam.gallery.gallery import TemplateMatrix

FPIRS = (1e-2, 1e-3)
_STRANGERS_SHARE = 0.25
_MIN_PEOPLE = 2

Places = npt.NDArray[np.intp]
Search = Callable[[Sequence[Embedding], int], list[tuple[Candidate, ...]]]
BuildSearch = Callable[[TemplateMatrix], Search]
"""Makes a gallery searchable, by one matching strategy; `GalleryIndex.search` is such a search."""


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """Places in the face set: enrolled (those of one person side by side), searched, and strangers' searches."""

    enrolled: Places
    probes: Places
    strangers: Places


@dataclass(frozen=True, slots=True)
class AtFpir:
    """How many enrolled people are missed where a share `fpir` of strangers is named; see `AtFar`."""

    fpir: float
    fnir: Estimate
    threshold: float
    doubt: str


@dataclass(frozen=True, slots=True)
class Identification:
    """The rates of one matching strategy.

    Attributes:
        searches: Of enrolled people, over all splits.
        stranger_searches: Of strangers, likewise.
        stranger_photos: How many different photos these were.
        misnamed: The share of enrolled people's searches whose nearest person is another one.
        fpir: At the threshold in use; so is `fnir`.
    """

    strategy: str
    splits: int
    searches: int
    stranger_searches: int
    stranger_photos: int
    misnamed: float
    at_fpirs: tuple[AtFpir, ...]
    threshold: float
    fpir: Estimate
    fnir: Estimate


def random_splits(people: Places, enrol: int, count: int, rng: np.random.Generator) -> Iterator[Split]:
    """Splits of the photos; none when fewer than two people have more than `enrol` of them.

    Args:
        people: (n,) whose photo each is.
        enrol: How many photos of a person are enrolled.
        count: How many splits.
    """
    sizes = np.bincount(people)
    able = np.flatnonzero(sizes > enrol)
    if able.size < _MIN_PEOPLE:
        return
    left_out = max(1, round(able.size * _STRANGERS_SHARE))
    for _ in range(count):
        members = rng.permutation(able)[left_out:]
        shuffled = [rng.permutation(np.flatnonzero(people == member)) for member in members]
        yield Split(
            enrolled=np.concatenate([photos[:enrol] for photos in shuffled]),
            probes=np.concatenate([photos[enrol:] for photos in shuffled]),
            strangers=np.flatnonzero(~np.isin(people, members)),
        )


def identify(
    faces: FaceSet,
    strategies: Mapping[str, BuildSearch],
    splits: Sequence[Split],
    threshold: float,
    model_id: str,
    repeats: int,
    seed: int,
    progress: Progress = NO_PROGRESS,
) -> list[Identification]:
    """Measure each matching strategy on the same splits; nothing without splits."""
    found = []
    for strategy, build in strategies.items() if splits else ():
        parts = []
        for number, split in enumerate(splits):
            progress(f"Searching, {strategy}", number, len(splits))
            parts.append(_search(faces, split, build, model_id))
        outcome = _Outcome(*(np.concatenate(each) for each in zip(*parts, strict=True)))
        found.append(_rates(strategy, outcome, len(splits), faces, threshold, repeats, seed))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Outcome:
    """Distance to the nearest person of every search, and which photo was searched with.

    The distance of an enrolled person's search is infinite when somebody else is nearest.
    """

    distances: Floats
    photos: Places
    stranger_distances: Floats
    stranger_photos: Places


def _search(faces: FaceSet, split: Split, build: BuildSearch, model_id: str) -> tuple[npt.NDArray[np.generic], ...]:
    """The columns of an `_Outcome`."""
    owners = [faces.keys[person] for person in faces.people[split.enrolled]]
    matrix = TemplateMatrix(faces.vectors[split.enrolled], tuple(owners), tuple(owners), (0.0,) * len(owners), 0)
    search = build(matrix)
    probes, strangers = (
        [candidates[0] for candidates in search([Embedding(faces.vectors[place], model_id) for place in places], 1)]
        for places in (split.probes, split.strangers)
    )
    keys = [faces.keys[person] for person in faces.people[split.probes]]
    right = [near.person_id == key for near, key in zip(probes, keys, strict=True)]
    distances = np.where(right, [near.distance for near in probes], np.inf)
    stranger_distances = np.array([near.distance for near in strangers], np.float64)
    return distances, split.probes, stranger_distances, split.strangers


def _rates(
    strategy: str, outcome: _Outcome, splits: int, faces: FaceSet, threshold: float, repeats: int, seed: int
) -> Identification:
    def samples(counts: Counts | None) -> tuple[Sample, Sample]:
        return (
            _sample(outcome.distances, faces.people[outcome.photos], counts),
            _sample(outcome.stranger_distances, faces.people[outcome.stranger_photos], counts),
        )

    def measure(counts: Counts | None) -> Floats | None:
        mated, strangers = samples(counts)
        if not mated.total or not strangers.total:
            return None
        fnirs = [1.0 - float(mated.within(strangers.threshold_for(fpir))) for fpir in FPIRS]
        return np.array([float(strangers.within(threshold)), 1.0 - float(mated.within(threshold)), *fnirs])

    fpir, fnir, *fnirs = estimates(measure, len(faces.keys), repeats, seed)
    _, strangers = samples(None)
    photos, searched = np.unique(outcome.stranger_photos).size, np.unique(outcome.photos).size
    return Identification(
        strategy=strategy,
        splits=splits,
        searches=outcome.distances.size,
        stranger_searches=outcome.stranger_distances.size,
        stranger_photos=photos,
        misnamed=float(np.isinf(outcome.distances).mean()),
        at_fpirs=tuple(
            AtFpir(
                fpir=share,
                fnir=unseen(rate, searched),
                threshold=strangers.threshold_for(share),
                doubt=doubt(share, photos, "photos of strangers"),
            )
            for share, rate in zip(FPIRS, fnirs, strict=True)
        ),
        threshold=threshold,
        fpir=unseen(fpir, photos),
        fnir=unseen(fnir, searched),
    )


def _sample(distances: Floats, people: Places, counts: Counts | None) -> Sample:
    order = np.argsort(distances)
    return Sample(distances[order], None if counts is None else counts[people[order]])

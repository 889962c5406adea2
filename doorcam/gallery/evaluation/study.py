"""Everything measured on one folder of people."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from doorcam.domain import NO_PROGRESS, Metric, Progress
from doorcam.errors import StorageFault
from doorcam.gallery.evaluation.degradation import DegradedRates, chosen_places, measure_degradations
from doorcam.gallery.evaluation.faces import (
    MAX_COMPARED,
    FaceSet,
    FolderFaces,
    ReadFaces,
    ReadPicture,
    read_folder_faces,
)
from doorcam.gallery.evaluation.identification import BuildSearch, Identification, identify, random_splits
from doorcam.gallery.evaluation.lfw import LfwResult, NamedPair, cross_validated, find_photos, read_pairs
from doorcam.gallery.evaluation.pairs import Comparisons, Pairs, all_pairs, distances_between
from doorcam.gallery.evaluation.verification import Verification, verify


@dataclass(frozen=True, slots=True)
class StudyRules:
    """How a folder is studied.

    Attributes:
        threshold: The largest distance accepted in use.
        enrol: Photos of a person that are enrolled for the search.
        splits: How often photos are enrolled anew.
        repeats: How often people are drawn for the intervals.
        degraded: How many photos are spoiled; 0 leaves that out.
        seed: The same seed gives the same numbers.
    """

    threshold: float
    enrol: int
    splits: int
    repeats: int
    degraded: int
    seed: int


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two photos a face reader finds hard: of two people and near, or of one and far apart."""

    genuine: bool
    first: int
    second: int
    distance: float


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """What was found.

    Attributes:
        read: The folder's faces, and the photos left out.
        faces: Those compared: all, or a sample of people from a large folder.
        identifications: One for each matching strategy; empty when too few people have enough photos.
        lfw: None without a file of pairs.
        degraded: Empty when that was left out.
        degraded_places: The photos that were spoiled, as places in `faces`.
    """

    read: FolderFaces
    faces: FaceSet
    pairs: Pairs
    verification: Verification
    identifications: tuple[Identification, ...]
    lfw: LfwResult | None
    degraded: tuple[DegradedRates, ...]
    degraded_places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Instruments:
    """What a study works with.

    Attributes:
        read_faces: Gives the faces of a picture.
        read_picture: Reads a photo; raises `PictureFault`.
        model_id: The embedding model.
        metric: Of that model.
        strategies: Matching strategies by name.
    """

    read_faces: ReadFaces
    read_picture: ReadPicture
    model_id: str
    metric: Metric
    strategies: Mapping[str, BuildSearch]


def study(
    folder: Path, pairs_file: Path | None, tools: Instruments, rules: StudyRules, progress: Progress = NO_PROGRESS
) -> Study:
    """Measure a folder of people.

    Args:
        pairs_file: LFW's pairs of photos of that folder, or None.

    Raises:
        StorageFault: if the folder or the file is not as it should be.
        Cancelled: by `progress`.
    """
    folds = None if pairs_file is None else read_pairs(pairs_file)  # says what is wrong with it before the long work
    read = read_folder_faces(folder, tools.read_faces, tools.read_picture, progress)
    lfw = None if pairs_file is None or folds is None else _protocol(pairs_file, folds, read, tools.metric)
    faces = read.faces.sample(MAX_COMPARED, np.random.default_rng(rules.seed))
    counts = np.bincount(faces.people, minlength=1)
    if np.count_nonzero(counts) < 2 or counts.max() < 2:
        raise StorageFault(
            f"the people of {folder} have too many photos each: {MAX_COMPARED} photos can be compared in all",
            "leave some of them out",
        )
    pairs = all_pairs(faces, tools.metric)
    verification = verify(faces, pairs, rules.threshold, rules.repeats, rules.seed, progress)
    splits = list(random_splits(faces.people, rules.enrol, rules.splits, np.random.default_rng(rules.seed)))
    found = identify(
        faces, tools.strategies, splits, rules.threshold, tools.model_id, rules.repeats, rules.seed, progress
    )
    places = chosen_places(faces, rules.degraded, rules.seed)
    degraded = (
        measure_degradations(
            faces, places, tools.read_faces, tools.read_picture, tools.metric, rules.threshold, rules.seed, progress
        )
        if places
        else []
    )
    return Study(read, faces, pairs, verification, tuple(found), lfw, tuple(degraded), tuple(places))


def worst_confusions(pairs: Pairs, most: int) -> list[Confusion]:
    """The nearest impostor pairs, then the genuine pairs farthest apart; so many of each, the worst first."""
    genuine = pairs.genuine.distances.size
    nearest = range(min(most, pairs.impostor.distances.size))
    farthest = range(genuine - 1, max(-1, genuine - 1 - most), -1)
    return [_confusion(pairs.impostor, place, genuine=False) for place in nearest] + [
        _confusion(pairs.genuine, place, genuine=True) for place in farthest
    ]


def _confusion(pairs: Comparisons, place: int, *, genuine: bool) -> Confusion:
    return Confusion(genuine, int(pairs.first[place]), int(pairs.second[place]), float(pairs.distances[place]))


def _protocol(path: Path, folds: list[list[NamedPair]], read: FolderFaces, metric: Metric) -> LfwResult:
    places = {photo.path.stem: -1 for photo in read.left_out}
    places |= {photo.stem: place for place, photo in enumerate(read.faces.photos)}
    found = find_photos(path, folds, places)
    measured = []
    for fold, pairs in zip(folds, found, strict=True):
        distances = distances_between(read.faces.vectors, pairs, metric)
        measured.append((distances, np.array([pair.genuine for pair in fold])))
    return cross_validated(measured)

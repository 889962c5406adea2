"""Who in the gallery a newcomer may be mistaken for."""

from collections.abc import Callable, Sequence

import numpy as np

from doorcam.domain import Candidate, Embedding, Metric, Person, Template
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.likenesses import Likeness

Search = Callable[[Sequence[Embedding], int], list[tuple[Candidate, ...]]]
"""Answers as `GalleryIndex.search` does."""

# How many people each photo is compared with: enough for the nearest three of the middle photo.
TOP_K = 10
# Up to this share of the match threshold beyond it somebody looks like the person. Of 45 pairs of strangers (ten
# people, dlib's network, threshold 0.5) the nearest are 0.65 apart, and this reaches 0.60.
BAND = 0.2
# How much stricter look-alikes are matched, at most, as a share of the threshold: 0.05 of 0.5. From photo to photo
# the distance between two of those people spreads by 0.028 on average and 0.047 at most (one standard deviation).
_MARGIN = 0.1
# An index of the newcomers is made anew for each of them, and left alone from this size on.
_FULL = 256


class Lookalikes:
    """Finds the people most like a face: those of the gallery, and those enrolled since.

    Args:
        search: The gallery as it was.
        model_id: The model in use.
        metric: Of that model.
    """

    def __init__(self, search: Search, model_id: str, metric: Metric) -> None:
        self._model_id = model_id
        self._metric = metric
        self._full: list[Search] = [search]
        self._newest: Search | None = None
        self._since: list[tuple[Person, Template]] = []

    def others(self, embeddings: Sequence[Embedding], person_id: str | None) -> list[dict[str, Candidate]]:
        """For each face the nearest people, by id; never `person_id`."""
        answers: list[dict[str, Candidate]] = [{} for _ in embeddings]
        for search in (*self._full, *([self._newest] if self._newest else [])):
            for answer, found in zip(answers, search(embeddings, TOP_K), strict=True):
                for near in found:
                    known = answer.get(near.person_id)
                    if near.person_id != person_id and (known is None or near.distance < known.distance):
                        answer[near.person_id] = near
        return answers

    def add(self, person: Person, templates: Sequence[Template]) -> None:
        """Take in somebody just enrolled; each person once."""
        self._since.extend((person, template) for template in templates)
        matrix = TemplateMatrix(
            vectors=np.stack([template.embedding.vector for _, template in self._since]),
            person_ids=tuple(enrolled.person_id for enrolled, _ in self._since),
            names=tuple(enrolled.name for enrolled, _ in self._since),
            extra_margins=tuple(enrolled.extra_margin for enrolled, _ in self._since),
            revision=0,
        )
        self._newest = GalleryIndex(matrix, self._model_id, self._metric).search
        if len(self._since) >= _FULL:
            self._full.append(self._newest)
            self._newest, self._since = None, []


def most_alike(others: Sequence[dict[str, Candidate]]) -> list[Candidate]:
    """The people most like somebody of several photos, nearest first, each at the distance of the middle photo.

    The middle one, since of ten photos and ten templates the nearest two are near by chance.
    """
    everybody = {person_id: near for answer in others for person_id, near in answer.items()}
    ranked = [
        Candidate(near.person_id, near.name, _middle(others, person_id), near.extra_margin)
        for person_id, near in everybody.items()
    ]
    return sorted(ranked, key=lambda near: (near.distance, near.person_id))


def _middle(others: Sequence[dict[str, Candidate]], person_id: str) -> float:
    # Somebody not among the nearest of a photo is at least as far from it as those who are.
    distances = [
        answer[person_id].distance
        if person_id in answer
        else max((near.distance for near in answer.values()), default=float("inf"))
        for answer in others
    ]
    return float(np.median(distances))


def likenesses(alike: Sequence[Candidate], threshold: float) -> list[Likeness]:
    """Those near enough to be mistaken for the person, and how much stricter to be with both.

    Args:
        alike: As `most_alike` answers.
        threshold: The largest distance of a match.
    """
    reach = threshold * (1 + BAND)
    return [
        Likeness(near.person_id, near.name, near.distance, min(threshold * _MARGIN, reach - near.distance))
        for near in alike
        if near.distance < reach
    ]

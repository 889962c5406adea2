"""Notices at enrolment that somebody looks like a person who is enrolled already."""

from collections.abc import Sequence

import numpy as np

from doorcam.domain import Candidate, Embedding, Metric, Person, Template
from doorcam.gallery.gallery import Gallery, TemplateMatrix
from doorcam.gallery.index import GalleryIndex


class Lookalikes:
    """The people a new face may be mistaken for: those of the gallery, and those enrolled since.

    Args:
        gallery: As it is now.
        model_id: The model in use.
        metric: Of that model.
        threshold: Largest distance that counts as looking alike.
    """

    def __init__(self, gallery: Gallery, model_id: str, metric: Metric, threshold: float) -> None:
        self._model_id = model_id
        self._metric = metric
        self._threshold = threshold
        self._before = GalleryIndex.load(gallery, model_id, metric)
        self._since: list[tuple[Person, Template]] = []
        self._during: GalleryIndex | None = None

    def nearest_other(self, embedding: Embedding, person_id: str | None) -> Candidate | None:
        """The nearest person if they are near enough and somebody else than `person_id`."""
        indexes = [index for index in (self._before, self._during) if index is not None]
        found = [candidate for index in indexes for candidate in index.search([embedding], 1)[0]]
        nearest = min(found, key=lambda candidate: candidate.distance, default=None)
        if nearest is None or nearest.distance > self._threshold or nearest.person_id == person_id:
            return None
        return nearest

    def add(self, person: Person, templates: Sequence[Template]) -> None:
        """Take in somebody just enrolled; each person once."""
        self._since.extend((person, template) for template in templates)
        matrix = TemplateMatrix(
            vectors=np.stack([template.embedding.vector for _, template in self._since]),
            person_ids=tuple(enrolled.person_id for enrolled, _ in self._since),
            names=tuple(enrolled.name for enrolled, _ in self._since),
            extra_margins=tuple(enrolled.extra_margin for enrolled, _ in self._since),
            revision=self._before.revision,
        )
        self._during = GalleryIndex(matrix, self._model_id, self._metric)

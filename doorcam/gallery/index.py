"""The people of the gallery, ready to be searched.

`GalleryIndex(matrix, model_id, metric, IndexOptions(matching=Matching.CENTROID)).search` searches a
`TemplateMatrix` by another strategy than the nearest template; see `doorcam.gallery.matching` for which
there are. `GalleryIndex.load` makes an index of a gallery, `doorcam.gallery.index_file` one that is saved
between runs.

An index never changes. `updated` makes its successor from what has changed, sharing the vectors: rows of
people who are gone are struck out, new ones go to a tail that is searched exactly. `tuned` makes one
block of both again and, for large galleries, builds the approximate index that picks the short list.
Every distance given out is calculated from float32 differences, whatever picked the row.
"""

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Self

import numpy as np
import numpy.typing as npt

from doorcam.domain import Candidate, Embedding, Metric
from doorcam.gallery.approximate import LEAST_ROWS, Approximate, Kind
from doorcam.gallery.changes import Changes, Standing
from doorcam.gallery.gallery import Gallery, TemplateMatrix
from doorcam.gallery.matching import Matching, prepared, ranked, unit
from doorcam.gallery.rows import Rows, smallest

_Floats = npt.NDArray[np.float32]
_Found = tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]

# From so many rows on an exact search takes more than a tenth of a recognised frame's time.
_AUTO_ROWS = 100_000
_SHORT_LIST = 100
_LONGER = 8
# At most so many float32 ranks are held at once (64 MiB).
_RANKS_AT_ONCE = 2**24
# A tail of a thirty-second takes no longer than the short list; struck-out rows cost even less.
_SLACK_SHARE = 32
_SLACK_ROWS = 1024


@dataclass(frozen=True, slots=True)
class IndexOptions:
    """How an index searches.

    Attributes:
        matching: How a face is compared with a person.
        kind: exact looks at every template; hnsw and ivfpq pick a short list once there are `LEAST_ROWS`;
            auto takes ivfpq when an exact search would be slow.
        float16: Keep vectors in half precision: half the memory, and distances off by about 0.0001.
        threads: For building and searching an approximate index.
    """

    matching: Matching = Matching.BEST
    kind: Kind | Literal["auto", "exact"] = "auto"
    float16: bool = False
    threads: int = 1


DEFAULTS = IndexOptions()


class GalleryIndex:
    """All templates of one model at one moment, ready to be searched. Never changes.

    Args:
        matrix: What `Gallery.matrix` gave for the model; rows in any order.
        model_id: The model; probes of any other are refused.
        metric: How the model's embeddings are compared.
        options: How to search.

    Attributes:
        revision: Of the gallery it was made from; the gallery has changed when its own differs.
        people_count: How many people can be found.
        saved: Whether a file on disk holds these people, and nobody who was removed since.
    """

    def __init__(self, matrix: TemplateMatrix, model_id: str, metric: Metric, options: IndexOptions = DEFAULTS) -> None:
        self.model_id = model_id
        self.metric = metric
        self.options = options
        self.saved = False
        self._people: list[Standing] = []
        self._numbers: dict[str, int] = {}
        self._approximate: Approximate | None = None
        self._base = self._tail = Rows.none(np.float16 if options.float16 else np.float32)
        self._take(_as_changes(matrix))

    @classmethod
    def empty(cls, model_id: str, metric: Metric, options: IndexOptions = DEFAULTS) -> Self:
        """An index that finds nobody."""
        return cls(TemplateMatrix(np.empty((0, 0), np.float32), (), (), (), -1), model_id, metric, options)

    @classmethod
    def load(cls, gallery: Gallery, model_id: str, metric: Metric, options: IndexOptions = DEFAULTS) -> Self:
        """The index of a gallery as it is now."""
        return cls.empty(model_id, metric, options).brought_up_to_date(gallery)

    def restored(self, people: Sequence[Standing], rows: Rows, approximate: Approximate | None) -> Self:
        """An index of other people with the same revision and options; see `parts`."""
        new = copy.copy(self)
        new._people = list(people)
        new._numbers = {person.person_id: number for number, person in enumerate(people)}
        new.people_count = len(people)
        new._base, new._tail, new._approximate = rows, Rows.none(rows.vectors.dtype), approximate
        return new

    def brought_up_to_date(self, gallery: Gallery) -> Self:
        """This index when the gallery has not changed since; else its successor. Reads only what changed.

        Raises:
            StorageFault: if the gallery cannot be read.
        """
        return self.updated(gallery.changes(self.model_id, self.digests))

    def updated(self, changes: Changes) -> Self:
        """The successor of this index after changes against its `digests`.

        Raises:
            StorageFault: if the new templates are of another dimension or not finite.
        """
        new = copy.copy(self)
        new._take(changes)
        return new

    @property
    def digests(self) -> Mapping[str, bytes]:
        """What it knows of each person, as `Gallery.changes` wants it."""
        return {person_id: self._people[number].digest for person_id, number in self._numbers.items()}

    @property
    def is_large(self) -> bool:
        """Whether it takes so long to read from the gallery that it is better saved."""
        return len(self._base) + len(self._tail) >= LEAST_ROWS

    @property
    def wants_tuning(self) -> bool:
        """Whether `tuned` would give a faster one."""
        slack = len(self._tail) + np.count_nonzero(~self._base.living)
        lacking = self._approximate is None and self._kind(len(self._base)) is not None
        return bool(lacking or slack > max(_SLACK_ROWS, len(self._base) // _SLACK_SHARE))

    def compact(self) -> Self:
        """The same people in one block, nobody struck out.

        What has to be put together for that loses its approximate index.
        """
        if len(self._people) == self.people_count and not len(self._tail):
            return self
        numbers = sorted(self._numbers.values())
        renumbered = np.full(len(self._people) + 1, -1, np.int32)
        renumbered[numbers] = np.arange(len(numbers), dtype=np.int32)
        rows = self._base.joined(self._tail)
        return self.restored(
            [self._people[number] for number in numbers],
            Rows(rows.vectors, renumbered[rows.owners], rows.half_squares),
            None,
        )

    def tuned(self) -> Self:
        """`compact`, and with an approximate index if one is wanted; for a million templates about a minute's work."""
        new = copy.copy(self.compact())
        kind = self._kind(len(new._base))
        if kind is not None:
            new._approximate = Approximate.build(new._base.vectors, kind, self.options.threads)
        return new

    def as_saved(self) -> Self:
        """The same index once a file holds it."""
        new = copy.copy(self)
        new.saved = True
        return new

    def parts(self) -> tuple[Sequence[Standing], Rows, Approximate | None]:
        """What `restored` makes the same index of again, compact."""
        compact = self.compact()
        return compact._people, compact._base, compact._approximate

    def shape_ratio(self, person_id: str) -> float | None:
        """As `Gallery.shape_ratio`, without looking into the gallery; None also for who is not enrolled."""
        number = self._numbers.get(person_id)
        return None if number is None else self._people[number].shape_ratio

    def search(self, probes: Sequence[Embedding], top_k: int) -> list[tuple[Candidate, ...]]:
        """The people nearest to each probe.

        Args:
            probes: Embeddings of `model_id`.
            top_k: At most so many candidates for each, at least 1.

        Returns:
            For each probe its candidates, best match first, one for each person, with the distance of the
            nearest of the person's templates or of their centroid; empty tuples from an empty gallery.
            Euclidean distance, or the cosine distance 1 - cos (0 to 2). The best match is the nearest,
            except where neighbours vote.

        Raises:
            ValueError: for a probe of another model or dimension, or one that is not finite.
        """
        if top_k < 1:
            raise ValueError(f"top_k is {top_k}, at least 1 is needed")
        for probe in probes:
            self._check(probe)
        if not probes or not self.people_count:
            return [() for _ in probes]
        vectors = np.stack([probe.vector for probe in probes]).astype(np.float32, copy=False)
        if self.metric is Metric.COSINE:
            vectors = unit(vectors)
        step = max(1, _RANKS_AT_ONCE // (len(self._base) + len(self._tail)))
        return [
            self._candidates(found, top_k)
            for start in range(0, len(vectors), step)
            for found in self._find(vectors[start : start + step], min(top_k, self.people_count))
        ]

    def _take(self, changes: Changes) -> None:
        """Become the successor; only for an index nobody else has yet."""
        gone = [self._numbers[person_id] for person_id in changes.gone if person_id in self._numbers]
        first = len(self._people)
        self._people = [*self._people, *changes.people]
        self._numbers = {name: number for name, number in self._numbers.items() if name not in changes.gone}
        self._numbers |= {person.person_id: first + place for place, person in enumerate(changes.people)}
        vectors, owners = prepared(changes.vectors, changes.owners, self.metric, self.options.matching)
        fresh = Rows.of(vectors.astype(self._base.vectors.dtype, copy=False), owners + np.int32(first))
        if len(self._base):
            self._base, self._tail = self._base.without(gone), self._tail.without(gone).joined(fresh)
        else:
            self._base = fresh
        self.revision = changes.revision
        self.people_count = len(self._numbers)
        self.saved = self.saved and not changes.gone.difference(person.person_id for person in changes.people)

    def _kind(self, count: int) -> Kind | None:
        kind = self.options.kind
        if kind == "exact" or count < LEAST_ROWS or (kind == "auto" and count < _AUTO_ROWS):
            return None
        return "ivfpq" if kind == "auto" else kind

    def _find(self, probes: _Floats, wanted: int) -> Iterator[_Found]:
        """For each probe at least so many people, best match first."""
        if self._approximate is None:
            for probe, ranks in zip(probes, self._ranks(probes), strict=True):
                yield self._exact(probe, ranks, wanted)
            return
        tail_ranks = np.empty((len(probes), len(self._tail)), np.float32)
        self._tail.rank(probes, tail_ranks)
        for probe, short, tail in zip(probes, self._approximate.short_lists(probes), tail_ranks, strict=True):
            found = self._near(probe, short, smallest(tail, _SHORT_LIST))
            if len(found[0]) < wanted:  # one person's templates fill the list, or those of people who are gone do
                found = self._exact(probe, self._ranks(probe[None])[0], wanted)
            yield found

    def _ranks(self, probes: _Floats) -> _Floats:
        """(m, n) of the rows of base and tail; see `Rows.rank`."""
        ranks = np.empty((len(probes), len(self._base) + len(self._tail)), np.float32)
        self._base.rank(probes, ranks[:, : len(self._base)])
        self._tail.rank(probes, ranks[:, len(self._base) :])
        return ranks

    def _exact(self, probe: _Floats, ranks: _Floats, wanted: int) -> _Found:
        count = max(_SHORT_LIST, _LONGER * wanted)
        while True:
            numbers = smallest(ranks, count)
            split = np.searchsorted(numbers, len(self._base))
            owners, distances = self._measured(probe, numbers[:split], numbers[split:] - len(self._base))
            found = ranked(owners, distances, self.options.matching)
            if len(found[0]) >= wanted or count >= len(ranks):
                return found
            count *= _LONGER

    def _near(self, probe: _Floats, short: npt.NDArray[np.intp], tail: npt.NDArray[np.intp]) -> _Found:
        """The people in reach of both lists: farther out, somebody who is in neither may be nearer."""
        owners, distances = self._measured(probe, short, tail)
        reach = distances[: len(short)].max(initial=0.0)
        if len(tail) < np.count_nonzero(self._tail.living):
            reach = min(reach, distances[len(short) :].max(initial=0.0))
        kept = (owners >= 0) & (distances <= reach)
        return ranked(owners[kept], distances[kept], self.options.matching)

    def _measured(
        self, probe: _Floats, base: npt.NDArray[np.intp], tail: npt.NDArray[np.intp]
    ) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]:
        """Owners of chosen rows, and their distances to a probe."""
        both = ((self._base, base), (self._tail, tail))
        squares = np.concatenate([rows.squared_distances(numbers, probe) for rows, numbers in both])
        owners = np.concatenate([rows.owners[numbers] for rows, numbers in both])
        return owners, squares / 2 if self.metric is Metric.COSINE else np.sqrt(squares)

    def _candidates(self, found: _Found, top_k: int) -> tuple[Candidate, ...]:
        people = [self._people[number] for number in found[0][:top_k]]
        return tuple(
            Candidate(person.person_id, person.name, float(distance), person.extra_margin)
            for person, distance in zip(people, found[1], strict=False)
        )

    def _check(self, probe: Embedding) -> None:
        if probe.model_id != self.model_id:
            raise ValueError(f"a probe of {probe.model_id} cannot be searched among templates of {self.model_id}")
        if probe.vector.ndim != 1 or (self.people_count and probe.vector.size != self._base.vectors.shape[1]):
            raise ValueError(f"a probe {probe.vector.shape} among templates {self._base.vectors.shape}")
        if not np.isfinite(probe.vector).all():
            raise ValueError("a probe is not finite")


def _as_changes(matrix: TemplateMatrix) -> Changes:
    """Everybody of a matrix as newcomers."""
    places: dict[str, int] = {}
    owners = np.array([places.setdefault(person_id, len(places)) for person_id in matrix.person_ids], np.int32)
    known = dict(zip(matrix.person_ids, zip(matrix.names, matrix.extra_margins, strict=True), strict=True))
    people = tuple(Standing(person_id, *known[person_id]) for person_id in places)
    return Changes(people, matrix.vectors, owners, frozenset(), matrix.revision)

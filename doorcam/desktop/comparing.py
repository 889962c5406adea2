"""Unknown faces of the journal, compared with each other: who came several times?

What is measured of their faces stays in the memory of this process and is never written down: these are people who
have not agreed to be enrolled.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from doorcam.domain import Candidate, Embedding, Event, EventKind, Metric, Progress
from doorcam.errors import PictureFault
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.gallery.distances import distances_between
from doorcam.gallery.groups import alike
from doorcam.vision.pictures import decode_jpeg

Image = npt.NDArray[np.uint8]

MAX_COMPARED = 2000
"""The newest so many: their distances are a table of four million numbers, made and sorted in about a second."""

MAX_GROUPS = 40
"""Shown of these; each holds a picture."""

_ASKED = 3  # faces of a group that are looked for among the people: one alone may be blurred


@dataclass(frozen=True, slots=True)
class FaceReading:
    """How faces are read and compared.

    Attributes:
        embed: The one face of a picture, (height, width, 3) uint8 blue-green-red; None where there is none. Called
            on a worker thread.
        metric: Of the embedder.
        threshold: Largest distance at which two pictures may be of one person.
        model_id: Of the embedder.
        recognise: Who of the people enrolled by now each face is, None for nobody. Called on a worker thread.
    """

    embed: Callable[[Image], Embedding | None]
    metric: Metric
    threshold: float
    model_id: str
    recognise: Callable[[Sequence[Embedding]], list[Candidate | None]] = lambda faces: [None for _ in faces]


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Events whose faces are alike.

    Attributes:
        events: The newest first; at least one.
        picture_bgr: Of the newest, (height, width, 3) uint8.
        person: Who has been enrolled since and is recognised in the newest of them; None for nobody.
    """

    events: tuple[Event, ...]
    picture_bgr: Image
    person: Candidate | None = None

    @property
    def newest(self) -> Event:
        """The last time."""
        return self.events[0]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of it.

    Attributes:
        groups: Those of the most faces, at most `MAX_GROUPS`; the largest first, then the newest.
        people: How many groups there are in all: about as many as people.
        faces: How many faces are in them.
        unread: In how many pictures no face was found.
    """

    groups: tuple[Group, ...]
    people: int
    faces: int
    unread: int


class FaceComparer:
    """Remembers the faces it has read. Used by one worker thread at a time."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._model_id: str | None = None
        self._known: dict[int, Embedding | None] = {}

    def compare(self, query: EventQuery, reading: FaceReading, progress: Progress) -> Comparison:
        """Group the newest unknown faces of a query.

        Raises:
            StorageFault: if the journal cannot be read.
            Cancelled: if the progress says so; what was read so far is remembered.
        """
        unknown = self._journal.search.newest(replace(query, kinds=(EventKind.UNKNOWN,)), MAX_COMPARED)
        events = [event for event in unknown if event.snapshot is not None]
        self._forget_others(events, reading)
        new = [event for event in events if event.event_id not in self._known]
        for done, event in enumerate(new):
            progress("comparing faces", done, len(new))
            self._known[event.event_id] = self._embed(event, reading)
        readable = [event for event in events if self._known[event.event_id] is not None]
        embeddings = [embedding for event in readable if (embedding := self._known[event.event_id]) is not None]
        if not embeddings:
            return Comparison((), 0, 0, len(events))
        places = alike(distances_between(embeddings, reading.metric), reading.threshold)
        groups = [tuple(readable[place] for place in sorted(group)) for group in places]
        shown = tuple(
            Group(group, picture, self._person(group, reading))
            for group in groups[:MAX_GROUPS]
            if (picture := self._picture(group[0])) is not None
        )
        return Comparison(shown, len(groups), len(readable), len(events) - len(readable))

    def _person(self, group: tuple[Event, ...], reading: FaceReading) -> Candidate | None:
        faces = [face for event in group[:_ASKED] if (face := self._known[event.event_id]) is not None]
        return next(filter(None, reading.recognise(faces)), None)

    def _forget_others(self, events: list[Event], reading: FaceReading) -> None:
        """Keep neither faces of another embedder nor those whose picture is gone."""
        if reading.model_id != self._model_id:
            self._known.clear()
        self._model_id = reading.model_id
        kept = {event.event_id for event in events}
        self._known = {event_id: face for event_id, face in self._known.items() if event_id in kept}

    def _embed(self, event: Event, reading: FaceReading) -> Embedding | None:
        picture_bgr = self._picture(event)
        return None if picture_bgr is None else reading.embed(picture_bgr)

    def _picture(self, event: Event) -> Image | None:
        jpeg = self._journal.snapshot(event)
        try:
            return None if jpeg is None else decode_jpeg(jpeg)
        except PictureFault:
            return None  # a damaged picture is one without a face

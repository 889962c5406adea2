"""What the insights read. Knows no Qt."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from doorcam.config.outward_section import OutwardSettings
from doorcam.config.paths import Home
from doorcam.domain import Clock, Event, EventKind, Metric, Progress
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.events.traffic import Traffic, traffic
from doorcam.gallery.atlas.apart import neighbours_kept
from doorcam.gallery.atlas.projections import Points
from doorcam.gallery.atlas.survey import Survey, survey
from doorcam.gallery.calibration import evidence_here
from doorcam.gallery.evaluation.tradeoff import Tradeoff, grid, tradeoff
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.matching import Matching
from doorcam.outbound import count_waiting, standings

MOST_DECISIONS = 500
"""The newest so many are decided again while the threshold is dragged."""
_DECISIONS = (EventKind.GRANTED, EventKind.DENIED, EventKind.UNKNOWN)

DecideAgain = Callable[[Sequence[Event], float], Mapping[str, int]]
"""Decides events again by another threshold; how many would open, shut, stay the same, or cannot be told."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """How faces are told apart at this door.

    Attributes:
        model_id: The embedder in use.
        metric: Of that.
        matching: As in the settings.
    """

    model_id: str
    metric: Metric
    matching: Matching


@dataclass(frozen=True, slots=True)
class Changes:
    """What another threshold would have decided.

    Attributes:
        opens: Decisions that would open the door now.
        shuts: Those that would not any more.
        told: How many could be decided again.
        untold: How many hold too little for that.
    """

    opens: int
    shuts: int
    told: int
    untold: int


class InsightsDesk:
    """Reads gallery and journal. Every method may take a while and raise a `Fault`: not for the Qt thread.

    Args:
        gallery: The people.
        journal: What happened.
        clock: Tells what the last days are.
        recognition: How faces are told apart.
        match_threshold: Gives the threshold in use.
        decide_again: See there.
        health: Gives the values that `doorcam.desktop.insights_vitals` knows, or some of them.
    """

    def __init__(
        self,
        gallery: Gallery,
        journal: Journal,
        clock: Clock,
        recognition: Recognition,
        *,
        match_threshold: Callable[[], float],
        decide_again: DecideAgain,
        health: Callable[[], Mapping[str, Any]],
    ) -> None:
        self._gallery = gallery
        self._journal = journal
        self._clock = clock
        self._recognition = recognition
        self._match_threshold = match_threshold
        self._decide_again = decide_again
        self.health = health

    def survey(self, progress: Progress) -> Survey:
        """The gallery as a map."""
        progress("Reading the gallery", 0, 0)
        return survey(self._gallery.matrix(self._recognition.model_id), self._recognition.metric, progress)

    def neighbours_kept(self, found: Survey, progress: Progress) -> Points:
        """The same faces laid out so that those alike are neighbours; minutes for very many."""
        return neighbours_kept(found.vectors, progress)

    def portrait(self, person_id: str) -> bytes | None:
        """Somebody's best aligned face as JPEG; None if none is kept."""
        return self._gallery.roll.portrait(person_id)

    def tradeoff(self, progress: Progress) -> tuple[Tradeoff, float]:
        """What each threshold would cost, and the one in use.

        Raises:
            StorageFault: also if too few people are enrolled.
        """
        here, in_use = self._recognition, self._match_threshold()
        evidence = evidence_here(
            self._gallery.matrix(here.model_id),
            self._journal.labelled(here.model_id),
            here.model_id,
            here.metric,
            here.matching,
            progress=progress,
        )
        return tradeoff(evidence, grid(in_use), progress=progress), in_use

    def decisions(self) -> list[Event]:
        """The newest decisions, at most `MOST_DECISIONS`."""
        return self._journal.search.newest(EventQuery(kinds=_DECISIONS), MOST_DECISIONS)

    def decided_again(self, events: Sequence[Event], threshold: float) -> Changes:
        """What another threshold would have decided."""
        found = self._decide_again(events, threshold)
        opens, shuts, same, unknown = (found.get(name, 0) for name in ("opens", "shuts", "same", "unknown"))
        return Changes(opens, shuts, opens + shuts + same, unknown)

    def traffic(self, days: int) -> Traffic:
        """How busy the door was on the last days, today among them."""
        today = self._clock.now_utc().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return traffic(self._journal.search, today - timedelta(days=days - 1))


def deliveries(settings: OutwardSettings, home: Home, journal: Journal) -> dict[str, Any]:
    """For `health`: how far each destination outside has got, and how many messages wait for it.

    Raises:
        StorageFault: if that cannot be read.
    """
    told = standings(settings, home)
    return {"outward": [(each, count_waiting(settings, journal, each.reached) if each.begun else 0) for each in told]}


def disk_use(home: Home) -> dict[str, Any]:
    """For `health`: the bytes of each database with its log, and what is free beside them."""
    files = {"gallery": home.gallery, "journal": home.journal, "access": home.access, "outward": home.outward}
    return {
        "databases": {name: size for name, file in files.items() if (size := _size(file))},
        "free_bytes": shutil.disk_usage(home.encodings if home.encodings.exists() else Path.cwd()).free,
    }


def _size(file: Path) -> int:
    total = 0
    for each in (file, file.with_name(f"{file.name}-wal")):
        with suppress(FileNotFoundError):  # a log comes and goes
            total += each.stat().st_size
    return total

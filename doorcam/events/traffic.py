"""How busy the door is, by weekday and hour, and how often people had to turn their head."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from doorcam.domain import EventKind
from doorcam.domain.shares import wilson
from doorcam.events.query import EventQuery
from doorcam.events.search import JournalSearch, Tally

KINDS = (EventKind.GRANTED, EventKind.DENIED, EventKind.UNKNOWN)
"""What counts as traffic."""
DAYS, HOURS = 7, 24
_BUSIEST = 3

Cell = Counter[EventKind]


@dataclass(frozen=True, slots=True)
class Prompts:
    """How often people were asked to turn their head to show that they are no picture.

    Attributes:
        prompted: Decisions before which that was asked.
        asked: Decisions for which a proof of any kind was wanted.
        low, high: The 95 % interval of the share.
    """

    prompted: int
    asked: int
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class Traffic:
    """Decisions at the door since a day.

    Attributes:
        cells: For each weekday from Monday on, for each hour, how many of each kind; by the clock on the wall.
        prompts: See there.
    """

    cells: tuple[tuple[Cell, ...], ...]
    prompts: Prompts

    @property
    def total(self) -> Cell:
        """How many there were of each kind."""
        return sum((cell for day in self.cells for cell in day), Counter())

    def busiest(self) -> list[tuple[int, int, int]]:
        """The busiest few hours of the week: weekday, hour and how many decisions; none without any."""
        counted = [(cell.total(), -day, -hour) for day, row in enumerate(self.cells) for hour, cell in enumerate(row)]
        best = sorted(counted, reverse=True)[:_BUSIEST]
        return [(-day, -hour, total) for total, day, hour in best if total]


def traffic(search: JournalSearch, since: datetime) -> Traffic:
    """Count the decisions since a time, in the database.

    Raises:
        StorageFault: if the journal cannot be read.
    """
    query = EventQuery(since=since, kinds=KINDS)
    prompted, asked = search.prompted(query)
    return Traffic(_cells(search.tallies(query)), Prompts(prompted, asked, *wilson(prompted, asked)))


def _cells(tallies: Sequence[Tally]) -> tuple[tuple[Cell, ...], ...]:
    cells = tuple(tuple(Cell() for _ in range(HOURS)) for _ in range(DAYS))
    for tally in tallies:
        cells[tally.hour.weekday()][tally.hour.hour][EventKind(tally.kind)] += tally.count
    return cells

"""Everybody who is enrolled, ready to be searched, filtered and sorted while somebody types. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from doorcam.access.rules import PersonRules
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.gallery.roll import Entry
from doorcam.gallery.search_text import find, search_text, sort_key

# So many names are made searchable between two looks at whether anybody still waits.
_STEP = 500


class Show(StrEnum):
    """Who is shown."""

    ALL = "all"
    DISABLED = "disabled"
    EXPIRED = "expired"
    NO_TEMPLATE = "no_template"


class Order(StrEnum):
    """In which order."""

    NAME = "name"
    NEWEST = "newest"
    ID = "id"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """Somebody as the list shows them.

    Attributes:
        templates: How many of the model in use.
        disabled: Whether they pass no door.
        expired: Whether they are no longer, or not yet, valid.
    """

    person_id: str
    name: str
    templates: int
    disabled: bool = False
    expired: bool = False


class Roster:
    """The people at one moment. Never changes.

    Args:
        entries: The people, by id.
        texts: The `search_text` of each.
        disabled: Ids of those who pass no door.
        expired: Ids of those who are no longer, or not yet, valid.
    """

    def __init__(
        self,
        entries: Sequence[Entry] = (),
        texts: Sequence[str] = (),
        disabled: frozenset[str] = frozenset(),
        expired: frozenset[str] = frozenset(),
    ) -> None:
        self._entries = entries
        self._texts = texts
        self._disabled = disabled
        self._expired = expired
        keys, places = [sort_key(text) for text in texts], range(len(entries))
        self._orders = {
            Order.ID: list(places),
            Order.NAME: sorted(places, key=keys.__getitem__),
            Order.NEWEST: sorted(places, key=lambda place: entries[place].enrolled, reverse=True),
        }

    @classmethod
    def of(
        cls,
        entries: Sequence[Entry],
        rules: Mapping[str, PersonRules],
        now_utc: datetime,
        before: "Roster | None" = None,
        progress: Progress = NO_PROGRESS,
    ) -> "Roster":
        """Put together what is known of everybody.

        Args:
            entries: The people, by id.
            rules: What is said of those of whom something is said.
            now_utc: When they are to be valid.
            before: What is there already; names that have not changed are not made searchable again.
            progress: Told now and then; may cancel.
        """
        known = before._text_by_name() if before else {}
        texts = []
        for place, entry in enumerate(entries):
            if place % _STEP == 0:
                progress("", place, len(entries))
            texts.append(known.get(entry[:2]) or search_text(entry.person_id, entry.name))
        disabled = frozenset(person_id for person_id, said in rules.items() if said.disabled)
        expired = frozenset(person_id for person_id, said in rules.items() if not _valid(said, now_utc))
        return cls(entries, texts, disabled, expired)

    def __len__(self) -> int:
        return len(self._entries)

    def row(self, place: int) -> RosterRow:
        """Who is in a place."""
        person_id, name, _, templates = self._entries[place]
        return RosterRow(person_id, name, templates, person_id in self._disabled, person_id in self._expired)

    def person_id(self, place: int) -> str:
        """The id of who is in a place."""
        return self._entries[place].person_id

    def chosen(self, query: str, show: Show, order: Order) -> list[int]:
        """The places of those a query finds and a filter lets through, in order."""
        if not query.strip() and show is Show.ALL:
            return self._orders[order]
        wanted = bytearray(len(self._entries))
        for place in find(query, self._texts):
            wanted[place] = 1
        found = [place for place in self._orders[order] if wanted[place]]
        return found if show is Show.ALL else [place for place in found if self._shown(place, show)]

    def _shown(self, place: int, show: Show) -> bool:
        entry = self._entries[place]
        if show is Show.NO_TEMPLATE:
            return not entry.templates
        return entry.person_id in (self._disabled if show is Show.DISABLED else self._expired)

    def _text_by_name(self) -> dict[tuple[str, ...], str]:
        return {entry[:2]: text for entry, text in zip(self._entries, self._texts, strict=True)}


def _valid(rules: PersonRules, now_utc: datetime) -> bool:
    begun = rules.valid_from is None or rules.valid_from <= now_utc
    return begun and (rules.valid_until is None or now_utc < rules.valid_until)

"""All that a decision at one door needs, in memory: no frame waits for a disk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from doorcam.access.rules import DoorRules, PersonRules


@dataclass(frozen=True, slots=True)
class DoorView:
    """What was on disk at a moment. Never changed.

    Attributes:
        door: What the rules say of the door.
        people: What they say of people, by id; of those who are missing, they say nothing.
        everybody: The groups of those the rules say nothing of.
        entered_at: Who is in the door's area and since when, UTC, by person id.
        locked_until_s: Until when, on the monotonic clock, attempts are not looked at, by subject.
    """

    door: DoorRules
    people: Mapping[str, PersonRules]
    everybody: frozenset[str]
    entered_at: Mapping[str, datetime]
    locked_until_s: Mapping[str, float]

    def person(self, person_id: str) -> PersonRules:
        """What the rules say of somebody."""
        return self.people.get(person_id) or PersonRules(person_id, self.everybody)

    def locked_out(self, subjects: tuple[str, ...], now_s: float) -> bool:
        """Whether one of these is locked out."""
        return any(now_s < self.locked_until_s.get(subject, now_s) for subject in subjects)

"""What the people in the journal are called, where an event itself does not say. Knows no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from doorcam.events.journal import Journal
from doorcam.events.search import Choices

Enrolled = Callable[[], Mapping[str, str]]
"""Gives what everybody enrolled is called, by id. Not for the Qt thread; raises a `Fault` when it cannot be read."""


@dataclass(slots=True)
class Names:
    """Names by id; belongs to one thread.

    Attributes:
        enrolled: As the gallery has them now.
        recorded: As they were last written into the journal: of people who are no longer enrolled, too.
    """

    enrolled: Mapping[str, str] = field(default_factory=dict)
    recorded: Mapping[str, str] = field(default_factory=dict)

    def take(self, other: "Names") -> bool:
        """Become as others are; whether that changes anything."""
        changed = self != other
        self.enrolled, self.recorded = other.enrolled, other.recorded
        return changed

    def get(self, person_id: str) -> str | None:
        """What somebody is called; None where nobody knows."""
        return self.enrolled.get(person_id) or self.recorded.get(person_id)


def read_names(journal: Journal, enrolled: Enrolled) -> tuple[Choices, Names]:
    """What events can be told apart by, people by the names they have now, in the order of those; and all names.

    Raises:
        StorageFault: if the journal or the gallery cannot be read.
    """
    choices = journal.search.choices()
    names = Names(enrolled(), dict(choices.people))
    people = [(person_id, names.get(person_id) or person_id) for person_id, _ in choices.people]
    return replace(choices, people=tuple(sorted(people, key=lambda person: person[1].casefold()))), names

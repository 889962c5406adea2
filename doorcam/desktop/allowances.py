"""Groups and what each lets its people do, as a person reads it. Knows no Qt."""

from dataclasses import dataclass

from doorcam.access.store.rule_book import RuleBook
from doorcam.access.store.settings import EVERYONE


@dataclass(frozen=True, slots=True)
class Allowance:
    """That a group may pass a door at some hours; see `doorcam.access.schedule` for how those are written."""

    door: str
    schedule: str
    hours: str


@dataclass(frozen=True, slots=True)
class Allowances:
    """The groups at one moment.

    Attributes:
        groups: All but the one of everybody, by name.
        by_group: What each may, that of everybody among them; missing for nothing.
        doors: How many doors there are; with none, everybody enrolled passes at any hour.
    """

    groups: tuple[str, ...]
    by_group: dict[str, tuple[Allowance, ...]]
    doors: int

    def of(self, groups: frozenset[str]) -> tuple[Allowance, ...]:
        """What somebody in these groups may, each once."""
        chosen = (each for group in (EVERYONE, *sorted(groups - {EVERYONE})) for each in self.by_group.get(group, ()))
        return tuple(dict.fromkeys(chosen))


def allowances(rules: RuleBook) -> Allowances:
    """Read them; raises StorageFault if the file cannot be read."""
    hours = dict(rules.schedules())
    by_group: dict[str, list[Allowance]] = {}
    doors = rules.doors()
    for door in doors:
        for group, schedule in rules.permissions(door.name):
            by_group.setdefault(group, []).append(Allowance(door.name, schedule, hours.get(schedule, "")))
    groups = tuple(group.name for group in rules.groups() if group.name != EVERYONE)
    return Allowances(groups, {group: tuple(each) for group, each in by_group.items()}, len(doors))

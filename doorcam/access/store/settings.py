"""Groups and doors as they are set."""

from dataclasses import dataclass

from doorcam.access.modes import Direction, Mode
from doorcam.access.schedule import zone_named
from doorcam.errors import Sentence, UsageFault

EVERYONE = "everyone"
ALWAYS = "always"

_LONGEST_S = 31 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Group:
    """A group of people.

    Attributes:
        step_up: Whether one factor is never enough for its people.
        members: Ids, sorted; empty for everybody's group.
    """

    name: str
    step_up: bool
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Door:
    """The settings of a door; see `doorcam.access.rules` for what they mean.

    Attributes:
        area: None together with `direction`, or neither.
    """

    name: str
    mode: Mode = Mode.FACE
    zone: str = "UTC"
    two_persons: bool = False
    cooldown_s: float = 10.0
    companion_s: float = 15.0
    step_up_schedule: str | None = None
    step_up_below_margin: float = 0.0
    step_up_look_alikes: bool = False
    area: str | None = None
    direction: Direction | None = None
    forget_after_s: float | None = None

    def check(self) -> None:
        """Let only settings pass that can be meant.

        Raises:
            UsageFault: naming what cannot.
        """
        zone_named(self.zone)
        for what, value in (
            (Sentence("cooldown"), self.cooldown_s),
            (Sentence("wait for a companion"), self.companion_s),
            (Sentence("margin"), self.step_up_below_margin),
            (Sentence("time after which people are forgotten"), self.forget_after_s or 0.0),
        ):
            if not 0 <= value <= _LONGEST_S:  # nor is it, when it is not a number
                raise UsageFault(
                    "the {what} of the door {name} is out of range",
                    "0 to 31 days of seconds",
                    what=what,
                    name=self.name,
                )
        if (self.area is None) is not (self.direction is None):
            raise UsageFault("the door {name} needs an area and a direction, or neither", name=self.name)
        if self.forget_after_s is not None and self.area is None:
            raise UsageFault(
                "the door {name} has no area that people could be forgotten in", "give it one", name=self.name
            )
        if self.two_persons and self.mode is Mode.OPEN:
            raise UsageFault("the door {name} cannot stand open and ask for two people", "choose one", name=self.name)

"""Whether what the camera sees is a person there now, or a picture or recording of one."""

from dataclasses import dataclass
from enum import StrEnum


class LivenessState(StrEnum):
    """How far the proof of one face has come."""

    OFF = "off"
    PENDING = "pending"
    PROMPTED = "prompted"
    PROVEN = "proven"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Liveness:
    """What is known of one face.

    Attributes:
        state: OFF where nobody asks; else how far the proof has come.
        depth: How much the motion seen so far speaks for a head, 0 to 1; None where nobody looks at it.
        passive: How much the face looks like a person's, 0 to 1; None where nobody looks at it.
        prompted: Whether the person had to be asked to turn their head.
        failure: Why the proof failed, one of a closed list; empty otherwise.
    """

    state: LivenessState = LivenessState.OFF
    depth: float | None = None
    passive: float | None = None
    prompted: bool = False
    failure: str = ""

    @property
    def enough(self) -> bool:
        """Whether the door may open as far as this goes."""
        return self.state in (LivenessState.OFF, LivenessState.PROVEN)


NOT_ASKED = Liveness()
"""Of a face where nobody asks."""

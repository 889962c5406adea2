"""Messages and values every room speaks in. Imports nothing but the standard library and numpy."""

from doorcam.domain.access import Decision, Factor, Reason, Verdict
from doorcam.domain.asks import Ask, AskKind, EntryAnswer, EntryResult, Turn
from doorcam.domain.clock import Clock, SystemClock
from doorcam.domain.events import Event, EventKind, EventLabel
from doorcam.domain.faces import (
    Candidate,
    Detection,
    EmbeddedFace,
    Embedding,
    Landmarks,
    Metric,
    Observation,
    ObservedFace,
)
from doorcam.domain.frames import CameraHealth, CameraState, Frame
from doorcam.domain.liveness import Liveness, LivenessState
from doorcam.domain.people import Consent, Person, Template
from doorcam.domain.progress import NO_PROGRESS, Progress

__all__ = [
    "NO_PROGRESS",
    "Ask",
    "AskKind",
    "CameraHealth",
    "CameraState",
    "Candidate",
    "Clock",
    "Consent",
    "Decision",
    "Detection",
    "EmbeddedFace",
    "Embedding",
    "EntryAnswer",
    "EntryResult",
    "Event",
    "EventKind",
    "EventLabel",
    "Factor",
    "Frame",
    "Landmarks",
    "Liveness",
    "LivenessState",
    "Metric",
    "Observation",
    "ObservedFace",
    "Person",
    "Progress",
    "Reason",
    "SystemClock",
    "Template",
    "Turn",
    "Verdict",
]

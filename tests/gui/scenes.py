"""Messages as the pipeline sends them, and a portrait to put into their pictures."""

from datetime import UTC, datetime, timedelta

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.camera.demo import demo_portrait_bgr
from doorcam.desktop.enrolling import Portrait
from doorcam.domain import (
    CameraHealth,
    CameraState,
    Candidate,
    Decision,
    Detection,
    EmbeddedFace,
    Embedding,
    Event,
    EventKind,
    Frame,
    Landmarks,
    Observation,
    ObservedFace,
    Reason,
    Verdict,
)
from doorcam.errors import DeviceFault
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg

Image = npt.NDArray[np.uint8]

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
# Where the face is in the portrait.
FACE_XYXY = (172.0, 62.0, 282.0, 204.0)


def portrait() -> Image:
    """(512, 512, 3) blue-green-red."""
    return demo_portrait_bgr()


def stage(count: int = 1, size_wh: tuple[int, int] = (1280, 720)) -> tuple[Image, list[npt.NDArray[np.float32]]]:
    """A picture of so many people beside each other, and the boxes of their faces."""
    width, height = size_wh
    shades = np.linspace(70, 120, width, dtype=np.float32)[None, :, None] * np.ones((height, 1, 3), np.float32)
    picture = shades.astype(np.uint8)
    side = min(height, width // count)
    person, scale = cv2.resize(portrait(), (side, side)), side / 512
    boxes = []
    for i in range(count):
        left, top = (width - side * count) // 2 + i * side, height - side
        picture[top : top + side, left : left + side] = person
        x0, y0, x1, y1 = (value * scale for value in FACE_XYXY)
        boxes.append(np.array((left + x0, top + y0, left + x1, top + y1), np.float32))
    return picture, boxes


def frame(image_bgr: Image | None = None, index: int = 0, captured_s: float = 1000.0) -> Frame:
    picture = np.full((360, 640, 3), 90, np.uint8) if image_bgr is None else image_bgr
    return Frame(index, index / 30, captured_s, picture)


def detection(box_xyxy_px: npt.NDArray[np.float32]) -> Detection:
    return Detection(box_xyxy_px, 0.99, Landmarks(np.zeros((5, 2), np.float32)))


def observation(
    shown: Frame, boxes: list[npt.NDArray[np.float32]], gallery_size: int = 3, ended: tuple[int, ...] = ()
) -> Observation:
    """Faces with the tracks 1, 2, 3 …"""
    faces = tuple(ObservedFace(i, detection(box), 0.8, (), fresh=True) for i, box in enumerate(boxes, start=1))
    return Observation(shown, faces, ended, gallery_size, "test", shown.captured_s)


def granted(track_id: int, name: str) -> Decision:
    return Decision(track_id, Verdict.GRANTED, Reason.RECOGNISED, "p1", name, 0.31, 0, 0.0, 1000.0)


def denied(track_id: int, reason: Reason = Reason.UNKNOWN_FACE) -> Decision:
    return Decision(track_id, Verdict.DENIED, reason, None, None, 0.71, 0, 0.0, 1000.0)


def camera(state: CameraState, retry_in_s: float | None = None) -> CameraHealth:
    return CameraHealth(state, "Front door", "", 1000.0, retry_in_s)


def relay_fault() -> DeviceFault:
    """A relay that is not there, as its driver says it."""
    return DeviceFault(
        "{name} cannot be opened: {error}",
        "plug it in, or change door.serial_port",
        name="/dev/ttyUSB0",
        error="ENODEV",
    )


def event(kind: EventKind, minutes: int = 0, name: str | None = None, reason: str = "recognised") -> Event:
    person_id = None if name is None else "p1"
    return Event(0, NOON - timedelta(minutes=minutes), kind, reason, 1, person_id, name, 0.42, "p1", "Front door", 7)


def embedded(quality: float = 0.8, seed: int = 0) -> EmbeddedFace:
    """A face somebody can be enrolled with; another seed is another person."""
    vector = np.random.default_rng(seed).normal(size=8).astype(np.float32)
    x0, y0, x1, y1 = (int(value) for value in FACE_XYXY)
    aligned = cv2.resize(portrait()[y0:y1, x0:x1], (150, 150))
    return EmbeddedFace(
        detection(np.array(FACE_XYXY, np.float32)), quality, Embedding(vector, "test"), np.asarray(aligned, np.uint8)
    )


def candidate(name: str, distance: float = 0.2) -> Candidate:
    return Candidate("p1", name, distance)


def portrait_of(source: str, quality: float, known_as: Candidate | None = None) -> Portrait:
    return Portrait(embedded(quality), source, known_as)


def fill(journal: Journal, names: tuple[str, ...], count: int = 60) -> None:
    """A morning at the door."""
    picture = encode_jpeg(portrait()[20:300, 90:370])
    for minutes in range(count, 0, -1):
        if minutes % 7 == 3:
            journal.append(event(EventKind.UNKNOWN, minutes * 9, reason="unknown_face"), picture)
        elif minutes % 19 == 5:
            journal.append(event(EventKind.CAMERA, minutes * 9, reason="lost: Front door does not answer"))
        else:
            journal.append(event(EventKind.GRANTED, minutes * 9, names[minutes % len(names)]), picture)

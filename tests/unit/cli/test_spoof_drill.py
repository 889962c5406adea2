"""`doorcam spoof-drill` with recordings in place of a camera."""

import io
import json
import math
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.bench import surfaces
from doorcam.bench.surfaces import FRAME_WH, Bend, Pose
from doorcam.domain import Landmarks
from doorcam.vision.reader import FaceReader
from tests.unit.cli.conftest import Doorcam

RATE_HZ = 10.0


@pytest.fixture(scope="module")
def landmarks(reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8]) -> Landmarks:
    return reader.detector.detect(portrait_bgr)[0].landmarks


def _clip(path: Path, portrait_bgr: npt.NDArray[np.uint8], landmarks: Landmarks, bend: Bend, pivot: float) -> Path:
    """Two and a half seconds of a face that looks to both sides."""
    surface = surfaces.surface(portrait_bgr, landmarks, bend, pivot)
    background = np.full((FRAME_WH[1], FRAME_WH[0], 3), 90, np.uint8)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), RATE_HZ, FRAME_WH)
    noise = np.random.default_rng(2)
    for index in range(25):
        frame = surfaces.draw(surface, Pose(yaw=math.radians(16) * math.sin(index / 3), distance=6), background)
        writer.write(np.clip(frame + noise.normal(0, 3, frame.shape), 0, 255).astype(np.uint8))
    writer.release()
    return path


def test_recordings_of_a_head_and_of_a_print(
    doorcam: Doorcam, tmp_path: Path, portrait_bgr: npt.NDArray[np.uint8], landmarks: Landmarks
) -> None:
    person = _clip(tmp_path / "person.mp4", portrait_bgr, landmarks, surfaces.head(0.45), 1.2)
    sheet = _clip(tmp_path / "print.mp4", portrait_bgr, landmarks, surfaces.flat, 0.0)
    kept = tmp_path / "drill.json"
    answer = doorcam(
        "spoof-drill", "--bona-fide", str(person), "--attack", f"print={sheet}", "--output", str(kept), "--json"
    )
    assert answer.code == 0, answer.err
    first, second, summary = answer.json
    assert (first["kind"], first["accepted"], first["prompted"]) == ("bona fide", True, False)
    assert (second["kind"], second["accepted"]) == ("print", False)
    assert [(rate["name"], rate["errors"], rate["n"]) for rate in summary["rates"]] == [
        ("BPCER", 0, 1),
        ("APCER", 0, 1),
    ]
    document = json.loads(kept.read_text(encoding="utf-8"))
    assert [each["kind"] for each in document["presentations"]] == ["bona fide", "print"]
    assert document["mode"] == "active"


def test_where_nobody_presses_enter_what_was_done_is_reported(
    doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    answer = doorcam("spoof-drill", "--source", "nowhere.mp4", "--json")
    assert answer.code == 0
    assert "bona fide, 1 of 10: present it" in answer.err
    assert answer.json == [{"type": "summary", "rates": []}]


def test_presentations_to_a_camera_wait_for_enter_and_stop_when_it_ends(
    doorcam: Doorcam,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    portrait_bgr: npt.NDArray[np.uint8],
    landmarks: Landmarks,
) -> None:
    sheet = _clip(tmp_path / "sheet.mp4", portrait_bgr, landmarks, surfaces.flat, 0.0)
    monkeypatch.setattr("sys.stdin", io.StringIO("\n\n"))
    answer = doorcam("spoof-drill", "--source", str(sheet), "--times", "1", "--attack", "print", "--attack", "phone")
    assert answer.code == 0
    assert "bona fide, 1 of 1: refused: too little" in answer.out
    assert "print, 1 of 1: refused" in answer.out
    assert "phone, 1 of 1: present it" in answer.err
    assert "phone" not in answer.out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--attack", "=clip.mp4"), "needs the name of an attack"),
        (("--attack", "bona fide=clip.mp4"), "needs the name of an attack"),
        (("--attack", "print=clip.mp4", "--attack", "phone"), "some attacks have a recording"),
        (("--set", "liveness.mode=off", "--attack", "print"), "liveness.mode is off"),
        (("--person", "nobody"), "nobody has the id"),
        (("--bona-fide", "gone.mp4"), "gone.mp4"),
    ],
)
def test_what_cannot_be_is_one_line(doorcam: Doorcam, arguments: tuple[str, ...], reason: str) -> None:
    answer = doorcam("spoof-drill", *arguments)
    assert answer.code in (1, 2)
    assert reason in answer.complaint
    assert answer.out == ""

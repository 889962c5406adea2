import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from doorcam.errors import StorageFault
from doorcam.gallery.calibration_file import Calibration, read_calibration, write_calibration

MADE = Calibration(
    model_id="made_up",
    matching="best",
    made_at=datetime(2026, 3, 1, 12, tzinfo=UTC),
    threshold=0.43,
    target_fpir=1e-4,
    interval=(0.43, 0.47),
    fpir=1e-4,
    fpir_interval=(1e-6, 1e-3),
    method="normal tail",
    doubt="",
    people=12,
    impostor_comparisons=396,
    genuine_comparisons=36,
    missed=0.05,
    labels_wrong=1,
    labels_right=3,
    held_by_label=False,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "encodings" / "calibration.json"
    write_calibration(path, MADE)
    return path


def test_it_comes_back_as_it_was_kept(path: Path) -> None:
    assert read_calibration(path, "made_up", "best") == MADE


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_it_is_the_owners_alone(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_that_of_another_model_is_refused(path: Path) -> None:
    with pytest.raises(StorageFault, match="was made for the model made_up, other is in use: run doorcam calibrate"):
        read_calibration(path, "other", "best")


def test_that_of_another_way_of_matching_is_refused(path: Path) -> None:
    with pytest.raises(StorageFault, match="was made for the matching best, centroid is in use"):
        read_calibration(path, "made_up", "centroid")


def test_none_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="nothing has been calibrated"):
        read_calibration(tmp_path / "calibration.json", "made_up", "best")


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"threshold": "0.43"},
        {"threshold": 0.0},
        {"threshold": -0.4},
        {"threshold": float("nan")},
        {"threshold": float("inf")},
        {"people": -1},
        {"unknown": 1},
        {"model_id": None},
        {"method": "guessed"},
    ],
)
def test_one_that_was_tampered_with_is_damaged(change: dict[str, object], path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(StorageFault, match=r"calibration\.json is damaged"):
        read_calibration(path, "made_up", "best")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b" " * 100_000, b"[" * 60_000])
def test_anything_else_is_damaged_too(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    with pytest.raises(StorageFault, match="is damaged"):
        read_calibration(path, "made_up", "best")


def test_one_that_cannot_be_read_is_named(path: Path) -> None:
    path.unlink()
    path.mkdir()
    with pytest.raises(StorageFault, match=r"cannot read .*calibration\.json"):
        read_calibration(path, "made_up", "best")

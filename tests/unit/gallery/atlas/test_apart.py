import time

import numpy as np
import psutil
import pytest

from doorcam.domain import NO_PROGRESS
from doorcam.errors import Cancelled
from doorcam.gallery.atlas.apart import neighbours_kept


def crowd(people: int, photos: int, dimension: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    rng = np.random.default_rng(1)
    centres = rng.normal(size=(people, dimension)).repeat(photos, axis=0)
    found: np.ndarray[tuple[int, int], np.dtype[np.float32]] = (
        centres + 0.1 * rng.normal(size=(people * photos, dimension))
    ).astype(np.float32)
    return found


def test_those_alike_lie_together_in_more_than_a_pipe_holds() -> None:
    vectors = crowd(24, 6, 128)
    assert vectors.nbytes > 65_536
    points = neighbours_kept(vectors, NO_PROGRESS)
    assert points.shape == (144, 2)
    away = np.linalg.norm(points[:, None] - points[None], axis=2) + 1e9 * np.eye(144)
    assert (away.argmin(axis=1) // 6 == np.arange(144) // 6).mean() > 0.95


def test_stopped_it_leaves_no_process_behind() -> None:
    looks = iter(range(100))
    before = {child.pid for child in psutil.Process().children()}

    def stop(what: str, done: int, total: int) -> None:
        if next(looks) == 2:
            raise Cancelled("cancelled")

    began_s = time.perf_counter()
    with pytest.raises(Cancelled):
        neighbours_kept(crowd(500, 10, 64), stop)
    assert time.perf_counter() - began_s < 10
    assert {child.pid for child in psutil.Process().children()} <= before

import importlib.util
import itertools
import math
import subprocess
import sys
from datetime import UTC, datetime

import numpy as np
import pytest

from doorcam.camera.demo import (
    DEMO_PERSON_ID,
    DEMO_PERSON_NAME,
    VISIT_ENDS_S,
    VISIT_LEAVES_S,
    VISIT_PERIOD_S,
    VISIT_SETTLED_S,
    VISIT_STARTS_S,
    DemoSource,
    demo_portrait_bgr,
    pose_at,
)
from doorcam.errors import CameraFault

RATE_HZ = 10.0
SIZE_WH = (320, 180)


class SteppingClock:
    """Moves only when somebody waits, or a test moves it."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.waits: list[float] = []

    def now_utc(self) -> datetime:
        return datetime(2024, 1, 1, tzinfo=UTC)

    def monotonic_s(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now_s += seconds


def make_demo(visits: int | None = None) -> DemoSource:
    clock = SteppingClock()
    return DemoSource(SIZE_WH, RATE_HZ, visits, clock=clock, wait=clock.wait)


def at(t_s: float) -> int:
    return round(t_s * RATE_HZ)


def test_a_frame_is_the_same_in_every_run_and_in_any_order() -> None:
    one, other = make_demo(), make_demo()
    read = [one.read() for _ in range(40)]
    for index in (33, 0, 25):
        got = read[index]
        assert got is not None
        assert np.array_equal(got[0], other.render(index))
        assert got[1] == index / RATE_HZ


def test_no_frame_equals_the_one_before_it_even_in_the_empty_room() -> None:
    demo = make_demo()
    frames = [demo.render(index) for index in range(at(VISIT_PERIOD_S) + 2)]
    assert not any(np.array_equal(frame, following) for frame, following in itertools.pairwise(frames))


@pytest.mark.parametrize("size_wh", [(1280, 720), (640, 480), (161, 121)])
def test_frames_have_the_size_asked_for(size_wh: tuple[int, int]) -> None:
    frame = DemoSource(size_wh, RATE_HZ).render(at(6.0))
    assert frame.shape == (size_wh[1], size_wh[0], 3)
    assert frame.dtype == np.uint8


def test_somebody_comes_stays_and_leaves() -> None:
    demo = make_demo()
    empty = demo.render(0).astype(int)

    def changed(t_s: float) -> float:
        """The share of pixels that differ clearly from the empty room."""
        return float((np.abs(demo.render(at(t_s)).astype(int) - empty).max(axis=2) > 60).mean())

    assert changed(VISIT_STARTS_S - 0.1) == 0.0
    assert changed(VISIT_SETTLED_S) > 0.05
    assert changed(VISIT_LEAVES_S) > 0.05
    assert changed(VISIT_PERIOD_S) == 0.0
    assert changed(VISIT_PERIOD_S + VISIT_SETTLED_S) > 0.05


def test_the_face_stays_in_the_picture_and_large_enough_while_settled() -> None:
    for t_s in np.arange(VISIT_SETTLED_S, VISIT_LEAVES_S, 0.1):
        pose = pose_at(float(t_s))
        assert pose is not None
        assert 0.4 < pose.x < 0.6
        assert pose.scale > 1.1


def test_the_person_moves_smoothly_and_begins_and_ends_outside_the_picture() -> None:
    poses = [pose_at(t_s) for t_s in np.arange(VISIT_STARTS_S, VISIT_ENDS_S, 1.0 / 30.0).tolist()]
    steps = [math.dist((a.x, a.y), (b.x, b.y)) for a, b in itertools.pairwise(poses) if a and b]
    assert None not in poses
    assert max(steps) < 0.05
    assert poses[0] is not None
    assert poses[0].x < -0.3
    assert poses[-1] is not None
    assert poses[-1].x > 1.3
    assert pose_at(0.0) is None


def test_a_demo_of_two_visits_ends_after_them() -> None:
    demo = make_demo(visits=2)
    assert demo.frame_count == at(2 * VISIT_PERIOD_S)
    count = 0
    while demo.read() is not None:
        count += 1
    assert count == demo.frame_count
    assert demo.read() is None


def test_it_keeps_the_pace_of_a_camera() -> None:
    clock = SteppingClock()
    demo = DemoSource(SIZE_WH, RATE_HZ, clock=clock, wait=clock.wait)
    for _ in range(5):
        demo.read()
    assert clock.waits == pytest.approx([0.1] * 4)


def test_after_a_delay_frames_do_not_come_in_a_bunch() -> None:
    clock = SteppingClock()
    demo = DemoSource(SIZE_WH, RATE_HZ, clock=clock, wait=clock.wait)
    demo.read()
    clock.now_s += 5.0
    for _ in range(3):
        demo.read()
    assert clock.waits == pytest.approx([0.1] * 2)


def test_the_portrait_is_that_of_the_person_enrolled() -> None:
    assert demo_portrait_bgr().shape == (512, 512, 3)
    assert DEMO_PERSON_ID == "eileen_collins"
    assert "Eileen Collins" in DEMO_PERSON_NAME


def test_without_the_portrait_the_fault_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(CameraFault, match=r'pip install "doorcam\[demo\]"'):
        DemoSource(SIZE_WH, RATE_HZ)


def test_the_package_with_the_portrait_is_not_imported() -> None:
    code = "import sys; from doorcam.camera.demo import demo_portrait_bgr as d; d(); print('skimage' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.camera.demo import DemoSource
from doorcam.vision.motion import MotionGate


def noisy(seed: int, level: float = 110.0, sigma: float = 6.0) -> npt.NDArray[np.uint8]:
    rng = np.random.default_rng(seed)
    return np.clip(rng.normal(level, sigma, (720, 1280, 3)), 0, 255).astype(np.uint8)


def test_the_first_picture_moved() -> None:
    assert MotionGate().moved(noisy(0))


def test_sensor_noise_is_no_motion() -> None:
    gate = MotionGate()
    gate.remember(noisy(0))
    assert not any(gate.moved(noisy(seed)) for seed in range(1, 6))


@pytest.mark.parametrize(("left", "top"), [(0, 0), (1100, 0), (600, 300), (1160, 560)])
def test_a_head_anywhere_is_motion(left: int, top: int) -> None:
    gate = MotionGate()
    gate.remember(noisy(0))
    picture = noisy(1)
    picture[top : top + 160, left : left + 120] = np.clip(picture[top : top + 160, left : left + 120] + 25, 0, 255)
    assert gate.moved(picture)


def test_the_demo_wakes_it_as_the_visitor_steps_in_and_not_before() -> None:
    source = DemoSource((1280, 720), 10)
    gate = MotionGate()
    moved = []
    for index in range(26):  # the light changes slowly; the kiosk remembers a picture twice a second
        if index % 5 == 0:
            gate.remember(source.render(index))
        moved.append(gate.moved(source.render(index)))
    assert not any(moved[:20])
    assert any(moved[20:])


def test_pictures_smaller_than_its_cells_are_compared_too() -> None:
    gate = MotionGate()
    gate.remember(np.zeros((4, 4, 3), np.uint8))
    assert not gate.moved(np.zeros((4, 4, 3), np.uint8))
    assert gate.moved(np.full((4, 4, 3), 200, np.uint8))

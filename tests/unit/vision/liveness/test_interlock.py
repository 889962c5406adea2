import cv2
import numpy as np
import numpy.typing as npt

from doorcam.vision.liveness.interlock import RepeatInterlock

Image = npt.NDArray[np.uint8]


def _frames(count: int, sigma: float = 1.0, size_wh: tuple[int, int] = (320, 240)) -> list[Image]:
    """A scene that does not move, as a camera sees it."""
    rng = np.random.default_rng(7)
    scene = cv2.resize(rng.uniform(40, 210, (6, 8, 3)), size_wh, interpolation=cv2.INTER_CUBIC)
    return [np.clip(np.rint(scene + rng.normal(0, sigma, scene.shape)), 0, 255).astype(np.uint8) for _ in range(count)]


def _repeats(frames: list[Image], rate_hz: float = 10.0, **limits: float) -> list[bool]:
    interlock = RepeatInterlock(**limits)  # type: ignore[arg-type]
    return [interlock.repeats(frame, index / rate_hz) for index, frame in enumerate(frames)]


def _again(frame: Image, quality: int) -> Image:
    decoded = cv2.imdecode(cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR)
    return decoded  # type: ignore[return-value]


def test_a_quiet_camera_before_an_empty_wall_repeats_nothing() -> None:
    assert not any(_repeats(_frames(60)))


def test_a_frozen_picture_repeats_itself() -> None:
    assert _repeats(_frames(2) + _frames(1) * 3) == [False, False, True, True, True]


def test_a_loop_repeats_from_its_second_round_on() -> None:
    assert _repeats(_frames(20) * 2) == [False] * 20 + [True] * 20


def test_a_loop_that_was_encoded_again_still_does() -> None:
    clip = [_again(frame, 90) for frame in _frames(10)]
    assert all(_repeats(clip + [_again(frame, 95) for frame in clip])[10:])


def test_what_lies_further_back_than_the_window_is_forgotten() -> None:
    assert not any(_repeats(_frames(20) * 2, window_s=1.5))
    assert not any(_repeats(_frames(20) * 2, max_frames=15))


def test_after_a_change_of_size_everything_is_new() -> None:
    small, large = _frames(1)[0], _frames(1, size_wh=(640, 480))[0]
    assert _repeats([small, large, small, small]) == [False, False, False, True]

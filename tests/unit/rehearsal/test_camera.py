import threading
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from doorcam.errors import CameraFault
from doorcam.rehearsal.camera import BLACK, EMPTY_S, FROZEN, STALLED, UNPLUGGED, CameraOpener, ClipCamera
from doorcam.rehearsal.clip import Clip
from doorcam.rehearsal.switch import Switch
from tests.clock import StillClock

WALL = 128


def still_camera(clip: Clip) -> ClipCamera:
    clock = StillClock()
    return ClipCamera(clip, clock, clock.advance)


def brightness(read: Callable[[], tuple[np.ndarray, float] | None]) -> int:
    got = read()
    assert got is not None
    return int(got[0][16, 16, 0])


def skip_wall(camera: ClipCamera) -> None:
    for _ in range(round(EMPTY_S * camera.rate_hz)):
        assert brightness(camera.read) == WALL


def test_the_wall_the_clip_and_again(clip: Clip) -> None:
    camera = still_camera(clip)
    for _ in range(2):
        skip_wall(camera)
        assert [brightness(camera.read) for _ in range(4)] == [40, 80, 120, 160]
    assert camera.showing_s == pytest.approx(1.24)


def test_it_begins_again_when_told_and_leaves_out_the_wall_while_somebody_stands_there(clip: Clip) -> None:
    camera = still_camera(clip)
    camera.read()
    camera.restart(standing=True)
    assert [brightness(camera.read) for _ in range(5)] == [120, 160, 120, 160, 120]
    camera.restart()
    skip_wall(camera)
    assert brightness(camera.read) == 40


def test_pictures_of_the_wall_differ_and_come_at_the_rate_of_the_clip(clip: Clip) -> None:
    camera = still_camera(clip)
    got = [camera.read() for _ in range(20)]
    assert all(not np.array_equal(one[0], other[0]) for one, other in pairwise(got))
    assert [t_s for _, t_s in got] == pytest.approx([number / clip.rate_hz for number in range(20)])


def test_an_unplugged_camera_can_neither_be_read_nor_opened(clip: Clip) -> None:
    switch = Switch()
    open_source = CameraOpener(still_camera(clip), switch)
    source = open_source()
    switch.turn(UNPLUGGED)
    with pytest.raises(CameraFault, match="unplugged"):
        source.read()
    with pytest.raises(CameraFault, match="unplugged"):
        open_source()
    switch.turn(None)
    assert brightness(open_source().read) == WALL


def test_a_frozen_camera_shows_the_face_that_would_be_let_in_and_a_black_one_nothing(clip: Clip) -> None:
    switch = Switch()
    source = CameraOpener(still_camera(clip), switch)()
    switch.turn(FROZEN)
    one, other = source.read(), source.read()
    assert one is not None
    assert other is not None
    assert np.array_equal(one[0], other[0])
    assert brightness(source.read) == 120
    switch.turn(BLACK)
    assert brightness(source.read) == 0


def test_a_stalled_camera_answers_when_it_is_well_again(clip: Clip) -> None:
    switch, answered = Switch(), threading.Event()
    source = CameraOpener(still_camera(clip), switch)()
    switch.turn(STALLED)

    def read() -> None:
        source.read()
        answered.set()

    thread = threading.Thread(target=read)
    thread.start()
    assert not answered.wait(0.1)
    switch.turn(None)
    assert answered.wait(10)
    thread.join()

from pathlib import Path

import cv2
import numpy as np
import pytest

from doorcam.bench.scenes import RingSource, fitted, own_pictures, render_video, scene, with_noise
from doorcam.camera.video import VideoFile
from doorcam.errors import PictureFault, StorageFault
from doorcam.vision.reader import FaceReader
from tests.unit.bench.clocks import WaitingClock


def ring(clock: WaitingClock, count: int = 6) -> RingSource:
    frames = np.arange(3, dtype=np.uint8)[:, None, None, None] * np.ones((3, 4, 5, 3), np.uint8)
    return RingSource(frames, 10.0, count, clock=clock, wait=clock.wait)


def test_ring_is_paced_exactly_and_goes_round() -> None:
    clock = WaitingClock()
    source = ring(clock)
    shown = []
    while (got := source.read()) is not None:
        shown.append((int(got[0][0, 0, 0]), got[1], clock.now_s - 100))
    assert [value for value, _, _ in shown] == [0, 1, 2, 0, 1, 2]
    assert [t_s for _, t_s, _ in shown] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4, 0.5])
    assert [at_s for _, _, at_s in shown] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4, 0.5])


def test_late_reader_finds_frames_waiting_and_the_ring_keeps_its_schedule() -> None:
    clock = WaitingClock()
    source = ring(clock)
    source.read()
    clock.now_s += 0.25
    source.read()
    source.read()
    assert clock.waits_s == []
    source.read()
    assert clock.waits_s == pytest.approx([0.05])


def test_a_frame_belongs_to_its_reader() -> None:
    source = ring(WaitingClock())
    first = source.read()
    assert first is not None
    first[0][:] = 77
    for _ in range(2):
        source.read()
    again = source.read()
    assert again is not None
    assert not again[0].any()


def test_noise_is_new_in_every_frame_and_the_same_in_every_run() -> None:
    image = scene((160, 120), 0)
    frames = with_noise(image, 2)
    assert frames.shape == (2, 120, 160, 3)
    assert (frames[0] != frames[1]).any()
    assert 0.5 < np.abs(frames[0].astype(float) - image).mean() < 5
    assert np.array_equal(frames, with_noise(image, 2))


@pytest.mark.parametrize(("size_wh", "faces"), [((640, 480), 1), ((1280, 720), 3), ((1920, 1080), 16)])
def test_as_many_faces_as_asked_for_are_found(reader: FaceReader, size_wh: tuple[int, int], faces: int) -> None:
    assert len(reader.detector.detect(scene(size_wh, faces))) == faces


def test_whole_picture_fits_into_the_frame() -> None:
    frame = fitted(np.zeros((100, 50, 3), np.uint8), (640, 480))
    assert frame.shape == (480, 640, 3)
    assert (frame == 0).all(axis=2).sum() == 480 * 240


def test_pictures_of_a_folder(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "b.png"), np.full((4, 6, 3), 9, np.uint8))
    (tmp_path / "a.txt").write_text("no picture")
    (picture,) = own_pictures(tmp_path)
    assert picture.shape == (4, 6, 3)


def test_folder_without_pictures(tmp_path: Path) -> None:
    with pytest.raises(PictureFault, match=tmp_path.name):
        own_pictures(tmp_path)


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="nowhere"):
        own_pictures(tmp_path / "nowhere")


def test_rendered_video_has_its_frames(tmp_path: Path) -> None:
    video = VideoFile(render_video(tmp_path / "demo.mp4", (320, 240), 0, 5))
    frames = 0
    while video.read() is not None:
        frames += 1
    video.close()
    assert frames == 5


def test_video_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="missing"):
        render_video(tmp_path / "missing" / "demo.mp4", (320, 240), 0, 1)

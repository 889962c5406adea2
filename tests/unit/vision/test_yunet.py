"""What YuNet's answer becomes, and what happens without its weights."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.errors import StorageFault, WeightsFault
from doorcam.vision.mtcnn import MtcnnSettings
from doorcam.vision.reader import FaceReader
from doorcam.vision.weights.install import fingerprint, install_from_file
from doorcam.vision.weights.registry import entry, registry
from doorcam.vision.yunet import NETWORK_ID, YunetDetector, YunetSettings
from tests.unit.vision.networks.onnx_files import write_yunet

Image = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.float32]

# The person's right eye, left eye, nose, right and left corner of the mouth, as shares of the face.
POINTS = ((0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8))


def row(left: float, top: float, side: float, score: float = 0.95) -> list[float]:
    points = [value for x, y in POINTS for value in (left + x * side, top + y * side)]
    return [left, top, side, side, *points, score]


class WhiteFaces:
    """In place of the network: every white square on black is a face, if it is of 10 to 300 pixels."""

    def __init__(self) -> None:
        self.sizes: list[tuple[int, int]] = []

    def __call__(self, image_bgr: Image) -> Rows:
        self.sizes.append((image_bgr.shape[1], image_bgr.shape[0]))
        rows, columns = np.nonzero(image_bgr[:, :, 0] > 127)
        if not len(rows) or not 10 <= np.ptp(rows) + 1 <= 300:
            return np.empty((0, 15), np.float32)
        return np.array([row(float(columns.min()), float(rows.min()), float(np.ptp(rows)) + 1)], np.float32)


def picture(width: int, height: int, left: int, top: int, side: int) -> Image:
    image = np.zeros((height, width, 3), np.uint8)
    image[top : top + side, left : left + side] = 255
    return image


def test_boxes_and_landmarks_in_our_order() -> None:
    (face,) = YunetDetector(lambda _: np.array([row(10, 20, 40)], np.float32)).detect(np.zeros((100, 100, 3), np.uint8))
    np.testing.assert_allclose(face.box_xyxy_px, [10, 20, 50, 60])
    assert face.box_xyxy_px.dtype == face.landmarks.points_xy_px.dtype == np.float32
    assert face.detection_score == pytest.approx(0.95)
    marks = face.landmarks.as_dict()
    assert marks["left_eye"] == [22.0, 36.0]
    assert marks["right_eye"] == [38.0, 36.0]
    assert marks["nose"] == [30.0, 44.0]
    assert marks["mouth_left"] == [24.0, 52.0]
    assert marks["mouth_right"] == [36.0, 52.0]


@pytest.mark.parametrize(
    ("size_wh", "left", "top", "side"),
    [((640, 480), 100, 60, 44), ((640, 480), 50, 20, 400), ((4000, 3000), 900, 200, 2600), ((1280, 720), 700, 300, 50)],
)
def test_faces_are_found_in_pixels_of_the_whole_picture(
    size_wh: tuple[int, int], left: int, top: int, side: int
) -> None:
    detector = YunetDetector(WhiteFaces(), YunetSettings(min_face_px=40))
    (face,) = detector.detect(picture(*size_wh, left, top, side))
    np.testing.assert_allclose(face.box_xyxy_px, [left, top, left + side, top + side], atol=0.03 * side)
    expected = [(left + x * side, top + y * side) for x, y in POINTS]
    np.testing.assert_allclose(face.landmarks.points_xy_px, expected, atol=0.03 * side)


def test_a_picture_is_looked_at_no_smaller_than_needed() -> None:
    image = np.zeros((720, 1280, 3), np.uint8)
    for settings, sizes in (
        (YunetSettings(min_face_px=40), [(640, 360), (160, 90)]),
        (YunetSettings(min_face_px=40, max_face_px=500), [(640, 360)]),
        (YunetSettings(min_face_px=20, max_face_px=300), [(1280, 720)]),
        (YunetSettings(min_face_px=10, max_face_px=300), [(1280, 720)]),
    ):
        find = WhiteFaces()
        assert YunetDetector(find, settings).detect(image) == []
        assert find.sizes == sizes


@pytest.mark.parametrize("size_wh", [(640, 640), (320, 240), (333, 217), (1280, 720)])
def test_a_network_in_opencv(tmp_path: Path, size_wh: tuple[int, int], capfd: pytest.CaptureFixture[str]) -> None:
    detector = YunetDetector.load(write_yunet(tmp_path / "net.onnx", POINTS), YunetSettings(max_face_px=100))
    for left, top in ((104, 64), (80, 96), (104, 64)):
        (face,) = detector.detect(picture(*size_wh, left, top, 8))
        np.testing.assert_allclose(face.box_xyxy_px, [left - 16, top - 16, left + 24, top + 24], atol=0.1)
        expected = [(left - 16 + x * 40, top - 16 + y * 40) for x, y in POINTS]
        np.testing.assert_allclose(face.landmarks.points_xy_px, expected, atol=0.1)
        assert 0.99 < face.detection_score <= 1
    assert detector.detect(np.zeros((size_wh[1], size_wh[0], 3), np.uint8)) == []
    assert capfd.readouterr() == ("", "")


def test_several_threads_at_once(tmp_path: Path) -> None:
    detector = YunetDetector.load(write_yunet(tmp_path / "net.onnx", POINTS), YunetSettings(max_face_px=100))
    sizes = [(320 + 32 * n, 240) for n in range(4)]

    def left_of(size_wh: tuple[int, int]) -> list[float]:
        found = [detector.detect(picture(*size_wh, size_wh[0] // 2, 64, 8)) for _ in range(5)]
        return [float(face.box_xyxy_px[0]) for faces in found for face in faces]

    with ThreadPoolExecutor(len(sizes)) as pool:
        for size_wh, lefts in zip(sizes, pool.map(left_of, sizes, timeout=60), strict=True):
            assert lefts == pytest.approx([size_wh[0] // 2 - 16] * 5, abs=0.1)


def test_small_and_unsure_faces_are_left_out_and_the_surest_comes_first() -> None:
    rows = [row(0, 0, 50, 0.91), row(200, 0, 50, 0.99), row(400, 0, 39), row(500, 0, 50, 0.89), row(204, 2, 50, 0.98)]
    halved = np.array(rows, np.float32)  # as in a picture of half the size
    halved[:, :14] /= 2
    detector = YunetDetector(lambda _: halved, YunetSettings(min_face_px=40))
    found = detector.detect(np.zeros((300, 600, 3), np.uint8))
    assert [face.box_xyxy_px.tolist() for face in found] == [[200, 0, 250, 50], [0, 0, 50, 50]]


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 5000, 3), (5000, 1, 3)])
def test_pictures_of_odd_shapes(shape: tuple[int, int, int]) -> None:
    assert YunetDetector(WhiteFaces(), YunetSettings(min_face_px=1000)).detect(np.zeros(shape, np.uint8)) == []


def test_what_is_no_picture_is_a_bug_of_the_caller() -> None:
    with pytest.raises(ValueError, match="uint8"):
        YunetDetector(WhiteFaces()).detect(np.zeros((10, 10), np.uint8))


def test_what_is_no_network_is_one_clear_fault(tmp_path: Path) -> None:
    path = tmp_path / "yunet.onnx"
    for content in (b"", b"hello" * 100, bytes(1000)):
        path.write_bytes(content)
        with pytest.raises(WeightsFault, match="no network of YuNet") as fault:
            YunetDetector.load(path)
        assert fault.value.mend == "run: doorcam models install yunet"
    with pytest.raises(StorageFault, match="no such file"):
        YunetDetector.load(tmp_path / "missing.onnx")


def test_without_its_weights_nothing_is_converted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path))
    with pytest.raises(WeightsFault, match="yunet is not installed") as fault:
        FaceReader.load(cache=tmp_path / "networks", detector="yunet")
    assert fault.value.mend == "run: doorcam models install yunet"
    assert list(tmp_path.iterdir()) == []


def test_a_reader_with_yunet(tmp_path: Path, network_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cache"))
    file = write_yunet(tmp_path / "net.onnx", POINTS)
    network = replace(entry(NETWORK_ID), bytes=None, sha256=fingerprint(file))
    monkeypatch.setitem(registry(), NETWORK_ID, network)
    install_from_file(network, file)
    reader = FaceReader.load(
        "dlib_resnet_v1", network_cache / "networks", MtcnnSettings(min_face_px=20), detector="yunet"
    )
    (face,) = reader.read(picture(320, 240, 104, 64, 8))
    assert face.embedding.model_id == "dlib_resnet_v1"
    assert isinstance(reader.detector, YunetDetector)


def test_the_real_network_finds_the_portrait(portrait_bgr: Image) -> None:
    try:
        model = entry(NETWORK_ID).verify()
    except WeightsFault as fault:
        pytest.skip(f"{fault}")
    (face,) = YunetDetector.load(model, YunetSettings(min_face_px=40)).detect(portrait_bgr)
    left_eye, right_eye, nose, *_ = face.landmarks.points_xy_px
    assert left_eye[0] < nose[0] < right_eye[0]

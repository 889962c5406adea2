import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Landmarks
from doorcam.vision.alignment import align, similarity
from doorcam.vision.reader import FaceReader
from doorcam.vision.weights.registry import entry

Image = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float32]

SIZE_PX = 150


@pytest.fixture(scope="module")
def template() -> Points:
    space = entry("dlib_resnet_v1").face_space
    assert space is not None
    return space.template_xy_px


def _map(angle_deg: float, scale: float, shift: tuple[float, float]) -> npt.NDArray[np.float64]:
    turn = scale * np.exp(1j * np.deg2rad(angle_deg))
    return np.array([[turn.real, -turn.imag, shift[0]], [turn.imag, turn.real, shift[1]]])


def _mapped(points: Points, matrix: npt.NDArray[np.float64]) -> Points:
    return (points @ matrix[:, :2].T + matrix[:, 2]).astype(np.float32)


@pytest.mark.parametrize(
    ("angle_deg", "scale", "shift"),
    [(0, 1, (0, 0)), (30, 2, (100, -40)), (-90, 0.25, (0, 700)), (180, 7, (-3000, 5)), (12.5, 0.01, (9, 9))],
)
def test_a_known_similarity_is_recovered(
    template: Points, angle_deg: float, scale: float, shift: tuple[float, float]
) -> None:
    matrix = _map(angle_deg, scale, shift)
    expected = cv2.invertAffineTransform(matrix)
    np.testing.assert_allclose(similarity(_mapped(template, matrix), template), expected, rtol=2e-4, atol=2e-2)


def test_the_fit_is_the_best_of_all_similarities(template: Points) -> None:
    noisy = template + np.random.default_rng(2).normal(0, 4, template.shape).astype(np.float32)
    best = similarity(noisy, template)

    def error(matrix: npt.NDArray[np.float64]) -> float:
        return float(np.sum((_mapped(noisy, matrix) - template) ** 2))

    for step in (1e-2, -1e-2):
        for nudge in (
            _map(0, 0, (step * 50, 0)),
            _map(0, 0, (0, step * 50)),
            _map(0, step, (0, 0)),
            _map(90, step, (0, 0)),
        ):
            assert error(best + nudge) > error(best)


def test_faces_are_never_mirrored(template: Points) -> None:
    mirrored = template * np.array([-1, 1], np.float32)
    assert np.linalg.det(similarity(mirrored, template)[:, :2]) > 0


@pytest.mark.parametrize("value", [0.0, 77.7, np.nan, np.inf])
def test_landmarks_in_one_place_are_refused(template: Points, value: float) -> None:
    points = np.full((5, 2), value, np.float32)
    with pytest.raises(ValueError, match="all in one place"), np.errstate(invalid="ignore"):
        similarity(points, template)
    with pytest.raises(ValueError, match="all in one place"), np.errstate(invalid="ignore"):
        align(np.zeros((50, 50, 3), np.uint8), Landmarks(points), template, SIZE_PX)


@pytest.mark.parametrize(
    ("angle_deg", "scale", "shift"),
    [(0, 1.5, (60, 80)), (25, 2.5, (400, 100)), (-40, 4, (100, 600)), (160, 6, (1000, 1000)), (10, 0.6, (300, 300))],
)
def test_aligned_landmarks_lie_on_the_template(
    template: Points, angle_deg: float, scale: float, shift: tuple[float, float]
) -> None:
    points = _mapped(template, _map(angle_deg, scale, shift))
    for place, target in enumerate(template):
        # One soft spot where this landmark is; after alignment its middle must be where the template says.
        y, x = np.mgrid[0:1400, 0:1400]
        spot = np.exp(-((x - points[place, 0]) ** 2 + (y - points[place, 1]) ** 2) / (2 * (3 * scale) ** 2))
        picture = np.repeat((255 * spot).astype(np.uint8)[..., None], 3, axis=2)
        aligned = align(picture, Landmarks(points), template, SIZE_PX)[..., 0].astype(np.float64)
        rows, columns = np.mgrid[0:SIZE_PX, 0:SIZE_PX]
        middle = np.array([(columns * aligned).sum(), (rows * aligned).sum()]) / aligned.sum()
        np.testing.assert_allclose(middle, target, atol=0.1)


def test_strong_shrinking_averages_instead_of_skipping_pixels(template: Points) -> None:
    picture = np.random.default_rng(4).integers(0, 256, (1500, 1500, 3), dtype=np.uint8)
    points = template * 10 + np.float32(4.5)
    aligned = align(picture, Landmarks(points), template, SIZE_PX)
    truth = cv2.resize(picture, (SIZE_PX, SIZE_PX), interpolation=cv2.INTER_AREA)
    inside = np.s_[2:-2, 2:-2]
    # Noise is the hardest picture: pixels taken one by one would be 70 off, means of quite other pixels 10.
    difference = aligned[inside].astype(np.float64) - truth[inside]
    assert difference.std() < 7
    assert aligned[inside].std() < 12
    assert picture.std() > 70


def test_strong_shrinking_of_a_turned_face_does_not_alias(template: Points) -> None:
    picture = np.zeros((2400, 2400, 3), np.uint8)
    picture[:, ::2] = 255  # a fence too fine for the result: only its mean may be left
    points = _mapped(template, _map(20, 8, (600, 300)))
    aligned = align(picture, Landmarks(points), template, SIZE_PX)
    assert np.abs(aligned[20:-20, 20:-20].astype(int) - 127).max() < 12


def test_beyond_the_picture_it_is_black(template: Points) -> None:
    white = np.full((200, 200, 3), 255, np.uint8)
    aligned = align(white, Landmarks(template - np.float32(75)), template, SIZE_PX)
    assert (aligned[:70] == 0).all()
    assert (aligned[80:, 80:] == 255).all()
    far = align(white, Landmarks(template * 20 + 90_000), template, SIZE_PX)
    assert far.shape == (SIZE_PX, SIZE_PX, 3)


def test_a_single_pixel_and_a_read_only_picture_can_be_aligned(template: Points) -> None:
    picture = np.full((1, 1, 3), 9, np.uint8)
    picture.flags.writeable = False
    for factor in (1, 30):
        assert align(picture, Landmarks(template * factor), template, SIZE_PX).shape == (SIZE_PX, SIZE_PX, 3)


def test_a_turned_and_enlarged_portrait_aligns_to_the_same_face(
    reader: FaceReader, portrait_bgr: Image, template: Points
) -> None:
    (face,) = reader.read(portrait_bgr)
    matrix = _map(15, 3, (500, 0))
    larger = cv2.warpAffine(portrait_bgr, matrix, (2200, 2200), flags=cv2.INTER_CUBIC).astype(np.uint8)
    points = _mapped(face.detection.landmarks.points_xy_px, matrix)
    again = align(larger, Landmarks(points), template, SIZE_PX)
    assert np.abs(again.astype(int) - face.aligned_bgr.astype(int)).mean() < 4

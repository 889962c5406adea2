from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection, Landmarks
from doorcam.errors import EnrolmentRefused
from doorcam.vision.pictures import read_picture
from doorcam.vision.portrait import check_portrait, estimate_pose
from doorcam.vision.reader import FaceReader

Image = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float32]

# Eyes, nose and mouth of a head: to the right in the picture, down, and towards the camera, in distances between
# the eyes; the nose and its place as anatomy has them on average.
HEAD = np.array([[-0.5, 0, 0], [0.5, 0, 0], [0, 0.6, 0.45], [-0.4, 1.11, 0], [0.4, 1.11, 0]])


def turned(yaw_deg: float = 0, pitch_deg: float = 0, roll_deg: float = 0) -> Points:
    """The landmarks of a head turned to its left (our right), up, and clockwise."""
    yaw, pitch, roll = np.radians([yaw_deg, pitch_deg, roll_deg])
    x, y, z = HEAD.T
    x, z = x * np.cos(yaw) + z * np.sin(yaw), z * np.cos(yaw) - x * np.sin(yaw)
    y, z = y * np.cos(pitch) - z * np.sin(pitch), z * np.cos(pitch) + y * np.sin(pitch)
    x, y = x * np.cos(roll) - y * np.sin(roll), x * np.sin(roll) + y * np.cos(roll)
    return (np.column_stack([x, y]) * 60 + 200).astype(np.float32)


@pytest.mark.parametrize("yaw_deg", [-50, -30, -10, 0, 20, 40])
def test_yaw_is_told(yaw_deg: float) -> None:
    pose = estimate_pose(turned(yaw_deg=yaw_deg))
    assert pose.yaw_deg == pytest.approx(yaw_deg, abs=2)
    assert pose.roll_deg == pytest.approx(0, abs=1)


@pytest.mark.parametrize("pitch_deg", [-25, -10, 0, 10, 25])
def test_pitch_is_told(pitch_deg: float) -> None:
    assert estimate_pose(turned(pitch_deg=pitch_deg)).pitch_deg == pytest.approx(pitch_deg, abs=6)


@pytest.mark.parametrize("roll_deg", [-60, -20, 15, 80])
def test_roll_is_told_and_leaves_the_others_alone(roll_deg: float) -> None:
    pose = estimate_pose(turned(yaw_deg=20, roll_deg=roll_deg))
    assert pose.roll_deg == pytest.approx(roll_deg, abs=1)
    assert pose.yaw_deg == pytest.approx(20, abs=2)


def test_a_face_seen_edge_on_has_a_pose() -> None:
    points = np.array([[5, 0], [5, 0], [9, 5], [5, 10], [5, 10]], np.float32)
    assert abs(estimate_pose(points).yaw_deg) <= 90


@pytest.fixture(scope="module")
def found(reader: FaceReader, portrait_bgr: Image) -> Detection:
    (face,) = reader.read(portrait_bgr)
    return face.detection


def reason(image_bgr: Image, detection: Detection) -> str:
    try:
        check_portrait(image_bgr, detection)
    except EnrolmentRefused as refusal:
        return str(refusal)
    return ""


def test_a_good_portrait_passes(portrait_bgr: Image, found: Detection) -> None:
    assert reason(portrait_bgr, found) == ""


def lit(gain: float, lift: float = 0) -> Callable[[Image], Image]:
    return lambda image: np.clip(image * float(gain) + lift, 0, 255).astype(np.uint8)


def blurred(image: Image) -> Image:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 6), np.uint8)


def shaken(image: Image) -> Image:
    return np.asarray(cv2.blur(image, (25, 1)), np.uint8)


@pytest.mark.parametrize(
    ("spoil", "wanted"),
    [
        (lit(0.15), r"^the face is too dark \(brightness \d+, at least 50 is needed\): put a light before it"),
        (lit(3), r"^the face is too bright \(\d+% of it is plain white, at most 30% may be\)"),
        (lit(0.1, 170), r"^the face is washed out \(contrast \d\.\d%, at least 6\.0% is needed\)"),
        (blurred, r"^the face is too blurred \(sharpness 0\.\d%, at least 0\.8% is needed\): hold still"),
        (shaken, "^the face is too blurred"),
    ],
)
def test_a_spoiled_picture_is_refused_with_the_number_and_the_mend(
    portrait_bgr: Image, found: Detection, spoil: Callable[[Image], Image], wanted: str
) -> None:
    with pytest.raises(EnrolmentRefused, match=wanted):
        check_portrait(spoil(portrait_bgr), found)


@pytest.mark.parametrize("spoil", [lit(0.5), lit(1.2)])
def test_moderate_light_passes(portrait_bgr: Image, found: Detection, spoil: Callable[[Image], Image]) -> None:
    assert reason(spoil(portrait_bgr), found) == ""


@pytest.mark.parametrize("covered", [(0, 1), (0,), (1,)], ids=["both", "left", "right"])
@pytest.mark.parametrize("shade", [10, 60, 150])
def test_a_covered_eye_is_noticed(portrait_bgr: Image, found: Detection, covered: tuple[int, ...], shade: int) -> None:
    image = portrait_bgr.copy()
    for eye in covered:
        x, y = (int(value) for value in found.landmarks.points_xy_px[eye])
        cv2.ellipse(image, (x, y), (28, 20), 0, 0, 360, (shade, shade, shade), -1)
    assert reason(image, found).startswith("the eyes cannot be seen (detail 0.0")


def test_a_face_cut_off_by_the_border_is_noticed(portrait_bgr: Image, found: Detection) -> None:
    top = int(found.landmarks.points_xy_px[:2, 1].max())
    points = found.landmarks.points_xy_px - np.array([0, top], np.float32)
    cut = Detection(found.box_xyxy_px, 0.99, Landmarks(points))
    assert reason(np.ascontiguousarray(portrait_bgr[top:]), cut).startswith("the face is cut off by the border")


@pytest.mark.parametrize(
    ("points", "wanted"),
    [
        (turned(yaw_deg=45), r"^the head is turned to its left by about 4\d°, at most 30° will do: look straight"),
        (turned(yaw_deg=-45), "^the head is turned to its right by about 4"),
        (turned(pitch_deg=55), "^the head looks up by about"),
        (turned(pitch_deg=-55), "^the head looks down by about"),
        (turned(roll_deg=60), "^the head is tilted by 60°, at most 45° will do"),
    ],
)
def test_a_head_turned_away_is_refused_and_told_which_way(portrait_bgr: Image, points: Points, wanted: str) -> None:
    face = Detection(np.array([150, 150, 250, 300], np.float32), 0.99, Landmarks(points))
    with pytest.raises(EnrolmentRefused, match=wanted):
        check_portrait(portrait_bgr, face)


@pytest.mark.parametrize("level", [0, 128, 255])
@pytest.mark.parametrize("far", [0, 1e5])
def test_nothing_to_see_is_refused(level: int, far: float) -> None:
    nobody = Detection(np.array([5, 5, 9, 9], np.float32), 0.9, Landmarks(turned() + np.float32(far)))
    assert reason(np.full((400, 400, 3), level, np.uint8), nobody)


# What is wrong with them, as anybody can see: heads turned far away, and dark sunglasses.
_TURNED = {"Arnold_Schwarzenegger_0001", "Arnold_Schwarzenegger_0002", "Donald_Rumsfeld_0005", "George_W_Bush_0004"}
_SUNGLASSES = {"Arnold_Schwarzenegger_0008"}


@pytest.mark.faces
def test_photos_of_people_looking_into_the_camera_pass_and_the_others_do_not(
    reader: FaceReader, test_data: Path
) -> None:
    refused: dict[str, set[str]] = {"turned": set(), "eyes": set()}
    for path in sorted((test_data / "people").glob("*/*.*g")):
        image = read_picture(path)
        faces = reader.read(image)
        said = reason(image, faces[0].detection) if len(faces) == 1 else ""
        if said:
            refused["turned" if "turned" in said else "eyes" if "eyes" in said else said].add(path.stem)
    assert refused == {"turned": _TURNED, "eyes": _SUNGLASSES}


@pytest.mark.faces
def test_spoiled_photos_are_refused(reader: FaceReader, test_data: Path) -> None:
    for path in sorted((test_data / "people" / "Colin_Powell").iterdir()):
        image = read_picture(path)
        face = max(reader.read(image), key=lambda face: face.detection.size_px)
        said = [reason(spoil(image), face.detection) for spoil in (lit(0.15), lit(4), blurred)]
        assert [each.split("(")[0].strip() for each in said] == [
            "the face is too dark",
            "the face is too bright",
            "the face is too blurred",
        ]

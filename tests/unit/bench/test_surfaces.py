import math

import cv2
import numpy as np
import pytest

from doorcam.bench import surfaces
from doorcam.bench.surfaces import FRAME_WH, Pose
from doorcam.domain import Landmarks

# A photo with a dot on each landmark: eyes 60 px apart.
POINTS = np.array([[170, 150], [230, 150], [200, 187], [173, 217], [227, 217]], np.float32)
PHOTO = np.full((400, 400, 3), 128, np.uint8)
for _x, _y in POINTS.astype(int):
    cv2.circle(PHOTO, (int(_x), int(_y)), 4, (0, 0, 255), -1)
BACKGROUND = np.full((FRAME_WH[1], FRAME_WH[0], 3), 30, np.uint8)


def _nose_offset(bend: surfaces.Bend, pose: Pose) -> float:
    """How far right of the middle of the four corners the nose is drawn, in pixels."""
    frame = surfaces.draw(surfaces.surface(PHOTO, Landmarks(POINTS), bend), pose, BACKGROUND)
    red = (frame[..., 2].astype(int) - frame[..., 1]) > 60
    _, _, stats, centres = cv2.connectedComponentsWithStats(red.astype(np.uint8))
    dots = centres[1:][stats[1:, cv2.CC_STAT_AREA] > 8]
    assert len(dots) == 5
    dots = dots[np.argsort(dots[:, 1])]
    return float(dots[2, 0] - dots[[0, 1, 3, 4], 0].mean())


def test_seen_from_the_front_every_surface_shows_the_photo() -> None:
    for bend in (surfaces.flat, surfaces.bent(2, 0), surfaces.folded(0.4, 0), surfaces.head(0.4)):
        assert _nose_offset(bend, Pose()) == pytest.approx(0, abs=1)


@pytest.mark.parametrize("way", [-1, 1])
def test_turned_only_what_stands_out_moves(way: int) -> None:
    pose = Pose(yaw=way * math.radians(20), distance=8)
    head, bent, hollow, flat = (
        way * _nose_offset(bend, pose)
        for bend in (surfaces.head(0.4), surfaces.bent(1.5, 0), surfaces.bent(-1.5, 0), surfaces.flat)
    )
    assert head > 4 > bent > 1 > abs(flat)
    assert hollow < -0.8


def test_beyond_its_edges_the_background_is_seen() -> None:
    frame = surfaces.draw(surfaces.surface(PHOTO, Landmarks(POINTS), surfaces.flat), Pose(distance=20), BACKGROUND)
    assert (frame[0, 0] == 30).all()
    assert (frame[FRAME_WH[1] // 2, FRAME_WH[0] // 2] > 100).any()


@pytest.mark.parametrize("pose", [Pose(distance=6), Pose(yaw=0.6, x=0.5), Pose(pitch=-0.5, y=-0.6, distance=11)])
def test_the_part_a_face_is_in_is_the_same_as_in_the_whole_picture(pose: Pose) -> None:
    face = surfaces.surface(PHOTO, Landmarks(POINTS), surfaces.head(0.4), pivot=1.2)
    region = surfaces.face_region(pose, face.pivot)
    whole = surfaces.draw(face, pose, BACKGROUND)
    np.testing.assert_array_equal(surfaces.draw(face, pose, BACKGROUND, region), whole[region])
    red = (whole[..., 2].astype(int) - whole[..., 1]) > 60
    assert red[region].sum() == red.sum() > 0, "every landmark is in it"

import pytest

from doorcam.desktop.enrolment_guide import Guide, Hint, Look
from doorcam.domain import Detection
from doorcam.errors import EnrolmentRefused
from doorcam.gallery.photo_rules import EnrolmentRules, Image
from doorcam.vision.portrait import estimate_pose
from tests.gui.enrolment.poses import frame_at, looking, posed, seen

ANGLES = {Look.STRAIGHT: (0, 0), Look.LEFT: (18, 0), Look.RIGHT: (-18, 0), Look.UP: (0, 14), Look.DOWN: (0, -14)}


def anything_goes(_image_bgr: Image, _detection: Detection) -> None:
    """For faces that are not drawn."""


@pytest.fixture
def guide() -> Guide:
    return Guide(EnrolmentRules(60, 0.2, anything_goes))


def shots(guide: Guide, yaw_deg: float, pitch_deg: float, start_s: float, looks: int = 40) -> list[float]:
    """When the guide would have taken a picture, of somebody who looks there for some seconds."""
    times = [start_s + number / 10 for number in range(looks)]
    advice = {t_s: guide.see(looking(frame_at(t_s), yaw_deg, pitch_deg)) for t_s in times}
    return [t_s for t_s, each in advice.items() if each is not None and each.shoot]


def test_made_poses_are_what_they_say() -> None:
    for yaw_deg, pitch_deg in ANGLES.values():
        pose = estimate_pose(posed(yaw_deg, pitch_deg).landmarks.points_xy_px)
        assert (round(pose.yaw_deg), round(pose.pitch_deg)) == (yaw_deg, pitch_deg)


def test_the_five_poses_are_taken_one_after_the_other(guide: Guide) -> None:
    for number, (look, (yaw_deg, pitch_deg)) in enumerate(ANGLES.items()):
        assert guide.look is look
        start_s = 1000.0 + 10 * number
        first, *_ = shots(guide, yaw_deg, pitch_deg, start_s)
        assert 0.4 <= first - start_s <= 0.7
        guide.taken(posed(yaw_deg, pitch_deg))
    assert guide.look is None
    assert guide.done == set(Look)
    assert guide.see(looking(frame_at(2000.0))) is None


@pytest.mark.parametrize(
    ("look", "yaw_deg", "pitch_deg", "hint"),
    [
        (Look.STRAIGHT, 20, 0, Hint.RIGHT),
        (Look.STRAIGHT, -20, 0, Hint.LEFT),
        (Look.LEFT, 0, 0, Hint.LEFT),
        (Look.LEFT, 40, 0, Hint.RIGHT),
        (Look.RIGHT, 0, 0, Hint.RIGHT),
        (Look.RIGHT, -40, 0, Hint.LEFT),
        (Look.UP, 0, 0, Hint.UP),
        (Look.DOWN, 0, 0, Hint.DOWN),
        (Look.UP, 25, 14, Hint.RIGHT),
    ],
)
def test_whoever_looks_elsewhere_is_told_where_to_turn(
    guide: Guide, look: Look, yaw_deg: float, pitch_deg: float, hint: Hint
) -> None:
    while guide.look is not look:
        guide.skip()
    advice = guide.see(looking(frame_at(1000.0), yaw_deg, pitch_deg))
    assert advice is not None
    assert (advice.hint, advice.shoot) == (hint, False)


def test_up_and_down_are_told_from_the_persons_own_level(guide: Guide) -> None:
    guide.taken(posed(0, 12))
    for _ in (Look.LEFT, Look.RIGHT):
        guide.skip()
    advice = guide.see(looking(frame_at(1000.0), 0, 14))
    assert advice is not None
    assert advice.hint is Hint.UP
    assert shots(guide, 0, 22, 1010.0)


def test_nobody_several_and_far_faces_are_told(guide: Guide) -> None:
    said = []
    for number, faces in enumerate(
        ((), (posed(), posed(centre=(400, 133))), (posed(size_px=40),), (posed(), posed(centre=(400, 133), size_px=40)))
    ):
        advice = guide.see(seen(frame_at(1000.0 + number), *faces))
        assert advice is not None
        said.append(advice.hint)
    assert said == [Hint.COME, Hint.ALONE, Hint.CLOSER, Hint.HOLD]


def test_a_face_that_moves_is_waited_for(guide: Guide) -> None:
    for number in range(30):
        face = posed(centre=(100 + 10 * number, 133))
        advice = guide.see(seen(frame_at(1000.0 + number / 10), face))
        assert advice is not None
        assert not advice.shoot


def test_nothing_is_taken_right_after_a_picture(guide: Guide) -> None:
    shots(guide, 0, 0, 1000.0, looks=10)
    guide.wait()
    first, *_ = shots(guide, 0, 0, 1001.0)
    assert first - 1000.9 >= 1.35


def test_what_a_photo_is_refused_for_is_said_before_it_is_taken() -> None:
    def too_dark(_image_bgr: Image, _detection: Detection) -> None:
        raise EnrolmentRefused("the face is too dark", "put a light before it")

    guide = Guide(EnrolmentRules(60, 0.2, too_dark))
    advice = guide.see(looking(frame_at(1000.0)))
    assert advice is not None
    assert advice.hint is None
    assert str(advice.refusal) == "the face is too dark: put a light before it"
    assert not shots(guide, 0, 0, 1001.0)

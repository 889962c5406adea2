import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.labels import FaceLabel, LabelStyle, draw_labels
from doorcam.vision.text import line

NAMES = [
    "Ada Lovelace",
    "艾琳·柯林斯",
    "王小明",
    "山田花子",
    "김민준",
    "Ирина Соколова",
    "أحمد",
    "שלום",
    "नरेन्द्र",
    "สมชาย",
]


def _face(text: str = "Ada", style: LabelStyle = LabelStyle.GRANTED, left: float = 100) -> FaceLabel:
    return FaceLabel(np.array((left, 100, left + 80, 200), np.float32), text, style)


def _grey() -> npt.NDArray[np.uint8]:
    return np.full((360, 480, 3), 90, np.uint8)


def _changed(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    return np.asarray((image != _grey()).any(axis=2))


def test_the_picture_given_is_not_changed() -> None:
    image = _grey()
    image.setflags(write=False)
    drawn = draw_labels(image, [_face()])
    assert drawn.shape == image.shape
    assert drawn.dtype == np.uint8
    assert (image == 90).all()
    assert _changed(drawn).any()


def test_without_faces_the_answer_is_a_plain_copy() -> None:
    image = _grey()
    drawn = draw_labels(image, [])
    assert (drawn == image).all()
    assert drawn is not image


def test_colours_are_blue_green_red() -> None:
    image = np.zeros((200, 300, 3), np.uint8)
    image[:, :, 0] = 200
    assert (draw_labels(image, [])[0, 0] == (200, 0, 0)).all()
    plate = draw_labels(image, [_face(style=LabelStyle.UNKNOWN)])
    blue, green, red = plate[plate.any(axis=2) & (plate[:, :, 2] > 200)][0]
    assert red > green > blue  # amber


@pytest.mark.parametrize("name", NAMES)
def test_every_script_is_shown_with_letters_of_its_own(name: str) -> None:
    missing = "\U000e0fff" * len(name)  # no font has these: what a missing letter looks like
    with_name, with_boxes = draw_labels(_grey(), [_face(name)]), draw_labels(_grey(), [_face(missing)])
    assert (with_name != with_boxes).any()
    for text, font in line(name, 24, 10_000).runs:
        hollow = font.getmask("\U000e0fff")
        for char in text.replace(" ", ""):
            letter = font.getmask(char)
            assert (letter.size, bytes(letter)) != (hollow.size, bytes(hollow)), char


def test_the_three_styles_differ_without_colour() -> None:
    shapes = [_changed(draw_labels(_grey(), [_face("same", style)])) for style in LabelStyle]
    boxes = [shape[98:203, 95:185] for shape in shapes]
    inks = [int(box.sum()) for box in boxes]
    granted, unknown, undecided = inks
    assert granted > unknown > undecided > 0


def test_a_face_beyond_the_edge_still_has_its_name_in_the_picture() -> None:
    beyond = FaceLabel(np.array((-60, -80, 30, 20), np.float32), "Ada", LabelStyle.GRANTED)
    plain = draw_labels(_grey(), [FaceLabel(beyond.box_xyxy_px, "", LabelStyle.GRANTED)])
    assert (draw_labels(_grey(), [beyond]) != plain).any()


@pytest.mark.parametrize("box", [(50, 50, 50, 50), (60, 60, 40, 40), (-1e6, -1e6, 1e6, 1e6)])
def test_degenerate_boxes_do_no_harm(box: tuple[float, ...]) -> None:
    for style in LabelStyle:
        assert draw_labels(_grey(), [FaceLabel(np.array(box, np.float32), "x", style)]).shape == (360, 480, 3)


def test_a_long_name_is_cut_with_an_ellipsis() -> None:
    text = line("very long " * 500, 20, 300)
    assert text.width_px <= 300
    assert text.runs[-1][0].endswith("…")


def test_control_characters_do_not_break_the_line() -> None:
    assert line("Ada\nLove\x00lace\r", 20, 1000).runs[0][0] == "Ada Love lace"


def test_a_right_to_left_name_runs_from_the_right() -> None:
    runs = [text for text, _ in line("أحمد Ada", 20, 1000).runs]
    assert runs == ["Ada", "أحمد "]


def test_marks_stay_with_the_letter_they_belong_to() -> None:
    assert len(line("नरेन्द्र", 20, 1000).runs) == 1

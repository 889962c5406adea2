import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from doorcam.desktop.live_view import LiveView
from doorcam.desktop.marks import FaceMark
from doorcam.vision.label_layout import LabelStyle
from tests.gui import scenes


@pytest.fixture
def view(qtbot: QtBot) -> LiveView:
    view = LiveView()
    qtbot.addWidget(view)
    view.resize(640, 360)
    view.show()
    return view


def _grab(view: LiveView) -> QImage:
    return view.grab().toImage()


def _two_halves() -> scenes.Image:
    """Blue on the left, red on the right."""
    picture = np.zeros((360, 640, 3), np.uint8)
    picture[:, :320, 0] = 250
    picture[:, 320:, 2] = 250
    return picture


def _mark(style: LabelStyle, name: str = "") -> FaceMark:
    return FaceMark(np.array((250, 120, 390, 260), np.float32), style, name)


def test_before_the_first_frame_there_is_only_background(view: LiveView) -> None:
    colours = {_grab(view).pixelColor(x, 180).name() for x in (5, 320, 630)}
    assert len(colours) == 1


def test_colours_and_sides_are_the_cameras(view: LiveView) -> None:
    view.show_frame(scenes.frame(_two_halves()))
    shown = _grab(view)
    assert shown.pixelColor(100, 180).blue() > 200
    assert shown.pixelColor(540, 180).red() > 200


def test_a_mirror_swaps_the_sides(view: LiveView) -> None:
    view.mirrored = True
    view.show_frame(scenes.frame(_two_halves()))
    assert _grab(view).pixelColor(100, 180).red() > 200


def test_the_frame_itself_is_never_changed(view: LiveView) -> None:
    picture = _two_halves()
    picture.setflags(write=False)
    view.mirrored = True
    view.show_frame(scenes.frame(picture))
    _grab(view)
    assert (picture == _two_halves()).all()


def test_the_newest_frame_is_painted(view: LiveView) -> None:
    view.show_frame(scenes.frame(np.full((360, 640, 3), 10, np.uint8)))
    _grab(view)
    view.show_frame(scenes.frame(np.full((360, 640, 3), 200, np.uint8)))
    assert _grab(view).pixelColor(320, 180).red() == 200


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(300, 900), QSize(1, 1), QSize(1920, 200)])
@pytest.mark.parametrize("shape", [(360, 640), (1080, 1920), (640, 360), (1, 1)])
def test_any_picture_at_any_size(view: LiveView, size: QSize, shape: tuple[int, int]) -> None:
    view.resize(size)
    view.show_frame(scenes.frame(np.full((*shape, 3), 200, np.uint8)))
    middle = _grab(view).pixelColor(size.width() // 2, size.height() // 2)
    assert middle.red() == 200


def test_the_three_marks_differ_in_shape(view: LiveView) -> None:
    view.show_frame(scenes.frame())
    plain = _grab(view)
    covered = []
    for style in LabelStyle:
        view.show_marks([_mark(style, "Ada")])
        shown = _grab(view)
        # The left side of the box: all of it, dashes, or only its corners.
        covered.append(sum(shown.pixel(250, y) != plain.pixel(250, y) for y in range(122, 258)))
    granted, unknown, undecided = covered
    assert granted > unknown > undecided > 0


def test_marks_go_when_there_are_none(view: LiveView) -> None:
    view.show_frame(scenes.frame())
    plain = _grab(view)
    view.show_marks([_mark(LabelStyle.GRANTED, "艾琳·柯林斯")])
    assert _grab(view) != plain
    view.show_marks([])
    assert _grab(view) == plain


def test_a_picture_that_is_not_live_is_dimmed(view: LiveView) -> None:
    view.show_frame(scenes.frame(np.full((360, 640, 3), 200, np.uint8)))
    view.set_dimmed(True)
    assert _grab(view).pixelColor(320, 180).red() < 100


def test_a_mistake_while_painting_is_a_mistake_and_not_the_end(view: LiveView, monkeypatch: pytest.MonkeyPatch) -> None:
    """A painter left open takes the whole program down."""

    def mistake(*_arguments: object) -> None:
        raise ValueError("oops")

    view.resize(640, 360)
    view.show_frame(scenes.frame())
    monkeypatch.setattr(LiveView, "_paint_marks", mistake)
    with capture_exceptions(), pytest.raises(ValueError, match="oops"):
        view.grab()
    monkeypatch.undo()
    assert not _grab(view).isNull()

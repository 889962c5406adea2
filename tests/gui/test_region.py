"""Where people stand: moved by mouse and keyboard, never out of the picture and never too small."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from doorcam.config.loading import problems_of
from doorcam.desktop.region import SMALLEST, Part, Region
from doorcam.desktop.region_view import RegionView
from tests.gui import scenes


def test_any_moves_leave_a_region_the_settings_accept() -> None:
    chance = np.random.default_rng(7)
    region = Region()
    for _ in range(500):
        part = list(Part)[chance.integers(len(Part))]
        region = region.moved(part, *chance.uniform(-1.5, 1.5, 2).tolist())
        assert 0 <= region.left < region.right <= 1
        assert 0 <= region.top < region.bottom <= 1
        values = {f"detection.region_{side}": getattr(region, side) for side in ("left", "top", "right", "bottom")}
        assert problems_of(values) == {}


def test_all_of_it_keeps_its_size() -> None:
    moved = Region(0.2, 0.3, 0.6, 0.7).moved(Part.WHOLE, 0.9, -0.1)
    assert (moved.left, moved.right, moved.top, moved.bottom) == (0.6, 1.0, 0.2, 0.6)


def test_an_edge_stops_at_the_one_opposite() -> None:
    assert Region().moved(Part.LEFT, 2.0, 0.0).left == 1 - SMALLEST
    assert Region().moved(Part.BOTTOM, 0.0, -2.0).bottom == SMALLEST


@pytest.mark.parametrize(
    ("x", "y", "part"),
    [
        (0.2, 0.2, Part.TOP_LEFT),
        (0.8, 0.79, Part.BOTTOM_RIGHT),
        (0.5, 0.21, Part.TOP),
        (0.19, 0.5, Part.LEFT),
        (0.5, 0.5, Part.WHOLE),
        (0.1, 0.5, None),
    ],
)
def test_what_somebody_takes_hold_of(x: float, y: float, part: Part | None) -> None:
    assert Region(0.2, 0.2, 0.8, 0.8).part_at(x, y, 0.03, 0.03) is part


@pytest.fixture(params=[False, True], ids=["as it is", "mirrored"])
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> RegionView:
    widget = RegionView(mirrored=request.param)
    qtbot.addWidget(widget)
    widget.resize(640 + 28, 360 + 28)
    widget.show_frame(scenes.frame())
    widget.show()
    widget.setFocus()
    return widget


def test_the_arrow_keys_move_what_space_has_chosen(view: RegionView, qtbot: QtBot) -> None:
    view.show_region(Region(0.2, 0.2, 0.8, 0.8))
    way = -1 if view._mirrored else 1
    with qtbot.waitSignal(view.region_changed):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.region.left == pytest.approx(0.2 + 0.01 * way)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.part is Part.LEFT
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.region.left == pytest.approx(0.2 + 0.01 * way - 0.05 * way)
    assert view.region.right == pytest.approx(0.8 + 0.01 * way)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.region == Region()


def test_dragging_a_corner_moves_it_with_the_finger(view: RegionView) -> None:
    view.show_region(Region(0.25, 0.25, 0.75, 0.75))
    corner = QPoint(14 + 160, 14 + 90)  # upper left on the screen
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view, corner + QPoint(64, 36))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner + QPoint(64, 36))
    assert view.region.top == pytest.approx(0.35, abs=0.01)
    if view._mirrored:
        assert view.region.right == pytest.approx(0.65, abs=0.01)
        assert view.region.left == 0.25
    else:
        assert view.region.left == pytest.approx(0.35, abs=0.01)
        assert view.region.right == 0.75


def test_the_last_move_is_undone(view: RegionView) -> None:
    start = Region(0.25, 0.25, 0.75, 0.75)
    view.show_region(start)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(14 + 320, 14 + 180))  # moves nothing
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(14 + 320, 14 + 180))
    for way in (10, 20, 30):
        QTest.mouseMove(view, QPoint(14 + 320 + way, 14 + 180))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(14 + 350, 14 + 180))
    dragged = view.region
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keySequence(view, QKeySequence.StandardKey.Undo)
    assert view.region == dragged
    QTest.keySequence(view, QKeySequence.StandardKey.Undo)
    assert view.region == start
    QTest.keySequence(view, QKeySequence.StandardKey.Undo)
    assert view.region == start


def test_the_shade_has_no_seams(view: RegionView) -> None:
    view.show_region(Region(0.2, 0.2031, 0.8, 0.8))  # ends between two rows of pixels
    view.clearFocus()
    picture = view.grab().toImage()
    top = 14 + 0.2031 * 360
    shaded = [picture.pixelColor(14 + 32, round(top) + row).lightness() for row in range(-3, 4)]
    assert max(shaded) - min(shaded) < 6


def test_beside_the_region_nothing_is_taken_hold_of(view: RegionView) -> None:
    view.show_region(Region(0.4, 0.4, 0.6, 0.6))
    before = view.region
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(view, QPoint(300, 200))
    assert view.region == before

"""What the ring around the face says."""

from collections import Counter

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.enrolment_guide import Advice, Hint, Look
from doorcam.desktop.enrolment_ring import MARKS, GuidedView, Mark, ring_marks
from tests.gui import scenes
from tests.gui.enrolment.poses import posed

RIGHT, BOTTOM, LEFT = (slice(start, start + MARKS // 4) for start in (MARKS // 8, 3 * MARKS // 8, 5 * MARKS // 8))


def test_looking_straight_fills_it_with_the_quality_and_then_with_holding_still() -> None:
    poor = Advice(Hint.CLOSER, None, posed(), quality=0.25)
    assert Counter(ring_marks(poor, (), Look.STRAIGHT, mirrored=True))[Mark.POOR] == MARKS // 4
    still = Advice(Hint.HOLD, None, posed(), quality=0.9, held=0.5)
    assert Counter(ring_marks(still, (), Look.STRAIGHT, mirrored=True))[Mark.HELD] == MARKS // 2
    assert set(ring_marks(None, (), Look.STRAIGHT, mirrored=True)) == {Mark.PLAIN}


@pytest.mark.parametrize(("mirrored", "where", "other"), [(True, LEFT, RIGHT), (False, RIGHT, LEFT)])
def test_each_quarter_stands_for_the_pose_that_looks_there(mirrored: bool, where: slice, other: slice) -> None:
    marks = ring_marks(None, {Look.STRAIGHT, Look.DOWN}, Look.LEFT, mirrored=mirrored)
    assert set(marks[where]) == {Mark.WANTED}
    assert set(marks[BOTTOM]) == {Mark.DONE}
    assert set(marks[other]) == {Mark.PLAIN}


def test_the_quarter_of_a_pose_fills_from_its_middle_while_it_is_held() -> None:
    held = Advice(Hint.HOLD, None, posed(), held=0.5)
    marks = ring_marks(held, {Look.STRAIGHT}, Look.LEFT, mirrored=True)[LEFT]
    assert marks[len(marks) // 2] is Mark.HELD
    assert (marks[0], marks[-1]) == (Mark.WANTED, Mark.WANTED)


def test_when_all_is_taken_all_of_it_is_done() -> None:
    assert set(ring_marks(None, set(Look), None, mirrored=True)) == {Mark.DONE}


def test_there_is_no_ring_over_a_picture_that_stands_still(qtbot: QtBot) -> None:
    view = GuidedView()
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.show_frame(scenes.frame(np.full((240, 320, 3), 90, np.uint8)))
    view.show()
    QApplication.processEvents()
    guided = view.grab().toImage()
    view.set_guiding(False)
    assert view.grab().toImage() != guided

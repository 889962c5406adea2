"""Whoever scrolls a page changes nothing on it."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import doorcam.desktop
from doorcam.desktop.calm_fields import CalmComboBox, CalmDateEdit, CalmDateTimeEdit

_RESTLESS = {"QComboBox", "QDateEdit", "QDateTimeEdit", "QTimeEdit", "QSpinBox", "QDoubleSpinBox", "QSlider", "QDial"}


def _scroll_over(widget: QWidget) -> bool:
    """Whether the page may have the wheel's turn."""
    middle, way = QPointF(20, 20), QPoint(0, -120)
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(middle, middle, way, way, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, phase, False)
    QApplication.sendEvent(widget, wheel)
    return not wheel.isAccepted()


def test_a_choice_stays(qtbot: QtBot) -> None:
    box = CalmComboBox()
    qtbot.addWidget(box)
    box.addItems(["Badge and face", "Nothing: it stands open"])
    box.show()
    assert _scroll_over(box)
    assert box.currentIndex() == 0


@pytest.mark.parametrize("kind", [CalmDateEdit, CalmDateTimeEdit])
def test_a_day_stays(qtbot: QtBot, kind: type[CalmDateEdit | CalmDateTimeEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 12, 24))
    field.show()
    assert _scroll_over(field)
    assert field.date() == QDate(2026, 12, 24)


def test_no_part_of_the_window_is_made_of_others() -> None:
    made = [
        f"{file.name}: {node.func.id}"
        for folder in doorcam.desktop.__path__
        for file in Path(folder).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _RESTLESS
    ]
    assert made == []

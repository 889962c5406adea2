"""What is read aloud although nobody moved to it, and what drawn widgets are taken for."""

import gc
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from doorcam.camera.webcam import CameraInfo
from doorcam.desktop import screen_reader
from doorcam.desktop.bar_chart import BarChart, ChartBar
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.charts_heat import HeatMap
from doorcam.desktop.charts_scatter import ScatterView
from doorcam.desktop.charts_spark import Sparkline
from doorcam.desktop.charts_threshold import ThresholdChart
from doorcam.desktop.distance_bar import DistanceBar
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.region_view import RegionView
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.week import Week
from doorcam.desktop.week_grid import WeekGrid
from doorcam.domain import CameraState
from doorcam.events.timeline import Outcome
from tests.clock import StillClock
from tests.gui import scenes


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt was given to be read."""
    texts: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        texts.append(event.message())

    monkeypatch.setattr(screen_reader, "QAccessible", SimpleNamespace(updateAccessibility=hear))
    return texts


def test_what_the_kiosk_says_is_read_once(
    qtbot: QtBot, bridge: Bridge, notices: Notices, clock: StillClock, heard: list[str]
) -> None:
    window = KioskWindow(bridge, notices, clock, mirrored=True)
    qtbot.addWidget(window)
    window.show()
    window.model.prepared()
    bridge.on_camera(scenes.camera(CameraState.LIVE))
    bridge.on_decision(scenes.granted(1, "艾琳·柯林斯"))
    QApplication.processEvents()
    window.refresh()
    welcomes = [text for text in heard if "艾琳·柯林斯" in text]
    assert welcomes == [window.card.accessibleName()]


def test_what_is_asked_for_at_the_pad_is_read(
    qtbot: QtBot, bridge: Bridge, notices: Notices, clock: StillClock, heard: list[str]
) -> None:
    window = KioskWindow(bridge, notices, clock, mirrored=True)
    qtbot.addWidget(window)
    window.show()
    window.desk.open_for_visitor()
    window.pad.ask("Your PIN", "That was wrong.", bad=True)
    assert heard[-1] == "Your PIN That was wrong."


def test_a_notice_is_read_where_it_is_seen(qtbot: QtBot, notices: Notices, heard: list[str]) -> None:
    behind, dialog = NoticeBar(notices), QDialog()
    before = NoticeBar(notices, parent=dialog)
    for widget in (behind, dialog):
        qtbot.addWidget(widget)
    dialog.open()
    notices.success("Ada is enrolled")
    assert behind.isVisible()
    assert before.isVisible()
    assert heard == ["Ada is enrolled"]
    dialog.reject()


def test_a_step_of_the_arrow_keys_is_read(qtbot: QtBot, heard: list[str]) -> None:
    heat = HeatMap("Traffic", ["Monday"], ["8", "9"], lambda row, column: f"hour {column}")
    qtbot.addWidget(heat)
    heat.show_counts([[1, 2]])
    heat.show()
    heat.choose(0, 0)
    QTest.keyClick(heat, Qt.Key.Key_Right)
    assert heard == ["hour 0", "hour 1"]


def test_the_region_says_what_the_keys_move_and_how_large_it_is(
    qtbot: QtBot, bridge: Bridge, notices: Notices, heard: list[str]
) -> None:
    cameras = [CameraInfo(0, "C920", "/dev/video0")]
    preview = Preview(bridge.frame, lambda source: None, notices)
    panel = CameraPanel(preview, lambda: cameras, mirrored=False, notices=notices)
    qtbot.addWidget(panel)
    panel.show()
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    QTest.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "an upright edge" in heard[0]
    assert "95 % of the width" in heard[1]
    assert heard[1] in panel.view.accessibleDescription()
    panel.stop()


def test_what_is_wrong_in_a_dialog_is_read_when_it_changes(qtbot: QtBot, heard: list[str]) -> None:
    dialog = FormDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    for problem in ("", "too short", "too short", "easy to guess"):
        dialog.set_problem(problem)
    assert heard == ["too short", "easy to guess"]
    dialog.reject()


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (lambda: BarChart("Counts"), QAccessible.Role.Chart),
        (lambda: HeatMap("Traffic", ["Monday"], ["8"], lambda *_cell: ""), QAccessible.Role.Chart),
        (lambda: ScatterView("Photos"), QAccessible.Role.Chart),
        (lambda: Sparkline("Memory"), QAccessible.Role.Chart),
        (ThresholdChart, QAccessible.Role.Chart),
        (lambda: DistanceBar(0.4, 0.5), QAccessible.Role.Chart),
        (lambda: RegionView(mirrored=False), QAccessible.Role.Graphic),
        (WeekGrid, QAccessible.Role.Grouping),
    ],
)
def test_what_is_drawn_has_a_role_and_a_name(qtbot: QtBot, make: Callable[[], QWidget], role: QAccessible.Role) -> None:
    screen_reader.give_roles()
    widget = make()
    qtbot.addWidget(widget)
    gc.collect()
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    assert told.role() == role
    assert told.text(QAccessible.Text.Name) == widget.accessibleName() != ""


def test_other_widgets_keep_the_roles_qt_gives_them(qtbot: QtBot) -> None:
    screen_reader.give_roles()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    told = QAccessible.queryAccessibleInterface(dialog)
    assert told is not None
    assert told.role() == QAccessible.Role.Dialog


def test_bars_say_which_is_the_highest_until_one_is_chosen(qtbot: QtBot) -> None:
    chart = BarChart("Traffic by hour")
    qtbot.addWidget(chart)
    chart.show_bars(
        [ChartBar(str(hour), f"{hour} h: {count}", {Outcome.GRANTED: count}) for hour, count in ((8, 2), (9, 42))]
    )
    assert chart.accessibleDescription() == "Highest: 9 h: 42"
    chart.choose(0)
    assert chart.accessibleDescription() == "8 h: 2"
    chart.show_bars([ChartBar("8", "8 h: 0", {})])
    assert chart.accessibleDescription() == ""


def test_the_week_says_its_hours_in_words(qtbot: QtBot) -> None:
    grid = WeekGrid()
    qtbot.addWidget(grid)
    assert grid.accessibleDescription() == "No hour is allowed"
    week = Week.of("mon-fri 08:00-09:00")
    assert week is not None
    grid.show_week(week)
    assert "08:00–09:00" in grid.accessibleDescription()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert "08:00–10:00" in grid.accessibleDescription()

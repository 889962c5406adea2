"""Charts that can be pointed at, dragged, and used with the keyboard alone."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop import theme
from doorcam.desktop.bar_chart import BarChart, ChartBar, outcome_colour
from doorcam.desktop.charts import count_ticks, series_colours
from doorcam.desktop.charts_heat import HeatMap
from doorcam.desktop.charts_points import Layer, draw_points, mark
from doorcam.desktop.charts_scatter import ScatterView
from doorcam.desktop.charts_spark import KEPT, Sparkline
from doorcam.desktop.charts_threshold import ThresholdChart
from doorcam.events.timeline import Outcome
from doorcam.gallery.evaluation.tradeoff import grid, nearest, tradeoff
from tests.unit.gallery.test_calibration import drawn

CORNERS = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (0, 0)], np.float32)


@pytest.fixture
def scatter(qtbot: QtBot) -> ScatterView:
    view = ScatterView("map")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_points(CORNERS, [Layer(np.arange(5), "#00ff00")])
    view.show()
    return view


def _at(scatter: ScatterView, place: int) -> QPoint:
    return scatter.place_of(place).toPoint()


def test_all_points_are_seen_and_drawn_where_they_are(scatter: ScatterView) -> None:
    picture = scatter.grab().toImage()
    for place in range(5):
        assert scatter.rect().contains(_at(scatter, place))
        assert picture.pixelColor(_at(scatter, place)) == QColor("#00ff00")
    assert _at(scatter, 2).y() < _at(scatter, 1).y()  # up is up


def test_a_press_on_a_point_asks_for_it_and_a_drag_does_not(qtbot: QtBot, scatter: ScatterView) -> None:
    with qtbot.waitSignal(scatter.asked) as asked:
        QTest.mouseClick(scatter, Qt.MouseButton.LeftButton, pos=_at(scatter, 4) + QPoint(3, 3))
    assert asked.args == [4]
    before = _at(scatter, 4)
    with qtbot.assertNotEmitted(scatter.asked):
        QTest.mousePress(scatter, Qt.MouseButton.LeftButton, pos=before)
        QTest.mouseMove(scatter, before + QPoint(40, 10))
        QTest.mouseRelease(scatter, Qt.MouseButton.LeftButton, pos=before + QPoint(40, 10))
    assert _at(scatter, 4) == before + QPoint(40, 10)


def test_the_pointer_finds_what_is_below_it(scatter: ScatterView) -> None:
    QTest.mouseMove(scatter, _at(scatter, 3) + QPoint(4, 0))
    assert scatter.here == 3
    QTest.mouseMove(scatter, QPoint(scatter.width() // 2 + 60, 20))
    assert scatter.here == -1


def test_the_wheel_leaves_what_is_below_the_pointer_where_it_is(scatter: ScatterView) -> None:
    at = scatter.place_of(4) + QPointF(10, 5)
    corner = scatter.place_of(0)
    for _ in range(3):
        turn = QWheelEvent(
            at,
            scatter.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(scatter, turn)
    factor = scatter.zoom
    assert factor == pytest.approx(1.25**3)
    assert (scatter.place_of(4) - at).x() == pytest.approx(-10 * factor, abs=0.1)
    assert (scatter.place_of(0) - at).y() == pytest.approx((corner - at).y() * factor, abs=0.1)


def test_the_arrows_walk_and_enter_asks(qtbot: QtBot, scatter: ScatterView) -> None:
    for key, place in (
        (Qt.Key.Key_Right, 4),  # from nowhere, to the middle
        (Qt.Key.Key_Right, 1),  # of two equally far away, the first
        (Qt.Key.Key_Down, 1),  # there is nothing further down
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Left, 3),
    ):
        QTest.keyClick(scatter, key)
        assert scatter.here == place
    with qtbot.waitSignal(scatter.asked) as asked:
        QTest.keyClick(scatter, Qt.Key.Key_Return)
    assert asked.args == [3]


def test_keys_zoom_move_and_go_back(scatter: ScatterView) -> None:
    home = scatter.place_of(0)
    QTest.keyClick(scatter, Qt.Key.Key_Plus)
    QTest.keyClick(scatter, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert scatter.zoom > 1
    assert scatter.place_of(0) != home
    QTest.keyClick(scatter, Qt.Key.Key_Home)
    assert scatter.place_of(0) == home
    for _ in range(9):
        QTest.keyClick(scatter, Qt.Key.Key_Minus)
    assert scatter.zoom == 1  # never further away than all


def test_a_point_outside_is_brought_into_view(scatter: ScatterView) -> None:
    scatter.zoom_by(40)
    assert not scatter.rect().contains(_at(scatter, 0))
    scatter.go_to(0)
    assert scatter.rect().contains(_at(scatter, 0))


def test_points_at_and_beyond_the_edge_are_cut() -> None:
    in_px = np.array([(0.0, 0.0), (19.0, 9.0), (-1e7, 5.0), (5.0, 1e7)])
    picture = draw_points(in_px, [Layer(np.arange(4), "#ff0000")], QSize(20, 10))
    assert picture.pixelColor(0, 0) == QColor("#ff0000")
    assert picture.pixelColor(19, 9) == QColor("#ff0000")
    assert picture.pixelColor(10, 5).alpha() == 0


def test_marks_differ_by_their_shape() -> None:
    one = np.array([(20.0, 20.0)])
    disc, square = (
        draw_points(one, [mark(np.arange(1), "#ff0000", square=each)], QSize(40, 40)) for each in (False, True)
    )
    assert square.pixelColor(27, 27).alpha() == 255
    assert disc.pixelColor(27, 27).alpha() == 0
    assert disc.pixelColor(27, 20).alpha() == 255


def test_on_a_fine_screen_there_are_more_pixels() -> None:
    picture = draw_points(np.array([(10.0, 10.0)]), [Layer(np.arange(1), "#ff0000")], QSize(20, 20), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)
    assert picture.pixelColor(20 + 7, 20).alpha() > 0


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_points_stand_out_in_every_theme(qapp: QApplication, name: str) -> None:
    theme.apply_theme(qapp, name)
    try:
        for colour in series_colours():
            assert _contrast(QColor(colour), QColor(theme.colours().panel)) >= 3  # WCAG 2.2, 1.4.11
    finally:
        theme.apply_theme(qapp)


@pytest.fixture
def heat(qtbot: QtBot) -> HeatMap:
    chart = HeatMap("traffic", ("Mon", "Tue"), ("00", "01", "02"), lambda row, column: f"{row}/{column}")
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show_counts([[0, 1, 2], [3, 4, 5]])
    return chart


def test_a_cell_is_chosen_by_finger_and_by_keys(heat: HeatMap) -> None:
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(390, 10))
    assert heat.choice == (0, 2)
    QTest.keyClick(heat, Qt.Key.Key_Down)
    QTest.keyClick(heat, Qt.Key.Key_Down)
    QTest.keyClick(heat, Qt.Key.Key_Left)
    assert heat.choice == (1, 1)
    assert heat.accessibleDescription() == "1/1"
    QTest.keyClick(heat, Qt.Key.Key_Home)
    assert heat.choice == (1, 0)


def test_more_is_brighter_on_a_dark_ground(heat: HeatMap) -> None:
    picture = heat.grab().toImage()
    shades = [picture.pixelColor(x, 8 + 12).lightnessF() for x in (60, 180, 300)]
    assert shades == sorted(shades)
    assert len(set(shades)) == 3


def test_a_sparkline_keeps_five_minutes(qtbot: QtBot) -> None:
    spark = Sparkline("rate")
    qtbot.addWidget(spark)
    for number in range(KEPT + 50):
        spark.add(float(number))
    assert spark.values == [float(number) for number in range(50, KEPT + 50)]
    assert "from 50 to 349, now 349" in spark.accessibleDescription()
    assert not spark.grab().isNull()


@pytest.fixture
def threshold(qtbot: QtBot) -> ThresholdChart:
    chart = ThresholdChart()
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    found = tradeoff(drawn(8, 0, wrong=(0.45,)), grid(0.5))
    chart.show_tradeoff(found, nearest(found.costs, 0.5))
    return chart


def test_the_handle_moves_by_keys_and_comes_back(qtbot: QtBot, threshold: ThresholdChart) -> None:
    start = threshold.place
    with qtbot.waitSignal(threshold.moved):
        QTest.keyClick(threshold, Qt.Key.Key_Right)
    QTest.keyClick(threshold, Qt.Key.Key_PageUp)
    assert threshold.place == start + 11
    QTest.keyClick(threshold, Qt.Key.Key_Home)
    assert threshold.place == start
    threshold.move_to(10_000)
    with qtbot.assertNotEmitted(threshold.moved):
        QTest.keyClick(threshold, Qt.Key.Key_Right)


def test_the_handle_follows_the_finger_to_the_ends(threshold: ThresholdChart) -> None:
    QTest.mousePress(threshold, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    middle = threshold.place
    QTest.mouseMove(threshold, QPoint(499, 100))
    right = threshold.place
    QTest.mouseMove(threshold, QPoint(1, 100))
    assert threshold.place == 0 < middle < right
    assert right == len(grid(0.5)) - 1
    assert not threshold.grab().isNull()


def test_nothing_to_show_is_an_empty_chart(qtbot: QtBot) -> None:
    chart = ThresholdChart()
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.place == 0
    assert not chart.grab().isNull()


@pytest.mark.parametrize(
    ("highest", "most", "ticks"),
    [
        (1, 1, [0, 1]),
        (7, 1, [0, 10]),
        (7, 4, [0, 2, 4, 6, 8]),
        (31, 4, [0, 10, 20, 30, 40]),
        (1_000_000, 1, [0, 10**6]),
    ],
)
def test_a_scale_has_round_numbers_and_room_for_the_highest(highest: int, most: int, ticks: list[int]) -> None:
    assert list(count_ticks(highest, most)) == ticks


def test_the_scale_says_how_high_bars_are_however_low_the_chart_is(qtbot: QtBot) -> None:
    chart = BarChart("counts")
    qtbot.addWidget(chart)
    chart.resize(400, 90)
    chart.show_bars([ChartBar(str(place), "", {Outcome.GRANTED: count}) for place, count in enumerate((7, 3))])
    picture = chart.grab().toImage()
    granted = outcome_colour(Outcome.GRANTED)
    columns = [x for x in range(400) if any(picture.pixelColor(x, y) == granted for y in range(90))]
    assert columns[0] > 16  # beside the numbers
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(columns[0] + 1, 80))
    first = chart.choice
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(columns[-1] - 1, 80))
    assert (first, chart.choice) == (0, 1)

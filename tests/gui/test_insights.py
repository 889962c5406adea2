"""The page of insights, with a real gallery and a real journal."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from doorcam.config.loading import load_settings
from doorcam.config.outward_section import OutwardSettings
from doorcam.config.paths import Home
from doorcam.desktop.ask_dialog import AskDialog
from doorcam.desktop.insights import InsightsPage
from doorcam.desktop.insights_desk import InsightsDesk, Recognition, deliveries, disk_use
from doorcam.desktop.notices import Notice, Notices
from doorcam.desktop.settings_desk import SettingsDesk
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.desktop.threshold_keeper import ThresholdKeeper
from doorcam.domain import Event, Metric
from doorcam.errors import DeviceFault
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.matching import Matching
from doorcam.outward.store.outward_store import OutwardStore
from tests.clock import StillClock
from tests.screens_insights import MODEL, THRESHOLD, decide_again, fill_gallery, fill_journal, health
from tests.staff_frame import framed
from tests.unit.outward.parts import webhook_settings

MakePage = Callable[..., InsightsPage]
HEALTH, TRAFFIC, RATES, MAP = range(4)


@pytest.fixture
def make_page(
    qtbot: QtBot, gallery: Gallery, journal: Journal, clock: StillClock, notices: Notices
) -> Iterator[MakePage]:
    made: list[InsightsPage] = []

    def make(tab: int, values: Callable[[], Mapping[str, Any]] | None = None) -> InsightsPage:
        desk = InsightsDesk(
            gallery,
            journal,
            clock,
            Recognition(MODEL, Metric.EUCLIDEAN, Matching.BEST),
            match_threshold=lambda: THRESHOLD,
            decide_again=decide_again,
            health=values or health(False),
        )
        page = InsightsPage(desk, notices)
        qtbot.addWidget(page)
        made.append(page)
        page.tabs.setCurrentIndex(tab)
        page.resize(900, 600)
        page.show()
        return page

    yield make
    for page in made:
        page.stop()


def settle(done: Callable[[], bool]) -> None:
    """Let workers answer until something has come about."""
    for _ in range(200):
        wait_for_tasks(10)
        QTest.qWait(5)
        if done():
            return
    raise AssertionError("it did not come about")


# The map


def test_the_map_marks_a_photo_of_somebody_else_and_opens_the_person(
    qtbot: QtBot, make_page: MakePage, gallery: Gallery
) -> None:
    fill_gallery(gallery, 8)
    page = make_page(MAP).map
    settle(lambda: page.layout_chips.button(0).isChecked())  # neighbours took the place of distances
    assert page.marked
    assert page.next_button.isVisible()
    page.next_button.click()
    assert page.map.here == page.marked[0]
    assert "nearer to" in page.card.words.text()
    assert page.card.name.text() in page.map.accessibleDescription()
    settle(lambda: page.card.face.pixmap is not None)
    with qtbot.waitSignal(page.person_asked) as asked:
        page.map.setFocus()
        QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert asked.args in (["p004"], ["p000"])  # whose photo it is, or who is in it
    page.layout_chips.button(1).click()
    assert page.map.here == -1
    assert not page.card.open_button.isEnabled()
    assert "Photos: " in page.map.accessibleDescription()


def test_a_press_on_a_point_asks_the_page_for_the_person(qtbot: QtBot, make_page: MakePage, gallery: Gallery) -> None:
    fill_gallery(gallery, 6)
    page = make_page(MAP)
    settle(lambda: page.map.layout_chips.button(0).isChecked())
    page.map.map.zoom_by(1.5)
    place = 10
    page.map.map.go_to(place)
    with qtbot.waitSignal(page.person_asked) as asked:
        QTest.mouseClick(page.map.map, Qt.MouseButton.LeftButton, pos=page.map.map.place_of(place).toPoint())
    assert asked.args == ["p002"]


def test_moving_together_can_be_stopped_and_the_distances_stay(make_page: MakePage, gallery: Gallery) -> None:
    fill_gallery(gallery, 8)
    panel = make_page(MAP).map
    while not panel.card.legend.text():  # the survey is there, and the child at work
        QTest.qWait(5)
    panel.status.stop_button.click()
    settle(lambda: "Stopped" in panel.status.said.text())
    assert panel.layout_chips.button(1).isChecked()
    assert not panel.status.bar.isVisible()
    panel.layout_chips.button(0).click()
    settle(lambda: panel.layout_chips.button(0).isChecked())


def test_an_empty_gallery_says_so(make_page: MakePage) -> None:
    panel = make_page(MAP).map
    settle(lambda: "Nobody" in panel.status.said.text())
    assert not panel.next_button.isVisible()


# Error rates


def test_another_threshold_says_what_would_change_and_is_emitted(
    qtbot: QtBot, make_page: MakePage, gallery: Gallery, journal: Journal, clock: StillClock
) -> None:
    fill_gallery(gallery, 8)
    fill_journal(journal, clock, 3)
    page = make_page(RATES)
    panel = page.rates
    settle(lambda: "would open" in panel.changes.text())
    assert "0.500, in use" in panel.heading.text()
    assert "0 more would open the door, 0 would no longer" in panel.changes.text()
    assert not panel.use_button.isEnabled()
    panel.chart.setFocus()
    for _ in range(3):
        QTest.keyClick(panel.chart, Qt.Key.Key_PageDown)
    settle(lambda: "0 would no longer" not in panel.changes.text() and "would no longer" in panel.changes.text())
    assert "0.350" in panel.heading.text()
    assert panel.false_openings.text() in panel.chart.accessibleDescription()
    assert "Only 8 people" in panel.doubts.text()
    chosen: list[float] = []
    page.threshold_chosen.connect(chosen.append)
    refusals = panel.refusals.text()
    panel.use_button.click()
    dialog = panel.findChild(AskDialog)
    assert isinstance(dialog, AskDialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Threshold 0.500, in use" in said
    assert "Threshold 0.350\n" in said
    assert refusals in said
    assert chosen == []
    dialog.accept_button.click()
    assert chosen == [pytest.approx(0.35)]
    panel.back_button.click()
    assert "in use" in panel.heading.text()


def test_a_threshold_that_errs_no_more_is_not_asked_about(qtbot: QtBot, make_page: MakePage, gallery: Gallery) -> None:
    fill_gallery(gallery, 8)
    page = make_page(RATES)
    settle(lambda: page.rates.use_button.isVisible())
    page.rates.chart.setFocus()
    QTest.keyClick(page.rates.chart, Qt.Key.Key_Left)
    with qtbot.waitSignal(page.threshold_chosen):
        page.rates.use_button.click()
    assert page.rates.findChild(AskDialog) is None


def test_a_threshold_is_saved_undone_and_waits_for_a_restart(
    qtbot: QtBot, make_page: MakePage, notices: Notices, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    file.write_text("[recognition]\nmatch_threshold = 0.9\ncalibrated = true\n", "utf-8")
    page = make_page(RATES)
    said: list[Notice] = []
    notices.posted.connect(said.append)
    keeper = ThresholdKeeper(SettingsDesk(file, {}, (), load_settings(file, {}, ()), lambda _what: None), notices, page)
    keeper.waiting.connect(page.show_waiting)
    assert page.bar.isHidden()
    keeper.keep(0.812345)
    settle(page.bar.isVisible)
    assert "Calibrated threshold" in page.bar.text
    kept = load_settings(file, {}, ()).recognition
    assert (kept.match_threshold, kept.calibrated) == (0.8123, False)
    with qtbot.waitSignal(page.restart_asked):
        page.bar.restart_button.click()
    assert said[0].undo is not None
    said[0].undo()
    settle(page.bar.isHidden)
    kept = load_settings(file, {}, ()).recognition
    assert (kept.match_threshold, kept.calibrated) == (0.9, True)


def test_an_answer_that_comes_after_the_page_has_gone_is_not_taken(notices: Notices, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    page = QWidget()
    keeper = ThresholdKeeper(SettingsDesk(file, {}, (), load_settings(None, {}, ()), lambda _what: None), notices, page)
    said: list[Notice] = []
    notices.posted.connect(said.append)
    keeper.keep(0.4)
    shiboken6.delete(page)
    settle(file.exists)
    assert said == []


def test_too_few_people_are_said_honestly_and_it_can_be_tried_again(make_page: MakePage, gallery: Gallery) -> None:
    fill_gallery(gallery, 3)
    panel = make_page(RATES).rates
    settle(lambda: "from 5 people on, 3 are enrolled" in panel.status.said.text())
    assert panel.status.retry_button.isVisible()
    assert not panel.use_button.isVisible()
    fill_gallery(gallery, 6)
    panel.status.retry_button.click()
    settle(lambda: panel.use_button.isVisible())
    settle(lambda: "no decisions yet" in panel.changes.text())


def test_only_the_last_place_of_the_handle_is_decided(make_page: MakePage, gallery: Gallery, journal: Journal) -> None:
    fill_gallery(gallery, 6)
    fill_journal(journal, StillClock(), 1)
    panel = make_page(RATES).rates
    settle(lambda: "would open" in panel.changes.text())
    asked: list[float] = []

    def decide(events: Sequence[Event], threshold: float) -> Any:
        asked.append(threshold)
        return type(panel._desk).decided_again(panel._desk, events, threshold)

    panel._desk.decided_again = decide  # type: ignore[method-assign]
    for _ in range(20):
        QTest.keyClick(panel.chart, Qt.Key.Key_Right)
    settle(lambda: "would open" in panel.changes.text())
    assert len(asked) < 5
    assert asked[-1] == pytest.approx(0.6)


# Traffic


def test_traffic_counts_the_chosen_kind_and_says_the_chosen_hour(
    make_page: MakePage, journal: Journal, clock: StillClock
) -> None:
    fill_journal(journal, clock, 40)
    panel = make_page(TRAFFIC).traffic
    settle(lambda: "In all" in panel.summary.text())
    month = panel.summary.text()
    assert "Busiest" in month
    assert "Asked to turn their head" in month
    panel.heat.choose(0, 8)
    assert "granted" in panel.said.text()
    panel.span.setCurrentIndex(0)
    panel.span.activated.emit(0)
    settle(lambda: panel.summary.text() != month)
    everything = panel.heat.grab().toImage()
    panel.kind_chips.button(2).click()
    assert panel.heat.grab().toImage() != everything


def test_a_quiet_door_has_no_busiest_hour(make_page: MakePage) -> None:
    panel = make_page(TRAFFIC).traffic
    settle(lambda: "Nobody came" in panel.summary.text())


# Health


def test_health_says_what_needs_a_look(make_page: MakePage) -> None:
    well, ill = make_page(HEALTH).health, make_page(HEALTH, health(True)).health
    for panel in (well, ill):
        settle(lambda panel=panel: bool(panel.cards))  # type: ignore[misc]
        panel.look()
        settle(lambda panel=panel: "Processor" in panel.cards)  # type: ignore[misc]
    assert well.status.said.text() == "All is well."
    assert "Free disk" in ill.status.said.text()
    assert "purge" in ill.cards["Free disk"].words.text()
    assert list(well.cards)[:3] == ["Camera", "Time to recognise", "Pictures left out"]
    assert len(well.cards["Memory"].spark.values) == 2


def test_what_needs_a_look_is_listed_as_the_language_does(make_page: MakePage) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ja"))
    try:
        panel = make_page(HEALTH, health(True)).health
        settle(lambda: "、Free disk、" in panel.status.said.text())
    finally:
        QLocale.setDefault(before)


def test_cards_are_as_wide_as_each_other(make_page: MakePage) -> None:
    panel = make_page(HEALTH).health
    settle(lambda: len(panel.cards) > 1)
    widths_px = {card.width() for card in panel.cards.values()}
    assert max(widths_px) - min(widths_px) <= 1


def test_a_look_that_fails_is_said_and_the_next_one_goes_on(make_page: MakePage) -> None:
    answers: Iterator[Any] = iter((DeviceFault("the door cannot be asked"), {"lost_events": 0}, {}))

    def values() -> Mapping[str, Any]:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return dict(answer)

    panel = make_page(HEALTH, values).health
    settle(lambda: "cannot be asked" in panel.status.said.text())
    panel.look()
    settle(lambda: panel.status.said.text() == "All is well.")


def test_a_stopped_page_looks_no_more(make_page: MakePage) -> None:
    looks: list[int] = []

    def values() -> Mapping[str, Any]:
        looks.append(1)
        return {}

    page = make_page(HEALTH, values)
    settle(lambda: bool(looks))
    page.stop()
    wait_for_tasks(10)
    QApplication.processEvents()
    assert not page.health._timer.isActive()


def test_deliveries_outside_are_counted(journal: Journal, tmp_path: Path) -> None:
    home = Home(tmp_path)
    settings = webhook_settings("http://127.0.0.1:9")
    assert deliveries(OutwardSettings(), home, journal) == {"outward": []}
    fill_journal(journal, StillClock(), 1)
    ((before, waiting),) = deliveries(settings, home, journal)["outward"]
    assert (before.begun, waiting, home.outward.exists()) == (False, 0, False)
    with closing(OutwardStore.open(home.outward)) as store:
        store.begin(before.name, 2)
    ((begun, waiting),) = deliveries(settings, home, journal)["outward"]
    told = [event.event_id > 2 for event in journal.events(limit=1000) if event.kind in settings.event_kinds]
    assert (begun.reached, waiting) == (2, sum(told))
    assert 0 < waiting < len(told)


def test_the_keyboard_begins_in_the_page(make_page: MakePage, notices: Notices) -> None:
    page = make_page(TRAFFIC)
    frame = framed("Insights", page)
    frame.show()
    focused = frame.focusWidget()
    assert focused is page.tabs.tabBar()
    frame.clear()
    frame.close()


def test_the_disk_is_measured(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert disk_use(home)["databases"] == {}
    home.encodings.mkdir()
    home.gallery.write_bytes(b"x" * 1000)
    home.gallery.with_name(f"{home.gallery.name}-wal").write_bytes(b"x" * 24)
    found = disk_use(home)
    assert found["databases"] == {"gallery": 1024}
    assert found["free_bytes"] > 0

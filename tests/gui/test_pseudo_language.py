"""Every screen in a language nobody speaks, whose texts are long: nothing is said in English, nothing is cut off."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from doorcam.access.roles import Role
from doorcam.config.keys import dotted_keys
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.icons import Icon
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.language import LANGUAGES, LanguageSwitch
from doorcam.desktop.notices import BugDialog, Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.staff import Page, StaffFrame
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Ask, AskKind, CameraState, EntryAnswer, EntryResult, EventKind, Reason, Turn
from doorcam.events.journal import Journal
from tests import screens_events, screens_insights, screens_people, screens_settings
from tests.clock import StillClock
from tests.gui import scenes
from tests.gui.pseudo import PseudoTranslator, clipped, untranslated
from tests.gui.reach import unreachable
from tests.staff_frame import framed

Place = tuple[int, int, int, int]

SMALL = QSize(800, 480)
# Names, times, settings and what devices are called are the same in every language.
_NAMES = (
    *screens_people.NAMES,
    *screens_events.NAMES,
    *screens_insights.NAMES,
    *(camera.name for camera in screens_settings.cameras()),
    *LANGUAGES.values(),
    *dotted_keys(),
)
_DATA = re.compile(
    "|".join(
        [
            *map(re.escape, sorted(_NAMES, key=len, reverse=True)),
            r"\d{4}-\d\d-\d\d \S+ UTC",
            r"p-[a-z0-9]{6}|[a-z]+_[a-z_0-9]+( [0-9a-f]{12})?|/dev/\S+|N+…",
            r"\d (kB|MB|GB)|UTC",
            r"doorcam|Front door|Laboratory|door|office hours|always|mon-sun,hol|mon-fri|Europe/Berlin|Büro",
            r"Weihnachten|cleaners, mornings only|staff|visitors|everyone|Mitarbeitende|sally|IT|it|\d\.jpg",
        ]
    )
)


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """The language is in use."""
    with _spoken(qapp, mirrored=False):
        yield


@pytest.fixture(params=[False, True], ids=["left-to-right", "right-to-left"])
def both_ways(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The language is in use; once it runs from right to left."""
    with _spoken(qapp, mirrored=request.param):
        yield


@contextmanager
def _spoken(app: QApplication, *, mirrored: bool) -> Iterator[None]:
    translator = PseudoTranslator(mirrored=mirrored)
    app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("ar" if mirrored else "zh"))
    yield
    QLocale.setDefault(QLocale("en"))
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    app.removeTranslator(translator)


def _settle(widget: QWidget) -> None:
    for _ in range(12):
        wait_for_tasks()
        QApplication.processEvents()


def _problems(widget: QWidget, size: QSize = SMALL) -> list[str]:
    widget.resize(size)
    widget.show()
    _settle(widget)
    return _problems_of(widget)


def _too_large(window: QWidget) -> list[str]:
    """A window that could not be made as small as it was asked to be."""
    larger = window.width() > SMALL.width() or window.height() > SMALL.height()
    return [f"{type(window).__name__} needs {window.width()}x{window.height()}"] * larger


def _problems_of(widget: QWidget) -> list[str]:
    return untranslated(widget, _DATA) + clipped(widget) + unreachable(widget)


def _kiosk_states() -> Iterator[KioskState]:
    yield from (KioskState(mood, seconds=75, total=4) for mood in Mood if mood not in (Mood.ASKED, Mood.REFUSED))
    yield from (KioskState(Mood.REFUSED, reason=reason) for reason in Reason)
    yield KioskState(Mood.REFUSED, reason=Reason.COOLING_DOWN, seconds=75)
    yield from (KioskState(Mood.ASKED, ask=Ask(kind, 1, "胡歌")) for kind in AskKind if kind is not AskKind.TURN)
    yield from (KioskState(Mood.ASKED, ask=Ask(AskKind.TURN, 1, "胡歌", turn, 1, 3)) for turn in Turn)


def test_the_kiosk(both_ways: None) -> None:
    problems = _kiosk_problems()
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kiosk_has_room_for_every_language(qapp: QApplication, language: str) -> None:
    switch = LanguageSwitch(qapp)
    switch.use(language)
    problems = [problem for problem in _kiosk_problems() if " needs " in problem or "outside" in problem]
    switch.use("en")
    switch.close()
    assert not problems, "\n".join(problems)


def _kiosk_problems() -> list[str]:
    window = _kiosk()
    window.model.prepared()
    problems = _problems(window)
    window._timer.stop()  # or it would show the state of its own
    for state in _kiosk_states():
        window.card.show_state(state)
        for _ in range(3):
            QApplication.processEvents()
        problems += _problems_of(window.card)
    stages: tuple[Callable[[], None], ...] = (
        window.desk.open_for_visitor,
        lambda: window.desk.answer(EntryAnswer(EntryResult.WRONG)),
        window.desk.open_for_staff,
    )
    for stage in stages:
        stage()
        problems += _problems(window)
    problems += _too_large(window)
    window.close()
    return problems


def test_the_events(long_words: None, journal: Journal) -> None:
    screens_events.fill(journal, 20)
    journal.append(scenes.event(EventKind.ADMIN, 0, reason="signed in"))
    page = screens_events.page(journal)
    frame = framed("Events", page)
    problems = _problems(frame)
    page.table.selectRow(0)
    assert page.detail.shown is not None
    for view in screens_events.SCREENS.values():
        view(page)
        problems += _problems(frame) + _too_large(frame)
    frame.clear()
    frame.close()
    assert not problems, "\n".join(problems)


def test_the_people(both_ways: None, tmp_path: Path) -> None:
    with screens_people.house(tmp_path) as made:
        screens_people.furnish(made)
        page = PeoplePage(made.desk(), made.clock, Notices())
        problems = _problems(page)
        page.show_person(made.gallery.people()[-1].person_id)
        page.show_current()
        _settle(page)
        page.turn(True)
        problems += _problems(page)
        page.turn(False)
        page.bar.several.setChecked(True)
        page.list.selectAll()
        problems += _problems(page)
        page.bar.search.setText("zzz")
        problems += _problems(page) + _too_large(page)
        page.close()
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_and_enrolment_have_room_for_every_language(
    qapp: QApplication, tmp_path: Path, bridge: Bridge, language: str
) -> None:
    switch = LanguageSwitch(qapp)
    switch.use(language)
    with screens_people.house(tmp_path) as made:
        screens_people.furnish(made)
        page = PeoplePage(made.desk(), made.clock, Notices())
        dialog = EnrolmentDialog(screens_people._enrolment_desk(made, "我同意"), bridge, Notices(), mirrored=True)
        problems = [
            problem
            for widget in (page, dialog)
            for problem in _problems(widget) + _too_large(widget)
            if " needs " in problem or "outside" in problem
        ]
        page.close()
        dialog.close()
    switch.use("en")
    switch.close()
    assert not problems, "\n".join(problems)


def test_the_settings(both_ways: None, tmp_path: Path) -> None:
    studio = screens_settings.Studio(tmp_path)
    page = studio.page()
    page.form.all_button.setChecked(True)
    problems = []
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        problems += _problems(page)
    dialog = studio.first_run(0)
    for step in range(5):
        dialog.show_step(step)
        problems += _problems(dialog)
    problems += _too_large(page) + _too_large(dialog)
    studio.close()
    assert not problems, "\n".join(problems)


def test_the_insights(long_words: None, tmp_path: Path) -> None:
    studio = screens_insights.Studio(tmp_path, people=8, days=3)
    problems = []
    page = studio.page(0, ill=True)
    frame = framed("Insights", page)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        problems += _problems(frame) + _too_large(frame)
    frame.clear()
    frame.close()
    studio.close()
    assert not problems, "\n".join(problems)


def test_a_mistake_of_ours(long_words: None) -> None:
    assert _problems(BugDialog("…")) == []


def test_the_dialogs_about_people(long_words: None, tmp_path: Path) -> None:
    problems = []
    with screens_people.house(tmp_path) as made:
        screens_people.furnish(made)
        page = PeoplePage(made.desk(), made.clock, Notices())
        page.resize(SMALL)
        page.show()
        _settle(page)
        chosen = next(entry.person_id for entry in made.gallery.roll.entries("test") if entry.name == "艾琳·柯林斯")
        page.show_person(chosen)
        page.show_current()
        _settle(page)
        about = page.detail.about
        assert about is not None
        for dialog in (
            page.change.rename(about),
            page.change.choose_validity(about),
            page.change.set_pin(about),
            page.change.add_badge(about),
            page.change.merge(about, page.model.roster, page.faces),
            page.change.erase([chosen], "胡歌"),
            page.change.open_groups([chosen], made.desk().allowances(), made.desk().groups([chosen])),
        ):
            _settle(dialog)
            problems += _problems_of(dialog) + _too_large(dialog)
            dialog.reject()
        page.close()
    assert not problems, "\n".join(problems)


def test_the_enrolment(long_words: None, tmp_path: Path, bridge: Bridge) -> None:
    with screens_people.house(tmp_path) as made:
        screens_people.furnish(made)
        desk = screens_people._enrolment_desk(made, "我同意")
        dialog = EnrolmentDialog(desk, bridge, Notices(), mirrored=True)
        dialog.portraits.add(scenes.portrait_of("1.jpg", 0.83))
        dialog.portraits.add(scenes.portrait_of("2.jpg", 0.41, known_as=scenes.candidate("胡歌")))
        problems = _problems(dialog)
        assert dialog.details is not None
        dialog.details.open()
        _settle(dialog)
        problems += _problems_of(dialog.details) + _too_large(dialog.details)
        dialog.details.accept()
        bridge.camera.emit(scenes.camera(CameraState.LOST, 7.0))
        problems += _problems(dialog) + _too_large(dialog)
        dialog.leave()
        _settle(dialog)
        problems += _problems(dialog)
        dialog.reject()
    assert not problems, "\n".join(problems)


def _frame() -> StaffFrame:
    frame = StaffFrame(Notices())
    frame.add(Page("page", "Page", Icon.PEOPLE, Role.OPERATOR, lambda: QLabel("A page")))
    frame.open_for(Role.ADMIN, full_screen=True)
    return frame


def test_layouts_are_mirrored(qapp: QApplication, tmp_path: Path) -> None:
    with screens_people.house(tmp_path) as made:
        screens_people.furnish(made)
        studio = screens_settings.Studio(tmp_path)
        _see_mirrored(qapp, _kiosk)
        _see_mirrored(qapp, _frame)
        _see_mirrored(qapp, lambda: PeoplePage(made.desk(), made.clock, Notices()))
        _see_mirrored(qapp, studio.page)
        studio.close()


def _kiosk() -> KioskWindow:
    return KioskWindow(Bridge(), Notices(), StillClock(), mirrored=True)


def _see_mirrored(app: QApplication, make: Callable[[], QWidget]) -> None:
    plain = _places(make())
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = _places(make())
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert len(plain) > 3
    assert [place[:3] for place in mirrored] == [place[:3] for place in plain]
    # Margins stay where they are.
    assert all(abs(turned[3] - left[3]) <= 8 for turned, left in zip(_turned(mirrored), plain, strict=True))


def _turned(places: list[Place]) -> list[Place]:
    return sorted((y, width, height, 1280 - left - width) for y, width, height, left in places)


def _places(widget: QWidget) -> list[Place]:
    """Where its buttons and labels are: top, width, height, left."""
    widget.resize(1280, 800)
    widget.show()
    _settle(widget)
    found = []
    for each in widget.findChildren(QWidget):
        if isinstance(each, QLabel | QPushButton) and each.isVisible():
            corner = each.mapTo(widget, each.rect().topLeft())
            found.append((corner.y(), each.width(), each.height(), corner.x()))
    widget.close()
    return sorted(found)


def test_the_checks_see_what_is_wrong(long_words: None) -> None:
    row = QWidget()
    label, button = QLabel("Plain English"), QPushButton(row.tr("A button whose text is too long for it"))
    for each in (label, button):
        each.setParent(row)
    button.setGeometry(0, 40, 60, 40)
    row.setAccessibleName(row.tr("Hello, {name}").format(name="胡歌"))
    found = _problems(row)
    assert found[0] == "QLabel.text: Plain English"
    assert len(found) == 2
    assert "búuttóon" in found[1]

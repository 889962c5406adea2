"""The desktop's languages, switched while it runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, QTime
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from doorcam.config.desktop_section import DesktopSettings
from doorcam.desktop import language
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.language import AUTO, LANGUAGES, LanguageSwitch, language_of, locale_of
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.panels import TopBar
from doorcam.errors import StorageFault
from scripts.translations import read_catalogue
from tests.clock import StillClock


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    made = LanguageSwitch(qapp)
    yield made
    made.use("en")
    made.close()


def _welcome() -> str:
    return QCoreApplication.translate("Kiosk", "Welcome")


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["zh-CN"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh-TW"], "zh_TW"),
        (["ja-JP"], "ja"),
        (["fr-FR", "ru", "en"], "ru"),
        (["en-GB", "ja"], "en"),
        (["fr"], "en"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_first_language_of_ours_that_somebody_reads(tags: list[str], code: str) -> None:
    assert language_of(tags) == code


def test_dates_are_written_as_the_system_has_it_where_it_speaks_the_language() -> None:
    british = QLocale("en_GB")
    assert locale_of("en", british) == british
    assert locale_of("ja", british).name() == "ja_JP"
    assert locale_of("en", QLocale("en_US")).name() == "en_US"
    assert locale_of("zh_TW", QLocale("zh_CN")).name() == "zh_TW"


@pytest.mark.parametrize("system", [QLocale.c(), QLocale("ru")], ids=["C", "ru"])
def test_english_without_a_country_counts_24_hours(system: QLocale) -> None:
    said = locale_of("en", system).toString(QTime(18, 5), QLocale.FormatType.ShortFormat)
    assert said == "18:05"


def _texts(window: QWidget) -> list[tuple[str, ...]]:
    """What every widget says, in the order they were made."""
    asked = ("accessibleName", "accessibleDescription", "toolTip", "text", "windowTitle", "placeholderText")
    return [
        (type(widget).__name__, *(str(widget.property(name) or "") for name in asked))
        for widget in (window, *window.findChildren(QWidget))
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_whole_kiosk_speaks_a_language_it_is_switched_to(qtbot: QtBot, switch: LanguageSwitch, code: str) -> None:
    def kiosk() -> KioskWindow:
        window = KioskWindow(Bridge(), Notices(), StillClock(), mirrored=True)
        qtbot.addWidget(window)
        window.show()
        return window

    switch.use("ja" if code != "ja" else "ru")
    switched = kiosk()
    before = _texts(switched)
    switch.use(code)
    switched.refresh()
    assert _texts(switched) == _texts(kiosk()) != before


def test_the_settings_know_the_same_languages() -> None:
    for code in (AUTO, *LANGUAGES):
        assert DesktopSettings.model_validate({"language": code}).language == code


def test_texts_dates_and_the_shapes_of_characters_change(qapp: QApplication, switch: LanguageSwitch) -> None:
    spy = QSignalSpy(switch.changed)
    switch.use("ja")
    assert QLocale().language() is QLocale.Language.Japanese
    assert "Noto Sans CJK JP" in qapp.font().families()
    switch.use("zh_CN")
    assert _welcome() == "欢迎"
    assert "Noto Sans CJK SC" in qapp.font().families()
    switch.use("zh_TW")
    assert _welcome() == "歡迎"
    assert "Noto Sans CJK TC" in qapp.font().families()
    switch.use("zh_TW")
    assert [spy.at(i)[0] for i in range(spy.count())] == ["ja", "zh_CN", "zh_TW"]


def test_words_of_qt_itself_are_translated(switch: LanguageSwitch) -> None:
    switch.use("zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_texts_of_a_class_are_found_by_those_made_of_it(qtbot: QtBot, switch: LanguageSwitch) -> None:
    class OtherBar(TopBar):
        pass

    switch.use("zh_CN")
    bar = OtherBar(NoticeBar(Notices()))
    qtbot.addWidget(bar)
    assert bar.staff_button.toolTip() == "工作人员"


def test_the_bar_over_the_picture_speaks_it_too(qtbot: QtBot, switch: LanguageSwitch) -> None:
    bar = TopBar(NoticeBar(Notices()))
    qtbot.addWidget(bar)
    switch.use("ja")
    assert bar.demo_sign.text() not in ("", "Demo camera")
    assert bar.staff_button.accessibleName() == bar.staff_button.toolTip() != "Staff"


def test_one_is_one_in_english_too(switch: LanguageSwitch) -> None:
    switch.use("en")
    said = [QCoreApplication.translate("EventsPage", "{count} events", "", count) for count in (1, 2)]
    assert said == ["{count} event", "{count} events"]


def test_a_file_that_is_missing_leaves_the_language(
    switch: LanguageSwitch, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    switch.use("zh_CN")
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path_factory.mktemp("empty"))
    with pytest.raises(StorageFault, match=r"doorcam_ja\.qm"):
        switch.use("ja")
    assert (switch.code, _welcome()) == ("zh_CN", "欢迎")


def test_a_pin_is_never_torn_apart_at_the_end_of_a_line() -> None:
    said = [form for each in read_catalogue("ru").values() for form in ([each] if isinstance(each, str) else each)]
    assert [form for form in said if "PIN-" in form] == [], "write it with U+2011"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_windows_of_qt_itself_speak_the_language_too(
    switch: LanguageSwitch, code: str, qtbot: QtBot, tmp_path: Path
) -> None:
    switch.use(code)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    line = dialog.findChildren(QLineEdit)[0]
    menu = line.createStandardContextMenu()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() for button in dialog.findChildren(QPushButton)]
    said += [action.text().partition("\t")[0] for action in menu.actions()]
    said += [QFileIconProvider().type(QFileInfo(path)) for path in (str(tmp_path), "/", str(tmp_path / "missing"))]
    menu.deleteLater()
    assert [each for each in said if each.isascii() and len(each) > 2] == []

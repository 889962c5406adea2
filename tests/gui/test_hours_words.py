from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from doorcam.desktop.hours_words import hours_text, schedule_text
from doorcam.desktop.language import LanguageSwitch


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[LanguageSwitch]:
    switch = LanguageSwitch(qapp)
    yield switch
    switch.use("en")
    switch.close()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Mon–Fri 08:00–18:30; Sat, holidays 22:00–02:00"),
        ("ja", "月–金 08:00–18:30; 土, 祝日 22:00–02:00"),
        ("ru", "пн–пт 08:00–18:30; сб, праздники 22:00–02:00"),
    ],
)
def test_hours_are_said_in_the_language_in_use(speak: LanguageSwitch, language: str, said: str) -> None:
    speak.use(language)
    assert hours_text("mon-fri 08:00-18:30; sat,hol 22:00-02:00") == said


def test_what_is_all_of_it_is_said_shortly(speak: LanguageSwitch) -> None:
    speak.use("en")
    assert hours_text("mon-sun,hol 00:00-24:00") == "at any hour"
    assert hours_text("mon-sun,hol 08:00-12:00") == "every day 08:00–12:00"
    assert hours_text("sat-sun 00:00-24:00") == "Sat–Sun all day"
    assert hours_text("whenever") == ""
    assert schedule_text("always", "mon-sun,hol 00:00-24:00") == "always"
    assert schedule_text("office", "mon 08:00-09:00") == "office (Mon 08:00–09:00)"

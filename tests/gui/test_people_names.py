"""Names that are hard to draw: nothing of them breaks a line, leaves its place, or turns what stands beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.gallery.naming import clean_name
from tests import screens_people
from tests.album import settle
from tests.gui.pseudo import clipped

SMALL = QSize(800, 480)
NAMES = {
    "long": "N" * 200,
    "words": "Wolfeschlegelsteinhausen " * 8,
    "emoji": "👩‍🚀👨‍👩‍👧‍👦🏳️‍🌈 Sally",
    "right to left": "محمد عبد الله الفارسي ابن الحسين " * 5,
    "combining": "Z" + "\u0351\u0346\u034a" * 30 + "algo",
    "both ways": "אבי (IT) כהן 42",
    "ampersand": "R&D & Co. <b>bold</b>",
}


@pytest.fixture(params=NAMES)
def page(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, notices: Notices) -> Iterator[PeoplePage]:
    with screens_people.house(tmp_path) as made:
        made.gallery.enrol(
            clean_name(NAMES[request.param].strip()), [screens_people._template(1, 1, screens_people.MODEL)], "p1"
        )
        made.gallery.enrol("Ada", [screens_people._template(2, 1, screens_people.MODEL)], "ada")
        page = PeoplePage(made.desk(), made.clock, notices)
        qtbot.addWidget(page)
        page.resize(SMALL)
        page.show()
        settle()
        page.show_person("p1")
        page.show_current()
        settle()
        yield page
        page.hide()
        settle()


def test_list_tiles_person_and_dialogs_keep_their_size(page: PeoplePage) -> None:
    problems = clipped(page)
    page.bar.tiles.setChecked(True)
    settle()
    page.turn(True)
    settle()
    problems += clipped(page)
    about = page.detail.about
    assert about is not None
    merge = page.change.merge(about, page.model.roster, page.faces)
    merge.list.choose([row.name for row in map(merge.model.row_at, range(2))].index("Ada"))
    for dialog in (
        page.change.rename(about),
        merge,
        page.change.erase(["p1"], about.person.name),
    ):
        settle()
        problems += clipped(dialog)
        assert dialog.width() <= SMALL.width()
        assert dialog.height() <= SMALL.height()
        dialog.reject()
    assert page.size() == SMALL
    assert problems == []


def test_what_is_said_of_somebody_is_one_line(page: PeoplePage, notices: Notices) -> None:
    posted = QSignalSpy(notices.posted)
    page.change.erase(["p1"], page.model.roster.row(1).name).accept()
    settle()
    (text,) = [posted.at(number)[0].text for number in range(posted.count())]
    assert text
    assert len(text) <= 200
    assert "\n" not in text

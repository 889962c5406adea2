from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from doorcam.desktop import theme
from doorcam.desktop.title_label import TitleLabel


def _ink(qtbot: QtBot, label: QLabel, text: str, size_px: int) -> int:
    """How many pixels a text covers."""
    qtbot.addWidget(label)
    label.setStyleSheet("background: black; color: white")
    label.setFont(theme.font_px(label.font(), size_px, bold=True))
    label.setText(text)
    label.resize(600, 140)
    image = label.grab().toImage()
    dark = QColor("#808080").lightness()
    return sum(image.pixelColor(x, y).lightness() > dark for x in range(600) for y in range(140))


def test_large_characters_of_the_east_are_as_heavy_as_small_ones(qtbot: QtBot) -> None:
    plain, heavy = (_ink(qtbot, label, "欢迎艾琳", 80) for label in (QLabel(), TitleLabel()))
    assert heavy > 1.15 * plain


def test_what_is_bold_already_stays_as_it_is(qtbot: QtBot) -> None:
    for text, size_px in (("Welcome", 80), ("欢迎艾琳", 40)):
        plain, heavy = (_ink(qtbot, label, text, size_px) for label in (QLabel(), TitleLabel()))
        assert heavy == plain

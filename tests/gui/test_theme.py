import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPixmap, QRawFont
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from doorcam.desktop import theme
from doorcam.desktop.charts import ink_on, mixed
from doorcam.desktop.icons import Icon, paint_icon
from doorcam.desktop.theme import THEMES, apply_theme


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    channels = [value / 255 for value in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


INKS = ("text", "muted", "accent", "good", "warning", "bad")
GROUNDS = ("background", "panel", "raised")
PAIRS = [
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    *((ink, ground) for ink in ("text", "muted") for ground in ("hover", "selected")),
    ("on_accent", "accent"),
    ("on_good", "fill_good"),
    ("on_warning", "fill_warning"),
    ("on_bad", "fill_bad"),
]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read_on_every_ground(name: str, ink: str, ground: str) -> None:
    colours = THEMES[name]
    assert _contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_can_be_seen(name: str) -> None:
    """WCAG 2.2, 1.4.11: three to one for what is not text."""
    colours = THEMES[name]
    assert all(_contrast(colours.accent, getattr(colours, ground)) >= 3 for ground in GROUNDS)
    assert _contrast(colours.focus, colours.background) >= 3


def test_the_focus_of_a_scroll_area_goes_all_around_what_is_in_it(qapp: QApplication, qtbot: QtBot) -> None:
    area, inside = QScrollArea(widgetResizable=True), QWidget()
    inside.setStyleSheet("background: black")
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(100, 80)
    area.show()
    area.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    picture = area.grab().toImage()
    for x, y in ((50, 0), (50, 79), (0, 40), (99, 40)):
        assert picture.pixelColor(x, y) == QColor(theme.ACCENT)


@pytest.mark.parametrize("name", THEMES)
def test_a_count_can_be_read_on_every_cell(name: str) -> None:
    colours = THEMES[name]
    grounds = [mixed(colours.raised, colours.accent, share / 100) for share in range(101)]
    assert all(_contrast(ink_on(ground).name(), ground.name()) >= 4.5 for ground in grounds)


@pytest.mark.parametrize("name", THEMES)
def test_what_an_empty_field_asks_for_can_be_read(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    apply_theme(qapp, name)
    field = QLineEdit(placeholderText="█████")
    qtbot.addWidget(field)
    field.show()
    picture = field.grab().toImage()
    apply_theme(qapp)
    drawn = [picture.pixelColor(x, picture.height() // 2).name() for x in range(20, 60)]
    assert max(drawn, key=drawn.count) == THEMES[name].muted


def test_a_theme_is_chosen_when_it_is_applied(qapp: QApplication) -> None:
    try:
        apply_theme(qapp, "light", 1.5)
        assert THEMES["light"].text == theme.TEXT
        assert theme.scaled(10) == 15
        assert qapp.font().pixelSize() == 24
        apply_theme(qapp, "auto")
        assert theme.colours() in (THEMES["light"], THEMES["dark"])
    finally:
        apply_theme(qapp)
    assert THEMES["dark"].text == theme.TEXT


def test_a_colour_there_is_not_is_a_mistake() -> None:
    with pytest.raises(AttributeError, match="PURPLE"):
        _ = theme.PURPLE


def test_the_bundled_fonts_show_every_script(qapp: QApplication) -> None:
    families = qapp.font().families()
    assert set(families) <= set(QFontDatabase.families())
    fonts = [QRawFont.fromFont(_font(qapp, family)) for family in families]
    for char in "Aäя艾山김أשनส":
        assert any(font.supportsCharacter(ord(char)) for font in fonts), char


def _font(app: QApplication, family: str) -> QFont:
    font = app.font()
    font.setFamilies([family])
    return font


def test_every_icon_has_a_shape_of_its_own(qapp: QApplication) -> None:
    shapes = set()
    for icon in Icon:
        pixmap = QPixmap(48, 48)
        pixmap.fill(Qt.GlobalColor.black)
        painter = QPainter(pixmap)
        paint_icon(painter, icon, QRectF(0, 0, 48, 48), QColor("white"))
        painter.end()
        image = pixmap.toImage()
        shapes.add(bytes(image.constBits()))
    assert len(shapes) == len(Icon)

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPixmap, QRawFont
from PySide6.QtWidgets import QApplication

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon, paint_icon


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    channels = [value / 255 for value in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


@pytest.mark.parametrize("ground", [theme.BACKGROUND, theme.PANEL, theme.RAISED])
@pytest.mark.parametrize("ink", [theme.TEXT, theme.MUTED, theme.ACCENT, theme.GOOD, theme.WARNING, theme.BAD])
def test_text_can_be_read_on_every_ground(ink: str, ground: str) -> None:
    light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"),
    [(theme.ON_ACCENT, theme.ACCENT), (theme.ON_GOOD, theme.GOOD), (theme.BACKGROUND, theme.WARNING)],
)
def test_text_can_be_read_on_colours(ink: str, ground: str) -> None:
    assert (_luminance(ground) + 0.05) / (_luminance(ink) + 0.05) >= 4.5


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

"""How the desktop looks: the theme in use, and the bundled fonts.

The colours in use are attributes of this module, named like the fields of `Colours`: `theme.TEXT`. Read them when
something is made or drawn, not when a module is imported: the theme is chosen in between.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from doorcam.config.assets import asset_path
from doorcam.desktop.palettes import DARK, HIGH_CONTRAST, LIGHT, Colours
from doorcam.desktop.style_sheet import TOUCH_PX, style_sheet

__all__ = ["AUTO", "THEMES", "TOUCH_PX", "apply_theme", "colours", "font_px", "scaled"]

AUTO = "auto"
THEMES = {"dark": DARK, "light": LIGHT, "high_contrast": HIGH_CONTRAST}

_FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansThai-Regular.ttf",
)
_FAMILIES = [
    "Noto Sans",
    "Noto Sans CJK SC",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
]
_TEXT_PX = 16


class _InUse:
    colours: Colours = DARK
    scale: float = 1.0


def __getattr__(name: str) -> str:
    try:
        return str(getattr(_InUse.colours, name.lower()))
    except AttributeError:
        raise AttributeError(f"the theme has no {name}") from None


def colours() -> Colours:
    """The colours in use."""
    return _InUse.colours


def scaled(size_px: float) -> float:
    """A size that grows with the size of text the settings ask for."""
    return size_px * _InUse.scale


def font_px(font: QFont, size_px: float, *, bold: bool = False) -> QFont:
    """A font like another, of a size in pixels that is legible at least."""
    changed = QFont(font)
    changed.setPixelSize(max(12, round(size_px)))
    changed.setBold(bold)
    return changed


def apply_theme(app: QApplication, name: str = "dark", text_scale: float = 1.0) -> None:
    """Give the application its fonts, palette and style; before its widgets are made.

    Args:
        app: The application.
        name: One of `THEMES`, or `AUTO`: light where the system says so, else dark.
        text_scale: How much larger than usual text is.

    Raises:
        doorcam.errors.StorageFault: if a bundled font is missing.
    """
    if name == AUTO:
        name = "light" if app.styleHints().colorScheme() is Qt.ColorScheme.Light else "dark"
    _InUse.colours, _InUse.scale = THEMES[name], text_scale
    for file in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(asset_path(f"fonts/{file}")))
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(round(scaled(_TEXT_PX)))
    app.setFont(font)
    app.setStyle("Fusion")
    app.setPalette(_palette(_InUse.colours))
    app.setStyleSheet(style_sheet(_InUse.colours, text_scale))


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    parts = {
        role.Window: c.background,
        role.WindowText: c.text,
        role.Base: c.panel,
        role.AlternateBase: c.raised,
        role.Text: c.text,
        role.Button: c.raised,
        role.ButtonText: c.text,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.PlaceholderText: c.muted,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.Link: c.accent,
    }
    for which, colour in parts.items():
        palette.setColor(which, QColor(colour))
    return palette

"""How the desktop looks: one dark palette, one accent colour, the bundled fonts."""

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from doorcam.config.assets import asset_path

BACKGROUND = "#0b1016"
PANEL = "#141b24"
RAISED = "#1f2935"
LINE = "#334152"
TEXT = "#f3f6f9"
MUTED = "#a9b7c6"
ACCENT = "#53c1ff"
ON_ACCENT = "#04202f"
GOOD = "#3ddc97"
ON_GOOD = "#032416"
WARNING = "#ffc14d"
BAD = "#ff8a80"

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
TOUCH_PX = 48  # at least the 44 px that a fingertip needs

_STYLE = f"""
QWidget {{ color: {TEXT}; }}
QDialog, QMainWindow {{ background: {BACKGROUND}; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 6px; }}
QLabel[role="title"] {{ font-size: 24px; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: 17px; font-weight: 700; }}
QLabel[role="muted"] {{ color: {MUTED}; }}
QLabel[role="warning"] {{ color: {WARNING}; }}
QLabel[role="sign"] {{ background: {WARNING}; color: {ON_GOOD}; border-radius: 10px; padding: 4px 10px; }}
QFrame[role="panel"] {{ background: {PANEL}; border-radius: 16px; }}
QFrame[role="card"] {{ background: rgba(11, 16, 22, 0.88); border: 2px solid transparent; border-radius: 22px; }}
QFrame[role="card"][tone="welcome"] {{ background: {GOOD}; }}
QFrame[role="card"][tone="welcome"] QLabel {{ color: {ON_GOOD}; }}
QFrame[role="card"][tone="refused"] {{ border-color: {WARNING}; }}
QFrame[role="card"][tone="broken"] {{ border-color: {BAD}; }}
QFrame[role="notice"] {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 14px; }}

QPushButton {{
    background: {RAISED}; border: 1px solid {LINE}; border-radius: 12px;
    min-height: {TOUCH_PX - 2}px; padding: 0 18px; font-weight: 700; qproperty-iconSize: 22px 22px;
}}
QPushButton:hover {{ background: #2a3644; }}
QPushButton:pressed {{ background: #141b24; }}
QPushButton:focus {{ border: 2px solid {ACCENT}; }}
QPushButton:disabled {{ color: #6f7d8c; background: #161d26; border-color: #222c38; }}
QPushButton[role="primary"] {{ background: {ACCENT}; color: {ON_ACCENT}; border-color: {ACCENT}; }}
QPushButton[role="primary"]:hover {{ background: #7dd0ff; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {TEXT}; }}
QPushButton[role="primary"]:disabled {{ background: #1b2a36; color: #6f7d8c; border-color: #1b2a36; }}
QPushButton[role="bar"] {{ background: rgba(11, 16, 22, 0.72); border-color: rgba(255, 255, 255, 0.16); }}
QPushButton[role="bar"]:hover {{ background: {RAISED}; }}
QPushButton[role="bar"]:focus {{ border: 2px solid {ACCENT}; }}
QPushButton[role="chip"] {{ border-radius: {TOUCH_PX // 2}px; font-weight: 400; background: {PANEL}; }}
QPushButton[role="chip"]:checked {{
    background: {ACCENT}; color: {ON_ACCENT}; border-color: {ACCENT}; font-weight: 700;
}}
QPushButton[role="chip"]:checked:focus {{ border: 2px solid {TEXT}; }}

QLineEdit {{
    background: {BACKGROUND}; border: 1px solid {LINE}; border-radius: 12px; padding: 0 14px;
    min-height: {TOUCH_PX}px; font-size: 18px; selection-background-color: {ACCENT}; selection-color: {ON_ACCENT};
}}
QLineEdit:focus {{ border: 2px solid {ACCENT}; }}
QPlainTextEdit {{ background: {BACKGROUND}; border: 1px solid {LINE}; border-radius: 12px; padding: 10px; }}

QTabWidget::pane {{ border: none; }}
QTabBar::tab {{
    background: transparent; color: {MUTED}; padding: 0 18px; min-height: {TOUCH_PX - 4}px; font-weight: 700;
    border-bottom: 3px solid transparent;
}}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom: 3px solid {ACCENT}; }}
QTabBar::tab:focus {{ color: {ACCENT}; }}

QProgressBar {{ background: {LINE}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 4px; }}

QTableView {{
    background: {PANEL}; border: none; border-radius: 16px; gridline-color: transparent;
    selection-background-color: #24405a; selection-color: {TEXT}; outline: none;
}}
QTableView::item {{ border-bottom: 1px solid #202a36; padding: 0 10px; }}
QTableView::item:selected {{ background: #24405a; }}
QHeaderView {{ background: {PANEL}; }}
QHeaderView::section {{
    background: {PANEL}; color: {MUTED}; border: none; border-bottom: 1px solid {LINE};
    padding: 0 10px; min-height: 44px; font-weight: 700;
}}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 2px; }}
QScrollBar::handle {{ background: {LINE}; border-radius: 5px; min-height: 44px; min-width: 44px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def apply_theme(app: QApplication) -> None:
    """Give the application its fonts, palette and style.

    Raises:
        doorcam.errors.StorageFault: if a bundled font is missing.
    """
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(asset_path(f"fonts/{name}")))
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(16)
    app.setFont(font)
    app.setStyle("Fusion")
    app.setPalette(_palette())
    app.setStyleSheet(_STYLE)


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: BACKGROUND,
        role.WindowText: TEXT,
        role.Base: PANEL,
        role.AlternateBase: RAISED,
        role.Text: TEXT,
        role.Button: RAISED,
        role.ButtonText: TEXT,
        role.Highlight: ACCENT,
        role.HighlightedText: ON_ACCENT,
        role.PlaceholderText: MUTED,
        role.ToolTipBase: RAISED,
        role.ToolTipText: TEXT,
        role.Link: ACCENT,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    return palette

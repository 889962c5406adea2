"""The style sheet of a theme."""

from doorcam.desktop.palettes import Colours

TOUCH_PX = 48  # at least the 44 px that a fingertip needs


def style_sheet(c: Colours, scale: float) -> str:
    """Qt's style sheet for the whole application.

    Args:
        c: The theme's colours.
        scale: How much larger than usual text is.
    """

    def px(size: float) -> str:
        return f"{round(size * scale)}px"

    return f"""
QWidget {{ color: {c.text}; }}
QDialog, QMainWindow, QWidget[role="page"] {{ background: {c.background}; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line}; padding: 6px; }}
QLabel[role="title"] {{ font-size: {px(24)}; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {px(17)}; font-weight: 700; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="warning"] {{ color: {c.warning}; }}
QLabel[role="sign"] {{ background: {c.fill_warning}; color: {c.on_warning}; border-radius: 10px; padding: 4px 10px; }}
QFrame[role="panel"], QFrame[role="rail"] {{ background: {c.panel}; border-radius: 16px; }}
QFrame[role="rail"] {{ border-radius: 0; border-right: 1px solid {c.line}; }}
QFrame[role="notice"] {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 14px; }}
{_buttons(c)}
QLineEdit, QComboBox, QDateEdit, QDateTimeEdit {{
    background: {c.background}; border: 1px solid {c.line}; border-radius: 12px; padding: 0 14px;
    min-height: {TOUCH_PX}px; font-size: {px(18)};
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; placeholder-text-color: {c.muted};
}}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {c.accent}; }}
QSpinBox, QDoubleSpinBox, QTimeEdit {{ min-height: {TOUCH_PX}px; font-size: {px(18)}; }}
QComboBox, QDateEdit, QDateTimeEdit {{ padding-right: 6px; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
    width: 0; height: 0; border-left: 5px solid {c.background}; border-right: 5px solid {c.background};
    border-top: 6px solid {c.muted};
}}
QComboBox QAbstractItemView {{
    background: {c.panel}; border: 1px solid {c.line};
    selection-background-color: {c.selected}; selection-color: {c.text};
}}
QPlainTextEdit {{ background: {c.background}; border: 1px solid {c.line}; border-radius: 12px; padding: 10px; }}
QPlainTextEdit:focus {{ border: 2px solid {c.accent}; }}

QTabWidget::pane {{ border: none; }}
QTabBar::tab {{
    background: transparent; color: {c.muted}; padding: 0 18px; min-height: {TOUCH_PX - 4}px; font-weight: 700;
    border-bottom: 3px solid transparent;
}}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 3px solid {c.accent}; }}
QTabBar::tab:focus {{ background: {c.selected}; }}

QProgressBar {{ background: {c.line}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
{_tables(c)}"""


def _buttons(c: Colours) -> str:
    return f"""
QPushButton {{
    background: {c.raised}; border: 1px solid {c.line}; border-radius: 12px;
    min-height: {TOUCH_PX - 2}px; padding: 0 18px; font-weight: 700; qproperty-iconSize: 22px 22px;
}}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.panel}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; }}
QPushButton:disabled {{ color: {c.faint}; background: {c.panel}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.focus}; }}
QPushButton[role="primary"]:disabled {{ background: {c.raised}; color: {c.faint}; border-color: {c.raised}; }}
QPushButton[role="danger"] {{ color: {c.bad}; }}
QPushButton[role="danger"]:disabled {{ color: {c.faint}; }}
QPushButton[role="erase"] {{ background: {c.fill_bad}; color: {c.on_bad}; border-color: {c.fill_bad}; }}
QPushButton[role="erase"]:focus {{ border: 2px solid {c.focus}; }}
QPushButton[role="erase"]:disabled {{ background: {c.raised}; color: {c.faint}; border-color: {c.raised}; }}
QPushButton[role="bar"] {{ background: rgba(11, 16, 22, 0.55); border-color: rgba(255, 255, 255, 0.22); }}
QPushButton[role="bar"]:hover {{ background: rgba(11, 16, 22, 0.8); }}
QPushButton[role="bar"]:focus {{ border: 2px solid #53c1ff; }}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton[role="chip"] {{ border-radius: {TOUCH_PX // 2}px; font-weight: 400; background: {c.panel}; }}
QPushButton[role="chip"]:checked {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 700;
}}
QPushButton[role="chip"]:checked:focus {{ border: 2px solid {c.focus}; }}
QPushButton[role="page"] {{ background: transparent; border-color: transparent; text-align: left; }}
QPushButton[role="page"]:hover {{ background: {c.hover}; }}
QPushButton[role="page"]:checked {{ background: {c.selected}; }}
QPushButton[role="page"]:focus {{ border: 2px solid {c.accent}; }}
"""


def _tables(c: Colours) -> str:
    return f"""
QTableView, QListView {{
    background: {c.panel}; border: none; border-radius: 16px; gridline-color: transparent;
    selection-background-color: {c.selected}; selection-color: {c.text}; outline: none;
}}
QTableView::item {{ border-bottom: 1px solid {c.raised}; padding: 0 10px; }}
QTableView::item:selected {{ background: {c.selected}; }}
QHeaderView {{ background: {c.panel}; }}
QHeaderView::section {{
    background: {c.panel}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
    padding: 0 10px; min-height: 44px; font-weight: 700;
}}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea {{ border: 2px solid transparent; border-radius: 12px; }}
QScrollArea[focusPolicy="NoFocus"] {{ border: none; }}
QScrollArea:focus {{ border-color: {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 2px; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 5px; min-height: 44px; min-width: 44px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

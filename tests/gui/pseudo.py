"""A language nobody speaks, to see that everything that is shown is translated and has room, in both directions."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from doorcam.desktop.elided import ElidedLabel

_KEPT = re.compile(r"(\{[^}]*\}|%n)")
_VOWEL = re.compile("[aeiouAEIOU]")
_ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
_MARKED = re.compile(r"\[!(?:(?!\[!|!\]).)*!\]", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
# Between Chinese and Japanese characters a line may break anywhere.
_UNBROKEN = re.compile(r"[^\s\u200b\u2e80-\uffef]+|[\u2e80-\uffef]")
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
_RTL_MARKS = ("\u202e", "\u202c")


class PseudoTranslator(QTranslator):
    """Doubles the vowels, which are two letters of five, and marks both ends."""

    def __init__(self, *, mirrored: bool = False) -> None:
        super().__init__()
        self._marks = _RTL_MARKS if mirrored else ("", "")

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{self._marks[0]}[!{''.join(map(_lengthened, _KEPT.split(source)))}!]{self._marks[1]}"


def _lengthened(part: str) -> str:
    if _KEPT.fullmatch(part):
        return part
    return _VOWEL.sub(lambda match: match[0].translate(_ACCENTS) + match[0].lower(), part)


def untranslated(root: QWidget, data: re.Pattern[str]) -> list[str]:
    """What is said in English outside the translator's marks; `data` is what may be said in any language."""
    found = []
    for widget in _widgets(root):
        for where, text in _texts(widget):
            left = data.sub("", _TAG.sub("", _without_marked(text.replace("\u200b", ""))))
            if _ENGLISH.search(left):
                found.append(f"{type(widget).__name__}.{where}: {text[:120]}")
    return sorted(set(found))


def _without_marked(text: str) -> str:
    before = None
    while before != text:
        before, text = text, _MARKED.sub("", text)
    return text


def _widgets(root: QWidget) -> Iterator[QWidget]:
    yield root
    yield from (child for child in root.findChildren(QWidget) if not child.objectName().startswith("qt_"))


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(i)) for i in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(i)) for i in range(widget.count()))
        case QGroupBox():
            yield "title", widget.title()
        case QAbstractItemView() if widget.model() is not None and not isinstance(widget, QHeaderView):
            yield from _model_texts(widget.model())


def _model_texts(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(20, model.rowCount(QModelIndex()))):
            for role in roles:
                said = model.index(row, column).data(role)
                yield "cell", said if isinstance(said, str) else ""


def clipped(root: QWidget) -> list[str]:
    """Labels, buttons and tabs that are visible and have less room than their text needs."""
    return sorted({f"{type(each).__name__}: {problem}" for each in _widgets(root) if (problem := _clipping(each))})


def _clipping(widget: QWidget) -> str:
    if not widget.isVisible() or isinstance(widget, ElidedLabel):
        return ""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if not text or (isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.RichText):
        return ""
    needed, room = _needed(widget), widget.size()
    if needed[0] > room.width() + 1 or needed[1] > room.height() + 1:
        return f"{text!r} needs {needed[0]}x{needed[1]}, has {room.width()}x{room.height()}"
    window = widget.window()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    if not _scrolls(widget) and not window.rect().contains(place):
        return f"{text!r} is outside of the window"
    return ""


def _needed(widget: QWidget) -> tuple[int, int]:
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = _UNBROKEN.findall(_TAG.sub("", widget.text()))
        widest = max(map(widget.fontMetrics().horizontalAdvance, words), default=0)
        return widest, widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    return hint.width(), hint.height() if isinstance(widget, QLabel) else widget.fontMetrics().height()


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above is not None


def let_it_come_to_rest(root: QWidget) -> None:
    """Lay out what was changed."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()

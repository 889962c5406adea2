"""One line of somebody else's text, in the room there is."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from doorcam.desktop.calm_fields import CalmComboBox
from doorcam.desktop.event_words import one_line

_BESIDE_PX = 2  # Qt leaves this beside the text of a choice


def paint_line(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
    """Draw a text on one line in the painter's font and pen, cut to the room; in its own direction."""
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(flags), shown)
    painter.restore()


class ElidedLabel(QLabel):
    """A text of any length and script on one line; what is cut off is in the tooltip.

    It stands at the left whichever way its script runs, as everything around it does.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(one_line(text))
        self.setAccessibleName(self.text())
        self._update_tooltip()

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as its row."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the text fits."""
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        with QPainter(self) as painter:
            paint_line(painter, self.contentsRect(), self.text())

    def _update_tooltip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if cut else "")


class ElidedComboBox(CalmComboBox):
    """A choice that shows where its text is cut, which Qt's own does not."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - _BESIDE_PX
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

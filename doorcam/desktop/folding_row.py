"""Two groups of controls in one row, or in two where that is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

_GAP_PX = 8


class FoldingRow(QWidget):
    """Keeps one group at the beginning and the other at the end of a row; folded, one above the other."""

    def __init__(self, first: Sequence[QWidget], second: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = _group(first), _group(second)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_GAP_PX)
        self._rows.addWidget(self._groups[0], 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)
        self._rows.addWidget(self._groups[1], 0, Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:
        """What it needs folded: a wide row could never be left for a narrow one."""
        width_px = max(group.minimumSizeHint().width() for group in self._groups)
        return QSize(width_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where both groups have no room beside each other."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """See anew where a text has changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        together_px = sum(group.minimumSizeHint().width() for group in self._groups) + _GAP_PX
        folded = self.width() < together_px
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)


def _group(widgets: Sequence[QWidget]) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP_PX)
    for widget in widgets:
        row.addWidget(widget)
    return group

"""Says that the staff's pages are about to be locked."""

import math

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from doorcam.desktop.screen_reader import tell

_MARGIN_PX = 12


class LockWarning:
    """Counts down over the head of whatever is open.

    Args:
        window: Where it is shown while no dialog is open over it.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._label: QLabel | None = None

    @property
    def text(self) -> str:
        """What is said; empty for nothing."""
        return self._label.text() if self._label is not None and isValid(self._label) else ""

    def count(self, left_s: float) -> None:
        """Say how much time is left."""
        over = QApplication.activeModalWidget() or self._window
        text = QCoreApplication.translate("Staff", "This is locked in {seconds} s. Touch anything to go on.")
        said = text.format(seconds=math.ceil(left_s))
        label = self._label
        if label is None or not isValid(label) or label.parent() is not over:
            self.end()
            label = self._label = _sign(over)
            tell(label, said)
        label.setText(said)
        width = over.width() - 2 * _MARGIN_PX
        label.setGeometry(_MARGIN_PX, _MARGIN_PX, width, label.heightForWidth(width))
        label.raise_()

    def end(self) -> None:
        """Say nothing any more."""
        if self._label is not None and isValid(self._label):
            self._label.hide()
            self._label.deleteLater()
        self._label = None


def _sign(over: QWidget) -> QLabel:
    label = QLabel(over, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setProperty("role", "sign")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # what lies below can be touched
    label.show()
    return label

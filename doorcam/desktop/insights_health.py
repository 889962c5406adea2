"""How the door is doing now, looked at each second."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts_spark import Sparkline
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.icons import Icon
from doorcam.desktop.insights_status import StatusRow, scrolled
from doorcam.desktop.insights_vitals import Vital, vitals
from doorcam.desktop.notices import IconLabel, Notices
from doorcam.desktop.tasks import Tasks

_EVERY_MS = 1000
_CARD_PX = 300
_ICON_PX = 22

Health = Callable[[], Mapping[str, Any]]
"""Gives values as `doorcam.desktop.insights_vitals` knows them; called on a worker thread."""


class VitalCard(QFrame):
    """One value, how it went, and what it means."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.icon = IconLabel(_ICON_PX)
        self.value, self.words = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.value.setProperty("role", "heading")
        self.spark = Sparkline(name)
        title = QLabel(name)
        title.setProperty("role", "muted")
        for label in (self.value, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        top, middle = QHBoxLayout(), QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.icon)
        middle.addWidget(self.value, 1)
        middle.addWidget(self.spark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(middle)
        layout.addWidget(self.words)
        layout.addStretch(1)

    def show_vital(self, vital: Vital) -> None:
        """Show the next value."""
        self.icon.show_icon(*((Icon.CHECK, theme.GOOD) if vital.good else (Icon.WARNING, theme.WARNING)))
        self.value.setText(wrapped(vital.value))
        self.words.setText(wrapped(vital.words))
        role = "muted" if vital.good else "warning"
        if self.words.property("role") != role:
            self.words.setProperty("role", role)
            self.words.style().polish(self.words)
        self.spark.setVisible(vital.number is not None)
        if vital.number is not None:
            self.spark.add(vital.number)
        self.setAccessibleName(f"{self.spark.accessibleName()}: {self.value.text()}. {self.words.text()}")


class HealthPanel(QWidget):
    """Shows all values; looks at them from the first time it is seen until it is stopped."""

    def __init__(self, health: Health, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._health = health
        self._tasks = Tasks(notices)
        self._before: Mapping[str, Any] | None = None
        self.cards: dict[str, VitalCard] = {}
        self.status = StatusRow()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.status.retry_asked.connect(self.look)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self.status)
        layout.setSpacing(10)
        layout.addWidget(scrolled(self._inside, self.tr("Health")), 1)

    def look(self) -> None:
        """Look at everything once, unless the last look is not over yet."""
        if not self._tasks.running:
            self._tasks.run(lambda _progress: dict(self._health()), self._take, self.status.failed)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._tasks.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _take(self, values: Mapping[str, Any]) -> None:
        found = vitals(values, self._before)
        self._before = values
        self.status.say(*self._summary(found))
        fresh = [vital.name for vital in found if vital.name not in self.cards]
        for name in fresh:
            self.cards[name] = VitalCard(name)
        for vital in found:
            self.cards[vital.name].show_vital(vital)
        if fresh:
            # In the order in which they are told of, though those of the time in between come later.
            order = {vital.name: place for place, vital in enumerate(found)}
            self.cards = dict(sorted(self.cards.items(), key=lambda item: order.get(item[0], len(order))))
            self._lay_out()

    def _summary(self, found: Sequence[Vital]) -> tuple[str, Icon, str]:
        bad = [vital.name for vital in found if not vital.good]
        if bad:
            said = self.tr("Needs a look: {names}").format(names=QLocale().createSeparatedList(bad))
            return said, Icon.WARNING, theme.WARNING
        if not found:
            return self.tr("The door is not running."), Icon.WARNING, theme.WARNING
        return self.tr("All is well."), Icon.CHECK, theme.GOOD

    def _lay_out(self) -> None:
        columns = max(1, int(self.width() // theme.scaled(_CARD_PX)))
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < columns))
        for row in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(row, 0)
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        self._grid.setRowStretch(-(-len(self.cards) // columns), 1)

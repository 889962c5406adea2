"""When people come: by weekday and hour, who was granted, denied or unknown, and how many had to turn their head."""

from collections import Counter

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.calm_fields import CalmComboBox
from doorcam.desktop.charts_heat import HeatMap
from doorcam.desktop.chips import make_chip
from doorcam.desktop.folding_row import FoldingRow
from doorcam.desktop.insights_desk import InsightsDesk
from doorcam.desktop.insights_rates import SURE
from doorcam.desktop.insights_status import StatusRow, scrolled
from doorcam.desktop.notices import Notices
from doorcam.desktop.numbers import number, percent
from doorcam.desktop.tasks import Tasks
from doorcam.domain import EventKind
from doorcam.events.traffic import DAYS, HOURS, KINDS, Cell, Traffic

SPANS_DAYS = (7, 30, 90)
_HIGHEST_PX = 560  # on an upright screen cells would become towers


class TrafficPanel(QWidget):
    """Shows the traffic of the last days."""

    def __init__(self, desk: InsightsDesk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(notices)
        self._traffic: Traffic | None = None
        days = [QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, DAYS + 1)]
        self._days = [QLocale().standaloneDayName(day, QLocale.FormatType.LongFormat) for day in range(1, DAYS + 1)]
        hours = [f"{hour:02}" for hour in range(HOURS)]
        self.heat = HeatMap(self.tr("Decisions by weekday and hour"), days, hours, self._words)
        self.status = StatusRow()
        self.said, self.summary = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.span, self.kind_chips = CalmComboBox(), QButtonGroup(self)
        self.span.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        self._arrange()
        self.heat.chosen.connect(lambda row, column: self.said.setText(self._words(row, column)))
        self.span.activated.connect(lambda _place: self.refresh())
        self.kind_chips.idClicked.connect(lambda _place: self._show_counts())
        self.status.stop_asked.connect(self._tasks.interrupt)
        self.status.retry_asked.connect(self.refresh)

    def refresh(self) -> None:
        """Count anew."""
        days = SPANS_DAYS[self.span.currentIndex()]
        self._tasks.forget()
        self.status.working(self.tr("Counting…"))
        self._tasks.run(lambda _progress: self._desk.traffic(days), self._take, self.status.failed)

    def stop(self) -> None:
        """Give up what is under way."""
        self._tasks.forget()

    def _take(self, traffic: Traffic) -> None:
        self._traffic = traffic
        self.status.clear()
        total = self.tr("In all: {counts}").format(counts=self._counts(traffic.total))
        self.summary.setText("\n".join((total, self._busiest(traffic), self._prompts(traffic))))
        self._show_counts()

    def _show_counts(self) -> None:
        if self._traffic is None:
            return
        kinds = KINDS if self.kind_chips.checkedId() < 0 else (KINDS[self.kind_chips.checkedId()],)
        counts = [[sum(cell[kind] for kind in kinds) for cell in day] for day in self._traffic.cells]
        self.heat.show_counts(counts)
        if self.heat.choice is None:
            self.said.setText(self.tr("Touch an hour, or walk there with the arrow keys."))
            self.heat.setAccessibleDescription(self.summary.text())

    # Words

    def _words(self, row: int, column: int) -> str:
        cell: Cell = Counter() if self._traffic is None else self._traffic.cells[row][column]
        return self.tr("{when}: {counts}").format(when=self._hour(row, column), counts=self._counts(cell))

    def _counts(self, cell: Cell) -> str:
        said = self.tr("{granted} granted, {denied} denied, {unknown} unknown")
        return said.format(**{kind.value: number(cell[kind]) for kind in KINDS})

    def _hour(self, day: int, hour: int) -> str:
        return self.tr("{day} {start:02}–{end:02} h").format(day=self._days[day], start=hour, end=hour + 1)

    def _busiest(self, traffic: Traffic) -> str:
        hours = [f"{self._hour(day, hour)} ({number(count)})" for day, hour, count in traffic.busiest()]
        if not hours:
            return self.tr("Nobody came.")
        return self.tr("Busiest: {hours}").format(hours=QLocale().createSeparatedList(hours))

    def _prompts(self, traffic: Traffic) -> str:
        prompts = traffic.prompts
        if not prompts.asked:
            return self.tr("Nobody had to prove that they are no picture.")
        said = self.tr("Asked to turn their head: {share} of {asked} people at the door ({sure}: {low} to {high})")
        shares = {"share": prompts.prompted / prompts.asked, "sure": SURE, "low": prompts.low, "high": prompts.high}
        return said.format(asked=number(prompts.asked), **{name: percent(share) for name, share in shares.items()})

    # Parts

    def _arrange(self) -> None:
        self.span.addItems([self.tr("Last {count} days").format(count=days) for days in SPANS_DAYS])
        self.span.setCurrentIndex(1)
        self.span.setAccessibleName(self.tr("Time"))
        kinds = {
            -2: self.tr("All"),
            KINDS.index(EventKind.GRANTED): self.tr("Granted"),
            KINDS.index(EventKind.DENIED): self.tr("Denied"),
            KINDS.index(EventKind.UNKNOWN): self.tr("Unknown"),
        }
        for place, text in kinds.items():
            self.kind_chips.addButton(make_chip(text), place)
        self.kind_chips.button(-2).setChecked(True)
        frame = QFrame()
        frame.setProperty("role", "panel")
        frame.setMaximumHeight(round(theme.scaled(_HIGHEST_PX)))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 8, 12, 10)
        inside.addWidget(self.heat, 1)
        inside.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(FoldingRow([self.span], self.kind_chips.buttons()))
        layout.addWidget(self.status)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        below = QWidget()
        parts = QVBoxLayout(below)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(8)
        parts.addWidget(frame, 1)
        parts.addWidget(self.summary)
        parts.addStretch()
        layout.addWidget(scrolled(below, self.tr("Traffic")), 1)

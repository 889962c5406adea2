"""How often the door errs at each threshold, and what another threshold would change."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.ask_dialog import AskDialog
from doorcam.desktop.charts_threshold import ThresholdChart
from doorcam.desktop.faults import joined
from doorcam.desktop.folding_row import FoldingRow
from doorcam.desktop.insights_desk import Changes, InsightsDesk
from doorcam.desktop.insights_status import StatusRow, scrolled
from doorcam.desktop.notices import Notices
from doorcam.desktop.numbers import distance_text, in_percent, number, percent, rough
from doorcam.desktop.screen_reader import tell
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Event
from doorcam.gallery.evaluation.bootstrap import FEW_PEOPLE, Estimate
from doorcam.gallery.evaluation.rates import RULE_OF_30
from doorcam.gallery.evaluation.tradeoff import Cost, Tradeoff, nearest

_STRANGERS = 10_000
SURE = 0.95
"""How often the intervals hold what they are of."""
# Somebody is asked before a rate rises by half, if that is at least a stranger of those, or a look in a hundred.
_NOTICED_SHARE, _NOTICED_FPIR, _NOTICED_MISSED = 0.5, 1 / _STRANGERS, 0.01
_SIDE_PX = 350
_ANY_PX = 16_777_215  # Qt's own largest size
_RESTS_MS = 150  # nobody reads what a threshold would change while it is still moving


class RatesPanel(QWidget):
    """Shows the curves, and the threshold as a handle.

    Attributes:
        threshold_chosen: This threshold is to be used from now on; a float.
    """

    threshold_chosen = Signal(float)

    def __init__(self, desk: InsightsDesk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks, self._again = Tasks(notices), Tasks(notices)
        self._tradeoff: Tradeoff | None = None
        self._in_use = 0
        self._decisions: Sequence[Event] | None = None
        self._rests = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self.chart = ThresholdChart()
        self.status = StatusRow()
        self.heading, self.false_openings, self.refusals, self.changes, self.doubts = (QLabel() for _ in range(5))
        self.use_button = QPushButton(self.tr("Use this threshold"), autoDefault=False)
        self.use_button.setProperty("role", "primary")
        self.back_button = QPushButton(self.tr("Reset"), autoDefault=False)
        self._arrange()
        self._connect()
        self._show_place(0)

    def refresh(self) -> None:
        """Compare the people enrolled, and read the newest decisions, anew."""
        self.status.working(self.tr("Comparing people…"))
        self._tasks.run(self._desk.tradeoff, self._take, self.status.failed, self._show_progress)
        self._tasks.run(lambda _progress: self._desk.decisions(), self._take_decisions)

    def stop(self) -> None:
        """Give up what is under way."""
        self._rests.stop()
        self._tasks.forget()
        self._again.forget()

    def use(self) -> None:
        """Ask that the threshold of the handle be used; first ask back if the door would err much more often."""
        cost = self._cost()
        if cost is None or self._tradeoff is None or self.chart.place == self._in_use:
            return
        in_use = self._tradeoff.costs[self._in_use]
        if _errs_more(cost, in_use):
            self._ask_back(cost, in_use)
        else:
            self.threshold_chosen.emit(cost.threshold)

    def _ask_back(self, cost: Cost, in_use: Cost) -> None:
        title = self.tr("The door would err much more often")
        dialog = AskDialog(title, self._heading_of(cost), self.tr("Use this threshold"), self)
        for line in (*self._errors(cost), self._heading_of(in_use), *self._errors(in_use)):
            dialog.add_line(line)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.threshold_chosen.emit(cost.threshold))
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the chart, or below it on an upright page."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(below if upright else beside)
        self._buttons.setDirection(beside if upright else below)
        self._halves.setStretch(1, 1 if upright else 0)
        self._side.setMaximumWidth(_ANY_PX if upright else round(theme.scaled(_SIDE_PX)))
        self._side.setMinimumWidth(0 if upright else min(round(theme.scaled(_SIDE_PX)), self.width() * 2 // 5))

    # What comes of it

    def _take(self, answer: tuple[Tradeoff, float]) -> None:
        self._tradeoff, threshold = answer
        self._in_use = nearest(self._tradeoff.costs, threshold)
        self.status.clear()
        self.chart.show_tradeoff(self._tradeoff, self._in_use)

    def _take_decisions(self, decisions: Sequence[Event]) -> None:
        self._decisions = decisions
        self._rests.start()

    def _show_progress(self, _what: str, done: int, total: int) -> None:
        self.status.working(self.tr("Comparing people…"), done, total)

    def _show_place(self, _place: int) -> None:
        cost = self._cost()
        moved = cost is not None and self.chart.place != self._in_use
        self.use_button.setEnabled(moved)
        self.back_button.setEnabled(moved)
        self._side.setVisible(cost is not None)
        if cost is None or self._tradeoff is None:
            return
        self.heading.setText(self._heading_of(cost))
        self.false_openings.setText(self._false_openings(cost))
        self.refusals.setText(self._refusals(cost))
        self.changes.setText(self.tr("…") if self._decisions else "")
        self.doubts.setText("\n".join(self._doubts(cost, self._tradeoff)))
        self._describe()
        tell(self.chart, self.heading.text())
        self._rests.start()

    def _decide_again(self) -> None:
        cost, decisions = self._cost(), self._decisions
        if cost is None or decisions is None:
            return
        if not decisions:
            self.changes.setText(self.tr("The journal has no decisions yet."))
        elif not self._again.running:  # else it is called again when that has ended
            threshold = cost.threshold
            self._again.run(
                lambda _progress: self._desk.decided_again(decisions, threshold),
                lambda changes: self._show_changes(changes, threshold),
            )

    def _show_changes(self, changes: Changes, threshold: float) -> None:
        cost = self._cost()
        if cost is None or cost.threshold != threshold:
            self._decide_again()
            return
        said = self.tr(
            "Of the last {told} decisions in the journal, {opens} more would open the door, {shuts} would no longer."
        )
        lines = [said.format(**{name: number(getattr(changes, name)) for name in ("told", "opens", "shuts")})]
        if changes.untold:
            untold = self.tr("Another {count} hold too little to be decided again.", "", changes.untold)
            lines.append(untold.format(count=number(changes.untold)))
        self.changes.setText(joined(*lines))
        self._describe()

    # Words

    def _heading_of(self, cost: Cost) -> str:
        in_use = self._tradeoff is not None and cost is self._tradeoff.costs[self._in_use]
        said = self.tr("Threshold {threshold}, in use") if in_use else self.tr("Threshold {threshold}")
        return said.format(threshold=distance_text(cost.threshold))

    def _errors(self, cost: Cost) -> list[str]:
        return [self._false_openings(cost), self._refusals(cost)]

    def _false_openings(self, cost: Cost) -> str:
        said = self.tr("False openings: {count} of {all} strangers, in one look ({sure}: {low} to {high})")
        count, low, high = (rough(rate * _STRANGERS) for rate in _three(cost.fpir))
        return said.format(count=count, all=number(_STRANGERS), sure=percent(SURE), low=low, high=high)

    def _refusals(self, cost: Cost) -> str:
        if cost.missed is None:
            return self.tr("False refusals: unknown, since nobody has two photos.")
        said = self.tr("False refusals: {share} of looks at people enrolled ({sure}: {low} to {high})")
        share, low, high = (in_percent(rough(rate * 100)) for rate in _three(cost.missed))
        return said.format(share=share, sure=percent(SURE), low=low, high=high)

    def _doubts(self, cost: Cost, tradeoff: Tradeoff) -> list[str]:
        lines = []
        if not cost.counted:
            said = self.tr(
                "Fewer than {least} photos of different people lie so near: false openings are read off a fitted "
                "curve, not counted."
            )
            lines.append(said.format(least=number(RULE_OF_30)))
        if tradeoff.enrolled < FEW_PEOPLE:
            said = self.tr("Only {count} people are enrolled: the intervals are too narrow.")
            lines.append(said.format(count=number(tradeoff.enrolled)))
        if 0 < tradeoff.genuine < RULE_OF_30:
            said = self.tr(
                "Only {count} pairs of photos of one person: false refusals are rough.", "", tradeoff.genuine
            )
            lines.append(said.format(count=number(tradeoff.genuine)))
        below = sum(distance <= cost.threshold for distance in tradeoff.wrong)
        if below:
            said = self.tr("{count} decisions labelled wrong in the journal would still match.", "", below)
            lines.append(said.format(count=number(below)))
        lines.append(self.tr("The door takes several looks, and so errs less often than in one."))
        lines.append(self.tr("Dotted: the threshold in use. Shaded: {sure} intervals.").format(sure=percent(SURE)))
        return lines

    def _describe(self) -> None:
        labels = (self.heading, self.false_openings, self.refusals, self.changes)
        self.chart.setAccessibleDescription("\n".join(filter(None, (label.text() for label in labels))))

    def _cost(self) -> Cost | None:
        return None if self._tradeoff is None else self._tradeoff.costs[self.chart.place]

    # Parts

    def _connect(self) -> None:
        self.chart.moved.connect(self._show_place)
        self._rests.timeout.connect(self._decide_again)
        self.use_button.clicked.connect(self.use)
        self.back_button.clicked.connect(lambda: self.chart.move_to(self._in_use))
        self.status.stop_asked.connect(self._tasks.interrupt)
        self.status.retry_asked.connect(self.refresh)

    def _arrange(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._key())
        inside.addWidget(self.chart, 1)
        self._side = self._make_side()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(12)
        self._halves.addWidget(frame, 2)
        self._halves.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.status)
        layout.addLayout(self._halves, 1)

    def _key(self) -> FoldingRow:
        words = []
        for colour, line, text in (
            (theme.BAD, "━━", self.tr("False openings")),
            (theme.ACCENT, "╍╍", self.tr("False refusals")),
        ):
            word = QLabel(f'<span style="color:{colour}">{line}</span> {text}')
            word.setTextFormat(Qt.TextFormat.RichText)
            words.append(word)
        return FoldingRow(words[:1], words[1:])

    def _make_side(self) -> QFrame:
        self.heading.setProperty("role", "heading")
        self.doubts.setProperty("role", "muted")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for label in (self.heading, self.false_openings, self.refusals, self.changes, self.doubts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch(1)
        side = QFrame()
        side.setProperty("role", "panel")
        layout = QVBoxLayout(side)
        layout.setContentsMargins(14, 12, 10, 12)
        layout.addWidget(scrolled(inside, self.tr("Error rates")), 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for button in (self.use_button, self.back_button):
            self._buttons.addWidget(button)
        layout.addLayout(self._buttons)
        return side


def _errs_more(cost: Cost, in_use: Cost) -> bool:
    """Whether one of the rates is so much higher that somebody would notice."""
    rates = [(cost.fpir.value, in_use.fpir.value, _NOTICED_FPIR)]
    if cost.missed is not None and in_use.missed is not None:
        rates.append((cost.missed.value, in_use.missed.value, _NOTICED_MISSED))
    return any(then - now >= max(least, now * _NOTICED_SHARE) for then, now, least in rates)


def _three(estimate: Estimate) -> tuple[float, float, float]:
    return estimate.value, estimate.low, estimate.high

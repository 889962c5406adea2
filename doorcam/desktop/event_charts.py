"""When it happened: events over time, and over the hours of the day."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop.bar_chart import BarChart, ChartBar, outcome_colour
from doorcam.desktop.event_words import in_words
from doorcam.desktop.insights_status import scrolled
from doorcam.desktop.numbers import number
from doorcam.events.query import EventQuery
from doorcam.events.search import Tally
from doorcam.events.timeline import Bar, Outcome, Step, hours_of_day, timeline

_HIGHEST_PX = 460  # on an upright screen bars would become towers


class EventCharts(QWidget):
    """Two charts of the same events.

    Attributes:
        picked: Words for a stretch of time that was chosen, and an `EventQuery` with its times.
    """

    picked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: list[Bar] = []
        self._tallies: Sequence[Tally] = ()
        self._step = Step.HOUR
        self.over_time = BarChart(self.tr("Events over time"))
        self.over_day = BarChart(self.tr("Events by the hour of the day"))
        self.said = QLabel(self.tr("Choose a bar"))
        self.show_button = QPushButton(self.tr("Show these events"), autoDefault=False)
        self.show_button.setEnabled(False)
        self._shown: BarChart | None = None
        self._arrange()
        for chart, other in ((self.over_time, self.over_day), (self.over_day, self.over_time)):
            chart.chosen.connect(lambda _place, chart=chart, other=other: self._on_chosen(chart, other))
            chart.opened.connect(lambda _place: self._pick())
        self.show_button.clicked.connect(self._pick)

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Show other counts."""
        self._tallies = tallies
        self._step, self._times = timeline(tallies)
        self.over_time.show_bars(
            [ChartBar(self._label(bar), self._words(self._stretch(bar), bar.counts), bar.counts) for bar in self._times]
        )
        self.over_day.show_bars(
            [
                ChartBar(f"{hour:02}", self._words(_hours(hour), counts), counts)
                for hour, counts in enumerate(hours_of_day(tallies))
            ]
        )
        self._shown = None
        self.said.setText(self.tr("Choose a bar") if tallies else self.tr("There are no events"))
        self.show_button.setEnabled(False)

    def _on_chosen(self, chart: BarChart, other: BarChart) -> None:
        if other.choice is not None:
            other.show_bars(other.bars)
        self._shown = chart
        if chart.choice is not None:
            self.said.setText(chart.bars[chart.choice].words)
        self.show_button.setEnabled(True)

    def _pick(self) -> None:
        place = None if self._shown is None else self._shown.choice
        if place is None:
            return
        if self._shown is self.over_day:
            bounds = EventQuery(hour=place)
            if self._times:  # the hours were counted over these alone
                bounds = EventQuery(since=_utc(self._times[0].start), until=_utc(self._times[-1].end), hour=place)
            self.picked.emit(_hours(place), bounds)
        else:
            bar = self._times[place]
            self.picked.emit(self._stretch(bar), EventQuery(since=_utc(bar.start), until=_utc(bar.end)))

    def _words(self, when: str, counts: Mapping[Outcome, int]) -> str:
        said = self.tr("{when}: {granted} granted, {refused} refused, {other} other")
        return said.format(when=when, **{outcome.value: number(counts.get(outcome, 0)) for outcome in Outcome})

    def _label(self, bar: Bar) -> str:
        day = self.tr("d MMM")
        forms = {
            Step.HOUR: self.tr("HH:mm"),
            Step.DAY: day,
            Step.WEEK: day,
            Step.MONTH: self.tr("MMM yy"),
            Step.YEAR: self.tr("yyyy"),
        }
        return in_words(bar.start, forms[self._step])

    def _stretch(self, bar: Bar) -> str:
        form = self.tr("ddd d MMM yyyy")
        day = in_words(bar.start, form)
        if self._step is Step.HOUR:
            return f"{day}, {_hours(bar.start.hour)}"
        if self._step is Step.DAY:
            return day
        return f"{day} – {in_words(bar.end - timedelta(days=1), form)}"

    def _arrange(self) -> None:
        top = QHBoxLayout()
        self.said.setWordWrap(True)
        top.addWidget(self.said, 1)
        top.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        inside = QWidget()
        panels = QVBoxLayout(inside)
        panels.setContentsMargins(0, 0, 0, 0)
        panels.setSpacing(10)
        panels.addWidget(_framed(self.over_time, self._key(self.tr("Over time"))), 3)
        panels.addWidget(_framed(self.over_day, self._key(self.tr("By the hour of the day"))), 2)
        panels.addStretch()
        layout.addWidget(scrolled(inside, self.tr("Charts")), 1)

    def _key(self, title: str) -> QHBoxLayout:
        names = {
            Outcome.GRANTED: self.tr("granted"),
            Outcome.REFUSED: self.tr("refused"),
            Outcome.OTHER: self.tr("other"),
        }
        row = QHBoxLayout()
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        row.addWidget(heading)
        row.addStretch(1)
        for outcome, name in names.items():
            word = QLabel(f'<span style="color:{outcome_colour(outcome).name()}">■</span> {name}')
            word.setTextFormat(Qt.TextFormat.RichText)
            row.addWidget(word)
        return row


def _framed(chart: BarChart, key: QHBoxLayout) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "panel")
    frame.setMaximumHeight(_HIGHEST_PX)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(14, 8, 14, 6)
    layout.addLayout(key)
    layout.addWidget(chart, 1)
    return frame


def _hours(hour: int) -> str:
    return f"{hour:02}:00–{(hour + 1) % 24:02}:00"


def _utc(local: datetime) -> datetime:
    return local.astimezone(UTC)

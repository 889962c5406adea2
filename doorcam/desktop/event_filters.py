"""The controls that say which events are shown."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from doorcam.desktop.calm_fields import CalmDateEdit
from doorcam.desktop.elided import ElidedComboBox
from doorcam.desktop.event_words import one_line
from doorcam.desktop.search_field import SearchField
from doorcam.desktop.words import kind_text, reason_text
from doorcam.domain import Event, EventKind, Reason
from doorcam.events.query import MAX_TEXT, EventQuery, fold
from doorcam.events.search import Choices

_TYPING_MS = 300  # a pause in typing, not between two keys
_DAYS_SHOWN = "yyyy-MM-dd"
_CELL_PX = 150
_LEAST_PX = 72
_OF_THE_DOOR = (
    EventKind.DOOR_OPENED,
    EventKind.DOOR_FAULT,
    EventKind.DOOR_FORCED,
    EventKind.DOOR_HELD,
    EventKind.DOOR_TEST,
)


class Span(StrEnum):
    """Stretches of time to choose from."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    DAYS = "days"
    PICKED = "picked"


_DAYS_BACK = {Span.TODAY: 0, Span.WEEK: 6, Span.MONTH: 29}


class EventFilters(QWidget):
    """Time, person, door, decision, reason and a text to look for.

    Attributes:
        changed: The `EventQuery` that is wanted now.
    """

    changed = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._picked: EventQuery | None = None
        self.text = SearchField(self.tr("Name, number or reason"))
        self.text.setMaxLength(MAX_TEXT)
        self.text.setAccessibleName(self.tr("Look for"))
        self.span = self._combo(self.tr("Time"), self._spans())
        self.person = self._combo(self.tr("Person"), [(self.tr("Everybody"), None)])
        self.source = self._combo(self.tr("Door"), [(self.tr("All doors"), None)])
        self.kinds = self._combo(self.tr("What happened"), self._kinds())
        self.reason = self._combo(self.tr("Reason"), [(self.tr("Any reason"), None)])
        self.first_day, self.last_day = self._day(self.tr("First day")), self._day(self.tr("Last day"))
        self._days = QWidget(self)
        self.clear_button = QPushButton(self.tr("Show all"), autoDefault=False)
        self.clear_button.setMinimumWidth(_LEAST_PX)
        self.clear_button.setEnabled(False)  # until something is left out
        self.clear_button.clicked.connect(self.clear)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._tell)
        self.text.textEdited.connect(lambda _text: self._pause.start())
        self.text.textChanged.connect(lambda text: None if text else self._tell())  # its own button was pressed
        self.text.returnPressed.connect(self._tell)
        self._arrange()

    @property
    def query(self) -> EventQuery:
        """What is chosen."""
        text = self.text.text().strip()
        since, until = self._bounds()
        picked = self._picked or EventQuery()
        return EventQuery(
            since=since,
            until=until,
            hour=picked.hour,
            event_ids=picked.event_ids,
            person_id=self.person.currentData(),
            source=self.source.currentData(),
            kinds=self.kinds.currentData(),
            reason=self.reason.currentData(),
            text=text,
            text_reasons=_reasons_with(text),
            text_kinds=frozenset(kind for kind in EventKind if text and fold(text) in fold(kind_text(kind))),
        )

    def offer(self, choices: Choices) -> None:
        """Let people, doors and reasons of the journal be chosen; what is chosen stays."""
        self._refill(self.person, [(one_line(name), person_id) for person_id, name in choices.people])
        self._refill(self.source, [(one_line(source), source) for source in choices.sources])
        self._refill(self.reason, [(one_line(_reason_words(reason)), reason) for reason in choices.reasons])

    def pick(self, text: str, picked: EventQuery) -> None:
        """Show the times or events that were pointed at somewhere else; of the query, these alone are taken."""
        self._picked = picked
        with QSignalBlocker(self.span):
            self._forget_picked_item()
            self.span.addItem(text, Span.PICKED)
            self.span.setCurrentIndex(self.span.count() - 1)
        self._tell()

    def hold_text(self, here: bool) -> None:
        """Put the text among the other controls, or leave it to whoever lays it out elsewhere."""
        self._text_here = here
        self._lay_out()

    def clear(self) -> None:
        """Choose everything."""
        combos = (self.span, self.person, self.source, self.kinds, self.reason)
        blocked = [QSignalBlocker(each) for each in (*combos, self.text)]
        self.text.clear()
        for combo in combos:
            combo.setCurrentIndex(0)
        del blocked
        if self.clear_button.hasFocus():
            self.span.setFocus()  # a button that is disabled would hand the keyboard to whatever comes after it
        self._on_span()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the controls out in as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _on_span(self) -> None:
        if self._chosen_span is not Span.PICKED:
            self._picked = None
            with QSignalBlocker(self.span):
                self._forget_picked_item()
        self._days.setVisible(self._chosen_span is Span.DAYS)
        self._lay_out()
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        query = self.query
        self.clear_button.setEnabled(query != EventQuery())
        self.changed.emit(query)

    @property
    def _chosen_span(self) -> Span:
        return Span(self.span.currentData())  # Qt keeps no more of it than the text

    def _bounds(self) -> tuple[datetime | None, datetime | None]:
        span = self._chosen_span
        if span is Span.PICKED and self._picked is not None:
            return self._picked.since, self._picked.until
        if span is Span.DAYS:
            first, last = sorted((_as_date(self.first_day), _as_date(self.last_day)))
            return midnight(first), midnight(last + timedelta(days=1))
        back = _DAYS_BACK.get(span)
        return (None if back is None else midnight(self._today() - timedelta(days=back))), None

    def _spans(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Any time"), Span.ANY),
            (self.tr("Today"), Span.TODAY),
            (self.tr("7 days"), Span.WEEK),
            (self.tr("30 days"), Span.MONTH),
            (self.tr("Days…"), Span.DAYS),
        ]

    def _kinds(self) -> list[tuple[str, object]]:
        alone = [kind for kind in EventKind if kind not in (*_OF_THE_DOOR, EventKind.OTHER)]
        return [
            (self.tr("Everything"), None),
            *((kind_text(kind), (kind,)) for kind in alone),
            (self.tr("Door"), _OF_THE_DOOR),
        ]

    def _combo(self, name: str, items: Sequence[tuple[str, object]]) -> QComboBox:
        combo = ElidedComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(6)
        combo.setMinimumWidth(_LEAST_PX)  # or a wide layout could never be left for a narrow one
        for text, value in items:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._on_span if name == self.tr("Time") else self._tell)
        return combo

    def _day(self, name: str) -> QDateEdit:
        today = self._today()
        edit = CalmDateEdit()
        edit.setDate(QDate(today.year, today.month, today.day))
        edit.setDisplayFormat(_DAYS_SHOWN)
        edit.setAccessibleName(name)
        edit.dateChanged.connect(self._tell)
        return edit

    def _refill(self, combo: QComboBox, items: Sequence[tuple[str, str]]) -> None:
        chosen, text = combo.currentData(), combo.currentText()
        with QSignalBlocker(combo):
            while combo.count() > 1:
                combo.removeItem(1)
            for words, value in items:
                combo.addItem(words, value)
            if chosen is not None:
                if combo.findData(chosen) < 0:
                    combo.addItem(text, chosen)
                combo.setCurrentIndex(combo.findData(chosen))

    def _forget_picked_item(self) -> None:
        place = self.span.findData(Span.PICKED)
        if place >= 0:
            self.span.removeItem(place)

    def _arrange(self) -> None:
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for part in (self.first_day, QLabel("–"), self.last_day):
            days.addWidget(part)
        self._days.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._text_here = False
        self._lay_out()

    def _lay_out(self) -> None:
        cells: list[tuple[QWidget, int]] = [(self._days, 2)] if not self._days.isHidden() else []
        single = (self.span, self.person, self.source, self.kinds, self.reason, self.clear_button)
        cells += [(cell, 1) for cell in single]
        if self._text_here:
            cells.append((self.text, 2))
        count = sum(width for _, width in cells)
        columns = count if self.width() >= count * _CELL_PX else count // 2
        place = 0
        for cell, width in cells:
            self._grid.addWidget(cell, place // columns, place % columns, 1, width)
            place += width


def midnight(day: date) -> datetime:
    """When a day begins here."""
    return datetime.combine(day, time()).astimezone(UTC)


def _as_date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def _reason_words(reason: str) -> str:
    return reason_text(Event(0, datetime.now(UTC), EventKind.GRANTED, reason))


def _reasons_with(text: str) -> frozenset[str]:
    return frozenset(each.value for each in Reason if text and fold(text) in fold(_reason_words(each.value)))

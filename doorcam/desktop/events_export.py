"""Exporting events from the window: what to, how far it is, and a way to stop it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from doorcam.desktop.event_names import Enrolled, read_names
from doorcam.desktop.events_pdf import PRINTED_SIDE_PX, write_pdf
from doorcam.desktop.events_sheet import sheet_of
from doorcam.desktop.notices import Notices
from doorcam.desktop.numbers import number
from doorcam.desktop.people_desk import NoteAdmin
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Event, Progress
from doorcam.errors import Cancelled, Fault
from doorcam.events.export import export_events
from doorcam.events.export_format import ExportFormat
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.events.sheets import PICTURE_SIDE_PX, Picture, write_workbook
from doorcam.vision.thumbnail import thumbnail_jpeg

_EVERY = 100  # events between two words about the progress


def export(journal: Journal, query: EventQuery, path: Path, enrolled: Enrolled, progress: Progress) -> int:
    """Write the events of a query to a file: for people as the list has them, for programs the oldest first.

    Returns:
        How many there were.

    Raises:
        StorageFault: if the journal cannot be read, or the file not written.
        UsageFault: if the file's name does not say what to write.
        Cancelled: if the progress says so; there is no file then.
    """
    total, written, form = journal.search.count(query), 0, ExportFormat.of(path)
    for_people = form in (ExportFormat.PDF, ExportFormat.XLSX)

    def told() -> Iterator[Event]:
        nonlocal written
        for event in (journal.search.backwards if for_people else journal.search.all)(query):
            if written % _EVERY == 0:
                progress("exporting", written, max(total, written))
            yield event
            written += 1

    def picture(side_px: int) -> Picture:
        return lambda event: thumbnail_jpeg(journal.snapshot(event), side_px)

    if form is ExportFormat.PDF:
        write_pdf(path, told(), picture(PRINTED_SIDE_PX), read_names(journal, enrolled)[1].get)
    elif form is ExportFormat.XLSX:
        write_workbook(path, told(), picture(PICTURE_SIDE_PX), sheet_of(read_names(journal, enrolled)[1].get))
    else:
        export_events(path, told(), "csv" if form is ExportFormat.CSV else "json")
    return written


class ExportBar(QWidget):
    """Shown while an export is under way.

    Attributes:
        busy: Whether one is.
    """

    busy = Signal(bool)

    def __init__(
        self,
        journal: Journal,
        notices: Notices,
        enrolled: Enrolled,
        note_admin: NoteAdmin,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._notices = notices
        self._enrolled = enrolled
        self._note_admin = note_admin
        self._tasks = Tasks(notices)
        self.destroyed.connect(self._tasks.forget)  # no answer may find it gone
        self._said = QLabel(self.tr("Exporting…"))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Exporting"))
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self.cancel_button.clicked.connect(self._tasks.interrupt)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.cancel_button)
        self.hide()

    def ask(self, query: EventQuery) -> None:
        """Ask for a file, and write the events of a query to it."""
        dialog = QFileDialog(self.window(), self.tr("Export the events"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(self._filters()))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(self._filters()[chosen]))
        dialog.setDefaultSuffix(ExportFormat.XLSX)
        dialog.selectFile("events")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name), query))
        dialog.open()

    def _filters(self) -> dict[str, ExportFormat]:
        return {
            self.tr("Excel with pictures (*.xlsx)"): ExportFormat.XLSX,
            self.tr("PDF with pictures (*.pdf)"): ExportFormat.PDF,
            self.tr("CSV (*.csv)"): ExportFormat.CSV,
            self.tr("JSON (*.json)"): ExportFormat.JSON,
        }

    def export_to(self, path: Path, query: EventQuery) -> None:
        """Write the events of a query to a file, in a worker."""
        self._show_running(True)

        def work(progress: Progress) -> int:
            count = export(self._journal, query, path, self._enrolled, progress)
            self._note_admin(f"exported {count} events", None)
            return count

        self._tasks.run(
            work,
            lambda count: self._on_done(count, path),
            self._on_failed,
            self._on_progress,
        )

    def stop(self) -> None:
        """Give up what is under way."""
        self._tasks.forget()
        self._show_running(False)

    def _on_progress(self, _what: str, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _on_done(self, count: int, path: Path) -> None:
        self._show_running(False)
        said = self.tr("{count} events are in {path}", "", count)
        self._notices.success(said.format(count=number(count), path=path))

    def _on_failed(self, error: Exception) -> None:
        self._show_running(False)
        if isinstance(error, Fault) and not isinstance(error, Cancelled):
            self._notices.fault(str(error))

    def _show_running(self, running: bool) -> None:
        self.progress.reset()
        self.setVisible(running)
        self.busy.emit(running)

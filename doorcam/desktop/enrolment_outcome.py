"""Says that somebody is enrolled, and takes it back when asked to."""

from PySide6.QtCore import QCoreApplication

from doorcam.desktop.enrolling import Enrolled, EnrolmentDesk
from doorcam.desktop.event_words import one_line
from doorcam.desktop.faults import in_words
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import Tasks


def announce(desk: EnrolmentDesk, notices: Notices, enrolled: Enrolled, *, undoable: bool) -> None:
    """Say what has come of an enrolment; offer to undo it, where that may be, if the person was not enrolled before."""
    name, person_id = one_line(enrolled.person.name), enrolled.person.person_id
    tasks = Tasks(notices)

    def undo() -> None:
        said = _tr("{name} is no longer enrolled").format(name=name)
        tasks.run(lambda _progress: desk.take_back(person_id), lambda _nothing: notices.success(said))

    text = _tr("{name} is enrolled") if enrolled.new else _tr("{name} has more photos")
    lines = (text.format(name=name), *map(in_words, enrolled.warnings))
    notices.success("\n".join(lines), undo if enrolled.new and undoable else None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Enrolment", text)

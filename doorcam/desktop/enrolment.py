"""The dialog that enrols somebody from the camera or from photos."""

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from doorcam.desktop import theme
from doorcam.desktop.allowances import Allowances
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.elided import ElidedLabel
from doorcam.desktop.enrolling import Enrolled, EnrolmentDesk, Newcomer, Portrait
from doorcam.desktop.enrolment_camera import EnrolmentCamera
from doorcam.desktop.enrolment_details import ConsentDialog, DetailsDialog
from doorcam.desktop.enrolment_outcome import announce
from doorcam.desktop.enrolment_photos import EnrolmentPhotos
from doorcam.desktop.enrolment_reading import PhotoReading
from doorcam.desktop.enrolment_words import likeness_text
from doorcam.desktop.enter_key import enter_presses
from doorcam.desktop.faults import in_words, within
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.people_dialogs import name_problem
from doorcam.desktop.portraits import PortraitList
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Candidate, Person
from doorcam.errors import Fault

MAX_PORTRAITS = 10


class EnrolmentDialog(QDialog):
    """Collects a name, pictures and what somebody is to pass with; enrols all of it at once, or nothing.

    Args:
        mirrored: Whether to show the camera as a mirror; pictures are kept as the camera has them.
        person: Somebody enrolled who is to get more pictures; None for somebody new.

    Attributes:
        camera, photos: Where pictures come from.
        name: Of the person.
        portraits: The pictures so far.
        details: Id, groups, PIN and badge; None until the groups are known.
    """

    def __init__(
        self,
        desk: EnrolmentDesk,
        bridge: Bridge,
        notices: Notices,
        mirrored: bool,
        parent: QWidget | None = None,
        *,
        person: Person | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enrol a person") if person is None else self.tr("Add photos"))
        self._desk, self._notices, self._person = desk, notices, person
        self._tasks = Tasks(notices)
        self._saving = Tasks(notices)  # never forgotten: what has come of it is told in any case
        self._reading = PhotoReading(desk, notices, self)
        self._enrolling = self._agreed = self._left = False
        self.details: DetailsDialog | None = None
        self.camera = EnrolmentCamera(bridge, mirrored, desk.rules)
        self.photos = EnrolmentPhotos()
        self._tabs = QTabWidget()
        self.setAcceptDrops(True)
        self.name = QLineEdit(placeholderText=self.tr("In any script"))
        self.portraits = PortraitList()
        self.details_button = QPushButton(self.tr("Id, groups, PIN, badge…"), autoDefault=False)
        self.details_line = ElidedLabel()
        self.consent_button = QPushButton(self.tr("Ask for consent…"), autoDefault=False)
        self.warning = QLabel(wordWrap=True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setProperty("role", "warning")
        self._next = QLabel(wordWrap=True)
        self._next.setProperty("role", "muted")
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self.enrol_button = QPushButton(self.tr("Enrol"), default=True)
        self.enrol_button.setProperty("role", "primary")
        self._arrange()
        NoticeBar(notices).lie_over(self._tabs)
        self._connect()
        if person is not None:
            self.name.setText(person.name)
            self.name.setReadOnly(True)
        else:
            self.name.setFocus()
        self._refresh()
        self._tasks.run(lambda _progress: desk.allowances(), self._make_details)

    def examine_image(self, image_bgr: npt.NDArray[np.uint8], source: str) -> None:
        """Look for a face in a picture and list it, or the reason it cannot be used.

        The camera takes no more by itself: it sees whoever is sitting here.
        """
        self._tabs.setCurrentWidget(self.photos)
        self._tasks.run(
            lambda _progress: self._desk.examine(image_bgr, source), self._add, partial(self._refuse, source)
        )
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two halves side by side, or above each other on an upright screen."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take anything, to be able to say why not."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped, wherever on the dialog."""
        self._tabs.setCurrentWidget(self.photos)
        self.photos.take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape as with the button, and let Enter press the button that has the keyboard."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.leave()
        elif not enter_presses(self, event):
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close without enrolling anybody; asks first when pictures would be lost."""
        count = len(self.portraits.portraits)
        if not count or self._enrolling:
            self.reject()
            return
        dialog = FormDialog(self)
        dialog.call_it(self.tr("Leave without enrolling?"), self.tr("Leave"))
        dialog.add_line(self.tr("{count} pictures are not kept.", "", count).format(count=count))
        dialog.accept_button.setProperty("role", "erase")
        dialog.set_problem("", ready=True)
        dialog.accepted.connect(self.reject)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reject(self) -> None:
        """Close without enrolling anybody; not while it is being done, so that the user sees how it ends."""
        if not self._enrolling:
            self._left = True
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is still being read is forgotten, and whoever did not ask for that is told."""
        self._tasks.forget()
        self._reading.forget()
        unfinished = self.portraits.portraits and not self._enrolling
        if result == QDialog.DialogCode.Rejected and unfinished and not self._left:
            self._notices.fault(self.tr("The enrolment was closed before it was finished: nobody was enrolled"))
        super().done(result)

    # Pictures

    def _shot(self, image_bgr: npt.NDArray[np.uint8]) -> None:
        source = self.tr("camera")

        def good(portrait: Portrait) -> None:
            self._add(portrait)
            self.camera.taken()

        def bad(error: Exception) -> None:
            self._refuse(source, error)
            self.camera.refused(self._reason(error))

        self._tasks.run(lambda _progress: self._desk.examine(image_bgr, source), good, bad)
        self._refresh()

    def _refuse_photo(self, source: str, reason: str) -> None:
        self.portraits.add_refusal(in_words(source), in_words(reason))

    def _add(self, portrait: Portrait) -> None:
        if len(self.portraits.portraits) < MAX_PORTRAITS:
            self.portraits.add(portrait)
        else:
            reason = self.tr("{count} pictures are enough", "", MAX_PORTRAITS).format(count=MAX_PORTRAITS)
            self.portraits.add_refusal(portrait.source, reason)
        self._refresh()

    def _refuse(self, source: str, error: Exception) -> None:
        self.portraits.add_refusal(source, self._reason(error))
        self._refresh()

    def _reason(self, error: Exception) -> str:
        return in_words(error) if isinstance(error, Fault) else self.tr("Something went wrong")

    # The person

    def _make_details(self, allowances: Allowances) -> None:
        self.details = DetailsDialog(allowances, lambda: self.name.text().strip(), self)
        self.details.finished.connect(self._refresh)
        self._refresh()

    def _ask_details(self) -> None:
        if self.details is not None:
            self.details.open()

    def _ask_consent(self) -> None:
        dialog = ConsentDialog(self._desk.consent or "", self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(self._agree)
        dialog.open()

    def _agree(self) -> None:
        self._agreed = True
        self._refresh()

    def _newcomer(self) -> Newcomer:
        name, known = self.name.text().strip(), self._known()
        if self._person is not None:
            return Newcomer(self._person.name, self._person.person_id)
        person_id = (self.details and self.details.person_id.text().strip()) or None
        if person_id is None and known is not None and known.name == name:
            person_id = known.person_id
        if self.details is None:
            return Newcomer(name, person_id)
        return Newcomer(name, person_id, tuple(sorted(self.details.groups)), self.details.pin, self.details.badge)

    def _enrol(self) -> None:
        newcomer, portraits = self._newcomer(), self.portraits.portraits
        self._enrolling = True
        self._saving.run(lambda _progress: self._desk.enrol(newcomer, portraits), self._enrolled, self._failed)
        self._refresh()

    def _enrolled(self, enrolled: Enrolled) -> None:
        """Say so, even if the dialog has been closed meanwhile; then whoever reads it may be anybody."""
        open_still = isValid(self) and self.isVisible()
        self._enrolling = False
        if open_still:
            self.accept()
        announce(self._desk, self._notices, enrolled, undoable=open_still)

    def _failed(self, error: Exception) -> None:
        self._enrolling = False
        if isinstance(error, Fault):
            text = QCoreApplication.translate("EnrolmentDialog", "Nobody was enrolled: {reason}")
            self._notices.fault(text.format(reason=within(error)))
        if isValid(self):
            self._refresh()
            self.enrol_button.setFocus()  # to be pressed again: disabled, it has lost the keyboard to the next picture

    def _known(self) -> Candidate | None:
        """Whom one of the pictures shows already, besides the person who is to get them."""
        own = self._person.person_id if self._person else None
        known = (portrait.known_as for portrait in self.portraits.portraits)
        return next((each for each in known if each is not None and each.person_id != own), None)

    # What is shown

    def _refresh(self) -> None:
        portraits, known = self.portraits.portraits, self._known()
        name = self.name.text().strip()
        same = known is not None and known.name == name
        problem = name_problem(name) or (self.details.id_problem if self.details else "")
        self.warning.setText(problem or likeness_text(portraits, known, same=same))
        self.warning.setVisible(bool(self.warning.text()))
        agreed = self._agreed or self._desk.consent is None
        self._next.setText(self._next_step(agreed=agreed))
        self._next.setVisible(bool(self._next.text()))
        self.details_line.setText(self.details.summary if self.details else "")
        self.details_line.setVisible(bool(self.details_line.text()))
        self.details_button.setEnabled(self.details is not None and not self._enrolling)
        self.consent_button.setText(self.tr("Consent is given") if self._agreed else self.tr("Ask for consent…"))
        self.consent_button.setIcon(as_qicon(Icon.CHECK, theme.colours().good) if self._agreed else QIcon())
        self.enrol_button.setEnabled(bool(name and portraits and agreed and not problem and not self._enrolling))
        self.enrol_button.setText(self._enrol_text(known is not None and not same))
        self.camera.set_enabled(len(portraits) < MAX_PORTRAITS and not self._enrolling)

    def _enrol_text(self, again: bool) -> str:
        if self._enrolling:
            return self.tr("Enrolling…")
        if self._person is not None:
            return self.tr("Add the photos")
        return self.tr("Enrol anyway") if again else self.tr("Enrol")

    def _next_step(self, *, agreed: bool) -> str:
        """What is being waited for; empty when only the button is left to press."""
        if not self._enrolling and (self._reading.under_way or self._tasks.running > (self.details is None)):
            return self.tr("Looking for a face…")
        if not self.portraits.portraits:
            return self._how_to_begin()
        if not self.name.text().strip():
            return self.tr("Now enter the name.")
        return "" if agreed else self.tr("Now ask for their consent.")

    def _how_to_begin(self) -> str:
        if self.camera.started:
            return self.tr("Pictures are taken by themselves when all is right. Photos will do as well.")
        return self.tr("Press Start before the camera, or choose photos.")

    def _connect(self) -> None:
        self.camera.start_button.clicked.connect(self._refresh)
        self.camera.shot.connect(self._shot)
        self.photos.chosen.connect(self._reading.read)
        self.photos.refused.connect(self.portraits.add_refusal)
        self.photos.cancel_asked.connect(self._reading.stop)
        self._reading.found.connect(self._add)
        self._reading.failed.connect(self._refuse)
        self._reading.refused.connect(self._refuse_photo)
        self._reading.stepped.connect(self.photos.show_progress)
        self._reading.stepped.connect(self._refresh)
        self.name.textChanged.connect(self._refresh)
        self.portraits.changed.connect(self._refresh)
        self.details_button.clicked.connect(self._ask_details)
        self.consent_button.clicked.connect(self._ask_consent)
        self.cancel_button.clicked.connect(self.leave)
        self.enrol_button.clicked.connect(self._enrol)

    def _arrange(self) -> None:
        self._tabs.addTab(self.camera, as_qicon(Icon.CAMERA, theme.colours().text), self.tr("Camera"))
        self._tabs.addTab(self.photos, as_qicon(Icon.PHOTOS, theme.colours().text), self.tr("Photos"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._columns.addWidget(self._tabs, 3)
        self._columns.addLayout(self._make_side(), 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.addLayout(self._columns, 1)

    def _make_side(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.enrol_button, 1)
        label = QLabel(self.tr("Name"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.details_line.setProperty("role", "muted")
        self.details_button.setVisible(self._person is None)
        self.consent_button.setVisible(self._desk.consent is not None)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(label)
        side.addWidget(self.name)
        side.addWidget(self.portraits, 1)
        for part in (self._next, self.details_line, self.details_button, self.consent_button, self.warning):
            side.addWidget(part)
        side.addLayout(buttons)
        return side

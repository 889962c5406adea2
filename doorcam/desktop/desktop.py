"""The kiosk joined to the staff's pages and dialogs, and to the runtime behind them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from doorcam.access.roles import Role
from doorcam.access.sign_in import SignIn
from doorcam.desktop.admin_pages import AdminPages
from doorcam.desktop.announcer import Announcer
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.first_run import end_first_run, is_first_run
from doorcam.desktop.front import Front
from doorcam.desktop.kiosk import Leave
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.pages import SETTINGS, Pages
from doorcam.desktop.screen_reader import give_roles
from doorcam.desktop.screen_scale import room_for_window
from doorcam.desktop.settings import SettingsPage
from doorcam.desktop.sign_in import StaffDesk
from doorcam.desktop.sounds import Sounds
from doorcam.desktop.staff import StaffFrame
from doorcam.desktop.surroundings import Ending, Surroundings
from doorcam.desktop.tasks import Tasks, wait_for_tasks
from doorcam.desktop.voice import Voice
from doorcam.domain import Event, EventKind, Person, Progress, SystemClock
from doorcam.errors import Cancelled, Fault
from doorcam.runtime import Runtime
from doorcam.vision.pictures import decode_jpeg

# On a screen smaller than this a dialog takes all of it.
_SMALL_PX = 700


class Desktop(QObject):
    """Joins the window, its pages and dialogs to the runtime.

    Attributes:
        ending: How it ended.

    Args:
        front: What is there already.
        runtime: Open, not started.
        source: The camera in place of the one in the settings.
        around: How doorcam was started.
        language: The language in use.
    """

    def __init__(
        self, front: Front, runtime: Runtime, source: str | None, around: Surroundings, language: LanguageSwitch
    ) -> None:
        super().__init__()
        self.bridge, self.notices, self.window = front.bridge, front.notices, front.window
        self._around = around
        self._language = language
        self.ending = Ending()
        self._runtime = runtime
        self._source = source
        self._clock = SystemClock()
        self._tasks, self._preparation = Tasks(self.notices), Tasks(self.notices)
        self._notes = Tasks(self.notices)  # never told to stop: what was done is written down
        self._ready = self._set_up_due = False
        self.admin = self._make_admin()
        self.frame = StaffFrame(self.notices)
        self.staff = self._make_staff()
        self._announcer = self._make_announcer()
        self.bridge.fault.connect(self.notices.fault)
        self.window.cancel_asked.connect(self._cancel_preparation)
        self.window.retry_asked.connect(self.prepare)
        self.window.state_changed.connect(self._announcer.announce)
        desk = self.window.desk
        desk.entered.connect(lambda digits, from_reader: runtime.enter(digits, from_reader=from_reader))
        desk.cancelled.connect(runtime.cancel_entry)
        language.changed.connect(self._speak)
        give_roles()

    def start(self) -> None:
        """Begin with the camera, so that there is a picture to look at, and prepare recognition meanwhile."""
        self._runtime.listen(self.bridge)
        self._tasks.run(lambda _progress: self._runtime.start(self._source), lambda _nothing: None)
        self._tasks.run(self._is_first_run, self._welcome)
        self.prepare()

    def stop(self) -> None:
        """Stop everything that was started; returns when no thread of ours is left."""
        self._tasks.forget()
        self._preparation.forget()
        for dialog in self.window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self.window.leave(Leave.CLOSE)
        self.frame.clear()
        self._announcer.close()
        wait_for_tasks()
        self._runtime.stop()

    def prepare(self) -> None:
        """Make the face networks ready."""
        model = self.window.model
        model.preparing("", 0, 0)
        self.window.refresh()
        self._preparation.run(self._runtime.load_models, self._prepared, self._not_prepared, model.preparing)

    def enrol(self, person: Person | None = None) -> EnrolmentDialog | None:
        """Open the enrolment dialog; None while recognition is not ready.

        Args:
            person: Somebody enrolled who is to get more pictures; None for somebody new.
        """
        if not self._ready:
            self.notices.fault(self.tr("People can be enrolled as soon as the face networks are ready"))
            return None
        window = self.window
        dialog = EnrolmentDialog(self._desk(), self.bridge, self.notices, window.view.mirrored, window, person=person)
        dialog.camera.show_health(window.model.health)
        if window.view.frame is not None:
            dialog.camera.view.show_frame(window.view.frame)
        dialog.camera.shot.connect(lambda _shot: self.staff.seen())  # whoever is led through the poses touches nothing
        self._open(dialog)
        return dialog

    def enrol_from(self, event: Event) -> None:
        """Open the enrolment dialog with the picture of an event."""
        dialog = self.enrol()
        if dialog is None:
            return
        source = self.tr("event {number}").format(number=event.event_id)

        def examine(picture: bytes | None) -> None:
            if picture is not None and dialog.isVisible():
                dialog.examine_image(decode_jpeg(picture), source)

        self._tasks.run(lambda _progress: self._runtime.journal.snapshot(event), examine)

    def _speak(self, _code: str) -> None:
        """Make the staff's pages anew in another language; whoever is signed in stays where they are."""
        role, page, old = self.staff.role, self.frame.page_name, self.frame
        self.staff.retire()
        self.staff.deleteLater()
        self.frame = StaffFrame(self.notices, tabs=old.tabs)
        self.staff = self._make_staff()
        if role is not None and page:
            self.staff.resume(role, page)
        old.clear()
        old.deleteLater()

    def _is_first_run(self, _progress: Progress) -> tuple[bool, bool]:
        """Whether it is, and whether an admin has a PIN. A made-up visitor needs to be led through nothing."""
        guarded = SignIn(self._runtime.access, self._clock).guarded()
        people = len(self._runtime.gallery.people())
        return self._source is None and is_first_run(people, guarded, self._runtime.home.first_start), guarded

    def _welcome(self, answer: tuple[bool, bool]) -> None:
        """Lead through the first start; one that broke off after the PIN was set goes on with that PIN alone."""
        first, guarded = answer
        self._set_up_due = first and guarded
        if self._set_up_due:
            self.staff.set_up()
        elif first:
            self._set_up(guarded=False)

    def _on_signed_in(self, role: Role) -> None:
        if self._set_up_due and role is Role.ADMIN:
            self._set_up_due = False
            self._set_up(guarded=True)

    def _set_up(self, *, guarded: bool) -> None:
        dialog = self.admin.first_run(self.enrol, self.window, guarded=guarded)

        def ended(_result: int) -> None:
            self._set_up_due = not dialog.ended
            if dialog.ended:
                self._notes.run(lambda _progress: end_first_run(self._runtime.home.first_start), lambda _: None)
            if dialog.ended and dialog.restart_needed:
                self._restart(Ending(again=True))

        dialog.finished.connect(ended)
        self._open(dialog)

    def _show_staff_pins(self) -> None:
        page = self.frame.show_page(SETTINGS)
        if isinstance(page, SettingsPage):
            page.show_staff_pins()

    def _restart(self, ending: Ending) -> None:
        self.ending = ending
        QApplication.exit()

    def _make_admin(self) -> AdminPages:
        return AdminPages(
            self._runtime,
            self._around,
            self.bridge,
            self.notices,
            self._clock,
            language=self._language,
            note_admin=self._note_change,
            restart=self._restart,
            mirrored=self.window.view.mirrored,
        )

    def _make_staff(self) -> StaffDesk:
        pages = Pages(
            self._runtime,
            self._runtime.access,
            self.bridge,
            self.notices,
            self._clock,
            ready=lambda: self._ready,
            enrol=self.enrol,
            enrol_event=self.enrol_from,
            note_admin=self._note_change,
            admin=self.admin,
            show_page=self.frame.show_page,
        )
        for page in pages.all():
            self.frame.add(page)
        staff = StaffDesk(
            self.window,
            self.frame,
            SignIn(self._runtime.access, self._clock),
            self._tasks,
            self.notices,
            self._note,
            self._clock,
            self._runtime.settings.desktop.lock_after_s,
        )
        staff.signed_in.connect(self._on_signed_in)
        staff.pin_asked.connect(self._show_staff_pins)
        return staff

    def _make_announcer(self) -> Announcer:
        desktop = self._runtime.settings.desktop
        sounds = Sounds() if desktop.sounds else None
        return Announcer(sounds, Voice(self.notices.fault, self) if desktop.voice else None)

    def _note(self, what: str, role: Role | None) -> None:
        event = self._admin_event(what, role, None)
        self._notes.run(lambda _progress: self._runtime.journal.append(event), self.bridge.event_written.emit)

    def _note_change(self, what: str, person_id: str | None) -> None:
        self.bridge.on_event(self._runtime.journal.append(self._admin_event(what, self.staff.role, person_id)))

    def _admin_event(self, what: str, role: Role | None, person_id: str | None) -> Event:
        return Event(0, self._clock.now_utc(), EventKind.ADMIN, what, person_id=person_id, actor=role)

    def _desk(self) -> EnrolmentDesk:
        runtime = self._runtime
        return EnrolmentDesk(
            runtime.reader,
            runtime.gallery,
            runtime.enrolment_rules,
            runtime.admission_rules,
            runtime.reader.metric,
            search=runtime.search,
            gallery_changed=runtime.gallery_changed,
            access=self._runtime.access,
            journal=runtime.journal,
            index_file=runtime.home.gallery_index,
            note_admin=self._note_change,
        )

    def _open(self, dialog: QDialog) -> None:
        room = self.window.size()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        small = min(room.width(), room.height()) < _SMALL_PX
        if small and self.window.isFullScreen():
            dialog.setWindowFlag(Qt.WindowType.FramelessWindowHint)  # a frame would push its foot off the screen
            dialog.setGeometry(self.window.geometry())
        else:
            dialog.resize((room if small else room * 0.94).boundedTo(room_for_window(self.window.screen())))
        dialog.open()

    def _prepared(self, _nothing: None) -> None:
        self._ready = True
        self.window.model.prepared()
        self.window.refresh()

    def _not_prepared(self, error: Exception) -> None:
        if isinstance(error, Fault) and not isinstance(error, Cancelled):
            self.notices.fault(str(error))
        self.window.model.not_prepared("")
        self.window.refresh()

    def _cancel_preparation(self) -> None:
        self._preparation.interrupt()
        self.window.model.preparing(self.tr("Stopping…"), 0, 0)
        self.window.refresh()

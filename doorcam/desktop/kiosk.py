"""The main window: the live picture, who is at the door, and what the door says."""

from enum import Enum

from PySide6.QtCore import QDateTime, QEvent, QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from doorcam.camera.source import DEMO
from doorcam.desktop import theme
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.entry_desk import EntryDesk
from doorcam.desktop.live_view import LiveView
from doorcam.desktop.notices import NoticeBar, NoticeKind, Notices
from doorcam.desktop.panels import Glow, IdleClock, TopBar
from doorcam.desktop.pin_pad import PinPad
from doorcam.desktop.screen_reader import tell
from doorcam.desktop.state import KioskModel, KioskState, Mood
from doorcam.desktop.state_card import StateCard
from doorcam.domain import Ask, CameraHealth, Clock, Decision, EntryAnswer, Event, Frame, Observation

_TICK_MS = 200
# How long the buttons at the top of a full-screen kiosk stay after the last touch.
_BUTTONS_S = 5.0
_TOUCHES = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
)
_NO_PICTURE = (Mood.CAMERA_LOST, Mood.CAMERA_STALLED, Mood.CAMERA_FROZEN, Mood.CAMERA_ENDED)
_NOBODY = (Mood.IDLE, Mood.DARK)
# The unit all sizes are made of, in pixels, and how many of them a window is high and wide: as a rule, and at least,
# however large text is to be.
_UNIT_PX = (15.0, 90.0)
_SHORT_UNITS, _LONG_UNITS = 26, 38
_FEWEST_SHORT, _FEWEST_LONG = 20, 30
# How wide card and pad become, in units.
_CARD_UNITS, _PAD_UNITS, _PAD_HEIGHT_UNITS = 36, 17, 30


class Leave(Enum):
    """What somebody wants who leaves a full-screen kiosk."""

    CLOSE = "close"
    FULL_SCREEN = "full_screen"


class KioskWindow(QMainWindow):
    """Shows what the bridge brings; says what the user asks for.

    A window that fills the screen is neither closed nor made smaller by anything but `leave`.

    Attributes:
        model: What is shown; belongs to the Qt thread.
        desk: Takes what is typed.
        staff_asked: Somebody of the staff wants to sign in.
        leave_asked: Somebody wants to leave a full-screen kiosk; a `Leave`.
        cancel_asked: The user does not want to wait for the preparation.
        retry_asked: The user wants the preparation again.
        state_changed: A `KioskState` that says something else than the one before.
        closed: The window has been closed.

    Args:
        bridge: Brings the pipeline's messages.
        notices: What is told to the user.
        clock: Its monotonic time is used.
        mirrored: Whether the picture is shown as a mirror.
        near_face_px: See `KioskModel`.
        quiet_after_s: Seconds without anybody until the picture fades.
    """

    staff_asked = Signal()
    leave_asked = Signal(object)
    cancel_asked = Signal()
    retry_asked = Signal()
    state_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        mirrored: bool,
        *,
        near_face_px: int = 0,
        quiet_after_s: float = 20.0,
    ) -> None:
        super().__init__()
        self.setWindowTitle("doorcam")
        self.setMinimumSize(480, 360)
        self.resize(1280, 800)
        self._clock = clock
        self._quiet_after_s = quiet_after_s
        self._touched_s = clock.monotonic_s()
        self._fills_screen = self._leaving = False
        self._pointer_shown = True
        self._before_full = self.geometry()
        self._unit_px = 20.0
        self._said: object = None
        self.model = KioskModel(clock, near_face_px)
        self.view = LiveView()
        self.view.mirrored = mirrored
        # What the staff did is not for visitors to undo.
        self.notice_bar = NoticeBar(notices, [NoticeKind.FAULT, NoticeKind.NEWS])
        self.bar = TopBar(self.notice_bar)
        self.idle_clock = IdleClock()
        self.card = StateCard()
        self.pad = PinPad(self.view)
        self.desk = EntryDesk(self.pad, clock)
        self.glow = Glow(self.view)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect(bridge)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFocus()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)
        self.refresh()

    def refresh(self) -> None:
        """Bring everything on screen up to now."""
        state = self.model.state()
        nobody = state.mood in _NOBODY and not self.desk.pad_open
        now = QDateTime.currentDateTime()
        self.card.show_state(state)
        self.card.setVisible(not self.desk.pad_open)
        self.idle_clock.show_time(now)
        self.idle_clock.setVisible(nobody)
        self.bar.show_time(now, small=not nobody)
        self.bar.show_demo(self.model.source == DEMO)
        self.view.show_marks(self.model.marks())
        self.glow.light_up(self.card.glow)
        self.view.set_dimmed(state.mood in _NO_PICTURE)
        self.view.set_shaded(nobody)
        self.view.set_soft(nobody and self.model.alone_s > self._quiet_after_s)
        untouched = self._clock.monotonic_s() - self._touched_s > _BUTTONS_S
        self._show_buttons(not (self.isFullScreen() and untouched and self.isActiveWindow()))
        self._announce(state)

    # The staff's pages, and leaving

    def show_page(self, page: QWidget) -> None:
        """Show something of the staff in place of the kiosk."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        (page.focusWidget() or page).setFocus()  # a page knows where it begins

    def show_kiosk(self) -> None:
        """Show the kiosk again."""
        self._stack.setCurrentWidget(self.view)
        self.view.setFocus()

    @property
    def at_kiosk(self) -> bool:
        """Whether the kiosk is shown, and not something of the staff."""
        return self._stack.currentWidget() is self.view

    def set_full_screen(self, full_screen: bool) -> None:
        """Enter or leave full screen."""
        if full_screen and not self._fills_screen:
            self._before_full = self.geometry()
        left = self._fills_screen and not full_screen
        self._fills_screen = full_screen
        self.bar.show_full_screen(full_screen)
        if full_screen:
            self._fill_screen()
        else:
            self.showNormal()
            if left:
                self.setGeometry(self._before_full)

    def leave(self, what: Leave) -> None:
        """Do what somebody may do who wants to leave."""
        if what is Leave.FULL_SCREEN:
            self.set_full_screen(False)
        else:
            self._leaving = True
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the clockwork with the window; a full-screen kiosk asks first, unless the session ends."""
        application = QGuiApplication.instance()
        ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self._fills_screen and not self._leaving and not ending:
            event.ignore()
            self.leave_asked.emit(Leave.CLOSE)
            return
        self._timer.stop()
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Fill the screen again, whoever made the window smaller."""
        super().changeEvent(event)
        changed = event.type() == QEvent.Type.WindowStateChange and self._fills_screen and not self._leaving
        if changed and (self.isMinimized() or not self.isFullScreen()):
            QTimer.singleShot(0, self, self._fill_screen)

    # What is touched

    def event(self, event: QEvent) -> bool:
        """Bring the buttons back when somebody touches the kiosk."""
        if event.type() in _TOUCHES:
            self._touched_s = self._clock.monotonic_s()
            self.model.touched()
            self._show_buttons(True)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits wherever the keyboard is: a badge reader types them without asking."""
        text = event.text()
        if self.at_kiosk and text and not event.isAutoRepeat() and self.desk.key(text):
            return
        if event.key() in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
            if self._fills_screen:
                self.leave_asked.emit(Leave.FULL_SCREEN)
            elif event.key() == Qt.Key.Key_F11:
                self.set_full_screen(True)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything with the window."""
        super().resizeEvent(event)
        short, long = sorted((self.width(), self.height()))
        wanted = theme.scaled(min(short / _SHORT_UNITS, long / _LONG_UNITS))
        fitting = min(wanted, short / _FEWEST_SHORT, long / _FEWEST_LONG)
        unit = self._unit_px = max(_UNIT_PX[0], min(_UNIT_PX[1], fitting))
        for part in (self.bar, self.notice_bar, self.idle_clock, self.card, self.pad):
            part.set_unit(unit)
        self.card.set_upright(self.height() > self.width())
        margin = round(unit)
        self._foot.setContentsMargins(margin, 0, margin, margin)
        self.card.setMaximumWidth(round(unit * _CARD_UNITS))
        self._place_pad()

    def _show_buttons(self, shown: bool) -> None:
        self.bar.show_buttons(shown and not self.desk.pad_open)
        if shown != self._pointer_shown:
            self._pointer_shown = shown
            self.setCursor(Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor)

    def _place_pad(self) -> None:
        """At the right, or at the foot of an upright screen."""
        room, margin = self._stack.size(), round(self._unit_px * 0.7)
        width = min(round(self._unit_px * _PAD_UNITS), room.width() - 2 * margin)
        height = min(round(self._unit_px * _PAD_HEIGHT_UNITS), room.height() - 2 * margin)
        upright = room.height() > room.width()
        left = (room.width() - width) // 2 if upright else room.width() - width - margin
        top = room.height() - height - margin if upright else (room.height() - height) // 2
        self.pad.setGeometry(left, top, width, height)
        self.glow.setGeometry(self._stack.rect())
        covered = (width + 2 * margin) * self.desk.pad_open
        self.view.set_covered(0 if upright else covered, (height + 2 * margin) * upright * self.desk.pad_open)
        foot = room.height() - self.card.y() if self.card.isVisible() else (height + margin) * upright
        self.view.margins = QMargins(8, self.bar.height(), 8 if upright else 8 + covered, max(8, foot))

    def _fill_screen(self) -> None:
        if self._fills_screen:
            self.setGeometry(self.screen().geometry())  # many a kiosk has no window manager, which would do it
            self.showFullScreen()

    def _arrange(self) -> None:
        over = QVBoxLayout(self.view)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, 1000)
        middle.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(10)
        self._foot.addWidget(self.idle_clock)
        self._foot.addStretch(1)
        self._foot.addLayout(middle)
        over.addWidget(self.bar)
        over.addLayout(self._foot, 1)
        self._stack.addWidget(self.view)
        self.setCentralWidget(self._stack)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)

    def _connect(self, bridge: Bridge) -> None:
        bridge.frame.connect(self._on_frame)
        bridge.observation.connect(self._on_observation)
        bridge.decision.connect(self._on_decision)
        bridge.event_written.connect(self._on_event)
        bridge.camera.connect(self._on_camera)
        bridge.ask.connect(self._on_ask)
        bridge.entry.connect(self._on_entry)
        self.bar.staff_asked.connect(self.staff_asked)
        self.bar.full_screen_asked.connect(lambda: self.set_full_screen(True))
        self.card.button_pressed.connect(self._on_card_button)
        self.card.pin_asked.connect(self.desk.open_for_visitor)
        self.desk.pad_moved.connect(self._on_pad)
        self.desk.touched.connect(self.model.touched)
        self.desk.cancelled.connect(self.model.entry_cancelled)

    def _announce(self, state: KioskState) -> None:
        said = (state.mood, state.name, state.reason, state.ask)
        if said != self._said:
            self._said = said
            tell(self.card, self.card.accessibleName())
            self.state_changed.emit(state)

    def _tick(self) -> None:
        self.desk.tick()
        self.refresh()
        self._place_pad()

    def _on_pad(self) -> None:
        self.refresh()
        self._place_pad()

    def _on_card_button(self) -> None:
        if self.model.state().mood is Mood.PREPARING:
            self.cancel_asked.emit()
        else:
            self.retry_asked.emit()

    def _on_frame(self, frame: Frame) -> None:
        self.view.show_frame(frame)
        self.view.show_marks(self.model.marks())
        self.card.turn(self._clock.monotonic_s())

    def _on_observation(self, observation: Observation) -> None:
        self.model.observation(observation)
        self.refresh()

    def _on_decision(self, decision: Decision) -> None:
        self.model.decision(decision)
        if decision.granted and not self.desk.signing_in:
            self.desk.dismiss()
        self.refresh()

    def _on_event(self, event: Event) -> None:
        self.model.event(event)
        self.refresh()

    def _on_camera(self, health: CameraHealth) -> None:
        self.model.camera(health)
        self.refresh()

    def _on_ask(self, ask: Ask | None) -> None:
        self.model.ask(ask)
        self.desk.ask(ask)
        self.refresh()

    def _on_entry(self, answer: EntryAnswer) -> None:
        self.model.entry(answer)
        self.desk.answer(answer)
        self.refresh()

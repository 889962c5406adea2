"""The main window: the live picture, who is at the door, and what the door says."""

from PySide6.QtCore import QDateTime, QEvent, QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from doorcam.camera.source import DEMO
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.live_view import LiveView
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.panels import StateCard, TopBar
from doorcam.desktop.state import KioskModel, Mood
from doorcam.domain import CameraHealth, Clock, Decision, Event, Frame, Observation

_TICK_MS = 200
# How long the buttons of a full-screen kiosk stay after the last touch.
_BUTTONS_S = 5.0
_TOUCHES = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
)


class KioskWindow(QMainWindow):
    """Shows what the bridge brings; says what the user asks for.

    Attributes:
        model: What is shown; belongs to the Qt thread.
        enrol_asked: The user wants to enrol somebody.
        events_asked: The user wants to see the journal.
        cancel_asked: The user does not want to wait for the preparation.
        retry_asked: The user wants the preparation again.
    """

    enrol_asked = Signal()
    events_asked = Signal()
    cancel_asked = Signal()
    retry_asked = Signal()

    def __init__(self, bridge: Bridge, notices: Notices, clock: Clock, mirrored: bool) -> None:
        super().__init__()
        self.setWindowTitle("doorcam")
        self.setMinimumSize(480, 360)
        self.resize(1280, 800)
        self._clock = clock
        self._touched_s = clock.monotonic_s()
        self.model = KioskModel(clock)
        self.view = LiveView()
        self.view.mirrored = mirrored
        self.bar = TopBar()
        self.notice_bar = NoticeBar(notices)
        self.card = StateCard()
        self._arrange()
        self._connect(bridge)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFocus()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self._timer.start(_TICK_MS)
        self.refresh()

    def refresh(self) -> None:
        """Bring everything on screen up to now."""
        state = self.model.state()
        self.card.show_state(state)
        self.view.show_marks(self.model.marks())
        self.view.set_dimmed(
            state.mood in (Mood.CAMERA_LOST, Mood.CAMERA_STALLED, Mood.CAMERA_FROZEN, Mood.CAMERA_ENDED)
        )
        self.bar.show_time(QDateTime.currentDateTime())
        self.bar.show_demo(self.model.source == DEMO)
        idle = self._clock.monotonic_s() - self._touched_s > _BUTTONS_S
        self._show_buttons(not (self.isFullScreen() and idle and self.isActiveWindow()))

    def toggle_full_screen(self) -> None:
        """Enter or leave full screen."""
        self.set_full_screen(not self.isFullScreen())

    def set_full_screen(self, full_screen: bool) -> None:
        """Enter or leave full screen."""
        self.bar.show_full_screen(full_screen)
        if full_screen:
            self.showFullScreen()
        else:
            self.showNormal()

    def event(self, event: QEvent) -> bool:
        """Bring the buttons back when somebody touches the kiosk."""
        if event.type() in _TOUCHES:
            self._touched_s = self._clock.monotonic_s()
            self._show_buttons(True)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything with the window."""
        super().resizeEvent(event)
        short, long = sorted((self.width(), self.height()))
        unit = max(15.0, min(44.0, short / 26, long / 38))
        self.bar.set_unit(unit)
        self.card.set_unit(unit)
        margin = round(unit)
        self._foot.setContentsMargins(margin, 0, margin, margin)
        self.view.margins = QMargins(8, round(unit * 4), 8, round(unit * 6.4) + margin)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the clockwork with the window."""
        self._timer.stop()
        super().closeEvent(event)

    def _show_buttons(self, shown: bool) -> None:
        if shown != self.bar.buttons_shown:
            self.bar.show_buttons(shown)
            self.setCursor(Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor)

    def _arrange(self) -> None:
        over = QVBoxLayout(self.view)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(10)
        self._foot.addWidget(self.notice_bar)
        self._foot.addStretch(1)
        self._foot.addWidget(self.card)
        over.addWidget(self.bar)
        over.addLayout(self._foot, 1)
        self.setCentralWidget(self.view)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)

    def _connect(self, bridge: Bridge) -> None:
        bridge.frame.connect(self._on_frame)
        bridge.observation.connect(self._on_observation)
        bridge.decision.connect(self._on_decision)
        bridge.event_written.connect(self._on_event)
        bridge.camera.connect(self._on_camera)
        self.bar.enrol_asked.connect(self.enrol_asked)
        self.bar.events_asked.connect(self.events_asked)
        self.bar.full_screen_asked.connect(self.toggle_full_screen)
        self.card.button_pressed.connect(self._on_card_button)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self, self.toggle_full_screen)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, lambda: self.set_full_screen(False))

    def _on_card_button(self) -> None:
        if self.model.state().mood is Mood.PREPARING:
            self.cancel_asked.emit()
        else:
            self.retry_asked.emit()

    def _on_frame(self, frame: Frame) -> None:
        self.view.show_frame(frame)
        self.view.show_marks(self.model.marks())

    def _on_observation(self, observation: Observation) -> None:
        self.model.observation(observation)
        self.refresh()

    def _on_decision(self, decision: Decision) -> None:
        self.model.decision(decision)
        self.refresh()

    def _on_event(self, event: Event) -> None:
        self.model.event(event)
        self.refresh()

    def _on_camera(self, health: CameraHealth) -> None:
        self.model.camera(health)
        self.refresh()

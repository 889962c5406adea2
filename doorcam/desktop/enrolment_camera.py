"""The camera of the enrolment: the guided picture, a hint, the poses, and the shutter."""

from PySide6.QtCore import QCoreApplication, QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolment_guide import Advice, Guide, Hint, Look
from doorcam.desktop.enrolment_ring import GuidedView
from doorcam.desktop.faults import in_words
from doorcam.desktop.icons import Icon, as_qicon, paint_icon
from doorcam.domain import CameraHealth, CameraState, Detection, Frame, Observation
from doorcam.gallery.photo_rules import EnrolmentRules, Image

_ICONS = {
    Look.STRAIGHT: Icon.FACE,
    Look.LEFT: Icon.ARROW_LEFT,
    Look.RIGHT: Icon.ARROW_RIGHT,
    Look.UP: Icon.ARROW_UP,
    Look.DOWN: Icon.ARROW_DOWN,
}
_POSE_PX = 44
_SHUTTER_PX = 72
_START_PX = 160


class EnrolmentCamera(QWidget):
    """The camera with its guide.

    Args:
        bridge: Brings frames, observations and the camera's health.
        mirrored: Whether to show the camera as a mirror; pictures are kept as the camera has them.
        rules: What a face must be like.

    Attributes:
        view: The live picture.
        start_button: From then on pictures are taken: before, it may be anybody who stands there.
        shutter: Takes a picture by hand.
        shot: A picture to be looked at.
    """

    shot = Signal(object)

    def __init__(self, bridge: Bridge, mirrored: bool, rules: EnrolmentRules) -> None:
        super().__init__()
        self.guide = Guide(rules)
        self.view = GuidedView()
        self.view.mirrored = mirrored
        self.view.margins = QMargins(8, 8, 8, 8)
        self.view.setMinimumHeight(120)
        self.hint = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hint.setProperty("role", "title")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.poses = _Poses(mirrored)
        self.shutter = QPushButton(as_qicon(Icon.CAMERA, theme.colours().text), "", autoDefault=False)
        self.shutter.setAccessibleName(self.tr("Take a picture"))
        self.shutter.setToolTip(self.tr("Take a picture"))
        self.shutter.setFixedWidth(_SHUTTER_PX)
        self.skip_button = QPushButton(self.tr("Skip"), autoDefault=False)
        self.skip_button.setToolTip(self.tr("Go on without a picture in this pose"))
        self.start_button = QPushButton(self.tr("Start"), autoDefault=False)
        self.start_button.setProperty("role", "primary")
        self.start_button.setMinimumWidth(_START_PX)
        self._face: Detection | None = None
        self._broken = ""
        self._dark = self._started = False
        self._enabled = True
        self._arrange()
        self.shutter.clicked.connect(self._shoot)
        self.skip_button.clicked.connect(self._skip)
        self.start_button.clicked.connect(self.start)
        bridge.frame.connect(self._on_frame)
        bridge.observation.connect(self._on_observation)
        bridge.camera.connect(self.show_health)
        self._show_poses()

    @property
    def broken(self) -> str:
        """What is wrong with the camera; empty while all is well."""
        return self._broken

    @property
    def started(self) -> bool:
        """Whether pictures are taken by themselves."""
        return self._started

    def start(self) -> None:
        """Take pictures of whoever is there from now on."""
        self._started = True
        self.start_button.hide()
        self.shutter.setFocus()
        self.guide.wait()
        self._show_poses()

    def set_enabled(self, enabled: bool) -> None:
        """Whether pictures are wanted."""
        self._enabled = enabled
        self._refresh()

    def taken(self) -> None:
        """The last picture is good: go on to the next pose."""
        if self._face is not None:
            self.guide.taken(self._face)
        self._face = None
        self._show_poses()

    def refused(self, reason: str) -> None:
        """The last picture was refused."""
        self._face = None
        self.guide.wait()
        self.hint.setText(reason)

    def _on_frame(self, frame: Frame) -> None:
        if not self._broken:
            self.view.show_frame(frame)
        self._refresh()

    def _on_observation(self, observation: Observation) -> None:
        if not self._started or self._broken or not self._enabled or self._face is not None or not self.isVisible():
            return
        advice = self.guide.see(observation)
        if advice is None:
            return
        self.view.show_advice(advice)
        self.hint.setText(camera_text(CameraState.DARK) if self._dark and advice.face is None else advice_text(advice))
        if advice.shoot and advice.face is not None:
            self._face = advice.face
            self.shot.emit(observation.frame.image_bgr)

    def show_health(self, health: CameraHealth) -> None:
        """Say what is wrong with the camera, if anything is."""
        self._broken = "" if health.state.trusted else camera_text(health.state)
        self._dark = health.state is CameraState.DARK
        self.view.set_dimmed(bool(self._broken))
        self.guide.wait()
        self._show_poses()

    def _shoot(self) -> None:
        frame = self.view.frame
        if frame is not None and not self._broken:
            image_bgr: Image = frame.image_bgr
            self.shot.emit(image_bgr)

    def _skip(self) -> None:
        self.guide.skip()
        self._show_poses()

    def _show_poses(self) -> None:
        self.poses.show_looks(self.guide.done, self.guide.look)
        self.view.show_poses(self.guide.done, self.guide.look)
        self.hint.setText(self._broken or self._asked())
        self._refresh()

    def _asked(self) -> str:
        if self._dark:
            return camera_text(CameraState.DARK)
        if not self._started:
            return self.tr("Stand before the camera")
        return look_text(self.guide.look)

    def _refresh(self) -> None:
        self.view.set_guiding(self._started and not self._broken)
        self.start_button.setEnabled(self._enabled and not self._broken)
        self.shutter.setEnabled(self._enabled and not self._broken and self.view.frame is not None)
        self.skip_button.setEnabled(self._started and self._enabled and self.guide.look is not None)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        over = QVBoxLayout(self.view)
        over.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.poses)
        buttons.addStretch(1)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.shutter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.hint)
        layout.addLayout(buttons)


class _Poses(QWidget):
    """The five poses: done, to be done now, and later."""

    def __init__(self, mirrored: bool) -> None:
        super().__init__()
        self._done: frozenset[Look] = frozenset()
        self._now: Look | None = Look.STRAIGHT
        # Not mirrored, the person's own left is on the right of the picture, and so is the arrow.
        swapped = {Look.LEFT: Icon.ARROW_RIGHT, Look.RIGHT: Icon.ARROW_LEFT}
        self._icons = _ICONS if mirrored else {**_ICONS, **swapped}
        self.setFixedSize(_POSE_PX * len(Look), _POSE_PX)

    def show_looks(self, done: frozenset[Look], now: Look | None) -> None:
        """Show how far the guide has come."""
        self._done, self._now = done, now
        self.setAccessibleName(self.tr("{done} of {all} poses").format(done=len(done), all=len(Look)))
        self.setToolTip(look_text(now))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a disc for each."""
        colours = theme.colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, look in enumerate(Look):
                disc = QRectF(number * _POSE_PX + 3, 3, _POSE_PX - 6, _POSE_PX - 6)
                done, now = look in self._done, look is self._now
                painter.setPen(QPen(QColor(colours.accent if now else colours.line), 3 if now else 1))
                painter.setBrush(QColor(colours.fill_good if done else colours.raised))
                painter.drawEllipse(disc)
                icon, colour = (Icon.CHECK, colours.on_good) if done else (self._icons[look], colours.text)
                paint_icon(painter, icon, disc.adjusted(9, 9, -9, -9), QColor(colour))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Enrolment", text)


def look_text(look: Look | None) -> str:
    """What a pose asks for."""
    return {
        Look.STRAIGHT: _tr("Look straight into the camera"),
        Look.LEFT: _tr("Turn your head a little to your left"),
        Look.RIGHT: _tr("Turn your head a little to your right"),
        Look.UP: _tr("Raise your chin a little"),
        Look.DOWN: _tr("Lower your chin a little"),
        None: _tr("All five poses are taken"),
    }[look]


def camera_text(state: CameraState) -> str:
    """What is wrong with the camera."""
    return {
        CameraState.STARTING: _tr("The camera starts…"),
        CameraState.STALLED: _tr("The camera has stopped: no new picture comes"),
        CameraState.FROZEN: _tr("The camera repeats one picture"),
        CameraState.LOST: _tr("The camera gives no picture. Check its cable."),
        CameraState.ENDED: _tr("The recording has ended"),
        CameraState.DARK: _tr("Too dark. Please switch a light on."),
    }[state]


def advice_text(advice: Advice) -> str:
    """What to say to the person."""
    if advice.refusal is not None:
        return in_words(advice.refusal.mend or advice.refusal.message)
    return {
        Hint.COME: _tr("Come before the camera"),
        Hint.ALONE: _tr("Only one face, please"),
        Hint.CLOSER: _tr("Come closer"),
        Hint.LEFT: look_text(Look.LEFT),
        Hint.RIGHT: look_text(Look.RIGHT),
        Hint.UP: look_text(Look.UP),
        Hint.DOWN: look_text(Look.DOWN),
        Hint.HOLD: _tr("Hold still"),
        Hint.READY: _tr("Looking at the picture…"),
        None: "",
    }[advice.hint]

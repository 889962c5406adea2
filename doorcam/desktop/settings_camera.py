"""Which camera, and where in its picture people stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from doorcam.camera.webcam import CameraInfo
from doorcam.desktop import theme
from doorcam.desktop.event_words import one_line, wrapped
from doorcam.desktop.notices import Notices
from doorcam.desktop.region import Part, Region
from doorcam.desktop.region_view import RegionView
from doorcam.desktop.tasks import Tasks
from doorcam.errors import Fault

_SIDE_PX = 280
# Of its width: as high as an upright picture may get above the choice.
_LARGEST_SHARE = 0.8

ListCameras = Callable[[], Sequence[CameraInfo]]


class CameraPanel(QWidget):
    """Picture, region and choice of the camera. It keeps nothing: it tells what somebody wants.

    Args:
        frames: The signal of the frames of the camera in use.
        list_cameras: Names the cameras of this computer; may take a while.
        mirrored: Whether the picture is shown like a mirror.
        notices: Told when the cameras cannot be listed.

    Attributes:
        view: The picture.
        cameras: The choice.
        source_chosen: Another camera is wanted; a text as in camera.source.
        region_chosen: Another region is wanted; a `Region`.
    """

    source_chosen = Signal(str)
    region_chosen = Signal(object)

    def __init__(
        self,
        frames: SignalInstance,
        list_cameras: ListCameras,
        mirrored: bool,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._list_cameras = list_cameras
        self._notices = notices
        self._tasks = Tasks(notices)
        self._source = ""
        self._found: Sequence[CameraInfo] = ()
        self.view = RegionView(mirrored)
        frames.connect(self.view.show_frame)
        self.view.region_changed.connect(self._on_region)
        self.view.part_changed.connect(self._tell)
        self.cameras = QComboBox()
        self.cameras.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.cameras.setAccessibleName(self.tr("Camera"))
        self.cameras.activated.connect(lambda: self.source_chosen.emit(self.cameras.currentData()))
        self.look_button = QPushButton(self.tr("Look for cameras"), autoDefault=False)
        self.look_button.clicked.connect(self.look_for_cameras)
        self.whole_button = QPushButton(self.tr("All of the picture"), autoDefault=False)
        self.whole_button.clicked.connect(lambda: self._on_region(Region()))
        self._said = QLabel(wordWrap=True)
        self._said.setProperty("role", "muted")
        self._arrange()
        self._tell()

    def look_for_cameras(self) -> None:
        """List the cameras anew."""
        self.look_button.setEnabled(False)
        self._tasks.run(lambda _progress: self._list_cameras(), self._take, self._not_listed)

    def show_source(self, source: str) -> None:
        """Show which camera is chosen."""
        if source != self._source:
            self._source = source
            self._fill()

    def show_region(self, region: Region) -> None:
        """Show which region is chosen."""
        self.view.show_region(region)
        self._tell()

    def stop(self) -> None:
        """Take no answer any more."""
        self._tasks.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice beside the picture or below it."""
        super().resizeEvent(event)
        beside = self.width() > self.height()
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.view.setMaximumHeight(16_777_215 if beside else round(self.width() * _LARGEST_SHARE))
        if beside:
            self._side.setFixedWidth(round(min(theme.scaled(_SIDE_PX), self.width() * 0.42)))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)

    def _not_listed(self, error: Exception) -> None:
        self._take(())
        if isinstance(error, Fault):
            self._notices.fault(str(error))

    def _take(self, found: Sequence[CameraInfo]) -> None:
        self._found = found
        self.look_button.setEnabled(True)
        self._fill()

    def _fill(self) -> None:
        self.cameras.clear()
        choices = {"auto": self.tr("Automatic"), "demo": self.tr("Demo: a made-up visitor")}
        choices |= {
            _source_of(each, self._found): one_line(f"{each.name} ({each.path or each.index})") for each in self._found
        }
        if self._source and self._source not in choices:
            choices[self._source] = one_line(self._source)
        for source, name in choices.items():
            self.cameras.addItem(name, source)
        self.cameras.setCurrentIndex(self.cameras.findData(self._source))

    def _on_region(self, region: Region) -> None:
        self.show_region(region)
        self.region_chosen.emit(region)

    def _tell(self) -> None:
        parts = {
            Part.WHOLE: self.tr("all of it"),
            Part.LEFT: self.tr("an upright edge"),
            Part.RIGHT: self.tr("an upright edge"),
            Part.TOP: self.tr("the upper edge"),
            Part.BOTTOM: self.tr("the lower edge"),
        }
        where = self.view.region
        width, height = round((where.right - where.left) * 100), round((where.bottom - where.top) * 100)
        size = self.tr("Faces are looked for in {width} % of the width and {height} % of the height.")
        keys = self.tr("Drag the frame, or use the keys: Space chooses, arrows move {part}.")
        moved = parts.get(self.view.part, self.tr("a corner"))
        self._said.setText(wrapped(f"{size.format(width=width, height=height)}\n{keys.format(part=moved)}"))

    def _arrange(self) -> None:
        title = QLabel(self.tr("Camera"))
        title.setProperty("role", "heading")
        title.setBuddy(self.cameras)
        picture = QLabel(self.tr("The picture is of the camera in use now."), wordWrap=True)
        picture.setProperty("role", "muted")
        content = QWidget()
        side = QVBoxLayout(content)
        side.setContentsMargins(0, 0, 6, 0)
        side.setSpacing(8)
        for widget in (title, self.cameras, self.look_button, self.whole_button, picture, self._said):
            side.addWidget(widget)
        side.addStretch(1)
        self._side = QScrollArea(widgetResizable=True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(content)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 8, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self.view, 1)
        self._columns.addWidget(self._side)
        self.setFocusProxy(self.view)


def _source_of(camera: CameraInfo, cameras: Sequence[CameraInfo]) -> str:
    """Its name, which stays when cameras are plugged in another order, unless two share it."""
    alike = [each for each in cameras if each.name.casefold().startswith(camera.name.casefold())]
    return camera.name if len(alike) == 1 and not camera.name.isdecimal() else camera.path or str(camera.index)

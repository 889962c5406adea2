"""Which camera, and where in its picture people stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from doorcam.camera.source import lasting_name
from doorcam.camera.webcam import CameraInfo
from doorcam.desktop import theme
from doorcam.desktop.calm_fields import CalmComboBox
from doorcam.desktop.event_words import one_line, wrapped
from doorcam.desktop.notices import Notices
from doorcam.desktop.region import Part, Region
from doorcam.desktop.region_view import RegionView
from doorcam.desktop.screen_reader import tell
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.tasks import Tasks
from doorcam.errors import Fault

_SIDE_PX = 280
# Of its width: as high as an upright picture may get above the choice.
_LARGEST_SHARE = 0.8

ListCameras = Callable[[], Sequence[CameraInfo]]


class CameraPanel(QWidget):
    """Picture, region and choice of the camera. It keeps nothing: it tells what somebody wants.

    Args:
        preview: Shows the camera that is chosen.
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
        preview: Preview,
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
        self._preview = preview
        preview.frame.connect(self.view.show_frame)
        preview.said.connect(self._say_of_picture)
        self.view.region_changed.connect(self._on_region)
        self.view.part_changed.connect(self._on_part)
        self.cameras = CalmComboBox()
        self.cameras.setAccessibleName(self.tr("Camera"))
        self.cameras.activated.connect(lambda: self.source_chosen.emit(self.cameras.currentData()))
        self.look_button = QPushButton(self.tr("Look for cameras"), autoDefault=False)
        self.look_button.clicked.connect(self.look_for_cameras)
        self.whole_button = QPushButton(self.tr("All of the picture"), autoDefault=False)
        self.whole_button.clicked.connect(lambda: self.view.move_to(Region()))
        self._picture_said, self._said = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label in (self._picture_said, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
        self._arrange()
        self._tell()

    @property
    def picture_said(self) -> str:
        """What is said of the picture."""
        return self._picture_said.text()

    def look_for_cameras(self) -> None:
        """List the cameras anew."""
        self.look_button.setEnabled(False)
        self._tasks.run(lambda _progress: self._list_cameras(), self._take, self._not_listed)

    def show_source(self, source: str) -> None:
        """Show which camera is chosen."""
        if source != self._source:
            self._source = source
            self._fill()
            self._look()

    def show_region(self, region: Region) -> None:
        """Show which region is chosen."""
        self.view.show_region(region)
        self._tell()

    def stop(self) -> None:
        """Take no answer any more, and let go of the camera."""
        self._tasks.forget()
        self._preview.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Look through the camera while somebody looks at the panel."""
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the camera."""
        super().hideEvent(event)
        self._preview.leave()

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

    def _say_of_picture(self, said: str) -> None:
        self._picture_said.setText(wrapped(said))

    def _look(self) -> None:
        if self._source and self.isVisible():
            self.view.forget_frame()
            self._preview.look_at(self._source)

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
            lasting_name(each, self._found): one_line(f"{each.name} ({each.path or each.index})")
            for each in self._found
        }
        if self._source and self._source not in choices:
            choices[self._source] = one_line(self._source)
        for source, name in choices.items():
            self.cameras.addItem(name, source)
        self.cameras.setCurrentIndex(self.cameras.findData(self._source))

    def _on_region(self, region: Region) -> None:
        self.show_region(region)
        tell(self.view, self._size())
        self.region_chosen.emit(region)

    def _on_part(self) -> None:
        self._tell()
        tell(self.view, self._keys())

    def _tell(self) -> None:
        said = f"{self._size()}\n{self._keys()}"
        self._said.setText(wrapped(said))
        self.view.setAccessibleDescription(said)

    def _size(self) -> str:
        where = self.view.region
        width, height = round((where.right - where.left) * 100), round((where.bottom - where.top) * 100)
        said = self.tr("Faces are looked for in {width} % of the width and {height} % of the height.")
        return said.format(width=width, height=height)

    def _keys(self) -> str:
        parts = {
            Part.WHOLE: self.tr("all of it"),
            Part.LEFT: self.tr("an upright edge"),
            Part.RIGHT: self.tr("an upright edge"),
            Part.TOP: self.tr("the upper edge"),
            Part.BOTTOM: self.tr("the lower edge"),
        }
        said = self.tr("Drag the frame, or use the keys: Space chooses, arrows move {part}.")
        return said.format(part=parts.get(self.view.part, self.tr("a corner")))

    def _arrange(self) -> None:
        title = QLabel(self.tr("Camera"))
        title.setProperty("role", "heading")
        title.setBuddy(self.cameras)
        content = QWidget()
        side = QVBoxLayout(content)
        side.setContentsMargins(0, 0, 6, 0)
        side.setSpacing(8)
        for widget in (title, self.cameras, self.look_button, self._picture_said, self.whole_button, self._said):
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

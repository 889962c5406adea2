"""The page of insights: the map of the gallery, error rates, traffic, and how the door is doing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from doorcam.desktop.insights_desk import InsightsDesk
from doorcam.desktop.insights_health import HealthPanel
from doorcam.desktop.insights_map import MapPanel
from doorcam.desktop.insights_rates import RatesPanel
from doorcam.desktop.insights_traffic import TrafficPanel
from doorcam.desktop.notices import Notices
from doorcam.desktop.save_bar import SaveBar


class InsightsPage(QWidget):
    """Four panels, each read when it is looked at.

    Attributes:
        person_asked: The id of somebody whose page is to be shown.
        threshold_chosen: This threshold, a float, is to be used from now on.
        restart_asked: doorcam is to be started anew.
    """

    person_asked = Signal(str)
    threshold_chosen = Signal(float)
    restart_asked = Signal()

    def __init__(self, desk: InsightsDesk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Insights"))
        self.map = MapPanel(desk, notices)
        self.rates = RatesPanel(desk, notices)
        self.traffic = TrafficPanel(desk, notices)
        self.health = HealthPanel(desk.health, notices)
        self._unread: set[QWidget] = {self.map, self.rates}
        self.tabs = QTabWidget()
        self.tabs.setUsesScrollButtons(True)
        for panel, title in (
            (self.health, self.tr("Health")),
            (self.traffic, self.tr("Traffic")),
            (self.rates, self.tr("Error rates")),
            (self.map, self.tr("Map")),
        ):
            self.tabs.addTab(panel, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 8)
        layout.addWidget(self.tabs, 1)
        self.bar = SaveBar()
        self.bar.restart_button.clicked.connect(self.restart_asked)
        layout.addWidget(self.bar)
        self.tabs.currentChanged.connect(lambda _place: self._read())
        self.map.person_asked.connect(self.person_asked)
        self.rates.threshold_chosen.connect(self.threshold_chosen)

    def show_waiting(self, waiting: list[str]) -> None:
        """Say which settings hold from the next start on, and offer it."""
        self.bar.waiting = waiting
        self.bar.show_changes(0, ())

    def stop(self) -> None:
        """Give up what is under way."""
        for panel in (self.map, self.rates, self.traffic, self.health):
            panel.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is looked at; the keyboard goes on from the tabs."""
        super().showEvent(event)
        if not event.spontaneous():
            self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def _read(self) -> None:
        """Read what has not been read; traffic, which is quick, at every look."""
        panel = self.tabs.currentWidget()
        if panel is self.traffic:
            self.traffic.refresh()
        elif panel in self._unread and isinstance(panel, MapPanel | RatesPanel):
            self._unread.discard(panel)
            panel.refresh()

"""Which pages the staff may open, and what each of them is made of."""

from collections.abc import Callable, Sequence
from datetime import datetime

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from doorcam.access.roles import Role
from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.admin_pages import AdminPages
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.comparing import FaceReading
from doorcam.desktop.events import EventsPage
from doorcam.desktop.icons import Icon
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_desk import NoteAdmin, PeopleDesk
from doorcam.desktop.staff import Page
from doorcam.domain import Candidate, Clock, Embedding, Event, EventKind, Person
from doorcam.events.query import EventQuery
from doorcam.runtime import Runtime

PEOPLE, EVENTS, INSIGHTS, SETTINGS = "people", "events", "insights", "settings"


class Pages:
    """Makes the pages.

    Args:
        runtime: Everything behind them.
        access: Rules, PINs and badges.
        bridge: Brings the pipeline's messages.
        notices: What is told to the user.
        clock: Both kinds of time.
        ready: Says whether the face networks are loaded.
        enrol: Opens the dialog that enrols somebody, or adds photos of somebody enrolled.
        enrol_event: The same with the picture of an event.
        note_admin: Writes down what was changed, and of whom; called on worker threads.
        admin: Makes the pages of an admin.
        show_page: Shows one of the pages, by its name, and gives it back.
    """

    def __init__(
        self,
        runtime: Runtime,
        access: AccessStore,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        *,
        ready: Callable[[], bool],
        enrol: Callable[[Person | None], object],
        enrol_event: Callable[[Event], None],
        note_admin: NoteAdmin,
        admin: AdminPages,
        show_page: Callable[[str], QWidget],
    ) -> None:
        self._admin = admin
        self._show_page = show_page
        self._runtime = runtime
        self._access = access
        self._bridge = bridge
        self._notices = notices
        self._clock = clock
        self._ready = ready
        self._enrol = enrol
        self._enrol_event = enrol_event
        self._note_admin = note_admin

    def all(self) -> list[Page]:
        """Every page there is, in the order of the rail."""
        return [
            Page(PEOPLE, _tr("People"), Icon.PEOPLE, Role.OPERATOR, self._people),
            Page(EVENTS, _tr("Events"), Icon.LIST, Role.OPERATOR, self._events),
            Page(INSIGHTS, _tr("Insights"), Icon.CHART, Role.OPERATOR, lambda: self._admin.insights(self._show_person)),
            Page(SETTINGS, _tr("Settings"), Icon.SETTINGS, Role.ADMIN, self._admin.settings),
        ]

    def _people(self) -> QWidget:
        runtime = self._runtime
        desk = PeopleDesk(
            runtime.gallery,
            self._access,
            runtime.journal,
            self._clock,
            model_id=lambda: runtime.settings.recognition.model,
            index_file=runtime.home.gallery_index,
            match_threshold=lambda: runtime.match_threshold,
            last_seen=self._last_seen,
            gallery_changed=runtime.gallery_changed,
            note_admin=self._note_admin,
        )
        page = PeoplePage(desk, self._clock, self._notices)
        page.enrol_asked.connect(lambda: self._enrol(None))
        page.photos_asked.connect(self._enrol)
        return page

    def _events(self) -> QWidget:
        page = EventsPage(
            self._runtime.journal,
            self._bridge,
            self._notices,
            reading=self._reading,
            enrolled=self._runtime.gallery.roll.names,
            note_admin=self._note_admin,
            clock=self._clock,
        )
        page.enrol_asked.connect(self._enrol_event)
        page.person_asked.connect(self._show_person)
        return page

    def _show_person(self, person_id: str) -> None:
        page = self._show_page(PEOPLE)
        if isinstance(page, PeoplePage):
            page.show_person(person_id)

    def _last_seen(self, person_id: str) -> datetime | None:
        granted = EventQuery(person_id=person_id, kinds=(EventKind.GRANTED,))
        newest = self._runtime.journal.search.newest(granted, 1)
        return newest[0].at if newest else None

    def _reading(self) -> FaceReading | None:
        if not self._ready():
            return None
        reader, runtime = self._runtime.reader, self._runtime

        def embed(image_bgr: npt.NDArray[np.uint8]) -> Embedding | None:
            faces = reader.read(image_bgr)
            return faces[0].embedding if len(faces) == 1 else None

        def recognise(faces: Sequence[Embedding]) -> list[Candidate | None]:
            return [runtime.accepted(found) for found in runtime.search(faces, 2)]

        return FaceReading(embed, reader.metric, runtime.match_threshold, reader.model_id, recognise)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Staff", text)

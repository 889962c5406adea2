"""Events as a sheet of a workbook says them to people: in their language, by the clock on the wall, and by name."""

from PySide6.QtCore import QCoreApplication

from doorcam.desktop.admin_words import actor_text
from doorcam.desktop.event_words import NameOf, label_text, who_text
from doorcam.desktop.words import kind_text, reason_text
from doorcam.events.sheets import Column, Sheet


def sheet_of(name_of: NameOf) -> Sheet:
    """The columns of the list, and what else of an event is told in a word.

    Args:
        name_of: Names whoever has no name in the event itself.
    """
    translate = QCoreApplication.translate
    return Sheet(
        translate("EventsPdf", "Events"),
        (
            Column(translate("EventDetail", "Event number"), 11, lambda event: event.event_id),
            Column(translate("EventsModel", "Time"), 21, lambda event: event.at.astimezone().replace(tzinfo=None)),
            Column(translate("EventsModel", "What happened"), 22, lambda event: kind_text(event.kind)),
            Column(translate("EventsModel", "Person"), 26, lambda event: who_text(event, name_of)),
            Column(translate("EventsModel", "Reason"), 44, reason_text),
            Column(translate("EventsModel", "Door"), 18, lambda event: event.source),
            Column(translate("EventsModel", "Distance"), 11, lambda event: event.distance),
            Column(QCoreApplication.translate("EventsSheet", "Label"), 16, lambda event: label_text(event.label)),
            Column(translate("EventDetail", "Done by"), 16, lambda event: actor_text(event.actor)),
        ),
        translate("EventsModel", "Picture"),
    )

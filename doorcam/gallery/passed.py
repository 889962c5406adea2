"""Photos of a person that were looked at and not taken, so that they are not read again under the same rules."""

from collections.abc import Mapping

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from doorcam.gallery.tables import PASSED_PHOTOS, PEOPLE
from doorcam.storage.sqlite import Database


class PassedPhotos:
    """Why photos of the enrolled were not taken. They are forgotten with the person.

    Every method raises `StorageFault` when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def reasons(self, person_id: str, model_id: str, rules_id: str) -> dict[str, str]:
        """Why each was not taken under these rules, by the SHA-256 of its bytes; empty if nobody has that id."""
        same = {"person_id": person_id, "model_id": model_id, "rules_id": rules_id}
        query = select(PASSED_PHOTOS.c.content_sha256, PASSED_PHOTOS.c.reason).filter_by(**same)
        with self._database.read() as connection:
            return {row.content_sha256: row.reason for row in connection.execute(query)}

    def note(self, person_id: str, model_id: str, rules_id: str, reasons: Mapping[str, str]) -> None:
        """Remember photos, unless the person has gone; what was passed over under other rules is forgotten."""
        rows = [
            {
                "person_id": person_id,
                "model_id": model_id,
                "content_sha256": content,
                "rules_id": rules_id,
                "reason": reason,
            }
            for content, reason in reasons.items()
        ]
        with self._database.write() as connection:
            if rows and connection.scalar(select(PEOPLE.c.person_id).filter_by(person_id=person_id)):
                of_person = delete(PASSED_PHOTOS).filter_by(person_id=person_id, model_id=model_id)
                connection.execute(of_person.where(PASSED_PHOTOS.c.rules_id != rules_id))
                connection.execute(insert(PASSED_PHOTOS).on_conflict_do_nothing(), rows)

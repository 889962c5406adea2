"""The file of who may pass when."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

from sqlalchemy import ColumnElement, Table, delete, exists, select

from doorcam.access.lockout import Failures
from doorcam.access.pins import check_strength, hash_pin
from doorcam.access.store.belongings import give, move
from doorcam.access.store.credentials import Credentials
from doorcam.access.store.migrations import MIGRATIONS
from doorcam.access.store.rule_book import RuleBook
from doorcam.access.store.staff import StaffPins
from doorcam.access.store.state import FailureRows, Presence
from doorcam.access.store.tables import BADGES, FAILURES, KEYS, MEMBERS, PEOPLE, PINS, PRESENCE
from doorcam.errors import UsageFault
from doorcam.gallery.naming import check_person_id
from doorcam.storage.sqlite import Database, request_erasure
from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys


class AccessStore:
    """Rules, PINs and badges, and what must survive a restart. Safe to use from several threads and processes.

    Attributes:
        rules: Groups, schedules, doors and what is said of people.
        credentials: PINs and badges.
        staff: PINs of those who work at the desktop.
        failures: For `doorcam.access.lockout.Lockouts`.
        presence: Who is inside.
        keys: Of PINs and badges, and of the staff's PINs.
    """

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self.keys = WrappedKeys(database, KEYS, vault)
        self.rules = RuleBook(database)
        self.credentials = Credentials(database, self.keys)
        self.staff = StaffPins(database, self.keys)
        self.failures = FailureRows(database)
        self.presence = Presence(database)

    @classmethod
    def open(cls, path: Path, vault: Vault | None = None) -> Self:
        """Open the file, making it if there is none; see `Database.open` for what it refuses.

        Args:
            path: The file.
            vault: Has the master key; None for the user's own of that folder.
        """
        return cls(Database.open(path, MIGRATIONS), vault or Vault.of(path.parent))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def mark(self) -> tuple[int, ...]:
        """See `Database.mark`."""
        return self._database.mark()

    def about(self, person_id: str) -> dict[str, Any]:
        """What is stored of a person, for them to read; of a PIN only that there is one."""
        rules, pins = self.rules.person(person_id), self.credentials.people_with_pin()
        failures = self.failures.read(person_subject(person_id)) or Failures()
        return {
            "groups": sorted(rules.groups),
            "disabled": rules.disabled,
            "valid_from": rules.valid_from and rules.valid_from.isoformat(),
            "valid_until": rules.valid_until and rules.valid_until.isoformat(),
            "pin": person_id in pins,
            "duress_pin": pins.get(person_id, False),
            "badges_ending": [ending for holder, ending in self.credentials.badges() if holder == person_id],
            "inside_since": {area: at.isoformat() for area, who, at in self.presence.all() if who == person_id},
            "failed_attempts": failures.count,
        }

    def admit(
        self, person_id: str, *, groups: Sequence[str] = (), pin: str | None = None, badge: str | None = None
    ) -> None:
        """Give somebody new all they pass with, or nothing. What was left under their id is gone then.

        Raises:
            UsageFault: if the PIN is easy to guess, the badge is none, or somebody's, or there is no such group.
        """
        check_person_id(person_id)
        if pin is not None:
            check_strength(pin)
        pin_hash = None if pin is None else hash_pin(pin)
        with self._database.write() as connection:
            for table, which in _rows_of(person_id):
                connection.execute(delete(table).where(which))
            give(connection, self.credentials, person_id, groups=groups, pin_hash=pin_hash, badge=badge)

    def merge(self, kept_id: str, other_id: str) -> None:
        """Make one person of two, as `doorcam.access.store.belongings.move` says; whole or not at all.

        What was the other's is wiped from the file when it is next opened, or with the next erasure.
        """
        if kept_id == other_id:
            raise UsageFault(f"{kept_id} cannot be merged with themselves", "name two people")
        check_person_id(kept_id)
        with self._database.write() as connection:
            request_erasure(connection)
            move(connection, self.credentials, kept_id, other_id)

    def forget(self, person_id: str) -> bool:
        """Erase all that is known of a person: PINs, badges, groups, validity, failures and where they are.

        Returns:
            Whether there was anything.
        """
        theirs = _rows_of(person_id)
        with self._database.read() as connection:
            if not any(connection.scalar(select(exists().where(which))) for _, which in theirs):
                return False
        with self._database.erase() as connection:
            for table, which in theirs:
                connection.execute(delete(table).where(which))
        return True


def _rows_of(person_id: str) -> list[tuple[Table, ColumnElement[bool]]]:
    tables = (MEMBERS, PEOPLE, PINS, BADGES, PRESENCE)
    failures = (FAILURES, FAILURES.c.subject == person_subject(person_id))
    return [*((table, table.c.person_id == person_id) for table in tables), failures]


def person_subject(person_id: str) -> str:
    """What failures of a person are counted under."""
    return f"person/{person_id}"


def door_subject(door: str) -> str:
    """What failures at a door are counted under."""
    return f"door/{door}"

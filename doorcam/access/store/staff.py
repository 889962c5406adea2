"""The PINs of the staff: one for each role, kept as those of people are."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from doorcam.access.pins import PinHashes, check_pin, check_strength, hash_pin
from doorcam.access.roles import Role
from doorcam.access.store.tables import STAFF
from doorcam.errors import StorageFault, UsageFault
from doorcam.storage.sealing import BrokenSeal
from doorcam.storage.sqlite import Database
from doorcam.storage.wrapped_keys import WrappedKeys

STAFF_SUBJECT = "staff"
"""What failures to sign in are counted under: a PIN alone says which role is meant."""

_KEY = "staff"


class StaffPins:
    """PINs that open the staff's pages.

    Every method raises `StorageFault` when the file or the key cannot be used, or a sealed byte was changed; then
    nobody signs in.
    """

    def __init__(self, database: Database, keys: WrappedKeys) -> None:
        self._database = database
        self._keys = keys

    def set_pin(self, role: Role, pin: str) -> None:
        """Give a role a PIN, or another one.

        Raises:
            UsageFault: if it is easy to guess, or another role's already.
        """
        check_strength(pin)
        if self.role_of(pin) not in (None, role):
            raise UsageFault("this PIN is already that of another role", "choose another")
        kept = hash_pin(pin).encode()
        with self._database.write() as connection:
            key = self._keys.find(connection, _KEY) or self._keys.new(connection, _KEY)
            row = {"role": role, "pin": key.seal(kept, _purpose(role))}
            connection.execute(insert(STAFF).values(row).on_conflict_do_update(index_elements=["role"], set_=row))

    def remove(self, role: Role) -> bool:
        """Take a role's PIN; whether there was one."""
        with self._database.erase() as connection:
            return connection.execute(delete(STAFF).where(STAFF.c.role == role)).rowcount > 0

    def roles(self) -> frozenset[Role]:
        """Who has a PIN."""
        with self._database.read() as connection:
            return frozenset(Role(role) for role in connection.scalars(select(STAFF.c.role)))

    def role_of(self, pin: str) -> Role | None:
        """Whose PIN that is; None for nobody's. It takes some 0.2 s, the same for every PIN.

        Use `doorcam.access.sign_in`, which counts failures.
        """
        with self._database.read() as connection:
            kept = self._hashes(connection)
        matching = [role for role in Role if check_pin(pin, PinHashes(kept.get(role))).accepted]
        return matching[0] if matching else None

    def _hashes(self, connection: Connection) -> dict[Role, str]:
        rows = connection.execute(select(STAFF)).all()
        if not rows:
            return {}
        key = self._keys.get(connection, _KEY)
        try:
            return {Role(row.role): key.unseal(row.pin, _purpose(row.role)).decode() for row in rows}
        except BrokenSeal:
            raise StorageFault(
                "a PIN of the staff was changed in {path}",
                "set it again: doorcam access staff set-pin",
                path=self._database.path,
            ) from None


def _purpose(role: str) -> str:
    return f"staff\0{role}"

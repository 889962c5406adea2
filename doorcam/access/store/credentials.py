"""PINs and badges: argon2id where something is only compared, sealed where it is stored."""

import hmac
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from doorcam.access.badges import MAX_BADGE_DIGITS, MIN_BADGE_DIGITS
from doorcam.access.pins import PinCheck, PinHashes, check_pin, check_strength, hash_pin
from doorcam.access.store.tables import BADGES, PINS
from doorcam.errors import Sentence, StorageFault, UsageFault
from doorcam.gallery.naming import check_person_id
from doorcam.storage.sealing import BrokenSeal, SealingKey
from doorcam.storage.sqlite import Database
from doorcam.storage.wrapped_keys import WrappedKeys

_KEY = "credentials"
_CHANGED = {
    "pin": Sentence("the PIN of {person_id} was changed in {path}"),
    "duress": Sentence("the PIN for duress of {person_id} was changed in {path}"),
    "badge": Sentence("a badge of {person_id} was changed in {path}"),
}


@dataclass(frozen=True, slots=True)
class SealedPin:
    """A person's PIN as it is stored: only this store can open it, and only for them.

    Attributes:
        pin: The sealed hash.
        duress: That of the one for duress; None when they have none.
    """

    person_id: str
    pin: bytes
    duress: bytes | None


class Credentials:
    """PINs and badges of people.

    Ten thousand PINs are soon tried, argon2id or not: the hashes are sealed as well, so that a copy of the file
    says nothing without the master key. Every method raises `StorageFault` when the file or the key cannot be
    used, or a sealed byte was changed; then no PIN is right and no badge is anybody's.
    """

    def __init__(self, database: Database, keys: WrappedKeys) -> None:
        self._database = database
        self._keys = keys

    def set_pin(self, person_id: str, pin: str, *, duress: bool = False) -> None:
        """Give a person a PIN, or another one; or one to use under duress, which opens and raises a silent alarm.

        Raises:
            UsageFault: if it is easy to guess, both would be the same, or there is no PIN that one for duress
                could stand beside.
        """
        check_person_id(person_id)
        check_strength(pin)
        hashes = self._hashes(person_id)
        if duress and hashes.pin is None:
            raise UsageFault("{person_id} has no PIN yet", "set the PIN first", person_id=person_id)
        other = PinHashes(hashes.pin if duress else hashes.duress)
        if check_pin(pin, other).accepted:
            raise UsageFault("the PIN and the one for duress must differ", "choose another")
        kept = hash_pin(pin)
        with self._database.write() as connection:
            if duress:
                self._put_duress_pin(connection, person_id, kept)
            else:
                self.put_pin(connection, person_id, kept)

    def put_pin(self, connection: Connection, person_id: str, kept: str) -> None:
        """Store what `hash_pin` answers, in a transaction."""
        row = {"person_id": person_id, "pin": self._key(connection).seal(kept.encode(), _purpose("pin", person_id))}
        connection.execute(upsert(PINS).values(row).on_conflict_do_update(index_elements=["person_id"], set_=row))

    def remove_pin(self, person_id: str) -> SealedPin | None:
        """Take a person's PIN, and the one for duress; what was taken, None when there is none."""
        columns = PINS.c.person_id, PINS.c.pin, PINS.c.duress
        with self._database.erase() as connection:
            taken = connection.execute(delete(PINS).where(PINS.c.person_id == person_id).returning(*columns)).first()
        return None if taken is None else SealedPin(*taken)

    def put_back_pin(self, taken: SealedPin) -> None:
        """Store again what `remove_pin` took.

        Raises:
            UsageFault: if the person has another PIN by now, which stays.
        """
        row = {"person_id": taken.person_id, "pin": taken.pin, "duress": taken.duress}
        with self._database.write() as connection:
            if connection.execute(upsert(PINS).values(row).on_conflict_do_nothing()).rowcount == 0:
                raise UsageFault("{person_id} has another PIN already", person_id=taken.person_id)

    def people_with_pin(self) -> dict[str, bool]:
        """The ids of all who have a PIN, and whether they have one for duress."""
        with self._database.read() as connection:
            rows = connection.execute(select(PINS.c.person_id, PINS.c.duress.is_not(None)).order_by(PINS.c.person_id))
            return {person_id: bool(duress) for person_id, duress in rows}

    def check_pin(self, person_id: str, pin: str) -> PinCheck:
        """Compare a PIN with a person's. It takes some 0.1 s: not for a thread that must not wait.

        Use `doorcam.access.gatekeeper`, which counts failures.
        """
        return check_pin(pin, self._hashes(person_id))

    def add_badge(self, person_id: str, number: str) -> None:
        """Give a person a badge.

        Raises:
            UsageFault: if it is no badge's number, or somebody's already.
        """
        check_person_id(person_id)
        with self._database.write() as connection:
            self.put_badge(connection, person_id, number)

    def put_badge(self, connection: Connection, person_id: str, number: str) -> None:
        """The same in a transaction."""
        plain = number.isascii() and number.isdigit()
        if not (plain and MIN_BADGE_DIGITS <= len(number) <= MAX_BADGE_DIGITS):
            raise UsageFault(
                "this is no badge's number",
                "it has {fewest} to {most} digits",
                fewest=MIN_BADGE_DIGITS,
                most=MAX_BADGE_DIGITS,
            )
        for _, holder, known in self._badges(connection):
            if _same(known, number):
                raise UsageFault("this badge is already {holder}'s", "remove it there first", holder=holder)
        sealed = self._key(connection).seal(number.encode(), _purpose("badge", person_id))
        connection.execute(insert(BADGES).values(person_id=person_id, number=sealed))

    def move(self, connection: Connection, kept_id: str, other_id: str) -> None:
        """Give one person another's badges, and another's PINs if they have none; seals name whose something is."""
        numbers = [number for _, holder, number in self._badges(connection) if holder == other_id]
        connection.execute(delete(BADGES).where(BADGES.c.person_id == other_id))
        for number in numbers:
            self.put_badge(connection, kept_id, number)
        pins, own = self._hashes_in(connection, other_id), self._hashes_in(connection, kept_id)
        connection.execute(delete(PINS).where(PINS.c.person_id == other_id))
        if own.pin is None and pins.pin is not None:
            self.put_pin(connection, kept_id, pins.pin)
            if pins.duress is not None:
                self._put_duress_pin(connection, kept_id, pins.duress)

    def remove_badge(self, person_id: str, ending: str) -> list[str]:
        """Take from a person the badges whose numbers end so; the numbers of those."""
        with self._database.erase() as connection:
            theirs = {
                badge_id: known
                for badge_id, holder, known in self._badges(connection)
                if holder == person_id and known.endswith(ending)
            }
            connection.execute(delete(BADGES).where(BADGES.c.id.in_(theirs)))
        return list(theirs.values())

    def badges(self) -> list[tuple[str, str]]:
        """Whose badges there are, and the last four digits of each, by person."""
        with self._database.read() as connection:
            return sorted((holder, known[-4:]) for _, holder, known in self._badges(connection))

    def holder(self, number: str) -> str | None:
        """Whose badge has that number; None for nobody's. All are compared, whichever it is."""
        with self._database.read() as connection:
            holders = [holder for _, holder, known in self._badges(connection) if _same(known, number)]
        return holders[0] if holders else None

    def _badges(self, connection: Connection) -> list[tuple[int, str, str]]:
        rows = connection.execute(select(BADGES)).all()
        if not rows:
            return []
        key = self._keys.get(connection, _KEY)
        return [(row.id, row.person_id, self._unseal(key, row.number, "badge", row.person_id)) for row in rows]

    def _put_duress_pin(self, connection: Connection, person_id: str, kept: str) -> None:
        sealed = self._key(connection).seal(kept.encode(), _purpose("duress", person_id))
        connection.execute(update(PINS).where(PINS.c.person_id == person_id).values(duress=sealed))

    def _hashes(self, person_id: str) -> PinHashes:
        with self._database.read() as connection:
            return self._hashes_in(connection, person_id)

    def _hashes_in(self, connection: Connection, person_id: str) -> PinHashes:
        row = connection.execute(select(PINS).where(PINS.c.person_id == person_id)).one_or_none()
        if row is None:
            return PinHashes()
        key = self._keys.get(connection, _KEY)
        duress = None if row.duress is None else self._unseal(key, row.duress, "duress", person_id)
        return PinHashes(self._unseal(key, row.pin, "pin", person_id), duress)

    def _key(self, connection: Connection) -> SealingKey:
        return self._keys.find(connection, _KEY) or self._keys.new(connection, _KEY)

    def _unseal(self, key: SealingKey, sealed: bytes, kind: str, person_id: str) -> str:
        try:
            return key.unseal(sealed, _purpose(kind, person_id)).decode()
        except BrokenSeal:
            raise StorageFault(_CHANGED[kind], "set it again", person_id=person_id, path=self._database.path) from None


def _same(known: str, number: str) -> bool:
    return hmac.compare_digest(known.encode(), number.encode())


def _purpose(kind: str, person_id: str) -> str:
    return f"{kind}\0{person_id}"

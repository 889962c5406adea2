"""What a link of the journal's chain is, and how it is computed.

Each event has a link: the SHA-256 of the link before it, of the event's number and of two commitments, one to
what happened and one to whom it concerns. A commitment is the SHA-256 of a random salt and the values; once salt and
values are erased nobody can tell from it what they were, and the link still follows from it.

Everything is computed over one form of the values as the file holds them, see `canonical`.
"""

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from doorcam.storage.sealing import BrokenSeal, SealingKey

Stored = None | int | float | str | bytes
"""What SQLite hands out, before any column type has looked at it."""

START = bytes(32)
"""Stands for the link before the first."""
FACTS = ("event_id", "at", "kind", "reason", "track_id", "distance", "source", "frame_index", "model_id", "actor")
"""The columns that say what happened; erased with the whole event."""
PRIVATE = ("person_id", "name", "nearest_id", "record", "snapshot")
"""The columns that say whom it concerns, to which the SHA-256 of the sealed picture is added. Not in the chain is
the label, which may change."""
_FORMAT = "doorcam journal 1"
_SALT_BYTES = 16
_JSON = json.JSONEncoder(separators=(",", ":"), default=lambda value: {"bytes": value.hex()})


def canonical(what: str, *values: Stored) -> bytes:
    """Values as bytes that no other values have: a JSON list, in ASCII and without blanks.

    Numbers are written as Python's repr, which is exact; bytes as {"bytes": hex}.

    Args:
        what: What is computed; keeps one from passing for another.
    """
    return _JSON.encode([_FORMAT, what, *values]).encode()


@dataclass(frozen=True, slots=True)
class Seen:
    """What the file says of an event: the values of `FACTS`, and those of `PRIVATE` with the picture's SHA-256."""

    facts: Sequence[Stored]
    private: Sequence[Stored]


@dataclass(frozen=True, slots=True)
class Link:
    """One link as the file holds it. Whoever can write the file may have changed any of it.

    Attributes:
        event_id: Of its event.
        previous: The hash of the link before; `START` for the first.
        facts: The commitment to what happened.
        private: The commitment to whom it concerns.
        hash: Of this link.
        facts_salt: None once the event is purged.
        private_salt: None once something of whom it concerns is erased.
        mark: Given with an erasure: the seal on what was left; None before.
    """

    event_id: int
    previous: Stored
    facts: Stored
    private: Stored
    hash: Stored
    facts_salt: Stored
    private_salt: Stored
    mark: Stored

    @classmethod
    def after(cls, previous: Stored, event_id: int, seen: Seen) -> "Link":
        """The link of a new event."""
        salts = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_SALT_BYTES)
        facts, private = _commitment("facts", salts[0], seen.facts), _commitment("private", salts[1], seen.private)
        return cls(event_id, previous, facts, private, _hash(previous, event_id, facts, private), *salts, mark=None)

    def fault(self, seen: Seen | None, key: SealingKey) -> str | None:
        """What is wrong with it and its event, apart from what is before it; None if nothing is.

        Args:
            seen: Its event; None if there is none.
            key: That marks are sealed with.
        """
        if self.hash != _hash(self.previous, self.event_id, self.facts, self.private):
            return "its link in the chain was changed"
        if seen is None:
            return None if self._is_marked(None, key) else "it was deleted"
        if self.facts != _commitment("facts", self.facts_salt, seen.facts):
            return "what it says happened was changed"
        untouched = self.private == _commitment("private", self.private_salt, seen.private)
        return None if untouched or self._is_marked(seen, key) else "whom it concerns, or its picture, was changed"

    def new_mark(self, left: Seen | None, key: SealingKey) -> bytes:
        """The mark of a lawful erasure: nothing, sealed for the purpose of this link and what is left."""
        return key.seal(b"", self._purpose(left))

    def _is_marked(self, left: Seen | None, key: SealingKey) -> bool:
        return isinstance(self.mark, bytes) and is_seal(self.mark, self._purpose(left), key)

    def _purpose(self, left: Seen | None) -> str:
        what, values = ("purged", ()) if left is None else ("erased", left.private)
        return canonical(what, self.hash, *values).decode()


def is_seal(seal: bytes, purpose: str, key: SealingKey) -> bool:
    """Whether nothing was sealed with this key for this purpose: the seal of AES-GCM is a code of authentication."""
    try:
        return key.unseal(seal, purpose) == b""
    except BrokenSeal:
        return False


def _commitment(what: str, salt: Stored, values: Sequence[Stored]) -> bytes:
    return hashlib.sha256(canonical(what, salt, *values)).digest()


def _hash(previous: Stored, event_id: int, facts: Stored, private: Stored) -> bytes:
    return hashlib.sha256(canonical("link", previous, event_id, facts, private)).digest()

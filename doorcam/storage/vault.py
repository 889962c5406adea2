"""The keys of one home.

Whatever is biometric is sealed with a random key of its own: one for each person, one for each picture of
the journal. Those keys stand in the databases, wrapped with the home's master key, which is kept
elsewhere (`keystore`). So erasing a wrapped key erases all it sealed, wherever copies of that may be; and
a copy of the databases without the master key shows nobody's face.

`vault.json` beside the databases says which master key is theirs. It holds no secret.
"""

import os
import secrets
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from doorcam.config.paths import KEYS_VARIABLE, keys_dir
from doorcam.errors import StorageFault
from doorcam.storage.files import claim_file, file_faults, private_folder, whole_file
from doorcam.storage.keystore import Choice, KeyStore
from doorcam.storage.sealing import BrokenSeal, SealingKey

VAULT_NAME = "vault.json"

_FINGERPRINT_BYTES = 8
_TEXT_START = "doorcam-keys-1"


class _Marker(BaseModel):
    """What vault.json says."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    format: Literal["doorcam-vault"] = "doorcam-vault"
    version: Literal[1] = 1
    vault_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    master: str = Field(pattern=r"^[0-9a-f]{16}$")


class Vault:
    """Wraps and unwraps keys. Safe to use from several threads and processes at once.

    The master key is made with the first key that is wrapped, and read when it is first needed.

    Args:
        folder: Of the databases.
        store: Where the master key is.
    """

    def __init__(self, folder: Path, store: KeyStore) -> None:
        self.path = folder / VAULT_NAME
        self._store = store
        self._lock = threading.Lock()
        self._masters: dict[str, SealingKey] = {}

    @classmethod
    def of(cls, folder: Path, choice: Choice = "auto", environ: Mapping[str, str] = os.environ) -> Self:
        """The vault of a folder of databases; where $DOORCAM_KEYS names a folder, its keys are files there."""
        return cls(folder, KeyStore(keys_dir(environ), "file" if environ.get(KEYS_VARIABLE) else choice))

    @property
    def made(self) -> bool:
        """Whether there is a master key yet."""
        return self.path.exists()

    def wrapper(self) -> Callable[[SealingKey, str], bytes]:
        """What wraps keys with the newest master key; takes a key and its purpose, as `SealingKey.seal`.

        To be called, and used, within the transaction that writes the wrapped keys: `rotate` relies on that.

        Raises:
            StorageFault: if the master key cannot be had.
        """
        newest = (self._marker() if self.made else self._make()).master
        master, start = self._master(newest), bytes.fromhex(newest)
        return lambda key, purpose: start + master.wrap(key, purpose)

    def unwrap(self, wrapped: bytes, purpose: str) -> SealingKey:
        """The key that was wrapped.

        Raises:
            BrokenSeal: as `SealingKey.unseal`; also if a master key wrapped it that has been rotated away.
            StorageFault: if the master key cannot be had.
        """
        return self._master(wrapped_with(wrapped)).unwrap(wrapped[_FINGERPRINT_BYTES:], purpose)

    def check(self) -> str:
        """Where the master key is, for the user; raises StorageFault if it cannot be had."""
        marker = self._marker()
        for where, masters in self._stored(marker):
            if marker.master in masters:
                return where
        raise self._missing(marker)

    @property
    def newest(self) -> str:
        """The fingerprint of the master key that wraps; raises StorageFault if there is no vault."""
        return self._marker().master

    def retired(self) -> set[str]:
        """Fingerprints of master keys that a rotation has left, because it was interrupted."""
        marker = self._marker()
        return self._all_stored(marker).keys() - {marker.master}

    def renew(self) -> None:
        """Make another master key the newest. The others still unwrap, until `retain` drops them.

        Neither may run twice at once; see `rotation`.
        """
        marker = self._marker()
        masters = self._all_stored(marker)
        if marker.master not in masters:
            raise self._missing(marker)
        fresh = SealingKey.new()
        self._store.replace(marker.vault_id, _as_text([fresh, *masters.values()]))
        with whole_file(self.path) as stream:
            stream.write(_as_bytes(marker.model_copy(update={"master": fresh.fingerprint})))

    def retain(self, fingerprints: Collection[str]) -> None:
        """Forget all master keys but the newest and these."""
        marker = self._marker()
        wanted = {marker.master, *fingerprints}
        kept = {name: key for name, key in self._all_stored(marker).items() if name in wanted}
        if kept.keys() != wanted:
            raise self._missing(marker)
        self._store.replace(marker.vault_id, _as_text(kept.values()))
        with self._lock:
            self._masters = kept

    def secret(self) -> str:
        """All master keys as a text that `adopt` takes: a secret, for a sealed backup."""
        marker = self._marker()
        masters = self._all_stored(marker)
        if marker.master not in masters:
            raise self._missing(marker)
        return _as_text(masters.values())

    def adopt(self, secret: str) -> None:
        """Keep the master keys of a backup too; raises StorageFault for any other text."""
        marker, known = self._marker(), {}
        with suppress(StorageFault):  # what is no key cannot be kept beside it
            known = self._all_stored(marker)
        keep = self._store.replace if known else self._store.add
        keep(marker.vault_id, _as_text((_from_text(secret, "the backup") | known).values()))

    def _make(self) -> _Marker:
        """A vault with its first master key; that of another process, if it was quicker."""
        key = SealingKey.new()
        marker = _Marker(vault_id=secrets.token_hex(16), master=key.fingerprint)
        self._store.add(marker.vault_id, _as_text([key]))
        private_folder(self.path.parent)
        if not claim_file(self.path, _as_bytes(marker)):
            self._store.remove(marker.vault_id)
        return self._marker()

    def _marker(self) -> _Marker:
        with file_faults(self.path, "read"):
            if not self.made:
                raise StorageFault(
                    "{path} is missing: what is sealed beside it cannot be read",
                    "restore it from a backup: doorcam restore FILE; or move the whole folder away to start afresh",
                    path=self.path,
                )
            text = self.path.read_bytes()
        try:
            return _Marker.model_validate_json(text)
        except ValidationError as error:
            raise StorageFault(
                "{path} is damaged", "restore it from a backup: doorcam restore FILE", path=self.path
            ) from error

    def _master(self, fingerprint: str) -> SealingKey:
        with self._lock:
            if fingerprint not in self._masters:
                self._look_for(fingerprint)
            return self._masters[fingerprint]

    def _look_for(self, fingerprint: str) -> None:
        marker = self._marker()
        for _, masters in self._stored(marker):
            self._masters |= masters
            if fingerprint in self._masters:
                return
        raise BrokenSeal if marker.master in self._masters else self._missing(marker)

    def _stored(self, marker: _Marker) -> Iterator[tuple[str, dict[str, SealingKey]]]:
        """Each place that has keys of this vault, and its keys by their fingerprints."""
        for where, text in self._store.read(marker.vault_id):
            yield where, _from_text(text, where)

    def _all_stored(self, marker: _Marker) -> dict[str, SealingKey]:
        return {name: key for _, masters in self._stored(marker) for name, key in masters.items()}

    def _missing(self, marker: _Marker) -> StorageFault:
        return StorageFault(
            "the key of {folder} is missing: {places} holds it",
            "put it back from a backup; without it nobody can be recognised, and people must be enrolled anew",
            folder=self.path.parent,
            places=self._store.places(marker.vault_id),
        )


def wrapped_with(wrapped: bytes) -> str:
    """The fingerprint of the master key a key was wrapped with."""
    return wrapped[:_FINGERPRINT_BYTES].hex()


def _as_bytes(marker: _Marker) -> bytes:
    return marker.model_dump_json(indent=1).encode() + b"\n"


def _as_text(keys: Iterable[SealingKey]) -> str:
    return " ".join([_TEXT_START, *(key.as_text() for key in keys)])


def _from_text(text: str, where: str) -> dict[str, SealingKey]:
    start, *words = text.split() or [""]
    try:
        if start != _TEXT_START or not words:
            raise ValueError("no keys")
        keys = [SealingKey.from_text(word) for word in words]
    except ValueError:  # not chained: its text could hold a part of a key
        raise StorageFault("{where} holds no key of doorcam", "put it back from a backup", where=where) from None
    return {key.fingerprint: key for key in keys}

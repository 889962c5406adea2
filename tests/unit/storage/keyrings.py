"""Keyrings for the package `keyring` to use: one that keeps what it is given, one that is locked."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class OpenKeyring(KeyringBackend):
    """Keeps everything as long as it lives."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class LockedKeyring(OpenKeyring):
    """Nobody has unlocked it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("secret words of the system")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("secret words of the system")


class NoKeyring(LockedKeyring):
    """As the package has it on a computer without any."""

    priority = 0.0


class ForgetfulKeyring(OpenKeyring):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


@contextmanager
def in_use(backend: KeyringBackend) -> Iterator[None]:
    """Have the package use a keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)

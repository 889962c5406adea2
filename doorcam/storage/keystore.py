"""Where the master keys are kept: the system keyring, or files only their owner can read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Protocol

from doorcam.errors import StorageFault
from doorcam.storage.files import file_faults, private_folder, whole_file

Choice = Literal["auto", "keyring", "file"]

_SERVICE = "doorcam"
_MAX_FILE_BYTES = 65_536


class KeyPlace(Protocol):
    """Keeps texts under names."""

    def where(self, name: str) -> str:
        """What to call the place of a name in a message."""
        ...

    def read(self, name: str) -> str | None:
        """The text; None if there is none of that name."""
        ...

    def write(self, name: str, text: str) -> None:
        """Keep a text in place of the one before; whole or not at all."""
        ...

    def remove(self, name: str) -> None:
        """Forget a text; none of that name is fine."""
        ...


class KeyFiles:
    """A folder with a file (mode 0600) for each name. Every method raises `StorageFault`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def where(self, name: str) -> str:
        """The path."""
        return str(self._path(name))

    def read(self, name: str) -> str | None:
        """The text of the file."""
        path = self._path(name)
        with file_faults(path, "read"):
            if not path.exists():
                return None
            with path.open("rb") as stream:
                return stream.read(_MAX_FILE_BYTES).decode("ascii", "replace")

    def write(self, name: str, text: str) -> None:
        """Write the file."""
        private_folder(self._folder)
        with whole_file(self._path(name)) as stream:
            stream.write(text.encode("ascii"))

    def remove(self, name: str) -> None:
        """Delete the file."""
        with file_faults(self._path(name), "remove"):
            self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.key"


class SystemKeyring:
    """The keyring of the user's session. Every method raises `StorageFault`."""

    def works(self) -> bool:
        """Whether there is one: a server without a desktop session has none."""
        import keyring

        try:
            return keyring.get_keyring().priority > 0
        except Exception:  # a backend that was chosen and is not there raises what it likes
            return False

    def where(self, name: str) -> str:
        """How the entry is called."""
        return f"the system keyring, entry {_SERVICE}/{name}"

    def read(self, name: str) -> str | None:
        """The entry."""
        import keyring

        try:
            return keyring.get_password(_SERVICE, name) if self.works() else None
        except Exception as error:
            raise _locked(error) from error

    def write(self, name: str, text: str) -> None:
        """Keep the entry, and make sure that it comes back."""
        import keyring

        if not self.works():
            raise StorageFault("there is no system keyring here", "set privacy.key_store = file")
        try:
            keyring.set_password(_SERVICE, name, text)
            kept = keyring.get_password(_SERVICE, name) == text
        except Exception as error:
            raise _locked(error) from error
        if not kept:
            raise StorageFault("the system keyring does not keep what it is given", "set privacy.key_store = file")

    def remove(self, name: str) -> None:
        """Delete the entry."""
        import keyring

        try:
            if self.works() and keyring.get_password(_SERVICE, name) is not None:
                keyring.delete_password(_SERVICE, name)
        except Exception as error:
            raise _locked(error) from error


class KeyStore:
    """Both places together. A text is looked for in both. Every method raises `StorageFault`.

    Args:
        folder: Of the files.
        choice: Where texts go; `auto` takes the keyring for a new one where there is one that works, and
            leaves it where it is later on.
    """

    def __init__(self, folder: Path, choice: Choice = "auto") -> None:
        self._files = KeyFiles(folder)
        self._keyring = SystemKeyring()
        self._choice = choice

    def places(self, name: str) -> str:
        """Where a name is looked for, for a message."""
        return f"neither {self._files.where(name)} nor {self._keyring.where(name)}"

    def read(self, name: str) -> Iterator[tuple[str, str]]:
        """Where a text was found, and the text; files first, which are there without a session."""
        for place in (self._files, self._keyring):
            text = place.read(name)
            if text is not None:
                yield place.where(name), text

    def add(self, name: str, text: str) -> None:
        """Keep a text under a name nobody has used."""
        if self._choice == "auto":
            try:
                self._place(self._keyring.works()).write(name, text)
            except StorageFault:  # a keyring that does not open is none that works
                self._files.write(name, text)
        else:
            self._place(self._choice == "keyring").write(name, text)

    def replace(self, name: str, text: str) -> None:
        """Keep another text under a name, where the settings say, and then nowhere else.

        If it cannot be kept, what was there still is.
        """
        in_keyring = self._choice == "keyring" or (self._choice == "auto" and self._files.read(name) is None)
        self._place(in_keyring).write(name, text)
        self._place(not in_keyring).remove(name)

    def remove(self, name: str) -> None:
        """Forget a text wherever it is."""
        for place in (self._files, self._keyring):
            place.remove(name)

    def _place(self, in_keyring: bool) -> KeyPlace:
        return self._keyring if in_keyring else self._files


def _locked(error: Exception) -> StorageFault:
    """Keyrings of different systems fail with exceptions of their own; the text of one could hold a secret."""
    return StorageFault(
        "the system keyring cannot be used ({what})",
        "unlock it, or set privacy.key_store = file for a new home",
        what=type(error).__name__,
    )

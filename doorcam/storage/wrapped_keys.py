"""The sealing keys of one database: a table in it, each key under a name, wrapped by the vault."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, Text, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from doorcam.errors import StorageFault
from doorcam.storage.sealing import BrokenSeal, SealingKey
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import Vault, wrapped_with


def keys_table(metadata: MetaData) -> Table:
    """The table as queries see it; a migration makes it."""
    return Table(
        "keys", metadata, Column("name", Text, primary_key=True), Column("wrapped", LargeBinary, nullable=False)
    )


class WrappedKeys:
    """The keys of one database. A name is bound to its key: keys that changed places are noticed.

    Every method raises `StorageFault` when a key is damaged, or the vault has no master key for it.
    """

    def __init__(self, database: Database, table: Table, vault: Vault) -> None:
        self._database = database
        self._table = table
        self._vault = vault

    def new(self, connection: Connection, name: str) -> SealingKey:
        """A new key in place of any other of that name, written in the transaction of `connection`."""
        if not self._vault.made and connection.scalar(select(self._table.c.name).limit(1)):
            self._vault.check()  # says what is missing; a new vault would only hide it
        key = SealingKey.new()
        row = {"name": name, "wrapped": self._vault.wrapper()(key, name)}
        connection.execute(insert(self._table).values(row).on_conflict_do_update(index_elements=["name"], set_=row))
        return key

    def find(self, connection: Connection, name: str) -> SealingKey | None:
        """The key of that name; None when it is erased."""
        wrapped = connection.scalar(select(self._table.c.wrapped).where(self._table.c.name == name))
        return None if wrapped is None else self._unwrap(name, wrapped)

    def get(self, connection: Connection, name: str) -> SealingKey:
        """A key that must be there."""
        key = self.find(connection, name)
        if key is None:
            raise self._fault(f"has no key {name}")
        return key

    def under(self, connection: Connection, start: str) -> dict[str, SealingKey]:
        """All keys whose names begin so, by the rest of their names."""
        named = self._table.c.name.startswith(start, autoescape=True)
        return {
            name.removeprefix(start): self._unwrap(name, wrapped)
            for name, wrapped in connection.execute(select(self._table).where(named))
        }

    def erase(self, connection: Connection, names: Collection[str]) -> None:
        """Delete keys; to be wiped by `Database.erase`."""
        for name in names:
            connection.execute(delete(self._table).where(self._table.c.name == name))

    def count(self) -> int:
        """How many there are."""
        with self._database.read() as connection:
            return len(connection.scalars(select(self._table.c.name)).all())

    @contextmanager
    def locked(self) -> Iterator["LockedKeys"]:
        """Nobody else writes to the database meanwhile."""
        with self._database.write() as connection:
            yield LockedKeys(self, connection)

    def _unwrap(self, name: str, wrapped: bytes) -> SealingKey:
        try:
            return self._vault.unwrap(wrapped, name)
        except BrokenSeal:
            raise self._fault(f"holds a key {name} that is damaged, another's, or of an older master key") from None

    def _fault(self, what: str) -> StorageFault:
        return StorageFault(
            f"{self._database.path} {what}", "restore it from a backup made since the last `doorcam keys rotate`"
        )


@dataclass(frozen=True, slots=True)
class LockedKeys:
    """The keys within one transaction, for `doorcam.storage.rotation`."""

    keys: WrappedKeys
    connection: Connection

    def rewrap(self) -> int:
        """Wrap all keys with the vault's newest master key; how many there are."""
        table, wrap = self.keys._table, self.keys._vault.wrapper()
        rows = [
            {"named": name, "wrapped": wrap(self.keys._unwrap(name, wrapped), name)}
            for name, wrapped in self.connection.execute(select(table))
        ]
        if rows:
            self.connection.execute(update(table).where(table.c.name == bindparam("named")), rows)
        return len(rows)

    def fingerprints(self) -> set[str]:
        """Of the master keys that are still needed."""
        return {wrapped_with(wrapped) for wrapped in self.connection.scalars(select(self.keys._table.c.wrapped))}

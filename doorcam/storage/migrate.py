"""Runs alembic from inside the package. Imported only when a database is new or old: alembic is slow to load."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from doorcam.storage.vault import Vault


def known_revisions(folder: Path) -> frozenset[str]:
    """The ids of all migrations in a folder."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config(folder)).walk_revisions())


def upgrade(connection: Connection, folder: Path, vault: Vault | None) -> None:
    """Bring a database to the newest layout within the transaction of `connection`.

    Args:
        connection: The transaction.
        folder: The migrations.
        vault: For those that seal what was not sealed before.
    """
    config = _config(folder)
    config.attributes["connection"] = connection
    config.attributes["vault"] = vault
    command.upgrade(config, "head")


def _config(folder: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config

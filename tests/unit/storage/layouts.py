"""What every migrated database is checked for."""

from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData

from doorcam.storage.sqlite import Database, Migrations


def config_of(migrations: Migrations) -> Config:
    """What alembic wants to know."""
    config = Config()
    config.set_main_option("script_location", str(migrations.folder))
    config.set_main_option("path_separator", "os")
    return config


def head_of(migrations: Migrations) -> str | None:
    """The newest revision as alembic knows it."""
    return ScriptDirectory.from_config(config_of(migrations)).get_current_head()


def differences(path: Path, migrations: Migrations, metadata: MetaData) -> list[object]:
    """How the tables the migrations make differ from those the queries expect."""
    with closing(Database.open(path, migrations)) as database, database.read() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

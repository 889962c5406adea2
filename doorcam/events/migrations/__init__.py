"""The layouts the journal has had."""

from pathlib import Path

from doorcam.storage.sqlite import Migrations

MIGRATIONS = Migrations(folder=Path(__file__).parent, head="events_0004")

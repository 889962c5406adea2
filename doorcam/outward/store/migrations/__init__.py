"""The layouts the file of the destinations has had."""

from pathlib import Path

from doorcam.storage.sqlite import Migrations

MIGRATIONS = Migrations(folder=Path(__file__).parent, head="outward_0001")

"""The layouts the access rules have had."""

from pathlib import Path

from doorcam.storage.sqlite import Migrations

MIGRATIONS = Migrations(folder=Path(__file__).parent, head="access_0002")

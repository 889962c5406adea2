"""The layouts the gallery has had."""

from pathlib import Path

from doorcam.storage import Migrations

MIGRATIONS = Migrations(folder=Path(__file__).parent, head="gallery_0001")

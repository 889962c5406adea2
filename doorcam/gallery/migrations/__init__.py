"""The layouts the gallery has had."""

from pathlib import Path

from doorcam.storage.sqlite import Migrations

MIGRATIONS = Migrations(folder=Path(__file__).parent, head="gallery_0005")

"""Files that belong to their owner alone: SQLite databases, pictures and exports."""

from doorcam.storage.columns import UtcDateTime
from doorcam.storage.files import file_faults, private_folder, whole_file
from doorcam.storage.sqlite import Database, Migrations

__all__ = ["Database", "Migrations", "UtcDateTime", "file_faults", "private_folder", "whole_file"]

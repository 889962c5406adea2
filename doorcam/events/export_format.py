"""What events are exported as; told apart from the writing, which takes a while to import."""

from enum import StrEnum
from pathlib import Path
from typing import Self

from doorcam.errors import UsageFault


class ExportFormat(StrEnum):
    """What events can be written as; the endings of the files."""

    XLSX = "xlsx"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"

    @classmethod
    def of(cls, file: Path) -> Self:
        """By the ending of a file's name; `.jsonl` is JSON too.

        Raises:
            UsageFault: for any other ending, and for none.
        """
        ending = file.suffix.lower().removeprefix(".")
        ending = {"jsonl": "json"}.get(ending, ending)
        if ending not in list(cls):
            endings = ", ".join(f".{each}" for each in cls)
            raise UsageFault(
                "{name} does not say what to write",
                "give it one of the endings {endings}",
                name=file.name,
                endings=endings,
            )
        return cls(ending)

"""What the settings page reads and writes. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from doorcam.config.keys import sections
from doorcam.config.loading import Origin, given_values
from doorcam.config.schema import Settings
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.storage.settings_file import save_settings

AT_ONCE = frozenset({"desktop.language", "journal.keep_days", "models.mirror"})
"""Settings that hold as soon as they are saved; all others do from the next start on."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One setting.

    Attributes:
        default: What it is when nobody says otherwise.
        value: What the next start would find.
        overridden: Where a value stands that goes before the file's: `DOORCAM_DOOR_PULSE_S` of the environment;
            empty when the file has the last word.
    """

    default: Any
    value: Any
    overridden: str


Sheet = Mapping[str, Standing]
"""Every setting by `section.key`, in the order of the schema."""


class SettingsDesk:
    """Reads and writes settings. Every method may take a while and raise a `Fault`: not for the Qt thread.

    Args:
        file: The settings file; made with the first change if it is not there.
        environ: The environment doorcam was started in.
        overrides: What --set gave.
        in_use: The settings of this run.
        note_admin: Told what was changed, for the journal, without values: some are secret.
    """

    def __init__(
        self,
        file: Path,
        environ: Mapping[str, str],
        overrides: Sequence[str],
        in_use: Settings,
        note_admin: Callable[[str], None],
    ) -> None:
        self.file = file
        self._environ = dict(environ)
        self._overrides = tuple(overrides)
        self._in_use = values_of(in_use)
        self._note_admin = note_admin

    def read(self, _progress: Progress = NO_PROGRESS) -> Sheet:
        """All settings as they stand."""
        newest = {
            each.path: each
            for each in given_values(self.file if self.file.exists() else None, self._environ, self._overrides)
        }
        sheet = {}
        for path, default in defaults().items():
            given = newest.get(path)
            above = given is not None and given.origin is not Origin.FILE
            value = default if given is None else given.value
            # the name alone: the words about it are English
            where = given.where.removeprefix("environment variable ").rstrip(":") if given and above else ""
            sheet[path] = Standing(default, value, where)
        return sheet

    def save(self, values: Mapping[str, Any]) -> Sheet:
        """Write changes, and read all again."""
        save_settings(self.file, values, self._environ, self._overrides)
        self._note_admin(f"changed the settings {', '.join(sorted(values))}")
        return self.read()

    def waiting(self, sheet: Sheet) -> list[str]:
        """The settings that hold from the next start on, and not yet."""
        return [path for path, each in sheet.items() if path not in AT_ONCE and each.value != self._in_use[path]]


def defaults() -> dict[str, Any]:
    """Every setting's default by `section.key`."""
    return {f"{section}.{key}": field.default for section, keys in sections().items() for key, field in keys.items()}


def values_of(settings: Settings) -> dict[str, Any]:
    """Every setting's value by `section.key`."""
    return {
        f"{section}.{key}": getattr(getattr(settings, section), key)
        for section, keys in sections().items()
        for key in keys
    }

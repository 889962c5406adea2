"""What is said of settings, and which of them somebody who runs an office needs."""

import re
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from doorcam.config.keys import range_words, sections
from doorcam.config.schema import Settings
from doorcam.desktop.language import LANGUAGES
from doorcam.desktop.settings_titles import TITLES

CONTEXT = "Settings"
"""Of the translations of what the schema says."""

BASIC = (
    "camera.source",
    "liveness.mode",
    "access.one_at_a_time",
    "door.driver",
    "door.pulse_s",
    "door.held_open_s",
    "journal.snapshots",
    "journal.keep_days",
    "privacy.consent",
    "desktop.language",
    "desktop.theme",
    "desktop.text_scale",
    "desktop.sounds",
)

DRIVER_KEYS = {
    "simulated": (),
    "serial": ("door.serial_port",),
    "gpio": ("door.gpio_pin",),
    "http": ("door.http_kind", "door.http_url", "door.http_user", "door.http_password"),
    "mqtt": ("door.mqtt_host", "door.mqtt_user", "door.mqtt_password", "door.mqtt_topic"),
    "command": ("door.command",),
}
"""What each driver of ours must be told, or mostly is."""

_BOTH = re.compile(r"(\S+) <= value <= (\S+)")
_WARNINGS: dict[tuple[str, str], Any] = {
    ("liveness.mode", "off"): QT_TRANSLATE_NOOP("Settings", "A photo of somebody enrolled opens the door."),
    ("door.driver", "simulated"): QT_TRANSLATE_NOOP("Settings", "No door is opened: this driver only pretends to."),
}


def field_of(path: str) -> FieldInfo:
    """The definition of `section.key`."""
    section, _, key = path.partition(".")
    return sections()[section][key]


def described(path: str) -> str:
    """What a setting is, in the user's language."""
    return _tr(field_of(path).description or "")


def title(path: str) -> str:
    """What a setting is called for people, in the user's language; `section.key` itself where it has no such name."""
    return _tr(TITLES.get(path, "")) or path


def section_title(section: str) -> str:
    """What a section is about, in the user's language; one line."""
    return _tr(_title(section))


def choices_of(path: str) -> tuple[str, ...]:
    """The words a setting is one of, or mostly is; empty for any other."""
    if path == "door.driver":
        return tuple(DRIVER_KEYS)
    kind = field_of(path).annotation
    return get_args(kind) if get_origin(kind) is Literal else ()


def choice_text(choice: str) -> str:
    """One of those words, in the user's language."""
    return LANGUAGES.get(choice) or _tr(_plain(choice))


def allowed(path: str) -> str:
    """What values a setting takes, where that is not seen, and its default."""
    field = field_of(path)
    default = choice_text(field.default) if choices_of(path) else shown(field.default)
    parts = [_range_text(range_words(field)), _tr("default {default}").format(default=default)]
    return "; ".join(filter(None, parts))


def _range_text(words: str) -> str:
    """`0.2 to 60` for `0.2 <= value <= 60`; other ranges as the schema has them."""
    both = _BOTH.fullmatch(words)
    return _tr("{low} to {high}").format(low=both[1], high=both[2]) if both else _tr(words)


def shown(value: Any) -> str:
    """A value as it is read."""
    if isinstance(value, bool):
        return _tr("on") if value else _tr("off")
    if isinstance(value, list):
        return ", ".join(value) or _tr("empty")
    if isinstance(value, dict):
        return ", ".join(f"{key} = {each}" for key, each in value.items()) or _tr("empty")
    return f"{value:g}" if isinstance(value, float) else str(value) or _tr("empty")


def warning(path: str, value: Any) -> str:
    """What somebody who chooses this value should know; empty for nothing."""
    text = _WARNINGS.get((path, value)) if isinstance(value, str) else None
    return "" if text is None else _tr(text)


def to_translate() -> Iterator[str]:
    """Every text of the schema that this module translates, for whoever collects them."""
    for section, keys in sections().items():
        yield _title(section)
        for key, field in keys.items():
            yield field.description or ""
            yield TITLES.get(f"{section}.{key}", "")
            if not _BOTH.fullmatch(range_words(field)):
                yield range_words(field)
            yield from (_plain(choice) for choice in choices_of(f"{section}.{key}") if choice not in LANGUAGES)


def _title(section: str) -> str:
    return (Settings.model_fields[section].description or "").split(";")[0].rstrip(".")


def _plain(choice: str) -> str:
    return choice.replace("_", " ")


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""

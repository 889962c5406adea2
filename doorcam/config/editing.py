"""Changing settings in a settings file, with its comments kept."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from doorcam.config.template import render_template
from doorcam.errors import ConfigFault

_MARK = b"\xef\xbb\xbf"


def with_settings(path: Path, values: Mapping[str, Any]) -> bytes:
    """What a settings file holds once settings are changed; the file itself is left alone.

    Args:
        path: The file; where there is none, the commented defaults are changed.
        values: By `section.key`. A section that is not in the file is added at its end.

    Raises:
        ConfigFault: if the file cannot be read or is no TOML.
    """
    try:
        content = path.read_bytes() if path.exists() else render_template().encode()
        document = tomlkit.parse(content.decode("utf-8-sig"))
        for name, value in values.items():
            section, _, key = name.partition(".")
            document.setdefault(section, tomlkit.table())[key] = _item(value)
    except OSError as error:
        raise ConfigFault("{path} cannot be read: {why}", path=path, why=error.strerror) from None
    except (TOMLKitError, UnicodeDecodeError, TypeError) as error:
        raise ConfigFault("{path} is no settings file: {why}", path=path, why=error) from None
    mark = _MARK if content.startswith(_MARK) else b""
    return mark + document.as_string().encode("utf-8")


def _item(value: Any) -> Any:
    """Within the section it is in: a table of its own would begin another."""
    if not isinstance(value, dict):
        return value
    table = tomlkit.inline_table()
    table.update(value)
    return table

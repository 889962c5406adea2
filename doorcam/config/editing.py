"""Changing one setting in a settings file, with its comments kept."""

from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from doorcam.errors import ConfigFault


def with_setting(path: Path, section: str, key: str, value: str) -> bytes:
    """What a settings file holds once a setting is changed; the file itself is left alone.

    Args:
        path: The file.
        section: The table; it is added at the end when it is not there.
        key: The setting in it.
        value: What it is set to.

    Raises:
        ConfigFault: if the file cannot be read or is no TOML.
    """
    try:
        content = path.read_bytes()
        document = tomlkit.parse(content.decode("utf-8-sig"))
        document.setdefault(section, tomlkit.table())[key] = value
    except OSError as error:
        raise ConfigFault(f"{path} cannot be read: {error.strerror}") from None
    except (TOMLKitError, UnicodeDecodeError, TypeError) as error:
        raise ConfigFault(f"{path} is no settings file: {error}") from None
    mark = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    return mark + document.as_string().encode("utf-8")

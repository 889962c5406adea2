"""The settings file, changed whole or not at all."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from doorcam.config.editing import with_settings
from doorcam.config.loading import load_settings
from doorcam.config.schema import Settings
from doorcam.storage.files import file_faults, whole_file


def save_settings(
    path: Path, values: Mapping[str, Any], environ: Mapping[str, str], overrides: Sequence[str]
) -> Settings:
    """Change settings in a file and leave the rest of it as it is, comments too.

    Args:
        path: The file; where there is none, the commented defaults are written with these changes (mode 0600).
        values: By `section.key`.
        environ: See `load_settings`.
        overrides: See `load_settings`.

    Returns:
        The settings as they are at the next start.

    Raises:
        ConfigFault: if they would not be valid; the file is unchanged then.
        StorageFault: if it cannot be written.
    """
    target = path.resolve()  # a link to the file stays a link
    content = with_settings(target, values)
    settings = load_settings(path, environ, overrides, text=content.decode("utf-8-sig"))
    with file_faults(target):
        rights = target.stat().st_mode & 0o777 if target.exists() else 0o600
        target.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(target) as file:
            file.write(content)
        target.chmod(rights)
    return settings

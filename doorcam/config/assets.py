"""Finding the files that are bundled with the program."""

from pathlib import Path

import doorcam
from doorcam.errors import StorageFault

_PACKAGE = Path(doorcam.__file__).resolve().parent
# An installed wheel carries them inside the package; a source checkout has assets/ and config.toml beside it.
_FOLDERS = (_PACKAGE / "assets", _PACKAGE.parent / "assets", _PACKAGE.parent)


def asset_path(relative: str) -> Path:
    """Where a bundled file is, in a source checkout or an installed wheel.

    Args:
        relative: As in a wheel's doorcam/assets: `fonts/NotoSans-Regular.ttf`, `config.toml`.

    Raises:
        StorageFault: if this installation lacks the file.
    """
    for folder in _FOLDERS:
        path = folder / relative
        if path.is_file():
            return path
    raise StorageFault(f"the bundled file {relative} is missing from {_PACKAGE}", "install doorcam again")

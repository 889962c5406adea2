"""Where settings and data live. Nothing here creates a file or a folder."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from doorcam.errors import ConfigFault

CONFIG_NAME = "config.toml"
CONFIG_MARKER = "# doorcam"
"""How the first line of our own config.toml begins. A config.toml in the current folder without it
belongs to another program and is left alone."""

CONFIG_VARIABLE = "DOORCAM_CONFIG"
HOME_VARIABLE = "DOORCAM_HOME"
CACHE_VARIABLE = "DOORCAM_CACHE"
KEYS_VARIABLE = "DOORCAM_KEYS"
MODELS_VARIABLE = "DOORCAM_MODELS"


@dataclass(frozen=True, slots=True)
class Home:
    """The folder everything biometric is kept in.

    Attributes:
        root: The folder itself, absolute; it may not exist yet.
    """

    root: Path

    @property
    def encodings(self) -> Path:
        """The folder of gallery, journal and snapshots."""
        return self.root / "encodings"

    @property
    def gallery(self) -> Path:
        """The database of people and templates."""
        return self.encodings / "gallery.sqlite"

    @property
    def calibration(self) -> Path:
        """The calibrated threshold."""
        return self.encodings / "calibration.json"

    @property
    def gallery_index(self) -> Path:
        """The saved index of a large gallery; made anew whenever it is missing."""
        return self.encodings / "gallery.index"

    @property
    def journal(self) -> Path:
        """The database of events."""
        return self.encodings / "journal.sqlite"

    @property
    def access(self) -> Path:
        """The database of who may pass when: rules, PINs and badges."""
        return self.encodings / "access.sqlite"

    @property
    def outward(self) -> Path:
        """The database of how far those outside have been told what is in the journal."""
        return self.encodings / "outward.sqlite"

    @property
    def first_start(self) -> Path:
        """A file that is there from the beginning of the first start to its end."""
        return self.encodings / "first-start"

    @property
    def snapshots(self) -> Path:
        """The folder of the pictures that belong to events."""
        return self.encodings / "snapshots"


def find_config(explicit: Path | None, home: Path | None, environ: Mapping[str, str], cwd: Path) -> Path | None:
    """The settings file to use; the first of these that is there.

    `explicit` (--config); $DOORCAM_CONFIG; config.toml in the home, when one is given by `home`
    (--home) or $DOORCAM_HOME; config.toml in `cwd`, if its first line says that it is doorcam's;
    config.toml in the platform's folder for user settings.

    Returns:
        An absolute path, or None when there is no settings file and the defaults hold.

    Raises:
        ConfigFault: when --config or $DOORCAM_CONFIG names a file that is not there.
    """
    named = _named(explicit, "--config", environ, CONFIG_VARIABLE)
    if named is not None:
        path, who = named
        if not _is_there(path):
            raise ConfigFault(
                "{who} names {path}, which does not exist",
                "correct the path, or leave it out",
                who=who,
                path=path,
            )
        return path
    given = _named(home, "--home", environ, HOME_VARIABLE)
    if given is not None and _is_there(given[0] / CONFIG_NAME):
        return given[0] / CONFIG_NAME
    here = cwd.absolute() / CONFIG_NAME
    if _is_ours(here):
        return here
    user = _user_config_folder() / CONFIG_NAME
    return user if _is_there(user) else None


def config_to_write(explicit: Path | None, home: Path | None, environ: Mapping[str, str], cwd: Path) -> Path:
    """The settings file to change: the one `find_config` finds, else where it would find a new one."""
    found = find_config(explicit, home, environ, cwd)
    if found is not None:
        return found
    given = _named(home, "--home", environ, HOME_VARIABLE)
    return (given[0] if given is not None else _user_config_folder()) / CONFIG_NAME


def find_home(explicit: Path | None, environ: Mapping[str, str], config_file: Path | None) -> Home:
    """The home to use: --home, else $DOORCAM_HOME, else the folder of the settings file in use.

    Without a settings file, or with the one in the platform's folder for user settings, it is the
    platform's folder for user data.
    """
    given = _named(explicit, "--home", environ, HOME_VARIABLE)
    if given is not None:
        return Home(given[0])
    if config_file is not None and config_file.absolute().parent != _user_config_folder():
        return Home(config_file.absolute().parent)
    return Home(platformdirs.user_data_path("doorcam", appauthor=False))


def cache_dir(environ: Mapping[str, str]) -> Path:
    """The folder of compiled networks and installed weights: $DOORCAM_CACHE, else the platform's user cache."""
    given = _named(None, "", environ, CACHE_VARIABLE)
    return given[0] if given is not None else platformdirs.user_cache_path("doorcam", appauthor=False)


def keys_dir(environ: Mapping[str, str]) -> Path:
    """The folder of master keys: $DOORCAM_KEYS, else one in the platform's folder for user settings.

    Not in the home: a copy of the home must not hold the key to what is sealed in it.
    """
    given = _named(None, "", environ, KEYS_VARIABLE)
    return given[0] if given is not None else platformdirs.user_config_path("doorcam-keys", appauthor=False)


def models_dir(environ: Mapping[str, str]) -> Path:
    """The folder of models made by training: $DOORCAM_MODELS, else one in the platform's folder for user data.

    Not in the cache: what is cleared there must come again by itself.
    """
    given = _named(None, "", environ, MODELS_VARIABLE)
    return given[0] if given is not None else platformdirs.user_data_path("doorcam", appauthor=False) / "models"


def _user_config_folder() -> Path:
    return platformdirs.user_config_path("doorcam", appauthor=False, roaming=True)


def _named(option: Path | None, flag: str, environ: Mapping[str, str], variable: str) -> tuple[Path, str] | None:
    """The path an option or else a variable gives, absolute, and which of the two it was."""
    if option is not None:
        return _absolute(option), flag
    value = environ.get(variable, "")
    return (_absolute(Path(value)), f"${variable}") if value else None


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100  a link to the home stays a link


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # in a folder nobody may look into
        return False


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(CONFIG_MARKER)) == CONFIG_MARKER.encode()
    except OSError:
        return False

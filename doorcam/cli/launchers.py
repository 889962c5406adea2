"""What starts doorcam by itself on a Linux desktop: a menu entry, one at login, a service that starts it again."""

import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from doorcam.config.assets import asset_path
from doorcam.errors import StorageFault
from doorcam.storage.files import file_faults

UNIT = "doorcam-kiosk.service"
_ENTRY = "doorcam.desktop"
_SYSTEMCTL_S = 20


class Launcher(StrEnum):
    """What there can be."""

    MENU = "menu"
    LOGIN = "login"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Places:
    """Where a desktop looks for them: https://specifications.freedesktop.org/basedir-spec/latest/."""

    data: Path
    config: Path

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "Places":
        """Those of the user whose environment this is."""
        home = Path(environ.get("HOME") or Path.home())
        return cls(
            Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share"),
            Path(environ.get("XDG_CONFIG_HOME") or home / ".config"),
        )

    def file(self, launcher: Launcher) -> Path:
        """The file that makes a launcher."""
        return {
            Launcher.MENU: self.data / "applications" / _ENTRY,
            Launcher.LOGIN: self.config / "autostart" / _ENTRY,
            Launcher.SERVICE: self.config / "systemd" / "user" / UNIT,
        }[launcher]

    @property
    def icon(self) -> Path:
        """Where the icon goes."""
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / "doorcam.svg"


def add(launcher: Launcher, places: Places, options: Sequence[str]) -> Path:
    """Make a launcher, or make it anew.

    Args:
        options: What doorcam is started with, after `kiosk`.

    Returns:
        The file.

    Raises:
        StorageFault: if it cannot be written.
    """
    command = (sys.executable, "-m", "doorcam", "kiosk", *options)
    file = places.file(launcher)
    _write(places.icon, asset_path("icons/doorcam.svg").read_text("utf-8"))
    _write(file, unit_text(command) if launcher is Launcher.SERVICE else entry_text(command))
    if launcher is Launcher.SERVICE:
        _systemctl("daemon-reload")
        _systemctl("enable", UNIT)
    return file


def remove(launcher: Launcher, places: Places) -> bool:
    """Take a launcher away; whether there was one.

    Raises:
        StorageFault: if it cannot be removed.
    """
    file = places.file(launcher)
    if not file.exists():
        return False
    if launcher is Launcher.SERVICE:
        _systemctl("disable", UNIT)
    with file_faults(file, "remove"):
        file.unlink()
    if not any(places.file(each).exists() for each in Launcher):
        with file_faults(places.icon, "remove"):
            places.icon.unlink(missing_ok=True)
    return True


def entry_text(command: Sequence[str]) -> str:
    """A desktop entry: https://specifications.freedesktop.org/desktop-entry-spec/latest/."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=doorcam",
            "Comment=Door kiosk with face recognition",
            f"Exec={' '.join(_quoted(part) for part in command)}",
            "Icon=doorcam",
            "Terminal=false",
            "Categories=Utility;Security;",
            "",
        )
    )


def unit_text(command: Sequence[str]) -> str:
    """A systemd user unit that starts the kiosk with the graphical session, and again when it breaks off.

    Leaving it by the administrator's PIN ends it in good order, and it stays ended.
    """
    return "\n".join(
        (
            "[Unit]",
            "Description=doorcam, the door kiosk",
            "PartOf=graphical-session.target",
            "After=graphical-session.target",
            "StartLimitIntervalSec=0",
            "",
            "[Service]",
            f"ExecStart={' '.join(_escaped(part) for part in command)}",
            "Restart=on-failure",
            "RestartSec=2",
            "",
            "[Install]",
            "WantedBy=graphical-session.target",
            "",
        )
    )


def _quoted(part: str) -> str:
    """An argument of Exec: quoted, with a percent sign doubled, as the specification wants it."""
    escaped = part.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")


def _escaped(part: str) -> str:
    """An argument of ExecStart; see systemd.service(5)."""
    return shlex.quote(part).replace("%", "%%").replace("$", "$$")


def _write(file: Path, text: str) -> None:
    with file_faults(file, "write"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def _systemctl(*arguments: str) -> None:
    """Tell systemd; where there is none, the file alone must do."""
    try:
        child = subprocess.run(  # noqa: S603  words of our own
            ("systemctl", "--user", *arguments),  # noqa: S607  wherever this system keeps it
            capture_output=True,
            text=True,
            timeout=_SYSTEMCTL_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StorageFault(f"systemd could not be told: {error}", "systemctl --user daemon-reload") from None
    if child.returncode:
        said = child.stderr.strip().splitlines()
        raise StorageFault(
            f"systemctl --user {' '.join(arguments)} failed: {said[-1] if said else child.returncode}",
            "log in to the desktop that shall show the kiosk, and try again",
        )

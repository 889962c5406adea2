"""`doorcam kiosk`: the window."""

import logging
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.output import complain, progress_bar
from doorcam.cli.session import Session, with_session
from doorcam.errors import ConfigFault, Fault

if TYPE_CHECKING:
    from doorcam.backup.restoring import Restored
    from doorcam.config.schema import Settings
    from doorcam.desktop.surroundings import Restore, Surroundings
    from doorcam.runtime import Runtime


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("kiosk", epilog="Example: doorcam kiosk --fullscreen --source 0")(_kiosk)


def has_display() -> bool:
    """Whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_kiosk(
    session: Session,
    source: str | None = None,
    fullscreen: bool = False,
    prepare: "Callable[[Runtime], None] | None" = None,
) -> None:
    """Open the window and stay until it is closed.

    It opens with wrong settings as well, and says what is wrong: whoever started it from a menu sees no terminal.

    Args:
        session: The settings and the home.
        source: The camera; None for the one in the settings.
        fullscreen: Fill the screen, whatever the settings say.
        prepare: Gets the runtime before the window does.

    Raises:
        Fault: where no window can be opened.
        typer.Exit: with the window's exit code.
    """
    if not has_display():
        raise Fault("there is no display to open a window on", "`doorcam run` works without a window")
    logging.getLogger().setLevel(logging.WARNING)
    from doorcam.desktop.app import run_desktop

    restored: Restored | Fault | None = None
    while True:
        settings = _look(session)
        with ExitStack() as opened:
            behind = partial(_open_behind, session, prepare, opened)
            ending = run_desktop(settings, behind, source, fullscreen or settings.desktop.fullscreen, restored)
        restored = None if ending.restore is None else _restore(session, ending.restore)
        if not ending.again:
            raise typer.Exit(ending.code)
        session = session.anew()


def _look(session: Session) -> "Settings":
    """The settings the window is made with: the defaults, while those in use are wrong."""
    from doorcam.config.schema import Settings

    try:
        return session.settings
    except ConfigFault:
        return Settings()


def _open_behind(
    session: Session, prepare: "Callable[[Runtime], None] | None", opened: ExitStack
) -> "tuple[Runtime, Surroundings]":
    """Open what is behind the window, until `opened` is closed.

    Raises:
        Fault: what is wrong with the settings or cannot be opened; it is on the terminal by then.
    """
    from doorcam.desktop.surroundings import Surroundings

    try:
        runtime = opened.enter_context(session.runtime())
        if prepare is not None:
            prepare(runtime)
        return runtime, Surroundings(session.config_to_write, os.environ, session.overrides, session.vault)
    except Fault as fault:
        complain(fault)  # at once: the window may stay for hours
        raise


def _restore(session: Session, wanted: "Restore") -> "Restored | Fault":
    """Put a backup in place of the home; when that fails everything is as it was, and the kiosk goes on with it.

    Returns:
        What became of it, for the next window to tell.
    """
    from doorcam.backup.restoring import restore_backup

    try:
        with progress_bar() as progress:
            target = session.config_to_restore
            home, vault_of = session.home, session.vault_of
            restored = restore_backup(wanted.archive, wanted.password, home, target, vault_of, progress)
        session.anew().note_admin("restored a backup")
        return restored
    except Fault as fault:
        complain(str(fault))
        return fault


@with_session
def _kiosk(
    session: Session,
    source: Annotated[
        str | None, typer.Option(metavar="SOURCE", help="The camera, instead of the one in the settings.")
    ] = None,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
) -> None:
    """Open the kiosk: the live camera, who is recognised, enrolment and events."""
    open_kiosk(session, source, fullscreen)

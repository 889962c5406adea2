"""`doorcam system`: menu entry, start at login, and the service that keeps the kiosk running."""

import os
import sys
from typing import Annotated

import typer

from doorcam.cli.launchers import UNIT, Launcher, Places, add, remove
from doorcam.cli.output import JsonOption, complain, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

app = typer.Typer(name="system", help="How doorcam is started on this computer.")

What = Annotated[
    Launcher,
    typer.Argument(help="menu: an entry in the menu; login: start at login; service: start and keep it running."),
]


@app.callback(epilog="Example: doorcam system status")
@with_session
def _system(session: Session) -> None:
    """How doorcam is started on this computer: from the menu, at login, or as a service that is started again."""


@app.command("add", epilog="Example: doorcam system add service")
@with_session
def _add(session: Session, what: What, as_json: JsonOption = False) -> None:
    """Have doorcam in the menu, started at login, or kept running full screen, with this home and these settings."""
    places = _places()
    options = [] if what is Launcher.MENU else ["--fullscreen"]
    for name, path in (("--home", session.home_option), ("--config", session.config_option)):
        options += [] if path is None else [name, str(path.absolute())]
    file = add(what, places, options)
    if as_json:
        say_json({"type": "launcher", "what": what.value, "file": str(file), "there": True})
        return
    say(f"{file} is written")
    if what is Launcher.SERVICE:
        complain(f"it starts with the next login; now: systemctl --user start {UNIT}")


@app.command("remove", epilog="Example: doorcam system remove login")
@with_session
def _remove(session: Session, what: What, as_json: JsonOption = False) -> None:  # noqa: ARG001
    """Take it away again."""
    places = _places()
    there = remove(what, places)
    if as_json:
        say_json({"type": "launcher", "what": what.value, "file": str(places.file(what)), "there": False})
    else:
        say(f"{places.file(what)} is removed" if there else f"there is no {places.file(what)}")


@app.command("status", epilog="Example: doorcam system status --json")
@with_session
def _status(session: Session, as_json: JsonOption = False) -> None:  # noqa: ARG001
    """List what starts doorcam here."""
    places = _places()
    rows = [(each.value, places.file(each)) for each in Launcher]
    if as_json:
        for what, file in rows:
            say_json({"type": "launcher", "what": what, "file": str(file), "there": file.exists()})
    else:
        say_table(("what", "there", "file"), [(what, "yes" if f.exists() else "no", str(f)) for what, f in rows])


def _places() -> Places:
    if not sys.platform.startswith("linux"):
        raise UsageFault("this makes files for Linux desktops", "add doorcam to the login items of your system")
    return Places.of(os.environ)

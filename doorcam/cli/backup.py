"""`doorcam backup` and `doorcam restore`: a home in one sealed file."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from doorcam.cli.output import JsonOption, complain, counted, local_time, progress_bar, say, say_json
from doorcam.cli.session import Session, with_session
from doorcam.domain import SystemClock
from doorcam.errors import UsageFault

_MOST_CHARACTERS = 1000

FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input, its first line.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("backup", epilog="Example: doorcam backup /mnt/usb/door.backup")(_backup)
    app.command("restore", epilog="Example: doorcam restore /mnt/usb/door.backup --yes")(_restore)


@with_session
def _backup(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.", show_default=False)],
    from_stdin: FromStdin = False,
    as_json: JsonOption = False,
) -> None:
    """Write gallery, journal, pictures, rules, settings and master key to one file, sealed with a password.

    The door may go on working meanwhile. Whoever has file and password can read all of it, on any computer; without
    the password nobody can, and it cannot be found again. Erasing somebody later does not erase them from it.
    """
    from doorcam.backup.making import make_backup

    password = _password(from_stdin, twice=True)
    now = SystemClock().now_utc()
    with progress_bar() as progress:
        files = make_backup(file, password, session.home, session.config_file, session.vault, now, progress)
    size = file.stat().st_size
    if as_json:
        say_json({"type": "backup", "file": str(file), "files": files, "bytes": size})
    else:
        say(f"{files} files written to {file}, {size / 1e6:.1f} MB")
    session.note_admin("made a backup")


@with_session
def _restore(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of `doorcam backup`.", show_default=False)],
    from_stdin: FromStdin = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Put the home of a backup in place of this one, whole or not at all. What is here now is erased.

    Nothing else of doorcam may be running in this home. Everything is unpacked and verified first.
    """
    from doorcam.backup.restoring import restore_backup

    home = session.home
    if home.encodings.exists() and not yes:
        _ask(home.encodings)
    password = _password(from_stdin, twice=False)
    target = session.config_to_restore
    with progress_bar() as progress:
        restored = restore_backup(file, password, home, target, session.vault_of, progress)
    if as_json:
        counts = {"files": restored.files, "people": restored.people, "events": restored.events}
        made = restored.contents.created_at.isoformat()
        whole = {"journal_whole": restored.breaks == 0, "journal_breaks": restored.breaks}
        say_json({"type": "restored", "home": str(home.root), "made": made, **counts, **whole})
    else:
        say(f"{restored.people} people and {restored.events} events as of {local_time(restored.contents.created_at)}")
        say(f"home: {home.root}" + (f"; settings: {target}" if restored.config else ""))
    if restored.breaks:
        faults = counted(restored.breaks, "fault")
        complain(f"the journal in it is not as it was written: {faults}; doorcam events verify")
    session.refined(None, None, None).note_admin("restored a backup")


def _password(from_stdin: bool, *, twice: bool) -> str:
    if sys.stdin.isatty() and not from_stdin:
        answer: str = typer.prompt("Password", hide_input=True, confirmation_prompt=twice, err=True)
        return answer
    if not from_stdin:
        raise UsageFault("nobody can be asked for the password", "give it on standard input, with --password-stdin")
    password = sys.stdin.readline(_MOST_CHARACTERS).rstrip("\r\n")
    if not password:
        raise UsageFault("no password was given", "write it to standard input")
    return password


def _ask(encodings: os.PathLike[str]) -> None:
    if not sys.stdin.isatty():
        raise UsageFault("restore needs --yes where nobody can be asked")
    typer.confirm(f"Replace everything in {encodings}? This cannot be undone.", abort=True, err=True)

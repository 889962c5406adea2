"""`doorcam keys`: what the people and the pictures are sealed with."""

from typing import Annotated

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say, say_json
from doorcam.cli.session import Session, with_session

app = typer.Typer(name="keys", help="The keys that people and pictures are sealed with.")


@app.callback(epilog="Example: doorcam keys status")
@with_session
def _keys(session: Session) -> None:
    """The keys that people and pictures are sealed with: look at them, renew them."""


@app.command("status", epilog="Example: doorcam keys status --json")
@with_session
def _status(session: Session, as_json: JsonOption = False) -> None:
    """Say where the master key of this home is, and what it is the key to. The key itself is never shown."""
    vault = session.vault
    if _needs_none(session):
        _say_none(as_json)
        return
    where, retired = vault.check(), sorted(vault.retired())
    with session.gallery() as gallery, session.journal() as journal:
        people, pictures = len(gallery.people()), journal.count_pictures()
    if as_json:
        counts = {"people": people, "pictures": pictures}
        say_json({"type": "keys", "made": True, "where": where, "master": vault.newest, "retired": retired, **counts})
        return
    say(f"master key {vault.newest}: {where}")
    say(f"it is the key to {people} people and {pictures} pictures of the journal")
    if retired:
        complain(f"{len(retired)} older master keys are kept: a rotation was interrupted; run: doorcam keys rotate")


@app.command("rotate", epilog="Example: doorcam keys rotate --people")
@with_session
def _rotate(
    session: Session,
    people: Annotated[
        bool, typer.Option("--people", help="Give every person a new key too, and seal their templates anew.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make a new master key, put it where privacy.key_store says, and forget the old one.

    The door may go on working meanwhile. When it is interrupted, nothing is lost: run it again. Copies of the
    home made before need the old key: without it they can be read by nobody.
    """
    from doorcam.storage.rotation import rotate

    vault = session.vault
    if _needs_none(session):
        _say_none(as_json)
        return
    vault.check()
    with (
        session.gallery() as gallery,
        session.journal() as journal,
        session.access() as access,
        progress_bar() as progress,
    ):
        renewed = gallery.renew_keys(progress) if people else 0
        keys = rotate(vault, (gallery.keys, journal.keys, access.keys))
    if as_json:
        rotated = {"keys": keys, "people": renewed}
        say_json({"type": "rotated", "master": vault.newest, "where": vault.check(), **rotated})
    else:
        say(f"master key {vault.newest}: {vault.check()}; {keys} keys wrapped with it, {renewed} people sealed anew")
    session.note_admin(f"made the master key {vault.newest}; {renewed} people sealed anew")


def _needs_none(session: Session) -> bool:
    """Whether there is no key yet, and nothing that would need one."""
    if session.vault.made:
        return False
    home = session.home
    if not any(path.exists() for path in (home.gallery, home.journal, home.access)):
        return True
    with session.gallery() as gallery, session.journal() as journal, session.access() as access:
        return not any(sealed.keys.count() for sealed in (gallery, journal, access))


def _say_none(as_json: bool) -> None:
    if as_json:
        say_json({"type": "keys", "made": False})
    else:
        complain("there is no key yet: the first person enrolled, or the first picture of the journal, makes one")

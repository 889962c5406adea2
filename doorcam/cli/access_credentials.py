"""`doorcam access pin` and `badge`."""

import sys
from typing import Annotated

import typer

from doorcam.cli.output import JsonOption, complain, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

pin = typer.Typer(name="pin", help="PINs.")
badge = typer.Typer(name="badge", help="Badges.")

PersonId = Annotated[str, typer.Argument(metavar="ID", help="The person's id.", show_default=False)]
StdinOption = Annotated[bool, typer.Option("--stdin", help="Read it from standard input, even a terminal.")]

_MOST_CHARACTERS = 100


@pin.callback(epilog="Example: doorcam access pin list")
@with_session
def _pin(session: Session) -> None:
    """PINs: set and remove them. They are never shown."""


@pin.command("list", epilog="Example: doorcam access pin list --json")
@with_session
def _list_pins(session: Session, as_json: JsonOption = False) -> None:
    """List who has a PIN."""
    with session.access() as store:
        found = store.credentials.people_with_pin()
    if as_json:
        for person_id, duress in found.items():
            say_json({"type": "pin", "person_id": person_id, "duress": duress})
    elif found:
        say_table(
            ("person", "for duress"), [(person_id, "yes" if duress else "") for person_id, duress in found.items()]
        )
    else:
        complain("nobody has a PIN")


@pin.command("set", epilog="Example: doorcam access pin set ada_lovelace")
@with_session
def _set_pin(
    session: Session,
    person_id: PersonId,
    duress: Annotated[
        bool, typer.Option("--duress", help="The PIN to give under duress: it opens, and raises a silent alarm.")
    ] = False,
    from_stdin: StdinOption = False,
    as_json: JsonOption = False,
) -> None:
    """Give somebody a PIN, typed twice and not shown, or the only line of standard input. Easy ones are refused."""
    with session.gallery() as gallery, session.access() as store:
        gallery.person(person_id)
        store.credentials.set_pin(person_id, secret("PIN", from_stdin=from_stdin), duress=duress)
    if as_json:
        say_json({"type": "pin_set", "person_id": person_id, "duress": duress})
    else:
        say(f"{person_id} has a new PIN{' for duress' if duress else ''}")
    session.note_admin("set a PIN", [person_id])


@pin.command("remove", epilog="Example: doorcam access pin remove ada_lovelace")
@with_session
def _remove_pin(session: Session, person_id: PersonId, as_json: JsonOption = False) -> None:
    """Take somebody's PIN, and the one for duress."""
    with session.access() as store:
        store.credentials.remove_pin(person_id)
    if as_json:
        say_json({"type": "pin_removed", "person_id": person_id})
    else:
        say(f"{person_id} has no PIN any more")
    session.note_admin("removed the PINs", [person_id])


@badge.callback(epilog="Example: doorcam access badge list")
@with_session
def _badge(session: Session) -> None:
    """Badges: give them to people and take them back. A reader types a badge's number like a keyboard."""


@badge.command("list", epilog="Example: doorcam access badge list --json")
@with_session
def _list_badges(session: Session, as_json: JsonOption = False) -> None:
    """List whose badges there are, each by the end of its number."""
    with session.access() as store:
        found = store.credentials.badges()
    if as_json:
        for person_id, ending in found:
            say_json({"type": "badge", "person_id": person_id, "ending": ending})
    elif found:
        say_table(("person", "number"), [(person_id, f"…{ending}") for person_id, ending in found])
    else:
        complain("nobody has a badge")


@badge.command("add", epilog="Example: doorcam access badge add ada_lovelace")
@with_session
def _add_badge(
    session: Session, person_id: PersonId, from_stdin: StdinOption = False, as_json: JsonOption = False
) -> None:
    """Give somebody a badge: hold it to the reader when asked, or give its number on standard input."""
    with session.gallery() as gallery, session.access() as store:
        gallery.person(person_id)
        number = secret("Badge", from_stdin=from_stdin)
        store.credentials.add_badge(person_id, number)
    if as_json:
        say_json({"type": "badge_added", "person_id": person_id, "ending": number[-4:]})
    else:
        say(f"{person_id} has the badge …{number[-4:]}")
    session.note_admin("added a badge", [person_id])


@badge.command("remove", epilog="Example: doorcam access badge remove ada_lovelace 4711")
@with_session
def _remove_badge(
    session: Session,
    person_id: PersonId,
    ending: Annotated[str, typer.Argument(metavar="ENDING", help="The end of its number; all when left out.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Take somebody's badges, or one of them."""
    with session.access() as store:
        count = len(store.credentials.remove_badge(person_id, ending))
    if as_json:
        say_json({"type": "badges_removed", "person_id": person_id, "badges": count})
    else:
        say(f"{count} badges of {person_id} are removed")
    if count:
        session.note_admin(f"removed {count} badges", [person_id])


def secret(what: str, *, from_stdin: bool = False) -> str:
    """Ask for digits without showing them, twice for a PIN; or read them from a file or a pipe.

    Args:
        what: As it is asked for.
        from_stdin: Whether to read them even from a terminal.

    Raises:
        UsageFault: if there are none.
    """
    if sys.stdin.isatty() and not from_stdin:
        answer: str = typer.prompt(what, hide_input=True, confirmation_prompt=what == "PIN", err=True)
        return answer.strip()
    line = sys.stdin.readline(_MOST_CHARACTERS).strip()
    if not line:
        raise UsageFault(f"no {what} was given", "type it at a terminal, or write it to standard input")
    return line

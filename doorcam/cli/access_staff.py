"""`doorcam access staff`: who may open the staff's pages of the kiosk."""

from typing import Annotated

import typer

from doorcam.access.roles import Role
from doorcam.cli.access_credentials import StdinOption, secret
from doorcam.cli.output import JsonOption, complain, say, say_json, say_table
from doorcam.cli.session import Session, with_session

staff = typer.Typer(name="staff", help="PINs of those who work at the kiosk.")

RoleName = Annotated[Role, typer.Argument(metavar="admin|operator", help="Whose PIN.", show_default=False)]


@staff.callback(epilog="Example: doorcam access staff set-pin admin")
@with_session
def _staff(session: Session) -> None:
    """PINs of those who work at the kiosk: an operator sees people and events, an admin everything.

    From the first admin PIN on nobody opens the staff's pages or leaves a full-screen kiosk without one.
    """


@staff.command("list", epilog="Example: doorcam access staff list --json")
@with_session
def _list(session: Session, as_json: JsonOption = False) -> None:
    """List which roles have a PIN."""
    with session.access() as store:
        found = store.staff.roles()
    if as_json:
        for role in Role:
            say_json({"type": "staff", "role": role, "pin": role in found})
    else:
        say_table(("role", "PIN"), [(role, "yes" if role in found else "") for role in Role])
        if Role.ADMIN not in found:
            complain("without an admin PIN everybody may open the staff's pages: doorcam access staff set-pin admin")


@staff.command("set-pin", epilog="Example: doorcam access staff set-pin admin")
@with_session
def _set_pin(
    session: Session,
    role: RoleName,
    from_stdin: StdinOption = False,
    as_json: JsonOption = False,
) -> None:
    """Give a role a PIN, typed twice and not shown, or the only line of standard input. Easy ones are refused."""
    with session.access() as store:
        store.staff.set_pin(role, secret("PIN", from_stdin=from_stdin))
    if as_json:
        say_json({"type": "staff_pin_set", "role": role})
    else:
        say(f"{role} has a new PIN")
    session.note_admin(f"set the PIN of the role {role}")


@staff.command("remove", epilog="Example: doorcam access staff remove operator")
@with_session
def _remove(session: Session, role: RoleName, as_json: JsonOption = False) -> None:
    """Take a role's PIN. Without that of the admin everybody may open the staff's pages."""
    with session.access() as store:
        removed = store.staff.remove(role)
    if as_json:
        say_json({"type": "staff_pin_removed", "role": role, "removed": removed})
    else:
        say(f"{role} has no PIN any more" if removed else f"{role} had no PIN")
    if removed:
        session.note_admin(f"removed the PIN of the role {role}")

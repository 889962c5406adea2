"""`doorcam doors`: what can open the door, and trying it out."""

import threading

import typer

from doorcam.cli.output import JsonOption, complain, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import Event, EventKind, SystemClock

app = typer.Typer(name="doors", help="What opens the door.")


@app.callback(epilog="Example: doorcam doors list")
@with_session
def _doors(session: Session) -> None:
    """What opens the door: the drivers there are, and a test of the one in use."""


@app.command("list", epilog="Example: doorcam doors list --json")
@with_session
def _list(session: Session, as_json: JsonOption = False) -> None:
    """List the drivers, and which of them the settings name."""
    from doorcam.doors.drivers import available

    in_use = session.settings.door.driver
    drivers = available()
    if as_json:
        for name, origin in drivers.items():
            say_json({"type": "driver", "driver": name, "from": origin, "in_use": name == in_use})
    else:
        rows = [(name, origin, "in use" if name == in_use else "") for name, origin in drivers.items()]
        say_table(("driver", "from", ""), rows)


@app.command("test", epilog="Example: doorcam doors test --set door.driver=serial --set door.serial_port=/dev/ttyUSB0")
@with_session
def _test(session: Session, as_json: JsonOption = False) -> None:
    """Open the door once, as a grant would, and say what became of it. The journal keeps that it was a test.

    Ctrl-C shuts it before the pulse is over. Fails when the door did not open, or nobody knows.
    """
    from doorcam.doors.door import Outcome
    from doorcam.entrance import make_door

    clock, pulse_s = SystemClock(), session.settings.door.pulse_s
    door = make_door(session.settings.door, clock, complain)
    with session.journal() as journal:
        journal.append(Event(0, clock.now_utc(), EventKind.DOOR_TEST, "doorcam doors test", source=door.relay.name))
    door.start(complain)
    try:
        opening = door.open()
        if as_json:
            said = {"outcome": str(opening.outcome), "said": opening.said or None, "pulse_s": pulse_s}
            say_json({"type": "door_test", "relay": door.relay.name, **said})
        elif opening.outcome is Outcome.OPEN:
            say(f"{door.relay.name}: open for {pulse_s:g} s")
        else:
            complain(opening.said)
        if opening.outcome is not Outcome.OPEN:
            raise typer.Exit(1)
        threading.Event().wait(pulse_s)  # a relay that cannot time itself is let go of when it is over
    finally:
        door.close()

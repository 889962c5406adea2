"""`doorcam outward`: those outside who are told what happens."""

from contextlib import closing
from typing import TYPE_CHECKING

import typer

from doorcam.cli.output import JsonOption, complain, local_time, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import SystemClock
from doorcam.errors import DeviceFault, UsageFault

if TYPE_CHECKING:
    from doorcam.outward.standing import Standing

app = typer.Typer(name="outward", help="Who is told what happens at the door.")


@app.callback(epilog="Example: doorcam outward status")
@with_session
def _outward(session: Session) -> None:
    """Webhooks and MQTT brokers that are told what happens: how far they have got, and a test."""


@app.command("status", epilog="Example: doorcam outward status --json")
@with_session
def _status(session: Session, as_json: JsonOption = False) -> None:
    """Say of each destination how far it has got with the journal, what waits, and what is wrong."""
    standings = [(standing, _waiting(session, standing)) for standing in _standings(session)]
    if as_json:
        for standing, waiting in standings:
            say_json(_as_dict(standing, waiting))
        return
    columns = ("destination", "told up to", "waiting", "skipped", "last told", "failures", "next try", "what is wrong")
    say_table(columns, [_row(standing, waiting) for standing, waiting in standings])


@app.command("test", epilog="Example: doorcam outward test")
@with_session
def _test(session: Session, as_json: JsonOption = False) -> None:
    """Send each destination a message of type "test" now, once. Fails when one of them does not take it."""
    from doorcam.outbound import make_destinations
    from doorcam.outward.destination import try_out
    from doorcam.outward.message import trial_message
    from doorcam.outward.store.outward_store import OutwardStore

    _require_destination(session)
    clock, failed = SystemClock(), False
    with closing(OutwardStore.open(session.home.outward)) as store:
        home_id = store.home_id
    for destination in make_destinations(session.settings.outward, home_id, clock, lasting=False):
        message, fault = trial_message(home_id, clock.now_utc()), None
        try:
            try_out(destination, message)
        except DeviceFault as caught:
            fault, failed = str(caught), True
        if as_json:
            answer = {"destination": destination.name, "id": message.message_id, "delivered": fault is None}
            say_json({"type": "outward_test", **answer, "fault": fault})
        elif fault is None:
            say(f"{destination.name}: has taken the message {message.message_id}")
        if fault is not None:
            complain(f"{destination.name}: {fault}")
    if failed:
        raise typer.Exit(1)


def _require_destination(session: Session) -> None:
    if not (session.settings.outward.webhook_url or session.settings.outward.mqtt_host):
        raise UsageFault("nobody outside is told anything", "set outward.webhook_url or outward.mqtt_host")


def _standings(session: Session) -> "list[Standing]":
    from doorcam.outbound import standings

    _require_destination(session)
    return standings(session.settings.outward, session.home)


def _waiting(session: Session, standing: "Standing") -> int:
    """How many events it has yet to be told."""
    from doorcam.outbound import count_waiting

    if not (standing.begun and session.home.journal.exists()):
        return 0
    with session.journal() as journal:
        return count_waiting(session.settings.outward, journal, standing.reached)


def _as_dict(standing: "Standing", waiting: int) -> dict[str, object]:
    return {
        "type": "destination",
        "destination": standing.name,
        "reached": standing.reached,
        "waiting": waiting,
        "skipped": standing.skipped,
        "delivered_at": standing.delivered_at and standing.delivered_at.isoformat(),
        "failures": standing.failures,
        "fault": standing.fault,
        "next_try_at": standing.next_try_at and standing.next_try_at.isoformat(),
    }


def _row(standing: "Standing", waiting: int) -> tuple[str, ...]:
    reached = "–" if standing.reached is None else f"event {standing.reached}"
    last, following = ("–" if at is None else local_time(at) for at in (standing.delivered_at, standing.next_try_at))
    counts = (str(waiting), str(standing.skipped), last, str(standing.failures), following)
    return (standing.name, reached, *counts, standing.fault or "")

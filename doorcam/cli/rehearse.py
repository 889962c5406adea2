"""`doorcam rehearse`: what the door does when something breaks."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.output import JsonOption, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.rehearsal.outcome import Outcome

_HELP = (
    "Break one thing after the other at a door that nobody waits at, and see that it stays shut and gets well.",
    "A recording of somebody who is let in is shown as if a camera saw it, again and again, to the real recognition, "
    "journal and door, in a folder that is thrown away; the relay is a virtual one. A fault passes when every movement "
    "of the relay was preceded by a grant in the journal that rests on fresh frames of a healthy camera, when nothing "
    "that was acknowledged is lost, and when the door opens again by itself afterwards. A camera's loss must be seen "
    "within 2 seconds, and the camera be in use again 5 seconds after its return.",
    "Faults: unplugged, stalled, frozen, black (the camera); disk-full, database-locked; relay-dead, relay-hangs; "
    "clock-ahead, clock-back; recognition-raises, recognition-slow; killed. All of them take about five minutes. "
    "The exit code is 1 when one fails. Ctrl-C ends it; what was rehearsed by then is shown.",
    "--json prints for each fault type=rehearsed with fault, passed (null when left out), wrong (what was), left_out "
    "(why it cannot be rehearsed here), noticed_s, back_s, open_s (until noticed; from its end until the camera was "
    "back and the door opened), pulses and lost, and at the end type=summary with passed, failed, left_out and "
    "latency_ms {p50,p95,p99} from a frame's capture to the relay.",
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("rehearse", help="\n\n".join(_HELP), epilog="Example: doorcam rehearse visit.mp4 --only frozen")(
        _rehearse
    )


@with_session
def _rehearse(
    session: Session,
    video: Annotated[
        Path | None,
        typer.Argument(help="A recording of somebody who comes to the door; the demo's visitor without one."),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option(metavar="FAULT", help="Only this fault; may be given several times.")
    ] = None,
    enrol: Annotated[
        Path | None, typer.Option(metavar="DIR", help="A folder of people to enrol for the rehearsal.")
    ] = None,
    gallery: Annotated[
        bool, typer.Option("--gallery", help="Use a copy of the gallery; so it is without --enrol.")
    ] = False,
    seconds: Annotated[float, typer.Option(min=2, max=600, help="How long a fault lasts.")] = 6.0,
    lock_seconds: Annotated[float, typer.Option(min=6, max=600, help="How long the database is locked.")] = 60.0,
    as_json: JsonOption = False,
) -> None:
    """Break one thing after the other."""
    from doorcam.rehearsal.faults import chosen
    from doorcam.rehearsal.rehearse import Lengths, rehearse
    from doorcam.rehearsal.set_up import made_ready

    if enrol is not None and gallery:
        raise UsageFault("--enrol and --gallery exclude each other", "say whose faces the recording shows")
    if video is None and (enrol is not None or gallery):
        raise UsageFault("the demo's visitor is enrolled by itself", "name a recording, or leave --enrol and --gallery")
    names = chosen(only or [])
    outcomes: list[Outcome] = []
    try:
        with progress_bar() as progress, made_ready(session.settings, session.home, video, enrol, progress) as set_up:
            for outcome in rehearse(set_up, names, Lengths(seconds, lock_seconds), progress):
                outcomes.append(outcome)
    finally:
        if outcomes:
            _show(outcomes, as_json)
    if not all(outcome.passed for outcome in outcomes):
        raise typer.Exit(1)


def _show(outcomes: "list[Outcome]", as_json: bool) -> None:
    from doorcam.rehearsal.outcome import latency_ms

    latency = latency_ms(outcomes)
    if as_json:
        for outcome in outcomes:
            say_json(outcome.as_dict())
        counts = {name: sum(_verdict(each) == name for each in outcomes) for name in ("passed", "failed", "left_out")}
        say_json({"type": "summary", **counts, "latency_ms": latency})
    else:
        rows = [(each.fault, _verdict(each).replace("_", " "), each.said) for each in outcomes]
        say_table(("fault", "", "what happened"), rows)
        if latency is not None:
            say(
                f"from a frame to the relay {latency['p50']} / {latency['p95']} / {latency['p99']} ms (p50 / p95 / p99)"
            )


def _verdict(outcome: "Outcome") -> str:
    if outcome.left_out:
        return "left_out"
    return "passed" if outcome.passed else "failed"

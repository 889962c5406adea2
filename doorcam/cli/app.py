"""The program `doorcam`: its commands, and what becomes of an exception."""

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Annotated

import typer

import doorcam
from doorcam.cli import (
    access,
    atlas,
    backup,
    bench,
    calibrate,
    demo,
    doctor,
    doors,
    enroll,
    evaluate,
    events,
    faces,
    keys,
    kiosk,
    models,
    outward,
    people,
    rehearse,
    replay,
    run,
    search,
    spoof_drill,
    system,
    train,
)
from doorcam.cli.output import complain
from doorcam.cli.session import Session, with_session
from doorcam.errors import Fault

EXIT_BUG = 70
"""sysexits.h: an internal software error."""
EXIT_INTERRUPTED = 130

app = typer.Typer(name="doorcam", add_completion=False, pretty_exceptions_enable=False)
for group in (
    kiosk,
    run,
    faces,
    enroll,
    evaluate,
    calibrate,
    doctor,
    demo,
    bench,
    search,
    atlas,
    train,
    backup,
    spoof_drill,
    rehearse,
    replay,
):
    group.register(app)
app.add_typer(people.app, name="people")
app.add_typer(access.app, name="access")
app.add_typer(events.app, name="events")
app.add_typer(doors.app, name="doors")
app.add_typer(outward.app, name="outward")
app.add_typer(keys.app, name="keys")
app.add_typer(models.app, name="models")
app.add_typer(system.app, name="system")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"doorcam {doorcam.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True, epilog="Without a command, `doorcam` opens the kiosk.")
@with_session
def _root(
    session: Session,
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001  its callback does it all
        bool, typer.Option("--version", help="Show the version and leave.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """A door that knows its people: face recognition for the entrance of an office, a makerspace, a school or a lab."""
    if ctx.invoked_subcommand is None:
        kiosk.open_kiosk(session)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: Without the program's name; None for those of this process.

    Returns:
        The exit code: 0 done, 1 a fault of the surroundings, 2 wrong usage, 70 a bug of doorcam,
        130 interrupted.
    """
    _prepare_streams()
    logging.basicConfig(level=logging.CRITICAL, format="doorcam: %(levelname)s: %(message)s")
    try:
        code = app(arguments, prog_name="doorcam", standalone_mode=False)
        sys.stdout.flush()
    except Fault as fault:
        complain(fault)
        return fault.exit_code
    except typer.TyperException as error:
        complain(error.format_message())
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: nobody is left to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception:
        traceback.print_exc()
        complain("this is a bug: please report it with the lines above")
        return EXIT_BUG
    return code if isinstance(code, int) else 0


def _prepare_streams() -> None:
    """Names are in any script, and a file name may be no text at all: writing one never fails."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")

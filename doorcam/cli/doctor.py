"""`doorcam doctor`: what works here, what does not, and the mend."""

import typer

from doorcam.cli.output import JsonOption, say_json, say_table
from doorcam.cli.session import Session, with_session


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor", epilog="Example: doorcam doctor --json")(_doctor)


@with_session
def _doctor(session: Session, as_json: JsonOption = False) -> None:
    """Check this installation: what works here, what does not, and what to do about it."""
    from doorcam.cli.checks import examine
    from doorcam.cli.findings import State

    findings = examine(session)
    if as_json:
        for finding in findings:
            say_json(finding.as_dict())
    else:
        say_table(("what", "state", "found", "mend"), [(f.what, str(f.state), f.found, f.mend) for f in findings])
    if any(finding.state is State.FAULT for finding in findings):
        raise typer.Exit(1)

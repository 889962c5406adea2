"""`doorcam bench`: speed, beside the libraries people use today, in one run."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import StorageFault

if TYPE_CHECKING:
    from doorcam.bench.context import Context
    from doorcam.bench.measurement import Measurement
    from doorcam.bench.parts import Part


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("bench", epilog="Example: doorcam bench --only detector --only embedder --plot bench.png")(_bench)


@with_session
def _bench(
    session: Session,  # noqa: ARG001  it measures the defaults, not this home
    video: Annotated[
        Path | None, typer.Argument(help="A recording for the whole loop, instead of the rendered demo.")
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Only this part: detector, embedder, loop, door, idle, start, size, faces, people, index, "
            "flops or liveness; may be given several times.",
        ),
    ] = None,
    pictures: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Your own pictures (the first 50) for detector, embedder and liveness."),
    ] = None,
    seconds: Annotated[float, typer.Option(min=1, max=86_400, help="How long to watch a door.")] = 60.0,
    trials: Annotated[
        int, typer.Option(min=1, max=100_000, help="How many attempts of each kind liveness renders.")
    ] = 100,
    quick: Annotated[bool, typer.Option("--quick", help="Only see that it runs; the numbers are rough.")] = False,
    plot: Annotated[Path | None, typer.Option(metavar="OUT.png", help="Draw the times as bars.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Measure doorcam on this machine, beside the libraries people use today.

    Each contestant runs in a process of its own, and they take turns; medians are shown. `ratio` says how
    many times as long as doorcam something took. Libraries that are not installed are left out. The machine
    should have nothing else to do. Ctrl-C ends it; what was measured by then is shown.
    """
    from doorcam.bench.context import Context
    from doorcam.bench.machine import describe_machine
    from doorcam.bench.parts import chosen, converted_networks
    from doorcam.bench.scenes import own_pictures
    from doorcam.camera.video import VideoFile

    parts = chosen(only or [])
    if video is not None:
        VideoFile(video).close()  # says now what is wrong with it, and not after a quarter of an hour
    if plot is not None and not os.access(plot.absolute().parent, os.W_OK):
        raise StorageFault(f"cannot write the picture {plot}", "is its folder there, and may you write to it?")
    with TemporaryDirectory(prefix="doorcam-bench-", ignore_cleanup_errors=True) as scratch:
        own = own_pictures(pictures) if pictures else ()
        with progress_bar() as progress:
            cache = converted_networks(progress)
        _say_machine(describe_machine(), as_json)
        context = Context(cache, Path(scratch), video, own, seconds, trials, quick)
        rows: list[Measurement] = []
        try:
            for name, part in parts.items():
                _run_part(name, part, context, rows, as_json)
        finally:
            if plot is not None and rows:
                from doorcam.bench.plot import draw_plot

                draw_plot(rows, plot)


def _say_machine(machine: dict[str, Any], as_json: bool) -> None:
    if as_json:
        say_json(machine)
    else:
        say_table(("machine", ""), [(key, _shown(value)) for key, value in machine.items() if key != "type"])


def _run_part(name: str, part: "Part", context: "Context", rows: list["Measurement"], as_json: bool) -> None:
    """Run a part and print its rows; when it breaks off, those it has."""
    before = len(rows)
    try:
        # The bar is gone before anything is printed: it would take stdout with it to stderr.
        with progress_bar() as progress:
            for row in part(replace(context, progress=progress)):
                rows.append(row)
    finally:
        if as_json:
            for row in rows[before:]:
                say_json(row.as_dict())
        elif rows[before:]:
            say(name)
            _show(rows[before:])


def _show(rows: Sequence["Measurement"]) -> None:
    keys = list(dict.fromkeys(key for row in rows for key in row.values))
    cells = [(row.case, row.who, *(_shown(row.values.get(key, "")) for key in keys)) for row in rows]
    say_table(("case", "who", *(key.replace("_", " ") for key in keys)), cells)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {each}" for key, each in value.items() if each is not None)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

"""What commands print: answers on stdout, everything else on stderr."""

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.domain import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from rich.console import Console

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")

JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON, one object a line.")]


def complain(what: object) -> None:
    """Say one line on stderr."""
    print(f"doorcam: {_plain(' '.join(str(what).split()))}", file=sys.stderr, flush=True)  # noqa: T201


def say(line: str) -> None:
    """Print one line of an answer for people."""
    print(_plain(line), flush=True)  # noqa: T201


def counted(count: int, thing: str) -> str:
    """A number of things of one name: `1 fault`, `2 faults`."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def say_json(answer: Mapping[str, Any]) -> None:
    """Print one line of an answer for programs."""
    print(json.dumps(answer, ensure_ascii=False), flush=True)  # noqa: T201


def say_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print an answer for people as a table. What is written in the cells is taken as it is, never as markup."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, box=SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(_plain(cell)) for cell in row))
    _console(sys.stdout).print(table)


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A progress bar on stderr; nothing at all where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield NO_PROGRESS
        return
    from rich.progress import Progress as Bar

    with Bar(console=_console(sys.stderr), transient=True) as bar:
        task = bar.add_task("", total=None)

        def show(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total or None)

        yield show


def local_time(at: datetime) -> str:
    """A stored time as the clock on the wall shows it."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def distance_text(distance: float | None) -> str:
    """A distance as people read it; a dash when there is none."""
    return "–" if distance is None else f"{distance:.3f}"


def _plain(text: str) -> str:
    """Text that cannot steer a terminal: a file name may hold anything."""
    return _CONTROL.sub("?", text)


def _console(stream: Any) -> "Console":
    from rich.console import Console

    # A table in a file or a pipe must not be cut to the width of a terminal that is not there.
    return Console(file=stream, width=None if stream.isatty() else 200, highlight=False)

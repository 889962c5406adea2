"""`doorcam evaluate`: error rates on a folder of people."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, progress_bar, say_json
from doorcam.cli.session import Session, with_session

if TYPE_CHECKING:
    from doorcam.gallery.evaluation.identification import BuildSearch
    from doorcam.gallery.evaluation.study import Confusion, Instruments, Study
    from doorcam.runtime import Runtime

_SPLITS = 20
_SHOWN_CONFUSIONS = 10

Row = dict[str, Any]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("evaluate", epilog="Example: doorcam evaluate people/ --out study")(_evaluate)


@with_session
def _evaluate(
    session: Session,
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="A folder of people, laid out as for enroll.", show_default=False)
    ],
    pairs: Annotated[
        Path | None, typer.Option(metavar="FILE", help="LFW's pairs.txt: its ten-fold accuracy as well.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write curves, pictures of the worst confusions and the report.")
    ] = None,
    enrol: Annotated[int, typer.Option(min=1, max=100, help="Photos of a person enrolled for the search.")] = 3,
    degraded: Annotated[
        int, typer.Option(min=0, max=10_000, help="How many photos are blurred, darkened, shrunk and compressed.")
    ] = 50,
    resamples: Annotated[
        int, typer.Option(min=100, max=100_000, help="How often people are drawn for the intervals.")
    ] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same numbers.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Measure how often faces are taken for one another, on labelled photos; the gallery is left alone.

    All pairs of photos are compared; then photos are enrolled and searched with, in random splits, some of the
    people being strangers. Intervals are 95 %, from drawing people anew. What too few photos cannot tell is said.
    The files written by --out show faces: only you can read them.

    --json prints objects of type photos, left_out, crowded, note, verification, tar, identification, fnir, lfw,
    degraded, confusion and written; a rate has value, low and high.
    """
    from doorcam.cli.evaluate_tables import show
    from doorcam.gallery.evaluation.report import report
    from doorcam.gallery.evaluation.study import StudyRules, study, worst_confusions
    from doorcam.storage.files import private_folder

    if out is not None and not out.is_dir():
        private_folder(out)  # says now what is wrong with it, and not after the work
    with session.runtime() as runtime, progress_bar() as progress:
        runtime.load_models(progress)
        rules = StudyRules(runtime.match_threshold, enrol, _SPLITS, resamples, degraded, seed)
        found = study(folder, pairs, _instruments(runtime), rules, progress)
        confusions = worst_confusions(found.pairs, _SHOWN_CONFUSIONS)
        rows = list(report(found, runtime.reader.model_id, confusions))
        written = [] if out is None else _write(out, found, confusions, rows, runtime, seed)
    rows += [{"type": "written", "file": str(path)} for path in written]
    if as_json:
        for row in rows:
            say_json(row)
    else:
        show(rows)


def _instruments(runtime: "Runtime") -> "Instruments":
    from doorcam.gallery.evaluation.study import Instruments
    from doorcam.gallery.index import GalleryIndex, IndexOptions
    from doorcam.gallery.matching import Matching
    from doorcam.vision.pictures import read_picture

    reader = runtime.reader

    def searched_by(matching: Matching) -> "BuildSearch":
        options = IndexOptions(matching, kind="exact")
        return lambda matrix: GalleryIndex(matrix, reader.model_id, reader.metric, options).search

    strategies = {matching.value: searched_by(matching) for matching in Matching}
    return Instruments(reader.read, read_picture, reader.model_id, reader.metric, strategies)


def _write(
    out: Path, found: "Study", confusions: list["Confusion"], rows: list[Row], runtime: "Runtime", seed: int
) -> list[Path]:
    """Write the report and all pictures; each file whole or not at all."""
    import json

    from doorcam.cli.evaluate_sheets import confusion_sheet, degraded_sheet
    from doorcam.gallery.evaluation.curves import draw_curves
    from doorcam.storage.files import whole_file

    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    files = {"report.jsonl": lines.encode(), **draw_curves(found)}
    files["confusions.jpg"] = confusion_sheet(found.faces, confusions, runtime.reader.read)
    if found.degraded:
        files["degraded.jpg"] = degraded_sheet(found.faces, found.degraded_places[0], runtime.reader.read, seed)
    for name, content in files.items():
        with whole_file(out / name) as stream:
            stream.write(content)
    return [out / name for name in files]

"""`doorcam train`: fits a head to the people of a folder."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.gallery.evaluation.faces import FolderFaces
    from doorcam.gallery.evaluation.verification import Verification
    from doorcam.training.trial import Trial
    from doorcam.vision.weights.registry import NetworkEntry

_HELP = (
    "Fit the embedding model to your own people, and keep that only if it helps.",
    "DIR holds a folder of photos for each person, as for `enroll --folder`. The model stays as it is; a matrix behind "
    "it learns from two thirds of the people. The others are held out: they say when to stop, and whether fewer of "
    "their photos are taken for one another than before. If so, the two become a model of their own, which "
    "`doorcam models` knows; if not, nothing is kept.",
    "--json prints type=left_out for each photo that could not be used, type=rates before and after for the people "
    "held out, and type=trained with adopted and network_id.",
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("train", help="\n\n".join(_HELP), epilog="Example: doorcam train photos/")(_train)


@with_session
def _train(
    session: Session,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder of people.", show_default=False)],
    seed: Annotated[int, typer.Option(min=0, help="Of the draw of people held out, and all else at random.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Fit the embedding model to your own people, and keep that only if it helps."""
    from doorcam.config.paths import cache_dir
    from doorcam.gallery.evaluation.faces import read_folder_faces
    from doorcam.training.trial import keep_head, try_head
    from doorcam.vision.pictures import read_picture
    from doorcam.vision.runtime import NetworkCache

    base = _base(session)
    with session.runtime() as runtime, progress_bar() as progress:
        runtime.load_models(progress)
        read = read_folder_faces(folder, runtime.reader.read, read_picture, progress)
        trial = try_head(read.faces, runtime.reader.metric, runtime.match_threshold, seed, progress)
        cache = NetworkCache(cache_dir(os.environ) / "networks")
        network_id = keep_head(trial.kernel, base, cache, progress) if trial.better else None
    show = _say_json if as_json else _say
    show(read, trial, base.network_id, network_id)
    if network_id is not None:
        session.note_admin(f"trained {network_id}")


def _base(session: Session) -> "NetworkEntry":
    """The model in use, to put a head on."""
    from doorcam.vision.weights.registry import entry

    network = entry(session.settings.recognition.model)
    if network.base is not None:
        raise UsageFault(
            f"{network.network_id} was itself made by training", f"add --set recognition.model={network.base}"
        )
    return network


def _say(read: "FolderFaces", trial: "Trial", base: str, network_id: str | None) -> None:
    for photo in read.left_out:
        complain(f"{photo.path} left out: {photo.reason}")
    before, after = trial.before, trial.after
    say(
        f"learned from {trial.learned_people} people, held out {before.people}: "
        f"{before.genuine_pairs} pairs of one person, {before.impostor_pairs} of two"
    )
    rows = [
        ("equal error rate", before.eer.value, after.eer.value),
        (f"false matches at {before.threshold:g} (FMR)", before.fmr.value, after.fmr.value),
        (f"false non-matches at {before.threshold:g} (FNMR)", before.fnmr.value, after.fnmr.value),
        *(
            (f"true accepts at FAR {one.far:g}", one.tar.value, other.tar.value)
            for one, other in zip(before.at_fars, after.at_fars, strict=True)
        ),
    ]
    say_table(("of the people held out", "before", "after"), [(what, f"{a:.2%}", f"{b:.2%}") for what, a, b in rows])
    for at in before.at_fars:
        if at.doubt:
            complain(f"true accepts at FAR {at.far:g}: {at.doubt}")
    if network_id is None:
        say(f"{base} does no better with it: nothing is kept")
    else:
        say(f"{network_id} is kept. To use it: doorcam models use {network_id}, then: doorcam people reembed")


def _say_json(read: "FolderFaces", trial: "Trial", base: str, network_id: str | None) -> None:
    for photo in read.left_out:
        say_json({"type": "left_out", "photo": str(photo.path), "reason": photo.reason})
    for when, rates in (("before", trial.before), ("after", trial.after)):
        say_json({"type": "rates", "when": when, **_as_dict(rates)})
    people = {"learned_people": trial.learned_people, "held_out_people": trial.before.people}
    adopted = {"adopted": network_id is not None, "network_id": network_id, "base": base}
    say_json({"type": "trained", **adopted, **people})


def _as_dict(rates: "Verification") -> dict[str, Any]:
    return {
        "genuine_pairs": rates.genuine_pairs,
        "impostor_pairs": rates.impostor_pairs,
        "eer": rates.eer.as_dict(),
        "threshold": rates.threshold,
        "fmr": rates.fmr.as_dict(),
        "fnmr": rates.fnmr.as_dict(),
        "tar": [{"far": at.far, **at.tar.as_dict(), "doubt": at.doubt} for at in rates.at_fars],
    }

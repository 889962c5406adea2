"""`doorcam atlas`: a map of the gallery."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, distance_text, local_time, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import EventKind
from doorcam.errors import PictureFault, UsageFault

if TYPE_CHECKING:
    from doorcam.domain import Event, Progress
    from doorcam.gallery.atlas.faces import AtlasFace, AtlasFaces, Outlier
    from doorcam.runtime import Runtime

_MOST_FACES = 5000
_THUMBNAIL_WH = (64, 64)
_HELP = (
    "Draw a map of the gallery: who lies near whom, and which photos likely show somebody else.",
    "Enrolled faces, and the last unknown ones of the journal, are laid out by t-SNE and PCA in two and three "
    "dimensions: as OUT, a page to turn and zoom that needs no network, and as a PNG file beside it. Both show faces "
    "and names: only you can read them. A photo nearer to somebody else than to its person's other photos is marked.",
    "--json prints type=outlier for each such photo, and type=atlas with the files and how many faces are on the map.",
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("atlas", help="\n\n".join(_HELP), epilog="Example: doorcam atlas gallery.html")(_atlas)


@with_session
def _atlas(
    session: Session,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The page to write, a .html file.", show_default=False)],
    unknown: Annotated[
        int, typer.Option(metavar="N", min=0, max=_MOST_FACES, help="How many unknown faces of the journal to show.")
    ] = 200,
    as_json: JsonOption = False,
) -> None:
    """Draw a map of the gallery: who lies near whom, and which photos likely show somebody else."""
    if out.suffix.lower() != ".html":
        raise UsageFault(f"{out}: the atlas is a page", "let the name end in .html")
    with session.runtime() as runtime, progress_bar() as progress:
        faces = _collect(runtime, unknown, progress)
        _write(faces, out, progress)
    _show(faces, out, as_json)


def _collect(runtime: "Runtime", unknown: int, progress: "Progress") -> "AtlasFaces":
    from doorcam.gallery.atlas.faces import AtlasFaces
    from doorcam.vision.weights.registry import entry

    model = entry(runtime.settings.recognition.model)
    if model.face_space is None:
        raise UsageFault(f"{model.network_id} is a detector's network, not an embedder")
    enrolled = _enrolled(runtime, model.network_id, progress)
    strangers = _unknown(runtime, unknown, progress)
    return AtlasFaces((*enrolled, *strangers), model.face_space.metric)


def _enrolled(runtime: "Runtime", model_id: str, progress: "Progress") -> "list[AtlasFace]":
    """The templates of the model with their pictures, at most `_MOST_FACES` of them."""
    from doorcam.gallery.atlas.faces import AtlasFace

    people = runtime.gallery.people()
    drawn = iter(_drawn(sum(person.template_models.count(model_id) for person in people)))
    faces = []
    for done, person in enumerate(people):
        progress("reading the gallery", done, len(people))
        faces += [
            AtlasFace(each.embedding.vector, person.person_id, person.name, each.source, _thumbnail(each.picture_jpeg))
            for each in runtime.gallery.templates(person.person_id)
            if each.embedding.model_id == model_id and next(drawn, False)
        ]
    return faces


def _drawn(count: int) -> list[bool]:
    """Which of so many templates are shown: all, or `_MOST_FACES` drawn at random, always the same."""
    import numpy as np

    if count <= _MOST_FACES:
        return [True] * count
    complain(f"the map shows {_MOST_FACES} of {count} photos, drawn at random")
    return list(np.random.default_rng(0).permutation(count) < _MOST_FACES)


def _unknown(runtime: "Runtime", count: int, progress: "Progress") -> "list[AtlasFace]":
    """The last unknown faces of which the journal has a picture; the networks are loaded only for them."""
    events = runtime.journal.events(kinds=[EventKind.UNKNOWN], limit=count)
    if not any(event.snapshot for event in events):
        return []
    runtime.load_models(progress)
    faces = []
    for done, event in enumerate(events):
        progress("reading unknown faces", done, len(events))
        faces += _unknown_face(runtime, event)
    return faces


def _unknown_face(runtime: "Runtime", event: "Event") -> "list[AtlasFace]":
    """The face of an event; nothing when its picture is gone, or no face is found in it again."""
    from doorcam.gallery.atlas.faces import AtlasFace
    from doorcam.vision.pictures import decode_jpeg, encode_jpeg

    picture = runtime.journal.snapshot(event)
    found = runtime.reader.read(decode_jpeg(picture)) if picture is not None else []
    if not found:
        return []
    face = max(found, key=lambda each: each.detection.size_px)
    thumbnail = _thumbnail(encode_jpeg(face.aligned_bgr))
    return [AtlasFace(face.embedding.vector, None, "", local_time(event.at), thumbnail)]


def _thumbnail(picture_jpeg: bytes) -> bytes:
    """A small copy of a picture; empty where there is none, or none that can be read."""
    import cv2
    import numpy as np

    from doorcam.vision.pictures import decode_jpeg, encode_jpeg

    try:
        face_bgr = decode_jpeg(picture_jpeg)
    except PictureFault:
        return b""
    return encode_jpeg(np.asarray(cv2.resize(face_bgr, _THUMBNAIL_WH, interpolation=cv2.INTER_AREA), np.uint8))


def _write(faces: "AtlasFaces", out: Path, progress: "Progress") -> None:
    from doorcam.gallery.atlas.page import render_page
    from doorcam.gallery.atlas.plot import draw_plot
    from doorcam.gallery.atlas.projections import project
    from doorcam.storage.files import private_folder, whole_file

    if not out.parent.exists():
        private_folder(out.parent)
    projections = project(faces.vectors, progress)
    for path, content in (
        (out, render_page(faces, projections).encode()),
        (out.with_suffix(".png"), draw_plot(faces, projections)),
    ):
        with whole_file(path) as file:
            file.write(content)


def _show(faces: "AtlasFaces", out: Path, as_json: bool) -> None:
    outliers = [_as_dict(faces, outlier) for outlier in faces.outliers]
    written = [str(out), str(out.with_suffix(".png"))]
    enrolled, unknown = len(faces.enrolled), len(faces.unknown)
    if as_json:
        for row in outliers:
            say_json(row)
        counts = {"people": len(faces.people), "faces": enrolled, "unknown": unknown, "outliers": len(outliers)}
        say_json({"type": "atlas", "files": written, **counts})
        return
    if outliers:
        columns = ("name", "photo", "distance", "nearest_name", "nearest_distance")
        shown = [{**row, **{key: distance_text(row[key]) for key in columns if "distance" in key}} for row in outliers]
        headings = ("likely mislabelled", "photo", "distance to own", "nearer to", "distance")
        say_table(headings, [tuple(row[key] for key in columns) for row in shown])
    say(f"{enrolled} faces of {len(faces.people)} people and {unknown} unknown ones: {' and '.join(written)}")


def _as_dict(faces: "AtlasFaces", outlier: "Outlier") -> dict[str, Any]:
    face, other = faces.faces[outlier.face], faces.faces[outlier.other]
    return {
        "type": "outlier",
        "person_id": face.person_id,
        "name": face.name,
        "photo": face.source,
        "distance": round(outlier.own_distance, 4),
        "nearest_id": other.person_id,
        "nearest_name": other.name,
        "nearest_photo": other.source,
        "nearest_distance": round(outlier.other_distance, 4),
    }

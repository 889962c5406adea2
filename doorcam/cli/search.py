"""`doorcam search`: look-alikes of a photo in the gallery."""

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.faces import picture_targets, save_picture
from doorcam.cli.output import JsonOption, complain, distance_text, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import PictureFault

if TYPE_CHECKING:
    from doorcam.domain import Candidate, EmbeddedFace
    from doorcam.runtime import Runtime
    from doorcam.vision.face_sheet import SheetFace

# The two together keep the picture below 70 megapixels.
_MOST_FACES = 40
_MOST_PEOPLE = 50


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """Who looks like the faces of a photo.

    Attributes:
        faces: Those searched for, the largest first.
        faces_in_photo: How many there are.
        candidates: For each face the people nearest to it, nearest first.
        search_ms: What searching the gallery took.
        total_ms: From the file to the answer; networks and gallery were loaded before.
    """

    faces: "Sequence[EmbeddedFace]"
    faces_in_photo: int
    candidates: "Sequence[tuple[Candidate, ...]]"
    search_ms: float
    total_ms: float


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("search", epilog="Example: doorcam search visitor.jpg --top 5 --picture lookalikes.jpg")(_search)


@with_session
def _search(
    session: Session,
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="A picture file.", show_default=False)],
    top: Annotated[int, typer.Option(metavar="K", min=1, max=_MOST_PEOPLE, help="How many people to show.")] = 5,
    every: Annotated[
        bool,
        typer.Option(
            "--every-face", help=f"Search for every face of the photo, up to {_MOST_FACES}, not for the largest alone."
        ),
    ] = False,
    picture: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Save the faces side by side with their names: a .jpg file.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Find the people of the gallery who look most like a face, with their distances.

    Nobody is recognised by this: the nearest of the gallery are shown, however far away they are. It opens no door
    and writes no event. --json prints one object for each face.
    """
    (target,) = picture_targets([photo], picture)
    with session.runtime() as runtime:
        with progress_bar() as progress:
            runtime.load_models(progress)
        found = _find(runtime, photo, top, every)
        if target is not None:
            _save_sheet(runtime, found, target)
    _show(found, photo, as_json)


def _find(runtime: "Runtime", photo: Path, top: int, every: bool) -> _Found:
    from doorcam.vision.pictures import read_picture

    runtime.search([], top)  # loads the gallery, which is not what is timed
    start_s = time.perf_counter()
    faces = sorted(runtime.reader.read(read_picture(photo)), key=lambda face: -face.detection.size_px)
    if not faces:
        raise PictureFault(f"no face found in {photo}", "use a photo of the whole face, upright and from the front")
    chosen = faces[: _MOST_FACES if every else 1]
    search_s = time.perf_counter()
    candidates = runtime.search([face.embedding for face in chosen], top)
    end_s = time.perf_counter()
    return _Found(chosen, len(faces), candidates, (end_s - search_s) * 1e3, (end_s - start_s) * 1e3)


def _save_sheet(runtime: "Runtime", found: _Found, target: Path) -> None:
    from doorcam.vision.face_sheet import SheetFace, SheetRow, draw_sheet

    rows = []
    for number, (face, candidates) in enumerate(zip(found.faces, found.candidates, strict=True), start=1):
        nearest = [_nearest_face(runtime, face, candidate) for candidate in candidates]
        rows.append(SheetRow(f"face {number}", [SheetFace(face.aligned_bgr, "photo"), *nearest]))
    save_picture(target, draw_sheet(rows))


def _nearest_face(runtime: "Runtime", face: "EmbeddedFace", candidate: "Candidate") -> "SheetFace":
    """The enrolled face of a person that is nearest to the one searched for, if a picture of one is kept."""
    from doorcam.vision.embedding import distance
    from doorcam.vision.face_sheet import SheetFace
    from doorcam.vision.pictures import decode_jpeg

    aligned_bgr, caption = None, f"{distance_text(candidate.distance)} {candidate.name}"
    pictures = {
        distance(each.embedding, face.embedding, runtime.reader.metric): each.picture_jpeg
        for each in runtime.gallery.templates(candidate.person_id)
        if each.embedding.model_id == face.embedding.model_id and each.picture_jpeg
    }
    if pictures:
        with suppress(PictureFault):
            aligned_bgr = decode_jpeg(pictures[min(pictures)])
    return SheetFace(aligned_bgr, caption)


def _show(found: _Found, photo: Path, as_json: bool) -> None:
    rows = [_as_dict(found, photo, place) for place in range(len(found.faces))]
    for row in rows if as_json else ():
        say_json(row)
    if not as_json:
        _show_table(rows)
        say(f"searched in {found.search_ms:.1f} ms, {found.total_ms:.0f} ms with reading the photo")
    if found.faces_in_photo > len(found.faces):
        largest = "largest" if len(found.faces) == 1 else f"{len(found.faces)} largest"
        complain(f"{photo} shows {found.faces_in_photo} faces; this is about the {largest}, see --every-face")
    if not found.candidates[0]:
        complain("nobody is enrolled with this model yet: doorcam enroll PHOTO --name NAME")


def _as_dict(found: _Found, photo: Path, place: int) -> dict[str, Any]:
    return {
        "image": str(photo),
        "face": place + 1,
        "faces_in_photo": found.faces_in_photo,
        "box": found.faces[place].detection.box_xywh_px(),
        "candidates": [
            {"person_id": near.person_id, "name": near.name, "distance": round(near.distance, 4)}
            for near in found.candidates[place]
        ],
        "search_ms": round(found.search_ms, 3),
        "total_ms": round(found.total_ms, 1),
    }


def _show_table(rows: Sequence[dict[str, Any]]) -> None:
    say_table(
        ("face", "rank", "person", "name", "distance"),
        [
            (str(row["face"]), str(rank), near["person_id"], near["name"], distance_text(near["distance"]))
            for row in rows
            for rank, near in enumerate(row["candidates"], start=1)
        ],
    )

"""`doorcam detect` and `doorcam identify`: the faces of pictures."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, distance_text, progress_bar, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import PictureFault, UsageFault

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from doorcam.domain import Candidate, Detection, EmbeddedFace
    from doorcam.runtime import Runtime
    from doorcam.vision.labels import FaceLabel

    Image = npt.NDArray[np.uint8]
    Answer = tuple[list[dict[str, Any]], list[FaceLabel]]

_CANDIDATES = 5
"""How many people `identify --json` compares each face with."""

Images = Annotated[list[Path], typer.Argument(metavar="IMAGE…", help="Picture files.", show_default=False)]
PictureOption = Annotated[
    Path | None,
    typer.Option(metavar="OUT", help="Save the picture with its faces marked: a .jpg file, or a folder for several."),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("detect", epilog="Example: doorcam detect group.jpg --picture marked.jpg")(_detect)
    app.command("identify", epilog="Example: doorcam identify visitor.jpg --json")(_identify)


@with_session
def _detect(session: Session, images: Images, picture: PictureOption = None, as_json: JsonOption = False) -> None:
    """Find the faces of pictures."""
    targets = picture_targets(images, picture)
    with session.runtime() as runtime:
        with progress_bar() as progress:
            runtime.load_models(progress)

        def answer(image_bgr: "Image") -> "Answer":
            found = runtime.reader.detector.detect(image_bgr)
            return [_detection_as_dict(detection) for detection in found], [_detection_label(d) for d in found]

        _answer_each(images, targets, answer, lambda path, faces: _show(path, faces, _DETECT_COLUMNS, as_json))


@with_session
def _identify(session: Session, images: Images, picture: PictureOption = None, as_json: JsonOption = False) -> None:
    """Say who is in pictures, by comparing every face with everybody enrolled. It opens no door and writes no event."""
    targets = picture_targets(images, picture)
    with session.runtime() as runtime:
        with progress_bar() as progress:
            runtime.load_models(progress)

        def answer(image_bgr: "Image") -> "Answer":
            return _identify_faces(runtime, image_bgr)

        _answer_each(images, targets, answer, lambda path, faces: _show(path, faces, _IDENTIFY_COLUMNS, as_json))


def picture_targets(images: Sequence[Path], out: Path | None) -> list[Path | None]:
    """Where the marked picture of each image goes.

    Raises:
        UsageFault: when OUT would replace one of the images, or cannot be a picture.
    """
    if out is None:
        return [None] * len(images)
    if len(images) == 1 and not out.is_dir():
        targets = [out]
    else:
        stems = [image.stem for image in images]
        targets = [
            out / (f"{stem}.jpg" if stems.count(stem) == 1 else f"{stem}-{number}.jpg")
            for number, stem in enumerate(stems, start=1)
        ]
    for target in targets:
        if target.suffix.lower() not in (".jpg", ".jpeg"):
            raise UsageFault(f"--picture {target}: marked pictures are JPEG files", "let the name end in .jpg")
        if any(target.resolve() == image.resolve() for image in images):
            raise UsageFault(f"--picture {target} would replace that picture", "choose another name or folder")
    return list(targets)


def _answer_each(
    images: Sequence[Path],
    targets: Sequence[Path | None],
    answer: Callable[["Image"], "Answer"],
    show: Callable[[Path, list[dict[str, Any]]], None],
) -> None:
    """Work through the pictures. One that cannot be read gets its line on stderr and the others are still done."""
    from doorcam.vision.labels import draw_labels
    from doorcam.vision.pictures import read_picture

    failed = False
    for path, target in zip(images, targets, strict=True):
        try:
            image_bgr = read_picture(path)
        except PictureFault as fault:
            complain(fault)
            failed = True
            continue
        faces, labels = answer(image_bgr)
        if target is not None:
            save_picture(target, draw_labels(image_bgr, labels))
        show(path, faces)
    if failed:
        raise typer.Exit(1)


def save_picture(target: Path, image_bgr: "Image") -> None:
    """Write a picture of faces for its owner alone, with the folder it goes into.

    Raises:
        StorageFault: if it cannot be written.
    """
    from doorcam.storage.files import private_folder, whole_file
    from doorcam.vision.pictures import encode_jpeg

    if not target.parent.exists():
        private_folder(target.parent)
    with whole_file(target) as file:
        file.write(encode_jpeg(image_bgr))


def _identify_faces(runtime: "Runtime", image_bgr: "Image") -> "Answer":
    faces = runtime.reader.read(image_bgr)
    candidates = runtime.search([face.embedding for face in faces], _CANDIDATES)
    answers, labels = [], []
    for face, near in zip(faces, candidates, strict=True):
        who = runtime.accepted(near)
        answers.append(_identity_as_dict(face, near, who))
        labels.append(_identity_label(face, who))
    return answers, labels


def _detection_as_dict(detection: "Detection") -> dict[str, Any]:
    return {
        "box": detection.box_xywh_px(),
        "detection_score": round(detection.detection_score, 4),
        "landmarks": detection.landmarks.as_dict(),
    }


def _detection_label(detection: "Detection") -> "FaceLabel":
    from doorcam.vision.labels import FaceLabel, LabelStyle

    return FaceLabel(detection.box_xyxy_px, f"{detection.detection_score:.2f}", LabelStyle.UNDECIDED)


def _identity_as_dict(
    face: "EmbeddedFace", candidates: "Sequence[Candidate]", who: "Candidate | None"
) -> dict[str, Any]:
    return {
        "box": face.detection.box_xywh_px(),
        "person_id": who.person_id if who else None,
        "name": who.name if who else None,
        "distance": round(candidates[0].distance, 4) if candidates else None,
        "candidates": [
            {"person_id": near.person_id, "name": near.name, "distance": round(near.distance, 4)} for near in candidates
        ],
        "quality": round(face.quality, 3),
    }


def _identity_label(face: "EmbeddedFace", who: "Candidate | None") -> "FaceLabel":
    from doorcam.vision.labels import FaceLabel, LabelStyle

    style = LabelStyle.GRANTED if who else LabelStyle.UNKNOWN
    return FaceLabel(face.detection.box_xyxy_px, who.name if who else "unknown", style)


def _box_text(face: dict[str, Any]) -> str:
    left, top, width, height = face["box"]
    return f"{width:.0f} x {height:.0f} at {left:.0f}, {top:.0f}"


_DETECT_COLUMNS: dict[str, Callable[[dict[str, Any]], str]] = {
    "face": _box_text,
    "score": lambda face: f"{face['detection_score']:.3f}",
}
_IDENTIFY_COLUMNS: dict[str, Callable[[dict[str, Any]], str]] = {
    "face": _box_text,
    "who": lambda face: f"{face['name']} ({face['person_id']})" if face["person_id"] else "unknown",
    "distance": lambda face: distance_text(face["distance"]),
    "nearest": lambda face: face["candidates"][0]["name"] if face["candidates"] else "",
    "quality": lambda face: f"{face['quality']:.2f}",
}


def _show(
    path: Path, faces: list[dict[str, Any]], columns: dict[str, Callable[[dict[str, Any]], str]], as_json: bool
) -> None:
    if as_json:
        say_json({"image": str(path), "faces": faces})
        return
    rows = [(str(path), *(cell(face) for cell in columns.values())) for face in faces]
    say_table(("image", *columns), rows or [(str(path), "no face", *[""] * (len(columns) - 1))])

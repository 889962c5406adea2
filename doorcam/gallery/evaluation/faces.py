"""The faces of a folder of people, as the vectors everything here is computed from."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, EmbeddedFace, Progress
from doorcam.errors import PictureFault, StorageFault
from doorcam.gallery.folders import PersonPhotos, RefusedPhoto, read_people_folder
from doorcam.storage.files import file_faults

Image = npt.NDArray[np.uint8]
ReadFaces = Callable[[Image], Sequence[EmbeddedFace]]
ReadPicture = Callable[[Path], Image]

MAX_COMPARED = 3000
"""Most photos compared each with each: 4.5 million pairs, some 300 MB while they are worked on."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceSet:
    """One face of each photo.

    Attributes:
        vectors: (n, D) float32, one for each photo that has a face.
        people: (n,) intp, whose it is: places in `keys` and `names`.
        photos: n files.
        keys: The people by the name of their folder.
        names: Their display names.
    """

    vectors: npt.NDArray[np.float32]
    people: npt.NDArray[np.intp]
    photos: tuple[Path, ...]
    keys: tuple[str, ...]
    names: tuple[str, ...]

    def sample(self, most: int, rng: np.random.Generator) -> Self:
        """At most so many faces, of whole people drawn at random; all of them where they are not more."""
        if len(self.photos) <= most:
            return self
        order = rng.permutation(len(self.keys))
        upto = np.cumsum(np.bincount(self.people, minlength=len(self.keys))[order])
        kept = np.flatnonzero(np.isin(self.people, order[upto <= most]))
        return type(self)(
            self.vectors[kept], self.people[kept], tuple(self.photos[each] for each in kept), self.keys, self.names
        )


@dataclass(frozen=True, slots=True, eq=False)
class FolderFaces:
    """What a folder gave.

    Attributes:
        faces: The largest face of each photo that has one.
        left_out: Photos that cannot be read, show no face, or are the same file as another.
        crowded: Photos with several faces; their largest was taken.
    """

    faces: FaceSet
    left_out: tuple[RefusedPhoto, ...]
    crowded: tuple[RefusedPhoto, ...]


def read_folder_faces(
    folder: Path, read_faces: ReadFaces, read_picture: ReadPicture, progress: Progress = NO_PROGRESS
) -> FolderFaces:
    """Read a folder of people; its layout is that of `read_people_folder`.

    Raises:
        StorageFault: as `read_people_folder`; also with fewer than two people whose faces were found, or
            when nobody has two photos.
        Cancelled: by `progress`.
    """
    content = read_people_folder(folder)
    photos = [(number, photo) for number, person in enumerate(content.people) for photo in person.photos]
    left_out, crowded = list(content.refused), []
    vectors, owners, taken = [], [], []
    known: dict[str, Path] = {}
    for done, (owner, photo) in enumerate(photos):
        progress(f"Reading {photo.name}", done, len(photos))
        try:
            face, count = _largest_face(photo, read_faces, read_picture, known)
        except PictureFault as fault:
            left_out.append(RefusedPhoto(photo, str(fault)))
            continue
        if count > 1:
            crowded.append(RefusedPhoto(photo, f"{count} faces found, the largest was taken"))
        vectors.append(face.embedding.vector)
        owners.append(owner)
        taken.append(photo)
    _check_enough(folder, owners)
    faces = _face_set(content.people, vectors, owners, taken)
    return FolderFaces(faces, tuple(left_out), tuple(crowded))


def largest_face(faces: Sequence[EmbeddedFace]) -> EmbeddedFace | None:
    """The subject of a photo; None when nobody is in it."""
    return max(faces, key=lambda face: face.detection.size_px, default=None)


def _largest_face(
    photo: Path, read_faces: ReadFaces, read_picture: ReadPicture, known: dict[str, Path]
) -> tuple[EmbeddedFace, int]:
    """The face of a photo and how many there are in it."""
    image_bgr = read_picture(photo)
    with file_faults(photo, "read"), photo.open("rb") as stream:
        twin = known.setdefault(hashlib.file_digest(stream, "sha256").hexdigest(), photo)
    if twin != photo:
        raise PictureFault(f"the same file as {twin}")
    found = read_faces(image_bgr)
    face = largest_face(found)
    if face is None:
        raise PictureFault("no face found")
    return face, len(found)


def _check_enough(folder: Path, owners: Sequence[int]) -> None:
    counts = np.bincount(np.array(owners, np.intp)) if owners else np.zeros(1, np.intp)
    if np.count_nonzero(counts) < 2:
        raise StorageFault(f"fewer than two people of {folder} have a face in their photos", "add people")
    if counts.max() < 2:
        raise StorageFault(f"nobody in {folder} has two photos with a face", "add a second photo of some people")


def _face_set(
    people: Sequence[PersonPhotos],
    vectors: Sequence[npt.NDArray[np.float32]],
    owners: Sequence[int],
    photos: Sequence[Path],
) -> FaceSet:
    keys, names = tuple(person.key for person in people), tuple(person.name for person in people)
    return FaceSet(np.stack(vectors), np.array(owners, np.intp), tuple(photos), keys, names)

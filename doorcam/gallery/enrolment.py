"""Enrolment of photos and of folders of people."""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, EmbeddedFace, Metric, Person, Progress, Template
from doorcam.errors import EnrolmentRefused, PictureFault
from doorcam.gallery.folders import PersonPhotos, RefusedPhoto, read_people_folder
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.lookalikes import Lookalikes
from doorcam.gallery.naming import check_person_id, clean_name, id_candidates, is_person_id

__all__ = [
    "EnrolledPerson",
    "Enroller",
    "EnrolmentReport",
    "EnrolmentRules",
    "FaceReader",
    "RefusedPhoto",
    "choose_face",
]

# A second face counts unless it is less than half as wide: whoever stands twice as far away is in the
# background, and nobody would take them for the subject of the photo.
_BACKGROUND_RATIO = 0.5


class FaceReader(Protocol):
    """Finds the faces of a picture and embeds them."""

    @property
    def model_id(self) -> str:
        """The embedding model."""
        ...

    def read(self, image_bgr: npt.NDArray[np.uint8]) -> Sequence[EmbeddedFace]:
        """The faces of a (height, width, 3) uint8 blue-green-red picture; empty if there are none."""
        ...


@dataclass(frozen=True, slots=True)
class EnrolmentRules:
    """What a face must be like.

    Attributes:
        min_face_px: Shorter side of its box.
        min_quality: 0 to 1, as in `EmbeddedFace.quality`.
    """

    min_face_px: int
    min_quality: float


@dataclass(frozen=True, slots=True)
class EnrolledPerson:
    """Somebody of an enrolment.

    Attributes:
        person: As they are in the gallery now.
        photos_taken: How many photos became templates.
        photos_known: How many they had templates of before.
    """

    person: Person
    photos_taken: int
    photos_known: int


@dataclass(frozen=True, slots=True)
class EnrolmentReport:
    """What became of the photos.

    Attributes:
        people: Those with at least one good photo.
        refused: The photos that were not taken.
        warnings: Lines for the user: look-alikes, names that were not used.
    """

    people: tuple[EnrolledPerson, ...]
    refused: tuple[RefusedPhoto, ...]
    warnings: tuple[str, ...]


def choose_face(faces: Sequence[EmbeddedFace], rules: EnrolmentRules) -> EmbeddedFace:
    """The one face of a photo to enrol.

    A second face counts only if it is at least half as large as the largest.

    Raises:
        EnrolmentRefused: if there is none or more than one, or it is too small or too poor.
    """
    if not faces:
        raise EnrolmentRefused("no face found", "use a photo of the whole face, upright and from the front")
    face = max(faces, key=lambda face: face.detection.size_px)
    size_px = face.detection.size_px
    rivals = [other for other in faces if other.detection.size_px >= _BACKGROUND_RATIO * size_px]
    if len(rivals) > 1:
        raise EnrolmentRefused(f"{len(rivals)} faces found", "one person per photo")
    if size_px < rules.min_face_px:
        raise EnrolmentRefused(f"the face is {int(size_px)} px, at least {rules.min_face_px} are needed", "come closer")
    if not face.quality >= rules.min_quality:
        raise EnrolmentRefused("the face is too blurred or badly lit", "take a sharp photo in even light")
    return face


@dataclass(frozen=True, slots=True)
class Enroller:
    """Enrols people from photos.

    Attributes:
        gallery: Where they go.
        reader: Finds and embeds faces.
        rules: What a face must be like.
        read_picture: Reads a photo; raises `PictureFault`.
        encode_jpeg: Encodes the aligned face that is kept with the template.
        metric: Of the reader's model.
        duplicate_threshold: Largest distance at which somebody else draws a warning.
    """

    gallery: Gallery
    reader: FaceReader
    rules: EnrolmentRules
    read_picture: Callable[[Path], npt.NDArray[np.uint8]]
    encode_jpeg: Callable[[npt.NDArray[np.uint8]], bytes]
    metric: Metric
    duplicate_threshold: float

    def enrol_photos(
        self, photos: Sequence[Path], name: str | None, person_id: str | None = None, progress: Progress = NO_PROGRESS
    ) -> EnrolmentReport:
        """Enrol one person from photos; whole or not at all.

        Without an id, somebody of the same name who has one of the photos already is the same person.

        Args:
            photos: Files. One that cannot be enrolled is refused and the others are taken.
            name: The display name; None to add to the person of `person_id`.
            person_id: As in `Gallery.enrol`.
            progress: Called before each photo.

        Raises:
            UsageFault, StorageFault: as `Gallery.enrol`.
            Cancelled: by `progress`; nothing was enrolled.
        """
        if name is not None:
            clean_name(name)
        if person_id is not None:
            check_person_id(person_id)
        run = self._run(progress, len(photos))
        run.enrol(photos, name, person_id)
        return run.report()

    def enrol_folder(self, folder: Path, progress: Progress = NO_PROGRESS) -> EnrolmentReport:
        """Enrol the people of a folder, each whole or not at all; a second time, only what is new.

        The layout is that of `read_people_folder`. A person's id is the name of their folder (or of their
        photo, without its suffix) where that may be an id, and is made from it otherwise.

        Raises:
            StorageFault: if the folder or a file of names in it is not as it should be; nobody was enrolled.
            Cancelled: by `progress`; the people before are enrolled.
        """
        content = read_people_folder(folder)
        run = self._run(progress, sum(len(person.photos) for person in content.people))
        run.refused.extend(content.refused)
        run.warnings.extend(f"names.csv names {key}, but there is no photo of them" for key in content.nameless)
        enrolled = {person.person_id: person.name for person in self.gallery.people()}
        for person, person_id in _with_ids(content.people, enrolled):
            stored = enrolled.get(person_id)
            if stored not in (None, person.name) and person.name != person.key:
                run.warnings.append(f"{person_id} is enrolled as {stored}: the name {person.name} was not used")
            run.enrol(person.photos, person.name if stored is None else None, person_id)
        return run.report()

    def _run(self, progress: Progress, total: int) -> "_Run":
        lookalikes = Lookalikes(self.gallery, self.reader.model_id, self.metric, self.duplicate_threshold)
        return _Run(self, lookalikes, progress, total)


def _with_ids(people: Sequence[PersonPhotos], enrolled: dict[str, str]) -> Iterator[tuple[PersonPhotos, str]]:
    """Each person with their id, the same at every run: somebody enrolled keeps theirs."""
    taken = {person.key for person in people if is_person_id(person.key)}
    for person in people:
        person_id = person.key
        if not is_person_id(person_id):
            person_id = next(
                candidate
                for candidate in id_candidates(person.key)
                if candidate not in taken and enrolled.get(candidate, person.name) == person.name
            )
            taken.add(person_id)
        yield person, person_id


@dataclass(slots=True)
class _Run:
    """One enrolment under way."""

    desk: Enroller
    lookalikes: Lookalikes
    progress: Progress
    total: int
    done: int = 0
    people: list[EnrolledPerson] = field(default_factory=list)
    refused: list[RefusedPhoto] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def enrol(self, photos: Sequence[Path], name: str | None, person_id: str | None) -> None:
        """Enrol one person, or nobody if none of the photos is good."""
        gallery = self.desk.gallery
        contents = self._contents(photos)
        if person_id is None and name is not None:
            person_id = gallery.person_with(name, set(contents.values()))
        seen = set() if person_id is None else set(gallery.contents(person_id, self.desk.reader.model_id))
        known = 0
        templates: list[Template] = []
        for photo in photos:
            self._step(photo)
            content = contents.get(photo)
            if content in seen:
                known += 1
            elif content is not None and (template := self._template(photo, content)):
                seen.add(content)
                templates.append(template)
        if templates:
            self._warn_of_lookalikes(templates, name, person_id)
            person = gallery.enrol(name, templates, person_id)
            self.lookalikes.add(person, templates)
        elif known and person_id is not None:
            person = gallery.person(person_id)
        else:
            return
        self.people.append(EnrolledPerson(person, len(templates), known))

    def report(self) -> EnrolmentReport:
        """What has become of the photos."""
        return EnrolmentReport(tuple(self.people), tuple(self.refused), tuple(dict.fromkeys(self.warnings)))

    def _step(self, photo: Path) -> None:
        self.progress(f"Reading {_printable(photo.name)}", self.done, self.total)
        self.done += 1

    def _contents(self, photos: Sequence[Path]) -> dict[Path, str]:
        """SHA-256 of each photo that can be read; the others are refused."""
        contents = {}
        for photo in photos:
            try:
                contents[photo] = _sha256(photo)
            except PictureFault as fault:
                self.refused.append(RefusedPhoto(photo, str(fault)))
        return contents

    def _template(self, photo: Path, content: str) -> Template | None:
        try:
            face = choose_face(self.desk.reader.read(self.desk.read_picture(photo)), self.desk.rules)
        except (EnrolmentRefused, PictureFault) as refusal:
            self.refused.append(RefusedPhoto(photo, str(refusal)))
            return None
        picture = self.desk.encode_jpeg(face.aligned_bgr)
        return Template(face.embedding, face.quality, _printable(photo.name), picture, content)

    def _warn_of_lookalikes(self, templates: Sequence[Template], name: str | None, person_id: str | None) -> None:
        for template in templates:
            other = self.lookalikes.nearest_other(template.embedding, person_id)
            if other is not None:
                self.warnings.append(
                    f"{template.source} of {name or person_id} looks like {other.name}, distance {other.distance:.2f}"
                )


def _sha256(photo: Path) -> str:
    if not photo.is_file():
        raise PictureFault(f"there is no picture file {photo}")
    try:
        with photo.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise PictureFault(f"cannot read the picture {photo}", error.strerror or "") from error


def _printable(name: str) -> str:
    """A file name with whatever is not text replaced, so that it can be stored and shown."""
    return os.fsencode(name).decode("utf-8", "replace")

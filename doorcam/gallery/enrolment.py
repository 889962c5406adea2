"""Enrolment of photos and of folders of people."""

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from doorcam.domain import NO_PROGRESS, Landmarks, Metric, Progress, Template
from doorcam.errors import EnrolmentRefused, PictureFault
from doorcam.gallery.admission import Admission, AdmissionRules, Admitted, Passed
from doorcam.gallery.folders import RefusedPhoto, read_people_folder
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.naming import check_person_id, clean_name, person_ids
from doorcam.gallery.photo_rules import EnrolmentRules, FaceReader, Image, choose_face
from doorcam.gallery.report import EnrolledPerson, EnrolmentReport

# So many photos of one person are held in memory before the less telling ones are let go.
_HELD = 200


@dataclass(frozen=True, slots=True)
class Enroller:
    """Enrols people from photos.

    Attributes:
        gallery: Where they go.
        reader: Finds and embeds faces.
        rules: What a face must be like.
        admission: Who is let in.
        check_file: Raises `PictureFault` for what cannot be a photo, such as a file of gigabytes, without reading it.
        read_picture: Reads a photo; raises `PictureFault`.
        encode_jpeg: Encodes the aligned face that is kept with the template.
        metric: Of the reader's model.
        shape_ratio: `Template.shape_ratio` of a face; None where it is not seen from the front.
        rules_id: Stands for everything a photo may be refused by; photos refused before by the same are not
            read again.
    """

    gallery: Gallery
    reader: FaceReader
    rules: EnrolmentRules
    admission: AdmissionRules
    check_file: Callable[[Path], None]
    read_picture: Callable[[Path], Image]
    encode_jpeg: Callable[[Image], bytes]
    metric: Metric
    shape_ratio: Callable[[Landmarks], float | None]
    rules_id: str

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
        ids = person_ids({person.key: person.name for person in content.people}, enrolled)
        for person in content.people:
            person_id = ids[person.key]
            stored = enrolled.get(person_id)
            if stored not in (None, person.name) and person.name != person.key:
                run.warnings.append(f"{person_id} is enrolled as {stored}: the name {person.name} was not used")
            run.enrol(person.photos, person.name if stored is None else None, person_id)
        return run.report()

    def _run(self, progress: Progress, total: int) -> "_Run":
        index = GalleryIndex.load(self.gallery, self.reader.model_id, self.metric)
        admission = Admission(
            self.gallery, self.reader.model_id, self.metric, self.admission, index.search, index.revision
        )
        return _Run(self, admission, progress, total)


@dataclass(slots=True)
class _Run:
    """One enrolment under way."""

    desk: Enroller
    admission: Admission
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
        newcomer = _Newcomer(person_id, {content: photo for photo, content in contents.items()})
        self._read(newcomer, photos, contents)
        admitted = Admitted()
        if newcomer.templates:
            admitted = self.admission.admit(newcomer.templates, name, person_id)
            self.warnings.extend(admitted.warnings)
            self._pass(newcomer, admitted.passed)
        person = admitted.person
        if person is None and newcomer.known and person_id is not None:
            person = gallery.person(person_id)
        if person is not None:
            self.people.append(EnrolledPerson(person, admitted.taken, newcomer.known, admitted.nearest))
            if self.desk.admission.keep:
                gallery.passed.note(person.person_id, self.desk.reader.model_id, self.desk.rules_id, newcomer.not_again)

    def report(self) -> EnrolmentReport:
        """What has become of the photos."""
        return EnrolmentReport(tuple(self.people), tuple(self.refused), tuple(dict.fromkeys(self.warnings)))

    def _read(self, newcomer: "_Newcomer", photos: Sequence[Path], contents: Mapping[Path, str]) -> None:
        """Read the photos the gallery does not know."""
        desk, person_id = self.desk, newcomer.person_id
        seen: set[str] = set()
        passed: dict[str, str] = {}
        if person_id is not None:
            seen |= desk.gallery.contents(person_id, desk.reader.model_id)
            passed = desk.gallery.passed.reasons(person_id, desk.reader.model_id, desk.rules_id)
        for photo in photos:
            self._step(photo)
            content = contents.get(photo)
            if content in seen:
                newcomer.known += 1
            elif content in passed:
                self.refused.append(RefusedPhoto(photo, passed[content]))
            elif content is not None:
                seen.add(content)
                self._look_at(photo, content, newcomer)
            if len(newcomer.templates) >= _HELD:
                newcomer.templates, others = self.admission.thin_out(newcomer.templates, person_id)
                self._pass(newcomer, others)

    def _look_at(self, photo: Path, content: str, newcomer: "_Newcomer") -> None:
        desk = self.desk
        try:
            image_bgr = desk.read_picture(photo)
            face = choose_face(image_bgr, desk.reader.read(image_bgr), desk.rules)
        except (EnrolmentRefused, PictureFault) as refusal:
            self.refused.append(RefusedPhoto(photo, str(refusal)))
            newcomer.not_again[content] = str(refusal)
            return
        picture, ratio = desk.encode_jpeg(face.aligned_bgr), desk.shape_ratio(face.detection.landmarks)
        newcomer.templates.append(
            Template(face.embedding, face.quality, _printable(photo.name), picture, content, ratio)
        )

    def _pass(self, newcomer: "_Newcomer", passed: Sequence[Passed]) -> None:
        """Report the templates that were not taken, and the old ones that made room."""
        for each in passed:
            content = each.template.content_sha256
            if content in newcomer.photos:
                self.refused.append(RefusedPhoto(newcomer.photos[content], each.reason))
            else:
                self.warnings.append(f"{each.template.source} of {newcomer.person_id} made room: {each.reason}")
            if each.spare:  # other reasons depend on who else is enrolled
                newcomer.not_again[content] = each.reason

    def _step(self, photo: Path) -> None:
        self.progress(f"Reading {_printable(photo.name)}", self.done, self.total)
        self.done += 1

    def _contents(self, photos: Sequence[Path]) -> dict[Path, str]:
        """SHA-256 of each photo that can be read; the others are refused."""
        contents = {}
        for photo in photos:
            try:
                self.desk.check_file(photo)
                contents[photo] = _sha256(photo)
            except PictureFault as fault:
                self.refused.append(RefusedPhoto(photo, str(fault)))
        return contents


@dataclass(slots=True)
class _Newcomer:
    """What has been gathered of one person.

    Attributes:
        person_id: If they are enrolled, or have an id to be.
        photos: Theirs, by the SHA-256 of their bytes.
        templates: Of the good ones.
        known: How many photos the gallery has templates of.
        not_again: Why photos were refused whatever the gallery holds, by SHA-256.
    """

    person_id: str | None
    photos: dict[str, Path]
    templates: list[Template] = field(default_factory=list)
    known: int = 0
    not_again: dict[str, str] = field(default_factory=dict)


def _sha256(photo: Path) -> str:
    try:
        with photo.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise PictureFault("cannot read the picture {path}", "{why}", path=photo, why=error.strerror or "") from error


def _printable(name: str) -> str:
    """A file name with whatever is not text replaced, so that it can be stored and shown."""
    return os.fsencode(name).decode("utf-8", "replace")

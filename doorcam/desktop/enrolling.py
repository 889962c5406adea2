"""What the enrolment dialog does to gallery, access rules and journal. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.access.store.access_store import AccessStore
from doorcam.access.whole_person import erase_everywhere
from doorcam.desktop.allowances import Allowances, allowances
from doorcam.domain import Candidate, EmbeddedFace, Metric, Person, Template
from doorcam.errors import EnrolmentRefused, UsageFault
from doorcam.events.journal import Journal
from doorcam.gallery.admission import Admission, AdmissionRules, Admitted
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.lookalikes import BAND, Search
from doorcam.gallery.photo_rules import EnrolmentRules, FaceReader, choose_face
from doorcam.vision.liveness.parallax import frontal_ratio
from doorcam.vision.pictures import encode_jpeg, read_picture

# The nearest, who may be the same person, and two who only look alike.
_LOOKED_AT = 3


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A picture good enough to enrol somebody with.

    Attributes:
        source: What the user calls it: a file name or `camera`.
        known_as: Who of the gallery this face already is; None for a new face.
        like: Who of the gallery it looks like without being them, nearest first.
    """

    face: EmbeddedFace
    source: str
    known_as: Candidate | None
    like: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is to be enrolled, and what they are to pass with.

    Attributes:
        person_id: Of somebody enrolled, or the wish of a new one; None makes one from the name.
        groups: Besides that of everybody.
        pin: None for none; like the badge a secret.
        badge: None for none.
    """

    name: str
    person_id: str | None = None
    groups: tuple[str, ...] = ()
    pin: str | None = None
    badge: str | None = None

    def __repr__(self) -> str:
        return f"Newcomer({self.name!r}, {self.person_id!r}, …)"

    @property
    def equipped(self) -> bool:
        """Whether they are to have groups, a PIN or a badge."""
        return bool(self.groups or self.pin or self.badge)


@dataclass(frozen=True, slots=True, eq=False)
class Enrolled:
    """What an enrolment has come to.

    Attributes:
        new: Whether the person was not enrolled before, so that the enrolment can be undone.
        warnings: Lines for the user: who looks like them.
    """

    person: Person
    new: bool
    warnings: tuple[str, ...]


class EnrolmentDesk:
    """Examines pictures and enrols people. Every method may take a while: not for the Qt thread.

    Args:
        reader: Finds and embeds faces.
        gallery: Where people go.
        rules: What a face must be like.
        admission: Who is let in; the dialog asks before it enrols somebody twice.
        metric: Of the reader's model.
        search: The gallery as it is now.
        gallery_changed: Told after each enrolment.
        access: Where groups, PINs and badges go.
        journal: Forgets whoever is taken back.
        index_file: The saved index of the gallery, which goes when somebody is taken back.
        note_admin: Told of each enrolment and what was taken back, in words without a name, and of whom by id.
    """

    def __init__(
        self,
        reader: FaceReader,
        gallery: Gallery,
        rules: EnrolmentRules,
        admission: AdmissionRules,
        metric: Metric,
        *,
        search: Search,
        gallery_changed: Callable[[], None],
        access: AccessStore,
        journal: Journal,
        index_file: Path,
        note_admin: Callable[[str, str | None], None],
    ) -> None:
        self.rules = rules
        self._reader = reader
        self._gallery = gallery
        self._admission = replace(admission, allow_duplicate=True)
        self._metric = metric
        self._search = search
        self._gallery_changed = gallery_changed
        self._access = access
        self._journal = journal
        self._index_file = index_file
        self._note_admin = note_admin

    @property
    def consent(self) -> str | None:
        """The wording whoever is enrolled must agree to; None for none."""
        return self._admission.consent

    def allowances(self) -> Allowances:
        """The groups, and what each may."""
        return allowances(self._access.rules)

    def examine(self, image_bgr: npt.NDArray[np.uint8], source: str) -> Portrait:
        """Find the one face of a picture.

        Raises:
            EnrolmentRefused: with the reason, if the picture cannot be used.
        """
        face = choose_face(image_bgr, self._reader.read(image_bgr), self.rules)
        near = self._search([face.embedding], _LOOKED_AT)[0]
        threshold = self._admission.threshold
        known = near[0] if near and near[0].distance <= threshold else None
        like = [each for each in near if each is not known and each.distance <= threshold * (1 + BAND)]
        return Portrait(face, source, known, tuple(like))

    def examine_file(self, path: Path) -> Portrait:
        """Find the one face of a photo.

        Raises:
            EnrolmentRefused: with the reason, if the photo cannot be used.
            PictureFault: if the file cannot be read.
        """
        return self.examine(read_picture(path), path.name)

    def enrol(self, newcomer: Newcomer, portraits: Sequence[Portrait]) -> Enrolled:
        """Enrol somebody with all these pictures and all they are to pass with, or fail and change nothing.

        Raises:
            EnrolmentRefused: if the pictures show different people.
            UsageFault, StorageFault: as `Gallery.enrol` and `AccessStore.admit`; also if somebody enrolled before
                is to get groups, a PIN or a badge this way.
        """
        new = newcomer.person_id is None or not self._is_enrolled(newcomer.person_id)
        if newcomer.equipped and not new:
            raise UsageFault(
                f"{newcomer.person_id} is enrolled already", "change groups, PIN and badges on the page of people"
            )
        templates = [
            Template(
                portrait.face.embedding,
                portrait.face.quality,
                portrait.source,
                encode_jpeg(portrait.face.aligned_bgr),
                shape_ratio=frontal_ratio(portrait.face.detection.landmarks),
            )
            for portrait in portraits
        ]
        admission = Admission(
            self._gallery,
            self._reader.model_id,
            self._metric,
            self._admission,
            self._search,
            self._gallery.revision(),
        )
        strangers = admission.strangers(templates, newcomer.person_id)
        if strangers:
            raise EnrolmentRefused(f"{strangers[0].template.source}: {strangers[0].reason}")
        admitted = self._admit(admission, newcomer, templates, new)
        if admitted.person is None:  # somebody removed them, or changed them, meanwhile
            raise EnrolmentRefused("the pictures could not be enrolled", "try again")
        self._gallery_changed()
        self._note_admin("enrolled" if new else "added photos", admitted.person.person_id)
        return Enrolled(admitted.person, new, admitted.warnings)

    def take_back(self, person_id: str) -> None:
        """Undo an enrolment: nothing of the person stays; raises as `erase_everywhere`."""
        try:
            erase_everywhere(
                person_id,
                self._gallery,
                self._journal,
                self._access,
                index_file=self._index_file,
                alike=self._admission.threshold,
            )
        finally:
            self._gallery_changed()
        self._note_admin("took back an enrolment", None)

    def _admit(self, admission: Admission, newcomer: Newcomer, templates: Sequence[Template], new: bool) -> Admitted:
        """The rules are written before the gallery's own change is final: if they cannot be, nobody is enrolled."""
        equipped: list[str] = []

        def equip(person: Person) -> None:
            self._access.admit(person.person_id, groups=newcomer.groups, pin=newcomer.pin, badge=newcomer.badge)
            equipped.append(person.person_id)

        try:
            return admission.admit(templates, newcomer.name, newcomer.person_id, equip if new else None)
        except BaseException:
            for person_id in equipped:
                if not self._is_enrolled(person_id):
                    self._access.forget(person_id)
            raise

    def _is_enrolled(self, person_id: str) -> bool:
        return self._gallery.roll.holds(person_id)

"""What the enrolment dialog does to the gallery. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.domain import Candidate, EmbeddedFace, Metric, Person, Template
from doorcam.errors import EnrolmentRefused
from doorcam.gallery.admission import Admission, AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.lookalikes import Search
from doorcam.gallery.photo_rules import EnrolmentRules, FaceReader, choose_face
from doorcam.vision.pictures import encode_jpeg, read_picture


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A picture good enough to enrol somebody with.

    Attributes:
        source: What the user calls it: a file name or `camera`.
        known_as: Who of the gallery this face already is; None for a new face.
    """

    face: EmbeddedFace
    source: str
    known_as: Candidate | None


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
    ) -> None:
        self._reader = reader
        self._gallery = gallery
        self._rules = rules
        self._admission = replace(admission, allow_duplicate=True)
        self._metric = metric
        self._search = search
        self._gallery_changed = gallery_changed

    def examine(self, image_bgr: npt.NDArray[np.uint8], source: str) -> Portrait:
        """Find the one face of a picture.

        Raises:
            EnrolmentRefused: with the reason, if the picture cannot be used.
        """
        face = choose_face(image_bgr, self._reader.read(image_bgr), self._rules)
        nearest = next(iter(self._search([face.embedding], 1)[0]), None)
        known = nearest is not None and nearest.distance <= self._admission.threshold
        return Portrait(face, source, nearest if known else None)

    def examine_file(self, path: Path) -> Portrait:
        """Find the one face of a photo.

        Raises:
            EnrolmentRefused: with the reason, if the photo cannot be used.
            PictureFault: if the file cannot be read.
        """
        return self.examine(read_picture(path), path.name)

    def enrol(self, name: str, person_id: str | None, portraits: Sequence[Portrait]) -> Person:
        """Enrol somebody with all these pictures, or fail and change nothing.

        Raises:
            EnrolmentRefused: if the pictures show different people.
            UsageFault, StorageFault: as `Gallery.enrol`.
        """
        templates = [
            Template(
                portrait.face.embedding,
                portrait.face.quality,
                portrait.source,
                encode_jpeg(portrait.face.aligned_bgr),
            )
            for portrait in portraits
        ]
        admission = Admission(self._gallery, self._reader.model_id, self._metric, self._admission, self._search)
        strangers = admission.strangers(templates, person_id)
        if strangers:
            raise EnrolmentRefused(f"{strangers[0].template.source}: {strangers[0].reason}")
        person = admission.admit(templates, name, person_id).person
        if person is None:  # somebody removed them, or changed them, meanwhile
            raise EnrolmentRefused("the pictures could not be enrolled", "try again")
        self._gallery_changed()
        return person

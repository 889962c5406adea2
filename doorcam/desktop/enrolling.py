"""What the enrolment dialog does to the gallery. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.domain import Candidate, EmbeddedFace, Embedding, Person, Template
from doorcam.gallery.enrolment import EnrolmentRules, FaceReader, choose_face
from doorcam.gallery.gallery import Gallery
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
        search: The people of the gallery nearest to each probe, as `GalleryIndex.search` answers.
        duplicate_threshold: Largest distance at which a face counts as one already enrolled.
        gallery_changed: Told after each enrolment.
    """

    def __init__(
        self,
        reader: FaceReader,
        gallery: Gallery,
        rules: EnrolmentRules,
        *,
        search: Callable[[Sequence[Embedding], int], list[tuple[Candidate, ...]]],
        duplicate_threshold: float,
        gallery_changed: Callable[[], None],
    ) -> None:
        self._reader = reader
        self._gallery = gallery
        self._rules = rules
        self._search = search
        self._duplicate_threshold = duplicate_threshold
        self._gallery_changed = gallery_changed

    def examine(self, image_bgr: npt.NDArray[np.uint8], source: str) -> Portrait:
        """Find the one face of a picture.

        Raises:
            EnrolmentRefused: with the reason, if the picture cannot be used.
        """
        face = choose_face(self._reader.read(image_bgr), self._rules)
        nearest = next(iter(self._search([face.embedding], 1)[0]), None)
        known = nearest is not None and nearest.distance <= self._duplicate_threshold
        return Portrait(face, source, nearest if known else None)

    def examine_file(self, path: Path) -> Portrait:
        """Find the one face of a photo.

        Raises:
            EnrolmentRefused: with the reason, if the photo cannot be used.
            PictureFault: if the file cannot be read.
        """
        return self.examine(read_picture(path), path.name)

    def enrol(self, name: str, person_id: str | None, portraits: Sequence[Portrait]) -> Person:
        """Enrol somebody with all these pictures, or fail and change nothing."""
        templates = [
            Template(
                portrait.face.embedding,
                portrait.face.quality,
                portrait.source,
                encode_jpeg(portrait.face.aligned_bgr),
            )
            for portrait in portraits
        ]
        person = self._gallery.enrol(name, templates, person_id)
        self._gallery_changed()
        return person

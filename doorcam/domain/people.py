"""People of the gallery."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from doorcam.domain.faces import Embedding


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody enrolled.

    Attributes:
        person_id: Unique, made of letters, digits, `_`, `-` and `.`; never changes.
        name: The display name, in any script, as it is shown.
        created_at: UTC.
        template_models: For each template the id of the model that made it, oldest first.
        extra_margin: How much stricter than for everybody else a match must be, because somebody in the
            gallery looks like them: taken off the threshold, added to the margin. A distance; 0 for most.
    """

    person_id: str
    name: str
    created_at: datetime
    template_models: tuple[str, ...]
    extra_margin: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One enrolled embedding of a person.

    Attributes:
        quality: 0 to 1, of the photo it was made from.
        source: What the person who enrolled called the photo: a file name or `camera`.
        picture_jpeg: The aligned face, encoded; what a later model can be fed with.
        content_sha256: Of the photo file's bytes, in hex, so that a photo is not enrolled twice;
            empty where there is no file, then `picture_jpeg` takes its place.
        shape_ratio: Distance between the eyes over that from the eyes to the mouth, where the photo shows the face
            from the front; None where it does not, or nobody measured.
    """

    embedding: Embedding
    quality: float
    source: str
    picture_jpeg: bytes
    content_sha256: str = ""
    shape_ratio: float | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """That somebody agreed to be enrolled.

    Attributes:
        given_at: UTC.
        wording: What they agreed to.
    """

    given_at: datetime
    wording: str

    @property
    def version(self) -> str:
        """12 hex digits that are the same for the same wording."""
        return hashlib.sha256(self.wording.encode()).hexdigest()[:12]

"""Photos made by hand, and a reader that finds in them what they were made to show."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import EmbeddedFace
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery import MODEL
from tests.unit.gallery.test_photo_rules import face


class ColourReader:
    """Reads pictures that `photo` makes: blue tells how many faces, green who it is, red the quality.

    People whose green differs by 1 are 0.2 apart.
    """

    model_id = MODEL

    def __init__(self) -> None:
        self.pictures_read = 0

    def read(self, image_bgr: npt.NDArray[np.uint8]) -> Sequence[EmbeddedFace]:
        self.pictures_read += 1
        count, identity, quality = (int(value) for value in image_bgr[0, 0])
        return [face(image_bgr.shape[0], quality / 255, identity / 10) for _ in range(count)]


def photo(path: Path, identity: int, *, faces: int = 1, quality: int = 200, size_px: int = 80, shade: int = 0) -> Path:
    """A picture file; another shade makes another file of the same person."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = np.full((size_px, size_px, 3), (faces, identity, quality), np.uint8)
    image[-1, -1] = shade
    done, data = cv2.imencode(".png", image)
    assert done
    path.write_bytes(data.tobytes())
    return path


def names(gallery: Gallery) -> dict[str, str]:
    return {person.person_id: person.name for person in gallery.people()}

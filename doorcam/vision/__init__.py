"""Faces: detection, alignment, quality, tracks and embeddings, usable as a library.

    from doorcam.vision import FaceReader, distance, read_picture

    reader = FaceReader.load()
    (one,) = reader.read(read_picture(Path("one.jpg")))
    (other,) = reader.read(read_picture(Path("other.jpg")))
    print(distance(one.embedding, other.embedding, reader.metric))

Neither Qt nor a database is loaded. docs/library.md says more.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from doorcam.vision.alignment import align as align
    from doorcam.vision.embedding import distance as distance
    from doorcam.vision.mtcnn import MtcnnDetector as MtcnnDetector
    from doorcam.vision.mtcnn import MtcnnSettings as MtcnnSettings
    from doorcam.vision.pictures import read_picture as read_picture
    from doorcam.vision.quality import face_quality as face_quality
    from doorcam.vision.reader import FaceReader as FaceReader
    from doorcam.vision.tracking import FaceTracker as FaceTracker

_PLACES = {
    "FaceReader": "reader",
    "FaceTracker": "tracking",
    "MtcnnDetector": "mtcnn",
    "MtcnnSettings": "mtcnn",
    "align": "alignment",
    "distance": "embedding",
    "face_quality": "quality",
    "read_picture": "pictures",
}

__all__ = [
    "FaceReader",
    "FaceTracker",
    "MtcnnDetector",
    "MtcnnSettings",
    "align",
    "distance",
    "face_quality",
    "read_picture",
]


def __getattr__(name: str) -> Any:
    """Load a name when it is first asked for, so that one part does not load the others."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)

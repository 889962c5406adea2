"""How doorcam's own cost grows: with the picture, the faces in it, and the people it knows."""

from collections.abc import Callable, Iterator

import numpy as np

from doorcam.bench.context import Context
from doorcam.bench.embedders import NETWORK
from doorcam.bench.measurement import OURS, Measurement, block, in_ms
from doorcam.bench.scenes import scene, with_noise
from doorcam.domain import Embedding, Metric
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from doorcam.vision.mtcnn import MtcnnSettings
from doorcam.vision.reader import FaceReader

_SIZES_WH = ((320, 240), (640, 480), (1280, 720), (1920, 1080), (2560, 1440), (3840, 2160))
_FACES = (1, 2, 4, 8, 16)
_FACES_SIZE_WH = (1920, 1080)
_PEOPLE = (10, 100, 1_000, 10_000, 100_000)
_DIMENSION = 128
_MIN_FACE_PX = 40
_PROBES = 16
_TOP_K = 3


def size(context: Context) -> Iterator[Measurement]:
    """Detection in the same scene, in larger and larger pictures."""
    detector = _reader(context).detector
    for place, size_wh in enumerate(_SIZES_WH):
        context.progress("picture size", place, len(_SIZES_WH))
        frames = with_noise(scene(size_wh, 3), 2)
        yield _timed(context, "size", f"{size_wh[0]}x{size_wh[1]}", lambda i, f=frames: detector.detect(f[i % 2]))  # type: ignore[misc]


def faces(context: Context) -> Iterator[Measurement]:
    """Detection, alignment and embedding with more and more faces."""
    reader = _reader(context)
    for place, count in enumerate(_FACES):
        context.progress("faces in a frame", place, len(_FACES))
        frames = with_noise(scene(_FACES_SIZE_WH, count), 2)
        row = _timed(context, "faces", str(count), lambda i, f=frames: reader.read(f[i % 2]))  # type: ignore[misc]
        yield Measurement(row.part, row.case, row.who, {**row.values, "found": len(reader.read(frames[0]))})


def people(context: Context) -> Iterator[Measurement]:
    """The search of a gallery of made-up people alone."""
    generator = np.random.default_rng(1)
    probes = [Embedding(generator.standard_normal(_DIMENSION, np.float32), NETWORK) for _ in range(_PROBES)]
    for place, count in enumerate(_PEOPLE):
        context.progress("people in the gallery", place, len(_PEOPLE))
        names = tuple(f"p{number}" for number in range(count))
        vectors = generator.standard_normal((count, _DIMENSION), np.float32)
        matrix = TemplateMatrix(vectors, names, names, extra_margins=(0.0,) * count, revision=1)
        index = GalleryIndex(matrix, NETWORK, Metric.EUCLIDEAN)
        yield _timed(context, "people", str(count), lambda i, x=index: x.search([probes[i % _PROBES]], _TOP_K))  # type: ignore[misc]


def _reader(context: Context) -> FaceReader:
    return FaceReader.load(NETWORK, context.cache, MtcnnSettings(min_face_px=_MIN_FACE_PX))


def _timed(context: Context, part: str, case: str, work: Callable[[int], object]) -> Measurement:
    block(work, 0)
    return Measurement(part, case, OURS, in_ms(block(work, context.block_s * context.rounds / 2)))

"""Searching very large galleries: every template against a short list, beside what reading the memory costs."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.bench.context import Context
from doorcam.bench.embedders import NETWORK
from doorcam.bench.measurement import OURS, Measurement, block
from doorcam.domain import Embedding, Metric
from doorcam.gallery.changes import Changes, Standing
from doorcam.gallery.index import GalleryIndex, IndexOptions
from doorcam.gallery.index_file import load_index, save_index
from doorcam.storage.sealing import SealingKey

_TEMPLATES = 1_000_000
_QUICK_TEMPLATES = 25_000
_A_PERSON = 5
_DIMENSION = 128
_PROBES = 1000
_QUICK_PROBES = 100
_TOP_K = 3
# Lengths of noise around a person of length 1: templates of one person then differ by about 0.35 and a
# probe from its nearest by 0.35 to 0.4, as good photos of one face do with the default network; strangers by 1.4.
_SPREAD = 0.25
_NOISE = 0.3
# Faces fill few of the dimensions.
_FACE_DIMENSIONS = 32


def index(context: Context) -> Iterator[Measurement]:
    """A million templates: reading them, the exact search and the approximate one."""
    count = _QUICK_TEMPLATES if context.quick else _TEMPLATES
    generator = np.random.default_rng(1)
    for kind, templates_each, dimensions in (("faces", _A_PERSON, _FACE_DIMENSIONS), ("uniform", 1, _DIMENSION)):
        vectors = _gallery(generator, count // templates_each, templates_each, dimensions)
        probed = generator.integers(0, count, _QUICK_PROBES if context.quick else _PROBES)
        probes = vectors[probed] + _noise(generator, len(probed), _NOISE)
        yield from _compared(context, f"{count} templates, {kind}", _newcomers(vectors, templates_each), probes)


def _compared(context: Context, case: str, changes: Changes, probes: npt.NDArray[np.float32]) -> Iterator[Measurement]:
    embeddings = [Embedding(probe, NETWORK) for probe in probes]
    empty = GalleryIndex.empty(NETWORK, Metric.EUCLIDEAN, IndexOptions(kind="ivfpq"))
    exact = empty.updated(changes)
    context.progress(f"{case}: building the approximate index", 0, 2)
    began_s = time.perf_counter()
    tuned = exact.tuned()
    built_s = time.perf_counter() - began_s
    context.progress(f"{case}: searching", 1, 2)
    block_s = context.block_s * context.rounds / 2
    # One after the other: a pass over all vectors leaves none of them in the processor's cache.
    reading_s = block(lambda i: changes.vectors @ probes[i % len(probes)], block_s)
    size = {"memory_mb": round(changes.vectors.nbytes / 1e6, 1)}
    yield Measurement("index", case, "numpy, one product with all vectors", {**_percentiles(reading_s), **size})
    exact_s = block(lambda i: exact.search([embeddings[i % len(probes)]], _TOP_K), block_s)
    yield Measurement("index", case, f"{OURS}, exact", {**_percentiles(exact_s), **size})
    times_s, found = [], []
    for embedding in embeddings:
        began_s = time.perf_counter()
        found.append(tuned.search([embedding], _TOP_K)[0][0])
        times_s.append(time.perf_counter() - began_s)
    right = [near == nearest for near, (nearest,) in zip(found, exact.search(embeddings, 1), strict=True)]
    values = {**_percentiles(times_s), "recall_at_1": float(np.mean(right)), "build_s": round(built_s, 1)}
    yield Measurement("index", case, f"{OURS}, ivfpq", values | _read_again(context.scratch / "index", tuned, empty))


def _read_again(path: Path, index: GalleryIndex, empty: GalleryIndex) -> dict[str, float]:
    """How large it is on disk, sealed, and how long it takes to be there again."""
    key = SealingKey.new()
    save_index(path, index, lambda data: key.seal(data, path.name))
    began_s = time.perf_counter()
    load_index(path, empty, lambda data: key.unseal(data, path.name))
    return {"file_mb": round(path.stat().st_size / 1e6, 1), "read_s": round(time.perf_counter() - began_s, 2)}


def _gallery(
    generator: np.random.Generator, people: int, templates_each: int, dimensions: int
) -> npt.NDArray[np.float32]:
    """(people * templates_each, D) made-up templates of length about 1, those of a person side by side."""
    centres = generator.standard_normal((people, dimensions), np.float32)
    if dimensions < _DIMENSION:
        centres = centres @ generator.standard_normal((dimensions, _DIMENSION), np.float32)
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    if templates_each == 1:
        return centres
    return centres.repeat(templates_each, axis=0) + _noise(generator, people * templates_each, _SPREAD)


def _noise(generator: np.random.Generator, count: int, length: float) -> npt.NDArray[np.float32]:
    return generator.standard_normal((count, _DIMENSION), np.float32) * np.float32(length / _DIMENSION**0.5)


def _newcomers(vectors: npt.NDArray[np.float32], templates_each: int) -> Changes:
    people = len(vectors) // templates_each
    owners = np.arange(people, dtype=np.int32).repeat(templates_each)
    standings = tuple(Standing(f"p{number}", f"p{number}", 0.0, bytes(16)) for number in range(people))
    return Changes(standings, vectors, owners, frozenset(), revision=1)


def _percentiles(times_s: Sequence[float]) -> dict[str, float]:
    p50_ms, p99_ms = (1000 * float(each) for each in np.percentile(times_s, (50, 99)))
    return {"median_ms": round(p50_ms, 3), "p99_ms": round(p99_ms, 3), "calls": len(times_s)}

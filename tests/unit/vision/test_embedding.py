import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Embedding, Metric
from doorcam.vision.embedding import Embedder, distance
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.registry import entry

Image = npt.NDArray[np.uint8]


def _embedding(*values: float, model_id: str = "model") -> Embedding:
    return Embedding(np.array(values, np.float32), model_id)


@pytest.fixture
def embedder(networks: dict[str, CompiledNetwork]) -> Embedder:
    space = entry("dlib_resnet_v1").face_space
    assert space is not None
    return Embedder(networks["dlib_resnet_v1"], "dlib_resnet_v1", space)


def test_the_euclidean_distance() -> None:
    assert distance(_embedding(1, 2, 3), _embedding(1, 2, 3), Metric.EUCLIDEAN) == 0
    assert distance(_embedding(0, 0), _embedding(3, 4), Metric.EUCLIDEAN) == pytest.approx(5)


def test_the_cosine_distance_knows_only_directions() -> None:
    assert distance(_embedding(1, 2), _embedding(10, 20), Metric.COSINE) == pytest.approx(0, abs=1e-6)
    assert distance(_embedding(1, 0), _embedding(0, 9), Metric.COSINE) == pytest.approx(1)
    assert distance(_embedding(1, 1), _embedding(-2, -2), Metric.COSINE) == pytest.approx(2)
    assert distance(_embedding(0, 0), _embedding(1, 1), Metric.COSINE) == 1


@pytest.mark.parametrize("metric", Metric)
def test_embeddings_of_different_models_are_never_compared(metric: Metric) -> None:
    with pytest.raises(ValueError, match="one and other cannot be compared"):
        distance(_embedding(1, 2, model_id="one"), _embedding(1, 2, model_id="other"), metric)


def test_every_face_of_a_batch_gets_its_own_embedding(embedder: Embedder, aligned_bgr: Image) -> None:
    mirrored = np.ascontiguousarray(aligned_bgr[:, ::-1])
    first, second, again = embedder.embed(np.stack([aligned_bgr, mirrored, aligned_bgr]))
    for embedding in (first, second, again):
        assert embedding.model_id == "dlib_resnet_v1"
        assert embedding.vector.shape == (embedder.space.dimension,)
        assert embedding.vector.dtype == np.float32
        assert np.isfinite(embedding.vector).all()
    assert distance(first, again, Metric.EUCLIDEAN) < 1e-5
    assert 0.01 < distance(first, second, Metric.EUCLIDEAN) < 0.6, "a mirrored face is another picture of one person"


def test_a_view_is_embedded_like_its_copy(embedder: Embedder, aligned_bgr: Image) -> None:
    view = np.repeat(aligned_bgr, 2, axis=1)[None, :, ::2]
    assert not view.flags.c_contiguous
    view.flags.writeable = False
    (expected,), (embedding,) = embedder.embed(aligned_bgr[None]), embedder.embed(view)
    np.testing.assert_allclose(embedding.vector, expected.vector, atol=1e-6)


def test_no_faces_have_no_embeddings(embedder: Embedder) -> None:
    assert embedder.embed(np.empty((0, 150, 150, 3), np.uint8)) == []


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [
        ((150, 150, 3), np.uint8),
        ((1, 149, 150, 3), np.uint8),
        ((1, 150, 150, 4), np.uint8),
        ((1, 150, 150, 3), np.float32),
    ],
)
def test_faces_of_the_wrong_size_are_refused(embedder: Embedder, shape: tuple[int, ...], dtype: type) -> None:
    with pytest.raises(ValueError, match=r"must be \(n, 150, 150, 3\) uint8") as refusal:
        embedder.embed(np.zeros(shape, dtype))
    assert str(shape) in str(refusal.value)

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Embedding, Template
from doorcam.errors import UsageFault
from doorcam.vision.embedding import distance
from doorcam.vision.pictures import encode_jpeg
from doorcam.vision.reader import FaceReader
from doorcam.vision.reembedding import _as_wanted, embed_again
from doorcam.vision.weights.registry import entry

Image = npt.NDArray[np.uint8]


def test_a_kept_picture_gives_the_vector_again(reader: FaceReader, portrait_bgr: Image) -> None:
    (face,) = reader.read(portrait_bgr)
    template = Template(face.embedding, face.quality, "x", encode_jpeg(face.aligned_bgr))
    first, second = embed_again(reader, [template, template])
    assert distance(Embedding(first, reader.model_id), face.embedding, reader.metric) < 0.1
    np.testing.assert_allclose(first, second, atol=1e-4)
    assert embed_again(reader, []) == []


@pytest.mark.parametrize("model_id", ["facenet_20180402", "sface", "openface_nn4_small2"])
def test_landmarks_go_where_the_other_model_has_them(model_id: str) -> None:
    source, target = entry("dlib_resnet_v1").face_space, entry(model_id).face_space
    assert source is not None
    assert target is not None
    for point, wanted in zip(source.template_xy_px, target.template_xy_px, strict=True):
        picture = np.zeros((source.input_px, source.input_px, 3), np.uint8)
        column, row = np.round(point).astype(int)
        picture[row - 2 : row + 3, column - 2 : column + 3] = 255
        moved = _as_wanted(picture, source, target).aligned_bgr
        assert moved.shape == (target.input_px, target.input_px, 3)
        found = np.argwhere(moved[..., 0] > 128).mean(axis=0)[::-1]
        assert np.abs(found - wanted).max() < 0.05 * target.input_px


def test_a_picture_of_a_model_made_here_is_of_use_when_the_model_is_removed(
    reader: FaceReader, portrait_bgr: Image
) -> None:
    (face,) = reader.read(portrait_bgr)
    removed = Embedding(face.embedding.vector, f"{reader.model_id}_0123abcd")
    (vector,) = embed_again(reader, [Template(removed, face.quality, "x", encode_jpeg(face.aligned_bgr))])
    assert distance(Embedding(vector, reader.model_id), face.embedding, reader.metric) < 0.1


def test_a_picture_of_a_model_nobody_knows_is_refused(reader: FaceReader) -> None:
    template = Template(Embedding(np.ones(4, np.float32), "model_of_a_stranger"), 1.0, "x", encode_jpeg(blank()))
    with pytest.raises(UsageFault, match="model_of_a_stranger"):
        embed_again(reader, [template])


def blank() -> Image:
    return np.zeros((150, 150, 3), np.uint8)

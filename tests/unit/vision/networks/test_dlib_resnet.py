from collections.abc import Callable
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.pictures import read_picture
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.registry import entry
from tests.unit.vision.conftest import Reference

Image = npt.NDArray[np.uint8]
Vector = npt.NDArray[np.float32]


@pytest.fixture(scope="module")
def dlib_embed() -> Callable[[Image], Vector]:
    """The reference: what dlib itself says of an aligned face."""
    dlib = pytest.importorskip("dlib", reason="dlib-bin, the reference, is not installed")
    model = dlib.face_recognition_model_v1(str(entry("dlib_resnet_v1").verify()))

    def embed(aligned_bgr: Image) -> Vector:
        return np.asarray(model.compute_face_descriptor(np.ascontiguousarray(aligned_bgr[..., ::-1])), np.float32)

    return embed


def test_the_compiled_network_agrees_with_keras(
    networks: dict[str, CompiledNetwork], reference: Reference, noise_batches: dict[str, Image]
) -> None:
    (ours,) = networks["dlib_resnet_v1"](noise_batches["dlib_resnet_v1"])
    (theirs,) = reference.outputs["dlib_resnet_v1"]
    assert ours.shape == (3, 128)
    np.testing.assert_allclose(ours, theirs, atol=1e-4)


def test_it_agrees_with_dlib_on_the_portrait(
    networks: dict[str, CompiledNetwork], dlib_embed: Callable[[Image], Vector], aligned_bgr: Image
) -> None:
    (ours,) = networks["dlib_resnet_v1"](aligned_bgr[None])
    np.testing.assert_allclose(ours[0], dlib_embed(aligned_bgr), atol=1e-4)
    (swapped,) = networks["dlib_resnet_v1"](np.ascontiguousarray(aligned_bgr[None, ..., ::-1]))
    assert np.abs(swapped[0] - ours[0]).max() > 0.01, "the colour order must matter"


def test_it_agrees_with_dlib_on_noise_and_on_plain_pictures(
    networks: dict[str, CompiledNetwork], dlib_embed: Callable[[Image], Vector], noise_batches: dict[str, Image]
) -> None:
    plain = [np.full((150, 150, 3), level, np.uint8) for level in (0, 128, 255)]
    plain.append(np.full((150, 150, 3), (255, 0, 0), np.uint8))
    batch = np.concatenate([noise_batches["dlib_resnet_v1"], np.stack(plain)])
    (ours,) = networks["dlib_resnet_v1"](batch)
    theirs = np.stack([dlib_embed(picture) for picture in batch])
    np.testing.assert_allclose(ours, theirs, atol=1e-4)


@pytest.mark.faces
def test_it_agrees_with_dlib_on_real_faces(
    reader: FaceReader, dlib_embed: Callable[[Image], Vector], test_data: Path
) -> None:
    photos = sorted((test_data / "people").glob("*/*.jpg"))[::7]
    faces = list(islice((face for photo in photos for face in reader.read(read_picture(photo))), 20))
    assert len(faces) >= 10
    for face in faces:
        np.testing.assert_allclose(face.embedding.vector, dlib_embed(face.aligned_bgr), atol=1e-4)


def test_weights_of_another_network_are_refused(reference: Reference) -> None:
    assert reference.refusals["wrong channels"] == [
        "WeightsFault",
        "a convolution takes 64 channels where there are 32",
    ]
    kind, message = reference.refusals["wrong projection"]
    assert kind == "WeightsFault"
    assert "fc_no_bias" in message
    assert "(256, 127)" in message

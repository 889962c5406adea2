from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection, Landmarks, Metric
from doorcam.errors import UsageFault
from doorcam.vision.embedding import distance
from doorcam.vision.pictures import read_picture
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import has_bfloat16

Image = npt.NDArray[np.uint8]


def test_the_portrait_has_one_face(reader: FaceReader, portrait_bgr: Image) -> None:
    (face,) = reader.read(portrait_bgr)
    assert face.embedding.model_id == reader.model_id == "dlib_resnet_v1"
    assert reader.metric is Metric.EUCLIDEAN
    assert face.embedding.vector.shape == (128,)
    assert face.aligned_bgr.shape == (150, 150, 3)
    assert 0.8 < face.quality <= 1


def test_a_picture_without_faces_gives_none(reader: FaceReader) -> None:
    assert reader.read(np.full((200, 300, 3), 120, np.uint8)) == []


def test_no_detections_are_described_by_nothing(reader: FaceReader, portrait_bgr: Image) -> None:
    assert reader.describe(portrait_bgr, []) == []


def test_faces_are_described_in_the_order_given(reader: FaceReader, portrait_bgr: Image) -> None:
    (face,) = reader.read(portrait_bgr)
    shifted = Detection(
        face.detection.box_xyxy_px + np.float32(60),
        0.5,
        Landmarks(face.detection.landmarks.points_xy_px + np.float32(60)),
    )
    for order in ([face.detection, shifted], [shifted, face.detection]):
        described = reader.describe(portrait_bgr, order)
        assert [one.detection for one in described] == order
        own = described[order.index(face.detection)]
        other = described[order.index(shifted)]
        assert distance(own.embedding, face.embedding, Metric.EUCLIDEAN) < 1e-4
        assert distance(other.embedding, face.embedding, Metric.EUCLIDEAN) > 0.2
        np.testing.assert_array_equal(own.aligned_bgr, face.aligned_bgr)


def test_the_same_person_looks_the_same_at_another_size_and_light(reader: FaceReader, portrait_bgr: Image) -> None:
    (face,) = reader.read(portrait_bgr)
    other = cv2.convertScaleAbs(cv2.resize(portrait_bgr, None, fx=1.6, fy=1.6), alpha=0.7, beta=15)
    (again,) = reader.read(other.astype(np.uint8))
    assert distance(face.embedding, again.embedding, reader.metric) < 0.4


def test_a_face_beyond_16_bits_is_described_like_any_other(reader: FaceReader, portrait_bgr: Image) -> None:
    strip = np.full((220, 36_000, 3), 96, np.uint8)
    strip[:, 35_000:35_220] = portrait_bgr[:220, 110:330]
    (far,), (near,) = reader.read(strip), reader.read(portrait_bgr)
    assert distance(far.embedding, near.embedding, reader.metric) < 0.4


def test_warming_up_leaves_the_answers_as_they_were(reader: FaceReader, portrait_bgr: Image) -> None:
    (before,) = reader.read(portrait_bgr)
    reader.warm_up()
    (after,) = reader.read(portrait_bgr)
    np.testing.assert_array_equal(before.embedding.vector, after.embedding.vector)


def test_only_an_embedder_can_be_loaded(tmp_path: Path) -> None:
    with pytest.raises(UsageFault, match="mtcnn_onet is a detector's network"):
        FaceReader.load("mtcnn_onet", tmp_path)
    with pytest.raises(UsageFault, match="did you mean dlib_resnet_v1"):
        FaceReader.load("dlib_resnet", tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.faces
def test_people_are_told_apart(reader: FaceReader, test_data: Path) -> None:
    names = ("Ariel_Sharon", "Colin_Powell", "George_W_Bush")
    people = {
        name: [reader.read(read_picture(path))[0] for path in sorted((test_data / "people" / name).glob("*.jpg"))[:3]]
        for name in names
    }
    own = [distance(a.embedding, b.embedding, reader.metric) for one in people.values() for a in one for b in one]
    others = [
        distance(a.embedding, b.embedding, reader.metric)
        for name in names
        for other in names
        if other != name
        for a in people[name]
        for b in people[other]
    ]
    assert max(own) < min(others)


def test_bfloat16_is_adopted_only_where_the_processor_has_it_and_faces_hardly_move(
    network_cache: Path, portrait_bgr: Image
) -> None:
    reader = FaceReader.load(cache=network_cache / "networks")
    (before,) = reader.read(portrait_bgr)
    faces = before.aligned_bgr[None]
    assert not reader.try_bfloat16(faces[:0], 0.02), "nothing to measure it on"
    assert not reader.try_bfloat16(faces, 0.0), "no face stays exactly where it was"
    (same,) = reader.read(portrait_bgr)
    np.testing.assert_array_equal(same.embedding.vector, before.embedding.vector)
    assert reader.try_bfloat16(faces, 0.02) == has_bfloat16()
    (after,) = reader.read(portrait_bgr)
    assert distance(before.embedding, after.embedding, reader.metric) < 0.02

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.domain import EmbeddedFace, Metric
from doorcam.errors import EnrolmentRefused, PictureFault, UsageFault
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.photo_rules import EnrolmentRules
from tests.clock import StillClock
from tests.gui import scenes
from tests.gui.scenes import Image


class _Reader:
    """Sees the faces it was told."""

    model_id = "test"

    def __init__(self, *faces: EmbeddedFace) -> None:
        self._faces = faces

    def read(self, image_bgr: Image) -> Sequence[EmbeddedFace]:
        return self._faces


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    opened = Gallery.open(tmp_path / "gallery.sqlite", StillClock())
    yield opened
    opened.close()


def _desk(gallery: Gallery, *faces: EmbeddedFace, told: list[int] | None = None) -> EnrolmentDesk:
    changes = [] if told is None else told
    return EnrolmentDesk(
        _Reader(*faces),
        gallery,
        EnrolmentRules(60, 0.2, lambda image_bgr, detection: None),
        AdmissionRules(threshold=0.5, max_templates=10),
        Metric.EUCLIDEAN,
        search=lambda probes, top_k: GalleryIndex.load(gallery, "test", Metric.EUCLIDEAN).search(probes, top_k),
        gallery_changed=lambda: changes.append(1),
    )


def test_a_new_face_is_known_as_nobody(gallery: Gallery) -> None:
    portrait = _desk(gallery, scenes.embedded()).examine(scenes.portrait(), "camera")
    assert portrait.source == "camera"
    assert portrait.known_as is None


def test_an_enrolled_face_is_found_again_and_another_is_not(gallery: Gallery) -> None:
    desk = _desk(gallery, scenes.embedded())
    desk.enrol("艾琳", None, [desk.examine(scenes.portrait(), "camera")])
    known = desk.examine(scenes.portrait(), "camera").known_as
    assert known is not None
    assert known.name == "艾琳"
    assert _desk(gallery, scenes.embedded(seed=1)).examine(scenes.portrait(), "camera").known_as is None


def test_enrolment_keeps_the_aligned_face_and_tells_recognition(gallery: Gallery) -> None:
    told: list[int] = []
    desk = _desk(gallery, scenes.embedded(), told=told)
    person = desk.enrol("Ada", "ada", [desk.examine(scenes.portrait(), "camera")])
    assert person.person_id == "ada"
    (picture,) = gallery.pictures("ada")
    decoded = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    assert decoded.shape == (150, 150, 3)
    assert told == [1]


def test_a_refused_name_enrols_nobody(gallery: Gallery) -> None:
    told: list[int] = []
    desk = _desk(gallery, scenes.embedded(), told=told)
    with pytest.raises(UsageFault):
        desk.enrol("Ada\n", "not an id!", [desk.examine(scenes.portrait(), "camera")])
    assert gallery.people() == []
    assert told == []


@pytest.mark.parametrize("faces", [(), (scenes.embedded(quality=0.1),), (scenes.embedded(), scenes.embedded())])
def test_a_picture_without_one_good_face_is_refused(gallery: Gallery, faces: tuple[EmbeddedFace, ...]) -> None:
    with pytest.raises(EnrolmentRefused):
        _desk(gallery, *faces).examine(scenes.portrait(), "camera")


def test_a_photo_is_called_by_its_file_name(gallery: Gallery, tmp_path: Path) -> None:
    photo = tmp_path / "艾琳.png"
    photo.write_bytes(cv2.imencode(".png", scenes.portrait())[1].tobytes())
    assert _desk(gallery, scenes.embedded()).examine_file(photo).source == "艾琳.png"


def test_a_damaged_photo_is_one_clear_fault(gallery: Gallery, tmp_path: Path) -> None:
    photo = tmp_path / "broken.jpg"
    photo.write_bytes(b"\xff\xd8\xff not a photo")
    with pytest.raises(PictureFault):
        _desk(gallery, scenes.embedded()).examine_file(photo)


def test_pictures_of_different_people_enrol_nobody(gallery: Gallery) -> None:
    told: list[int] = []
    desk = _desk(gallery, scenes.embedded(), told=told)
    other = _desk(gallery, scenes.embedded(seed=1)).examine(scenes.portrait(), "other.jpg")
    with pytest.raises(EnrolmentRefused, match=r"^camera: the photos seem to show different people"):
        desk.enrol("Ada", None, [desk.examine(scenes.portrait(), "camera"), other])
    assert (gallery.people(), told) == ([], [])


def test_somebody_enrolled_under_another_name_can_be_enrolled_after_the_question(gallery: Gallery) -> None:
    desk = _desk(gallery, scenes.embedded())
    for name in ("Ada", "Eileen"):
        desk.enrol(name, None, [desk.examine(scenes.portrait(), "camera")])
    assert [person.name for person in gallery.people()] == ["Ada", "Eileen"]
    assert all(person.extra_margin > 0 for person in gallery.people())

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.enrolling import EnrolmentDesk, Newcomer
from doorcam.domain import EmbeddedFace, Metric, Person
from doorcam.errors import EnrolmentRefused, PictureFault, StorageFault, UsageFault
from doorcam.events.journal import Journal
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.photo_rules import EnrolmentRules
from doorcam.vision.liveness.parallax import frontal_ratio
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


MakeDesk = Callable[..., EnrolmentDesk]


@pytest.fixture
def access(tmp_path: Path) -> Iterator[AccessStore]:
    opened = AccessStore.open(tmp_path / "access.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def make_desk(gallery: Gallery, access: AccessStore, tmp_path: Path) -> Iterator[MakeDesk]:
    journal = Journal.open(tmp_path / "events.sqlite", tmp_path / "snapshots")

    def make(*faces: EmbeddedFace, told: list[int] | None = None) -> EnrolmentDesk:
        return _desk(gallery, access, journal, tmp_path / "index", faces, [] if told is None else told)

    yield make
    journal.close()


def _desk(
    gallery: Gallery,
    access: AccessStore,
    journal: Journal,
    index_file: Path,
    faces: Sequence[EmbeddedFace],
    changes: list[int],
) -> EnrolmentDesk:
    return EnrolmentDesk(
        _Reader(*faces),
        gallery,
        EnrolmentRules(60, 0.2, lambda image_bgr, detection: None),
        AdmissionRules(threshold=0.5, max_templates=10),
        Metric.EUCLIDEAN,
        search=lambda probes, top_k: GalleryIndex.load(gallery, "test", Metric.EUCLIDEAN).search(probes, top_k),
        gallery_changed=lambda: changes.append(1),
        access=access,
        journal=journal,
        index_file=index_file,
        note_admin=lambda _text, _person_id: None,
    )


def test_a_new_face_is_known_as_nobody(make_desk: MakeDesk, gallery: Gallery) -> None:
    portrait = make_desk(scenes.embedded()).examine(scenes.portrait(), "camera")
    assert portrait.source == "camera"
    assert portrait.known_as is None


def test_an_enrolled_face_is_found_again_and_another_is_not(make_desk: MakeDesk, gallery: Gallery) -> None:
    desk = make_desk(scenes.embedded())
    desk.enrol(Newcomer("艾琳"), [desk.examine(scenes.portrait(), "camera")])
    known = desk.examine(scenes.portrait(), "camera").known_as
    assert known is not None
    assert known.name == "艾琳"
    assert make_desk(scenes.embedded(seed=1)).examine(scenes.portrait(), "camera").known_as is None


def test_enrolment_keeps_the_aligned_face_and_tells_recognition(make_desk: MakeDesk, gallery: Gallery) -> None:
    told: list[int] = []
    desk = make_desk(scenes.embedded(), told=told)
    person = desk.enrol(Newcomer("Ada", "ada"), [desk.examine(scenes.portrait(), "camera")]).person
    assert person.person_id == "ada"
    (picture,) = gallery.pictures("ada")
    decoded = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    assert decoded.shape == (150, 150, 3)
    assert told == [1]
    assert gallery.shape_ratio("ada") == frontal_ratio(scenes.embedded().detection.landmarks)


def test_a_refused_name_enrols_nobody(make_desk: MakeDesk, gallery: Gallery) -> None:
    told: list[int] = []
    desk = make_desk(scenes.embedded(), told=told)
    with pytest.raises(UsageFault):
        desk.enrol(Newcomer("Ada\n", "not an id!"), [desk.examine(scenes.portrait(), "camera")])
    assert gallery.people() == []
    assert told == []


@pytest.mark.parametrize("faces", [(), (scenes.embedded(quality=0.1),), (scenes.embedded(), scenes.embedded())])
def test_a_picture_without_one_good_face_is_refused(
    make_desk: MakeDesk, gallery: Gallery, faces: tuple[EmbeddedFace, ...]
) -> None:
    with pytest.raises(EnrolmentRefused):
        make_desk(*faces).examine(scenes.portrait(), "camera")


def test_a_photo_is_called_by_its_file_name(make_desk: MakeDesk, gallery: Gallery, tmp_path: Path) -> None:
    photo = tmp_path / "艾琳.png"
    photo.write_bytes(cv2.imencode(".png", scenes.portrait())[1].tobytes())
    assert make_desk(scenes.embedded()).examine_file(photo).source == "艾琳.png"


def test_a_damaged_photo_is_one_clear_fault(make_desk: MakeDesk, gallery: Gallery, tmp_path: Path) -> None:
    photo = tmp_path / "broken.jpg"
    photo.write_bytes(b"\xff\xd8\xff not a photo")
    with pytest.raises(PictureFault):
        make_desk(scenes.embedded()).examine_file(photo)


def test_pictures_of_different_people_enrol_nobody(make_desk: MakeDesk, gallery: Gallery) -> None:
    told: list[int] = []
    desk = make_desk(scenes.embedded(), told=told)
    other = make_desk(scenes.embedded(seed=1)).examine(scenes.portrait(), "other.jpg")
    with pytest.raises(EnrolmentRefused, match=r"^camera: the photos seem to show different people"):
        desk.enrol(Newcomer("Ada"), [desk.examine(scenes.portrait(), "camera"), other])
    assert (gallery.people(), told) == ([], [])


def test_somebody_enrolled_under_another_name_can_be_enrolled_after_the_question(
    make_desk: MakeDesk, gallery: Gallery
) -> None:
    desk = make_desk(scenes.embedded())
    for name in ("Ada", "Eileen"):
        desk.enrol(Newcomer(name), [desk.examine(scenes.portrait(), "camera")])
    assert [person.name for person in gallery.people()] == ["Ada", "Eileen"]
    assert all(person.extra_margin > 0 for person in gallery.people())


def test_an_enrolment_whose_last_step_fails_leaves_no_rules(
    make_desk: MakeDesk, gallery: Gallery, access: AccessStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(scenes.embedded())
    portraits = [desk.examine(scenes.portrait(), "camera")]

    enrol = gallery.enrol

    def enrol_on_a_full_disk(*arguments: Any, alongside: Callable[[Person], None], **options: Any) -> Person:
        def fail(person: Person) -> None:
            alongside(person)
            raise StorageFault("the disk is full")

        return enrol(*arguments, alongside=fail, **options)

    monkeypatch.setattr(gallery, "enrol", enrol_on_a_full_disk)
    with pytest.raises(StorageFault, match="the disk is full"):
        desk.enrol(Newcomer("Ada", "ada", pin="7391"), portraits)
    assert access.credentials.people_with_pin() == {}
    assert gallery.people() == []


def test_what_somebody_enrolled_passes_with_is_not_changed_here(
    make_desk: MakeDesk, gallery: Gallery, access: AccessStore
) -> None:
    desk = make_desk(scenes.embedded())
    portraits = [desk.examine(scenes.portrait(), "camera")]
    desk.enrol(Newcomer("Ada", "ada", pin="7391"), portraits)
    with pytest.raises(UsageFault, match="enrolled already"):
        desk.enrol(Newcomer("Ada", "ada", pin="4827"), portraits)
    desk.enrol(Newcomer("Ada", "ada"), portraits)
    assert access.credentials.check_pin("ada", "7391").accepted

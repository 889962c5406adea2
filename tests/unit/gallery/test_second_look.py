"""Look-alikes among people who are in the gallery already."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.domain import EmbeddedFace, Metric
from doorcam.errors import Cancelled
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.exchange import export_people, import_people
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.photo_rules import Image
from doorcam.gallery.second_look import look_again
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock
from tests.unit.gallery.photos import ColourReader, names, photo


@pytest.fixture
def other_process(gallery: Gallery, tmp_path: Path) -> Iterator[Gallery]:
    """The same gallery, opened once more."""
    with closing(Gallery.open(tmp_path / "home" / "gallery.sqlite", TestClock())) as opened:
        yield opened


class InterruptedReader(ColourReader):
    """Lets something happen between the look at the gallery and the enrolment."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__()
        self._meanwhile = meanwhile

    def read(self, image_bgr: Image) -> Sequence[EmbeddedFace]:
        self._meanwhile()
        return super().read(image_bgr)


def test_the_same_face_enrolled_by_two_processes_at_once_is_noticed(
    enroller: Enroller, gallery: Gallery, other_process: Gallery, tmp_path: Path
) -> None:
    reader = InterruptedReader(lambda: enroller.enrol_photos([photo(tmp_path / "1.png", 50)], "Ann", "ann"))
    late = replace(enroller, gallery=other_process, reader=reader)
    report = late.enrol_photos([photo(tmp_path / "2.png", 51)], "Bob", "bob")
    assert names(gallery) == {"ann": "Ann", "bob": "Bob"}
    assert report.warnings == (
        "Bob (bob) and Ann (ann) seem to be one person, distance 0.20: merge the two, or remove one",
    )
    assert [round(person.extra_margin, 3) for person in gallery.people()] == [0.055, 0.055]


def test_whoever_comes_after_an_enrolment_elsewhere_is_compared_with_it(
    enroller: Enroller, gallery: Gallery, other_process: Gallery, tmp_path: Path
) -> None:
    folder = tmp_path / "people"
    for identity in (100, 51):  # read in the order of their names
        photo(folder / f"{200 - identity}.png", identity)
    reader = InterruptedReader(lambda: enroller.enrol_photos([photo(tmp_path / "1.png", 50)], "Ann", "ann"))
    late = replace(enroller, gallery=other_process, reader=reader)
    report = late.enrol_folder(folder)
    assert names(gallery).keys() == {"ann", "100"}
    assert [refused.reason.split(",")[0] for refused in report.refused] == ["already enrolled as Ann (ann)"]


def test_imported_people_are_compared_with_each_other_and_with_those_who_are_there(
    gallery: Gallery, make_template: MakeTemplate, tmp_path: Path
) -> None:
    gallery.enrol("Ann", [make_template([1, 0, 0, 0, 0, 0, 0, 0])], "ann")
    with closing(Gallery.open(tmp_path / "other" / "gallery.sqlite", TestClock())) as elsewhere:
        for name, place in (("Bob", 0.6), ("Cem", 1.1), ("Dag", 9.0)):
            elsewhere.enrol(name, [make_template([1, place, 0, 0, 0, 0, 0, 0])], name.lower())
        export_people(elsewhere, tmp_path / "people.json")
    people = [person.person_id for person in import_people(gallery, tmp_path / "people.json")]
    warnings = look_again(gallery, people, MODEL, Metric.EUCLIDEAN, 0.55)
    assert [warning.split(",")[0] for warning in warnings] == [
        "Bob (bob) and Cem (cem) seem to be one person",
        "Bob (bob) and Ann (ann) look alike",
    ]
    margins = {person.person_id: round(person.extra_margin, 3) for person in gallery.people()}
    assert margins == {"ann": 0.055, "bob": 0.055, "cem": 0.055, "dag": 0}
    assert look_again(gallery, people, MODEL, Metric.EUCLIDEAN, 0.55) == warnings
    assert {person.person_id: round(person.extra_margin, 3) for person in gallery.people()} == margins


def test_looking_again_can_be_cancelled_and_writes_nothing_then(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("ann", "bob"):
        gallery.enrol(name, [make_template([1, 0, 0, 0, 0, 0, 0, 0])], name)
    before = gallery.revision()

    def cancel(what: str, done: int, total: int) -> None:
        raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        look_again(gallery, ["bob"], MODEL, Metric.EUCLIDEAN, 0.55, cancel)
    assert gallery.revision() == before

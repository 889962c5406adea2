"""How wide enrolled faces are: from the photo to the index a door looks it up in."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Landmarks, Metric, Template
from doorcam.errors import StorageFault
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.exchange import export_people, import_people
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.index_file import load_index, save_index
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock
from tests.unit.gallery.photos import photo


@pytest.fixture
def measured(gallery: Gallery, make_template: MakeTemplate) -> Gallery:
    """Ann has three templates with a ratio and one without, Bob has one without."""
    gallery.enrol("Ann", [make_template(shape_ratio=ratio) for ratio in (0.8, None, 0.9, 0.95)], "ann")
    gallery.enrol("Bob", [make_template()], "bob")
    return gallery


def _index(gallery: Gallery) -> GalleryIndex:
    return GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)


def test_it_is_the_median_of_the_templates_that_have_one(measured: Gallery) -> None:
    assert measured.shape_ratio("ann") == 0.9
    assert measured.shape_ratio("bob") is None
    with pytest.raises(StorageFault, match="nobody has the id"):
        measured.shape_ratio("eve")
    assert [template.shape_ratio for template in measured.templates("ann")] == [0.8, None, 0.9, 0.95]


def test_an_index_knows_it_and_learns_of_changes(measured: Gallery, make_template: MakeTemplate) -> None:
    index = _index(measured)
    assert [index.shape_ratio(person_id) for person_id in ("ann", "bob", "eve")] == [0.9, None, None]
    measured.enrol(None, [make_template(shape_ratio=0.7)], "bob")
    measured.remove("ann")
    again = index.brought_up_to_date(measured)
    assert [again.shape_ratio(person_id) for person_id in ("ann", "bob")] == [None, 0.7]


def test_a_saved_index_holds_it(measured: Gallery, tmp_path: Path) -> None:
    save_index(tmp_path / "index", _index(measured), measured.seal)
    saved = load_index(tmp_path / "index", GalleryIndex.empty(MODEL, Metric.EUCLIDEAN), measured.unseal)
    assert saved is not None
    assert [saved.shape_ratio(person_id) for person_id in ("ann", "bob")] == [0.9, None]
    assert len(measured.changes(MODEL, saved.digests).people) == 0


def test_it_travels_with_an_export_and_to_another_model(measured: Gallery, tmp_path: Path) -> None:
    export_people(measured, tmp_path / "people.json")
    with closing(Gallery.open(tmp_path / "other" / "gallery.sqlite", TestClock())) as other:
        import_people(other, tmp_path / "people.json")
        assert other.shape_ratio("ann") == 0.9
        other.reembed("model_new", lambda templates: [np.ones(4, np.float32) for _ in templates])
        assert GalleryIndex.load(other, "model_new", Metric.EUCLIDEAN).shape_ratio("ann") == 0.9


def test_of_two_people_who_are_one_both_count(measured: Gallery, make_template: MakeTemplate) -> None:
    measured.enrol("Annie", [make_template(shape_ratio=0.85)], "annie")
    measured.merge("ann", "annie", "Ann")
    assert measured.shape_ratio("ann") == pytest.approx(0.875)


@pytest.mark.parametrize("ratio", [0.0, -1.0, float("nan"), float("inf")])
def test_what_is_no_ratio_is_not_stored(gallery: Gallery, make_template: MakeTemplate, ratio: float) -> None:
    with pytest.raises(ValueError, match="times as wide"):
        gallery.enrol("Ann", [make_template(shape_ratio=ratio)])
    assert gallery.people() == []


def test_enrolment_measures_each_photo(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    measured: list[Landmarks] = []

    def measure(landmarks: Landmarks) -> float | None:
        measured.append(landmarks)
        return 0.8 if len(measured) == 1 else None

    photos = [photo(tmp_path / f"{shade}.png", 5, shade=shade) for shade in range(2)]
    (enrolled,) = replace(enroller, shape_ratio=measure).enrol_photos(photos, "Ann").people
    stored: list[Template] = gallery.templates(enrolled.person.person_id)
    assert [template.shape_ratio for template in stored] == [0.8, None]
    assert all(landmarks.points_xy_px.shape == (5, 2) for landmarks in measured)

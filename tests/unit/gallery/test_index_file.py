import os
import stat
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.errors import StorageFault
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex, IndexOptions
from doorcam.gallery.index_file import load_index, open_index, save_index
from doorcam.gallery.matching import Matching
from tests.unit.gallery.conftest import MODEL, MakeTemplate
from tests.unit.gallery.crowds import crowd, crowded, near

VECTORS = crowd()
EMPTY = GalleryIndex.empty(MODEL, Metric.EUCLIDEAN)


@pytest.fixture
def saved(gallery: Gallery, make_template: MakeTemplate, tmp_path: Path) -> Path:
    """The sealed index of a gallery of Ann and Bob."""
    gallery.enrol("Ann", [make_template([0] * 8), make_template([2] * 8)], "ann")
    gallery.enrol("Bob", [make_template([1] * 8)], "bob")
    path = tmp_path / "gallery.index"
    save_index(path, GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN), gallery.seal)
    return path


def read_rows(gallery: Gallery, index: GalleryIndex | None) -> int:
    """How many templates the gallery had to be asked for."""
    assert index is not None
    return len(gallery.changes(MODEL, index.digests).vectors)


@pytest.mark.parametrize(("kind", "float16"), [("ivfpq", False), ("hnsw", True)])
def test_what_was_saved_answers_as_before(kind: str, float16: bool, tmp_path: Path) -> None:
    tuned = crowded(kind, VECTORS, float16=float16)  # type: ignore[arg-type]
    save_index(tmp_path / "index", tuned)
    empty = GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, tuned.options)
    again = load_index(tmp_path / "index", empty)
    assert again is not None
    assert again.saved
    assert not again.wants_tuning
    probes = near(VECTORS)
    assert again.search(probes, 3) == tuned.search(probes, 3)


def test_a_good_file_spares_reading_the_gallery(saved: Path, gallery: Gallery) -> None:
    index = load_index(saved, EMPTY, gallery.unseal)
    assert read_rows(gallery, index) == 0
    opened = open_index(gallery, MODEL, Metric.EUCLIDEAN, path=saved)
    assert opened.saved
    assert opened.revision == gallery.revision()


def test_only_its_owner_may_read_it(saved: Path) -> None:
    assert os.name != "posix" or stat.S_IMODE(saved.stat().st_mode) == 0o600


def test_what_changed_since_is_read_from_the_gallery(
    saved: Path, gallery: Gallery, make_template: MakeTemplate
) -> None:
    gallery.enrol("Eve", [make_template([5] * 8)], "eve")
    gallery.rename("bob", "Robert")
    index = open_index(gallery, MODEL, Metric.EUCLIDEAN, path=saved)
    assert index.saved
    (found,) = index.search([make_template([1] * 8).embedding], 5)
    assert {each.person_id: each.name for each in found} == {"ann": "Ann", "bob": "Robert", "eve": "Eve"}


def test_after_a_removal_the_file_is_not_read(saved: Path, gallery: Gallery) -> None:
    gallery.remove("ann")
    with pytest.raises(StorageFault):
        gallery.unseal(saved.read_bytes())
    assert load_index(saved, EMPTY, gallery.unseal) is None
    index = open_index(gallery, MODEL, Metric.EUCLIDEAN, path=saved)
    assert not index.saved
    assert index.people_count == 1


def test_the_same_id_enrolled_anew_is_not_taken_for_the_one_before(
    gallery: Gallery, make_template: MakeTemplate, tmp_path: Path
) -> None:
    gallery.enrol("Ann", [make_template([0] * 8, content="photo")], "ann")
    save_index(tmp_path / "plain", GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN))
    gallery.remove("ann")
    gallery.enrol("Ann", [make_template([7] * 8, content="photo")], "ann")
    assert read_rows(gallery, load_index(tmp_path / "plain", EMPTY)) == 1


def test_every_cut_and_every_flipped_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "index"
    save_index(path, crowded(None, crowd(8)))
    whole = path.read_bytes()
    assert load_index(path, GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, IndexOptions(kind="exact"))) is not None
    for place in range(0, len(whole), 7):
        damaged = bytearray(whole)
        damaged[place] ^= 0x20
        for wrong in (whole[:place], bytes(damaged)):
            path.write_bytes(wrong)
            found = load_index(path, GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, IndexOptions(kind="exact")))
            assert found is None, place


def test_declared_sizes_beyond_the_file_are_not_allocated(tmp_path: Path) -> None:
    path = tmp_path / "index"
    save_index(path, crowded(None, crowd(8)))
    head = path.read_bytes()[:16]
    path.write_bytes(head + (1 << 60).to_bytes(8, "little") + b"x" * 100)
    assert load_index(path, EMPTY) is None
    header = (
        b'{"model":"model_a","metric":"euclidean","matching":"best","kind":"auto","float16":false,'
        b'"dimension":8,"sections":[["people",2,""],["vectors",1152921504606846976,""]]}'
    )
    path.write_bytes(head + len(header).to_bytes(8, "little") + header)
    assert load_index(path, EMPTY) is None


@pytest.mark.parametrize(
    "other",
    [
        GalleryIndex.empty("model_b", Metric.EUCLIDEAN),
        GalleryIndex.empty(MODEL, Metric.COSINE),
        GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, IndexOptions(Matching.CENTROID)),
        GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, IndexOptions(float16=True)),
    ],
)
def test_a_file_of_another_model_or_other_settings_is_made_anew(
    other: GalleryIndex, saved: Path, gallery: Gallery
) -> None:
    assert load_index(saved, other, gallery.unseal) is None


def test_a_folder_or_a_foreign_file_in_its_place_is_no_index(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert load_index(tmp_path / "folder", EMPTY) is None
    (tmp_path / "foreign").write_bytes(np.random.default_rng(1).bytes(5000))
    assert load_index(tmp_path / "foreign", EMPTY) is None
    assert load_index(tmp_path / "missing", EMPTY) is None

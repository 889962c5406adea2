import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.errors import StorageFault
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from tests.unit.gallery.conftest import MODEL, MakeTemplate


def test_only_what_changed_is_read(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("Ann", "Bob", "Eve"):
        gallery.enrol(name, [make_template(), make_template()], name.lower())
    index = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    assert len(gallery.changes(MODEL, index.digests).vectors) == 0
    gallery.enrol(None, [make_template()], "bob")
    gallery.remove("ann")
    changes = gallery.changes(MODEL, index.digests)
    assert [person.person_id for person in changes.people] == ["bob"]
    assert changes.vectors.shape == (3, 8)
    assert changes.gone == {"ann", "bob"}
    assert changes.revision == gallery.revision()


def test_a_new_name_counts_and_another_model_does_not(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    index = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    gallery.enrol("Ann", [make_template(model_id="model_b")], "ann")
    assert gallery.changes(MODEL, index.digests).people == ()
    gallery.rename("ann", "Anna")
    assert [person.name for person in gallery.changes(MODEL, index.digests).people] == ["Anna"]


def test_step_by_step_it_comes_to_what_loading_gives(gallery: Gallery, make_template: MakeTemplate) -> None:
    generator = np.random.default_rng(8)
    index = GalleryIndex.load(gallery, MODEL, Metric.COSINE)
    probes = [make_template().embedding for _ in range(5)]
    for step in range(60):
        person_id = f"p{generator.integers(12)}"
        known = {person.person_id for person in gallery.people()}
        if person_id in known and generator.random() < 0.4:
            gallery.remove(person_id)
        else:
            gallery.enrol(person_id, [make_template() for _ in range(generator.integers(1, 4))], person_id)
        if step % 3 == 0:
            index = index.brought_up_to_date(gallery)
            loaded = GalleryIndex.load(gallery, MODEL, Metric.COSINE)
            assert index.search(probes, 20) == loaded.search(probes, 20)
            assert index.compact().search(probes, 20) == loaded.search(probes, 20)
            assert index.people_count == len(gallery.people())


def test_a_template_moved_to_somebody_else_is_refused(
    gallery: Gallery, make_template: MakeTemplate, tmp_path: Path
) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    index = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    gallery.enrol("Bob", [make_template()], "bob")
    with closing(sqlite3.connect(tmp_path / "home" / "gallery.sqlite")) as connection, connection:
        connection.execute("UPDATE templates SET person_id = 'ann' WHERE person_id = 'bob'")
    with pytest.raises(StorageFault, match="a template of ann was changed"):
        index.brought_up_to_date(gallery)

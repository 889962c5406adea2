from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Template
from doorcam.errors import Cancelled
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock
from tests.unit.gallery.test_gallery import folder_bytes

NEW = "model_new"


def embed(templates: Sequence[Template]) -> list[npt.NDArray[np.float32]]:
    """The first bytes of the picture as numbers."""
    return [np.frombuffer(template.picture_jpeg[:4], np.uint8).astype(np.float32) for template in templates]


def test_everybody_gets_templates_of_the_new_model(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template(), make_template(), make_template(model_id="model_b")], "ann")
    gallery.enrol("Bob", [make_template()], "bob")
    revision = gallery.revision()
    report = gallery.reembed(NEW, embed)
    assert (report.people, report.without) == ({"ann": 3, "bob": 1}, ())
    assert gallery.revision() > revision
    matrix = gallery.matrix(NEW)
    assert matrix.person_ids == ("ann", "ann", "ann", "bob")
    old, new = gallery.templates("bob")
    assert (old.embedding.model_id, new.embedding.model_id) == (MODEL, NEW)
    assert (new.picture_jpeg, new.quality, new.content_sha256) == (old.picture_jpeg, old.quality, old.content_sha256)
    np.testing.assert_array_equal(new.embedding.vector, embed([old])[0])
    again = gallery.reembed(NEW, embed)
    assert (again.people, again.without) == ({}, ())


def test_whose_photo_is_needed_is_said(tmp_path: Path, make_template: MakeTemplate) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    with closing(Gallery.open(path, TestClock(), keep_pictures=False)) as gallery:
        gallery.enrol("Ann", [make_template()], "ann")
    with closing(Gallery.open(path, TestClock())) as gallery:
        gallery.enrol("Bob", [make_template()], "bob")
        report = gallery.reembed(NEW, embed)
        assert report.people == {"bob": 1}
        assert [person.person_id for person in report.without] == ["ann"]


def test_a_person_is_embedded_again_wholly_or_not_at_all(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    gallery.enrol("Bob", [make_template(), make_template()], "bob")

    def broken(templates: Sequence[Template]) -> list[npt.NDArray[np.float32]]:
        return [*embed(templates[:-1]), np.full(4, np.nan if len(templates) > 1 else 1, np.float32)]

    with pytest.raises(ValueError, match="finite vector"):
        gallery.reembed(NEW, broken)
    assert gallery.matrix(NEW).person_ids == ("ann",)


def test_cancelled_who_was_done_stays_done(gallery: Gallery, make_template: MakeTemplate) -> None:
    for person_id in ("ann", "bob", "carl"):
        gallery.enrol(person_id, [make_template()], person_id)

    def progress(what: str, done: int, total: int) -> None:
        assert total == 3
        if done == 2:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        gallery.reembed(NEW, embed, progress)
    assert gallery.matrix(NEW).person_ids == ("ann", "bob")


def test_with_new_keys_everything_reads_as_before_and_the_old_seals_are_gone(
    gallery: Gallery, make_template: MakeTemplate, tmp_path: Path
) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    gallery.enrol("Ann", [make_template(), make_template(model_id="model_b")], "ann")
    gallery.enrol("Bob", [make_template()], "bob")
    before = gallery.records()
    with gallery._database.read() as connection:
        sealed = (
            connection.exec_driver_sql("SELECT vector FROM templates UNION SELECT wrapped FROM keys").scalars().all()
        )
    assert all(each in folder_bytes(path) for each in sealed)
    assert gallery.renew_keys() == 2
    assert not any(each in folder_bytes(path) for each in sealed)
    for old, new in zip(before, gallery.records(), strict=True):
        assert (old.person_id, old.consents) == (new.person_id, new.consents)
        for one, other in zip(old.templates, new.templates, strict=True):
            np.testing.assert_array_equal(one.template.embedding.vector, other.template.embedding.vector)
            assert one.template.picture_jpeg == other.template.picture_jpeg

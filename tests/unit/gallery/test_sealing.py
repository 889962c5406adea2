"""What lies on the disk says nothing of a face, and is believed only as it was written."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Metric, Template
from doorcam.errors import StorageFault
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.migrations import MIGRATIONS
from doorcam.storage.sqlite import Database
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock
from tests.unit.gallery.test_gallery import folder_bytes

ROW_1 = "WHERE id = 1"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "gallery.sqlite"


@pytest.fixture
def enrolled(gallery: Gallery, make_template: MakeTemplate) -> Gallery:
    """Ann has the templates 1 and 2 (of two models), Bob 3."""
    gallery.enrol("Ann", [make_template(content="aa" * 32), make_template(model_id="model_b")], "ann")
    gallery.enrol("Bob", [make_template()], "bob")
    return gallery


def test_neither_vectors_nor_pictures_can_be_read_from_the_file(
    gallery: Gallery, make_template: MakeTemplate, path: Path
) -> None:
    template = make_template()
    gallery.enrol("Ann", [template], "ann")
    vector = template.embedding.vector.tobytes()
    assert not any(
        part in folder_bytes(path) for part in (vector, vector[:16], template.picture_jpeg[:16], b"\xff\xd8\xff")
    )
    assert b"Ann" in folder_bytes(path)


@pytest.mark.parametrize("column", ["vector", "picture_jpeg"])
def test_any_flipped_bit_is_noticed_and_named(enrolled: Gallery, column: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        (good,) = raw.execute(f"SELECT {column} FROM templates {ROW_1}").fetchone()  # noqa: S608
        for place in np.random.default_rng(1).choice(len(good) * 8, 40, replace=False):
            changed = bytearray(good)
            changed[place // 8] ^= 1 << int(place % 8)
            raw.execute(f"UPDATE templates SET {column} = ? {ROW_1}", (bytes(changed),))  # noqa: S608
            raw.commit()
            with pytest.raises(StorageFault, match=r"a template of ann was changed .*: restore .* or remove ann"):
                enrolled.templates("ann")
    with pytest.raises(StorageFault):
        enrolled.matrix(MODEL) if column == "vector" else enrolled.pictures("ann")
    assert len(enrolled.templates("bob")) == 1


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE templates SET person_id = 'bob' WHERE id = 1",
        "UPDATE templates SET vector = (SELECT vector FROM templates WHERE id = 3) WHERE id = 1",
        "UPDATE templates SET model_id = 'model_a' WHERE id = 2",
        "UPDATE templates SET content_sha256 = 'bb' WHERE id = 1",
        "UPDATE templates SET vector = picture_jpeg WHERE id = 1",
        "DELETE FROM keys WHERE name = 'person/ann'",
        "UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE name = 'person/bob') WHERE name = 'person/ann'",
        "UPDATE templates SET vector = CAST(vector AS TEXT) WHERE id = 1",
        "UPDATE templates SET vector = x'' WHERE id = 1",
    ],
    ids=["person", "swapped", "model", "photo", "column", "no key", "key of another", "text", "empty"],
)
def test_nobody_is_found_in_a_gallery_that_was_tampered_with(enrolled: Gallery, path: Path, tampering: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(tampering)
        raw.commit()
    before = path.read_bytes()
    with pytest.raises(StorageFault):
        GalleryIndex.load(enrolled, MODEL, Metric.EUCLIDEAN)
    assert path.read_bytes() == before


def test_without_the_key_names_can_be_read_and_people_erased_but_nobody_is_found(
    enrolled: Gallery, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    enrolled.close()
    monkeypatch.setenv("DOORCAM_KEYS", str(tmp_path / "no_keys"))
    with closing(Gallery.open(path, TestClock())) as keyless:
        assert [person.name for person in keyless.people()] == ["Ann", "Bob"]
        calls: list[Callable[[], object]] = [
            lambda: keyless.matrix(MODEL),
            lambda: keyless.templates("ann"),
            lambda: keyless.pictures("ann"),
            keyless.records,
        ]
        for call in calls:
            with pytest.raises(StorageFault, match=r"the key of .* is missing: .* put it back"):
                call()
        keyless.remove("ann")
        assert [person.name for person in keyless.people()] == ["Bob"]
    assert not (tmp_path / "no_keys").exists()


def test_a_gallery_without_pictures_keeps_none(make_template: MakeTemplate, path: Path) -> None:
    with closing(Gallery.open(path, TestClock(), keep_pictures=False)) as gallery:
        gallery.enrol("Ann", [make_template(), make_template()], "ann")
        assert gallery.pictures("ann") == []
        assert [template.picture_jpeg for template in gallery.templates("ann")] == [b"", b""]
        assert len(gallery.contents("ann", MODEL)) == 2


def test_a_saved_index_is_sealed_until_somebody_is_removed(enrolled: Gallery) -> None:
    sealed = enrolled.seal(b"everybody's vectors")
    assert b"vectors" not in sealed
    assert enrolled.unseal(memoryview(sealed)) == b"everybody's vectors"
    assert enrolled.unseal(enrolled.seal(b"")) == b""
    with pytest.raises(StorageFault, match="changed, or is out of date"):
        enrolled.unseal(sealed[:-1] + b"x")
    enrolled.remove("bob")
    with pytest.raises(StorageFault, match="no key index"):
        enrolled.unseal(sealed)
    enrolled.seal(b"the others'")
    with pytest.raises(StorageFault, match="out of date"):
        enrolled.unseal(sealed)


def plain_gallery(path: Path, template: Template) -> None:
    """A gallery as it was before anything was sealed."""
    with closing(Database.open(path, MIGRATIONS)) as database, database.write() as connection:
        for table in ("keys", "consents", "likenesses", "passed_photos"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("DROP INDEX ix_templates_shape_ratio")
        connection.exec_driver_sql("ALTER TABLE templates DROP COLUMN shape_ratio")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'gallery_0002'")
        for person_id in ("ann", "bob"):
            connection.exec_driver_sql("INSERT INTO people VALUES (?, 'A name', '2026-01-01', 0)", (person_id,))
            connection.exec_driver_sql(
                "INSERT INTO templates (person_id, model_id, vector, dimension, quality, source, content_sha256, "
                "created_at, picture_jpeg) VALUES (?, ?, ?, 8, 0.5, 'x.jpg', ?, '2026-01-01', ?)",
                (person_id, MODEL, template.embedding.vector.tobytes(), "aa" * 32, template.picture_jpeg),
            )


def test_an_old_gallery_is_sealed_and_its_plain_bytes_wiped(make_template: MakeTemplate, path: Path) -> None:
    template = make_template()
    plain_gallery(path, template)
    traces = (template.embedding.vector.tobytes(), template.picture_jpeg)
    assert all(trace in folder_bytes(path) for trace in traces)
    with closing(Gallery.open(path, TestClock())) as gallery:
        assert not any(trace in folder_bytes(path) for trace in traces)
        for person_id in ("ann", "bob"):
            (after,) = gallery.templates(person_id)
            np.testing.assert_array_equal(after.embedding.vector, template.embedding.vector)
            assert after.picture_jpeg == template.picture_jpeg
        assert gallery.matrix(MODEL).vectors.shape == (2, 8)


def test_an_old_gallery_stays_as_it_was_when_it_cannot_be_sealed(
    make_template: MakeTemplate, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plain_gallery(path, make_template())
    before = path.read_bytes()
    (tmp_path / "in_the_way").write_text("no folder")
    monkeypatch.setenv("DOORCAM_KEYS", str(tmp_path / "in_the_way"))
    with pytest.raises(StorageFault, match="in_the_way"):
        Gallery.open(path, TestClock())
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("gallery_0002",)
    assert path.read_bytes() == before

import json
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from doorcam.errors import StorageFault, UsageFault
from doorcam.gallery.exchange import export_people, import_people
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Gallery]:
    opened = Gallery.open(tmp_path / "other" / "gallery.sqlite", TestClock())
    yield opened
    opened.close()


@pytest.fixture
def exported(gallery: Gallery, make_template: MakeTemplate, tmp_path: Path) -> Path:
    gallery.enrol("胡歌", [make_template(), make_template(model_id="model_b")], "hu_ge")
    gallery.enrol("Ann", [make_template()], "ann")
    path = tmp_path / "people.json"
    assert export_people(gallery, path) == 2
    return path


def test_people_come_back_exactly(gallery: Gallery, other: Gallery, exported: Path) -> None:
    assert import_people(other, exported) == [gallery.person("ann"), gallery.person("hu_ge")]
    assert other.people() == gallery.people()
    for person in gallery.people():
        for before, after in zip(gallery.templates(person.person_id), other.templates(person.person_id), strict=True):
            np.testing.assert_array_equal(after.embedding.vector, before.embedding.vector)
            assert after.picture_jpeg == before.picture_jpeg
            assert after.content_sha256 == before.content_sha256


def test_an_export_is_private_and_readable_by_others_programs(exported: Path) -> None:
    if os.name == "posix":
        assert stat.S_IMODE(exported.stat().st_mode) == 0o600
    document = json.loads(exported.read_text(encoding="utf-8"))
    assert [person["name"] for person in document["people"]] == ["Ann", "胡歌"]
    assert len(document["people"][0]["templates"][0]["vector"]) == 8


def test_one_person_alone_can_be_exported(gallery: Gallery, other: Gallery, exported: Path) -> None:
    assert export_people(gallery, exported, ["hu_ge"]) == 1
    assert [person.person_id for person in import_people(other, exported)] == ["hu_ge"]


def test_exporting_a_stranger_leaves_the_file(gallery: Gallery, exported: Path) -> None:
    before = exported.read_bytes()
    with pytest.raises(StorageFault, match="did you mean hu_ge"):
        export_people(gallery, exported, ["huge"])
    assert exported.read_bytes() == before


def test_a_second_import_changes_nothing(other: Gallery, exported: Path) -> None:
    first = import_people(other, exported)
    assert import_people(other, exported) == first
    assert len(other.matrix(MODEL).person_ids) == 2


def test_an_import_adds_what_is_missing(gallery: Gallery, make_template: MakeTemplate, exported: Path) -> None:
    gallery.remove("ann")
    gallery.enrol(None, [make_template()], "hu_ge")
    import_people(gallery, exported)
    assert gallery.person("ann").name == "Ann"
    assert len(gallery.person("hu_ge").template_models) == 3


def test_an_id_of_somebody_else_stops_the_whole_import(
    other: Gallery, make_template: MakeTemplate, exported: Path
) -> None:
    other.enrol("Somebody", [make_template()], "hu_ge")
    with pytest.raises(UsageFault, match="the id hu_ge belongs to Somebody"):
        import_people(other, exported)
    assert [person.person_id for person in other.people()] == ["hu_ge"]


def test_another_dimension_than_the_gallerys_stops_it_too(
    other: Gallery, make_template: MakeTemplate, exported: Path
) -> None:
    other.enrol("Somebody", [make_template([1.0, 2.0])], "somebody")
    with pytest.raises(StorageFault, match="have 2 numbers, a new one has 8"):
        import_people(other, exported)
    assert [person.person_id for person in other.people()] == ["somebody"]


def _set(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        for step in path[:-1]:
            document = document[step]
        document[path[-1]] = to

    return change


VECTOR = ("people", 1, "templates", 0, "vector")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_set("format", to="other"), "format: "),
        (_set("version", to=2), "version: "),
        (_set("extra", to=1), "extra: "),
        (_set("people", 1, "person_id", to="../x"), r"people\.1: .*cannot be an id"),
        (_set("people", 1, "person_id", to="ann"), "the id ann comes twice"),
        (_set("people", 1, "name", to="a\nb"), r"people\.1: .*U\+000A"),
        (_set("people", 1, "created_at", to="2026-01-01T00:00:00"), r"people\.1\.created_at: .*timezone"),
        (_set("people", 1, "templates", to=[]), r"people\.1\.templates: "),
        (_set(*VECTOR, to=[]), r"people\.1\.templates\.0\.vector: "),
        (_set(*VECTOR, to=[1.0, 2.0]), f"vectors of {MODEL} have 8 and 2 numbers"),
        (_set(*VECTOR, 0, to=1e39), r"vector\.0: "),
        (_set(*VECTOR, 0, to=float("nan")), r"vector\.0: "),
        (_set(*VECTOR, 0, to="x"), r"vector\.0: "),
        (_set("people", 1, "templates", 0, "quality", to=2), "quality: "),
        (_set("people", 1, "templates", 0, "model_id", to=""), "model_id: "),
        (_set("people", 1, "templates", 0, "shape_ratio", to=0), "shape_ratio: "),
        (_set("people", 1, "templates", 0, "content_sha256", to="x"), "content_sha256: "),
        (_set("people", 1, "templates", 0, "picture_jpeg", to="%%%"), "picture_jpeg: "),
        (_set("people", 1, "templates", 0, "picture_jpeg", to="aGVsbG8="), "is not a JPEG"),
    ],
)
def test_a_wrong_document_is_refused_whole(
    other: Gallery, exported: Path, change: Callable[[Any], None], reason: str
) -> None:
    document = json.loads(exported.read_text(encoding="utf-8"))
    change(document)
    exported.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(StorageFault, match=rf"people\.json is not a doorcam export: .*{reason}"):
        import_people(other, exported)
    assert other.people() == []


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"format": "doorcam-people"'], ids=range(6)
)
def test_what_is_no_document_is_refused(other: Gallery, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "people.json"
    path.write_bytes(content)
    with pytest.raises(StorageFault, match=r"people\.json is not a doorcam export"):
        import_people(other, path)


def test_a_missing_file_or_a_folder_is_named(other: Gallery, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"gone\.json: no such file"):
        import_people(other, tmp_path / "gone.json")
    with pytest.raises(StorageFault, match="it is not a plain file"):
        import_people(other, tmp_path)


def test_a_document_of_nobody_is_fine(other: Gallery, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    with closing(Gallery.open(tmp_path / "empty" / "gallery.sqlite", TestClock())) as empty:
        assert export_people(empty, path) == 0
    assert import_people(other, path) == []

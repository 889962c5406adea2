import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Embedding, Template
from doorcam.errors import StorageFault, UsageFault
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.conftest import MODEL, MakeTemplate, TestClock


def folder_bytes(gallery_path: Path) -> bytes:
    return b"".join(path.read_bytes() for path in gallery_path.parent.iterdir())


def test_an_enrolled_person_comes_back_as_they_were(gallery: Gallery, make_template: MakeTemplate) -> None:
    templates = [make_template(), make_template(model_id="model_b")]
    person = gallery.enrol("胡歌", templates)
    assert person.name == "胡歌"
    assert person.template_models == (MODEL, "model_b")
    assert person.created_at.isoformat() == "2026-05-01T08:30:01+00:00"
    assert gallery.person(person.person_id) == person
    assert gallery.people() == [person]
    stored = gallery.templates(person.person_id)
    for before, after in zip(templates, stored, strict=True):
        np.testing.assert_array_equal(after.embedding.vector, before.embedding.vector)
        assert (after.quality, after.source, after.picture_jpeg) == (0.8, "photo.jpg", before.picture_jpeg)
    assert gallery.pictures(person.person_id) == [template.picture_jpeg for template in templates]


def test_a_gallery_outlives_its_closing(gallery: Gallery, make_template: MakeTemplate, tmp_path: Path) -> None:
    person = gallery.enrol("Ann", [make_template()])
    gallery.close()
    with closing(Gallery.open(tmp_path / "home" / "gallery.sqlite", TestClock())) as again:
        assert again.people() == [person]


def test_people_are_listed_by_name(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("bob", "Zoë", "Ann"):
        gallery.enrol(name, [make_template()])
    assert [person.name for person in gallery.people()] == ["Ann", "bob", "Zoë"]


@pytest.mark.parametrize("name", ["Robert'); DROP TABLE people;--", '"quoted"', "👩‍🔬", "\u200fאבי", "%_", "x" * 200])
def test_awkward_names_are_data(gallery: Gallery, make_template: MakeTemplate, name: str) -> None:
    person = gallery.enrol(name, [make_template()])
    assert gallery.people() == [person]
    assert person.name == name


def test_namesakes_get_ids_of_their_own(gallery: Gallery, make_template: MakeTemplate) -> None:
    for name in ("王伟", "Ann Lee"):
        ids = {gallery.enrol(name, [make_template()]).person_id for _ in range(3)}
        assert len(ids) == 3
    assert len(gallery.people()) == 6


def test_more_templates_go_to_the_same_person(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    gallery.enrol(None, [make_template()], "ann")
    person = gallery.enrol("Ann", [make_template()], "ann")
    assert person.template_models == (MODEL,) * 3
    assert gallery.people() == [person]


def test_an_id_of_somebody_else_is_refused(gallery: Gallery, make_template: MakeTemplate) -> None:
    ann = gallery.enrol("Ann", [make_template()], "ann")
    before = gallery.revision()
    with pytest.raises(UsageFault, match="the id ann belongs to Ann"):
        gallery.enrol("Bob", [make_template()], "ann")
    assert (gallery.people(), gallery.revision()) == ([ann], before)


def test_a_photo_is_stored_once_for_each_person_and_model(gallery: Gallery, make_template: MakeTemplate) -> None:
    photo, content = make_template(), "ab" * 32
    gallery.enrol("Ann", [photo, photo, make_template(content=content), make_template(content=content)], "ann")
    revision = gallery.revision()
    assert gallery.enrol(None, [photo, make_template(content=content)], "ann").template_models == (MODEL, MODEL)
    assert gallery.revision() == revision
    other_model = gallery.enrol(None, [make_template(content=content, model_id="model_b")], "ann")
    assert other_model.template_models == (MODEL, MODEL, "model_b")
    assert gallery.enrol("Bob", [photo], "bob").template_models == (MODEL,)
    assert content in gallery.contents("ann", MODEL)
    assert gallery.contents("nobody", MODEL) == frozenset()


@pytest.mark.parametrize(
    "vector", [[], [float("nan")] * 8, [float("inf")] + [0.0] * 7, [[1.0, 2.0]]], ids=["empty", "nan", "inf", "2-D"]
)
def test_broken_vectors_never_get_in(gallery: Gallery, make_template: MakeTemplate, vector: list[float]) -> None:
    with pytest.raises(ValueError, match="finite vector"):
        gallery.enrol("Ann", [make_template(), make_template(vector)])
    assert gallery.people() == []


def test_a_template_of_another_dimension_is_refused_whole(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    with pytest.raises(StorageFault, match="have 8 numbers, a new one has 3"):
        gallery.enrol("Bob", [make_template(), make_template([1.0, 2.0, 3.0])], "bob")
    assert [person.person_id for person in gallery.people()] == ["ann"]


def test_nobody_is_enrolled_without_a_template(gallery: Gallery) -> None:
    with pytest.raises(ValueError, match="without a template"):
        gallery.enrol("Ann", [])


ABSENT_CALLS: list[Callable[[Gallery, Template], object]] = [
    lambda gallery, template: gallery.person("annn"),
    lambda gallery, template: gallery.rename("annn", "Bob"),
    lambda gallery, template: gallery.remove("annn"),
    lambda gallery, template: gallery.templates("annn"),
    lambda gallery, template: gallery.pictures("annn"),
    lambda gallery, template: gallery.records(["annn"]),
    lambda gallery, template: gallery.enrol(None, [template], "annn"),
]


@pytest.mark.parametrize("call", ABSENT_CALLS)
def test_an_unknown_id_names_the_nearest(
    gallery: Gallery, make_template: MakeTemplate, call: Callable[[Gallery, Template], object]
) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    with pytest.raises(StorageFault, match=r"nobody has the id 'annn': did you mean ann\?"):
        call(gallery, make_template())
    assert gallery.person("ann").name == "Ann"


def test_renaming(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    assert gallery.rename("ann", " 安 ").name == "安"
    assert gallery.person("ann").name == "安"
    with pytest.raises(UsageFault, match="empty"):
        gallery.rename("ann", "")


def test_every_change_raises_the_revision_for_everybody(
    gallery: Gallery, make_template: MakeTemplate, tmp_path: Path
) -> None:
    with closing(Gallery.open(tmp_path / "home" / "gallery.sqlite", TestClock())) as other:
        seen = [other.revision()]
        changes: list[Callable[[], object]] = [
            lambda: gallery.enrol("Ann", [make_template()], "ann"),
            lambda: gallery.enrol(None, [make_template()], "ann"),
            lambda: gallery.rename("ann", "Anna"),
            lambda: gallery.remove("ann"),
        ]
        for change in changes:
            change()
            seen.append(other.revision())
    assert seen == sorted(set(seen))


def test_a_removed_person_leaves_no_byte(gallery: Gallery, make_template: MakeTemplate, tmp_path: Path) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    secret = make_template()
    gallery.enrol("Very Secret Name", [secret, make_template()], "secret-id")
    kept = make_template()
    gallery.enrol("Ann", [kept], "ann")
    with gallery._database.read() as connection:
        keys = connection.exec_driver_sql("SELECT wrapped FROM keys WHERE name = 'person/secret-id'").scalars().all()
    traces = [b"Very Secret Name", b"secret-id", *keys]
    assert len(keys) == 1
    assert all(trace in folder_bytes(path) for trace in traces)
    assert gallery.remove("secret-id").name == "Very Secret Name"
    assert not any(trace in folder_bytes(path) for trace in traces)
    (kept_still,) = gallery.templates("ann")
    np.testing.assert_array_equal(kept_still.embedding.vector, kept.embedding.vector)
    assert [person.person_id for person in gallery.people()] == ["ann"]


def test_the_matrix_holds_one_model_with_people_side_by_side(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Bob", [make_template()], "b")
    gallery.enrol("Ann", [make_template(), make_template(model_id="model_b")], "a")
    gallery.enrol(None, [make_template()], "b")
    matrix = gallery.matrix(MODEL)
    assert matrix.person_ids == ("a", "b", "b")
    assert matrix.names == ("Ann", "Bob", "Bob")
    assert matrix.vectors.shape == (3, 8)
    assert matrix.vectors.dtype == np.float32
    assert matrix.revision == gallery.revision()
    np.testing.assert_array_equal(matrix.vectors[1], gallery.templates("b")[0].embedding.vector)
    assert gallery.matrix("model_c").vectors.shape == (0, 0)


def test_somebody_is_found_by_name_and_photo(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template(content="aa" * 32)], "ann")
    assert gallery.person_with("Ann", {"aa" * 32, "bb" * 32}) == "ann"
    assert gallery.person_with("Bob", {"aa" * 32}) is None
    assert gallery.person_with("Ann", {"bb" * 32}) is None


def test_threads_share_a_gallery(gallery: Gallery, make_template: MakeTemplate) -> None:
    batches = [[make_template() for _ in range(5)] for _ in range(4)]

    def enrol(batch: list[Template]) -> None:
        for template in batch:
            gallery.enrol("王伟", [template])
            gallery.matrix(MODEL)

    threads = [threading.Thread(target=enrol, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(gallery.people()) == len(gallery.matrix(MODEL).person_ids) == 20


# A process that enrols people of three templates each, saying each name once it is acknowledged.
ENROL_FOR_EVER = """
import sys
from pathlib import Path
import numpy as np
from doorcam.domain import Embedding, SystemClock, Template
from doorcam.gallery.gallery import Gallery

gallery = Gallery.open(Path(sys.argv[1]), SystemClock())
for number in range(int(sys.argv[3])):
    vectors = np.full((3, 8), number, np.float32)
    templates = [Template(Embedding(v, "model_a"), 0.5, "x", bytes([i]) * 9000) for i, v in enumerate(vectors)]
    print(gallery.enrol(f"{sys.argv[2]}{number}", templates, f"{sys.argv[2]}{number}").person_id, flush=True)
"""


def enrolling(path: Path, prefix: str, count: int) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", ENROL_FOR_EVER, str(path), prefix, str(count)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_killed_enrolment_leaves_people_whole_or_absent(tmp_path: Path) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    acknowledged: list[str] = []
    for round_number in range(3):
        with enrolling(path, f"r{round_number}-", 10_000) as child:
            assert child.stdout is not None
            for _ in range(3 + round_number):
                acknowledged.append(child.stdout.readline().strip())
            child.send_signal(signal.SIGKILL)
            acknowledged.extend(child.stdout.read().split())
        with closing(Gallery.open(path, TestClock())) as gallery:
            people = gallery.people()
            assert {person.person_id for person in people} >= set(acknowledged)
            assert {person.template_models for person in people} == {(MODEL,) * 3}


def test_two_processes_enrol_at_once(tmp_path: Path) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    with enrolling(path, "a", 15) as first, enrolling(path, "b", 15) as second:
        assert [len(child.communicate(timeout=60)[0].split()) for child in (first, second)] == [15, 15]
    with closing(Gallery.open(path, TestClock())) as gallery:
        assert len(gallery.people()) == 30
        assert gallery.revision() == 30


def test_a_row_of_broken_vectors_is_a_fault(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template(), make_template()], "ann")
    with gallery._database.write() as connection:
        connection.exec_driver_sql("UPDATE templates SET vector = x'0102' WHERE id = 1")
    with pytest.raises(StorageFault, match="a template of ann was changed on the disk"):
        gallery.matrix(MODEL)


def test_an_embedding_in_another_byte_order_is_stored_right(gallery: Gallery, make_template: MakeTemplate) -> None:
    vector = np.arange(8, dtype=">f4")
    gallery.enrol("Ann", [Template(Embedding(vector, MODEL), 0.5, "x", b"")], "ann")
    np.testing.assert_array_equal(gallery.templates("ann")[0].embedding.vector, np.arange(8, dtype=np.float32))

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import NO_PROGRESS, Metric
from doorcam.errors import Cancelled, StorageFault
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.report import EnrolmentReport
from doorcam.gallery.vectors import enrol_vectors
from doorcam.gallery.vectors_file import MAX_FILE_BYTES, read_vectors
from tests.unit.gallery.conftest import MODEL, MakeTemplate

RULES = AdmissionRules(threshold=0.5, max_templates=10)
Enrol = Callable[..., EnrolmentReport]


@pytest.fixture
def enrol(gallery: Gallery) -> Enrol:
    def run(path: Path, rules: AdmissionRules = RULES) -> EnrolmentReport:
        return enrol_vectors(gallery, path, model_id=MODEL, dimension=3, metric=Metric.EUCLIDEAN, rules=rules)

    return run


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def names(gallery: Gallery) -> dict[str, str]:
    return {person.person_id: person.name for person in gallery.people()}


@pytest.mark.parametrize("header", ["", "name,x1,x2,x3\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rows_of_a_csv_file_become_people(
    enrol: Enrol, gallery: Gallery, tmp_path: Path, header: str, mark: str, end: str
) -> None:
    text = f'{mark}{header}ann,0,0,1\nann,0,0.1,1\n\n"O\'Neil, Bob",5,-1e-3,2\n胡歌,9,9,9'
    report = enrol(written(tmp_path / "v.csv", text.replace("\n", end)))
    assert {entry.person.name: entry.photos_taken for entry in report.people} == {"ann": 2, "O'Neil, Bob": 1, "胡歌": 1}
    assert (report.refused, names(gallery)["ann"]) == ((), "ann")
    np.testing.assert_array_equal(gallery.templates("ann")[1].embedding.vector, np.array([0, 0.1, 1], np.float32))
    assert gallery.templates("ann")[0].picture_jpeg == b""


@pytest.mark.parametrize(
    "paths", [("people/ann/1.jpg", "bob.jpg"), ("C:\\faces\\ann\\1.jpg", "bob"), ("./ann/1.jpg", "/bob/x.png")]
)
def test_a_json_list_of_path_and_vector_becomes_people(
    enrol: Enrol, gallery: Gallery, tmp_path: Path, paths: tuple[str, str]
) -> None:
    rows = [[paths[0], [0, 0, 1]], [paths[1], [5, 5.5, -5]]]
    enrol(written(tmp_path / "v.json", json.dumps(rows, indent=1)))
    assert names(gallery) == {"ann": "ann", "bob": "bob"}


def test_a_second_run_does_only_what_is_new(enrol: Enrol, gallery: Gallery, tmp_path: Path) -> None:
    path = written(tmp_path / "v.csv", "Ann Lee,0,0,1\nbob,5,5,5\n")
    enrol(path)
    before = gallery.people(), gallery.revision()
    assert {(entry.photos_taken, entry.photos_known) for entry in enrol(path).people} == {(0, 1)}
    assert (gallery.people(), gallery.revision()) == before
    written(path, "Ann Lee,0,0,1\nAnn Lee,0,0.1,1\nbob,5,5,5\n")
    assert {entry.person.name: entry.photos_taken for entry in enrol(path).people} == {"Ann Lee": 1, "bob": 0}


def test_the_same_rules_hold_as_for_photos(
    enrol: Enrol, gallery: Gallery, make_template: MakeTemplate, tmp_path: Path
) -> None:
    gallery.enrol("Dan", [make_template([0, 0, 1])], "dan")
    rows = "ann,0,0,1.1\nbob,5,5,5\nbob,5,5.1,5\nbob,9,9,9\ncem,5,5,5.56\n"
    report = enrol(written(tmp_path / "v.csv", rows))
    reasons = {refused.path.name: refused.reason for refused in report.refused}
    assert set(reasons) == {"v.csv line 1", "v.csv line 4"}
    assert reasons["v.csv line 1"].startswith("already enrolled as Dan (dan), distance 0.10")
    assert reasons["v.csv line 4"].startswith("it does not look like the other photos")
    assert any("cem (cem) and bob (bob) look alike" in warning for warning in report.warnings)


def test_a_dry_run_changes_nothing(enrol: Enrol, gallery: Gallery, tmp_path: Path) -> None:
    rules = AdmissionRules(threshold=0.5, max_templates=10, keep=False)
    assert len(enrol(written(tmp_path / "v.csv", "ann,0,0,1\nbob,5,5,5\n"), rules).people) == 2
    assert (gallery.people(), gallery.revision()) == ([], 0)


BROKEN_CSV = [
    ("", "there are no vectors in"),
    ("name,x,y,z\n", "there are no vectors in"),
    ("ann,1,2,3\nbob,1,2\n", "line 2: there are 2 numbers, the model's vectors have 3"),
    ("ann,1,2,3,4\n", "line 1: there are 4 numbers"),
    ("ann;1;2;3\n", "there are no vectors in"),
    ("ann,1,2,3\nbob;1;2;3\n", "line 2: there are 0 numbers"),
    ("ann,1,2,3\nbob,1,x,3\n", "line 2: could not convert string to float"),
    ("ann,1,nan,3\n", "line 1: a number is not finite"),
    ("ann,1,2,3\nbob,1,-inf,3\n", "line 2: a number is not finite"),
    ("ann,1,1e999,3\n", "line 1: a number is not finite"),
    ("ann,1,1e38,3\n", "line 1: a number is larger than 1000"),
    ("ann,0,0,0\n", "line 1: all numbers are zero"),
    ("ann,1,2,3\nbob,4,5,6\nann,1,2,3\n", "line 3 is the same vector as line 1: take one of them out"),
    ("ann,1,2,3\nbob,1,2,3\n", "line 2 is the same vector as line 1"),
    (",1,2,3\n", "line 1: the name is empty"),
    ('"ann\nlee",1,2,3\n', r"line 2: a name cannot hold the character U\+000A"),
    ("a\u202eb,1,2,3\n", r"line 1: a name cannot hold the character U\+202E"),
    ("x" * 500 + ",1,2,3\n", "line 1: the name has 500 characters"),
    ("a\x00b,1,2,3\n", r"line 1: "),
    ('ann,1,2,3\n"bob,1,2,3\n', "line 2: unexpected end of data"),
    ("ann,1,2,3\n安,1,2,4\n".encode("gb18030"), "line 2: this is not UTF-8 text: save it as UTF-8"),
    ("ann,1,2,3\n".encode("utf-16"), "line 1: this is not UTF-8 text"),
    (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "line 1: this is not UTF-8 text"),
    (b"ann,1,2,3\nbob," + b"1," * 600_000, "line 2 is longer than 1 MB"),
]
BROKEN_JSON = [
    ("[]", "there are no vectors in"),
    ("[1]", "row 1: this is not a list of a path and a list of numbers: a row is"),
    ('["ann",[1,2,3]]', "row 1: this is not a list of a path"),
    ("[[[1,2,3]]]", "row 1: this is not a list of a path"),
    ('[["ann",[1,2,3]],["bob",3]]', "row 2: this is not a list of a path"),
    ('[["ann",[1,2]]]', "row 1: there are 2 numbers"),
    ('[["ann",[1,2,3,4]]]', "row 1: there are 4 numbers"),
    ('[["ann",[' + "1," * 100_000 + "1]]]", "row 1: the vector is too long"),
    ('[["ann",[1,"2",3]]]', "row 1: a vector holds numbers only"),
    ('[["ann",[1,[2],3]]]', "row 1: a vector holds numbers only"),
    ('[["ann",[1,null,3]]]', "row 1: a vector holds numbers only"),
    ('[["ann",[1,true,3]]]', "row 1: a vector holds numbers only"),
    ('[["ann",[1,2,3],4]]', "row 1: this is not a list of a path"),
    ('[["ann",[1,2,NaN]]]', "is not JSON, after row 1"),
    ('[["ann",[1,2,1e999]]]', "is not JSON, after row 1"),
    ('[["ann",[1,2,3]]', "is not JSON, after row 1"),
    ('[["ann",[1,2,3]]] x', "is not JSON, after row 1"),
    ('[["ann",[1,2,3]]][]', "row 1|is not JSON, after row 1"),
    ('[["",[1,2,3]]]', "row 1: the name is empty"),
    (b'[["\xff\xfe",[1,2,3]]]', "is not JSON, after row 1"),
    ("[" * 100_000, "row 1: this is not a list of a path"),
    ('[["ann",[1,2,3]],["bob",[1,2,3]]]', "row 2 is the same vector as row 1"),
]


@pytest.mark.parametrize(("content", "reason"), [*BROKEN_CSV, *BROKEN_JSON])
def test_a_broken_file_enrols_nobody_and_names_the_row(
    enrol: Enrol, gallery: Gallery, tmp_path: Path, content: str | bytes, reason: str
) -> None:
    path = written(tmp_path / "v.txt", content)
    with pytest.raises(StorageFault, match=reason) as caught:
        enrol(path)
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < 500
    assert gallery.people() == []


@pytest.mark.parametrize("start", [b"", b"[", b"ann,1,2,3\n", b'[["ann",[1,2,3]],', b"\xef\xbb\xbf"])
@pytest.mark.parametrize("seed", range(12))
def test_noise_is_a_clear_fault(enrol: Enrol, gallery: Gallery, tmp_path: Path, start: bytes, seed: int) -> None:
    noise = np.random.default_rng(seed).choice(list(b'\x00\xff\n,"[]{}1.e-\\u x\xc3'), 300).astype(np.uint8).tobytes()
    with pytest.raises(StorageFault):
        enrol(written(tmp_path / "v", start + noise))
    assert gallery.people() == []


def test_what_is_no_file_or_too_large_is_refused(enrol: Enrol, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="no such file"):
        enrol(tmp_path / "gone.csv")
    with pytest.raises(StorageFault, match="not a plain file"):
        enrol(tmp_path)
    huge = written(tmp_path / "huge.csv", "ann,1,2,3\n")
    with huge.open("r+b") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(StorageFault, match=r"huge.csv is larger than 256 MB: split it"):
        enrol(huge)


def test_reading_is_told_and_can_be_cancelled(tmp_path: Path) -> None:
    path = written(tmp_path / "v.csv", "".join(f"ann,{number},1,2\n" for number in range(900)))
    seen = []

    def cancel_at_the_second(what: str, done: int, total: int) -> None:
        seen.append((what, total))
        if len(seen) == 2:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        read_vectors(path, 3, cancel_at_the_second)
    assert seen == [("Reading v.csv", path.stat().st_size)] * 2
    assert len(read_vectors(path, 3, NO_PROGRESS)) == 900

from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.config.paths import Home
from doorcam.domain import SystemClock
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import encode_jpeg
from tests.unit.cli.conftest import MODEL, Doorcam

Image = npt.NDArray[np.uint8]


@pytest.fixture
def vectors(tmp_path: Path) -> Path:
    """Two people, two faces each, one of another person among those of the first."""
    generator = np.random.default_rng(1)
    ann, bob, other = generator.normal(size=(3, 128)) * 0.1
    rows = [("ann", ann), ("ann", ann + 0.001), ("胡歌", bob), ("胡歌", bob + 0.001), ("ann", other)]
    path = tmp_path / "vectors.csv"
    path.write_text("\n".join(f"{name},{','.join(map(str, vector))}" for name, vector in rows), "utf-8")
    return path


@pytest.fixture
def portrait(tmp_path: Path, portrait_bgr: Image) -> Path:
    path = tmp_path / "ada.jpg"
    path.write_bytes(encode_jpeg(portrait_bgr, 95))
    return path


def people(home: Home) -> dict[str, int]:
    with closing(Gallery.open(home.gallery, SystemClock())) as gallery:
        return {person.name: len(person.template_models) for person in gallery.people()}


def test_vectors_enrol_people_without_a_network(doorcam: Doorcam, home: Home, vectors: Path) -> None:
    answer = doorcam("enroll", "--vectors", str(vectors), "--model", MODEL, "--json")
    assert answer.code == 0
    enrolled = [line for line in answer.json if line["type"] == "enrolled"]
    assert [(line["name"], line["photos"], line["known"]) for line in enrolled] == [("ann", 2, 0), ("胡歌", 2, 0)]
    assert enrolled[1]["nearest"][0]["person_id"] == "ann"
    (refused,) = (line for line in answer.json if line["type"] == "refused")
    assert refused["photo"] == f"{vectors} line 5"
    assert refused["reason"].startswith("it does not look like the other photos")
    assert people(home) == {"ann": 2, "胡歌": 2}


def test_a_dry_run_says_the_same_and_changes_nothing(doorcam: Doorcam, home: Home, vectors: Path) -> None:
    request = ("enroll", "--vectors", str(vectors), "--model", MODEL, "--json")
    dry = doorcam(*request, "--dry-run")
    assert dry.code == 0
    assert not home.root.exists()
    assert people(home) == {}
    doorcam(*request, "--dry-run")
    assert not (home.encodings / "vault.json").exists(), "an empty gallery gets no key"
    assert dry.json == [line | {"dry_run": True} for line in doorcam(*request).json]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--vectors", "v.csv"], "--vectors and --model go together: say which model made the vectors: --model ID"),
        (["x.jpg", "--name", "Ann", "--model", MODEL], "--vectors and --model go together"),
        (["--vectors", "v.csv", "--model", MODEL, "--name", "Ann"], "--vectors goes without photos"),
        (["--vectors", "v.csv", "--model", MODEL, "--folder", "."], "--vectors goes without photos"),
        (["--vectors", "v.csv", "--model", "dlib_resnet_v2"], "there is no network dlib_resnet_v2: did you mean"),
        (["--vectors", "v.csv", "--model", "mtcnn_pnet"], "mtcnn_pnet is a detector's network, not an embedder"),
        (["--dry-run"], "nothing to enrol"),
    ],
)
def test_an_unclear_request_is_refused(doorcam: Doorcam, arguments: list[str], complaint: str) -> None:
    answer = doorcam("enroll", *arguments)
    assert answer.code == 2
    assert answer.complaint.startswith(complaint)


def test_a_broken_file_is_one_clear_line(doorcam: Doorcam, home: Home, tmp_path: Path) -> None:
    (tmp_path / "v.csv").write_text("ann,1,2,3\n")
    answer = doorcam("enroll", "--vectors", str(tmp_path / "v.csv"), "--model", MODEL)
    assert answer.code == 1
    assert answer.complaint == (f"{tmp_path / 'v.csv'} line 1: there are 3 numbers, the model's vectors have 128")
    assert people(home) == {}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('O\'Brien "Bob"; DROP TABLE people; --', None),
        ("\u200fאבי", None),
        ("👩\u200d🔬 Ada", None),
        ("Ann\nadmin", "a name cannot hold the character U+000A: leave it out"),
        ("Ann\u202eadmin", "a name cannot hold the character U+202E: leave it out"),
        ("x" * 500, "the name has 500 characters, at most 200 are allowed"),
        ("  ", "the name is empty: give a name"),
    ],
)
def test_awkward_names_are_kept_as_they_are_or_refused(
    doorcam: Doorcam, home: Home, portrait: Path, name: str, shown: str | None
) -> None:
    answer = doorcam("enroll", str(portrait), "--name", name, "--json")
    if shown is None:
        assert answer.code == 0
        assert answer.json[0]["name"] == name
        assert people(home) == {name: 1}
    else:
        assert (answer.code, answer.complaint) == (2, shown)
        assert people(home) == {}


def test_the_same_face_under_another_name_is_refused_unless_it_is_meant(
    doorcam: Doorcam, home: Home, portrait: Path, portrait_bgr: Image, tmp_path: Path
) -> None:
    doorcam("enroll", str(portrait), "--name", "Ada", "--id", "ada")
    again = tmp_path / "again.png"
    again.write_bytes(encode_jpeg(portrait_bgr[:, 20:], 90))
    answer = doorcam("enroll", str(again), "--name", "Eileen")
    assert answer.code == 1
    assert "already enrolled as Ada (ada), distance 0.0" in answer.complaint
    assert people(home) == {"Ada": 1}
    answer = doorcam("enroll", str(again), "--name", "Eileen", "--allow-duplicate")
    assert answer.code == 0
    assert "Eileen (eileen) and Ada (ada) look alike" in answer.err
    assert people(home) == {"Ada": 1, "Eileen": 1}


def test_a_photo_that_cannot_be_used_says_why(
    doorcam: Doorcam, home: Home, portrait_bgr: Image, tmp_path: Path
) -> None:
    dark = tmp_path / "dark.png"
    dark.write_bytes(encode_jpeg(portrait_bgr // 6, 95))
    answer = doorcam("enroll", str(dark), "--name", "Ada")
    assert answer.code == 1
    assert answer.complaint.startswith(f"{dark} refused: the face is too dark (brightness ")
    assert people(home) == {}


def test_help_shows_what_stands_in_brackets(doorcam: Doorcam) -> None:
    assert "[path, vector]" in " ".join(doorcam("enroll", "--help").out.split())

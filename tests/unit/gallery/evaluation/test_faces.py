import shutil
from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import Cancelled, StorageFault
from doorcam.gallery.evaluation.faces import read_folder_faces
from tests.unit.gallery.evaluation.pictures import read_faces, read_picture, write_people, write_picture
from tests.unit.gallery.evaluation.sets import crowd


def test_every_photo_gives_its_face(tmp_path: Path) -> None:
    folder = write_people(tmp_path / "people", 3, 2)
    (folder / "names.csv").write_text("id,name\np1,奥巴马\n", "utf-8")
    faces = read_folder_faces(folder, read_faces, read_picture).faces
    assert faces.people.tolist() == [0, 0, 1, 1, 2, 2]
    assert faces.names == ("p0", "奥巴马", "p2")
    assert [photo.name for photo in faces.photos[:2]] == ["p0_0001.png", "p0_0002.png"]
    assert faces.vectors.shape == (6, 3)


def test_what_cannot_be_used_is_listed_with_its_reason(tmp_path: Path) -> None:
    folder = write_people(tmp_path / "people", 2, 2)
    write_picture(folder / "p0" / "dark.png", (5, 5, 5))
    (folder / "p0" / "broken.png").write_bytes(b"nothing")
    write_picture(folder / "p1" / "crowd.png", (10, 10, 255))
    shutil.copy(folder / "p0" / "p0_0001.png", folder / "p1" / "twin.png")
    found = read_folder_faces(folder, read_faces, read_picture)
    assert {photo.path.name: photo.reason for photo in found.left_out} == {
        "dark.png": "no face found",
        "broken.png": f"{folder / 'p0' / 'broken.png'} is not a picture",
        "twin.png": f"the same file as {folder / 'p0' / 'p0_0001.png'}",
    }
    assert [(photo.path.name, photo.reason) for photo in found.crowded] == [
        ("crowd.png", "2 faces found, the largest was taken")
    ]
    assert len(found.faces.photos) == 5


@pytest.mark.parametrize(("people", "photos", "line"), [(1, 3, "fewer than two people"), (3, 1, "nobody in")])
def test_too_little_to_compare_is_refused(people: int, photos: int, line: str, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=line):
        read_folder_faces(write_people(tmp_path / "people", people, photos), read_faces, read_picture)


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    def progress(what: str, done: int, total: int) -> None:
        assert total == 25
        if done == 3:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        read_folder_faces(write_people(tmp_path / "people"), read_faces, read_picture, progress)


def test_a_sample_is_made_of_whole_people() -> None:
    faces = crowd(20, 4, spread=0.1)
    sample = faces.sample(30, np.random.default_rng(0))
    assert np.bincount(sample.people)[np.unique(sample.people)].tolist() == [4] * 7
    assert all(str(photo).startswith(f"p{person}/") for photo, person in zip(sample.photos, sample.people, strict=True))
    assert faces.sample(80, np.random.default_rng(0)) is faces

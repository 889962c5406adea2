from pathlib import Path

from doorcam.desktop.enrolment_import import MAX_PHOTOS, sort_dropped
from doorcam.vision.pictures import MAX_FILE_BYTES


def test_photos_of_files_and_folders_are_read_and_the_rest_is_refused_in_a_line_each(tmp_path: Path) -> None:
    folder = tmp_path / "ann"
    (folder / "more").mkdir(parents=True)
    for name in ("b.JPG", "a.png", "notes.txt", ".hidden.jpg", "name.txt", "Thumbs.db"):
        (folder / name).write_bytes(b"x")
    (folder / "empty.jpg").touch()
    with (folder / "huge.jpg").open("wb") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"x")
    dropped = sort_dropped([folder, film, tmp_path / "gone.jpg", folder / "a.png"])
    assert [photo.name for photo in dropped.photos] == ["a.png", "b.JPG"]
    reasons = dict(dropped.refused)
    assert reasons.keys() == {"more", "notes.txt", "empty.jpg", "huge.jpg", "film.mp4", "gone.jpg"}
    assert all("\n" not in reason for reason in reasons.values())
    assert "folder in a folder" in reasons["more"]
    assert "larger than" in reasons["huge.jpg"]


def test_so_many_photos_are_read_at_once_and_no_more(tmp_path: Path) -> None:
    for number in range(MAX_PHOTOS + 3):
        (tmp_path / f"{number:03}.jpg").write_bytes(b"x")
    dropped = sort_dropped([tmp_path])
    assert len(dropped.photos) == MAX_PHOTOS
    assert dropped.refused == (
        ("3 photos", f"only the first {MAX_PHOTOS} are read at once: drop the others afterwards"),
    )

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.access.store.access_store import AccessStore
from doorcam.config.paths import Home
from doorcam.config.schema import AccessSettings, Settings
from doorcam.domain import Embedding, SystemClock, Template
from doorcam.gallery.gallery import Gallery
from doorcam.rehearsal.people import People


@pytest.fixture
def used(home: Home) -> Iterator[Gallery]:
    """A gallery with one person, in use by another program."""
    with closing(Gallery.open(home.gallery, SystemClock())) as gallery:
        vector = Embedding(np.ones(4, np.float32), "some_model")
        gallery.enrol("Ada", [Template(vector, 0.8, "ada.jpg", b"\xff\xd8\xff\xd9")], person_id="ada")
        yield gallery


def contents(home: Home) -> dict[str, bytes]:
    # SQLite keeps what its connections do in the -shm file; it holds no data.
    files = (path for path in home.root.rglob("*") if path.is_file() and not path.name.endswith("-shm"))
    return {path.name: path.read_bytes() for path in files}


def test_people_are_copied_and_their_home_stays_as_it_was(used: Gallery, home: Home, tmp_path: Path) -> None:
    before = contents(home)
    people = People.copied(home, tmp_path / "scratch", Settings())
    assert contents(home) == before
    door = people.at_a_new_door("frozen")
    with closing(Gallery.open(door.gallery, SystemClock(), people.vault(door))) as gallery:
        assert [person.name for person in gallery.people()] == ["Ada"]
        assert list(gallery.pictures("ada")) == list(used.pictures("ada"))


def test_nothing_is_left_beside_a_gallery_nobody_uses(home: Home, tmp_path: Path) -> None:
    Gallery.open(home.gallery, SystemClock()).close()
    before = {path.name for path in home.encodings.iterdir()}
    People.copied(home, tmp_path / "scratch", Settings())
    assert {path.name for path in home.encodings.iterdir()} == before


def test_the_same_person_may_pass_again_at_once(tmp_path: Path) -> None:
    settings = Settings(access=AccessSettings(door="front"))
    people = People.nobody(tmp_path, settings)
    with closing(AccessStore.open(people.home.access, people.vault(people.home))) as access:
        assert [(door.name, door.cooldown_s) for door in access.rules.doors()] == [("front", 0.0)]

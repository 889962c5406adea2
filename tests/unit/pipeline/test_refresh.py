import queue
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Embedding, Metric, Template
from doorcam.errors import StorageFault
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.pipeline.refresh import GalleryRefresher
from tests.clock import StillClock
from tests.unit.pipeline.parts import MODEL, Recorder


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    opened = Gallery.open(tmp_path / "gallery.sqlite", StillClock())
    yield opened
    opened.close()


def template(value: float) -> Template:
    return Template(Embedding(np.full(4, value, np.float32), MODEL), 0.9, "camera", b"jpeg %f" % value)


class Adopted:
    def __init__(self) -> None:
        self.sizes: list[int] = []
        self._changed = threading.Condition()

    def __call__(self, index: GalleryIndex) -> None:
        with self._changed:
            self.sizes.append(index.people_count)
            self._changed.notify_all()

    def wait_for(self, sizes: list[int]) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.sizes == sizes, 20)


def test_enrolment_and_removal_reach_the_index(gallery: Gallery) -> None:
    adopted, heard = Adopted(), Recorder()
    first = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    refresher = GalleryRefresher(gallery, first, adopt=adopted, on_fault=heard.on_fault)
    refresher.start()
    person = gallery.enrol("Anna", [template(1)])
    refresher.look_now()
    assert adopted.wait_for([1])
    gallery.remove(person.person_id)
    refresher.look_now()
    assert adopted.wait_for([1, 0])
    refresher.close()
    assert heard.faults == []


def test_a_gallery_that_cannot_be_read_recognises_nobody(gallery: Gallery, tmp_path: Path) -> None:
    gallery.enrol("Anna", [template(1)])
    adopted, heard = Adopted(), Recorder()
    first = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    refresher = GalleryRefresher(gallery, first, adopt=adopted, on_fault=heard.on_fault)
    with closing(sqlite3.connect(tmp_path / "gallery.sqlite")) as connection:
        connection.execute("DROP TABLE templates")
        connection.execute("DROP TABLE gallery_state")
    refresher.start()
    refresher.look_now()
    assert adopted.wait_for([0])
    assert heard.wait_for(lambda: len(heard.faults) == 1)
    assert heard.faults[0].startswith("Nobody can be recognised")
    refresher.look_now()
    refresher.close()
    assert adopted.sizes == [0]
    assert len(heard.faults) == 1


def test_an_empty_index_finds_nobody() -> None:
    probe = Embedding(np.ones(4, np.float32), MODEL)
    assert GalleryIndex.empty(MODEL, Metric.EUCLIDEAN).search([probe], 3) == [()]


@pytest.fixture
def large(gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> Gallery:
    """A gallery that counts as large."""
    monkeypatch.setattr("doorcam.gallery.index.LEAST_ROWS", 2)
    for name in ("Anna", "Bela", "Cleo"):
        gallery.enrol(name, [template(len(name) + ord(name[0]))], name.lower())
    return gallery


def test_the_index_of_a_large_gallery_is_saved_and_saved_again_after_a_removal(large: Gallery) -> None:
    adopted, heard = Adopted(), Recorder()
    kept: queue.Queue[GalleryIndex] = queue.Queue()
    first = GalleryIndex.load(large, MODEL, Metric.EUCLIDEAN)
    refresher = GalleryRefresher(large, first, adopt=adopted, on_fault=heard.on_fault, save=kept.put)
    refresher.start()
    assert kept.get(timeout=20).people_count == 3
    assert adopted.wait_for([3])
    large.enrol(None, [template(7)], "anna")  # what a saved index lacks is read from the gallery
    refresher.look_now()
    assert adopted.wait_for([3, 3])
    large.remove("bela")
    refresher.look_now()
    assert kept.get(timeout=20).people_count == 2
    assert adopted.wait_for([3, 3, 2, 2])
    refresher.close()
    assert kept.empty()
    assert heard.faults == []


def test_an_index_that_cannot_be_saved_is_said_once_and_searched_all_the_same(large: Gallery) -> None:
    adopted, heard = Adopted(), Recorder()

    def save(index: GalleryIndex) -> None:
        raise StorageFault("cannot write gallery.index", "the disk is full, free some space")

    first = GalleryIndex.load(large, MODEL, Metric.EUCLIDEAN)
    refresher = GalleryRefresher(large, first, adopt=adopted, on_fault=heard.on_fault, save=save)
    refresher.start()
    assert heard.wait_for(lambda: len(heard.faults) == 1)
    large.remove("bela")
    refresher.look_now()
    assert adopted.wait_for([2])
    refresher.close()
    assert len(heard.faults) == 1
    assert "the disk is full" in heard.faults[0]


def test_a_removal_is_adopted_while_the_index_is_still_being_saved(large: Gallery) -> None:
    adopted, heard = Adopted(), Recorder()
    saving, go_on = threading.Event(), threading.Event()

    def save(index: GalleryIndex) -> None:
        saving.set()
        assert go_on.wait(20)

    first = GalleryIndex.load(large, MODEL, Metric.EUCLIDEAN)
    refresher = GalleryRefresher(large, first, adopt=adopted, on_fault=heard.on_fault, save=save)
    refresher.start()
    assert saving.wait(20)
    large.remove("bela")
    refresher.look_now()
    assert adopted.wait_for([2])
    go_on.set()
    assert adopted.wait_for([2, 2, 2])  # from the older one that was saved, and saved again without the removed
    refresher.close()
    assert heard.faults == []

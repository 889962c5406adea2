import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from pytestqt.qtbot import QtBot

from doorcam.desktop.garbage import GarbageCollector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    yield made
    made.close()
    gc.disable()  # as it is between these tests


class Knot:
    """Garbage that only the collector finds; tells in which thread it goes."""

    gone_in: list[int] = []  # noqa: RUF012

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.gone_in.append(get_ident())


@pytest.mark.usefixtures("collector")
def test_garbage_of_other_threads_goes_on_this_one(qtbot: QtBot) -> None:
    Knot.gone_in.clear()

    def litter() -> None:
        for _ in range(5000):
            Knot()

    thread = Thread(target=litter)
    thread.start()
    thread.join()
    assert Knot.gone_in == []
    qtbot.waitUntil(lambda: len(Knot.gone_in) == 5000, timeout=5000)
    assert set(Knot.gone_in) == {get_ident()}


def test_afterwards_python_does_it_again(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    gc.disable()

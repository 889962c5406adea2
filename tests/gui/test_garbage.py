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


def litter() -> None:
    for _ in range(5000):
        Knot()


def litter_in_another_thread() -> None:
    thread = Thread(target=litter)
    thread.start()
    thread.join()


@pytest.mark.usefixtures("collector")
def test_garbage_of_other_threads_goes_on_this_one(qtbot: QtBot) -> None:
    Knot.gone_in.clear()
    litter_in_another_thread()
    assert Knot.gone_in == []

    def gone() -> bool:
        litter_in_another_thread()  # again: what else is freed lowers the count by which Python calls it due
        return len(Knot.gone_in) > 0

    qtbot.waitUntil(gone, timeout=20000)
    assert set(Knot.gone_in) == {get_ident()}


def test_afterwards_python_does_it_again(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    gc.disable()

import threading
from functools import partial

import pytest

from doorcam.vision.lanes import Lanes


@pytest.mark.parametrize("count", [1, 2, 3])
def test_answers_come_in_the_order_of_the_pieces(count: int) -> None:
    pieces = [partial(pow, number, 2) for number in range(7)]
    assert Lanes(count).run(pieces) == [0, 1, 4, 9, 16, 25, 36]
    assert Lanes(count).run([]) == []


def test_two_pieces_run_at_the_same_time() -> None:
    together = threading.Barrier(2, timeout=30)
    assert sorted(Lanes(2).run([together.wait, together.wait])) == [0, 1]


@pytest.mark.parametrize("failing", [0, 1])
def test_a_failure_comes_out_once_the_others_have_ended(failing: int) -> None:
    ended = threading.Event()

    def fail() -> None:
        raise ValueError("this piece")

    pieces = [ended.set, ended.set]
    pieces[failing] = fail
    with pytest.raises(ValueError, match="this piece"):
        Lanes(2).run(pieces)
    assert ended.is_set()

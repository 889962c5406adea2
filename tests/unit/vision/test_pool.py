import itertools

import pytest

from doorcam.vision.pool import Pool


def test_what_came_back_is_lent_again() -> None:
    pool = Pool(itertools.count().__next__)
    with pool.lend() as first, pool.lend() as second:
        assert (first, second) == (0, 1)
    with pool.lend() as third:
        assert third in (0, 1)


def test_a_failure_gives_the_thing_back() -> None:
    pool = Pool(itertools.count().__next__)
    with pytest.raises(ValueError, match="this one"), pool.lend():
        raise ValueError("this one")
    with pool.lend() as again:
        assert again == 0

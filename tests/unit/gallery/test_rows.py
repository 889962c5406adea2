import numpy as np
import numpy.typing as npt
import pytest

from doorcam.errors import StorageFault
from doorcam.gallery.rows import NOBODY, Rows, smallest


def rows(count: int, seed: int = 1, dtype: npt.DTypeLike = np.float32) -> Rows:
    vectors = np.random.default_rng(seed).normal(size=(count, 8)).astype(dtype)
    return Rows.of(vectors, np.arange(count, dtype=np.int32))


@pytest.mark.parametrize("size", [1, 7, 4096, 50_000])
@pytest.mark.parametrize("count", [1, 5, 100])
def test_smallest_holds_the_smallest_and_little_else(size: int, count: int) -> None:
    ranks = np.random.default_rng(size + count).normal(size=size).astype(np.float32)
    numbers = smallest(ranks, count)
    assert set(np.argsort(ranks)[:count]) <= set(numbers)
    assert len(numbers) <= max(2 * count, 100) or size <= count


def test_infinite_ranks_are_never_among_the_smallest() -> None:
    ranks = np.full(10_000, np.inf, np.float32)
    assert smallest(ranks, 5).size == 0
    ranks[77] = 3
    assert smallest(ranks, 5).tolist() == [77]
    assert smallest(np.empty(0, np.float32), 3).size == 0


@pytest.mark.parametrize("dtype", [np.float32, np.float16])
def test_ranks_order_as_distances_do(dtype: npt.DTypeLike) -> None:
    some, probe = rows(5000, dtype=dtype), np.random.default_rng(4).normal(size=(1, 8)).astype(np.float32)
    ranks = np.empty((1, 5000), np.float32)
    some.rank(probe, ranks)
    squares = some.squared_distances(np.arange(5000), probe[0])
    np.testing.assert_allclose(2 * ranks[0] + np.square(probe).sum(), squares, atol=1e-4)


def test_people_who_are_gone_rank_last_and_are_not_joined() -> None:
    left = rows(5).without([1, 3])
    assert left.owners.tolist() == [0, NOBODY, 2, NOBODY, 4]
    assert np.isinf(left.half_squares[[1, 3]]).all()
    assert left.joined(rows(2, seed=2)).owners.tolist() == [0, 2, 4, 0, 1]


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), 1e30])
def test_vectors_that_cannot_be_compared_are_refused(wrong: float) -> None:
    with pytest.raises(StorageFault, match="not made of numbers"):
        Rows.of(np.array([[1, 2], [wrong, 0]], np.float32), np.zeros(2, np.int32))


def test_vectors_of_another_length_are_refused() -> None:
    with pytest.raises(StorageFault, match="not of one length"):
        rows(3).joined(Rows.of(np.ones((1, 5), np.float32), np.zeros(1, np.int32)))

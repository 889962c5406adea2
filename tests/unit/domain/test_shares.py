import pytest

from doorcam.domain.shares import wilson


@pytest.mark.parametrize(
    ("count", "n", "low", "high"), [(2, 100, 0.0055, 0.0700), (0, 1000, 0.0, 0.0038), (10, 10, 0.7225, 1.0)]
)
def test_intervals_are_those_of_wilson(count: int, n: int, low: float, high: float) -> None:
    assert wilson(count, n) == pytest.approx((low, high), abs=1e-4)


def test_what_was_never_tried_may_be_anything() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize("n", [1, 7, 400])
def test_an_interval_holds_the_share_and_lies_within_what_a_share_can_be(n: int) -> None:
    for count in range(n + 1):
        low, high = wilson(count, n)
        assert 0.0 <= low <= count / n + 1e-12
        assert count / n - 1e-12 <= high <= 1.0

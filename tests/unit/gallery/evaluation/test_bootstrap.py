import numpy as np

from doorcam.gallery.evaluation.bootstrap import Counts, draws, estimates


def test_as_many_people_are_drawn_as_there_are() -> None:
    assert [int(counts.sum()) for counts in draws(7, 20, seed=1)] == [7] * 20


def test_the_same_seed_gives_the_same_interval() -> None:
    values = np.random.default_rng(3).normal(size=40)

    def mean(counts: Counts | None) -> np.ndarray:
        return np.array([np.average(values, weights=counts)])

    assert estimates(mean, 40, 200, seed=5) == estimates(mean, 40, 200, seed=5)
    assert estimates(mean, 40, 200, seed=5) != estimates(mean, 40, 200, seed=6)


def test_an_interval_holds_the_truth_about_as_often_as_it_says() -> None:
    """Forty people with a rate of their own each and ten tries: tries of one person are not independent."""
    rng = np.random.default_rng(0)
    held = 0
    for study in range(200):
        own = rng.beta(2, 18, size=40)  # the true mean is 0.1
        seen = rng.binomial(10, own) / 10

        def mean(counts: Counts | None, seen: np.ndarray = seen) -> np.ndarray:
            return np.array([np.average(seen, weights=counts)])

        (found,) = estimates(mean, 40, 200, seed=study)
        held += found.low <= 0.1 <= found.high
    assert 0.88 <= held / 200 <= 0.99


def test_a_draw_that_says_nothing_is_passed_over() -> None:
    def measure(counts: Counts | None) -> np.ndarray | None:
        return np.array([1.0]) if counts is None else None

    (found,) = estimates(measure, 3, 100, seed=0)
    assert (found.value, found.low, found.high) == (1.0, 1.0, 1.0)

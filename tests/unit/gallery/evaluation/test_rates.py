import numpy as np
import pytest

from doorcam.gallery.evaluation.rates import Sample, doubt, equal_error, fmr, fnmr, tar_at_far

# Worked by hand: five genuine pairs and ten impostor pairs.
GENUINE = Sample.of([0.1, 0.2, 0.3, 0.4, 0.7])
IMPOSTOR = Sample.of([0.35, 0.5, 0.6, 0.6, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3])


@pytest.mark.parametrize(
    ("threshold", "false_match", "false_non_match"),
    [(0.0, 0.0, 1.0), (0.3, 0.0, 0.4), (0.35, 0.1, 0.4), (0.4, 0.1, 0.2), (0.6, 0.4, 0.2), (2.0, 1.0, 0.0)],
)
def test_a_distance_equal_to_the_threshold_matches(
    threshold: float, false_match: float, false_non_match: float
) -> None:
    assert fmr(IMPOSTOR, threshold) == pytest.approx(false_match)
    assert fnmr(GENUINE, threshold) == pytest.approx(false_non_match)


@pytest.mark.parametrize(("far", "tar"), [(0.0, 0.6), (0.05, 0.6), (0.1, 0.8), (0.3, 0.8), (0.4, 1.0), (1.0, 1.0)])
def test_true_matches_at_a_rate_of_false_ones(far: float, tar: float) -> None:
    assert tar_at_far(GENUINE, IMPOSTOR, far) == pytest.approx(tar)


def test_equal_distances_are_accepted_together_or_not_at_all() -> None:
    assert IMPOSTOR.threshold_for(0.3) < 0.6  # two pairs lie at 0.6: one of them alone cannot be let in
    assert fmr(IMPOSTOR, IMPOSTOR.threshold_for(0.3)) == pytest.approx(0.2)


@pytest.mark.parametrize("errors", [0, 1, 7, 29, 58, 100])
def test_the_threshold_lets_in_exactly_what_may_come_in(errors: int) -> None:
    impostor = Sample.of(np.arange(1.0, 101.0))
    assert round(100 * fmr(impostor, impostor.threshold_for(errors / 100))) == errors


def test_the_equal_error_rate_by_hand() -> None:
    equal = equal_error(GENUINE, IMPOSTOR)
    assert equal.rate == pytest.approx(0.2)  # from 0.5 on two of ten, and one of five, are wrong
    assert equal.threshold == pytest.approx(0.5)
    assert equal_error(Sample.of([0.1]), Sample.of([0.9])).rate == 0.0
    assert equal_error(Sample.of([0.9]), Sample.of([0.1])).rate == 1.0


def test_a_weight_counts_as_so_many_equal_distances() -> None:
    weighted = Sample(np.array([0.1, 0.2, 0.3]), np.array([2, 0, 1]))
    repeated = Sample.of([0.1, 0.1, 0.3])
    for share in (0.0, 0.5, 0.7, 1.0):
        assert weighted.within(weighted.threshold_for(share)) == repeated.within(repeated.threshold_for(share))


def test_nothing_matches_in_an_empty_sample() -> None:
    assert fmr(Sample.of([]), 1.0) == 0.0
    assert Sample.of([]).threshold_for(0.5) == np.inf


@pytest.mark.parametrize(
    ("tries", "verdict"),
    [(1425, "cannot be claimed: at least 30,000"), (29_999, "cannot"), (30_000, "rough: 300,000"), (300_000, "")],
)
def test_it_says_when_there_are_too_few_pairs(tries: int, verdict: str) -> None:
    assert doubt(1e-4, tries, "impostor pairs").startswith(verdict)
    assert (doubt(1e-4, tries, "impostor pairs") == "") == (verdict == "")

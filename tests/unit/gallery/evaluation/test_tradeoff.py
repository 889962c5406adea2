import numpy as np
import pytest

from doorcam.errors import Cancelled
from doorcam.gallery.calibration import Evidence, find_threshold
from doorcam.gallery.evaluation.tradeoff import Tradeoff, grid, nearest, tradeoff
from tests.unit.gallery.test_calibration import STRANGERS, drawn

PEOPLE = 40
AT = grid(0.7)


@pytest.fixture(scope="module")
def found() -> Tradeoff:
    return tradeoff(drawn(PEOPLE, 0), AT)


def test_the_true_rate_of_strangers_lies_in_most_intervals() -> None:
    held = tries = 0
    for seed in range(6):
        for cost in tradeoff(drawn(PEOPLE, seed), (0.5, 0.55, 0.6, 0.65, 0.7)).costs:
            truth = 1 - (1 - STRANGERS.cdf(cost.threshold)) ** PEOPLE
            held += cost.fpir.low <= truth <= cost.fpir.high
            tries += 1
    assert held >= 0.8 * tries


def test_no_rate_of_strangers_falls_as_the_threshold_grows(found: Tradeoff) -> None:
    for values in ([c.fpir.value for c in found.costs], [c.fpir.low for c in found.costs]):
        assert values == sorted(values)
    assert found.costs[0].fpir.value < 1e-6
    assert found.costs[-1].fpir.value == pytest.approx(1.0)


def test_rates_are_counted_where_enough_was_seen_and_fitted_elsewhere(found: Tradeoff) -> None:
    counted = [cost.counted for cost in found.costs]
    assert counted == sorted(counted)
    assert counted[0] is False
    assert counted[-1] is True


def test_what_is_missed_is_the_share_of_a_persons_photos_beyond_the_threshold() -> None:
    evidence = drawn(PEOPLE, 1)
    (cost,) = tradeoff(evidence, (0.4,)).costs
    assert cost.missed is not None
    assert cost.missed.value == (evidence.genuine > 0.4).mean()
    assert cost.missed.low < cost.missed.value < cost.missed.high


def test_decisions_labelled_right_count_as_looks_at_people_enrolled() -> None:
    nobody = drawn(PEOPLE, 1)
    alone = Evidence(nobody.impostor, nobody.probe_people, nobody.other_people, np.array([]), PEOPLE, PEOPLE, (), ())
    assert tradeoff(alone, (0.4,)).costs[0].missed is None
    labelled = Evidence(
        nobody.impostor, nobody.probe_people, nobody.other_people, np.array([]), PEOPLE, PEOPLE, (0.39,), (0.3, 0.5)
    )
    found = tradeoff(labelled, (0.4,))
    assert found.costs[0].missed is not None
    assert found.costs[0].missed.value == 0.5
    assert (found.genuine, found.wrong, found.right) == (2, (0.39,), (0.3, 0.5))


def test_it_agrees_with_the_threshold_that_calibration_finds() -> None:
    evidence = drawn(PEOPLE, 3)
    threshold = find_threshold(evidence, 1e-3, seed=0).threshold
    (cost,) = tradeoff(evidence, (threshold,)).costs
    assert cost.fpir.value == pytest.approx(1e-3, rel=0.1)


def test_the_grid_holds_the_threshold_in_use() -> None:
    thresholds = grid(0.363)
    assert thresholds == sorted(set(thresholds))
    assert 0.363 in thresholds
    assert thresholds[-1] > 0.363 * 1.5
    costs = tradeoff(drawn(6, 0), thresholds).costs
    assert costs[nearest(costs, 0.3631)].threshold == 0.363
    assert costs[nearest(costs, 9.0)].threshold == thresholds[-1]


def test_it_can_be_cancelled() -> None:
    def stop(what: str, done: int, total: int) -> None:
        if done == 2:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        tradeoff(drawn(PEOPLE, 0), AT, progress=stop)

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import NO_PROGRESS
from doorcam.vision.child import run_child

MARGIN = 0.2

pytestmark = pytest.mark.slow


def _loss(vectors: npt.NDArray[np.float32], people: npt.NDArray[np.int64]) -> float:
    """Semi-hard triplet loss, written down as the paper says it."""
    apart = np.square(vectors[:, None].astype(np.float64) - vectors).sum(axis=2)
    losses = []
    for anchor, positive in np.argwhere((people[:, None] == people) & ~np.eye(len(people), dtype=bool)):
        strangers = apart[anchor, people != people[anchor]]
        farther = strangers[strangers > apart[anchor, positive]]
        if strangers.size:
            negative = farther.min() if farther.size else strangers.max()
            losses.append(max(0.0, apart[anchor, positive] - negative + MARGIN))
    return float(np.mean(losses)) if losses else 0.0


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, npt.NDArray[np.float32]]:
    folder = tmp_path_factory.mktemp("fit")
    run_child("tests.unit.training.fit_run", [folder], "fitting", NO_PROGRESS)
    with np.load(folder / "answers.npz") as stored:
        return dict(stored)


def test_the_loss_is_that_of_the_paper(answers: dict[str, npt.NDArray[np.float32]]) -> None:
    expected = [
        _loss(answers[f"vectors{place}"], answers[f"people{place}"].astype(np.int64))
        for place in range(len(answers["losses"]))
    ]
    assert np.allclose(answers["losses"], expected, atol=1e-5)
    assert expected[0] > 0
    assert expected[-2:] == [0, 0], "without strangers, and without a second photo, there is nothing to lose"


def test_without_a_gain_for_the_people_held_out_nothing_is_learned(
    answers: dict[str, npt.NDArray[np.float32]],
) -> None:
    assert np.array_equal(answers["hopeless"], np.eye(128, dtype=np.float32))

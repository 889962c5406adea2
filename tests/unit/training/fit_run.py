"""What TensorFlow answers; run by test_fit.py in a process of its own, with a folder to write into."""

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.training.fit import fit, triplet_loss
from doorcam.vision.child import work_as_child
from tests.unit.training.crowds import crowd


def main(folder: Path) -> None:
    rng = np.random.default_rng(1)
    batches = [(rng.normal(scale=0.4, size=(12, 5)).astype(np.float32), rng.integers(3, size=12)) for _ in range(4)]
    batches += [(batches[0][0], np.zeros(12, np.int64)), (batches[0][0], np.arange(12))]
    answers: dict[str, npt.NDArray[np.generic]] = {
        f"vectors{place}": vectors for place, (vectors, _) in enumerate(batches)
    }
    answers |= {f"people{place}": people for place, (_, people) in enumerate(batches)}
    answers["losses"] = np.array([triplet_loss(*batch).numpy() for batch in batches])
    faces = crowd(6, 4, noisy=0.35)
    aside = faces.people >= 4
    # The faces held out are those learned from the other way round: learning can only hurt them.
    learned = faces.vectors[~aside], faces.people[~aside].astype(np.int64)
    mixed = faces.vectors[aside], np.arange(aside.sum()) % 2
    answers["hopeless"] = fit(learned, mixed, unit_length=True, seed=0)
    np.savez(folder / "answers.npz", allow_pickle=False, **answers)


if __name__ == "__main__":
    sys.exit(work_as_child(lambda: main(Path(sys.argv[1]))))

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.bench.context import Context
from doorcam.bench.liveness import ASKED, BONA_FIDE, UNASKED, Trial, frontal_photos, liveness, run_trial, summary
from doorcam.bench.stage import Photo
from doorcam.errors import PictureFault
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector, MtcnnSettings
from doorcam.vision.runtime import NetworkCache


@pytest.fixture(scope="module")
def detector(network_cache: Path) -> MtcnnDetector:
    paths = NetworkCache(network_cache / "networks").ensure(NETWORK_IDS)
    return MtcnnDetector.load(paths, settings=MtcnnSettings(min_face_px=70))


@pytest.fixture(scope="module")
def photo(detector: MtcnnDetector, portrait_bgr: npt.NDArray[np.uint8]) -> Photo:
    return frontal_photos(detector, [portrait_bgr])[0]


def test_rendered_people_pass_and_flat_pictures_do_not(detector: MtcnnDetector, photo: Photo) -> None:
    people = [run_trial(BONA_FIDE, detector, photo, seed) for seed in range(3)]
    assert sum(trial.passed for trial in people) >= 2
    for kind in ("flat photo", "still screen", "shifted photo", "unasked: flat photo"):
        assert not run_trial(kind, detector, photo, 0).passed


def test_the_same_seed_gives_the_same_trial(detector: MtcnnDetector, photo: Photo) -> None:
    assert run_trial("flat photo", detector, photo, 3) == run_trial("flat photo", detector, photo, 3)


def test_every_kind_is_measured(network_cache: Path, tmp_path: Path) -> None:
    rows = list(liveness(Context(network_cache / "networks", tmp_path, quick=True)))
    assert [row.case for row in rows] == [*ASKED, *UNASKED]
    assert all(0 <= row.values["from"] <= row.values["share"] <= row.values["to"] <= 1 for row in rows)


def test_shares_come_with_the_interval_of_wilson() -> None:
    trials = [Trial(True, 4.0, "passed")] * 2 + [Trial(False, 2.0, "too_slow")] * 98
    # Wilson, 1927; the values of R, prop.test(2, 100, correct = FALSE).
    assert summary(trials) == {"trials": 100, "passed": 2, "share": 0.02, "from": 0.0055, "to": 0.07, "median_s": 4.0}
    assert summary(trials[2:])["from"] == 0
    assert "median_s" not in summary(trials[2:])


def test_without_a_frontal_face_there_is_nothing_to_render(detector: MtcnnDetector) -> None:
    with pytest.raises(PictureFault, match="looks into the camera"):
        frontal_photos(detector, [np.zeros((100, 100, 3), np.uint8)])

"""Parts shared by all tests. Everything here is real: files, databases, networks, Qt."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from filelock import FileLock

from doorcam.camera.demo import demo_portrait_bgr
from doorcam.config.paths import Home
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnSettings
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import NetworkCache

# Qt must not look for a screen; it is imported only by the tests that need it, later.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_BESIDE = Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def _keys(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Master keys and trained models go to files of these tests alone, never to the user's."""
    os.environ["DOORCAM_KEYS"] = str(tmp_path_factory.mktemp("keys"))
    os.environ["DOORCAM_MODELS"] = str(tmp_path_factory.mktemp("models"))
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Where tests of windows have been, garbage goes on this thread alone, whatever test comes next."""
    yield
    if not gc.isenabled():
        from doorcam.desktop.garbage import collect_due

        collect_due()


@pytest.fixture(scope="session")
def test_data() -> Path:
    """A folder with people/, photos/ and clips/ of real faces; tests that need it are skipped without."""
    folder = Path(os.environ.get("DOORCAM_TEST_DATA", _BESIDE))
    if not (folder / "people").is_dir():
        pytest.skip("no photos of real faces here: set DOORCAM_TEST_DATA to a folder with people/, photos/ and clips/")
    return folder


@pytest.fixture(scope="session")
def network_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of converted networks, for DOORCAM_CACHE; filled once in a run of the tests."""
    given = os.environ.get("DOORCAM_CACHE")
    if given or "PYTEST_XDIST_WORKER" not in os.environ:
        return Path(given) if given else tmp_path_factory.mktemp("cache")
    cache = tmp_path_factory.getbasetemp().parent / "cache"
    with FileLock(cache.with_suffix(".lock")):  # of the processes that test side by side one converts for all
        NetworkCache(cache / "networks").ensure((*NETWORK_IDS, "dlib_resnet_v1"))
    return cache


@pytest.fixture(scope="session")
def reader(network_cache: Path) -> FaceReader:
    """The default networks, loaded."""
    return FaceReader.load("dlib_resnet_v1", network_cache / "networks", MtcnnSettings(min_face_px=40))


@pytest.fixture(scope="session")
def portrait_bgr() -> npt.NDArray[np.uint8]:
    """A public-domain portrait of one person, (512, 512, 3) uint8."""
    return demo_portrait_bgr()


@pytest.fixture
def home(tmp_path: Path, network_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An empty home of its own, with the shared cache."""
    monkeypatch.setenv("DOORCAM_CACHE", str(network_cache))
    return Home(tmp_path / "home")

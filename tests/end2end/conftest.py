from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.reader import FaceReader
from tests.end2end.commands import Doorcam
from tests.integration.visit import record_visits


@pytest.fixture
def doorcam(tmp_path: Path, network_cache: Path, reader: FaceReader) -> Doorcam:
    """The program; `reader` has filled the cache."""
    return Doorcam(tmp_path / "home", network_cache)


@pytest.fixture
def photo(tmp_path: Path, portrait_bgr: npt.NDArray[np.uint8]) -> Path:
    """A photo of one person."""
    path = tmp_path / "portrait.png"
    cv2.imwrite(str(path), portrait_bgr)
    return path


@pytest.fixture(scope="session")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recording of one visit."""
    return record_visits(tmp_path_factory.mktemp("visit") / "visit.avi")

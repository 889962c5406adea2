from pathlib import Path

import cv2
import numpy as np
import pytest

from doorcam.rehearsal.clip import Clip


@pytest.fixture
def clip(tmp_path: Path) -> Clip:
    """Four pictures, each brighter than the one before; somebody is let in at the third."""
    for number in range(4):
        cv2.imwrite(str(tmp_path / f"{number:04}.jpg"), np.full((32, 48, 3), 40 + 40 * number, np.uint8))
    return Clip(tmp_path, 4, 100.0, 2)

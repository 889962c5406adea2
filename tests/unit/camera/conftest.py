from collections.abc import Iterator

import pytest

from tests.unit.camera.mjpeg import MjpegCamera


@pytest.fixture
def mjpeg_camera() -> Iterator[MjpegCamera]:
    camera = MjpegCamera()
    yield camera
    camera.close()

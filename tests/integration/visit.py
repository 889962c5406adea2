"""A recording of the demo's visitor: a public-domain portrait before a plain wall."""

from pathlib import Path

import cv2

from doorcam.camera.demo import VISIT_PERIOD_S, DemoSource

RATE_HZ = 10


def record_visits(path: Path, visits: int = 1, *, size_wh: tuple[int, int] = (640, 480)) -> Path:
    """Write the demo's first visits to a video file."""
    source = DemoSource(size_wh, RATE_HZ)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), RATE_HZ, size_wh)
    assert writer.isOpened()
    for index in range(round(visits * VISIT_PERIOD_S * RATE_HZ)):
        writer.write(source.render(index))
    writer.release()
    return path

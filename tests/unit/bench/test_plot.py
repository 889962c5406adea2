from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from doorcam.bench.measurement import Measurement, with_ratios
from doorcam.bench.plot import draw_plot
from doorcam.errors import StorageFault

ROWS = with_ratios(
    [
        Measurement("detector", "640x480", "doorcam", {"median_ms": 25.0}),
        Measurement("detector", "640x480", "other", {"median_ms": 100.0}),
        Measurement("door", "nobody", "doorcam", {"core_share": 0.1}),
    ]
)


def longest_run(picture: Image.Image, colour: tuple[int, int, int]) -> int:
    return int((np.asarray(picture) == colour).all(axis=2).sum(axis=1).max())


def test_bars_are_as_long_as_the_times(tmp_path: Path) -> None:
    draw_plot(ROWS, tmp_path / "bench.png")
    with Image.open(tmp_path / "bench.png") as picture:
        ours, theirs = longest_run(picture, (26, 115, 232)), longest_run(picture, (154, 160, 166))
    assert theirs == pytest.approx(4 * ours, rel=0.02)


@pytest.mark.parametrize("name", ["missing/bench.png", "bench.nonsense"])
def test_picture_that_cannot_be_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageFault, match="bench"):
        draw_plot(ROWS, tmp_path / name)

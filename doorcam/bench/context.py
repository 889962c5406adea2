"""What every part of the benchmark is given."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.bench.scenes import fitted, scene, with_noise
from doorcam.domain import NO_PROGRESS, Progress

Image = npt.NDArray[np.uint8]

# In pictures for detection the faces have sizes of these shares of the largest.
_SHARES = (1.0, 0.6, 0.35)
_FACES = 3


@dataclass(frozen=True)
class Context:
    """How much to measure, and on what.

    Attributes:
        cache: Folder of the converted networks, which are there.
        scratch: An empty folder, deleted afterwards.
        video: For the whole loop; None has the demo camera rendered.
        pictures: The user's own, blue-green-red; empty stands for the demo's portrait.
        seconds: How long the parts that watch a door watch it.
        trials: How many attempts of each kind are rendered to deceive the door.
        quick: Only see that everything runs.
    """

    cache: Path
    scratch: Path
    video: Path | None = None
    pictures: Sequence[Image] = field(default=())
    seconds: float = 60.0
    trials: int = 100
    quick: bool = False
    progress: Progress = NO_PROGRESS

    @property
    def rounds(self) -> int:
        """How often the contestants alternate."""
        return 2 if self.quick else 7

    @property
    def block_s(self) -> float:
        """How long a contestant works before it is the next one's turn."""
        return 0.05 if self.quick else 1.0

    def frames(self, size_wh: tuple[int, int]) -> Image:
        """(n, height, width, 3) uint8 pictures of a size with faces in them."""
        if self.pictures:
            return np.stack([fitted(picture, size_wh) for picture in self.pictures])
        return with_noise(scene(size_wh, _FACES, _SHARES), 2 if self.quick else 4)

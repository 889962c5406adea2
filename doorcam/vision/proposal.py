"""Running MTCNN's proposal network over a pyramid of pictures."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.vision.runtime import CompiledNetwork, InferRequests, compile_network, read_network

Array = npt.NDArray[np.float32]
Sizes = tuple[tuple[int, int], ...]

# A camera has one size, and enrolment may come between with another.
_KEPT_SIZES = 2

CELL_NUMBERS = 5
"""What P-Net says of each cell: four offsets and the log odds of a face."""


class ProposalNetwork:
    """P-Net, for pictures of any size, and faster for sizes that come again and again.

    The pictures of a camera always have the same sizes, so the network is compiled for all of them
    together, in one graph whose answers come in one array. Photos, each of another size, go through
    a graph that takes any. May be called from several threads at once.

    Args:
        model: The network's .xml file.
        any_size: The same, compiled, for pictures of all sizes.
        threads: Processor threads to use; 0 for as many as there are cores.

    Raises:
        WeightsFault: if OpenVINO cannot read the files.
    """

    def __init__(self, model: Path, any_size: CompiledNetwork, threads: int = 0) -> None:
        self._model = model
        self._threads = threads
        self._any_size = any_size
        self._lock = threading.Lock()
        self._previous: Sizes = ()
        self._fixed: dict[Sizes, InferRequests] = {}

    def __call__(self, pyramid: Sequence[Array]) -> Array:
        """Run the network over all pictures.

        Args:
            pyramid: (height, width, 3) float32 each, RGB 0 to 255, at least 12 px high and wide.

        Returns:
            (cells, 5) box offsets and the logarithm of the odds of a face: the cells of the first picture
            row by row, then those of the next.
        """
        sizes: Sizes = tuple(picture.shape[:2] for picture in pyramid)
        fixed = self._fixed_for(sizes)
        if fixed is not None:
            (cells,) = fixed.infer([picture[None] for picture in pyramid])
            return cells
        return np.concatenate([self._any_size(picture[None])[0].reshape(-1, CELL_NUMBERS) for picture in pyramid])

    def _fixed_for(self, sizes: Sizes) -> InferRequests | None:
        """The graph for these sizes, made when they come for the second time running."""
        with self._lock:
            if sizes not in self._fixed and sizes == self._previous:
                while len(self._fixed) >= _KEPT_SIZES:
                    del self._fixed[next(iter(self._fixed))]
                self._fixed[sizes] = InferRequests(compile_network(self._for_sizes(sizes), self._threads))
            self._previous = sizes
            return self._fixed.get(sizes)

    def _for_sizes(self, sizes: Sizes) -> Any:
        """One graph of as many copies of the network as there are sizes, their answers end to end."""
        from doorcam.vision.backend import openvino, opset

        copies = [read_network(self._model) for _ in sizes]
        for copy, (height, width) in zip(copies, sizes, strict=True):
            copy.reshape([1, height, width, 3])
        cells = [opset.reshape(copy.results[0].input_value(0), [-1, CELL_NUMBERS], False) for copy in copies]
        return openvino.Model([opset.concat(cells, 0)], [copy.inputs[0].get_node() for copy in copies], "pyramid")

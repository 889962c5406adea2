"""The two networks against a forward pass of their own in numpy, with the published weights."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import NO_PROGRESS
from doorcam.errors import WeightsFault
from doorcam.vision.child import run_child
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.registry import entry
from doorcam.vision.weights.torch_arrays import read_torch_arrays
from tests.unit.vision.weights.torch_files import save

Array = npt.NDArray[np.float64]
NETWORKS = ("minifasnet_v2", "minifasnet_v1se")


class _Torch:
    """The layers of torch by the names of the file; pictures are (channels, height, width)."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        self.arrays = {name.removeprefix("module."): array.astype(np.float64) for name, array in arrays.items()}

    def conv(self, x: Array, name: str, stride: int = 1, pad: int = 0) -> Array:
        kernel = self.arrays[f"{name}.weight"]
        x = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
        windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[2:], (1, 2))[:, ::stride, ::stride]
        if kernel.shape[1] == 1 and len(x) == len(kernel):
            return np.asarray(np.einsum("chwij,cij->chw", windows, kernel[:, 0]))
        return np.asarray(np.einsum("chwij,ocij->ohw", windows, kernel, optimize=True))

    def norm(self, x: Array, name: str) -> Array:
        gamma, beta, mean, variance = (
            self.arrays[f"{name}.{part}"].reshape(-1, *(1,) * (x.ndim - 1))
            for part in ("weight", "bias", "running_mean", "running_var")
        )
        return np.asarray((x - mean) / np.sqrt(variance + 1e-5) * gamma + beta)

    def unit(self, x: Array, name: str, stride: int = 1, pad: int = 0) -> Array:
        x = self.norm(self.conv(x, f"{name}.conv", stride, pad), f"{name}.bn")
        slopes = self.arrays.get(f"{name}.prelu.weight")
        return x if slopes is None else np.where(x > 0, x, x * slopes[:, None, None])

    def depthwise(self, x: Array, name: str, stride: int = 1) -> Array:
        return self.unit(self.unit(self.unit(x, f"{name}.conv"), f"{name}.conv_dw", stride, 1), f"{name}.project")

    def residual(self, x: Array, name: str) -> Array:
        y = self.depthwise(x, name)
        if f"{name}.se_module.fc1.weight" in self.arrays:
            z = y.mean(axis=(1, 2), keepdims=True)
            z = np.maximum(self.norm(self.conv(z, f"{name}.se_module.fc1"), f"{name}.se_module.bn1"), 0)
            z = self.norm(self.conv(z, f"{name}.se_module.fc2"), f"{name}.se_module.bn2")
            y = y / (1 + np.exp(-z))
        return x + y

    def forward(self, picture_bgr: npt.NDArray[np.uint8]) -> Array:
        x = picture_bgr.transpose(2, 0, 1).astype(np.float64)
        x = self.unit(self.unit(x, "conv1", 2, 1), "conv2_dw", 1, 1)
        for halving, stage, blocks in (("conv_23", "conv_3", 4), ("conv_34", "conv_4", 6), ("conv_45", "conv_5", 2)):
            x = self.depthwise(x, halving, 2)
            for number in range(blocks):
                x = self.residual(x, f"{stage}.model.{number}")
        x = self.unit(self.unit(x, "conv_6_sep"), "conv_6_dw").reshape(-1)
        x = self.norm(self.arrays["linear.weight"] @ x, "bn")
        odds = np.exp(self.arrays["prob.weight"] @ x)
        return np.asarray(odds / odds.sum())


@pytest.mark.parametrize("network_id", NETWORKS)
def test_it_agrees_with_numpy(minifasnets: dict[str, CompiledNetwork], minifasnet_files: Path, network_id: str) -> None:
    rng = np.random.default_rng(2)
    pictures = rng.integers(0, 256, (3, 80, 80, 3), dtype=np.uint8)
    pictures[1:] //= np.array([2, 1, 4], np.uint8)
    pictures[2] = np.linspace(0, 255, 80, dtype=np.uint8)[:, None]
    torch = _Torch(read_torch_arrays(minifasnet_files / entry(network_id).file))
    expected = np.stack([torch.forward(picture) for picture in pictures])
    assert np.ptp(expected, axis=0).max() > 0.01, "the pictures must not look alike to it"
    np.testing.assert_allclose(minifasnets[network_id](pictures)[0], expected, atol=1e-4)


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    path = save(tmp_path / "net.pth", {"conv1.conv.weight": np.zeros((4, 3, 3, 3), np.float32)}, legacy=False)
    with pytest.raises(WeightsFault, match=r"is not that of a MiniFASNet \('conv1.bn.weight'\)"):
        run_child("tests.unit.vision.networks.minifasnet_run", [path], "building", NO_PROGRESS)

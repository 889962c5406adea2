"""The embedding networks once more, in plain numpy and from their papers, with random weights.

A layer's weights are made up when it is first met, so the shapes too are independent of the Keras
definitions. Pictures are single, (height, width, channels) float64.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Named = dict[str, dict[str, npt.NDArray[np.float32]]]


class Layers:
    """Random weights by layer and name, each with the operation of its layer."""

    def __init__(self, seed: int, epsilon: float, *, gamma: bool) -> None:
        self._rng = np.random.default_rng(seed)
        self._epsilon = epsilon
        self._gamma = gamma
        self.arrays: Named = {}

    def conv(self, x: Array, filters: int, size: tuple[int, int], name: str, stride: int, bias: bool) -> Array:
        """Convolve without padding."""
        fan_in = size[0] * size[1] * x.shape[2]
        weights = self._once(name, (*size, x.shape[2], filters), bias, fan_in)
        windows = np.lib.stride_tricks.sliding_window_view(x, size, (0, 1))[::stride, ::stride]
        y = np.tensordot(windows, weights["kernel"].astype(np.float64), ((3, 4, 2), (0, 1, 2)))
        return y + weights["bias"] if bias else y

    def dense(self, x: Array, units: int, name: str, *, bias: bool) -> Array:
        weights = self._once(name, (len(x), units), bias, len(x))
        y = x @ weights["kernel"].astype(np.float64)
        return y + weights["bias"] if bias else y

    def norm(self, x: Array, name: str) -> Array:
        if name not in self.arrays:
            n = (x.shape[-1],)
            made = {"gamma": self._rng.uniform(0.8, 1.2, n)} if self._gamma else {}
            made |= {"beta": self._rng.normal(0, 0.1, n), "moving_mean": self._rng.normal(0, 0.1, n)}
            self._keep(name, made | {"moving_variance": self._rng.uniform(0.5, 1.5, n)})
        weights = self.arrays[name]
        scaled = (x - weights["moving_mean"]) / np.sqrt(weights["moving_variance"] + self._epsilon)
        return np.asarray(scaled * weights.get("gamma", 1.0) + weights["beta"])

    def _once(self, name: str, shape: tuple[int, ...], bias: bool, fan_in: int) -> dict[str, npt.NDArray[np.float32]]:
        if name not in self.arrays:
            made = {"kernel": self._rng.normal(0, np.sqrt(2 / fan_in), shape)}
            self._keep(name, made | ({"bias": self._rng.normal(0, 0.1, shape[-1])} if bias else {}))
        return self.arrays[name]

    def _keep(self, name: str, made: dict[str, Array]) -> None:
        self.arrays[name] = {key: np.round(value, 5).astype(np.float32) for key, value in made.items()}


def _pad(x: Array, before: int, after: int) -> Array:
    return np.pad(x, ((before, after), (before, after), (0, 0)))


def _windows(x: Array, stride: int) -> Array:
    return np.lib.stride_tricks.sliding_window_view(x, (3, 3), (0, 1))[::stride, ::stride]


def _max_pool(x: Array) -> Array:
    return np.asarray(_windows(x, 2).max(axis=(3, 4)))


def unit(x: Array) -> Array:
    return np.asarray(x / np.linalg.norm(x))


def standardised(picture_rgb: Array) -> Array:
    return np.asarray((picture_rgb - picture_rgb.mean()) / max(picture_rgb.std(), picture_rgb.size**-0.5))


def inception_resnet_v1(layers: Layers, x: Array, dimension: int) -> Array:
    """From a normalised picture, (160, 160, 3), to a vector not of length one yet."""

    def step(x: Array, filters: int, name: str, stride: int = 1, same: bool = True) -> Array:
        rows, columns = (int(size) for size in name.rsplit("_", 1)[1].split("x"))
        if same:
            x = np.pad(x, ((rows // 2, rows // 2), (columns // 2, columns // 2), (0, 0)))
        x = layers.conv(x, filters, (rows, columns), name, stride, bias=False)
        return np.maximum(layers.norm(x, f"{name}_BatchNorm"), 0)

    def block(x: Array, name: str, scale: float, branches: list[str], filters: int, relu: bool = True) -> Array:
        ends = []
        for number, parts in enumerate(branches):
            y = x
            for part in parts.split():
                y = step(y, filters, f"{name}_Branch_{number}_Conv2d_{part}")
            ends.append(y)
        up = layers.conv(np.concatenate(ends, 2), x.shape[2], (1, 1), f"{name}_Conv2d_1x1", 1, bias=True)
        return np.maximum(x + scale * up, 0) if relu else x + scale * up

    x = step(x, 32, "Conv2d_1a_3x3", 2, same=False)
    x = step(x, 32, "Conv2d_2a_3x3", same=False)
    x = _max_pool(step(x, 64, "Conv2d_2b_3x3"))
    x = step(x, 80, "Conv2d_3b_1x1")
    x = step(x, 192, "Conv2d_4a_3x3", same=False)
    x = step(x, 256, "Conv2d_4b_3x3", 2, same=False)
    for n in range(5):
        x = block(x, f"Block35_{n + 1}", 0.17, ["1x1", "0a_1x1 0b_3x3", "0a_1x1 0b_3x3 0c_3x3"], 32)
    a = step(x, 384, "Mixed_6a_Branch_0_Conv2d_1a_3x3", 2, same=False)
    b = step(step(x, 192, "Mixed_6a_Branch_1_Conv2d_0a_1x1"), 192, "Mixed_6a_Branch_1_Conv2d_0b_3x3")
    x = np.concatenate([a, step(b, 256, "Mixed_6a_Branch_1_Conv2d_1a_3x3", 2, same=False), _max_pool(x)], 2)
    assert x.shape == (8, 8, 896)
    for n in range(10):
        x = block(x, f"Block17_{n + 1}", 0.1, ["1x1", "0a_1x1 0b_1x7 0c_7x1"], 128)
    a = step(x, 256, "Mixed_7a_Branch_0_Conv2d_0a_1x1")
    a = step(a, 384, "Mixed_7a_Branch_0_Conv2d_1a_3x3", 2, same=False)
    b = step(x, 256, "Mixed_7a_Branch_1_Conv2d_0a_1x1")
    b = step(b, 256, "Mixed_7a_Branch_1_Conv2d_1a_3x3", 2, same=False)
    c = step(step(x, 256, "Mixed_7a_Branch_2_Conv2d_0a_1x1"), 256, "Mixed_7a_Branch_2_Conv2d_0b_3x3")
    c = step(c, 256, "Mixed_7a_Branch_2_Conv2d_1a_3x3", 2, same=False)
    x = np.concatenate([a, b, c, _max_pool(x)], 2)
    assert x.shape == (3, 3, 1792)
    for n in range(6):
        x = block(x, f"Block8_{n + 1}", 0.2 if n < 5 else 1.0, ["1x1", "0a_1x1 0b_1x3 0c_3x1"], 192, relu=n < 5)
    x = layers.dense(x.mean(axis=(0, 1)), dimension, "Bottleneck", bias=False)
    return layers.norm(x, "Bottleneck_BatchNorm")


def openface_nn4_small2(layers: Layers, x: Array) -> Array:
    """From a picture 0 to 1, (96, 96, 3), to a vector not of length one yet."""

    def step(x: Array, filters: int, size: int, name: str, norm: str, stride: int = 1) -> Array:
        x = layers.conv(_pad(x, size // 2, size // 2), filters, (size, size), name, stride, bias=True)
        return np.maximum(layers.norm(x, norm), 0)

    def cross_map(x: Array) -> Array:
        total = np.zeros_like(x)
        for channel in range(x.shape[2]):
            total[..., channel] = (x[..., max(0, channel - 2) : channel + 3] ** 2).sum(axis=2)
        return np.asarray(x / (1 + 0.0001 / 5 * total) ** 0.75)

    def pair(x: Array, name: str, size: int, first: int, second: int, stride: int = 1) -> Array:
        name = f"inception_{name}_{size}x{size}"
        return step(
            step(x, first, 1, f"{name}_conv1", f"{name}_bn1"), second, size, f"{name}_conv2", f"{name}_bn2", stride
        )

    def single(x: Array, name: str, filters: int) -> Array:
        return step(x, filters, 1, f"inception_{name}_conv", f"inception_{name}_bn")

    def squares(x: Array) -> Array:
        return np.asarray(np.sqrt((_windows(x, 3) ** 2).sum(axis=(3, 4))))

    join: Callable[..., Array] = lambda *parts: np.concatenate(parts, 2)  # noqa: E731
    x = cross_map(_max_pool(_pad(step(x, 64, 7, "conv1", "bn1", 2), 1, 1)))
    x = step(step(x, 64, 1, "conv2", "bn2"), 192, 3, "conv3", "bn3")
    x = _max_pool(_pad(cross_map(x), 1, 1))
    assert x.shape == (12, 12, 192)
    pool = _pad(single(_max_pool(x), "3a_pool", 32), 3, 4)
    x = join(pair(x, "3a", 3, 96, 128), pair(x, "3a", 5, 16, 32), pool, single(x, "3a_1x1", 64))
    pool = _pad(single(squares(x), "3b_pool", 64), 4, 4)
    x = join(pair(x, "3b", 3, 96, 128), pair(x, "3b", 5, 32, 64), pool, single(x, "3b_1x1", 64))
    x = join(pair(x, "3c", 3, 128, 256, 2), pair(x, "3c", 5, 32, 64, 2), _pad(_max_pool(x), 0, 1))
    assert x.shape == (6, 6, 640)
    pool = _pad(single(squares(x), "4a_pool", 128), 2, 2)
    x = join(pair(x, "4a", 3, 96, 192), pair(x, "4a", 5, 32, 64), pool, single(x, "4a_1x1", 256))
    x = join(pair(x, "4e", 3, 160, 256, 2), pair(x, "4e", 5, 64, 128, 2), _pad(_max_pool(x), 0, 1))
    assert x.shape == (3, 3, 1024)
    x = join(pair(x, "5a", 3, 96, 384), _pad(single(squares(x), "5a_pool", 96), 1, 1), single(x, "5a_1x1", 256))
    x = join(pair(x, "5b", 3, 96, 384), _pad(single(_max_pool(x), "5b_pool", 96), 1, 1), single(x, "5b_1x1", 256))
    return layers.dense(x.mean(axis=(0, 1)), 128, "dense_layer", bias=True)

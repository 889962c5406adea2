import re
import shutil
import struct
from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.weights.dlib_file import read_dlib_resnet
from doorcam.vision.weights.registry import entry

CONVOLUTION, AFFINE, PROJECTION = b"\x01\x05con_4", b"\x01\x07affine_", b"\x01\x04fc_2"


def _integer(value: int) -> bytes:
    """A packed integer as dlib writes it."""
    magnitude = abs(value)
    length = max(1, (magnitude.bit_length() + 7) // 8)
    return bytes([length | (0x80 if value < 0 else 0)]) + magnitude.to_bytes(length, "little")


def _integers(*values: int) -> bytes:
    return b"".join(_integer(value) for value in values)


def _tensor(sizes: tuple[int, ...], values: list[float]) -> bytes:
    return _integers(2, *sizes) + struct.pack(f"<{len(values)}f", *values)


def _tiny(
    *,
    sizes: tuple[int, ...] = (32, 1, 1, 1),
    kernel: tuple[int, ...] = (2, 1, 5, 1, 1, 0, 0),
    affine: tuple[int, ...] = (4, 1, 1, 1),
    projection: tuple[int, ...] = (3, 2),
    change: dict[int, float] | None = None,
) -> bytes:
    """A network of one convolution: 2 filters of 3 x 1 x 5, numbered through; an affine layer; 2 x 3 outputs."""
    values = [float(value) for value in range(32)]
    for place, value in (change or {}).items():
        values[place] = value
    return b"".join(
        [
            b"header",
            CONVOLUTION + _tensor(sizes, values) + _integers(*kernel),
            b"between" + AFFINE + _tensor(affine, [2.0, 0.5, 100.0, 200.0]),
            b"between" + PROJECTION + _integers(*projection) + _tensor((2, 3, 1, 1), [1, 2, 3, 4, 5, 6]),
        ]
    )


def _is_refused(path: Path, n_convolutions: int) -> bool:
    """Whether the file is refused as it should be; any other exception ends the test."""
    try:
        read_dlib_resnet(path, n_convolutions)
    except WeightsFault as fault:
        refusal = str(fault)
    else:
        return False
    assert str(path) in refusal
    assert "\n" not in refusal
    return True


@pytest.fixture(scope="module")
def first_layers() -> bytes:
    """The real file without all but the first three convolutions and the last layer."""
    data = entry("dlib_resnet_v1").verify().read_bytes()
    fourth = [found.start() for found in re.finditer(re.escape(CONVOLUTION), data)][3]
    return data[:fourth] + data[data.rindex(PROJECTION) :]


def test_the_real_file_has_the_layers_of_the_network() -> None:
    weights = read_dlib_resnet(entry("dlib_resnet_v1").verify(), 29)
    shapes = [layer.kernel.shape for layer in weights.convolutions]
    assert shapes[0] == (7, 7, 3, 32)
    channels = [32] * 7 + [64] * 8 + [128] * 6 + [256] * 8
    assert [shape[3] for shape in shapes] == channels
    assert [shape[:3] for shape in shapes[1:]] == [(3, 3, into) for into in channels[:-1]]
    halving = [place for place, layer in enumerate(weights.convolutions) if layer.stride == 2]
    assert halving == [0, 7, 15, 21, 27]
    assert [layer.padding for layer in weights.convolutions] == [0 if place in halving else 1 for place in range(29)]
    assert all(layer.bias.shape == (layer.kernel.shape[3],) for layer in weights.convolutions)
    assert weights.projection.shape == (256, 128)


def test_the_affine_layer_is_folded_into_the_convolution(tmp_path: Path) -> None:
    path = tmp_path / "tiny.dat"
    path.write_bytes(_tiny())
    weights = read_dlib_resnet(path, 1)
    (layer,) = weights.convolutions
    assert layer.kernel.shape == (1, 5, 3, 2)
    # Filter 0 is numbered 0..14 by channel, then by column, and doubled; filter 1 is 15..29, halved.
    np.testing.assert_array_equal(layer.kernel[0, :, 1, 0], [10, 12, 14, 16, 18])
    np.testing.assert_array_equal(layer.kernel[0, 2, :, 1], [8.5, 11, 13.5])
    np.testing.assert_array_equal(layer.bias, [30 * 2 + 100, 31 * 0.5 + 200])
    assert (layer.stride, layer.padding) == (1, 0)
    np.testing.assert_array_equal(weights.projection, [[1, 2, 3], [4, 5, 6]])


@pytest.mark.parametrize(
    "wrong",
    [
        {"sizes": (2**62, 1, 1, 1)},
        {"sizes": (2**20, 2**20, 2**20, 2**20)},
        {"sizes": (1, 1, 1, 2**40)},
        {"sizes": (0, 1, 1, 1)},
        {"sizes": (-32, 1, 1, 1)},
        {"sizes": (-32, -1, 1, 1)},
        {"kernel": (0, 1, 5, 1, 1, 0, 0)},
        {"kernel": (-2, 1, 5, 1, 1, 0, 0)},
        {"kernel": (2, -1, -5, 1, 1, 0, 0)},
        {"kernel": (2**60, 2**60, 2**60, 1, 1, 0, 0)},
        {"kernel": (2, 1, 5, 1, 2, 0, 0)},
        {"kernel": (2, 1, 5, 0, 0, 0, 0)},
        {"kernel": (2, 1, 5, 2**50, 2**50, 0, 0)},
        {"kernel": (2, 1, 5, 1, 1, 2**50, 2**50)},
        {"kernel": (2, 1, 5, 1, 1, -1, -1)},
        {"affine": (5, 1, 1, 1)},
        {"affine": (2**40, 1, 1, 1)},
        {"projection": (4, 2)},
        {"projection": (-3, -2)},
        {"projection": (2**40, 2**40)},
        {"change": {3: float("nan")}},
        {"change": {3: float("inf")}},
        {"change": {31: -3e38}},
    ],
    ids=repr,
)
def test_impossible_numbers_are_refused(tmp_path: Path, wrong: dict[str, tuple[int, ...]]) -> None:
    path = tmp_path / "tiny.dat"
    path.write_bytes(_tiny())
    assert not _is_refused(path, 1)
    path.write_bytes(_tiny(**wrong))  # type: ignore[arg-type]
    assert _is_refused(path, 1)


def test_a_file_that_ends_within_any_layer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "network.dat"
    shutil.copyfile(entry("dlib_resnet_v1").verify(), path)
    data = path.read_bytes()
    starts = [found.start() for found in re.finditer(re.escape(CONVOLUTION), data)]
    assert len(starts) == 29
    with path.open("r+b") as file:
        for start in reversed([*starts, data.rindex(PROJECTION), len(data) - 2000]):
            file.truncate(start + 1000)
            assert _is_refused(path, 29), start


def test_a_file_that_ends_at_any_byte_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tiny.dat"
    whole = _tiny()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert _is_refused(path, 1), length


def test_changed_bookkeeping_never_raises_anything_else(tmp_path: Path, first_layers: bytes) -> None:
    rng = np.random.default_rng(5)
    tags = [found.start() for found in re.finditer(rb"\x01\x05con_4|\x01\x07affine_|\x01\x04fc_2", first_layers)]
    path = tmp_path / "changed.dat"
    path.write_bytes(first_layers)
    assert not _is_refused(path, 3)
    refused = 0
    for _ in range(60):
        data = bytearray(first_layers)
        # Around a tag lie the numbers of the layer before and of its own.
        for _ in range(int(rng.integers(1, 4))):
            data[int(rng.choice(tags)) + int(rng.integers(-20, 24))] = int(rng.integers(0, 256))
        path.write_bytes(data)
        refused += _is_refused(path, 3)
    assert refused > 25


def test_changed_bytes_anywhere_never_raise_anything_else(tmp_path: Path) -> None:
    rng = np.random.default_rng(6)
    path = tmp_path / "changed.dat"
    refused = 0
    for _ in range(300):
        data = bytearray(_tiny())
        for place in rng.integers(0, len(data), 2):
            data[place] ^= int(rng.integers(1, 256))
        path.write_bytes(data)
        refused += _is_refused(path, 1)
    assert refused > 50


def test_another_file_is_refused(tmp_path: Path, first_layers: bytes) -> None:
    path = tmp_path / "other.dat"
    for content in (b"", b"hello", bytes(5000), CONVOLUTION):
        path.write_bytes(content)
        assert _is_refused(path, 1)
    path.write_bytes(first_layers)
    assert _is_refused(path, 4), "a layer is missing"
    assert _is_refused(tmp_path / "missing.dat", 1)
    assert _is_refused(tmp_path, 1)

"""Reading PyTorch's files: all of the tensors, and nothing but tensors."""

import os
import pickle
import struct
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.weights.torch_arrays import MAX_FILE_BYTES, read_torch_arrays
from tests.unit.vision.weights.torch_files import (
    index_of,
    legacy_file,
    name,
    number,
    save,
    state_dict,
    storage,
    tensor,
    text,
    zip_file,
)

both_layouts = pytest.mark.parametrize("legacy", [True, False], ids=["legacy", "zip"])


def _arrays() -> dict[str, Any]:
    rng = np.random.default_rng(4)
    return {
        "conv.weight": rng.normal(size=(4, 3, 3, 3)).astype("<f4"),
        "bn.num_batches_tracked": np.array(77, "<i8"),
        "bn.weight": rng.normal(size=4).astype("<f8"),
        "half": rng.normal(size=(2, 2)).astype("<f2"),
        "ints": np.arange(3, dtype="<i4"),
        "empty": np.empty((0, 5), "<f4"),
    }


def _is_refused(path: Path) -> bool:
    """Whether the file is refused as it should be; any other exception ends the test."""
    try:
        read_torch_arrays(path)
    except WeightsFault as fault:
        refusal = fault.message
    else:
        return False
    assert str(path) in refusal
    assert len(refusal) < 600
    return True


def _written(tmp_path: Path, index: bytes, legacy: bool, raw: bytes = bytes(16), count: int = 4) -> Path:
    path = tmp_path / "net.pth"
    path.write_bytes(legacy_file(index, {"0": (count, raw)}) if legacy else zip_file(index, {"0": raw}))
    return path


@both_layouts
def test_arrays_come_back_as_they_were_written(tmp_path: Path, legacy: bool) -> None:
    arrays = _arrays()
    found = read_torch_arrays(save(tmp_path / "net.pth", arrays, legacy))
    assert list(found) == list(arrays)
    for each, array in arrays.items():
        assert found[each].dtype == array.dtype
        assert not found[each].flags.writeable or array.size == 0
        np.testing.assert_array_equal(found[each], array)


@both_layouts
def test_a_tensor_may_be_a_window_on_a_shared_storage(tmp_path: Path, legacy: bool) -> None:
    stored = storage("0", "FloatStorage", 6, legacy)
    index = state_dict({"a": tensor(stored, 1, (2,), (2,)), "turned": tensor(stored, 0, (3, 2), (1, 3))})
    values = np.arange(6, dtype="<f4")
    found = read_torch_arrays(_written(tmp_path, index, legacy, values.tobytes(), 6))
    np.testing.assert_array_equal(found["a"], [1, 3])
    np.testing.assert_array_equal(found["turned"], values.reshape(2, 3).T)


@pytest.mark.faces
@pytest.mark.parametrize(
    ("file", "count", "last"), [("2.7_80x80_MiniFASNetV2.pth", 334, 128), ("4_0_0_80x80_MiniFASNetV1SE.pth", 370, 128)]
)
def test_the_real_files(test_data: Path, file: str, count: int, last: int) -> None:
    path = test_data.parent / "models" / "minifasnet" / file
    if not path.is_file():
        pytest.skip(f"there is no {path}")
    arrays = read_torch_arrays(path)
    assert len(arrays) == count
    assert arrays["module.conv1.conv.weight"].shape == (32, 3, 3, 3)
    assert arrays["module.conv1.bn.running_var"].shape == (32,)
    assert (arrays["module.conv1.bn.running_var"] > 0).all()
    assert arrays["module.prob.weight"].shape == (3, last)
    assert arrays["module.bn.num_batches_tracked"].dtype == np.int64


class _Weapon:
    """Makes a folder when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.path),)


@both_layouts
@pytest.mark.parametrize("protocol", [0, 1, 2, 3, 4, 5])
def test_code_is_never_run(tmp_path: Path, legacy: bool, protocol: int) -> None:
    mark = tmp_path / "mark"
    assert _is_refused(_written(tmp_path, pickle.dumps(_Weapon(mark), protocol=protocol), legacy))
    assert not mark.exists()


def test_code_in_the_other_pickles_of_the_older_layout_is_never_run(tmp_path: Path) -> None:
    whole, mark = legacy_file(index_of(_arrays(), legacy=True), {}), tmp_path / "mark"
    weapon = pickle.dumps(_Weapon(mark), protocol=2)
    path = tmp_path / "net.pth"
    at = [0]
    for place, byte in enumerate(whole):
        if byte == pickle.STOP[0] and whole[place + 1 : place + 3] in (b"\x80\x02", b""):
            at.append(place + 1)
    assert len(at) == 6
    for start in at:
        path.write_bytes(whole[:start] + weapon)
        assert _is_refused(path)
        assert not mark.exists()


@pytest.mark.parametrize(
    "called", [("builtins", "eval"), ("os", "system"), ("torch._utils", "_rebuild_parameter"), ("torch", "load")]
)
def test_other_names_are_refused_by_name(tmp_path: Path, called: tuple[str, str]) -> None:
    index = pickle.PROTO + b"\x02" + name(*called) + pickle.STOP
    with pytest.raises(WeightsFault, match=r"it asks for \w+"):
        read_torch_arrays(_written(tmp_path, index, legacy=False))


@both_layouts
@pytest.mark.parametrize(
    ("offset", "shape", "strides", "count"),
    [
        (0, (5,), (1,), 4),
        (4, (1,), (1,), 4),
        (1, (4,), (1,), 4),
        (0, (2, 2), (4, 1), 4),
        (0, (2**39, 2**39), (0, 0), 4),
        (0, (5,), (0,), 4),
        (-1, (1,), (1,), 4),
        (0, (2,), (-1,), 4),
        (0, (2, 2), (1,), 4),
        (0, (1,) * 9, (1,) * 9, 4),
        (0, (4,), (1,), 2**60),
        (0, (4,), (1,), -1),
        (0, (3,), (1,), 3),
    ],
)
def test_tensors_beyond_their_storage_are_refused(
    tmp_path: Path, legacy: bool, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], count: int
) -> None:
    index = state_dict({"a": tensor(storage("0", "FloatStorage", count, legacy), offset, shape, strides)})
    assert _is_refused(_written(tmp_path, index, legacy))


def test_a_storage_announced_larger_than_the_file_is_refused(tmp_path: Path) -> None:
    index = state_dict({"a": tensor(storage("0", "FloatStorage", 2**50, True), 0, (4,), (1,))})
    assert _is_refused(_written(tmp_path, index, legacy=True, count=2**50))


def test_one_storage_in_two_sizes_is_refused(tmp_path: Path) -> None:
    tensors = {str(n): tensor(storage("0", "FloatStorage", n, False), 0, (1,), (1,)) for n in (3, 4)}
    with pytest.raises(WeightsFault, match="two sizes"):
        read_torch_arrays(_written(tmp_path, state_dict(tensors), legacy=False))


@both_layouts
def test_dicts_with_other_keys_than_text_are_refused_at_once(tmp_path: Path, legacy: bool) -> None:
    # A tuple of the same tuple twice, fifty deep: hashing it would take for ever.
    bomb = pickle.EMPTY_TUPLE + b"".join(
        pickle.BINPUT + bytes([n]) + pickle.BINGET + bytes([n]) + pickle.TUPLE2 for n in range(50)
    )
    start = pickle.PROTO + b"\x02" + pickle.EMPTY_DICT
    for index in (
        start + bomb + pickle.NONE + pickle.SETITEM + pickle.STOP,
        start + pickle.MARK + bomb + pickle.NONE + pickle.SETITEMS + pickle.STOP,
        pickle.PROTO + b"\x02" + name("collections", "OrderedDict") + bomb + pickle.TUPLE1 + pickle.REDUCE + b".",
    ):
        assert _is_refused(_written(tmp_path, index, legacy))


@pytest.mark.parametrize(
    "opcode",
    [
        pickle.BYTEARRAY8 + struct.pack("<Q", 2**29),
        pickle.BINUNICODE8 + struct.pack("<Q", 2**29),
        pickle.LONG4 + struct.pack("<i", 2**30),
        pickle.BINUNICODE + struct.pack("<I", 2**31),
        pickle.NONE + pickle.LONG_BINPUT + struct.pack("<I", 2**31),
    ],
)
def test_declared_sizes_take_no_memory(tmp_path: Path, opcode: bytes) -> None:
    path = _written(tmp_path, pickle.PROTO + b"\x02" + opcode + pickle.STOP, legacy=False)
    tracemalloc.start()
    try:
        assert _is_refused(path)
        assert tracemalloc.get_traced_memory()[1] < 16 * 2**20
    finally:
        tracemalloc.stop()


def test_members_that_unpack_to_more_than_the_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.pth"
    index = state_dict({"a": tensor(storage("0", "FloatStorage", 2**20, False), 0, (4,), (1,))})
    path.write_bytes(zip_file(index, {"0": bytes(2**22)}, packed=True))
    with pytest.raises(WeightsFault, match="larger than the file"):
        read_torch_arrays(path)


def test_big_endian_files_are_refused(tmp_path: Path) -> None:
    arrays = {"a": np.ones(4, "<f4")}
    path = tmp_path / "net.pth"
    path.write_bytes(zip_file(index_of(arrays, legacy=False), {"0": bytes(16)}, byteorder=b"big"))
    with pytest.raises(WeightsFault, match="little-endian"):
        read_torch_arrays(path)
    path.write_bytes(legacy_file(index_of(arrays, legacy=True), {"0": (4, bytes(16))}, little_endian=False))
    with pytest.raises(WeightsFault, match="little-endian"):
        read_torch_arrays(path)


@both_layouts
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_weights_that_are_no_numbers_are_refused(tmp_path: Path, legacy: bool, value: float) -> None:
    assert _is_refused(save(tmp_path / "net.pth", {"a": np.array([1, value], "<f4")}, legacy))


@both_layouts
def test_what_is_no_state_dict_is_refused(tmp_path: Path, legacy: bool) -> None:
    for index in (
        pickle.dumps([1, 2], protocol=2),
        pickle.dumps({"a": 1}, protocol=2),
        pickle.PROTO + b"\x02" + pickle.EMPTY_DICT + number(1) + number(2) + pickle.SETITEM + pickle.STOP,
        pickle.PROTO + b"\x02" + pickle.EMPTY_LIST + text("a") + text("b") + pickle.SETITEM + pickle.STOP,
        pickle.PROTO + b"\x02" + pickle.EMPTY_LIST + pickle.EMPTY_DICT + pickle.BUILD + pickle.STOP,
    ):
        assert _is_refused(_written(tmp_path, index, legacy))


@both_layouts
def test_a_truncated_file_is_refused_wherever_it_ends(tmp_path: Path, legacy: bool) -> None:
    whole = save(tmp_path / "net.pth", {"a": np.ones(8, "<f4"), "b": np.ones((2, 2), "<f4")}, legacy).read_bytes()
    path = tmp_path / "short.pth"
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        assert _is_refused(path), length


@both_layouts
def test_changed_bytes_never_raise_anything_else(tmp_path: Path, legacy: bool) -> None:
    whole = save(tmp_path / "net.pth", {"a": np.ones(8, "<f4"), "b": np.ones((2, 2), "<f4")}, legacy).read_bytes()
    rng = np.random.default_rng(5)
    path = tmp_path / "changed.pth"
    refused = 0
    for place in range(len(whole)):
        data = bytearray(whole)
        data[place] ^= int(rng.integers(1, 256))
        path.write_bytes(bytes(data))
        refused += _is_refused(path)
    assert refused > len(whole) // 3


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "net.pth"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(WeightsFault, match="larger than any network"):
        read_torch_arrays(path)


def test_what_is_no_weights_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.pth"
    for content in (b"", b"hello", b"PK\x03\x04", b"PK\x03\x04" + bytes(100), bytes(1000), b"\x89PNG\r\n\x1a\n"):
        path.write_bytes(content)
        assert _is_refused(path)
    assert _is_refused(tmp_path / "missing.pth")
    assert _is_refused(tmp_path)

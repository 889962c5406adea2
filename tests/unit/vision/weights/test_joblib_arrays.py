import io
import os
import pickle
import tracemalloc
from pathlib import Path
from typing import Any

import joblib
import lz4.frame
import numpy as np
import pytest
from joblib.numpy_pickle import NumpyArrayWrapper

from doorcam.errors import WeightsFault
from doorcam.vision.weights.joblib_arrays import MAX_UNPACKED_BYTES, read_joblib_arrays
from doorcam.vision.weights.registry import entry

MTCNN_ARRAYS = {"mtcnn_pnet": 13, "mtcnn_rnet": 16, "mtcnn_onet": 21}

# Unpacking sets aside twice what a file may hold, whatever the file says.
MEMORY_BYTES = 3 * MAX_UNPACKED_BYTES


def _file(tmp_path: Path, stream: bytes) -> Path:
    """A weights file with this stream in its LZ4 frame."""
    path = tmp_path / "weights.lz4"
    path.write_bytes(lz4.frame.compress(stream))
    return path


def _real_stream() -> bytes:
    return bytes(lz4.frame.decompress(entry("mtcnn_pnet").verify().read_bytes()))


def _header(shape: Any, dtype: str = "<f4", order: str = "C") -> bytes:
    """A stream with the header of one array and none of its bytes."""
    wrapper = NumpyArrayWrapper(np.ndarray, shape, order, np.dtype(dtype), allow_mmap=False)
    return pickle.dumps([wrapper], protocol=2)


def _is_refused(path: Path) -> bool:
    """Whether the file is refused as it should be; any other exception ends the test."""
    try:
        read_joblib_arrays(path)
    except WeightsFault as fault:
        refusal = str(fault)
    else:
        return False
    assert str(path) in refusal
    assert "\n" not in refusal
    return True


@pytest.mark.parametrize(("network_id", "count"), MTCNN_ARRAYS.items())
def test_the_real_files_are_read_as_joblib_reads_them(network_id: str, count: int) -> None:
    path = entry(network_id).verify()
    ours, theirs = read_joblib_arrays(path), joblib.load(path)
    assert len(ours) == len(theirs) == count
    for array, expected in zip(ours, theirs, strict=True):
        assert array.dtype == np.float32
        np.testing.assert_array_equal(array, expected)


def test_a_list_written_by_joblib_comes_back(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    shapes: list[tuple[int, ...]] = [(), (1,), (0, 4), (3, 1, 5), (2, 2, 2, 2)]
    arrays = [rng.random(shape).astype(np.float32) for shape in shapes]
    path = tmp_path / "some.lz4"
    joblib.dump([np.asarray(array) for array in arrays], path, compress=("lz4", 3))
    for array, expected in zip(read_joblib_arrays(path), arrays, strict=True):
        np.testing.assert_array_equal(array, expected)


class _Weapon:
    """Makes a file when it is unpickled."""

    def __init__(self, made: Path) -> None:
        self._command = f'echo x > "{made}"'

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (self._command,)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_that_runs_a_command_is_refused_and_runs_nothing(tmp_path: Path, protocol: int) -> None:
    live, made = tmp_path / "live", tmp_path / "made"
    pickle.loads(pickle.dumps(_Weapon(live), protocol))  # noqa: S301 (shows that the weapon works)
    assert live.exists()
    for planted in (_Weapon(made), [np.float32(1), _Weapon(made)], {"a": (_Weapon(made),)}):
        assert _is_refused(_file(tmp_path, pickle.dumps(planted, protocol)))
    assert not made.exists()


def test_a_command_behind_real_arrays_is_refused(tmp_path: Path) -> None:
    made = tmp_path / "made"
    stream = _real_stream()
    assert stream.endswith(b".")
    planted = stream[:-1] + pickle.dumps(_Weapon(made), 2)[2:]
    assert _is_refused(_file(tmp_path, planted))
    assert not made.exists()


def test_a_frame_inside_a_frame_is_refused(tmp_path: Path) -> None:
    made = tmp_path / "made"
    assert _is_refused(_file(tmp_path, lz4.frame.compress(pickle.dumps(_Weapon(made)))))
    assert not made.exists()


class _OutsidePickler(pickle.Pickler):
    def persistent_id(self, _obj: Any) -> str:
        return "outside"


def test_a_persistent_id_is_refused(tmp_path: Path) -> None:
    for protocol in (0, 2):
        stream = io.BytesIO()
        _OutsidePickler(stream, protocol).dump(["x"])
        assert _is_refused(_file(tmp_path, stream.getvalue()))


@pytest.mark.parametrize("name", ["builtins eval", "numpy load", "numpy.core.multiarray _reconstruct", "os system"])
def test_an_unknown_name_is_refused_and_said(tmp_path: Path, name: str) -> None:
    module, attribute = name.split()
    path = _file(tmp_path, f"c{module}\n{attribute}\n.".encode())
    with pytest.raises(WeightsFault, match=f"{module}.{attribute}"):
        read_joblib_arrays(path)


@pytest.mark.parametrize("state", [{"numpy_array_alignment_bytes": 7}, (None, {"numpy_array_alignment_bytes": 7})])
def test_the_stand_ins_themselves_cannot_be_changed(tmp_path: Path, state: object) -> None:
    change = b"cjoblib.numpy_pickle\nNumpyArrayWrapper\n" + pickle.dumps(state, 2)[2:-1] + b"b."
    with pytest.raises(WeightsFault, match="it sets up something that is no array"):
        read_joblib_arrays(_file(tmp_path, change))
    assert len(read_joblib_arrays(entry("mtcnn_pnet").verify())) == 13


@pytest.mark.parametrize(
    "shape",
    [(2**62,), (2**40, 2**40), (-1,), (-3, -5), (2**26,), (2.5,), ("x",), (2**28, "x"), (2**28, (1, 2)), (None,)],
    ids=repr,
)
def test_an_impossible_shape_is_refused_with_bounded_memory(tmp_path: Path, shape: object) -> None:
    path = _file(tmp_path, _header(shape) + bytes(200))
    tracemalloc.start()
    try:
        assert _is_refused(path)
        assert tracemalloc.get_traced_memory()[1] < MEMORY_BYTES
    finally:
        tracemalloc.stop()


def test_other_types_and_orders_are_refused(tmp_path: Path) -> None:
    for header in (
        _header((2,), dtype="<f8"),
        _header((2,), dtype=">f4"),
        _header((2,), order="F"),
        _header((2,), "O"),
    ):
        assert _is_refused(_file(tmp_path, header + bytes(200)))


def test_a_byte_array_of_a_declared_size_is_refused_with_bounded_memory(tmp_path: Path) -> None:
    path = _file(tmp_path, pickle.BYTEARRAY8 + (2**28).to_bytes(8, "little") + b".")
    tracemalloc.start()
    try:
        assert _is_refused(path)
        assert tracemalloc.get_traced_memory()[1] < MEMORY_BYTES
    finally:
        tracemalloc.stop()


def test_a_frame_that_unpacks_to_too_much_is_refused_with_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.lz4"
    packer = lz4.frame.LZ4FrameCompressor()
    block = bytes(2**24)
    with path.open("wb") as file:
        file.write(packer.begin())
        for _ in range(24):
            file.write(packer.compress(block))
        file.write(packer.flush())
    assert path.stat().st_size < 4 * 2**20
    tracemalloc.start()
    try:
        with pytest.raises(WeightsFault, match="larger than any network"):
            read_joblib_arrays(path)
        assert tracemalloc.get_traced_memory()[1] < MEMORY_BYTES
    finally:
        tracemalloc.stop()


def test_a_truncated_file_is_refused_wherever_it_ends(tmp_path: Path) -> None:
    whole = entry("mtcnn_pnet").verify().read_bytes()
    path = tmp_path / "short.lz4"
    for length in (0, 1, 3, 4, 7, 15, *np.linspace(16, len(whole) - 1, 40, dtype=int).tolist()):
        path.write_bytes(whole[:length])
        assert _is_refused(path), length


def test_a_truncated_stream_is_refused_wherever_it_ends(tmp_path: Path) -> None:
    whole = _real_stream()
    for length in (0, 1, 2, 50, 100, *np.linspace(150, len(whole) - 1, 40, dtype=int).tolist()):
        assert _is_refused(_file(tmp_path, whole[:length])), length


def test_changed_bytes_never_raise_anything_else(tmp_path: Path) -> None:
    rng = np.random.default_rng(11)
    whole, stream = entry("mtcnn_pnet").verify().read_bytes(), _real_stream()
    path = tmp_path / "changed.lz4"
    refused = 0
    for turn in range(80):
        # In turn the packed file, and the bookkeeping at the head of the stream inside.
        data = bytearray(whole if turn % 2 else stream)
        place = int(rng.integers(0, len(data) if turn % 2 else 400))
        data[place] ^= int(rng.integers(1, 256))
        path.write_bytes(bytes(data) if turn % 2 else lz4.frame.compress(bytes(data)))
        refused += _is_refused(path)
    assert refused > 10


def test_what_is_no_weights_file_is_refused(tmp_path: Path) -> None:
    for content in (b"hello", b"\x89PNG\r\n\x1a\n" + bytes(100), bytes(1000)):
        path = tmp_path / "other.lz4"
        path.write_bytes(content)
        assert _is_refused(path)
    for stream in (pickle.dumps({"a": 1}), pickle.dumps([1, 2]), pickle.dumps("text")):
        with pytest.raises(WeightsFault, match="not a list of arrays"):
            read_joblib_arrays(_file(tmp_path, stream))
    assert _is_refused(tmp_path / "missing.lz4")
    assert _is_refused(tmp_path)

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.weights.keras_h5 import read_keras_h5
from tests.unit.vision.weights.keras_files import write_h5

_RNG = np.random.default_rng(4)
ARRAYS = {
    "Conv2d_1a_3x3": {"kernel": _RNG.normal(size=(3, 3, 3, 8)).astype(np.float32)},
    "Conv2d_1a_3x3_BatchNorm": {
        "beta": _RNG.normal(size=8).astype(np.float32),
        "moving_mean": _RNG.normal(size=8).astype(np.float32),
        "moving_variance": _RNG.uniform(0.5, 2, 8).astype(np.float32),
    },
    "Bottleneck": {"kernel": _RNG.normal(size=(8, 4)).astype(np.float32)},
}
WANTED = {layer: {name: array.shape for name, array in named.items()} for layer, named in ARRAYS.items()}
KERNEL = "Bottleneck/Bottleneck/kernel:0"


def _refusal(path: Path) -> str:
    with pytest.raises(WeightsFault) as refusal:
        read_keras_h5(path, WANTED)
    assert str(path) in str(refusal.value)
    return str(refusal.value)


def _changed(path: Path, change: Any) -> Path:
    """A good file after a change."""
    write_h5(path, ARRAYS)
    with h5py.File(path, "r+") as file:
        change(file)
    return path


def _with_kernel(path: Path, **how: Any) -> Path:
    """A good file whose last kernel is another."""

    def change(file: Any) -> None:
        del file[KERNEL]
        file.create_dataset(KERNEL, **how)

    return _changed(path, change)


@pytest.mark.parametrize("whole_model", [False, True])
def test_what_was_written_is_read(tmp_path: Path, whole_model: bool) -> None:
    extra = {**ARRAYS, "Logits": {"kernel": np.ones((4, 9), np.float32)}}
    found = read_keras_h5(write_h5(tmp_path / "weights.h5", extra, whole_model=whole_model), WANTED)
    assert found.keys() == ARRAYS.keys()
    for layer, named in ARRAYS.items():
        assert found[layer].keys() == named.keys()
        for name, array in named.items():
            np.testing.assert_array_equal(found[layer][name], array)


def test_other_widths_of_numbers_are_read_too(tmp_path: Path) -> None:
    for dtype in (np.float16, np.float64, ">f4"):
        kernel = ARRAYS["Bottleneck"]["kernel"].astype(dtype)
        found = read_keras_h5(_with_kernel(tmp_path / "weights.h5", data=kernel), WANTED)["Bottleneck"]["kernel"]
        assert found.dtype == np.float32
        np.testing.assert_allclose(found, kernel.astype(np.float32))


def test_names_as_keras_3_writes_them_are_read(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "weights.h5", "w") as file:
        for layer, named in ARRAYS.items():
            for name, array in named.items():
                file.create_dataset(f"{layer}/{name}", data=array)
    found = read_keras_h5(tmp_path / "weights.h5", WANTED)
    np.testing.assert_array_equal(found["Bottleneck"]["kernel"], ARRAYS["Bottleneck"]["kernel"])


def test_a_missing_layer_is_named(tmp_path: Path) -> None:
    def change(file: Any) -> None:
        del file["Conv2d_1a_3x3_BatchNorm"]

    assert "has no layer Conv2d_1a_3x3_BatchNorm" in _refusal(_changed(tmp_path / "weights.h5", change))


def test_a_layer_with_other_arrays_is_named(tmp_path: Path) -> None:
    def more(file: Any) -> None:
        file["Bottleneck/Bottleneck/bias:0"] = np.zeros(4, np.float32)

    def twice(file: Any) -> None:
        file["Bottleneck/other/kernel:0"] = np.zeros((8, 4), np.float32)

    def none(file: Any) -> None:
        del file[KERNEL]

    path = tmp_path / "weights.h5"
    assert "the layer Bottleneck has bias, kernel, the network needs kernel" in _refusal(_changed(path, more))
    assert "the layer Bottleneck has kernel twice" in _refusal(_changed(path, twice))
    assert "the layer Bottleneck has nothing, the network needs kernel" in _refusal(_changed(path, none))


def test_another_shape_or_type_is_named(tmp_path: Path) -> None:
    path = tmp_path / "weights.h5"
    line = _refusal(_with_kernel(path, data=np.zeros((4, 8), np.float32)))
    assert "kernel of the layer Bottleneck has the shape (4, 8), the network needs (8, 4)" in line
    for data in (np.zeros((8, 4), np.int32), np.zeros((8, 4), "S4"), np.zeros((8, 4), np.complex64)):
        assert "not of floating-point numbers" in _refusal(_with_kernel(path, data=data))
    objects = {"shape": (8, 4), "dtype": h5py.special_dtype(vlen=np.uint8)}
    assert "not of floating-point numbers" in _refusal(_with_kernel(path, **objects))
    references = {"shape": (8, 4), "dtype": h5py.ref_dtype}
    assert "not of floating-point numbers" in _refusal(_with_kernel(path, **references))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e300])
def test_values_no_network_has_are_named(tmp_path: Path, value: float) -> None:
    kernel = ARRAYS["Bottleneck"]["kernel"].astype(np.float64)
    kernel[3, 2] = value
    line = _refusal(_with_kernel(tmp_path / "weights.h5", data=kernel))
    assert "kernel of the layer Bottleneck has values no network has" in line


def test_a_negative_variance_is_named(tmp_path: Path) -> None:
    def change(file: Any) -> None:
        file["Conv2d_1a_3x3_BatchNorm/Conv2d_1a_3x3_BatchNorm/moving_variance:0"][2] = -1

    line = _refusal(_changed(tmp_path / "weights.h5", change))
    assert "moving_variance of the layer Conv2d_1a_3x3_BatchNorm" in line


def test_huge_shapes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "weights.h5"
    line = _refusal(_with_kernel(path, shape=(2**40, 2**20), dtype="f4", chunks=(1024, 1024)))
    assert "has the shape (1099511627776, 1048576)" in line
    assert path.stat().st_size < 2**20


def test_numbers_that_do_not_lie_plainly_in_the_file_are_refused(tmp_path: Path) -> None:
    path, kernel = tmp_path / "weights.h5", ARRAYS["Bottleneck"]["kernel"]
    secret = tmp_path / "secret.bin"
    secret.write_bytes(kernel.tobytes())
    source = write_h5(tmp_path / "source.h5", ARRAYS)
    layout = h5py.VirtualLayout((8, 4), "f4")
    layout[:] = h5py.VirtualSource(source, KERNEL, (8, 4))

    def virtual(file: Any) -> None:
        del file[KERNEL]
        file.create_virtual_dataset(KERNEL, layout)

    cases = [
        _with_kernel(tmp_path / "packed.h5", data=kernel, compression="gzip"),
        _with_kernel(tmp_path / "chunked.h5", data=kernel, chunks=(4, 4)),
        _with_kernel(tmp_path / "empty.h5", shape=(8, 4), dtype="f4"),
        _with_kernel(tmp_path / "outside.h5", shape=(8, 4), dtype="f4", external=[(str(secret), 0, 128)]),
        _changed(path, virtual),
    ]
    for case in cases:
        assert "kernel of the layer Bottleneck is not stored as Keras does" in _refusal(case), case


@pytest.mark.parametrize("place", ["Bottleneck", "Bottleneck/Bottleneck", KERNEL])
@pytest.mark.parametrize("kind", ["soft", "external"])
def test_links_are_not_followed(tmp_path: Path, place: str, kind: str) -> None:
    source = write_h5(tmp_path / "source.h5", ARRAYS)

    def change(file: Any) -> None:
        file.move(place, "elsewhere")
        file[place] = h5py.SoftLink("/elsewhere") if kind == "soft" else h5py.ExternalLink(str(source), place)

    line = _refusal(_changed(tmp_path / "weights.h5", change))
    assert f"{place.rsplit('/', 1)[-1] if place != KERNEL else 'kernel:0'} is a link to something else" in line


def test_a_group_inside_itself_does_not_hang(tmp_path: Path) -> None:
    def change(file: Any) -> None:
        del file[KERNEL]
        file["Bottleneck/Bottleneck/again"] = file["Bottleneck"]

    assert "the layer Bottleneck is not laid out as Keras does" in _refusal(_changed(tmp_path / "weights.h5", change))


def test_a_layer_of_too_many_arrays_is_refused(tmp_path: Path) -> None:
    def change(file: Any) -> None:
        for number in range(30):
            file[f"Bottleneck/{number}"] = np.zeros(1, np.float32)

    assert "the layer Bottleneck is not laid out" in _refusal(_changed(tmp_path / "weights.h5", change))


@pytest.mark.parametrize("content", [b"", b"text\n", b"\x89HDF\r\n\x1a\n", b"\x89HDF\r\n\x1a\n" + b"\xff" * 500])
def test_what_is_no_h5_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "weights.h5"
    path.write_bytes(content)
    assert "is damaged" in _refusal(path)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    assert "cannot read the weights file" in _refusal(tmp_path / "gone.h5")
    _refusal(tmp_path)


_FUZZ = """
import json, sys
from pathlib import Path
import numpy as np
from doorcam.errors import WeightsFault
from doorcam.vision.weights.keras_h5 import read_keras_h5
from tests.unit.vision.weights.test_keras_h5 import WANTED

path = Path(sys.argv[1])
whole = path.read_bytes()
rng = np.random.default_rng(9)
odd, refused = [], 0
for number in range(400):
    data = bytearray(whole)
    if number % 4 == 0:
        data = data[: int(rng.integers(0, len(data)))]
    else:
        for place in rng.integers(0, len(data), int(rng.integers(1, 6))):
            data[place] = int(rng.integers(0, 256))
    path.write_bytes(data)
    try:
        read_keras_h5(path, WANTED)
    except WeightsFault:
        refused += 1
    except BaseException as error:
        odd.append(f"{number}: {error!r}")
status = Path("/proc/self/status").read_text().split()
print(json.dumps({"refused": refused, "odd": odd, "most_kb": int(status[status.index("VmHWM:") + 1])}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells how much memory was used")
def test_changed_bytes_end_in_a_fault_or_in_weights(tmp_path: Path) -> None:
    """In a process of its own, so that a crash of the library is a failure of this test alone."""
    path = write_h5(tmp_path / "weights.h5", ARRAYS)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-P", "-c", _FUZZ, str(path)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout)
    assert answer["odd"] == []
    assert answer["refused"] > 150
    assert answer["most_kb"] < 300_000

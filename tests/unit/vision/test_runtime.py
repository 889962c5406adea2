import json
import os
import shutil
import stat
import threading
from pathlib import Path

import numpy as np
import numpy.typing as npt
import psutil
import pytest

from doorcam.domain import Progress
from doorcam.errors import Cancelled, StorageFault, UsageFault, WeightsFault
from doorcam.vision.mtcnn import NETWORK_IDS
from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.registry import entry
from tests.unit.vision.distributions import fake_distribution

Image = npt.NDArray[np.uint8]


def _nothing_to_do(what: str, done: int, total: int) -> None:
    raise AssertionError(f"it converts again: {what}")


def _cancel_at(words: str) -> Progress:
    """A progress that cancels as soon as these words are said."""

    def progress(what: str, done: int, total: int) -> None:
        if words in what:
            raise Cancelled("converting the networks was cancelled")

    return progress


@pytest.fixture
def filled(tmp_path: Path, network_files: dict[str, Path]) -> Path:
    """A cache of its own with MTCNN's three networks."""
    folder = tmp_path / "networks"
    folder.mkdir()
    for network_id in NETWORK_IDS:
        for suffix in (".xml", ".bin", ".json"):
            shutil.copy(network_files[network_id].with_suffix(suffix), folder)
    return folder


def _noise(n: int, side: int, seed: int = 0) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (n, side, side, 3), dtype=np.uint8)


def test_what_is_there_is_not_converted_again(filled: Path) -> None:
    cache = NetworkCache(filled)
    before = {path: path.stat().st_mtime_ns for path in filled.iterdir()}
    assert cache.ready(NETWORK_IDS)
    paths = cache.ensure(NETWORK_IDS, _nothing_to_do)
    assert [path.name.split("-")[0] for path in paths] == list(NETWORK_IDS)
    assert cache.ensure(NETWORK_IDS[::-1], _nothing_to_do) == paths[::-1]
    assert {path: path.stat().st_mtime_ns for path in filled.iterdir()} == before


@pytest.mark.parametrize("suffix", [".xml", ".bin", ".json"])
@pytest.mark.parametrize("damage", ["changed", "short", "empty", "gone", "folder"])
def test_a_damaged_network_is_not_ready(filled: Path, suffix: str, damage: str) -> None:
    cache = NetworkCache(filled)
    path = cache.ensure(["mtcnn_rnet"], _nothing_to_do)[0].with_suffix(suffix)
    content = path.read_bytes()
    path.unlink()
    middle = len(content) // 2
    changes = {"changed": content[:middle] + b"#" + content[middle + 1 :], "short": content[:-1], "empty": b""}
    if damage in changes:
        path.write_bytes(changes[damage])
    elif damage == "folder":
        path.mkdir()
    assert not cache.ready(NETWORK_IDS)
    assert cache.ready(["mtcnn_pnet", "mtcnn_onet"])


def test_damaged_networks_are_rebuilt_and_answer_as_before(filled: Path, networks: dict[str, CompiledNetwork]) -> None:
    cache = NetworkCache(filled)
    pnet, rnet, onet = cache.ensure(NETWORK_IDS, _nothing_to_do)
    pnet.with_suffix(".bin").write_bytes(b"\0" * 100)
    rnet.write_text("<net>")
    onet.with_suffix(".json").write_text(json.dumps({".xml": "0", ".bin": "0"}))
    steps: list[tuple[int, int]] = []
    rebuilt = cache.ensure(NETWORK_IDS, lambda what, done, total: steps.append((done, total)))
    assert rebuilt == [pnet, rnet, onet]
    assert cache.ready(NETWORK_IDS)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1]
    assert len(list(filled.iterdir())) == 9, "nothing half-converted stays"
    batch = _noise(3, 48)
    for one, expected in zip(CompiledNetwork(onet)(batch), networks["mtcnn_onet"](batch), strict=True):
        np.testing.assert_allclose(one, expected, atol=1e-5)


@pytest.mark.parametrize("words", ["starting", "converting mtcnn_rnet"])
def test_cancelling_leaves_nothing_behind(tmp_path: Path, words: str) -> None:
    cache = NetworkCache(tmp_path / "networks")
    with pytest.raises(Cancelled):
        cache.ensure(["mtcnn_pnet", "mtcnn_rnet"], _cancel_at(words))
    assert list((tmp_path / "networks").iterdir()) == []
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "networks").stat().st_mode) == 0o700
    running = [child for child in psutil.Process().children() if "doorcam.vision.convert" in child.cmdline()]
    assert running == []


def test_nothing_is_run_from_the_folder_one_stands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted, made = tmp_path / "planted", tmp_path / "made"
    (planted / "doorcam").mkdir(parents=True)
    for name in ("doorcam/__init__.py", "hashlib.py", "numpy.py", "keras.py"):
        (planted / name).write_text(f"open({str(made)!r}, 'w').close()\n")
    monkeypatch.chdir(planted)
    with pytest.raises(Cancelled):
        NetworkCache(tmp_path / "networks").ensure(["mtcnn_pnet"], _cancel_at("starting"))
    assert not made.exists()


def test_changed_weights_are_named_by_the_conversion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = fake_distribution(tmp_path, entry("mtcnn_pnet"), b"not the weights")
    monkeypatch.syspath_prepend(tmp_path)
    cache = NetworkCache(tmp_path / "networks")
    with pytest.raises(WeightsFault, match=r"truncated or changed.*pip install --force-reinstall mtcnn") as fault:
        cache.ensure(["mtcnn_pnet"])
    assert str(path) in str(fault.value)
    assert "\n" not in str(fault.value)
    assert list((tmp_path / "networks").iterdir()) == []


def test_an_unknown_network_is_a_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageFault, match="no network nonsense"):
        NetworkCache(tmp_path / "networks").ensure(["nonsense"])
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "networks"
    blocked.write_text("in the way")
    for folder in (blocked, blocked / "below"):
        assert not NetworkCache(folder).ready(["mtcnn_pnet"])
        with pytest.raises(StorageFault, match="cannot write converted networks to") as fault:
            NetworkCache(folder).ensure(["mtcnn_pnet"], _nothing_to_do)
        assert str(folder) in str(fault.value)
    assert blocked.read_text() == "in the way"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom file modes bind")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "networks").mkdir(mode=0o500)
    with pytest.raises(StorageFault, match="cannot write converted networks to"):
        NetworkCache(tmp_path / "networks").ensure(["mtcnn_pnet"], _nothing_to_do)


def test_a_file_that_is_no_network_is_named(tmp_path: Path) -> None:
    path = tmp_path / "broken.xml"
    for content in ("", "<net>", "hello"):
        path.write_text(content)
        with pytest.raises(WeightsFault, match=r"OpenVINO cannot read the network .*broken\.xml"):
            CompiledNetwork(path)
    with pytest.raises(WeightsFault, match=r"OpenVINO cannot read the network .*missing\.xml"):
        CompiledNetwork(tmp_path / "missing.xml")


@pytest.mark.parametrize("n", [1, 2, 3, 5, 17, 32, 33, 70])
def test_a_batch_of_any_size_equals_its_pictures_one_by_one(networks: dict[str, CompiledNetwork], n: int) -> None:
    rnet, batch = networks["mtcnn_rnet"], _noise(n, 24, seed=n)
    (answers,) = rnet(batch)
    assert answers.shape == (n, 5)
    for place in {0, n // 2, n - 1}:
        np.testing.assert_allclose(answers[place], rnet(batch[place : place + 1])[0][0], atol=1e-4)


def test_pictures_of_the_other_type_are_refused(networks: dict[str, CompiledNetwork]) -> None:
    with pytest.raises(ValueError, match="takes uint8 pictures, these are float32"):
        networks["mtcnn_rnet"](_noise(1, 24).astype(np.float32))


def test_both_types_of_pictures_give_the_same_answer(
    network_files: dict[str, Path], networks: dict[str, CompiledNetwork]
) -> None:
    exact = CompiledNetwork(network_files["mtcnn_rnet"], takes_rgb_floats=True)
    batch = _noise(3, 24)
    rgb = np.ascontiguousarray(batch[..., ::-1]).astype(np.float32)
    for one, two in zip(exact(rgb), networks["mtcnn_rnet"](batch), strict=True):
        np.testing.assert_allclose(one, two, atol=1e-5)
    (between,) = exact(rgb + np.float32(0.5))
    assert np.abs(between - exact(rgb)[0]).max() > 1e-4, "fractions of a step must count"


def test_no_pictures_give_empty_answers_of_the_right_shape(networks: dict[str, CompiledNetwork]) -> None:
    onet = networks["mtcnn_onet"]
    empty = onet(np.empty((0, 48, 48, 3), np.uint8))
    assert [part.shape[1:] for part in empty] == [part.shape[1:] for part in onet(_noise(1, 48))]
    assert [len(part) for part in empty] == [0]


def test_answers_belong_to_the_caller(networks: dict[str, CompiledNetwork]) -> None:
    rnet = networks["mtcnn_rnet"]
    (first,) = rnet(_noise(1, 24, seed=1))
    kept = first.copy()
    rnet(_noise(1, 24, seed=2))
    np.testing.assert_array_equal(first, kept)
    first[:] = 0


def test_threads_do_not_mix_their_answers(networks: dict[str, CompiledNetwork]) -> None:
    onet = networks["mtcnn_onet"]
    batches = [_noise(size, 48, seed=size) for size in (1, 2, 3, 5)]
    expected = [onet(batch) for batch in batches]
    wrong: list[int] = []
    together = threading.Barrier(len(batches))

    def work(number: int) -> None:
        together.wait(30)
        for _ in range(15):
            answers = onet(batches[number])
            if not all(np.allclose(one, two, atol=1e-5) for one, two in zip(answers, expected[number], strict=True)):
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(batches))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    assert wrong == []


def test_the_number_of_threads_does_not_change_the_answer(network_files: dict[str, Path]) -> None:
    batch = _noise(4, 24)
    (one,), (two,) = (CompiledNetwork(network_files["mtcnn_rnet"], threads)(batch) for threads in (1, 2))
    np.testing.assert_allclose(one, two, atol=1e-5)

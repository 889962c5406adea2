"""Installing weights from files, pinning, verifying and removing them."""

import os
from pathlib import Path

import pytest

from doorcam.errors import Cancelled, StorageFault, UsageFault, WeightsFault
from doorcam.vision.weights.install import (
    expected_sha256,
    fingerprint,
    install_from_file,
    installed_path,
    is_installed,
    pin_path,
    remove,
    verify_installed,
)
from doorcam.vision.weights.registry import NetworkEntry, entry
from tests.unit.vision.weights.conftest import CONTENT


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file a user has downloaded."""
    path = tmp_path / "Downloads" / "some name.onnx"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


def folder(tmp_path: Path, name: str = "csv", **contents: str) -> Path:
    path = tmp_path / name
    path.mkdir()
    for file, content in (contents or {"conv1_w": "1,2", "bn1_m": "3"}).items():
        (path / f"{file}.csv").write_text(content)
    return path


def test_a_file_is_installed(weights: Path, network: NetworkEntry, source: Path) -> None:
    assert not is_installed(network)
    steps: list[tuple[int, int]] = []
    path = install_from_file(network, source, lambda _, done, total: steps.append((done, total)))
    assert path == installed_path(network) == verify_installed(network) == weights / "sface" / "net.onnx"
    assert path.read_bytes() == CONTENT
    assert path.stat().st_mode & 0o777 == 0o600
    assert steps[-1] == (len(CONTENT), len(CONTENT))
    assert [each.name for each in path.parent.iterdir()] == ["net.onnx"]
    assert network.verify() == path


def test_the_wrong_file_changes_nothing(weights: Path, network: NetworkEntry, source: Path) -> None:
    source.write_bytes(CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]))
    with pytest.raises(WeightsFault, match="is not the weights file of sface"):
        install_from_file(network, source)
    assert list((weights / "sface").iterdir()) == []
    for content in (CONTENT[:-1], CONTENT + b"x", b""):
        source.write_bytes(content)
        with pytest.raises(WeightsFault, match=f"has {len(content)} bytes"):
            install_from_file(network, source)
    assert not is_installed(network)


def test_the_wrong_file_does_not_replace_the_right_one(weights: Path, network: NetworkEntry, source: Path) -> None:
    install_from_file(network, source)
    source.write_bytes(CONTENT[::-1])
    with pytest.raises(WeightsFault):
        install_from_file(network, source)
    verify_installed(network)


def test_what_is_no_file_is_refused(weights: Path, network: NetworkEntry, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="no such file"):
        install_from_file(network, tmp_path / "missing.onnx")
    with pytest.raises(WeightsFault, match="not a file of weights"):
        install_from_file(network, tmp_path)
    with pytest.raises(UsageFault, match="comes with the package face_recognition_models"):
        install_from_file(entry("dlib_resnet_v1"), tmp_path)
    assert not weights.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(weights: Path, network: NetworkEntry, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WeightsFault, match="not a file of weights"):
        install_from_file(network, tmp_path / "pipe")


def test_cancelling_leaves_nothing(weights: Path, network: NetworkEntry, source: Path) -> None:
    def cancel(what: str, done: int, total: int) -> None:
        raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        install_from_file(network, source, cancel)
    assert list((weights / "sface").iterdir()) == []


def test_changed_weights_are_found_out(weights: Path, network: NetworkEntry, source: Path) -> None:
    path = install_from_file(network, source)
    path.write_bytes(CONTENT[:-1])
    with pytest.raises(WeightsFault, match="truncated or changed") as fault:
        verify_installed(network)
    assert fault.value.mend == "run: doorcam models install sface"
    install_from_file(network, source)
    verify_installed(network)


def test_missing_weights_are_named_with_the_mend(weights: Path, network: NetworkEntry, brought: NetworkEntry) -> None:
    with pytest.raises(WeightsFault, match="sface is not installed") as fault:
        network.verify()
    assert fault.value.mend == "run: doorcam models install sface"
    with pytest.raises(WeightsFault, match="not installed") as fault:
        brought.verify()
    assert fault.value.mend.endswith("--from FILE")


def test_a_brought_file_is_pinned_at_the_first_use(weights: Path, brought: NetworkEntry, source: Path) -> None:
    assert expected_sha256(brought) is None
    path = install_from_file(brought, source)
    assert expected_sha256(brought) == fingerprint(source)
    assert pin_path(brought).stat().st_mode & 0o777 == 0o600
    path.write_bytes(b"other")
    with pytest.raises(WeightsFault, match="truncated or changed"):
        brought.verify()
    install_from_file(brought, source)
    assert brought.verify() == path


def test_another_brought_file_is_refused_until_the_first_is_removed(
    weights: Path, brought: NetworkEntry, source: Path
) -> None:
    install_from_file(brought, source)
    source.write_bytes(b"another")
    with pytest.raises(WeightsFault, match=r"not the file .* was installed from before") as fault:
        install_from_file(brought, source)
    assert "doorcam models remove openface_nn4_small2" in fault.value.mend
    assert brought.verify().read_bytes() == CONTENT
    remove(brought)
    assert install_from_file(brought, source).read_bytes() == b"another"
    brought.verify()


def test_a_brought_folder(weights: Path, brought: NetworkEntry, tmp_path: Path) -> None:
    source = folder(tmp_path)
    (source / "README.txt").write_text("not a weight")
    path = install_from_file(brought, source)
    assert sorted(each.name for each in path.iterdir()) == ["bn1_m.csv", "conv1_w.csv"]
    assert path.stat().st_mode & 0o777 == 0o700
    assert brought.verify() == path
    (path / "conv1_w.csv").write_text("1,3")
    with pytest.raises(WeightsFault, match="truncated or changed"):
        brought.verify()
    install_from_file(brought, source)
    brought.verify()


def test_a_folder_with_a_file_more_or_renamed_is_another(tmp_path: Path) -> None:
    prints = {
        fingerprint(folder(tmp_path, "a", x="1", y="2")),
        fingerprint(folder(tmp_path, "b", x="1", y="2", z="")),
        fingerprint(folder(tmp_path, "c", x="2", y="1")),
        fingerprint(folder(tmp_path, "d", x="1")),
    }
    assert len(prints) == 4
    assert fingerprint(folder(tmp_path, "e", y="2", x="1")) in prints


def test_folders_without_weights_are_refused(weights: Path, brought: NetworkEntry, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(WeightsFault, match="0 CSV files"):
        install_from_file(brought, tmp_path / "empty")
    assert not is_installed(brought)


def test_remove(weights: Path, network: NetworkEntry, source: Path) -> None:
    with pytest.raises(WeightsFault, match="sface is not installed"):
        remove(network)
    path = install_from_file(network, source)
    path.with_name("net.onnx.part").write_bytes(b"rest")
    remove(network)
    assert not is_installed(network)
    assert list(weights.iterdir()) == []
    with pytest.raises(UsageFault, match="comes with the package mtcnn"):
        remove(entry("mtcnn_onet"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(weights: Path, network: NetworkEntry, source: Path) -> None:
    weights.mkdir(parents=True)
    weights.chmod(0o500)
    with pytest.raises(StorageFault, match="permission denied"):
        install_from_file(network, source)


def test_a_file_in_the_way_is_one_clear_fault(weights: Path, network: NetworkEntry, source: Path) -> None:
    weights.parent.mkdir()
    weights.write_bytes(b"")
    with pytest.raises(StorageFault, match=str(weights)):
        install_from_file(network, source)

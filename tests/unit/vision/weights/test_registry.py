import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.errors import UsageFault, WeightsFault
from doorcam.vision.weights.registry import entry, registry
from tests.unit.vision.distributions import fake_distribution


def test_every_network_has_what_it_needs() -> None:
    networks = registry()
    assert {"mtcnn_pnet", "mtcnn_rnet", "mtcnn_onet", "dlib_resnet_v1"} <= networks.keys()
    for network_id, network in networks.items():
        assert network.network_id == network_id
        assert len(bytes.fromhex(network.sha256)) == (0 if network.brought else 32)
        assert network.sha256 == network.sha256.lower()
        assert [network.package is not None, network.url is not None, network.brought].count(True) == 1
        assert network.licence
        assert (network.face_space is not None) == (network.kind == "embedder")
        assert (network.preprocessing is not None) == (network.kind == "embedder")


@pytest.mark.parametrize("network_id", [name for name, network in registry().items() if network.kind == "embedder"])
def test_every_embedder_says_what_it_is_fed_with(network_id: str) -> None:
    space, steps = entry(network_id).face_space, entry(network_id).preprocessing
    assert space is not None
    assert steps is not None
    assert space.template_xy_px.shape == (5, 2)
    assert space.template_xy_px.dtype == np.float32
    left_eye, right_eye, nose, mouth_left, mouth_right = space.template_xy_px / space.input_px
    assert 0.1 < left_eye[0] < nose[0] < right_eye[0] < 0.9
    assert 0.1 < left_eye[1] < nose[1] < mouth_left[1] < 0.9
    assert mouth_left[0] < nose[0] < mouth_right[0]
    assert steps.colour in ("RGB", "BGR")
    assert steps.normalisation in ("none", "fixed", "per_image")
    assert steps.output in ("none", "l2")
    given = 3 if steps.normalisation == "fixed" else 0
    assert (len(steps.mean), len(steps.scale)) == (given, given)
    assert all(value > 0 for value in steps.scale)
    assert space.threshold is None or 0 < space.threshold < 2


def test_the_default_embedder_says_what_it_is_fed_with() -> None:
    space = entry("dlib_resnet_v1").face_space
    assert space is not None
    assert (space.input_px, space.dimension, space.metric) == (150, 128, Metric.EUCLIDEAN)
    assert space.template_xy_px.shape == (5, 2)
    assert space.template_xy_px.dtype == np.float32
    assert ((space.template_xy_px > 0) & (space.template_xy_px < 150)).all()


@pytest.mark.parametrize("network_id", sorted(name for name, network in registry().items() if network.package))
def test_the_installed_weights_are_the_right_ones(network_id: str) -> None:
    path = entry(network_id).verify()
    assert path.is_absolute()
    assert path.is_file()


def test_changed_and_truncated_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = entry("mtcnn_pnet")
    whole = network.verify().read_bytes()
    path = fake_distribution(tmp_path, network, whole)
    monkeypatch.syspath_prepend(tmp_path)
    assert network.verify() == path, "the fake package must be the one that is found"
    changed = whole[:100] + bytes([whole[100] ^ 1]) + whole[101:]
    for content in (changed, whole[:-1], whole + b"\0", b""):
        path.write_bytes(content)
        with pytest.raises(WeightsFault, match="truncated or changed") as fault:
            network.verify()
        assert str(path) in fault.value.message
        assert fault.value.mend == "run: pip install --force-reinstall mtcnn"


def test_a_missing_file_is_named_with_the_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = entry("mtcnn_pnet")
    path = fake_distribution(tmp_path, network, b"")
    monkeypatch.syspath_prepend(tmp_path)
    path.unlink()
    for _ in ("nothing there", "a folder there"):
        with pytest.raises(WeightsFault, match="is missing") as fault:
            network.verify()
        assert str(path) in fault.value.message
        assert "pip install" in fault.value.mend
        path.mkdir(exist_ok=True)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom file modes bind")
def test_an_unreadable_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = entry("mtcnn_pnet")
    path = fake_distribution(tmp_path, network, b"")
    monkeypatch.syspath_prepend(tmp_path)
    path.chmod(0)
    with pytest.raises(WeightsFault, match="cannot read the weights file"):
        network.verify()


def test_a_missing_package_is_named_with_the_mend() -> None:
    gone = replace(entry("mtcnn_pnet"), package="weights-nobody-has")
    with pytest.raises(WeightsFault, match="weights-nobody-has") as fault:
        gone.verify()
    assert fault.value.mend == "run: pip install --force-reinstall weights-nobody-has"


@pytest.mark.parametrize("network_id", ["sface", "facenet_keras_128", "yunet"])
def test_weights_nobody_installed_are_named_with_the_mend(
    network_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path))
    for ask in (entry(network_id).weights_path, entry(network_id).verify):
        with pytest.raises(WeightsFault, match=f"{network_id} is not installed") as fault:
            ask()
        assert f"doorcam models install {network_id}" in fault.value.mend
    assert list(tmp_path.iterdir()) == []


def test_installed_weights_lie_in_a_folder_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path))
    path = tmp_path / "weights" / "sface" / entry("sface").file
    path.parent.mkdir(parents=True)
    path.write_bytes(b"not the weights")
    assert entry("sface").weights_path() == path
    with pytest.raises(WeightsFault, match="truncated or changed"):
        entry("sface").verify()


def test_an_unknown_network_is_a_wrong_use_with_a_hint() -> None:
    with pytest.raises(UsageFault, match=r"no network dlib_resnet_v2: did you mean dlib_resnet_v1\?") as fault:
        entry("dlib_resnet_v2")
    assert fault.value.exit_code == 2
    with pytest.raises(UsageFault, match="known embedders: dlib_resnet_v1"):
        entry("zzz")

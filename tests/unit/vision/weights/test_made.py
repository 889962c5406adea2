"""Networks made on this computer."""

import json
import stat
from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import UsageFault, WeightsFault
from doorcam.vision.networks.head import head_file
from doorcam.vision.weights import install, made
from doorcam.vision.weights.registry import NetworkEntry, entry, networks, registry

HEAD = head_file(np.eye(128, dtype=np.float32))


@pytest.fixture
def kept(weights: Path) -> NetworkEntry:
    return made.keep(entry("dlib_resnet_v1"), HEAD)


def test_a_network_made_here_is_known_and_intact(kept: NetworkEntry, tmp_path: Path) -> None:
    base = entry("dlib_resnet_v1")
    assert kept.network_id == f"dlib_resnet_v1_{kept.sha256[:8]}"
    assert networks().keys() - registry().keys() == {kept.network_id}
    found = entry(kept.network_id)
    assert (found.base, found.definition, found.package) == ("dlib_resnet_v1", "head", None)
    assert found.face_space is base.face_space
    assert found.verify() == tmp_path / "models" / kept.network_id / "head.h5"
    assert found.licence.startswith("yours, on top of dlib_resnet_v1: CC0")
    modes = {stat.S_IMODE(path.stat().st_mode) for path in found.verify().parent.iterdir()}
    assert modes == {0o600}


def test_another_head_has_another_id(kept: NetworkEntry) -> None:
    other = made.keep(entry("dlib_resnet_v1"), head_file(2 * np.eye(128, dtype=np.float32)))
    assert other.network_id != kept.network_id
    assert made.keep(entry("dlib_resnet_v1"), HEAD).network_id == kept.network_id


def test_it_outlives_the_cache(kept: NetworkEntry, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cleared"))
    assert entry(kept.network_id).verify().read_bytes() == HEAD


@pytest.mark.parametrize(
    ("network_id", "base"),
    [
        ("dlib_resnet_v1_0123abcd", "dlib_resnet_v1"),
        ("dlib_resnet_v1", None),
        ("dlib_resnet_v1_0123abc", None),
        ("nonsense_0123abcd", None),
        *((network_id, None) for network_id in registry()),
    ],
)
def test_an_id_tells_the_network_it_stands_on(network_id: str, base: str | None) -> None:
    assert made.base_id(network_id, registry()) == base


def test_removed_it_is_unknown(kept: NetworkEntry) -> None:
    install.remove(kept)
    assert networks() == registry()
    with pytest.raises(UsageFault, match="there is no network"):
        entry(kept.network_id)


def test_changed_and_missing_heads_are_told_with_the_mend(kept: NetworkEntry) -> None:
    path = kept.verify()
    path.write_bytes(HEAD[:-1])
    with pytest.raises(WeightsFault, match=r"truncated or changed.*doorcam train DIR"):
        entry(kept.network_id).verify()
    path.unlink()
    for ask in (kept.verify, kept.weights_path):
        with pytest.raises(WeightsFault, match=r"is not installed.*doorcam train DIR"):
            ask()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"base": "dlib_resnet_v1"}',
        b'{"base": "nonsense", "sha256": "00"}',
        b'{"base": "mtcnn_pnet", "sha256": "00"}',
        b'{"base": ["dlib_resnet_v1"], "sha256": "00"}',
        json.dumps({"base": "dlib_resnet_v1", "sha256": "0" * 64}).encode(),
        b"[" * 100_000,
    ],
)
def test_a_damaged_description_is_named_and_harms_no_other_network(kept: NetworkEntry, content: bytes) -> None:
    path = kept.verify().with_name("made.json")
    path.write_bytes(content)
    with pytest.raises(WeightsFault, match="is damaged") as fault:
        entry(kept.network_id)
    assert str(path) in fault.value.message
    assert str(path.parent) in fault.value.mend
    assert entry("dlib_resnet_v1").verify()

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from doorcam.vision import runtime
from doorcam.vision.runtime import NetworkCache
from doorcam.vision.weights.registry import NetworkEntry, Preprocessing, entry


def _with_steps(**changes: Any) -> NetworkEntry:
    network = entry("dlib_resnet_v1")
    assert isinstance(network.preprocessing, Preprocessing)
    return replace(network, preprocessing=replace(network.preprocessing, **changes))


@pytest.mark.parametrize(
    "changed",
    [
        _with_steps(colour="BGR"),
        _with_steps(normalisation="per_image"),
        _with_steps(normalisation="fixed", mean=(0.0, 0.0, 0.0), scale=(1.0, 1.0, 1.0)),
        _with_steps(normalisation="fixed", mean=(0.0, 0.0, 0.0), scale=(1.0, 1.0, 2.0)),
        _with_steps(output="l2"),
        replace(entry("dlib_resnet_v1"), definition="onnx"),
        replace(entry("dlib_resnet_v1"), sha256="0" * 64),
    ],
    ids=["colour", "per image", "mean", "scale", "output", "definition", "weights"],
)
def test_a_network_is_converted_anew_when_its_entry_changes(
    network_files: dict[str, Path], monkeypatch: pytest.MonkeyPatch, changed: NetworkEntry
) -> None:
    cache = NetworkCache(network_files["dlib_resnet_v1"].parent)
    assert cache.ready(["dlib_resnet_v1"])
    monkeypatch.setattr(runtime, "entry", {"dlib_resnet_v1": changed}.__getitem__)
    assert not cache.ready(["dlib_resnet_v1"])


def test_a_licence_does_not_change_a_network(network_files: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    cache = NetworkCache(network_files["dlib_resnet_v1"].parent)
    same = replace(entry("dlib_resnet_v1"), licence="another text")
    monkeypatch.setattr(runtime, "entry", {"dlib_resnet_v1": same}.__getitem__)
    assert cache.ready(["dlib_resnet_v1"])

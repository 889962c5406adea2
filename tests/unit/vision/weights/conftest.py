"""A folder of installed weights of its own, and networks to install into it."""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from doorcam.vision.weights.registry import NetworkEntry, entry

CONTENT = np.random.default_rng(9).bytes(300_000)


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of installed weights; it is not there yet, nor any network made here.

    Loopback is reached without a proxy.
    """
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("DOORCAM_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return tmp_path / "cache" / "weights"


@pytest.fixture
def network() -> NetworkEntry:
    """A network to be downloaded whose weights are `CONTENT`."""
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    return replace(entry("sface"), bytes=len(CONTENT), sha256=sha256, file="net.onnx")


@pytest.fixture
def brought() -> NetworkEntry:
    """A network whose weights the user brings."""
    return entry("openface_nn4_small2")

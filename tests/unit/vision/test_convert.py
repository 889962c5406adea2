import os
import subprocess
import sys
from pathlib import Path

import pytest

from doorcam.vision.weights.registry import entry
from tests.unit.vision.distributions import fake_distribution


def _convert(folder: Path, *network_ids: str, first: Path | None = None) -> subprocess.CompletedProcess[str]:
    paths = [str(first)] if first else []
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [*paths, *sys.path]))}
    command = [sys.executable, "-P", "-m", "doorcam.vision.convert", str(folder), *network_ids]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_changed_weights_end_in_one_line(tmp_path: Path) -> None:
    path = fake_distribution(tmp_path, entry("mtcnn_rnet"), b"other weights")
    run = _convert(tmp_path, "mtcnn_rnet", first=tmp_path)
    assert run.returncode == 1
    assert run.stdout.startswith(f"fault: the weights file {path} of mtcnn_rnet is truncated or changed")
    assert run.stdout.count("\n") == 1
    assert run.stderr == ""
    assert list(tmp_path.glob("*.xml")) == []


def test_an_unknown_network_ends_in_one_line(tmp_path: Path) -> None:
    run = _convert(tmp_path, "mtcnn_pnett")
    assert run.returncode == 2
    assert run.stdout == "fault: there is no network mtcnn_pnett: did you mean mtcnn_pnet?\n"
    assert run.stderr == ""


def test_weights_nobody_installed_end_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cache"))
    run = _convert(tmp_path, "openface_nn4_small2")
    assert run.returncode == 1
    assert run.stdout.startswith("fault: openface_nn4_small2 is not installed: run: doorcam models install")
    assert run.stdout.count("\n") == 1
    assert run.stderr == ""

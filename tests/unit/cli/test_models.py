"""`doorcam models`, with a cache of its own."""

import hashlib
import io
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from doorcam.config.template import render_template
from doorcam.vision.weights.registry import registry
from tests.unit.cli.conftest import Doorcam
from tests.unit.cli.test_people import Terminal
from tests.unit.vision.weights.server import serving

CONTENT = b"not really a network" * 100


@pytest.fixture(autouse=True)
def cache(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache without installed weights; the weights of sface are `CONTENT`."""
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    monkeypatch.setitem(registry(), "sface", replace(registry()["sface"], bytes=len(CONTENT), sha256=sha256))
    return tmp_path / "cache"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "sface.onnx"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def installed(doorcam: Doorcam, source: Path) -> Path:
    """Where sface is installed."""
    (answer,) = doorcam("models", "install", "sface", "--from", str(source), "--accept-licence", "--json").json
    return Path(answer["path"])


@pytest.fixture
def config(home: Home) -> Path:
    """The settings file of the home."""
    home.root.mkdir()
    path = home.root / "config.toml"
    path.write_text(render_template(), "utf-8")
    path.chmod(0o644)
    return path


def test_list(doorcam: Doorcam) -> None:
    rows = {row["network_id"]: row for row in doorcam("models", "list", "--json").json}
    assert rows.keys() == registry().keys()
    assert rows["dlib_resnet_v1"] == {
        "network_id": "dlib_resnet_v1",
        "kind": "embedder",
        "dimension": 128,
        "source": "package face_recognition_models",
        "installed": True,
        "in_use": True,
        "licence": "CC0",
    }
    assert (rows["sface"]["installed"], rows["sface"]["in_use"]) == (False, False)
    assert rows["openface_nn4_small2"]["source"] == "a file of yours"
    assert rows["mtcnn_onet"]["in_use"]
    assert not rows["yunet"]["in_use"]
    text = doorcam("models", "list").out
    assert all(network_id in text for network_id in registry())


def test_list_follows_the_settings(doorcam: Doorcam) -> None:
    options = ("--set", "detection.detector=yunet", "--set", "recognition.model=sface")
    used = {row["network_id"] for row in doorcam("models", "list", "--json", *options).json if row["in_use"]}
    assert used == {"yunet", "sface"}


def test_install_from_a_file_and_remove(doorcam: Doorcam, installed: Path, cache: Path) -> None:
    assert installed == cache / "weights" / "sface" / registry()["sface"].file
    assert installed.read_bytes() == CONTENT
    assert doorcam("models", "remove", "sface").out == "sface is removed\n"
    assert not installed.exists()
    assert doorcam("models", "remove", "sface").complaint == "sface is not installed"


def test_install_downloads_from_the_mirror_once(doorcam: Doorcam, cache: Path) -> None:
    with serving(lambda request: request.send(CONTENT)) as server:
        install = ("models", "install", "sface", "--accept-licence", "--set", f"models.mirror={server.address}/x/")
        for _ in range(2):
            answer = doorcam(*install)
            assert answer.out.startswith("sface is installed: ")
            assert answer.complaint == "the licence of sface: Apache-2.0"
    assert server.asked == [(f"/x/{registry()['sface'].file}", "")]


def test_install_without_anybody_to_ask_changes_nothing(doorcam: Doorcam, source: Path, cache: Path) -> None:
    answer = doorcam("models", "install", "sface", "--from", str(source))
    assert answer.code == 2
    assert "licence of sface: Apache-2.0" in answer.err
    assert "--accept-licence" in answer.err
    assert not cache.exists()


@pytest.mark.parametrize(("typed", "code"), [("y\n", 0), ("n\n", 130), ("", 130)])
def test_install_asks(
    typed: str, code: int, doorcam: Doorcam, source: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    answer = doorcam("models", "install", "sface", "--from", str(source))
    assert answer.code == code
    assert "Install sface on these terms?" in answer.err
    assert cache.exists() == (code == 0)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["install", "nonsense"], 2, "there is no network nonsense"),
        (["install", "sface", "dlib_resnet_v1"], 2, "comes with the package face_recognition_models"),
        (["install", "sface", "yunet", "--from", "x"], 2, "one network at a time"),
        (["install", "facenet_keras_128"], 1, "run: doorcam models install facenet_keras_128 --from FILE"),
        (["install", "sface", "--from", "missing.onnx"], 1, "missing.onnx"),
        (["install", "sface", "--set", "models.mirror=http://example.com"], 1, "must begin with https://"),
        (["verify", "sface"], 1, "sface is not installed"),
        (["remove", "dlib_resnet_v1"], 2, "in use"),
        (["use", "sface"], 1, "run: doorcam models install sface"),
        (["use", "dlib"], 2, "there is no network dlib"),
    ],
)
def test_faults(doorcam: Doorcam, cache: Path, arguments: list[str], code: int, said: str) -> None:
    more = ["--accept-licence"] if arguments[0] == "install" else []
    answer = doorcam("models", *arguments, *more)
    assert answer.code == code
    assert said in answer.err.splitlines()[-1]
    assert answer.out == ""
    assert not cache.exists() or list(cache.rglob("*.onnx")) == []


def test_verify(doorcam: Doorcam, installed: Path) -> None:
    rows = {row["network_id"]: row for row in doorcam("models", "verify", "--json").json}
    assert rows.keys() == {"mtcnn_pnet", "mtcnn_rnet", "mtcnn_onet", "dlib_resnet_v1", "sface"}
    assert all(row["ok"] and Path(row["path"]).is_file() for row in rows.values())
    installed.write_bytes(CONTENT[:-1])
    answer = doorcam("models", "verify")
    assert answer.code == 1
    assert "dlib_resnet_v1: " in answer.out
    assert f"{installed} of sface are truncated or changed" in answer.complaint
    (row,) = doorcam("models", "verify", "sface", "--json").json
    assert not row["ok"]
    assert "truncated or changed" in row["fault"]


def test_use_writes_the_setting_and_tells_who_is_lost(people: Home, doorcam: Doorcam, installed: Path) -> None:
    config = people.root / "config.toml"
    config.write_text(render_template(), "utf-8")
    config.chmod(0o644)
    answer = doorcam("models", "use", "sface", "--json")
    assert answer.code == 0
    assert answer.json == [
        {
            "type": "in_use",
            "setting": "recognition.model",
            "value": "sface",
            "config": str(config),
            "people": 2,
            "without_templates": 2,
        }
    ]
    assert "2 of 2 people have no template of sface" in answer.err
    assert "recognition.match_threshold is 0.5" in answer.err
    assert config.read_text("utf-8") == render_template().replace('model = "dlib_resnet_v1"', 'model = "sface"')
    assert config.stat().st_mode & 0o777 == 0o644
    assert doorcam("models", "remove", "sface").code == 2


def test_use_of_a_detector(config: Path, doorcam: Doorcam) -> None:
    config.write_text('# doorcam\n[detection]\ndetector = "yunet"\n', "utf-8")
    answer = doorcam("models", "use", "mtcnn_pnet")
    assert answer.out == f'{config}: detection.detector = "mtcnn"\n'
    assert answer.err == ""
    assert tomllib.loads(config.read_text("utf-8")) == {"detection": {"detector": "mtcnn"}}


def test_use_through_a_link_keeps_the_link(config: Path, doorcam: Doorcam, tmp_path: Path) -> None:
    target = tmp_path / "real.toml"
    config.replace(target)
    config.symlink_to(target)
    assert doorcam("models", "use", "dlib_resnet_v1").code == 0
    assert config.is_symlink()


def test_use_says_when_something_goes_before_the_file(
    config: Path, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORCAM_RECOGNITION_MODEL", "sface")
    answer = doorcam("models", "use", "dlib_resnet_v1")
    assert "recognition.model is also set in the environment" in answer.err


def test_use_without_a_settings_file_says_what_to_set(doorcam: Doorcam, home: Home) -> None:
    answer = doorcam("models", "use", "dlib_resnet_v1")
    assert answer.code == 2
    assert "--set recognition.model=dlib_resnet_v1" in answer.complaint
    assert not home.root.exists()


def test_use_leaves_broken_settings_alone(config: Path, doorcam: Doorcam) -> None:
    broken = "# doorcam\n[door]\npulse_s = 999.0\n"
    config.write_text(broken, "utf-8")
    answer = doorcam("models", "use", "dlib_resnet_v1")
    assert answer.code == 2
    assert "door.pulse_s" in answer.complaint
    assert config.read_text("utf-8") == broken

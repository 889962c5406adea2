"""`doorcam train`, and what `doorcam models` says of a model made by it."""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.config.paths import Home
from doorcam.config.template import render_template
from doorcam.vision.networks.head import head_file
from doorcam.vision.weights import made
from doorcam.vision.weights.install import made_folder
from doorcam.vision.weights.registry import entry
from tests.unit.cli.conftest import Doorcam


@pytest.fixture
def head(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A model made here, in folders of its own."""
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("DOORCAM_MODELS", str(tmp_path / "models"))
    return made.keep(entry("dlib_resnet_v1"), head_file(np.eye(128, dtype=np.float32))).network_id


def test_too_few_people_are_told_how_many_are_needed(
    doorcam: Doorcam, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    folder = tmp_path / "people"
    for name, pictures in {"ada": [portrait_bgr, portrait_bgr[:, ::-1]], "bob": [portrait_bgr[10:]]}.items():
        (folder / name).mkdir(parents=True)
        for number, picture in enumerate(pictures):
            cv2.imwrite(str(folder / name / f"{number}.png"), picture)
    answer = doorcam("train", str(folder))
    assert (answer.code, answer.out) == (1, "")
    assert "of 2 people 1 have 2 or more photos" in answer.complaint
    assert "at least 6 are needed" in answer.complaint


@pytest.mark.faces
@pytest.mark.slow
def test_what_does_not_help_is_not_kept(doorcam: Doorcam, test_data: Path) -> None:
    """The default model makes no error among the people held out of so few."""
    before = sorted(made_folder().rglob("head.h5"))
    rows = doorcam("train", str(test_data / "people"), "--json").json
    first, second, trained = [row for row in rows if row["type"] != "left_out"]
    assert [first["when"], second["when"]] == ["before", "after"]
    assert first["genuine_pairs"] == second["genuine_pairs"] > 0
    assert trained["adopted"] == (second["eer"]["value"] < first["eer"]["value"])
    assert not trained["adopted"]
    assert trained["network_id"] is None
    assert sorted(made_folder().rglob("head.h5")) == before


def test_a_folder_that_is_not_there(doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("train", str(tmp_path / "nowhere"))
    assert (answer.code, answer.out) == (1, "")
    assert "nowhere is not a folder" in answer.complaint


def test_a_model_made_here_is_no_base_for_another(head: str, doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("train", str(tmp_path), "--set", f"recognition.model={head}")
    assert answer.code == 2
    assert "--set recognition.model=dlib_resnet_v1" in answer.complaint


def test_it_is_listed_verified_used_and_removed(people: Home, head: str, doorcam: Doorcam) -> None:
    rows = {row["network_id"]: row for row in doorcam("models", "list", "--json").json}
    assert rows[head]["source"] == "made here from dlib_resnet_v1"
    assert (rows[head]["installed"], rows[head]["in_use"], rows[head]["dimension"]) == (True, False, 128)
    assert head in {row["network_id"] for row in doorcam("models", "verify", "--json").json if row["ok"]}

    config = people.root / "config.toml"
    config.write_text(render_template(), "utf-8")
    used = doorcam("models", "use", head)
    assert used.code == 0
    assert "2 of 2 people have no template of" in used.err
    assert "doorcam people reembed" in used.err
    assert f'model = "{head}"' in config.read_text("utf-8")
    assert doorcam("models", "remove", head).code == 2, "it is in use"

    assert doorcam("models", "use", "dlib_resnet_v1").code == 0
    assert doorcam("models", "remove", head).out == f"{head} is removed\n"
    assert head not in doorcam("models", "list").out


def test_it_cannot_be_downloaded(head: str, doorcam: Doorcam) -> None:
    (made_folder() / head / "head.h5").write_bytes(b"damaged")
    answer = doorcam("models", "install", head, "--accept-licence")
    assert answer.code == 1
    assert "doorcam train DIR" in answer.err

from pathlib import Path

import pytest

from doorcam.bench.parts import PARTS
from tests.unit.cli.conftest import Doorcam


def test_measurements_in_json(doorcam: Doorcam) -> None:
    answer = doorcam("bench", "--quick", "--only", "people", "--json")
    machine, *rows = answer.json
    assert answer.code == 0
    assert machine["type"] == "machine"
    assert machine["processor"]
    assert machine["cores"] >= 1
    assert {"doorcam", "python", "openvino", "mtcnn", "torch"} <= machine["versions"].keys()
    assert [row["case"] for row in rows] == ["10", "100", "1000", "10000", "100000"]
    assert all(row.keys() == {"type", "part", "case", "who", "median_ms", "calls"} for row in rows)
    assert all(row["type"] == "measurement" and row["part"] == "people" and row["who"] == "doorcam" for row in rows)
    assert all(row["median_ms"] > 0 for row in rows)


def test_tables_and_a_plot_for_people(doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("bench", "--quick", "--only", "people", "--plot", str(tmp_path / "bench.png"))
    assert answer.code == 0
    assert "median ms" in answer.out
    assert "100000" in answer.out
    assert (tmp_path / "bench.png").read_bytes().startswith(b"\x89PNG")


def test_missing_video_is_told_before_anything_is_measured(doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("bench", str(tmp_path / "missing.mp4"), "--json")
    assert answer.code == 1
    assert answer.out == ""
    assert "missing.mp4" in answer.complaint


def test_folder_of_the_plot_must_be_there(doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("bench", "--plot", str(tmp_path / "missing" / "bench.png"))
    assert answer.code == 1
    assert "bench.png" in answer.complaint


def test_unknown_part(doorcam: Doorcam) -> None:
    answer = doorcam("bench", "--only", "detektor")
    assert answer.code == 2
    assert "did you mean detector?" in answer.complaint


@pytest.mark.parametrize("part", PARTS)
def test_help_names_every_part(doorcam: Doorcam, part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    assert part in doorcam("bench", "--help").out

from pathlib import Path

from doorcam.bench.context import Context
from doorcam.bench.index import index


def test_recall_times_and_sizes_are_measured(tmp_path: Path) -> None:
    rows = list(index(Context(tmp_path, tmp_path, quick=True)))
    assert [row.case for row in rows] == ["25000 templates, faces"] * 3 + ["25000 templates, uniform"] * 3
    for row in rows[2::3]:
        assert row.who == "doorcam, ivfpq"
        assert row.values["recall_at_1"] >= 0.98
        assert 0 < row.values["median_ms"] <= row.values["p99_ms"]
        assert row.values["file_mb"] > 25_000 * 128 * 4 / 1e6
        assert row.values["read_s"] > 0

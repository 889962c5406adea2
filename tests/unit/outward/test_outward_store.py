"""What is kept of the destinations."""

import stat
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from doorcam.outward.standing import Standing
from doorcam.outward.store.migrations import MIGRATIONS
from doorcam.outward.store.outward_store import OutwardStore
from doorcam.outward.store.tables import METADATA
from tests.unit.outward.parts import MOMENT
from tests.unit.storage.layouts import differences, head_of


def test_the_head_is_the_one_alembic_finds() -> None:
    assert head_of(MIGRATIONS) == MIGRATIONS.head


def test_the_migrated_tables_are_those_the_queries_expect(tmp_path: Path) -> None:
    assert differences(tmp_path / "outward.sqlite", MIGRATIONS, METADATA) == []


def test_a_home_has_an_id_of_its_own_that_stays(tmp_path: Path) -> None:
    ids = []
    for name in ("a", "a", "b"):
        with closing(OutwardStore.open(tmp_path / name / "outward.sqlite")) as store:
            ids.append(store.home_id)
    assert ids[0] == ids[1] != ids[2]
    assert len(ids[0]) == 16


def test_a_destination_begins_once_and_never_goes_back(tmp_path: Path) -> None:
    with closing(OutwardStore.open(tmp_path / "outward.sqlite")) as store:
        assert store.standing("a") == Standing("a", begun=False)
        store.begin("a", 5)
        store.begin("a", 9)
        store.begin("b", None)
        assert (store.standing("a"), store.standing("b")) == (Standing("a", 5), Standing("b", None))
        store.passed("a", 8, skipped=2)
        store.passed("a", 7, skipped=1)
        store.passed("b", 3, skipped=0)
        assert (store.standing("a"), store.standing("b")) == (Standing("a", 8, 3), Standing("b", 3))


def test_a_destination_that_is_further_than_the_journal_begins_again(tmp_path: Path) -> None:
    with closing(OutwardStore.open(tmp_path / "outward.sqlite")) as store:
        store.begin("a", 5)
        for newest in (3, None):
            store.begin("a", newest)
            assert store.standing("a").reached == newest


def test_a_failure_is_kept_until_something_is_delivered(tmp_path: Path) -> None:
    path, later = tmp_path / "outward.sqlite", MOMENT + timedelta(seconds=5)
    with closing(OutwardStore.open(path)) as store:
        store.begin("a", 5)
        store.failed("a", 3, "it is away", later)
    with closing(OutwardStore.open(path)) as store:
        assert store.standing("a") == Standing("a", 5, 0, None, 3, "it is away", later)
        store.delivered("a", 6, 0, later)
        assert store.standing("a") == Standing("a", 6, 0, later)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "outward.sqlite"
    OutwardStore.open(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

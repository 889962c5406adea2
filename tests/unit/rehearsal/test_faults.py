import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from types import SimpleNamespace
from typing import Any

import pytest

from doorcam.config.paths import Home
from doorcam.errors import StorageFault, UsageFault
from doorcam.events.journal import Journal
from doorcam.rehearsal.faults import FAULTS, FULL, KILLED, LOCKED, chosen
from tests.unit.rehearsal.doors import grant

CASES = {fault.name: fault for fault in FAULTS}


@pytest.fixture
def journal(home: Home) -> Iterator[Journal]:
    with closing(Journal.open(home.journal, home.snapshots)) as opened:
        yield opened


def test_all_faults_or_some_in_the_order_they_are_rehearsed() -> None:
    assert chosen([]) == [*(fault.name for fault in FAULTS), KILLED]
    assert chosen(["killed", "black"]) == ["black", "killed"]


def test_a_fault_there_is_not_is_refused() -> None:
    with pytest.raises(UsageFault, match="did you mean frozen"):
        chosen(["frzen"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on what a program may write")
def test_on_a_full_disk_nothing_can_be_written_until_it_is_no_longer_full(journal: Journal) -> None:
    nowhere: Any = None
    journal.append(grant(0))
    with CASES[FULL].inject(nowhere), pytest.raises(StorageFault, match="check the disk"):
        journal.append(grant(0))
    assert journal.append(grant(0)).event_id == 2


def test_a_locked_journal_can_be_read_and_not_be_written(journal: Journal, home: Home) -> None:
    stand: Any = SimpleNamespace(runtime=SimpleNamespace(home=home))
    journal.append(grant(0))
    with CASES[LOCKED].inject(stand), closing(sqlite3.connect(home.journal, timeout=0)) as other:
        assert journal.count() == 1
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    assert journal.append(grant(0)).event_id == 2

from pathlib import Path

from doorcam.access.store.migrations import MIGRATIONS
from doorcam.access.store.tables import METADATA
from tests.unit.storage.layouts import differences, head_of


def test_the_head_is_the_one_alembic_finds() -> None:
    assert head_of(MIGRATIONS) == MIGRATIONS.head


def test_the_migrated_tables_are_those_the_queries_expect(tmp_path: Path) -> None:
    assert differences(tmp_path / "access.sqlite", MIGRATIONS, METADATA) == []

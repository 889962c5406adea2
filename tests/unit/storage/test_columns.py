from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import sqlite

from doorcam.storage.columns import UtcDateTime

DIALECT = sqlite.dialect()


def test_times_are_stored_in_utc_and_come_back_aware() -> None:
    column = UtcDateTime()
    noon = datetime(2026, 5, 1, 12, 0, tzinfo=timezone(timedelta(hours=8)))
    stored = column.process_bind_param(noon, DIALECT)
    assert stored == datetime(2026, 5, 1, 4, 0)
    assert column.process_result_value(stored, DIALECT) == datetime(2026, 5, 1, 4, 0, tzinfo=UTC)


def test_a_time_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        UtcDateTime().process_bind_param(datetime(2026, 5, 1), DIALECT)

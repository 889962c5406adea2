"""The journal's table as queries see it; the migrations make it."""

from sqlalchemy import Column, Float, Integer, MetaData, Table, Text

from doorcam.storage.columns import UtcDateTime
from doorcam.storage.wrapped_keys import keys_table

METADATA = MetaData()

# sqlite_autoincrement: the number of a purged event is never given again.
EVENTS = Table(
    "events",
    METADATA,
    Column("event_id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("track_id", Integer),
    Column("person_id", Text),
    Column("name", Text),
    Column("distance", Float),
    Column("nearest_id", Text),
    Column("source", Text, nullable=False),
    Column("frame_index", Integer),
    Column("snapshot", Text),
    Column("model_id", Text),
    Column("label", Text),
    Column("record", Text),
    Column("actor", Text),
    sqlite_autoincrement=True,
)

# One key for each picture ("snapshot/EVENT_ID").
KEYS = keys_table(METADATA)

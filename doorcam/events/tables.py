"""The journal's tables as queries see them; the migrations make them."""

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, Table, Text

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

# One for each event, and still there when that is purged; see `doorcam.events.links`.
LINKS = Table(
    "links",
    METADATA,
    Column("event_id", Integer, primary_key=True),
    Column("previous", LargeBinary, nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("private", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("facts_salt", LargeBinary),
    Column("private_salt", LargeBinary),
    Column("mark", LargeBinary),
    Column("picture_sha256", LargeBinary),
)

# One row: where the chain begins and ends, sealed.
CHAIN = Table(
    "chain",
    METADATA,
    Column("chain_id", Integer, primary_key=True),
    Column("cut_id", Integer, nullable=False),
    Column("cut_hash", LargeBinary, nullable=False),
    Column("last_id", Integer, nullable=False),
    Column("last_hash", LargeBinary, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)

# One key for each picture ("snapshot/EVENT_ID"), and that of the chain ("chain").
KEYS = keys_table(METADATA)

"""The tables of the destinations as queries see them; the migrations make them."""

from sqlalchemy import Column, Integer, MetaData, Table, Text

from doorcam.storage.columns import UtcDateTime

METADATA = MetaData()

# One row, made with the table.
HOMES = Table("homes", METADATA, Column("home_id", Text, primary_key=True))

# See `Standing`, whose fields these are.
DESTINATIONS = Table(
    "destinations",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("reached", Integer),
    Column("skipped", Integer, nullable=False),
    Column("delivered_at", UtcDateTime),
    Column("failures", Integer, nullable=False),
    Column("fault", Text),
    Column("next_try_at", UtcDateTime),
)

"""The gallery's tables as queries see them; the migrations make them."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from doorcam.storage.columns import UtcDateTime

METADATA = MetaData()

PEOPLE = Table(
    "people",
    METADATA,
    Column("person_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("extra_margin", Float, nullable=False, server_default="0"),
)

# vector: `dimension` little-endian float32. The picture comes last, so that a scan for vectors need
# not read through it.
TEMPLATES = Table(
    "templates",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("person_id", Text, ForeignKey("people.person_id", ondelete="CASCADE"), nullable=False),
    Column("model_id", Text, nullable=False, index=True),
    Column("vector", LargeBinary, nullable=False),
    Column("dimension", Integer, nullable=False),
    Column("quality", Float, nullable=False),
    Column("source", Text, nullable=False),
    Column("content_sha256", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("picture_jpeg", LargeBinary, nullable=False),
    UniqueConstraint("person_id", "model_id", "content_sha256"),
)

# One row. Its revision grows in the same transaction as every change of the other tables.
STATE = Table(
    "gallery_state",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("revision", Integer, nullable=False),
)

"""The gallery's tables as queries see them; the migrations make them."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from doorcam.storage.columns import UtcDateTime
from doorcam.storage.wrapped_keys import keys_table

METADATA = MetaData()

PEOPLE = Table(
    "people",
    METADATA,
    Column("person_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("extra_margin", Float, nullable=False, server_default="0"),
)

# vector: `dimension` little-endian float32, sealed. picture_jpeg: sealed; nothing when no pictures are kept.
# The picture comes last, so that a scan for vectors need not read through it. See `records` for the seals.
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
    Column("shape_ratio", Float),
    UniqueConstraint("person_id", "model_id", "content_sha256"),
    # Holds all that `shape_ratios_of` asks for, so that it need not read through the pictures.
    Index("ix_templates_shape_ratio", "person_id", "shape_ratio"),
)

# What a person agreed to, and when; the newest holds.
CONSENTS = Table(
    "consents",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("person_id", Text, ForeignKey("people.person_id", ondelete="CASCADE"), nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Column("wording", Text, nullable=False),
)

# One key for each person ("person/ID") and one for the saved index ("index").
KEYS = keys_table(METADATA)

# Who looks like whom, each pair both ways; see `doorcam.gallery.likenesses`.
LIKENESSES = Table(
    "likenesses",
    METADATA,
    Column("person_id", Text, ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True),
    Column("other_id", Text, ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True),
    Column("model_id", Text, primary_key=True),
    Column("distance", Float, nullable=False),
    Column("margin", Float, nullable=False),
)

# Photos of a person that were looked at and not taken, so that they are not read again under the same rules.
PASSED_PHOTOS = Table(
    "passed_photos",
    METADATA,
    Column("person_id", Text, ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True),
    Column("model_id", Text, primary_key=True),
    Column("content_sha256", Text, primary_key=True),
    Column("rules_id", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

# One row. Its revision grows in the same transaction as every change of the other tables.
STATE = Table(
    "gallery_state",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("revision", Integer, nullable=False),
)

"""The tables of the access rules as queries see them; the migrations make them."""

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

from doorcam.storage.columns import UtcDateTime
from doorcam.storage.wrapped_keys import keys_table

METADATA = MetaData()

# "everyone" is always there and has no members: everybody belongs to it.
GROUPS = Table(
    "groups",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("step_up", Boolean, nullable=False),
)

MEMBERS = Table(
    "members",
    METADATA,
    Column("group_name", Text, ForeignKey("groups.name", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Text, primary_key=True),
)

# "always" is always there. hours: see `doorcam.access.schedule`.
SCHEDULES = Table(
    "schedules",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("hours", Text, nullable=False),
)

# See `doorcam.access.rules.DoorRules`. area and direction are both there or neither.
DOORS = Table(
    "doors",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("mode", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("two_persons", Boolean, nullable=False),
    Column("cooldown_s", Float, nullable=False),
    Column("companion_s", Float, nullable=False),
    Column("step_up_schedule", Text, ForeignKey("schedules.name")),
    Column("step_up_below_margin", Float, nullable=False),
    Column("step_up_look_alikes", Boolean, nullable=False),
    Column("area", Text),
    Column("direction", Text),
    Column("forget_after_s", Float),
)

PERMISSIONS = Table(
    "permissions",
    METADATA,
    Column("door", Text, ForeignKey("doors.name", ondelete="CASCADE"), primary_key=True),
    Column("group_name", Text, ForeignKey("groups.name", ondelete="CASCADE"), primary_key=True),
    Column("schedule", Text, ForeignKey("schedules.name"), primary_key=True),
)

HOLIDAYS = Table(
    "holidays",
    METADATA,
    Column("door", Text, ForeignKey("doors.name", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("name", Text, nullable=False),
)

# Only people of whom the rules say something.
PEOPLE = Table(
    "people",
    METADATA,
    Column("person_id", Text, primary_key=True),
    Column("disabled", Boolean, nullable=False),
    Column("valid_from", UtcDateTime),
    Column("valid_until", UtcDateTime),
)

# pin, duress: argon2id, sealed; see `credentials`.
PINS = Table(
    "pins",
    METADATA,
    Column("person_id", Text, primary_key=True),
    Column("pin", LargeBinary, nullable=False),
    Column("duress", LargeBinary),
)

# number: sealed; see `credentials`.
BADGES = Table(
    "badges",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("person_id", Text, nullable=False),
    Column("number", LargeBinary, nullable=False),
)

# pin: argon2id, sealed; see `staff`.
STAFF = Table(
    "staff",
    METADATA,
    Column("role", Text, primary_key=True),
    Column("pin", LargeBinary, nullable=False),
)

# Of doors ("door/NAME"), people ("person/ID") and the staff ("staff"); see `doorcam.access.lockout`.
FAILURES = Table(
    "failures",
    METADATA,
    Column("subject", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("owed_s", Float, nullable=False),
)

# Who is in an area, and since when.
PRESENCE = Table(
    "presence",
    METADATA,
    Column("area", Text, primary_key=True),
    Column("person_id", Text, primary_key=True),
    Column("entered_at", UtcDateTime, nullable=False),
)

# The keys "credentials" and "staff".
KEYS = keys_table(METADATA)

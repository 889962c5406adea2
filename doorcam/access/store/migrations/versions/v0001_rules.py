"""The first tables, the group of everybody, and the schedule of every hour."""

import sqlalchemy as sa
from alembic import op

revision = "access_0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make them."""
    _make_rules()
    _make_doors()
    _make_people()
    op.execute("INSERT INTO groups (name, step_up) VALUES ('everyone', 0)")
    op.execute("INSERT INTO schedules (name, hours) VALUES ('always', 'mon-sun,hol 00:00-24:00')")


def _make_rules() -> None:
    op.create_table(
        "groups",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("step_up", sa.Boolean, nullable=False),
    )
    op.create_table(
        "members",
        sa.Column("group_name", sa.Text, sa.ForeignKey("groups.name", ondelete="CASCADE"), primary_key=True),
        sa.Column("person_id", sa.Text, primary_key=True),
    )
    op.create_table(
        "schedules",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("hours", sa.Text, nullable=False),
    )


def _make_doors() -> None:
    op.create_table(
        "doors",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("mode", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("two_persons", sa.Boolean, nullable=False),
        sa.Column("cooldown_s", sa.Float, nullable=False),
        sa.Column("companion_s", sa.Float, nullable=False),
        sa.Column("step_up_schedule", sa.Text, sa.ForeignKey("schedules.name")),
        sa.Column("step_up_below_margin", sa.Float, nullable=False),
        sa.Column("step_up_look_alikes", sa.Boolean, nullable=False),
        sa.Column("area", sa.Text),
        sa.Column("direction", sa.Text),
        sa.Column("forget_after_s", sa.Float),
    )
    op.create_table(
        "permissions",
        sa.Column("door", sa.Text, sa.ForeignKey("doors.name", ondelete="CASCADE"), primary_key=True),
        sa.Column("group_name", sa.Text, sa.ForeignKey("groups.name", ondelete="CASCADE"), primary_key=True),
        sa.Column("schedule", sa.Text, sa.ForeignKey("schedules.name"), primary_key=True),
    )
    op.create_table(
        "holidays",
        sa.Column("door", sa.Text, sa.ForeignKey("doors.name", ondelete="CASCADE"), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
    )


def _make_people() -> None:
    op.create_table(
        "people",
        sa.Column("person_id", sa.Text, primary_key=True),
        sa.Column("disabled", sa.Boolean, nullable=False),
        sa.Column("valid_from", sa.DateTime),
        sa.Column("valid_until", sa.DateTime),
    )
    op.create_table(
        "pins",
        sa.Column("person_id", sa.Text, primary_key=True),
        sa.Column("pin", sa.LargeBinary, nullable=False),
        sa.Column("duress", sa.LargeBinary),
    )
    op.create_table(
        "badges",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("number", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "failures",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("owed_s", sa.Float, nullable=False),
    )
    op.create_table(
        "presence",
        sa.Column("area", sa.Text, primary_key=True),
        sa.Column("person_id", sa.Text, primary_key=True),
        sa.Column("entered_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "keys",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )

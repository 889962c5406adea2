"""The journal's one table."""

import sqlalchemy as sa
from alembic import op

revision = "events_0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first table."""
    op.create_table(
        "events",
        sa.Column("event_id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("track_id", sa.Integer),
        sa.Column("person_id", sa.Text),
        sa.Column("name", sa.Text),
        sa.Column("distance", sa.Float),
        sa.Column("nearest_id", sa.Text),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("frame_index", sa.Integer),
        sa.Column("snapshot", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_at", "events", ["at"])

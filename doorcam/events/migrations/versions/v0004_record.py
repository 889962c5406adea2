"""What a decision was made from, and who did what staff do."""

import sqlalchemy as sa
from alembic import op

revision = "events_0004"
down_revision = "events_0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("events", sa.Column("record", sa.Text))
    op.add_column("events", sa.Column("actor", sa.Text))

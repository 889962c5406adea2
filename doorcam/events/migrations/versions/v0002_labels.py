"""Which model measured a distance, and whether the face was the right person's."""

import sqlalchemy as sa
from alembic import op

revision = "events_0002"
down_revision = "events_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; nothing is known of the events so far."""
    op.add_column("events", sa.Column("model_id", sa.Text))
    op.add_column("events", sa.Column("label", sa.Text))

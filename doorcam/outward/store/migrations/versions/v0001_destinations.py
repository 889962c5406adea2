"""The destinations, and the id of the home."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "outward_0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables, and the id."""
    homes = op.create_table("homes", sa.Column("home_id", sa.Text, primary_key=True))
    op.bulk_insert(homes, [{"home_id": secrets.token_hex(8)}])
    op.create_table(
        "destinations",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("reached", sa.Integer),
        sa.Column("skipped", sa.Integer, nullable=False),
        sa.Column("delivered_at", sa.DateTime),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("fault", sa.Text),
        sa.Column("next_try_at", sa.DateTime),
    )

"""A stricter match for people somebody else looks like."""

import sqlalchemy as sa
from alembic import op

revision = "gallery_0002"
down_revision = "gallery_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; nobody enrolled so far has a margin of their own."""
    op.add_column("people", sa.Column("extra_margin", sa.Float, nullable=False, server_default="0"))

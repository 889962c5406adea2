"""The PINs of the staff."""

import sqlalchemy as sa
from alembic import op

revision = "access_0002"
down_revision = "access_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "staff",
        sa.Column("role", sa.Text, primary_key=True),
        sa.Column("pin", sa.LargeBinary, nullable=False),
    )

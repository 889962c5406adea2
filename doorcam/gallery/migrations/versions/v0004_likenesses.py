"""Who looks like whom, and the photos that were looked at and not taken."""

import sqlalchemy as sa
from alembic import op

revision = "gallery_0004"
down_revision = "gallery_0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; nothing is known about those enrolled before."""
    op.create_table(
        "likenesses",
        _person("person_id"),
        _person("other_id"),
        sa.Column("model_id", sa.Text, primary_key=True),
        sa.Column("distance", sa.Float, nullable=False),
        sa.Column("margin", sa.Float, nullable=False),
    )
    op.create_table(
        "passed_photos",
        _person("person_id"),
        sa.Column("model_id", sa.Text, primary_key=True),
        sa.Column("content_sha256", sa.Text, primary_key=True),
        sa.Column("rules_id", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )


def _person(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, sa.ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True)

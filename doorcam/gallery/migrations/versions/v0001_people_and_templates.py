"""People, their templates, and the revision other threads and processes watch."""

import sqlalchemy as sa
from alembic import op

revision = "gallery_0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "people",
        sa.Column("person_id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "templates",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Text, sa.ForeignKey("people.person_id", ondelete="CASCADE"), nullable=False),
        sa.Column("model_id", sa.Text, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.Column("dimension", sa.Integer, nullable=False),
        sa.Column("quality", sa.Float, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("content_sha256", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("picture_jpeg", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("person_id", "model_id", "content_sha256"),
    )
    op.create_index("ix_templates_model_id", "templates", ["model_id"])
    state = op.create_table(
        "gallery_state",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.bulk_insert(state, [{"id": 1, "revision": 0}])

"""How wide each enrolled face is, against prints that are folded."""

import sqlalchemy as sa
from alembic import op

revision = "gallery_0005"
down_revision = "gallery_0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; of the faces enrolled so far it is not known."""
    op.add_column("templates", sa.Column("shape_ratio", sa.Float))
    op.create_index("ix_templates_shape_ratio", "templates", ["person_id", "shape_ratio"])

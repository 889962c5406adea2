"""What a decision was made from, who did what staff do, and the chain that shows what was changed afterwards."""

import sqlalchemy as sa
from alembic import op

revision = "events_0004"
down_revision = "events_0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and make the tables.

    The events so far are chained by `Journal.open`, which knows where their pictures are: a chain without a seal,
    which is nowhere else, asks for that.
    """
    op.add_column("events", sa.Column("record", sa.Text))
    op.add_column("events", sa.Column("actor", sa.Text))
    op.create_table(
        "links",
        sa.Column("event_id", sa.Integer, primary_key=True),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("facts", sa.LargeBinary, nullable=False),
        sa.Column("private", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("facts_salt", sa.LargeBinary),
        sa.Column("private_salt", sa.LargeBinary),
        sa.Column("mark", sa.LargeBinary),
        sa.Column("picture_sha256", sa.LargeBinary),
    )
    op.create_table(
        "chain",
        sa.Column("chain_id", sa.Integer, primary_key=True),
        sa.Column("cut_id", sa.Integer, nullable=False),
        sa.Column("cut_hash", sa.LargeBinary, nullable=False),
        sa.Column("last_id", sa.Integer, nullable=False),
        sa.Column("last_hash", sa.LargeBinary, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )
    op.execute("INSERT INTO chain SELECT 1, 0, x'', 0, x'', x'' WHERE EXISTS (SELECT 1 FROM events)")

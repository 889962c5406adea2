"""Templates and pictures are sealed, each person's with a key of their own; consent is written down."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import context, op

from doorcam.storage.sealing import SealingKey
from doorcam.storage.sqlite import request_erasure

revision = "gallery_0003"
down_revision = "gallery_0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and seal whoever is enrolled."""
    op.create_table(
        "keys",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Text, sa.ForeignKey("people.person_id", ondelete="CASCADE"), nullable=False),
        sa.Column("given_at", sa.DateTime, nullable=False),
        sa.Column("wording", sa.Text, nullable=False),
    )
    connection = op.get_bind()
    person_ids = connection.scalars(sa.text("SELECT person_id FROM people")).all()
    if person_ids:
        _seal(connection, person_ids)
        request_erasure(connection)


def _seal(connection: sa.Connection, person_ids: Sequence[str]) -> None:
    wrap = context.config.attributes["vault"].wrapper()
    for person_id in person_ids:
        key, name = SealingKey.new(), f"person/{person_id}"
        connection.execute(
            sa.text("INSERT INTO keys (name, wrapped) VALUES (:name, :wrapped)"),
            {"name": name, "wrapped": wrap(key, name)},
        )
        rows = connection.execute(
            sa.text(
                "SELECT id, model_id, content_sha256, vector, picture_jpeg FROM templates WHERE person_id = :person_id"
            ),
            {"person_id": person_id},
        ).all()
        for row in rows:
            bound = f"{person_id}\0{row.content_sha256}\0{row.model_id}"
            connection.execute(
                sa.text("UPDATE templates SET vector = :vector, picture_jpeg = :picture WHERE id = :id"),
                {
                    "id": row.id,
                    "vector": key.seal(row.vector, f"vector\0{bound}"),
                    "picture": key.seal(row.picture_jpeg, f"picture_jpeg\0{bound}"),
                },
            )

"""Answers note the categories of content that forbid quoting them as they are"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("answers") as answers:
        answers.add_column(
            sa.Column(
                "sensitive",
                sa.JSON(),
                nullable=False,
                server_default="[]",
                comment="categories that forbid quoting without a human release",
            )
        )


def downgrade() -> None:
    with op.batch_alter_table("answers") as answers:
        answers.drop_column("sensitive")

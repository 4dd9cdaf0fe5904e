"""Measures with their recommendations, and the mark of a simulated database"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "measures",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("questionnaire", sa.String(length=64), nullable=False),
        sa.Column("sites", sa.JSON(), nullable=False, comment="where it was taken"),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("themes", sa.JSON(), nullable=False, comment="which complaints should be fewer"),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_measures")),
    )
    op.create_table(
        "recommendations",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("measure", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'planned', 'done', 'rejected')",
            name=op.f("ck_recommendations_status"),
        ),
        sa.ForeignKeyConstraint(
            ["measure"],
            ["measures.code"],
            name=op.f("fk_recommendations_measure"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendations")),
    )
    op.create_index(op.f("ix_recommendations_measure"), "recommendations", ["measure"])
    op.create_table(
        "simulations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simulations")),
    )


def downgrade() -> None:
    for table in ("simulations", "recommendations", "measures"):
        op.drop_table(table)

"""Codings: the themes and the sentiment of open answers, by the model and by people"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_CODER = "'model', or the pseudonym of a person"


def upgrade() -> None:
    op.create_table(
        "coded_answers",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("coder", sa.String(length=64), nullable=False, comment=_CODER),
        sa.Column("coder_kind", sa.String(length=8), nullable=False),
        sa.Column("sentiment", sa.String(length=8), nullable=False),
        sa.Column(
            "score",
            sa.Float(),
            nullable=False,
            comment="the highest score of any theme, 0 to 1, also below its threshold",
        ),
        sa.Column("taxonomy_version", sa.Integer(), nullable=False),
        sa.Column("model_version", sa.String(length=64), nullable=True),
        sa.CheckConstraint(
            "coder_kind IN ('model', 'human')", name=op.f("ck_coded_answers_coder_kind")
        ),
        sa.CheckConstraint(
            "sentiment IN ('pos', 'neg', 'mixed', 'neutral')",
            name=op.f("ck_coded_answers_sentiment"),
        ),
        sa.ForeignKeyConstraint(
            ["answer_id"],
            ["answers.id"],
            name=op.f("fk_coded_answers_answer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("answer_id", "coder", name=op.f("pk_coded_answers")),
    )
    op.create_index(op.f("ix_coded_answers_model_version"), "coded_answers", ["model_version"])
    op.create_table(
        "codings",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("coder", sa.String(length=64), nullable=False, comment=_CODER),
        sa.Column("theme", sa.String(length=64), nullable=False),
        sa.Column("coder_kind", sa.String(length=8), nullable=False),
        sa.Column("valence", sa.String(length=8), nullable=False),
        sa.Column("score", sa.Float(), nullable=False, comment="probability 0 to 1; 1 of a person"),
        sa.Column("taxonomy_version", sa.Integer(), nullable=False),
        sa.Column("model_version", sa.String(length=64), nullable=True),
        sa.CheckConstraint("coder_kind IN ('model', 'human')", name=op.f("ck_codings_coder_kind")),
        sa.CheckConstraint(
            "valence IN ('pos', 'neg', 'mixed', 'neutral')", name=op.f("ck_codings_valence")
        ),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["answers.id"], name=op.f("fk_codings_answer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("answer_id", "coder", "theme", name=op.f("pk_codings")),
    )


def downgrade() -> None:
    op.drop_table("codings")
    op.drop_index(op.f("ix_coded_answers_model_version"), "coded_answers")
    op.drop_table("coded_answers")

"""Waves, the random sample for human coding, and quotes that a person has released"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "waves",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("questionnaire", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False, comment="a Monday"),
        sa.Column("last_day", sa.Date(), nullable=False, comment="a Sunday"),
        sa.CheckConstraint(
            "kind IN ('baseline', 'change', 'evaluation')", name=op.f("ck_waves_kind")
        ),
        sa.CheckConstraint("first_day < last_day", name=op.f("ck_waves_days")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_waves")),
    )
    op.create_table(
        "sampled_answers",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("wave", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"],
            ["answers.id"],
            name=op.f("fk_sampled_answers_answer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("answer_id", name=op.f("pk_sampled_answers")),
    )
    op.create_index(op.f("ix_sampled_answers_wave"), "sampled_answers", ["wave"])
    op.create_table(
        "quote_releases",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column(
            "released_by", sa.String(length=64), nullable=False, comment="pseudonym of a person"
        ),
        sa.Column("released_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"],
            ["answers.id"],
            name=op.f("fk_quote_releases_answer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("answer_id", name=op.f("pk_quote_releases")),
    )
    op.create_index(op.f("ix_conversations_stage"), "conversations", ["stage"])


def downgrade() -> None:
    op.drop_index(op.f("ix_conversations_stage"), table_name="conversations")
    op.drop_table("quote_releases")
    op.drop_table("sampled_answers")
    op.drop_table("waves")

"""The first tables: conversations, turns, answers"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("receipt_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("receipt_expires_on", sa.Date(), nullable=True),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("site", sa.String(length=64), nullable=True),
        sa.Column("questionnaire", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("drawn", sa.JSON(), nullable=False, comment="rotated items this respondent gets"),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("locale_chosen", sa.Boolean(), nullable=False),
        sa.Column("languages_offered", sa.JSON(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("consent_version", sa.String(length=32), nullable=True),
        sa.Column("revisiting", sa.String(length=64), nullable=True),
        sa.Column("misunderstood", sa.Integer(), nullable=False),
        sa.Column("last_turn", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("active_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "stage IN ('consent', 'asking', 'finished', 'stopped', 'withdrawn')",
            name=op.f("ck_conversations_stage"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("receipt_hash", name=op.f("uq_conversations_receipt_hash")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_conversations_token_hash")),
    )
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_conversations_active_on"), ["active_on"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_conversations_receipt_expires_on"), ["receipt_expires_on"], unique=False
        )

    op.create_table(
        "answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("text", sa.Text(), nullable=True, comment="anonymised"),
        sa.Column("follow_up", sa.String(length=64), nullable=True),
        sa.Column("follow_up_status", sa.String(length=16), nullable=True),
        sa.Column("follow_up_text", sa.Text(), nullable=True, comment="anonymised"),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "status IN ('answered', 'dont_know', 'skipped')", name=op.f("ck_answers_status")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_answers_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint("conversation_id", "item", name=op.f("uq_answers_conversation_id")),
    )
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_answers_conversation_id"), ["conversation_id"], unique=False
        )

    op.create_table(
        "turns",
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column(
            "fingerprint",
            sa.LargeBinary(length=32),
            nullable=False,
            comment="keyed with the token, which is not stored",
        ),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column(
            "item", sa.String(length=64), nullable=True, comment="the item that was being asked"
        ),
        sa.Column("scale", sa.String(length=64), nullable=True),
        sa.Column("text", sa.Text(), nullable=True, comment="anonymised"),
        sa.Column("choice", sa.String(length=64), nullable=True),
        sa.Column("redactions", sa.JSON(), nullable=False),
        sa.Column("intent", sa.String(length=32), nullable=True),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("reply", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_turns_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", "number", name=op.f("pk_turns")),
        sa.UniqueConstraint("conversation_id", "key", name=op.f("uq_turns_conversation_id")),
    )


def downgrade() -> None:
    op.drop_table("turns")
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answers_conversation_id"))

    op.drop_table("answers")
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversations_receipt_expires_on"))
        batch_op.drop_index(batch_op.f("ix_conversations_active_on"))

    op.drop_table("conversations")

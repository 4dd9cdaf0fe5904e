"""Hand-overs to another device, and the state of kiosk terminals"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conversations") as conversations:
        conversations.add_column(
            sa.Column(
                "receipt_seal",
                sa.LargeBinary(length=32),
                nullable=True,
                comment="keeps the receipt code after a hand-over; unreadable by itself",
            )
        )
    op.create_table(
        "handovers",
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("receipt_seal", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_handovers_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_handovers")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_handovers_code_hash")),
    )
    op.create_table(
        "kiosks",
        sa.Column("site", sa.String(length=64), nullable=False),
        sa.Column("device", sa.String(length=32), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=True),
        sa.Column(
            "seen_minute",
            sa.Integer(),
            nullable=True,
            comment="minutes since 1970 of the device's last sign of life",
        ),
        sa.Column(
            "finished_on",
            sa.Date(),
            nullable=True,
            comment="day of the last interview that was finished at it",
        ),
        sa.Column("finished_hour", sa.Integer(), nullable=True, comment="its hour, 0 to 23"),
        sa.PrimaryKeyConstraint("site", "device", name=op.f("pk_kiosks")),
    )
    op.create_table(
        "kiosk_access",
        sa.Column("site", sa.String(length=64), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("site", name=op.f("pk_kiosk_access")),
    )


def downgrade() -> None:
    op.drop_table("kiosk_access")
    op.drop_table("kiosks")
    op.drop_table("handovers")
    with op.batch_alter_table("conversations") as conversations:
        conversations.drop_column("receipt_seal")

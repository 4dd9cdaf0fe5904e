"""Versions of the codebook saved at the desk, and proposals of themes"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "codebook_versions",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "content",
            sa.JSON(),
            nullable=False,
            comment="codes, rules, names and invented examples, as in the files of themes/",
        ),
        sa.Column("note", sa.String(length=500), nullable=False, comment="why it was changed"),
        sa.Column(
            "saved_by", sa.String(length=64), nullable=False, comment="pseudonym of a person"
        ),
        sa.Column("saved_on", sa.Date(), nullable=False),
        sa.Column(
            "is_active", sa.Boolean(), nullable=False, comment="codes are read by this version"
        ),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_codebook_versions")),
    )
    op.create_table(
        "theme_proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "terms",
            sa.JSON(),
            nullable=False,
            comment="words that many of its answers have in common",
        ),
        sa.Column(
            "answers",
            sa.JSON(),
            nullable=False,
            comment="ids of its answers, most typical first; their words stand nowhere else",
        ),
        sa.Column("stability", sa.Float(), nullable=False, comment="0 to 1"),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column(
            "theme",
            sa.String(length=64),
            nullable=True,
            comment="the code that it became in a version of the codebook",
        ),
        sa.Column(
            "decided_by", sa.String(length=64), nullable=True, comment="pseudonym of a person"
        ),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "state IN ('open', 'accepted', 'rejected')", name=op.f("ck_theme_proposals_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme_proposals")),
    )


def downgrade() -> None:
    for table in ("theme_proposals", "codebook_versions"):
        op.drop_table(table)

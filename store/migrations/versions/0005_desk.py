"""The researchers' desk: accounts, sessions, an audit log that only grows"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=254), nullable=False, comment="lower case"),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column(
            "password_hash",
            sa.String(length=255),
            nullable=True,
            comment="argon2id; empty when the person signs in through a provider",
        ),
        sa.Column("issuer", sa.String(length=255), nullable=True, comment="the OpenID provider"),
        sa.Column("subject", sa.String(length=255), nullable=True, comment="the person's id there"),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "role IN ('viewer', 'researcher', 'admin')", name=op.f("ck_accounts_role")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("name", name=op.f("uq_accounts_name")),
        sa.UniqueConstraint("issuer", "subject", name=op.f("uq_accounts_issuer")),
    )
    op.create_table(
        "desk_sessions",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("begun_at", sa.DateTime(), nullable=False, comment="UTC"),
        sa.Column("used_at", sa.DateTime(), nullable=False, comment="UTC, whole minutes"),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name=op.f("fk_desk_sessions_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_desk_sessions")),
    )
    op.create_index(op.f("ix_desk_sessions_account_id"), "desk_sessions", ["account_id"])
    op.create_table(
        "audit_events",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(), nullable=False, comment="UTC, whole seconds"),
        sa.Column(
            "actor",
            sa.String(length=254),
            nullable=False,
            comment="the account's name, or command line",
        ),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("object", sa.String(length=254), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False, comment="never a customer's words"),
        sa.Column(
            "seal",
            sa.LargeBinary(length=32),
            nullable=False,
            comment="HMAC-SHA-256 over this row and the seal before",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit_events")),
    )
    _forbid_changes()


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER audit_events_only_grow ON audit_events")
        op.execute("DROP FUNCTION audit_events_only_grow()")
    for table in ("audit_events", "desk_sessions", "accounts"):
        op.drop_table(table)


def _forbid_changes() -> None:
    """The database itself refuses to change or delete what is in the audit log."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_events_only_grow() RETURNS trigger AS $$ BEGIN "
            "RAISE EXCEPTION 'the audit log only grows'; END $$ LANGUAGE plpgsql"
        )
        op.execute(
            "CREATE TRIGGER audit_events_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE "
            "ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION audit_events_only_grow()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_events_no_{change.lower()} BEFORE {change} ON audit_events "
            "BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END"
        )

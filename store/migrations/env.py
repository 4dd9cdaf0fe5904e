"""Alembic's entry: migrates over the connection that ``store.migration`` hands in."""

from alembic import context

from store.metadata import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()

"""Run by Alembic: takes the steps on the connection, and in the transaction, that `schema.py` gives."""

from __future__ import annotations

from alembic import context

from fulfill.store.tables import metadata


def run() -> None:
    # The transaction is the caller's, and spans every step: an upgrade is done whole, or not at all.
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        render_as_batch=True,
        transactional_ddl=True,
    )
    context.run_migrations()


run()

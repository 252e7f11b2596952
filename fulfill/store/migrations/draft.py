"""For developers: prints the step that would bring the newest revision up to the tables.

    python -m fulfill.store.migrations.draft

What it prints is a beginning: checks and triggers it does not see, and a name it cannot give.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fulfill.store import finding, schema
from fulfill.store.engine import open_engine


def draft() -> str:
    """The body of `upgrade` for what the tables have and the newest revision has not."""
    from alembic.autogenerate import produce_migrations, render_python_code
    from alembic.migration import MigrationContext

    from fulfill.store.tables import metadata

    with tempfile.TemporaryDirectory() as folder:
        database = open_engine(str(Path(folder) / "draft.db"), create=True)
        try:
            schema.migrate(database)
            with database.engine.connect() as connection:
                context = MigrationContext.configure(
                    connection, opts={"compare_type": True, "include_object": finding.is_table}
                )
                steps = produce_migrations(context, metadata)
                assert steps.upgrade_ops is not None
                return str(render_python_code(steps.upgrade_ops))
        finally:
            database.close()


if __name__ == "__main__":
    sys.stdout.write(draft() + "\n")

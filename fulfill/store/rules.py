"""Triggers: what no program may do to the ledger, the journal and what has left the house.

An `INSERT OR REPLACE` would delete a row without firing a DELETE trigger, so inserting over an
existing key is refused as well.
"""

from __future__ import annotations

from fulfill.store import finding
from fulfill.store.statements import Dialect

# table: (key column, what is said)
_APPEND_ONLY = {
    "move": "moves are never changed, only reversed",
    "operation": "the journal is never changed",
}
# table: (condition on the old row, what is said)
_FROZEN = {
    "manifest": ("old.state = 'closed'", "a closed manifest is never changed"),
    "parcel": ("old.state = 'shipped'", "a shipped parcel is never changed"),
}


def triggers(dialect: Dialect) -> list[str]:
    """The statements that make the triggers, in the database's own words."""
    return _sqlite() if dialect is Dialect.SQLITE else _postgresql()


def names(dialect: Dialect) -> set[str]:
    """The triggers that must be there; `fulfill check` looks for them."""
    whole = "replace" if dialect is Dialect.SQLITE else "truncate"
    append = {f"{table}_no_{act}" for table in _APPEND_ONLY for act in ("update", "delete", whole)}
    return (
        append
        | finding.triggers(dialect)
        | {f"{table}_frozen_{act}" for table in _FROZEN for act in ("update", "delete")}
    )


def _sqlite() -> list[str]:
    made = []
    for table, said in _APPEND_ONLY.items():
        made += [
            f"CREATE TRIGGER {table}_no_{act} BEFORE {act.upper()} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{said}'); END"
            for act in ("update", "delete")
        ]
        made.append(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"
            f" WHEN EXISTS (SELECT 1 FROM {table} WHERE seq = new.seq)"
            f" BEGIN SELECT RAISE(ABORT, '{said}'); END"
        )
    for table, (when, said) in _FROZEN.items():
        made += [
            f"CREATE TRIGGER {table}_frozen_{act} BEFORE {act.upper()} ON {table} WHEN {when}"
            f" BEGIN SELECT RAISE(ABORT, '{said}'); END"
            for act in ("update", "delete")
        ]
    return made


def _postgresql() -> list[str]:
    refuse = (
        "CREATE FUNCTION fulfill_refuse() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation'; END $$"
    )
    made = [refuse]
    for table, said in _APPEND_ONLY.items():
        made += [
            f"CREATE TRIGGER {table}_no_{act} BEFORE {act.upper()} ON {table}"
            f" FOR EACH ROW EXECUTE FUNCTION fulfill_refuse('{said}')"
            for act in ("update", "delete")
        ]
        made.append(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION fulfill_refuse('{said}')"
        )
    for table, (when, said) in _FROZEN.items():
        made += [
            f"CREATE TRIGGER {table}_frozen_{act} BEFORE {act.upper()} ON {table}"
            f" FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION fulfill_refuse('{said}')"
            for act in ("update", "delete")
        ]
    return made

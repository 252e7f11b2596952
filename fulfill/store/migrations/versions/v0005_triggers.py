"""What no program may do to the ledger, the journal and what has left the house."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

SQLITE = (
    (
        "CREATE TRIGGER move_no_update BEFORE UPDATE ON move BEGIN SELECT RAISE(ABORT, "
        "'moves are never changed, only reversed'); END"
    ),
    (
        "CREATE TRIGGER move_no_delete BEFORE DELETE ON move BEGIN SELECT RAISE(ABORT, "
        "'moves are never changed, only reversed'); END"
    ),
    (
        "CREATE TRIGGER move_no_replace BEFORE INSERT ON move WHEN EXISTS (SELECT 1 FROM "
        "move WHERE seq = new.seq) BEGIN SELECT RAISE(ABORT, 'moves are never changed, "
        "only reversed'); END"
    ),
    (
        "CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation BEGIN SELECT "
        "RAISE(ABORT, 'the journal is never changed'); END"
    ),
    (
        "CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation BEGIN SELECT "
        "RAISE(ABORT, 'the journal is never changed'); END"
    ),
    (
        "CREATE TRIGGER operation_no_replace BEFORE INSERT ON operation WHEN EXISTS "
        "(SELECT 1 FROM operation WHERE seq = new.seq) BEGIN SELECT RAISE(ABORT, 'the "
        "journal is never changed'); END"
    ),
    (
        "CREATE TRIGGER manifest_frozen_update BEFORE UPDATE ON manifest WHEN old.state ="
        " 'closed' BEGIN SELECT RAISE(ABORT, 'a closed manifest is never changed'); END"
    ),
    (
        "CREATE TRIGGER manifest_frozen_delete BEFORE DELETE ON manifest WHEN old.state ="
        " 'closed' BEGIN SELECT RAISE(ABORT, 'a closed manifest is never changed'); END"
    ),
    (
        "CREATE TRIGGER parcel_frozen_update BEFORE UPDATE ON parcel WHEN old.state = "
        "'shipped' BEGIN SELECT RAISE(ABORT, 'a shipped parcel is never changed'); END"
    ),
    (
        "CREATE TRIGGER parcel_frozen_delete BEFORE DELETE ON parcel WHEN old.state = "
        "'shipped' BEGIN SELECT RAISE(ABORT, 'a shipped parcel is never changed'); END"
    ),
)

POSTGRESQL = (
    (
        "CREATE FUNCTION fulfill_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation'; END $$"
    ),
    (
        "CREATE TRIGGER move_no_update BEFORE UPDATE ON move FOR EACH ROW EXECUTE "
        "FUNCTION fulfill_refuse('moves are never changed, only reversed')"
    ),
    (
        "CREATE TRIGGER move_no_delete BEFORE DELETE ON move FOR EACH ROW EXECUTE "
        "FUNCTION fulfill_refuse('moves are never changed, only reversed')"
    ),
    (
        "CREATE TRIGGER move_no_truncate BEFORE TRUNCATE ON move FOR EACH STATEMENT "
        "EXECUTE FUNCTION fulfill_refuse('moves are never changed, only reversed')"
    ),
    (
        "CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation FOR EACH ROW "
        "EXECUTE FUNCTION fulfill_refuse('the journal is never changed')"
    ),
    (
        "CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation FOR EACH ROW "
        "EXECUTE FUNCTION fulfill_refuse('the journal is never changed')"
    ),
    (
        "CREATE TRIGGER operation_no_truncate BEFORE TRUNCATE ON operation FOR EACH "
        "STATEMENT EXECUTE FUNCTION fulfill_refuse('the journal is never changed')"
    ),
    (
        "CREATE TRIGGER manifest_frozen_update BEFORE UPDATE ON manifest FOR EACH ROW "
        "WHEN (old.state = 'closed') EXECUTE FUNCTION fulfill_refuse('a closed manifest "
        "is never changed')"
    ),
    (
        "CREATE TRIGGER manifest_frozen_delete BEFORE DELETE ON manifest FOR EACH ROW "
        "WHEN (old.state = 'closed') EXECUTE FUNCTION fulfill_refuse('a closed manifest "
        "is never changed')"
    ),
    (
        "CREATE TRIGGER parcel_frozen_update BEFORE UPDATE ON parcel FOR EACH ROW WHEN "
        "(old.state = 'shipped') EXECUTE FUNCTION fulfill_refuse('a shipped parcel is "
        "never changed')"
    ),
    (
        "CREATE TRIGGER parcel_frozen_delete BEFORE DELETE ON parcel FOR EACH ROW WHEN "
        "(old.state = 'shipped') EXECUTE FUNCTION fulfill_refuse('a shipped parcel is "
        "never changed')"
    ),
)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL:
        connection.exec_driver_sql(statement.replace("%", "%%"))

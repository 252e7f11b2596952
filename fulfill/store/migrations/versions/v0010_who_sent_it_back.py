"""A return is found by the customer's e-mail and by the serial number of the piece."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
_HAS_LEFT = "state IN ('part_shipped','shipped')"
_HAS_SERIAL = sa.text("serial <> ''")


def upgrade() -> None:
    email = "email COLLATE NOCASE" if op.get_bind().dialect.name == "sqlite" else "lower(email)"
    op.execute(f"CREATE INDEX ix_orders_email ON orders ({email}) WHERE {_HAS_LEFT}")
    op.create_index(
        "ix_parcel_item_serial_alone",
        "parcel_item",
        ["serial"],
        sqlite_where=_HAS_SERIAL,
        postgresql_where=_HAS_SERIAL,
    )

"""The kinds of columns that all tables are made of, and the one list of tables."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

# Alembic's batch mode on SQLite can only drop what has a name.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Whole = BigInteger().with_variant(Integer(), "sqlite")
QUANTITY_MAX = 1_000_000_000


def own_id() -> Column[int]:
    return Column("id", Whole, primary_key=True, autoincrement=False)


def whole(name: str, default: int | None = 0) -> Column[int]:
    """A whole number; with no default it may be unknown (NULL)."""
    if default is None:
        return Column(name, Whole, nullable=True)
    return Column(name, Whole, nullable=False, server_default=text(str(default)))


def words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def ref(name: str, target: str) -> Column[int]:
    return Column(name, Whole, ForeignKey(target), nullable=False)


def optional(name: str, target: str) -> Column[int]:
    return Column(name, Whole, ForeignKey(target), nullable=True)


def table(name: str, *parts: Column[int] | Column[str] | CheckConstraint | UniqueConstraint | Index) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


def address() -> list[Column[str]]:
    names = ("name", "company", "address1", "address2", "city", "region", "postcode", "country")
    return [words(n) for n in (*names, "phone", "email")]

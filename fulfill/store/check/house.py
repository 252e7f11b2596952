"""The house: the database itself is sound, its codes lead somewhere, and somebody may change its settings."""

from __future__ import annotations

from collections.abc import Iterator

from fulfill.people import Role
from fulfill.store.check.asking import Watched, ask, rule
from fulfill.store.session import Session
from fulfill.store.statements import Dialect, Sql

# What a kind of code stands for: its table, and the columns that must be found again by a scan.
_CODED = {
    "product": ("product", ("sku",)),
    "place": ("place", ("code",)),
    "plate": ("plate", ("code",)),
    "carton": ("carton", ("code",)),
    "badge": ("person", ("badge",)),
    "order": ("orders", ("number",)),
    "parcel": ("parcel", ("number", "sscc", "tracking")),
    "void_label": ("label", ()),
    "manifest": ("manifest", ("number",)),
    "pallet": ("pallet", ("sscc",)),
    "trailer": ("trailer", ("code",)),
    "purchase_order": ("purchase_order", ("number",)),
    "receipt": ("receipt", ("number",)),
    "rma": ("rma", ("number",)),
    "vendor_return": ("vendor_return", ("number",)),
    "supplier": ("supplier", ("code",)),
    "work_order": ("work_order", ("number",)),
}
_QUICK = Sql("pragma quick_check(50)")
_PAGES = Sql("pragma page_count")
_LOOSE = Sql("pragma foreign_key_check")
_TABLES = Sql("select count(*) from sqlite_schema where type = 'table'")
_REFERENCES = Sql(
    "select 1",
    postgresql="select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text, b.attname"
    " from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
    " join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]"
    " where c.contype = 'f' and c.connamespace = current_schema()::regnamespace order by 1, 2",
)


def _integrity(session: Session) -> tuple[int, Iterator[str]]:
    if session.dialect is Dialect.POSTGRESQL:
        # A server keeps checksums of its pages, and tells when it reads a bad one.
        return 0, iter(())
    found = [str(row[0]) for row in session.all(_QUICK)]
    return session.value(_PAGES), (said for said in found if said != "ok")


def _references(session: Session) -> tuple[int, Iterator[str]]:
    if session.dialect is Dialect.SQLITE:
        found = session.all(_LOOSE)
        return session.value(_TABLES), (
            f"row {row[1]} of {row[0]} refers to a {row[2]} that is not there" for row in found
        )
    references = session.all(_REFERENCES)
    return len(references), _loose(session, references)


def _loose(session: Session, references: list[tuple[str, ...]]) -> Iterator[str]:
    for table, column, target, key in references:
        # The names are the catalogue's own, quoted by the server where they must be.
        loose = Sql(
            f"select count(*) from {table} r where r.{column} is not null and not exists"
            f" (select 1 from {target} t where t.{key} = r.{column})"
        )
        if count := session.value(loose):
            yield f"{count} rows of {table} refer by {column} to a {target} that is not there"


def _pointing(kind: str, table: str) -> str:
    return (
        f"select c.code, c.kind from code c where c.kind = '{kind}'"
        f" and not exists (select 1 from {table} t where t.id = c.ref)"
    )


def _findable(kind: str, table: str, column: str) -> str:
    return (
        f"select '{kind}' as kind, t.{column} as code from {table} t where t.{column} <> ''"
        # The system's own places have no label that could be scanned.
        f" and t.{column} not like '~%' and not exists"
        f" (select 1 from code c where c.code = t.{column} and c.kind = '{kind}' and c.ref = t.id)"
    )


_KINDS = ", ".join(f"'{kind}'" for kind in _CODED)
STRUCTURE = (Watched("integrity", _integrity), Watched("references", _references))
RULES = (
    rule(
        "codes_lead_somewhere",
        "code",
        ask(
            "code {0} stands for a {1} that is not there",
            " union all ".join(_pointing(kind, table) for kind, (table, _) in _CODED.items())
            + f" union all select code, kind from code where kind not in ({_KINDS})",
        ),
        ask(
            "{0} {1} cannot be found by its own code",
            " union all ".join(
                _findable(kind, table, column)
                for kind, (table, columns) in _CODED.items()
                for column in columns
            ),
        ),
    ),
    rule(
        "an_administrator_is_there",
        "person where is_active = 1",
        ask(
            "nobody who is active may change settings: no administrator is left",
            "select 1 where not exists (select 1 from person where is_active = 1"
            f" and '|' || roles || '|' like '%|{Role.ADMINISTRATOR}|%')",
        ),
    ),
)

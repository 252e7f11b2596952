"""Products by any words of their names: an index of words, kept by the database itself.

SQLite has its full-text index FTS5 for it, filled by triggers; PostgreSQL a GIN index over the name's
words. Both know words without their accents and capitals, and find them by how they begin, so that "blue
mug" finds "Mug, blue large". Neither costs anything where no product is written.

Where no word begins so, any part of a word is looked for: on SQLite among the words that FTS5 knows, each of
them once, which names the products by the index; a server has no such list and reads the newest products.

What has left is found by its customer's e-mail, in whatever case it was written; orders that are only
taken in cost nothing for it.
"""

from __future__ import annotations

import json
import unicodedata
from itertools import islice

from fulfill.store.session import Row, Session
from fulfill.store.statements import Dialect, Sql

# Letters with accents, which a server does not know without an extension, and the marks between words.
_ACCENTED = "àáâãäåāçčèéêëēìíîïīñòóôõöōùúûüūýÿž"
_LETTERS = _ACCENTED + _ACCENTED.upper().replace("\N{LATIN CAPITAL LETTER Y WITH DIAERESIS}", "")
_PLAIN = "".join(unicodedata.normalize("NFKD", letter)[0].lower() for letter in _LETTERS)
_MARKS = "./-_&+#:@,;()[]*=%<>|"
_FOLDED = f"translate(lower(name), '{_LETTERS}{_MARKS}', '{_PLAIN}{' ' * len(_MARKS)}')"
_WORDS = f"to_tsvector('simple'::regconfig, {_FOLDED})"

_HAS_LEFT = "state IN ('part_shipped','shipped')"
_SQLITE = (
    f"CREATE INDEX ix_orders_email ON orders (email COLLATE NOCASE) WHERE {_HAS_LEFT}",
    (
        "CREATE VIRTUAL TABLE product_words USING fts5(name, content='product', content_rowid='id',"
        " detail='none', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2')"
    ),
    "CREATE VIRTUAL TABLE product_words_known USING fts5vocab(product_words, 'row')",
    (
        "CREATE TRIGGER product_words_insert AFTER INSERT ON product BEGIN"
        " INSERT INTO product_words(rowid, name) VALUES (new.id, new.name); END"
    ),
    (
        "CREATE TRIGGER product_words_update AFTER UPDATE OF name ON product WHEN old.name <> new.name BEGIN"
        " INSERT INTO product_words(product_words, rowid, name) VALUES ('delete', old.id, old.name);"
        " INSERT INTO product_words(rowid, name) VALUES (new.id, new.name); END"
    ),
    (
        "CREATE TRIGGER product_words_delete AFTER DELETE ON product BEGIN"
        " INSERT INTO product_words(product_words, rowid, name) VALUES ('delete', old.id, old.name); END"
    ),
)
_POSTGRESQL = (
    f"CREATE INDEX ix_orders_email ON orders (lower(email)) WHERE {_HAS_LEFT}",
    f"CREATE INDEX ix_product_words ON product USING gin ({_WORDS})",
)
FILL = "INSERT INTO product_words(product_words) VALUES ('rebuild')"
"""Fills the index of SQLite from the products that are there."""

NAMED = Sql(
    "select id, sku, name from product where id in"
    " (select rowid from product_words where product_words match :words limit :most) order by name",
    postgresql="select id, sku, name from product where"
    f" {_WORDS} @@ to_tsquery('simple', :words) limit :most",
)
"""Products whose names have all of the words; `words` as `asked` writes them."""

_WORDS_WALKED, _NAMES_WALKED, _WORDS_MOST, _PART_LEAST = 200_000, 50_000, 60, 3
# Numbers, of which there may be as many as products, come before letters, and nobody looks for a part of one.
_KNOWN = Sql("select term from product_words_known where term >= ':' limit :walked", postgresql="select ''")
# The index's own record of its segments is another one after each change of any name.
_WRITTEN = Sql("select block from product_words_data where id = 10", postgresql="select ''")
_PART_NAMED = Sql(
    "select id, sku, name from product where false",
    postgresql="select id, sku, name from"
    f" (select id, sku, name, {_FOLDED} as plain from product order by id desc limit :walked) as late"
    " where (select bool_and(strpos(plain, part) > 0)"
    " from json_array_elements_text(cast(:parts as json)) as part) order by name limit :most",
)

SENT_TO = Sql(
    f"select id from orders where email = :email collate nocase and {_HAS_LEFT} order by id desc limit :most",
    postgresql=f"select id from orders where lower(email) = lower(:email) and {_HAS_LEFT}"
    " order by id desc limit :most",
)
"""Orders that have left, of the customer with this e-mail, newest first."""


def having(session: Session, text: str, most: int) -> list[Row]:
    """Products (id, SKU, name) whose names have each word of the text somewhere within a word.

    For a text that `NAMED` finds nothing for. Parts of one or two letters are in nearly every name,
    and find none; of writings that need no more for a word, two signs do.
    """
    parts = _words_in(text)
    if not parts or not all(len(each) >= (_PART_LEAST if each.isascii() else 2) for each in parts):
        return []
    if session.dialect is Dialect.POSTGRESQL:
        return session.all(_PART_NAMED, parts=json.dumps(parts), walked=_NAMES_WALKED, most=most)
    known: list[str] = session.remember(
        "words",
        session.value(_WRITTEN),
        lambda: [row[0] for row in session.all(_KNOWN, walked=_WORDS_WALKED)],
    )
    asks = []
    for part in parts:
        words = list(islice((word for word in known if part in word), _WORDS_MOST))
        if not words:
            return []
        asks.append("(" + " OR ".join(f'"{word}"' for word in words) + ")")
    return session.all(NAMED, words=" AND ".join(asks), most=most)


def statements(dialect: Dialect) -> tuple[str, ...]:
    """What makes the index, in the database's own words."""
    return _SQLITE if dialect is Dialect.SQLITE else _POSTGRESQL


def triggers(dialect: Dialect) -> set[str]:
    if dialect is Dialect.POSTGRESQL:
        return set()
    return {f"product_words_{act}" for act in ("insert", "update", "delete")}


def asked(text: str, dialect: Dialect) -> str:
    """A typed text as a question for words that begin so; "" where it holds no word."""
    words = _words_in(text)
    if dialect is Dialect.SQLITE:
        return " ".join(f'"{word}"*' for word in words)
    return " & ".join(f"{word}:*" for word in words)


def _words_in(text: str) -> list[str]:
    """The words of a text as the index knows them: small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.lower())
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    return "".join(each if each.isalnum() else " " for each in letters).split()


def is_table(_thing: object, name: str | None, *_rest: object) -> bool:
    """For Alembic: whether this is one of the tables, and none of what `statements` makes."""
    return not (name or "").startswith(("product_words", "ix_product_words", "ix_orders_email"))

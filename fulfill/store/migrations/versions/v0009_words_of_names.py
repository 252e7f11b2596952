"""Products are found by any word of their names."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

_LETTERS = "àáâãäåāçčèéêëēìíîïīñòóôõöōùúûüūýÿžÀÁÂÃÄÅĀÇČÈÉÊËĒÌÍÎÏĪÑÒÓÔÕÖŌÙÚÛÜŪÝŽ"
_PLAIN = "aaaaaaacceeeeeiiiiinoooooouuuuuyyzaaaaaaacceeeeeiiiiinoooooouuuuuyz"
_MARKS = "./-_&+#:@,;()[]*=%<>|"
_FOLDED = f"translate(lower(name), '{_LETTERS}{_MARKS}', '{_PLAIN}{' ' * len(_MARKS)}')"
SQLITE = (
    (
        "CREATE VIRTUAL TABLE product_words USING fts5(name, content='product', content_rowid='id',"
        " detail='none', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2')"
    ),
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
    "INSERT INTO product_words(product_words) VALUES ('rebuild')",
)
POSTGRESQL = (
    f"CREATE INDEX ix_product_words ON product USING gin (to_tsvector('simple'::regconfig, {_FOLDED}))",
)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL:
        connection.exec_driver_sql(statement.replace("%", "%%"))

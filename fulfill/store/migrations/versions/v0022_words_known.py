"""The words that stand in names, each once: any part of a word is looked for among them."""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE product_words_known USING fts5vocab(product_words, 'row')")

"""The house carrier's book, kept in the warehouse's own database: one for all its stations."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from fulfill.adapters.carrier_book import Sale, as_json, from_json
from fulfill.store import house_sales
from fulfill.store.engine import Database


@dataclass(frozen=True, slots=True)
class HouseBook:
    """A `carrier_book.Book` over the database; each call is a transaction of its own."""

    database: Database

    def get(self, key: str) -> Sale | None:
        row = house_sales.get(self.database, key)
        return None if row is None else replace(from_json(json.loads(row[0])), is_void=row[1])

    def number(self, key: str) -> int:
        return house_sales.number(self.database, key)

    def put(self, key: str, sale: Sale) -> Sale:
        house_sales.put(self.database, key, json.dumps(as_json(sale)), sale.bought.tracking)
        kept = self.get(key)
        assert kept is not None, key
        return kept

    def void(self, tracking: str) -> bool:
        return house_sales.void(self.database, tracking)

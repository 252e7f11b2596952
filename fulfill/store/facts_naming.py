"""What products are called: one statement for a whole list, however many lines it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fulfill.catalog import Product
from fulfill.store.facts import PRODUCT_COLUMNS, StoreFacts, product_of
from fulfill.store.statements import Sql

_SELECT = f"select {PRODUCT_COLUMNS} from product"
_PRODUCTS = Sql(
    f"{_SELECT} where id in (select value from json_each('[' || :ids || ']'))",
    postgresql=f"{_SELECT} where id = any(cast(string_to_array(:ids, ',') as bigint[]))",
)


class NamingFacts(StoreFacts):
    """The products of a list, on top of the common facts."""

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """The products of these ids; what was read already in this transaction is not read again."""
        wanted = dict.fromkeys(product_ids)
        missing = [each for each in wanted if each not in self._products]
        if missing:
            for row in self.session.all(_PRODUCTS, ids=",".join(map(str, missing))):
                found = product_of(row)
                self._products[found.id] = found
        return {each: self._products[each] for each in wanted if each in self._products}

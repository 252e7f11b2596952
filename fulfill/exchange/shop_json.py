"""Orders of a shop as JSON: one document, a list, an envelope of its interface, or a document a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.exchange import shopify, woocommerce
from fulfill.exchange.shop import Settled, make_order
from fulfill.records import Group, Read, Rejected
from fulfill.units import BadValue

COLUMNS = ("order", "document")
DOCUMENT_BYTES_MAX = 32 * 1024 * 1024
_ORDER_KEYS = frozenset(("line_items", "financial_status", "order_key", "fulfillment_status"))
_BROKEN = object()


def read_json(path: Path, encoding: str) -> Iterator[Read]:
    """The orders in a JSON file. Raises UnusableInput when it is not JSON or holds no order."""
    with path.open(encoding=encoding) as file:
        first = file.readline(DOCUMENT_BYTES_MAX)
        while first and not first.strip():
            first = file.readline(DOCUMENT_BYTES_MAX)
        has_more = any(line.strip() for line in iter(lambda: file.readline(1 << 16), ""))
    if has_more and _loads(first) is not _BROKEN:
        return _by_line(path, encoding)
    if path.stat().st_size > DOCUMENT_BYTES_MAX:
        raise UnusableInput(
            f"{path.name} is one JSON document of more than 32 MB; export fewer orders at a time."
        )
    document = _loads(path.read_text(encoding=encoding))
    if document is _BROKEN:
        raise UnusableInput(f"{path.name} is not complete JSON; export it again.")
    if rows := _flat_rows(document):
        names = [name.strip().lower() for name in rows[0]]
        return shopify.read_export(names, lambda: iter(_as_rows(rows)))
    found = list(_orders(document))
    if not any(isinstance(each, dict) for each in found):
        raise UnusableInput(f"{path.name} holds no order of Shopify or WooCommerce that is known here.")
    return _read_all(found)


def _loads(text: str) -> Any:
    # Numbers stay text: the gates judge them, and no number is too large to be read.
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return _BROKEN


def _by_line(path: Path, encoding: str) -> Iterator[Read]:
    with path.open(encoding=encoding) as file:
        line_no = 0
        while line := file.readline(DOCUMENT_BYTES_MAX):
            line_no += 1
            if not line.strip():
                continue
            document = _loads(line)
            if document is _BROKEN:
                yield Rejected(line_no, ["", line[:2000].strip()], "The line is not complete JSON.")
                continue
            for order in _orders(document):
                yield _read(order, line_no)


def _read_all(found: list[Any]) -> Iterator[Read]:
    for at, order in enumerate(found, start=1):
        yield _read(order, at)


def _orders(document: Any) -> Iterator[Any]:
    """The orders in a document; what is none comes out as text, so that it can be told."""
    if isinstance(document, list):
        for each in document:
            yield from _orders(each) if not isinstance(each, list) else ("a list in a list",)
    elif not isinstance(document, dict):
        yield str(document)[:40]
    elif _ORDER_KEYS & document.keys():
        yield document
    elif isinstance(document.get("response"), dict):
        yield from _orders(document["response"])
    elif isinstance(document.get("orders"), list):
        yield from _orders(document["orders"])
    elif isinstance(document.get("order"), dict):
        yield document["order"]
    elif any(isinstance(document.get(each), list) for each in ("create", "update", "delete")):
        for each in shopify.parts(document, "create") + shopify.parts(document, "update"):
            yield each
        for each in shopify.parts(document, "delete"):
            yield {**each, "status": "trash"}
    else:
        yield ", ".join(map(str, document))[:40]


def _read(order: Any, at: int) -> Read:
    if not isinstance(order, dict):
        return Rejected(
            at, ["", order], f"Here stands no order of Shopify or WooCommerce, but {order[:40]!r}."
        )
    is_woo = "billing" in order or "order_key" in order
    name = shopify.text(order, "number" if is_woo else "name") or shopify.text(order, "id")
    raw = [name, json.dumps(order, separators=(",", ":"))]
    try:
        draft = woocommerce.draft_of(order) if is_woo else shopify.draft_of(order)
        return Group(make_order(draft), (at,), (raw,))
    except Settled as settled:
        return Rejected(at, raw, str(settled), is_settled=True, key=name)
    except BadValue as bad:
        return Rejected(at, raw, str(bad))


def _flat_rows(document: Any) -> list[dict[str, str]]:
    """The rows of a Shopify export that a converter turned into JSON: one flat object a row."""
    if not isinstance(document, list) or not document:
        return []
    if not all(
        isinstance(each, dict) and "Lineitem quantity" in each and "Name" in each for each in document
    ):
        return []
    return [
        {str(name): value if isinstance(value, str) else "" for name, value in each.items()}
        for each in document
    ]


def _as_rows(rows: list[dict[str, str]]) -> Iterator[tuple[int, list[str], str]]:
    columns = list(rows[0])
    for at, row in enumerate(rows, start=1):
        yield at, [row.get(column, "") for column in columns], ""

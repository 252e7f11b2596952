"""What every shop's order comes down to: a draft of text, and the gates it passes to become a record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from fulfill import units
from fulfill.address import Address
from fulfill.records import OrderLineRecord, OrderRecord, Payment
from fulfill.units import BadValue

T = TypeVar("T")


class Settled(Exception):  # noqa: N818 - an answer, named like one
    """The shop has closed this order: there is nothing to ship and nothing to mend."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line as the shop wrote it; `position` counts from 1, as the shop shows it.

    `discounts` are amounts off the whole line, of `pieces` pieces ("": of its quantity).
    """

    position: int
    sku: str
    title: str
    quantity: str
    price: str
    discounts: tuple[str, ...] = ()
    pieces: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An order as the shop wrote it: text, not yet gated. `address` keys are fields of Address."""

    channel: str
    order: str
    payment: Payment
    currency: str
    ordered_at: str
    service: str
    note: str
    address: dict[str, str]
    lines: list[DraftLine]
    gift_note: str = ""
    shipping: str = ""


@dataclass(slots=True)
class _Gates:
    wrong: list[str] = field(default_factory=list)

    def take(self, label: str, gate: Callable[[str], T], text: str, empty: T) -> T:
        try:
            return gate(text)
        except BadValue as bad:
            self.wrong.append(f"{label}: {bad}")
            return empty

    def maybe(self, label: str, gate: Callable[[str], T], text: str, empty: T) -> T:
        return self.take(label, gate, text, empty) if text else empty


def make_order(draft: Draft) -> OrderRecord:
    """The record of a shop's order. Raises BadValue with all that is wrong, Settled when all is shipped."""
    if not draft.lines:
        raise Settled("Nothing is left to ship in this order.")
    gates = _Gates()
    order = gates.take("order", units.code, draft.order, "")
    currency = gates.maybe("currency", units.currency, draft.currency, "")
    ordered_at: datetime | None = gates.maybe("ordered at", units.timestamp, draft.ordered_at, None)
    record = OrderRecord(
        order,
        tuple(_line(gates, line, currency) for line in draft.lines),
        _address(gates, draft.address),
        gates.take("service", units.line, draft.service, ""),
        channel=draft.channel,
        payment=draft.payment,
        currency=currency,
        ordered_at=ordered_at,
        note=gates.take("note", units.free_text, draft.note, ""),
        gift_note=gates.take("gift note", units.free_text, draft.gift_note, ""),
        shipping_price=_amount(draft.shipping, currency),
    )
    if gates.wrong:
        raise BadValue(" ".join(gates.wrong))
    return record


def _amount(text: str, currency: str) -> int:
    """An amount besides the price. A shop's order goes out whether or not we can read that."""
    try:
        return units.money_minor(text, currency, rounds=True) if text else 0
    except BadValue:
        return 0


def _paid_each(price: int, line: DraftLine, currency: str) -> int:
    """What was paid for one piece: rounded down, so that all of them never bring back more than was paid."""
    off = sum(_amount(each, currency) for each in line.discounts)
    pieces = line.pieces or line.quantity
    if not off or not (pieces.isascii() and pieces.isdigit() and int(pieces)):
        return price
    return max(0, (price * int(pieces) - off) // int(pieces))


def _line(gates: _Gates, line: DraftLine, currency: str) -> OrderLineRecord:
    label = f"product {line.position}"
    if not line.sku:
        gates.wrong.append(f"Product {line.position} of the order has no SKU; give it one in the shop.")
    price = gates.maybe(label, lambda text: units.money_minor(text, currency, rounds=True), line.price, 0)
    return OrderLineRecord(
        gates.maybe(label, units.code, line.sku, ""),
        gates.take(label, lambda text: units.quantity(text, least=1), line.quantity, 0),
        _paid_each(price, line, currency),
        gates.take(label, lambda text: units.line(text[: units.NAME_MAX]), line.title, ""),
    )


def _address(gates: _Gates, given: dict[str, str]) -> Address:
    if not given.get("address1", "").strip():
        gates.wrong.append("The order has no address to ship to; enter one in the shop.")
        return Address()
    gated = {
        each: gates.take(each, units.line, text, "") for each, text in given.items() if each != "country"
    }
    if not (gated.get("name") or gated.get("company")):
        gates.wrong.append("The address has neither a name nor a company; enter one in the shop.")
    if not gated.get("city"):
        gates.wrong.append("The address has no city; enter it in the shop.")
    country = gates.take(
        "country", lambda text: units.country(text, names=True), given.get("country", ""), ""
    )
    return Address(**gated, country=country)

"""The columns of our own CSV: per kind their names, their gates, and which must be filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import eq
from typing import Any

from fulfill import gs1, units
from fulfill.catalog import Tracking
from fulfill.people import Role
from fulfill.places import PlaceKind, PlateKind
from fulfill.records import Kind, Payment
from fulfill.returned import Wish
from fulfill.units import BadValue

Gate = Callable[[str], Any]

_MEMO_MAX = 20_000
_PRIORITY = re.compile(r"-?[0-9]{1,4}")
_PRIORITY_WORDS = {"low": -1, "normal": 0, "high": 1, "urgent": 2}
_PIN = re.compile(r"[0-9]{4,12}")
# Places that `fulfill init` makes; a file may not name them as kinds.
_PLACE_KINDS = tuple(PlaceKind(each) for each in
    "dock stage reserve forward bench returns quarantine damaged vendor scrap".split())  # fmt: skip


class Memo(dict[str, Any]):
    """A gate that remembers; bounded, so that a column of ever new values costs no memory."""

    __slots__ = ("_gate",)

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self._gate = gate

    def __missing__(self, text: str) -> Any:
        value = self._gate(text)
        if len(self) >= _MEMO_MAX:
            self.clear()
        self[text] = value
        return value


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its gate, whether it must be filled, what it is when empty, whether values repeat.

    Attributes:
        are_plain: whether all of these texts are sure to pass the gate as they stand; it may say no
            to some that would. A thousand cells are asked for the price of ten gates.
    """

    name: str
    gate: Gate
    needed: bool = False
    empty: Any = ""
    repeats: bool = False
    are_plain: Callable[[Sequence[str]], bool] | None = None


def _are_plain_lines(texts: Sequence[str]) -> bool:
    joined = "".join(texts)
    return (
        joined.isascii()
        and joined.isprintable()
        and max(map(len, texts), default=0) <= units.NAME_MAX
        and all(map(eq, map(str.strip, texts), texts))
    )


def _are_plain_codes(texts: Sequence[str]) -> bool:
    lengths, joined = set(map(len, texts)), "".join(texts)
    return (
        joined.isascii()
        and joined.isprintable()
        and " " not in joined
        and 0 not in lengths
        and max(lengths, default=0) <= units.CODE_MAX
    )


def _count(text: str) -> int:
    return units.quantity(text, least=1)


def _length(text: str) -> int:
    if (found := units.length_mm(text)) == 0:
        raise BadValue("The length is 0; expected millimetres, inside.")
    return found


def _text(text: str) -> str:
    return units.line(text)


def _long(text: str) -> str:
    return units.line(text, length_max=500)


def _gtin(text: str) -> str:
    if units.is_spreadsheet_number(text):
        raise BadValue(
            f"{units.shown(text)} was ruined by a spreadsheet, its last digits are lost. "
            "Format the column as text and enter the barcode again."
        )
    if gs1.is_gtin(text):
        return gs1.gtin14(text)
    if text.isascii() and text.isdigit() and len(text) < 14:
        for length in (12, 13, 14):
            if gs1.is_gtin(padded := text.zfill(length)):
                raise BadValue(
                    f"{units.shown(text)} lost its leading zeros in a spreadsheet; expected {padded}."
                )
    try:
        return gs1.gtin14(text)
    except gs1.BadElement as bad:
        raise BadValue(str(bad)) from bad


def _barcodes(text: str) -> tuple[tuple[str, int], ...]:
    found = []
    for each in text.split("|"):
        code, equals, eaches = each.strip().rpartition("=")
        if not equals:
            code, eaches = eaches, "1"
        if units.is_spreadsheet_number(code):
            _gtin(code)
        found.append((units.code(code), _count(eaches)))
    return tuple(found)


def _gln(text: str) -> str:
    if len(text) == 13 and gs1.is_checked(text):
        return text
    raise BadValue(f"{units.shown(text)} is no GLN; expected 13 digits, the last one the check digit.")


def _pin(text: str) -> str:
    if not _PIN.fullmatch(text):
        raise BadValue("The PIN cannot be used; expected 4 to 12 digits.")
    return text


def _priority(text: str) -> int:
    if (known := _PRIORITY_WORDS.get(text.lower())) is not None:
        return known
    if not _PRIORITY.fullmatch(text):
        raise BadValue(f"{units.shown(text)} is no priority; expected a whole number, larger is more urgent.")
    return int(text)


_YES_OR_NO: Mapping[str, bool] = {
    **dict.fromkeys(("yes", "y", "true", "1", "x"), True),
    **dict.fromkeys(("no", "n", "false", "0"), False),
}


def _one_of(kinds: tuple[StrEnum, ...]) -> Gate:
    known = {str(each): each for each in kinds}

    def gate(text: str) -> StrEnum:
        found = known.get(text.strip().lower())
        if found is None:
            raise BadValue(f"{units.shown(text)} is not known here; expected one of {', '.join(known)}.")
        return found

    return gate


def _yes_or_no(text: str) -> bool:
    found = _YES_OR_NO.get(text.strip().lower())
    if found is None:
        raise BadValue(f"{units.shown(text)} is neither yes nor no; expected yes or no.")
    return found


def _roles(text: str) -> tuple[StrEnum, ...]:
    gate = _one_of(tuple(Role))
    return tuple(dict.fromkeys(gate(each) for each in text.split("|")))


def _amount(text: str) -> str:
    # The currency stands in another cell: the amount is gated here and converted in `_money`.
    units.money_minor(text, "", rounds=True)
    return text


_CURRENCY = Column("currency", units.currency, repeats=True)
_SKU = Column("sku", units.code, needed=True, repeats=True, are_plain=_are_plain_codes)
_QUANTITY = Column("quantity", _count, needed=True, repeats=True)


def _address_columns(prefix: str = "", *, is_needed: bool) -> tuple[Column, ...]:
    needed = ("name", "address1", "city") if is_needed else ()
    texts = "name company address1 address2 city region postcode phone email".split()
    return (
        *(
            Column(
                f"{prefix}{each}",
                units.name if each in needed else _text,
                each in needed,
                are_plain=_are_plain_lines,
            )
            for each in texts
        ),
        Column(f"{prefix}country", units.country, is_needed, repeats=True),
    )


def _codes(names: str, *, needed: bool = False) -> tuple[Column, ...]:
    return tuple(Column(each, units.code, needed, are_plain=_are_plain_codes) for each in names.split())


def _texts(names: str) -> tuple[Column, ...]:
    return tuple(Column(each, _text, repeats=True) for each in names.split())


def _numbers(names: str, gate: Gate, *, needed: bool = False) -> tuple[Column, ...]:
    return tuple(Column(each, gate, needed, 0, repeats=True) for each in names.split())


HEADS: Mapping[Kind, tuple[Column, ...]] = {
    Kind.PRODUCTS: (
        *_codes("sku", needed=True),
        Column("name", units.name, needed=True),
        Column("gtin", _gtin),
        Column("barcodes", _barcodes, empty=()),
        *_numbers("weight_g", units.weight_g),
        *_numbers("length_mm width_mm height_mm", units.length_mm),
        Column("tracking", _one_of(tuple(Tracking)), empty=Tracking.NONE, repeats=True),
        Column("price", _amount, repeats=True),
        _CURRENCY,
        *_texts("category hazard"),
        Column("country_of_origin", units.country, repeats=True),
        *_codes("hs_code supplier"),
        Column("supplier_sku", _text),
        Column("image", _long),
        Column("this_side_up", _yes_or_no, empty=False, repeats=True),
        Column("fragile", _yes_or_no, empty=False, repeats=True),
    ),
    Kind.PLACES: (
        *_codes("code", needed=True),
        Column("kind", _one_of(_PLACE_KINDS), needed=True, repeats=True),
        *_texts("zone aisle bay level position"),
        *_numbers("sequence max_units", units.quantity),
        *_numbers("max_weight_g", units.weight_g),
    ),
    Kind.STOCK: (
        Column("place", units.code, needed=True, repeats=True),
        _SKU,
        Column("quantity", units.quantity, needed=True, repeats=True),
        *_codes("lot serial"),
        Column("expires_on", units.day, empty=None, repeats=True),
    ),
    Kind.ORDERS: (
        *_codes("order", needed=True),
        *_address_columns(is_needed=True),
        _CURRENCY,
        Column("ordered_at", units.timestamp, empty=None, repeats=True),
        Column("ship_by", units.day, empty=None, repeats=True),
        *_texts("service channel"),
        Column("shipping_price", _amount, repeats=True),
        Column("priority", _priority, empty=0, repeats=True),
        Column("payment", _one_of(tuple(Payment)), empty=Payment.PAID, repeats=True),
        Column("note", units.free_text, are_plain=_are_plain_lines),
        Column("gift_note", units.free_text, are_plain=_are_plain_lines),
    ),
    Kind.PURCHASE_ORDERS: (*_codes("po supplier", needed=True), _CURRENCY),
    Kind.RETURNS: (
        *_codes("rma order", needed=True),
        Column("expires_on", units.day, empty=None),
        *_codes("return_tracking"),
    ),
    Kind.CARTONS: (
        *_codes("code", needed=True),
        Column("name", _text),
        *_numbers("length_mm width_mm height_mm", _length, needed=True),
        *_numbers("tare_g max_weight_g", units.weight_g),
        Column("price", _amount),
    ),
    Kind.TOTES: (
        *_codes("code", needed=True),
        Column("kind", _one_of((PlateKind.TOTE, PlateKind.CART, PlateKind.PALLET)), empty=PlateKind.TOTE),
    ),
    Kind.TRAILERS: (
        *_codes("code", needed=True),
        Column("carrier", _text),
        *_numbers("max_weight_g", units.weight_g),
        *_numbers("max_volume_l max_parcels", units.quantity),
    ),
    Kind.SUPPLIERS: (
        *_codes("code", needed=True),
        Column("name", units.name, needed=True),
        Column("gln", _gln),
        Column("email", _text),
        *_numbers("lead_time_days", units.quantity),
        *_address_columns("returns_", is_needed=False),
    ),
    Kind.PEOPLE: (
        *_codes("badge", needed=True),
        Column("name", units.name, needed=True),
        Column("role", _roles, needed=True, repeats=True),
        Column("pin", _pin),
    ),
}
# What stands once per line of a document; a kind without them has one row per record.
LINES: Mapping[Kind, tuple[Column, ...]] = {
    Kind.ORDERS: (_SKU, _QUANTITY, Column("unit_price", _amount, repeats=True)),
    Kind.PURCHASE_ORDERS: (
        _SKU,
        _QUANTITY,
        Column("expected_on", units.day, empty=None, repeats=True),
        Column("unit_cost", _amount, repeats=True),
    ),
    Kind.RETURNS: (
        _SKU,
        _QUANTITY,
        Column("reason", _text, repeats=True),
        Column("resolution", _one_of(tuple(Wish)), empty=None, repeats=True),
        *_codes("exchange_sku"),
        Column("comment", _long),
    ),
}

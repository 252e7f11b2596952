"""What a turn changes besides stock, as a small algebra in which everything has an inverse.

A flow says *what* changes; the store carries it out in the same transaction, and `!undo` carries out
the inverse. An Alter names what it expects to find: where another station was faster, nothing is
written and the turn is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Field = str | int | bytes | None


class Doc(StrEnum):
    """The documents that flows may change; the values are the tables that keep them."""

    ORDER = "orders"
    LINE = "order_line"
    LOT = "lot"
    PLATE = "plate"
    PARCEL = "parcel"
    PARCEL_ITEM = "parcel_item"
    LABEL = "label"
    TASK = "task"
    WEIGHING = "weighing"
    MANIFEST = "manifest"
    HANDOVER = "handover"
    PALLET = "pallet"
    ON_PALLET = "on_pallet"
    MANIFEST_PHOTO = "manifest_photo"
    PURCHASE = "purchase_order"
    PURCHASE_LINE = "purchase_line"
    RECEIPT = "receipt"
    RECEIPT_LINE = "receipt_line"
    RMA = "rma"
    RMA_LINE = "rma_line"
    RETURN_UNIT = "return_unit"
    INSPECTION = "inspection"
    RETURN_PARCEL = "return_parcel"
    RETURN_DOUBT = "return_doubt"
    PHOTO = "photo"
    SETTLEMENT = "settlement"
    COUNT_REQUEST = "count_request"
    VENDOR_RETURN = "vendor_return"
    VENDOR_LINE = "vendor_line"
    VENDOR_CARTON = "vendor_carton"
    VENDOR_ITEM = "vendor_item"
    VENDOR_CREDIT = "vendor_credit"
    WORK_ORDER = "work_order"
    WORK_PART = "work_part"


@dataclass(frozen=True, slots=True)
class Make:
    """A new document under an id from `facts.number(doc)`."""

    doc: Doc
    id: int
    fields: Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Unmake:
    """The inverse of Make; only `!undo` uses it."""

    doc: Doc
    id: int
    fields: Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Alter:
    """Set fields, if the document still is as `before` says (same keys in both)."""

    doc: Doc
    id: int
    before: Mapping[str, Field]
    after: Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Add:
    """Add amounts (negative: take off) to counters; the tables' CHECKs hold their bounds."""

    doc: Doc
    id: int
    amounts: Mapping[str, int]


Change = Make | Unmake | Alter | Add


def inverse(change: Change) -> Change:
    """What takes this change back."""
    match change:
        case Make(doc, id_, fields):
            return Unmake(doc, id_, fields)
        case Unmake(doc, id_, fields):
            return Make(doc, id_, fields)
        case Alter(doc, id_, before, after):
            return Alter(doc, id_, after, before)
        case Add(doc, id_, amounts):
            return Add(doc, id_, {name: -amount for name, amount in amounts.items()})

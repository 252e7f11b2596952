"""Returns to a supplier: what may go back and why, how far a return has come, and what is owed for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.catalog import Item
from fulfill.documents import Alter, Doc, Field
from fulfill.errors import Refused
from fulfill.messages import stop
from fulfill.places import Spot


class VendorState(StrEnum):
    """How far a return to a supplier has come.

    DRAFT: its list is made. REQUESTED: the supplier is asked. AUTHORISED: the supplier agreed. PICKING: goods
    are being packed. PACKED: every carton bears its label. SHIPPED: it is on its way to the supplier. Then
    the supplier owes a credit or other goods, until it is CLOSED.
    """

    DRAFT = "draft"
    REQUESTED = "requested"
    AUTHORISED = "authorised"
    PICKING = "picking"
    PACKED = "packed"
    SHIPPED = "shipped"
    AWAITING_CREDIT = "awaiting_credit"
    AWAITING_REPLACEMENT = "awaiting_replacement"
    CLOSED = "closed"
    CANCELLED = "cancelled"


_S = VendorState
# Until it has left the house a return can be given up.
HERE = (_S.DRAFT, _S.REQUESTED, _S.AUTHORISED, _S.PICKING, _S.PACKED)
# The supplier has the goods, or will have them, and owes for them.
OWED = (_S.SHIPPED, _S.AWAITING_CREDIT, _S.AWAITING_REPLACEMENT)
VENDOR_EDGES = frozenset(
    {
        (_S.DRAFT, _S.REQUESTED),
        (_S.REQUESTED, _S.AUTHORISED),
        (_S.AUTHORISED, _S.PICKING),
        (_S.PICKING, _S.PACKED),
        (_S.PACKED, _S.SHIPPED),
        (_S.SHIPPED, _S.AWAITING_CREDIT),
        (_S.SHIPPED, _S.AWAITING_REPLACEMENT),
        (_S.AWAITING_CREDIT, _S.AWAITING_REPLACEMENT),
        (_S.AWAITING_CREDIT, _S.CLOSED),
        (_S.AWAITING_REPLACEMENT, _S.CLOSED),
        *((state, _S.CANCELLED) for state in HERE),
    }
)


class Why(StrEnum):
    """Why goods may go back to their supplier."""

    DEFECTIVE = "defective"
    DAMAGED = "damaged"
    EXPIRED = "expired"
    RECALLED = "recalled"
    OVER_DELIVERED = "over_delivered"


class CartonState(StrEnum):
    """OPEN: goods go in. CLOSED: its label is asked for. VERIFIED: the label was scanned on it."""

    OPEN = "open"
    CLOSED = "closed"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Supplier:
    """Who sent the goods, and takes them back."""

    id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class VendorReturn:
    """One return to a supplier.

    Attributes:
        authorisation: the supplier's own number for it, "" while there is none.
        currency: of its costs and credits; "" where nobody knows what the goods cost.
        replacement_id: the purchase order of what comes in place of the goods.
    """

    id: int
    number: str
    supplier_id: int
    state: VendorState
    authorisation: str = ""
    currency: str = ""
    tracking: str = ""
    note: str = ""
    opened_us: int = 0
    requested_us: int = 0
    shipped_us: int = 0
    closed_us: int = 0
    replacement_id: int | None = None

    @property
    def reference(self) -> str:
        """The number that the supplier looks for: their own, else ours."""
        return self.authorisation or self.number


@dataclass(frozen=True, slots=True)
class VendorLine:
    """Eaches of one item that lie (or lay) at one spot: `picked` of the `planned` are in cartons.

    Attributes:
        receipt_id, purchase_line_id: the delivery it came with, None where nobody knows.
        unit_cost_minor: what one piece cost, 0 where nobody knows. due_on: last day to send it back, or "".
    """

    id: int
    return_id: int
    item: Item
    spot: Spot
    why: str
    planned: int
    picked: int = 0
    receipt_id: int | None = None
    purchase_line_id: int | None = None
    unit_cost_minor: int = 0
    due_on: str = ""

    @property
    def left(self) -> int:
        return self.planned - self.picked


@dataclass(frozen=True, slots=True)
class VendorCarton:
    """One box of a return. `carton` is the box type's code, "" for any other packing; weight in g."""

    id: int
    return_id: int
    plate_id: int
    piece: int
    sscc: str
    carton: str
    weight_g: int
    state: CartonState


@dataclass(frozen=True, slots=True)
class Candidate:
    """Eaches of one item at one spot that may go back to their supplier, and what is known of them.

    Attributes:
        receipt: number of the delivery they came with, "" where nobody knows.
        due_on: ISO day, the last one on which the supplier takes them, "" where nobody knows.
    """

    supplier_id: int
    item: Item
    spot: Spot
    quantity: int
    why: Why
    receipt_id: int | None = None
    receipt: str = ""
    purchase_line_id: int | None = None
    unit_cost_minor: int = 0
    currency: str = ""
    due_on: str = ""


def advance_vendor(
    vendor: VendorReturn, to: VendorState, before: dict[str, Field] | None = None, **after: Field
) -> Alter:
    """The one way a return's state moves; an edge that is not drawn is refused aloud.

    `after` are other fields that change with it, `before` what they were.
    """
    if (vendor.state, to) not in VENDOR_EDGES:
        raise Refused(
            stop(
                "vendor_cannot",
                "Return {vendor} to the supplier is {state} and cannot become {to}. "
                "Look it up with !where {vendor}",
                vendor=vendor.number,
                state=vendor.state,
                to=to,
            )
        )
    was: dict[str, Field] = {"state": str(vendor.state), **(before or {})}
    assert was.keys() == {"state", *after}, (was, after)
    return Alter(Doc.VENDOR_RETURN, vendor.id, was, {"state": str(to), **after})


def owed_minor(lines: tuple[VendorLine, ...]) -> int:
    """What the supplier is charged for what was packed, in minor units."""
    return sum(line.picked * line.unit_cost_minor for line in lines)

"""Orders, parcels, manifests: what is asked for and what leaves. States are enums, edges are data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.documents import Alter, Doc
from fulfill.errors import Refused
from fulfill.messages import stop


class OrderState(StrEnum):
    """Where an order stands; `ORDER_EDGES` says where it can go from there."""

    WAITING = "waiting"
    RELEASED = "released"
    PICKING = "picking"
    PICKED = "picked"
    PACKING = "packing"
    PACKED = "packed"
    PART_SHIPPED = "part_shipped"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


# An exchange order is held with this and the number of the return that it waits for.
WAITS_FOR = "waits for return "
S = OrderState
ORDER_EDGES = frozenset(
    {
        (S.WAITING, S.RELEASED),
        (S.WAITING, S.CANCELLED),
        (S.RELEASED, S.WAITING),
        (S.RELEASED, S.PICKING),
        (S.RELEASED, S.CANCELLED),
        (S.PICKING, S.RELEASED),
        (S.PICKING, S.PICKED),
        (S.PICKING, S.WAITING),
        (S.PICKED, S.PICKING),
        (S.PICKED, S.RELEASED),
        (S.PICKED, S.PACKING),
        (S.PACKING, S.PICKED),
        (S.PACKING, S.PACKED),
        (S.PACKED, S.PACKING),
        (S.PACKED, S.SHIPPED),
        (S.PACKED, S.PART_SHIPPED),
        (S.PART_SHIPPED, S.RELEASED),
        (S.PART_SHIPPED, S.SHIPPED),
        (S.PART_SHIPPED, S.PACKED),
        (S.PART_SHIPPED, S.CANCELLED),
        (S.SHIPPED, S.PACKED),
    }
)


class ParcelState(StrEnum):
    """Where a parcel stands; `PARCEL_EDGES` says where it can go from there."""

    OPEN = "open"
    PACKED = "packed"
    LABELLED = "labelled"
    VERIFIED = "verified"
    LOADED = "loaded"
    SHIPPED = "shipped"
    VOID = "void"


P = ParcelState
PARCEL_EDGES = frozenset(
    {
        (P.OPEN, P.PACKED),
        (P.OPEN, P.VOID),
        (P.PACKED, P.OPEN),
        (P.PACKED, P.LABELLED),
        (P.PACKED, P.VOID),
        (P.LABELLED, P.VERIFIED),
        (P.LABELLED, P.VOID),
        (P.VERIFIED, P.LOADED),
        (P.VERIFIED, P.LABELLED),
        (P.VERIFIED, P.VOID),
        (P.LOADED, P.VERIFIED),
        (P.LOADED, P.SHIPPED),
    }
)


@dataclass(frozen=True, slots=True)
class Order:
    """An order's head. `waits` is why it is not released, "" when nothing stands against it."""

    id: int
    number: str
    state: OrderState
    priority: int = 0
    ship_by: str = ""
    service: str = ""
    country: str = ""
    partial: str = "complete"
    waits: str = ""
    note: str = ""
    gift_note: str = ""
    channel: str = ""
    currency: str = ""
    task_id: int | None = None


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line; all quantities in eaches. Open is what is neither picked, held, short nor cancelled."""

    id: int
    order_id: int
    line: int
    sku: str
    product_id: int | None
    ordered: int
    held: int = 0
    picked: int = 0
    packed: int = 0
    shipped: int = 0
    short: int = 0
    cancelled: int = 0
    unit_price_minor: int = 0

    @property
    def wanted(self) -> int:
        """What the customer still wants to get: ordered and not cancelled."""
        return self.ordered - self.cancelled


@dataclass(frozen=True, slots=True)
class Parcel:
    """A labelled unit for a carrier: `piece` of its order, its goods in the carton `plate_id`."""

    id: int
    number: str
    order_id: int
    plate_id: int
    piece: int
    sscc: str
    state: ParcelState
    carrier: str = ""
    service: str = ""
    tracking: str = ""
    carton: str = ""
    weight_g: int = 0
    expected_g: int = 0
    manifest_id: int | None = None


def advance_order(order: Order, to: OrderState) -> Alter:
    """The one way an order's state moves; an edge that is not drawn is refused aloud."""
    if (order.state, to) not in ORDER_EDGES:
        raise Refused(
            stop(
                "order_cannot",
                "Order {order} is {state} and cannot become {to}. Look it up with !where {order}",
                order=order.number,
                state=order.state,
                to=to,
            )
        )
    return Alter(Doc.ORDER, order.id, {"state": str(order.state)}, {"state": str(to)})


def advance_parcel(parcel: Parcel, to: ParcelState) -> Alter:
    """The one way a parcel's state moves."""
    if (parcel.state, to) not in PARCEL_EDGES:
        raise Refused(
            stop(
                "parcel_cannot",
                "Parcel {parcel} is {state} and cannot become {to}. Look it up with !where {parcel}",
                parcel=parcel.number,
                state=parcel.state,
                to=to,
            )
        )
    return Alter(Doc.PARCEL, parcel.id, {"state": str(parcel.state)}, {"state": str(to)})

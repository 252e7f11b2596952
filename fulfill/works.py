"""Work orders: a piece is made good or packed anew, and comes out as stock again, perhaps as another SKU.

What goes in leaves the building to the kit bench (the outside place for making), what is made comes back
from there: every product still sums to zero. An order knows its parts, so that whoever takes it up next
goes on where it was left. Kits are meant to be made of the same orders, with more parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Item
from fulfill.documents import Alter, Doc, Field, Make
from fulfill.errors import Refused
from fulfill.messages import stop
from fulfill.places import PlaceKind, Spot
from fulfill.returned import Disposition


class WorkKind(StrEnum):
    """What is done with the piece."""

    REFURBISH = "refurbish"
    REPACKAGE = "repackage"
    KIT = "kit"


class WorkState(StrEnum):
    """OPEN: parts go in. MADE: graded, its result waits for its place. DONE, CANCELLED: the end."""

    OPEN = "open"
    MADE = "made"
    DONE = "done"
    CANCELLED = "cancelled"


class WorkGrade(StrEnum):
    """What the work made of it; FAIL is never sold."""

    A = "A"
    B = "B"
    C = "C"
    FAIL = "fail"


WORK_EDGES = frozenset(
    {
        (WorkState.OPEN, WorkState.MADE),
        (WorkState.MADE, WorkState.OPEN),
        (WorkState.MADE, WorkState.DONE),
        (WorkState.OPEN, WorkState.CANCELLED),
    }
)
# Which dispositions of a returned piece make an order, and of which kind.
KIND_OF: dict[Disposition, WorkKind] = {
    Disposition.REFURBISH: WorkKind.REFURBISH,
    Disposition.REPACKAGE: WorkKind.REPACKAGE,
}
# Where a piece waits for its work, and where what was made may go.
WAITS_AT = (PlaceKind.QUARANTINE, PlaceKind.DAMAGED)
FOR_SALE = (PlaceKind.FORWARD, PlaceKind.RESERVE)
FAILED = (PlaceKind.SCRAP, PlaceKind.DAMAGED)
BARRED = (PlaceKind.QUARANTINE, PlaceKind.VENDOR, PlaceKind.SCRAP, PlaceKind.DAMAGED)


class Numbering(Protocol):
    """What making an order asks of the warehouse."""

    @property
    def now_us(self) -> int: ...
    def number(self, doc: Doc | str) -> int: ...


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """One order.

    Attributes:
        unit_id: the returned piece that it is about; None for one made by hand.
        item: the piece that goes in. place_id: where it lay when the order was made.
        task_id: of whoever works on it now, 0 where nobody does.
        grade: None until it is said. result_id: product that comes out, None until that is known.
    """

    id: int
    number: str
    kind: WorkKind
    state: WorkState
    unit_id: int | None
    item: Item
    place_id: int | None
    quantity: int = 1
    task_id: int = 0
    grade: WorkGrade | None = None
    result_id: int | None = None
    result_lot_id: int = 0
    opened_us: int = 0

    @property
    def label(self) -> str:
        """The code on the label of what was made: it stands for that very piece wherever it is scanned."""
        return result_code(self.id)

    @property
    def result(self) -> Item:
        """What comes out."""
        assert self.result_id is not None, self
        return Item(self.result_id, self.result_lot_id, self.item.serial)


@dataclass(frozen=True, slots=True)
class WorkPart:
    """Something that went in, in eaches, and where it was taken from; `is_source`: it is the piece itself."""

    id: int
    work_id: int
    item: Item
    spot: Spot
    quantity: int
    is_source: bool = False


def result_code(work_id: int) -> str:
    return f"W{work_id:07d}"


def new_order(work_id: int, kind: WorkKind, item: Item, place_id: int, now_us: int, unit_id: int = 0) -> Make:
    """The document of a new order."""
    fields: dict[str, Field] = {
        "number": f"WO{work_id:07d}",
        "kind": str(kind),
        "state": str(WorkState.OPEN),
        "unit_id": unit_id or None,
        "product_id": item.product_id,
        "lot_id": item.lot_id,
        "serial": item.serial,
        "place_id": place_id,
        "quantity": 1,
        "opened_us": now_us,
    }
    return Make(Doc.WORK_ORDER, work_id, fields)


def order_for(
    disposition: Disposition, unit_id: int, item: Item, place_id: int, facts: Numbering
) -> tuple[Make, ...]:
    """The order that a returned piece gets when it is put away to be worked on; none for other outcomes."""
    kind = KIND_OF.get(disposition)
    if kind is None:
        return ()
    return (new_order(facts.number(Doc.WORK_ORDER), kind, item, place_id, facts.now_us, unit_id),)


def advance_work(
    work: WorkOrder,
    to: WorkState,
    before: dict[str, Field] | None = None,
    after: dict[str, Field] | None = None,
) -> Alter:
    """The one way an order's state moves, with what else changes; an edge that is not drawn is refused."""
    if (work.state, to) not in WORK_EDGES:
        raise Refused(
            stop(
                "work_cannot",
                "Work order {work} is {state} and cannot become {to}. Look it up with !where {work}",
                work=work.number,
                state=work.state,
                to=to,
            )
        )
    return Alter(
        Doc.WORK_ORDER,
        work.id,
        {"state": str(work.state), **(before or {})},
        {"state": str(to), **(after or {})},
    )

"""THE way stock changes.

A move takes a quantity of an item from one spot to another, for ever; a promise holds stock for an
order line, or lifts what was held. The outside world is places too, so that every product sums to
zero. Nothing is edited: what was wrong is reversed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.catalog import Item
from fulfill.places import Spot

QUANTITY_MAX = 1_000_000_000


class Reason(StrEnum):
    """Why stock moved; the closed list stands in the database beside each move."""

    RECEIVE = "receive"
    PUTAWAY = "putaway"
    MOVE = "move"
    REPLENISH = "replenish"
    PICK = "pick"
    UNPICK = "unpick"
    DROP = "drop"
    PACK = "pack"
    UNPACK = "unpack"
    LOAD = "load"
    SHIP = "ship"
    RETURN = "return"
    DISPOSE = "dispose"
    VENDOR = "vendor"
    DAMAGED = "damaged"
    MAKE = "make"
    COUNT = "count"
    IMPORT = "import"
    SHORT = "short"
    REVERSE = "reverse"


@dataclass(frozen=True, slots=True)
class Move:
    """`quantity` eaches (1 to QUANTITY_MAX) of `item` from `source` to `target`.

    Attributes:
        hold_id: the promise that this move fulfils: its quantity and the held stock shrink with it
            (where `reverses` is set, they grow back).
        reverses: the seq of the one move that this one undoes.
    """

    item: Item
    quantity: int
    source: Spot
    target: Spot
    reason: Reason
    hold_id: int | None = None
    reverses: int | None = None

    def __post_init__(self) -> None:
        assert 0 < self.quantity <= QUANTITY_MAX, self
        assert self.source != self.target, self
        assert not self.item.serial or self.quantity == 1, self


@dataclass(frozen=True, slots=True)
class Hold:
    """Stock promised to an order line: `quantity` eaches still open of `item` at `spot`."""

    id: int
    order_id: int
    line_id: int
    item: Item
    spot: Spot
    quantity: int


@dataclass(frozen=True, slots=True)
class Promise:
    """Place a new hold (its quantity is held at its spot, or the whole turn is refused)."""

    hold: Hold


@dataclass(frozen=True, slots=True)
class Lift:
    """Take `quantity` eaches of a hold back: they are available again. Negative grows it back (undo)."""

    hold: Hold
    quantity: int


Entry = Move | Promise | Lift

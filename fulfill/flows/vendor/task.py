"""What somebody who sends goods back is in the midst of, and what that asks of the warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Carton, Product
from fulfill.facts import Facts
from fulfill.scan import Word
from fulfill.turn import Turn
from fulfill.vendor_return import (
    HERE,
    Candidate,
    CartonState,
    Supplier,
    VendorCarton,
    VendorLine,
    VendorReturn,
    VendorState,
)

# More than that on one list is more than one delivery takes: the next return takes the rest.
LINES_MAX = 200
SHOWN_MAX = 20


class Step(StrEnum):
    """Where in the return; the values are the names that the line protocol prints."""

    SCAN_SUPPLIER = "scan_supplier"
    CHECK_LIST = "check_list"
    GIVE_AUTHORISATION = "give_authorisation"
    SCAN_CANDIDATE = "scan_candidate"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_CARTON = "scan_carton"
    SCAN_LABEL = "scan_label"
    HAND_OVER = "hand_over"
    SETTLE = "settle"
    GIVE_CREDIT = "give_credit"


@dataclass(frozen=True, slots=True)
class VendorTask:
    """One return to a supplier; `return_id` 0: none is opened yet. What lasts stands in the return itself.

    Attributes:
        line_id: the line of the list that `!qty` and `!remove` are about.
        product_id, lot_id, count: what was packed last, and how many in a row: what `!qty` sets.
        pending: eaches of `product_id` that wait for their lot or serial.
        place_id: where the worker says that the goods lie, 0 for where the list says.
        skipped: lines that were put last.
    """

    step: Step = Step.SCAN_SUPPLIER
    return_id: int = 0
    line_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    count: int = 0
    pending: int = 0
    place_id: int = 0
    skipped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A supplier to whom something may go back: eaches, what they cost, and the first last day ("" none)."""

    supplier: Supplier
    pieces: int
    value_minor: int
    currency: str
    due_on: str


@dataclass(frozen=True, slots=True)
class Packed:
    """Eaches of a line in a carton."""

    id: int
    carton_id: int
    line_id: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Owed:
    """A return that left: what was charged, what is credited, what comes instead (eaches of its order)."""

    owed_minor: int
    credited_minor: int
    replacement: str = ""
    ordered: int = 0
    received: int = 0

    @property
    def open_minor(self) -> int:
        return self.owed_minor - self.credited_minor


class VendorFacts(Facts, Protocol):
    """What returning to suppliers asks besides."""

    def supplier(self, supplier_id: int) -> Supplier: ...
    def candidates(self, supplier_id: int) -> tuple[Candidate, ...]:
        """What may go back to a supplier (0: to any) and is on no return yet, the most urgent first."""
        ...

    def offers(self) -> tuple[Offer, ...]:
        """The suppliers of `candidates(0)`, the most urgent first."""
        ...

    def vendor_return(self, return_id: int) -> VendorReturn: ...
    def live_returns(self, supplier_id: int = 0, most: int = 50) -> tuple[VendorReturn, ...]:
        """Returns that are neither closed nor cancelled, oldest first."""
        ...

    def return_of_plate(self, plate_id: int) -> int:
        """The return whose carton this plate is, or 0."""
        ...

    def authorised_as(self, number: str) -> tuple[int, ...]:
        """Live returns under this number of their suppliers."""
        ...

    def same_authorisation(self, vendor: VendorReturn, number: str) -> str:
        """Number of another return to this supplier under the same number of theirs, or ""."""
        ...

    def vendor_lines(self, return_id: int) -> tuple[VendorLine, ...]: ...
    def vendor_cartons(self, return_id: int) -> tuple[VendorCarton, ...]: ...
    def packed(self, return_id: int) -> tuple[Packed, ...]: ...
    def owed(self, return_id: int) -> Owed: ...
    def credit_note(self, supplier_id: int, reference: str) -> str:
        """Number of the return for which this credit note of a supplier was entered, or ""."""
        ...

    def boxes(self) -> tuple[Carton, ...]:
        """The box types, smallest first."""
        ...

    def copies(self, kind: str, ref: int) -> int:
        """How many copies of a paper were made."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...


Answer = Turn[VendorTask]
_AWAY = (Word.VOID, Word.CANCEL)
WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_SUPPLIER: (Word.CANCEL,),
    Step.CHECK_LIST: (Word.DONE, Word.QTY, Word.REMOVE, *_AWAY),
    Step.GIVE_AUTHORISATION: (Word.NOTE, Word.SKIP, Word.NEXT, *_AWAY),
    Step.SCAN_CANDIDATE: (Word.QTY, Word.SHORT, Word.SKIP, Word.FULL, Word.DONE, *_AWAY),
    Step.SCAN_LOT: (Word.LOT, Word.NO, Word.CANCEL),
    Step.SCAN_SERIAL: (Word.SERIAL, Word.NO, Word.CANCEL),
    Step.SCAN_CARTON: (Word.DONE, Word.WEIGHT, *_AWAY),
    Step.SCAN_LABEL: (Word.REPRINT, *_AWAY),
    Step.HAND_OVER: (Word.DONE, Word.NOTE, *_AWAY),
    Step.SETTLE: (Word.ANSWER, Word.DONE, Word.CANCEL),
    Step.GIVE_CREDIT: (Word.ANSWER, Word.NOTE, Word.DONE, Word.CANCEL),
}
_PICKING = (VendorState.AUTHORISED, VendorState.PICKING)
_FITS: dict[Step, tuple[VendorState, ...]] = {
    Step.SCAN_SUPPLIER: tuple(VendorState),
    Step.CHECK_LIST: (VendorState.DRAFT,),
    Step.GIVE_AUTHORISATION: (VendorState.REQUESTED,),
    Step.SCAN_CANDIDATE: _PICKING,
    Step.SCAN_LOT: _PICKING,
    Step.SCAN_SERIAL: _PICKING,
    Step.SCAN_CARTON: (VendorState.PICKING,),
    Step.SCAN_LABEL: (VendorState.PICKING,),
    Step.HAND_OVER: (VendorState.PACKED,),
    Step.SETTLE: (VendorState.SHIPPED, VendorState.AWAITING_REPLACEMENT),
    Step.GIVE_CREDIT: (VendorState.AWAITING_CREDIT,),
}


def current(task: VendorTask, facts: VendorFacts) -> VendorTask:
    """The task as it is now: where a colleague has brought the return on, at the step that this left."""
    if not task.return_id:
        return task
    vendor = facts.vendor_return(task.return_id)
    if vendor.state in (VendorState.CLOSED, VendorState.CANCELLED):
        return VendorTask()
    if vendor.state not in _FITS[task.step]:
        return VendorTask(step_of(vendor, facts), vendor.id)
    if task.step is Step.SCAN_LABEL and closed_carton(vendor.id, facts) is None:
        return VendorTask(step_of(vendor, facts), vendor.id)
    if task.step is Step.SCAN_CARTON and open_carton(vendor.id, facts) is None:
        return VendorTask(step_of(vendor, facts), vendor.id)
    return task


def step_of(vendor: VendorReturn, facts: VendorFacts) -> Step:
    """What is to be done next with a return, by what stands in it."""
    match vendor.state:
        case VendorState.DRAFT:
            return Step.CHECK_LIST
        case VendorState.REQUESTED:
            return Step.GIVE_AUTHORISATION
        case VendorState.AUTHORISED | VendorState.PICKING:
            if closed_carton(vendor.id, facts) is not None:
                return Step.SCAN_LABEL
            is_left = any(line.left for line in facts.vendor_lines(vendor.id))
            is_open = open_carton(vendor.id, facts) is not None
            return Step.SCAN_CARTON if is_open and not is_left else Step.SCAN_CANDIDATE
        case VendorState.PACKED:
            return Step.HAND_OVER
        case VendorState.AWAITING_CREDIT:
            return Step.GIVE_CREDIT
    return Step.SETTLE


def open_carton(return_id: int, facts: VendorFacts) -> VendorCarton | None:
    return _carton(return_id, CartonState.OPEN, facts)


def closed_carton(return_id: int, facts: VendorFacts) -> VendorCarton | None:
    """The carton whose label is not scanned back yet."""
    return _carton(return_id, CartonState.CLOSED, facts)


def _carton(return_id: int, state: CartonState, facts: VendorFacts) -> VendorCarton | None:
    return next((each for each in facts.vendor_cartons(return_id) if each.state is state), None)


def wanted(task: VendorTask, facts: VendorFacts) -> tuple[VendorLine, ...]:
    """The lines still to pack, in the order of the walk; those that were skipped come last."""
    lines = [line for line in facts.vendor_lines(task.return_id) if line.left]

    def rank(line: VendorLine) -> tuple[bool, bool, int, str, int]:
        place = facts.place(line.spot.place_id)
        is_elsewhere = bool(task.place_id) and place.id != task.place_id
        return is_elsewhere, line.id in task.skipped, place.sequence, place.code, line.id

    return tuple(sorted(lines, key=rank))


def afresh(task: VendorTask, step: Step) -> VendorTask:
    """The same return at another step, with nothing in hand."""
    return replace(VendorTask(step, task.return_id), skipped=task.skipped)


def is_here(vendor: VendorReturn) -> bool:
    return vendor.state in HERE

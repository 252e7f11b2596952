"""The answer to an input, and the question that follows it.

A flow is two pure functions over its own frozen task: `ask(task, facts) -> Question` says what would
be right now, `step(task, scanned, facts) -> Turn` decides about one input. They touch nothing: the
station carries a Turn out in one transaction, or refuses it whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from fulfill.documents import Change
from fulfill.ledger import Entry
from fulfill.messages import Message

T = TypeVar("T")


class Kind(StrEnum):
    """Kinds of input, as the line protocol names them."""

    BADGE = "badge"
    PLACE = "place"
    PRODUCT = "product"
    SERIAL = "serial"
    LOT = "lot"
    TOTE = "tote"
    CARTON = "carton"
    ORDER = "order"
    PARCEL = "parcel"
    TRACKING = "tracking"
    DOCUMENT = "document"
    DOCK = "dock"
    MANIFEST = "manifest"
    QUANTITY = "quantity"
    WEIGHT = "weight"
    ANSWER = "answer"
    WORD = "word"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Expect:
    """One kind of input that would be right now.

    Attributes:
        codes: all that would do; empty when any code of the kind will.
        quantity: eaches still wanted (product), grams expected (weight), else None.
    """

    kind: Kind
    codes: tuple[str, ...] = ()
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What to do next: its stable name and its sentence, the inputs that are right, and the progress."""

    step: str
    prompt: Message
    expects: tuple[Expect, ...]
    document: str = ""
    done: int = 0
    left: int = 0


class EffectKind(StrEnum):
    """What is to happen outside after the commit."""

    BUY_LABEL = "buy_label"
    VOID_LABEL = "void_label"
    CONFIRM_SHIPPED = "confirm_shipped"
    REFUND = "refund"
    EXCHANGE = "exchange"
    REJECTION = "rejection"
    VENDOR_REQUEST = "vendor_request"
    CARRIER_MANIFEST = "carrier_manifest"
    PRINT_BATCH = "print_batch"
    PROOF = "proof"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing to do outside, once: `key` is its own for ever, so that a retry is no second time."""

    kind: EffectKind
    key: str
    payload: Mapping[str, str | int]


class PaperKind(StrEnum):
    """The papers that work puts out."""

    SLIP = "slip"
    LABEL = "label"
    PICK_LIST = "pick_list"
    MANIFEST = "manifest"
    LADING = "lading"
    PALLET_LABEL = "pallet_label"
    RETURN_FORM = "return_form"
    RETURN_LABEL = "return_label"
    ITEM_LABEL = "item_label"
    ISSUE_LABEL = "issue_label"
    PLACE_LABEL = "place_label"
    PLATE_LABEL = "plate_label"
    PRODUCT_LABEL = "product_label"
    BADGE = "badge"
    COMMANDS = "commands"
    RETURN_SUMMARY = "return_summary"
    VENDOR_REQUEST = "vendor_request"
    VENDOR_SLIP = "vendor_slip"
    VENDOR_LABEL = "vendor_label"
    DEBIT_NOTE = "debit_note"
    WORK_LABEL = "work_label"
    RESULT_LABEL = "result_label"
    CN22 = "cn22"
    CN23 = "cn23"
    INVOICE = "invoice"
    LOGISTIC_LABEL = "logistic_label"
    BOX_RETURN_LABEL = "box_return_label"
    LQ_MARK = "lq_mark"
    BATTERY_MARK = "battery_mark"


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """A paper to print: `ref` is the id of the parcel, order, manifest … that its kind is about.

    `document` is the number people know it by. `copy` over 0 marks a copy, with its `reason`.
    """

    kind: PaperKind
    document: str
    ref: int
    copy: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Turn(Generic[T]):
    """The whole answer to one input.

    Attributes:
        task: the task after it; the same task on a refusal; None when the work ended or was given back.
        message: what happened. Level stop refuses (everything else here is ignored); warn asks for the
            same code again, and then `facts.confirmed` is true.
        is_final: nothing of this or before can be undone any more (a closed manifest).
        cancelled: the task ends without having been done.
        given_back: the task (which must be there) stays open, and anyone may take it up.
    """

    task: T | None
    message: Message
    moves: tuple[Entry, ...] = ()
    documents: tuple[Change, ...] = ()
    effects: tuple[Effect, ...] = ()
    papers: tuple[PaperWanted, ...] = ()
    is_final: bool = False
    cancelled: bool = False
    given_back: bool = False

    @property
    def is_still(self) -> bool:
        """Whether it changes nothing but the task: what was read before it is as true after it."""
        return not (self.moves or self.documents or self.effects or self.papers)

"""Takes back what a turn wanted outside, as far as that can be: papers, labels, signals.

What nobody has begun is struck out as if it had never been asked for. A paper that may lie about is
void, and its worker is told to throw it away. A label is made void here, in the transaction that takes
its parcel back, and the outbox gives it back to the carrier: at once where it is bought, else as soon
as somebody knows whether it was. Whatever a partner has been told stays told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from fulfill.errors import Refused
from fulfill.messages import every_flow
from fulfill.store import label_book, outbox, paper_book
from fulfill.store.outbox import Standing
from fulfill.store.session import Session
from fulfill.turn import Effect, EffectKind

_PAPER = "paper:"
_WHY_NOT = {
    EffectKind.VOID_LABEL: "its label is cancelled with the carrier, and no carrier sells that one again."
    " Go on with the parcel; closing it buys a new one",
    EffectKind.REFUND: "the shop has been told to pay the refund. Call a supervisor",
    EffectKind.EXCHANGE: "the shop has been told of the exchange. Call a supervisor",
    EffectKind.REJECTION: "the shop has been told that it is refused. Call a supervisor",
}
_GONE_OUT = "it has gone out already. Call a supervisor"


@dataclass(slots=True)
class Recalled:
    """What was outside already and is void now.

    Attributes:
        labels: ids of labels that a carrier was asked for: they stay in the book.
        tracking: the numbers of those that were bought. is_in_doubt: one may yet turn out to be bought.
        papers: what may have come out of a printer, in words.
    """

    labels: set[int] = field(default_factory=set)
    tracking: list[str] = field(default_factory=list)
    is_in_doubt: bool = False
    papers: list[str] = field(default_factory=list)

    @property
    def is_costly(self) -> bool:
        """Whether anything is lost that taking back does not bring back."""
        return bool(self.tracking or self.is_in_doubt or self.papers)


def take_back(session: Session, keys: Iterable[str], what: str, *, by: int, now_us: int) -> Recalled:
    """Take back what an operation put into the outbox, under the operation `by`.

    Raises Refused, naming `what` was done, where something cannot come back.
    """
    recalled = Recalled()
    for key in keys:
        if outbox.strike(session, key):
            if key.startswith(_PAPER):
                paper_book.take_back(session, _paper_id(key), is_out=False)
            continue
        row = outbox.standing(session, key)
        assert row is not None, key
        match row.kind:
            case outbox.PRINT:
                _paper(session, key, row, recalled)
            case EffectKind.BUY_LABEL:
                _label(session, key, row, recalled, by=by, now_us=now_us)
            case kind:
                raise Refused(every_flow.cannot_undo(what, _WHY_NOT.get(EffectKind(kind), _GONE_OUT)))
    return recalled


def _paper(session: Session, key: str, row: Standing, recalled: Recalled) -> None:
    told = paper_book.take_back(session, _paper_id(key), is_out=row.state == "claimed")
    if told:
        recalled.papers.append(told)
    outbox.end(session, key)


def _label(session: Session, key: str, row: Standing, recalled: Recalled, *, by: int, now_us: int) -> None:
    service = row.payload.get("service")
    label = label_book.give_up(session, key, None if service is None else str(service))
    recalled.labels.add(label.id)
    match label.was:
        case "bought":
            recalled.tracking.append(label.tracking)
            payload: dict[str, str | int] = {
                "parcel_id": label.parcel_id,
                "label_id": label.id,
                "tracking": label.tracking,
            }
            effect = Effect(EffectKind.VOID_LABEL, f"void:{key}", payload)
            outbox.put(session, (effect,), (), operation_seq=by, station_id=0, now_us=now_us)
        case "asked":
            # Nobody knows whether it is sold: the relay looks, and gives it back if it is.
            recalled.is_in_doubt = True
            outbox.hasten(session, key, now_us)
        case _:
            outbox.end(session, key)


def _paper_id(key: str) -> int:
    return int(key.removeprefix(_PAPER))

"""How each step of each flow is come upon in a practice warehouse: what a person would scan to get there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.simulate.stage import Stage
from fulfill.turn import Kind

_MOST = 60
_TRIES = 6
_LEAD, _PACKER = "BOSS", "B-CLARA"
_REASON = "!reason supervisor_decision"
_NEW_LOT, _UNTIL = "L-2031-05", "!expiry 2031-05-31"


class Seat(Protocol):
    """Where a flow is worked. `carry_out` lets labels be bought and papers come out; `come` is by badge."""

    @property
    def answer(self) -> Answer: ...

    def say(self, raw: str) -> Answer: ...

    def come(self, badge: str) -> Answer: ...

    def carry_out(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Until:
    """What is asked for is given until this step is asked; once, where none is named. `at`: the other one."""

    step: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Come:
    """Somebody else comes to this station."""

    badge: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Labels are bought, and papers come out."""


Input = str | Until | Come | Paper
Script = tuple[Input, ...]
IT, OTHER = Until(), Until(at=1)
PAPER = Paper()


def _receive(stage: Stage) -> tuple[Script, ...]:
    docked, serial = stage.docked[0].sku, stage.serials[0].sku
    return (
        ("!next", docked, _NEW_LOT, _UNTIL, "!qty 12", IT, "!done"),
        ("!next", serial, "SN-31-0001", "SN-31-0002", "!cancel"),
        (Until("scan_product"), Until("scan_place")),
    )


def _move(stage: Stage) -> tuple[Script, ...]:
    lots, serials = stage.lots[1], stage.serials[0]
    one_lot, other_lot = (lots.place, lots.sku, IT), (lots.place, lots.sku, OTHER)
    one = (serials.place, serials.sku, IT)
    plain = stage.plain[0]
    return (
        (plain.place, plain.sku, f"!qty {plain.quantity}", "!cancel"),
        *((*start, to) for to in ("QUAR-1", "VENDOR-1") for start in (one_lot, other_lot, one, one)),
    )


def _putaway(stage: Stage) -> tuple[Script, ...]:
    return (
        ("DOCK-1", stage.docked[0].sku, "!cancel"),
        ("DOCK-1", Until("scan_place"), IT),
        ("DOCK-1", "AUD-008"),
    )


def _count(stage: Stage) -> tuple[Script, ...]:
    lots, serials = stage.lots[0], stage.serials[0]
    return ((lots.place, lots.sku, _NEW_LOT, "!cancel"), (serials.place, serials.sku, "!cancel"))


def _pick(_stage: Stage) -> tuple[Script, ...]:
    out = ("!remove", IT, IT, IT)
    return (
        (Until("scan_drop"), *out, Until("scan_drop"), IT),
        *[("!next", Until("scan_drop"), IT)] * 2,
    )


def _pack(stage: Stage) -> tuple[Script, ...]:
    mugs = ["MUG-001"] * 3
    return (
        ("10901", "MUG-001", "!remove", "!done", "!damaged", "!no", *mugs, "!cancel"),
        ("10901", "PEN-001", "SN-31-0200", *mugs, stage.lots[0].sku, IT, "!cancel"),
        ("10901", Until("scan_insert"), "!yes", "!dims 300 200 100", IT, PAPER, "!cancel"),
        (IT, "!cancel"),
        *((order, IT, "!done", "!done", "!cancel") for order in stage.picked[:1]),
        ("PEN-002", Until("scan_insert"), "!short", "!short", IT, PAPER, IT, "!cancel"),
        *((Come(_PACKER), "!cancel", tote, tote, Come(_LEAD)) for tote in stage.taken),
    )


def _ship(_stage: Stage) -> tuple[Script, ...]:
    done = ("!done", "!done", "!answer Dana Fuhrmann", "!no", "!no")
    return (
        ("DOCK-1", IT, IT, "!remove", "!remove", *done, "!cancel"),
        ("PAL-2", IT, "!remove", "!done", "!done"),
    )


def _returns(stage: Stage) -> tuple[Script, ...]:
    serial, lot = stage.serials[0].sku, stage.lots[0].sku
    judged = (
        "!answer damaged",
        "!no",
        "!answer quarantine",
        "!reason supervisor_decision",
        "!no",
        PAPER,
        IT,
        IT,
    )
    return (
        (IT, IT, *judged),
        (stage.name, "!no"),
        ("!next", serial, "SN-31-0009", *judged),
        ("!next", serial, "SN-31-0010", "!answer opened", "!cancel"),
        ("!next", lot, "!cancel"),
        *((parcel, "!answer undelivered", "!yes", "!cancel") for parcel in stage.parcels[-3:]),
    )


def _kit(stage: Stage) -> tuple[Script, ...]:
    lots, serials = stage.lots[1].sku, stage.serials[0].sku
    made = ("!answer B", "!done", "!answer A", "!answer A", "!done", PAPER, IT, IT)
    return (
        ("QUAR-1", lots, IT, "!no", "!cancel"),
        ("!next", "QUAR-1", serials, "!cancel"),
        (IT, IT, *made),
    )


def _vendor(stage: Stage) -> tuple[Script, ...]:
    lots, serials = stage.lots[1].sku, stage.serials[0].sku
    sent = (Until("scan_carton"), "!weight 1200", "!done", PAPER, IT, "!done", IT, IT, "!cancel")
    return tuple((sku, "!done", "RA-4711", sku, *sent) for sku in (lots, serials))


# Goods come in first: what lies then in two lots is asked for by its lot later.
SCRIPTS: dict[str, Callable[[Stage], tuple[Script, ...]]] = {
    "receive": _receive,
    "move": _move,
    "putaway": _putaway,
    "count": _count,
    "pick": _pick,
    "pack": _pack,
    "ship": _ship,
    "returns": _returns,
    "kit": _kit,
    "vendor": _vendor,
}


def play(seat: Seat, script: Script, totes: list[str]) -> Iterator[Answer]:
    """Each answer on the way; whatever was begun is given back at the end. `totes` are free."""
    for each in script:
        match each:
            case str():
                yield seat.say(each)
            case Come(badge=badge):
                yield seat.come(badge)
            case Paper():
                seat.carry_out()
            case Until():
                yield from _until(seat, each, totes)
    for word in ("!no", "!cancel", "!cancel"):
        if any(word in expect.codes for expect in seat.answer.expects):
            yield seat.say(word)


def _until(seat: Seat, until: Until, totes: list[str]) -> Iterator[Answer]:
    for _ in range(_MOST if until.step else 1):
        before = seat.answer
        if before.step == until.step or not before.expects:
            return
        yield from _give(seat, _wanted(before, totes)[until.at :])
        if seat.answer.level is Level.STOP:
            return


def _give(seat: Seat, codes: tuple[str, ...]) -> Iterator[Answer]:
    """The first that is taken; what is asked about is said twice."""
    for code in codes[:_TRIES]:
        answer = seat.say(code)
        yield answer
        if answer.level is Level.WARN:
            answer = seat.say(code)
            yield answer
        if answer.level is not Level.STOP:
            return


def _wanted(answer: Answer, totes: list[str]) -> tuple[str, ...]:
    """What would do now, the likeliest first."""
    found: list[str] = []
    for expect in answer.expects:
        match expect.kind:
            case Kind.WORD | Kind.CARTON:
                continue
            case Kind.ANSWER:
                found += [f"!answer {code}" for code in expect.codes]
            case Kind.WEIGHT:
                found.append(f"!weight {expect.quantity or 400}")
            case Kind.TOTE if not expect.codes:
                found += [totes.pop()] if totes else []
            case Kind.SERIAL if not expect.codes:
                found.append("SN-31-0100")
            case _:
                found += expect.codes
    return (*found, "!done")

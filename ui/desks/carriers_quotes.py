"""The rows of prices: each offer, and each carrier that made none, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fulfill.ports import CarrierRate
from fulfill.price_desk import Answered, Question
from fulfill.tone import Tone
from ui.desks.carriers_money import price
from ui.desks.kit import Column
from ui.retold import retold
from ui.words import tr


class Said(StrEnum):
    """How it stands with an offer."""

    OFFERED = "offered"
    CHOSEN = "chosen"
    ASKED = "asked"
    AWAY = "away"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Quoted:
    """One row; `rate` is None where nothing was offered, and `words` say why."""

    parcel: str
    carrier: str
    words: str
    said: Said
    days: int | None = None
    rate: CarrierRate | None = field(default=None)

    @property
    def key(self) -> str:
        return f"{self.parcel} {self.carrier} {self.rate.service if self.rate else ''}"


def quoted_rows(
    question: Question,
    rates: Iterable[CarrierRate],
    answers: Iterable[Answered],
    at: datetime,
    is_chosen: Callable[[CarrierRate], bool],
) -> list[Quoted]:
    """The offers in their order, then who made none and why."""
    from fulfill.carrier_desk import promise

    parcel = question.request.parcel
    rows = [
        Quoted(
            parcel,
            rate.carrier,
            rate.name,
            Said.CHOSEN if is_chosen(rate) else Said.OFFERED,
            promise(rate, at),
            rate,
        )
        for rate in rates
    ]
    failed = [each for each in answers if each.why]
    return rows + [
        Quoted(parcel, each.carrier, retold(each.why), Said.REFUSED if each.is_refused else Said.AWAY)
        for each in failed
    ]


def asked_row(question: Question, carrier: str) -> Quoted:
    """A carrier that has not answered yet."""
    return Quoted(question.request.parcel, carrier, "", Said.ASKED)


def columns() -> tuple[Column[Quoted], ...]:
    return (
        Column("parcel", tr("Parcel"), lambda row: row.parcel, 100, is_quiet=True),
        Column("carrier", tr("Carrier"), lambda row: row.carrier, 90),
        # In large text a price and what it is for stay; who it is goes before, for a service bears the name.
        Column("service", tr("Service"), lambda row: row.words, 190, is_wide=True, is_strong=True),
        Column(
            "price", tr("Price"), _price, 110, is_figure=True, is_strong=True,
            sort=lambda row: (row.rate is None, row.rate.price_minor if row.rate else 0),
        ),
        Column(
            "days", tr("Days"), lambda row: "" if row.days is None else str(row.days), 68, is_figure=True,
            sort=lambda row: (row.days is None, row.days or 0),
        ),
        Column("cutoff", tr("Until"), _until, 76, is_figure=True),
        Column("said", tr("State"), lambda row: _word(row.said), 120, tone=lambda row: _TONES[row.said]),
    )  # fmt: skip


_TONES = {
    Said.OFFERED: None,
    Said.CHOSEN: Tone.DONE,
    Said.ASKED: Tone.NOW,
    Said.AWAY: Tone.LOOK,
    Said.REFUSED: Tone.STOP,
}


def _word(said: Said) -> str:
    return {
        Said.OFFERED: "",
        Said.CHOSEN: tr("chosen"),
        Said.ASKED: tr("is asked …"),
        Said.AWAY: tr("no answer"),
        Said.REFUSED: tr("says no"),
    }[said]


def _price(row: Quoted) -> str:
    return price(row.rate.price_minor, row.rate.currency) if row.rate else ""


def _until(row: Quoted) -> str:
    return f"{row.rate.cutoff:%H:%M}" if row.rate and row.rate.cutoff else ""

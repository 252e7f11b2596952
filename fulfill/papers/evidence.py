"""The summary of an evidence bundle: one page or two for a person, with the digest of all the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fulfill.papers.model import Sheet
from fulfill.papers.office import say
from fulfill.papers.page import GREY, MARGIN, Column, Pages, footer_line

ROWS_MAX = 26
_QR = 96.0


@dataclass(frozen=True, slots=True)
class EvidenceSummary:
    """What the summary says.

    Attributes:
        about: sentences under the number: order, customer, state.
        pieces: piece, product, serial or lot, condition, grade, outcome, money; facts: label and value.
        digest: 64 hex digits.
    """

    number: str
    made_at: datetime
    person: str
    station: str
    about: tuple[str, ...]
    pieces: tuple[tuple[str, ...], ...]
    facts: tuple[tuple[str, str], ...]
    digest: str
    language: str = "en"


def write(paper: EvidenceSummary, sheet: Sheet) -> bytes:
    """PDF of one or two pages."""
    pages, spoken = Pages(sheet), paper.language
    _head(pages, paper)
    wides = (
        ("piece", 12), ("product", 20), ("serial_or_lot", 18), ("condition", 13), ("grade", 8),
        ("outcome", 14), ("money", 15),
    )  # fmt: skip
    columns = tuple(Column(say(name, spoken), wide, bold=name == "piece") for name, wide in wides)
    pages.table(columns, paper.pieces[:ROWS_MAX], size=8.5, pad=3)
    more = len(paper.pieces) - ROWS_MAX
    if more > 0:
        told = say("more_records", spoken, count=more)
        pages.y = pages.block(MARGIN, pages.y + 4, pages.inside, (told,), 8.5)
    _facts(pages, paper)
    _seal(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        footer_line(pages, title, say("page", spoken, page=page, pages=of))

    title = say("evidence_of", spoken, number=paper.number)
    return pages.finish(title, footer)


def _head(pages: Pages, paper: EvidenceSummary) -> None:
    pages.y = pages.block(MARGIN, MARGIN, pages.inside, (say("evidence", paper.language),), 22, bold=True)
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (paper.number,), 16, bold=True) + 4
    when = f"{paper.made_at:%Y-%m-%d %H:%M}"
    made = say("made", paper.language, when=when, person=paper.person, station=paper.station)
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (*paper.about, made), 9.5) + 8


def _facts(pages: Pages, paper: EvidenceSummary) -> None:
    pages.need(20 + 14 * len(paper.facts))
    pages.y += 12
    for label, value in paper.facts:
        pages.line(MARGIN, pages.y + 9, label, 8.5, grey=GREY)
        pages.y = pages.block(MARGIN + 110, pages.y, pages.inside - 110, (value,), 9) + 2


def _seal(pages: Pages, paper: EvidenceSummary) -> None:
    """The digest as text and as a QR code, and what it proves."""
    pages.need(_QR + 60)
    pages.y += 14
    pages.rule(pages.y, 1.0)
    top = pages.y + 10
    draw_qr(pages, paper.digest, MARGIN, top, _QR)
    x, room = MARGIN + _QR + 14, pages.inside - _QR - 14
    y = pages.block(x, top, room, (say("digest", paper.language),), 9.5, bold=True)
    halves = (grouped(paper.digest[:32]), grouped(paper.digest[32:]))
    y = pages.block(x, y + 2, room, halves, 10.5, bold=True) + 4
    proves, checked = say("evidence_covers", paper.language), say("to_check", paper.language)
    pages.y = max(pages.block(x, y, room, (proves, checked), 8.5, grey=GREY), top + _QR)


def grouped(text: str) -> str:
    """Hex digits in groups of eight, as people compare them."""
    return " ".join(text[at : at + 8] for at in range(0, len(text), 8))


def draw_qr(pages: Pages, text: str, x: float, y: float, edge: float) -> None:
    """A QR code (ISO/IEC 18004, level M) with its quiet zone of four modules, `edge` points wide."""
    pages.qr(text, x, y, edge)

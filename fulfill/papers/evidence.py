"""The summary of an evidence bundle: one page or two for a person, with the digest of all the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fulfill.papers.model import Sheet
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


def write(paper: EvidenceSummary, sheet: Sheet) -> bytes:
    """PDF of one or two pages."""
    pages = Pages(sheet)
    _head(pages, paper)
    columns = (
        Column("Piece", 12, bold=True), Column("Product", 20), Column("Serial or lot", 18),
        Column("Condition", 13), Column("Grade", 8), Column("Outcome", 14), Column("Money", 15),
    )  # fmt: skip
    pages.table(columns, paper.pieces[:ROWS_MAX], size=8.5, pad=3)
    more = len(paper.pieces) - ROWS_MAX
    if more > 0:
        pages.y = pages.block(
            MARGIN, pages.y + 4, pages.inside, (f"… and {more} more in records.jsonl",), 8.5
        )
    _facts(pages, paper)
    _seal(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        footer_line(pages, f"Evidence of return {paper.number}", f"Page {page} of {of}")

    return pages.finish(f"Evidence of return {paper.number}", footer)


def _head(pages: Pages, paper: EvidenceSummary) -> None:
    pages.y = pages.block(MARGIN, MARGIN, pages.inside, ("Evidence of a return",), 22, bold=True)
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (paper.number,), 16, bold=True) + 4
    made = f"Made {paper.made_at:%Y-%m-%d %H:%M} UTC by {paper.person} at {paper.station}"
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
    y = pages.block(x, top, room, ("Digest of this bundle (SHA-256)",), 9.5, bold=True)
    halves = (grouped(paper.digest[:32]), grouped(paper.digest[32:]))
    y = pages.block(x, y + 2, room, halves, 10.5, bold=True) + 4
    proves = (
        "It covers every file of the bundle but this summary. Keep this page, or the digest, apart from the"
        " bundle: whoever alters the bundle afterwards cannot keep the digest."
        " It proves nothing about the time before the bundle was made."
    )
    checked = (
        f"To check: python check_evidence.py BUNDLE.zip --digest {paper.digest[:8]}… (the whole digest),"
        " or: fulfill evidence --check BUNDLE.zip"
    )
    pages.y = max(pages.block(x, y, room, (proves, checked), 8.5, grey=GREY), top + _QR)


def grouped(text: str) -> str:
    """Hex digits in groups of eight, as people compare them."""
    return " ".join(text[at : at + 8] for at in range(0, len(text), 8))


def draw_qr(pages: Pages, text: str, x: float, y: float, edge: float) -> None:
    """A QR code (ISO/IEC 18004, level M) with its quiet zone of four modules, `edge` points wide."""
    pages.qr(text, x, y, edge)

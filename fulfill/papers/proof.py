"""The proof of a hand-over on one page: what went, who took it, the signature, and the digest of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fulfill.papers import fonts
from fulfill.papers.evidence import grouped
from fulfill.papers.model import Sheet
from fulfill.papers.office import say
from fulfill.papers.page import GREY, MARGIN, Pages, footer_line

_QR = 96.0
_SIGNED_HIGH, _PHOTO_HIGH = 84.0, 150.0
_LABEL = 92.0
# A fact longer than so many lines is cut short here; the records have all of it.
_LINES_MAX = 4


@dataclass(frozen=True, slots=True)
class ProofSummary:
    """What the page says.

    Attributes:
        signature: PNG, None where nobody signed; `signed_at` is "" then. photo: the first one of the load.
        facts: label and value. digest: 64 hex digits.
    """

    number: str
    carrier: str
    made_at: datetime
    person: str
    station: str
    driver: str
    signed_at: str
    signature: bytes | None
    photo: bytes | None
    facts: tuple[tuple[str, str], ...]
    digest: str
    language: str = "en"


def write(paper: ProofSummary, sheet: Sheet) -> bytes:
    """PDF of one page."""
    pages, spoken = Pages(sheet), paper.language
    heading = say("proof", spoken)
    pages.y = pages.block(MARGIN, MARGIN, pages.inside, (heading,), 22, bold=True)
    title = f"{paper.number}  ·  {paper.carrier}"
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (title,), 16, bold=True) + 4
    when = f"{paper.made_at:%Y-%m-%d %H:%M}"
    made = say("made", spoken, when=when, person=paper.person, station=paper.station)
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (made,), 9.5) + 8
    pages.rule(pages.y, 1.0)
    pages.y += 8
    for label, value in paper.facts:
        pages.line(MARGIN, pages.y + 9, label, 8.5, grey=GREY)
        pages.y = (
            pages.block(MARGIN + _LABEL, pages.y, pages.inside - _LABEL, _cut(pages, value, spoken), 9.5) + 3
        )
    _taken(pages, paper)
    _seal(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        footer_line(pages, f"{heading} {paper.number}", say("page", spoken, page=page, pages=of))

    return pages.finish(f"{heading} {paper.number}", footer)


def _cut(pages: Pages, value: str, spoken: str) -> tuple[str, ...]:
    lines = fonts.wrap(value, 9.5, pages.inside - _LABEL)
    if len(lines) <= _LINES_MAX:
        return tuple(lines)
    return (*lines[: _LINES_MAX - 1], say("cut", spoken))


def _taken(pages: Pages, paper: ProofSummary) -> None:
    """Who took it, with the signature over a line; the photo beside it."""
    top = pages.y + 12
    half = pages.inside / 2 - 12
    spoken = paper.language
    who = paper.driver or say("nobody_asked", spoken)
    pages.line(MARGIN, top + 9, say("taken_by", spoken), 8.5, grey=GREY)
    y = pages.block(MARGIN, top + 13, half, (who,), 14, bold=True) + 4
    if paper.signature is not None:
        pages.logo(paper.signature, MARGIN, y, half, _SIGNED_HIGH)
        y += _SIGNED_HIGH + 2
        pages.fill(MARGIN, y, half, 0.8)
        y = pages.block(MARGIN, y + 3, half, (say("signed", spoken, when=paper.signed_at),), 8.5, grey=GREY)
    elif paper.driver:
        y = pages.block(MARGIN, y, half, (say("not_signed", spoken),), 9.5, grey=GREY)
    if paper.photo is not None:
        pages.logo(paper.photo, MARGIN + half + 24, top, half, _PHOTO_HIGH)
        y = max(y, top + _PHOTO_HIGH)
    pages.y = y


def _seal(pages: Pages, paper: ProofSummary) -> None:
    """The digest as text and as a QR code, and what it proves."""
    pages.y += 16
    pages.rule(pages.y, 1.0)
    top = pages.y + 10
    pages.qr(paper.digest, MARGIN, top, _QR)
    x, room = MARGIN + _QR + 14, pages.inside - _QR - 14
    y = pages.block(x, top, room, (say("digest", paper.language),), 9.5, bold=True)
    halves = (grouped(paper.digest[:32]), grouped(paper.digest[32:]))
    y = pages.block(x, y + 2, room, halves, 10.5, bold=True) + 4
    proves, checked = say("proof_covers", paper.language), say("to_check", paper.language)
    pages.y = max(pages.block(x, y, room, (proves, checked), 8.5, grey=GREY), top + _QR)

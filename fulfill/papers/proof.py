"""The proof of a hand-over on one page: what went, who took it, the signature, and the digest of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fulfill.papers import fonts
from fulfill.papers.evidence import grouped
from fulfill.papers.model import Sheet
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


def write(paper: ProofSummary, sheet: Sheet) -> bytes:
    """PDF of one page."""
    pages = Pages(sheet)
    pages.y = pages.block(MARGIN, MARGIN, pages.inside, ("Proof of hand-over",), 22, bold=True)
    title = f"{paper.number}  ·  {paper.carrier}"
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (title,), 16, bold=True) + 4
    made = f"Made {paper.made_at:%Y-%m-%d %H:%M} UTC by {paper.person} at {paper.station}"
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (made,), 9.5) + 8
    pages.rule(pages.y, 1.0)
    pages.y += 8
    for label, value in paper.facts:
        pages.line(MARGIN, pages.y + 9, label, 8.5, grey=GREY)
        pages.y = pages.block(MARGIN + _LABEL, pages.y, pages.inside - _LABEL, _cut(pages, value), 9.5) + 3
    _taken(pages, paper)
    _seal(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        footer_line(pages, f"Proof of hand-over {paper.number}", f"Page {page} of {of}")

    return pages.finish(f"Proof of hand-over {paper.number}", footer)


def _cut(pages: Pages, value: str) -> tuple[str, ...]:
    lines = fonts.wrap(value, 9.5, pages.inside - _LABEL)
    if len(lines) <= _LINES_MAX:
        return tuple(lines)
    return (*lines[: _LINES_MAX - 1], "… all of it stands in records.jsonl")


def _taken(pages: Pages, paper: ProofSummary) -> None:
    """Who took it, with the signature over a line; the photo beside it."""
    top = pages.y + 12
    half = pages.inside / 2 - 12
    who = paper.driver or "Nobody was asked for a name"
    pages.line(MARGIN, top + 9, "Taken by", 8.5, grey=GREY)
    y = pages.block(MARGIN, top + 13, half, (who,), 14, bold=True) + 4
    if paper.signature is not None:
        pages.logo(paper.signature, MARGIN, y, half, _SIGNED_HIGH)
        y += _SIGNED_HIGH + 2
        pages.fill(MARGIN, y, half, 0.8)
        y = pages.block(MARGIN, y + 3, half, (f"Signed on screen {paper.signed_at}",), 8.5, grey=GREY)
    elif paper.driver:
        y = pages.block(MARGIN, y, half, ("Not signed",), 9.5, grey=GREY)
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
    y = pages.block(x, top, room, ("Digest of this bundle (SHA-256)",), 9.5, bold=True)
    halves = (grouped(paper.digest[:32]), grouped(paper.digest[32:]))
    y = pages.block(x, y + 2, room, halves, 10.5, bold=True) + 4
    proves = (
        "It covers every file of the bundle but this page: parcels, scans, signature, photos and papers. Keep"
        " this page, or the digest, apart from the bundle: whoever alters the bundle afterwards cannot keep"
        " the digest. It proves nothing about the time before the bundle was made."
    )
    checked = (
        "To check: python check_evidence.py BUNDLE.zip --digest DIGEST (the whole one), or: fulfill evidence"
        " --check BUNDLE.zip"
    )
    pages.y = max(pages.block(x, y, room, (proves, checked), 8.5, grey=GREY), top + _QR)

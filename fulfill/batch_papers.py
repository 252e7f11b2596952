"""Batches of papers for one printer: places, totes, products with their count, badges, or documents again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fulfill import copies, operations, paperwork, units
from fulfill.errors import UnusableInput
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.ports import PrintJob
from fulfill.store import batch_rows, outbox
from fulfill.store.batch_rows import PIECES_MOST, Batch, Piece
from fulfill.store.paper_facts import PaperRow
from fulfill.turn import Effect, EffectKind, PaperKind

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.facts import StationProfile
    from fulfill.papers.model import Paper
    from fulfill.store.session import Session

# What a batch of labels is called at the command line, and its kind of paper.
LABELS = {
    "places": PaperKind.PLACE_LABEL,
    "totes": PaperKind.PLATE_LABEL,
    "products": PaperKind.PRODUCT_LABEL,
    "badges": PaperKind.BADGE,
}
_WHAT = {kind: what for what, kind in LABELS.items()}


def start_labels(desk: Desk, what: str, codes: Sequence[str]) -> int:
    """Labels of these codes, or of all, in this order; `CODE=24` asks for 24 of one. The batch's number.

    Raises UnusableInput for a kind or a code that is not there, or for too many.
    """
    if what not in LABELS:
        raise UnusableInput(f"There is no batch of {what}. There are: {', '.join(LABELS)}")
    wanted = [_counted(text) for text in codes]
    with desk.warehouse.database.read() as session:
        known = copies.label_codes(session, what, [code for code, _ in wanted])
    pieces = [
        Piece(LABELS[what], code)
        for code, count in (wanted or [(code, 1) for code in known])
        for _ in range(count)
    ]
    return _start(desk, Act.READ, f"{what.capitalize()} labels", pieces)


def start_documents(desk: Desk, kind: str, numbers: Sequence[str]) -> int:
    """Copies of one kind of paper of these orders, parcels or manifests, in this order; the batch's number.

    Raises UnusableInput where a number is not known, or has no such paper.
    """
    if kind not in {str(each) for each in PaperKind}:
        raise UnusableInput(
            f"There is no paper {kind!r}. Papers: {', '.join(str(each) for each in PaperKind)}"
        )
    pieces = [
        Piece(one.kind, one.document, one.ref, copy)
        for number in numbers
        for one, copy in copies.of_kind(desk, number, PaperKind(kind))
    ]
    return _start(desk, Act.REPRINT, f"{kind.replace('_', ' ').capitalize()}s", pieces)


def _counted(text: str) -> tuple[str, int]:
    code, mark, count = text.rpartition("=")
    if not mark or not (count.isascii() and count.isdecimal()):
        return text, 1
    if not 1 <= int(count) <= PIECES_MOST:
        raise UnusableInput(
            f"{units.shown(text)} asks for {count}; one batch has 1 to {PIECES_MOST:,} pieces"
        )
    return code, int(count)


def _start(desk: Desk, act: Act, title: str, pieces: list[Piece]) -> int:
    if not pieces:
        raise UnusableInput("There is nothing to print. Name a code, or import some first")
    if len(pieces) > PIECES_MOST:
        raise UnusableInput(
            f"These are {len(pieces):,} pieces; one batch has at most {PIECES_MOST:,}. Print them in parts"
        )

    def do(doing: Doing) -> int:
        wanted = batch_rows.payload(title, desk.station.id, pieces)
        effect = Effect(EffectKind.PRINT_BATCH, batch_rows.fresh_key(doing.session), wanted)
        outbox.put(
            doing.session,
            (effect,),
            (),
            operation_seq=doing.seq,
            station_id=desk.station.id,
            now_us=doing.now_us,
        )
        doing.said = f"{title}: {len(pieces)} pieces"
        return outbox.id_of(doing.session, effect.key)

    return operations.run(desk, act, "paper_batch", f"{title} {len(pieces)}", do)


def resume(desk: Desk, batch_id: int, first: int | None = None) -> str:
    """Print on from piece `first`, else behind what was sent; what is done, in words. Raises Refused."""

    def do(doing: Doing) -> str:
        begin = first if first is not None else batch_rows.get(doing.session, batch_id).done + 1
        doing.said = batch_rows.resume(doing.session, batch_id, begin, doing.now_us)
        return doing.said

    return operations.run(desk, Act.REPRINT, "batch_resume", f"{batch_id} {first}", do)


def stop(desk: Desk, batch_id: int) -> str:
    """Print no more of it; what is done, in words. Raises Refused."""

    def do(doing: Doing) -> str:
        doing.said = batch_rows.end(doing.session, batch_id)
        return doing.said

    return operations.run(desk, Act.REPRINT, "batch_stop", str(batch_id), do)


def job(session: Session, batch: Batch, at: int, profile: StationProfile, printer: DeskPrinter) -> PrintJob:
    """Piece `at` for a printer. Raises UnusableInput for what is not there any more, CannotEncode."""
    from fulfill import papers
    from fulfill.papers import model

    piece = batch.pieces[at]
    paper = _paper(session, piece)
    media = papers.media_types(paper)[0]
    if printer.takes(printer.media_type) and printer.media_type in papers.media_types(paper):
        media = printer.media_type
    sheet = model.Sheet.LETTER if profile.sheet == "LETTER" else model.Sheet.A4
    content = papers.render(paper, media, sheet=sheet, dpi=printer.dpi)
    return PrintJob(f"batch-{batch.id}-{at + 1:04d}-{piece.code}", media, content)


def _paper(session: Session, piece: Piece) -> Paper:
    what = _WHAT.get(PaperKind(piece.kind))
    if what is not None:
        return copies.label_of(session, what, piece.code)
    row = PaperRow(0, piece.kind, piece.code, piece.ref, piece.copy, copies.REASON, "waiting", None, 0)
    return paperwork.make(session, row)

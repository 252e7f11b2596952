"""Prints a batch in the order of its list; it stops at the piece that a printer does not take."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from fulfill import batch_papers
from fulfill.errors import UnusableInput
from fulfill.facts import StationProfile
from fulfill.papers.symbols import CannotEncode
from fulfill.ports import SendState
from fulfill.relay.outcome import Errand, Outcome, again, done, parked
from fulfill.relay.printing import OpenPrinter, with_printer
from fulfill.store import batch_rows
from fulfill.store.batch_rows import Batch, Piece
from fulfill.store.session import Session

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.ports import PrintJob, SendOutcome

# Then other papers of the station have their turn; the claim lasts longer than any one piece takes.
SLICE_S = 20.0
LEASE_US = 120_000_000
_AT_ONCE_US = 1


def print_batch(
    errand: Errand, profiles: Callable[[int], StationProfile], open_printer: OpenPrinter
) -> Outcome:
    """Print on behind what is out already, for at most SLICE_S."""
    batch = batch_rows.read(errand.row)
    if errand.row.was_claimed:
        # Whoever printed it did not come back: the next piece may lie in the tray.
        return parked(_in_doubt(batch, batch.done + 1))
    profile = profiles(batch.station_id)
    until = time.monotonic() + SLICE_S
    for at in range(batch.done, len(batch.pieces)):
        piece = batch.pieces[at]
        try:
            printer = open_printer(with_printer(batch.printer, profile, piece.kind), piece.kind)
            job = _job(errand, batch, at, profile, printer)
        except (UnusableInput, CannotEncode) as trouble:
            return parked(f"{_named(batch, at + 1)} cannot be printed: {trouble}")
        sent = printer.send(job)
        if sent.state is not SendState.SENT:
            return _stopped(batch, at + 1, sent)
        if not _is_kept(errand, at + 1):
            return parked(_in_doubt(batch, at + 2))
        if time.monotonic() > until and at + 1 < len(batch.pieces):
            return again("", _AT_ONCE_US, is_patient=True)
    return done(sent=str(len(batch.pieces)))


def _job(errand: Errand, batch: Batch, at: int, profile: StationProfile, printer: DeskPrinter) -> PrintJob:
    with errand.warehouse.database.read() as session:
        return batch_papers.job(session, batch, at, profile, printer)


def _stopped(batch: Batch, number: int, sent: SendOutcome) -> Outcome:
    if sent.state is SendState.REFUSED:
        return again(f"{_named(batch, number)}: {sent.why}")
    return parked(f"{sent.why or 'the printer broke off'}; {_in_doubt(batch, number)}")


def _is_kept(errand: Errand, count: int) -> bool:
    def keep(session: Session) -> bool:
        kept = batch_rows.progress(session, errand.row, count, errand.now_us + LEASE_US)
        session.commit()
        return kept

    return errand.warehouse.database.run(keep)


def _named(batch: Batch, number: int) -> str:
    piece: Piece = batch.pieces[number - 1]
    return f"piece {number} of {len(batch.pieces)} ({piece.code})"


def _in_doubt(batch: Batch, number: int) -> str:
    number = min(number, len(batch.pieces))
    return (
        f"{_named(batch, number)} may have been printed: look at the printer, then print on from it or from"
        " the next one"
    )

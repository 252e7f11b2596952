"""Prints papers: made of the data at that moment, read back before they go out, and never twice in doubt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeGuard

from fulfill import paperwork
from fulfill.customs import Form
from fulfill.errors import UnusableInput
from fulfill.facts import StationProfile
from fulfill.papers import model
from fulfill.papers.outbound import CustomsForm, LogisticLabel
from fulfill.ports import PrintJob, SendOutcome, SendState
from fulfill.relay.outcome import Errand, Outcome, again, done, parked
from fulfill.store import paper_book, paper_facts
from fulfill.store.paper_facts import PaperRow
from fulfill.store.session import Session
from fulfill.turn import PaperKind

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.papers.model import Paper

_LOG = logging.getLogger(__name__)

OpenPrinter = Callable[[StationProfile, str], "DeskPrinter"]
# Draws a paper for a printer and its sheet: the job, or None and why it must not be printed as it is.
Draw = Callable[[PaperRow, "Paper", StationProfile, "DeskPrinter"], tuple[PrintJob | None, str]]
_UNTIL_LABEL_US = 300_000
_SOON = 20
_SIGNS_MOST = 20
CANNOT_DRAW = "\N{REPLACEMENT CHARACTER}"
# They bear the carrier's number, and nobody wants them for a parcel that is open again.
_AFTER_LABEL = frozenset({PaperKind.LABEL, PaperKind.CN22, PaperKind.CN23, PaperKind.INVOICE})
_UNWANTED = "not wanted any more"
_DOUBT = "it may have been printed: look at the printer, then say whether it came out"


@dataclass(frozen=True, slots=True)
class _Made:
    """A paper ready for its printer, or why there is none yet, or that nobody wants it any more."""

    paper: Paper | None = None
    row: PaperRow | None = None
    profile: StationProfile | None = None
    why: str = ""
    is_unwanted: bool = False


def print_paper(
    errand: Errand, profiles: Callable[[int], StationProfile], open_printer: OpenPrinter, draw: Draw
) -> Outcome:
    """Print one paper on the printer of the station that asked for it."""
    paper_id = int(errand.row.payload["paper_id"])
    if errand.row.was_claimed and _is_waited_for(errand, paper_id):
        # Whoever had it did not come back: the paper may lie in the printer's tray.
        _keep(errand, lambda session: paper_book.settle(session, paper_id, "doubtful", why=_DOUBT))
        return parked(_DOUBT)
    made = _make(errand, paper_id, profiles)
    if made.paper is None or made.row is None or made.profile is None:
        if made.why:
            # A label comes within seconds or is refused for hours: the longer it takes, the seldomer we look.
            return again(made.why, _UNTIL_LABEL_US if errand.row.attempts < _SOON else 0)
        if made.is_unwanted:
            _keep(errand, lambda session: paper_book.settle(session, paper_id, "refused", why=_UNWANTED))
        return done(why=_UNWANTED)
    try:
        chosen = str(errand.row.payload.get("printer", ""))
        printer = open_printer(with_printer(chosen, made.profile, made.row.kind), made.row.kind)
    except (UnusableInput, OSError) as trouble:
        return _waits(errand, paper_id, "", str(trouble))
    job, faults = draw(made.row, made.paper, made.profile, printer)
    if job is None:
        _keep(
            errand,
            lambda session: paper_book.settle(session, paper_id, "refused", printer=printer.name, why=faults),
        )
        return parked(faults)
    return _settle(errand, paper_id, printer, _sent(printer, job), not_drawn(made.paper))


def unforeseen(bug: Exception) -> str:
    return f"it failed in a way nobody foresaw ({type(bug).__name__}); see the log"


def give_up(errand: Errand, why: str) -> None:
    """A fault of ours stopped a paper before it was sent: a person sees it, and may have it tried again."""
    paper_id = int(errand.row.payload["paper_id"])
    if _is_waited_for(errand, paper_id):
        _keep(errand, lambda session: paper_book.settle(session, paper_id, "refused", why=why))


def with_printer(chosen: str, profile: StationProfile, kind: str) -> StationProfile:
    """The station as it prints this paper: a person may have sent it to another printer."""
    return replace(profile, printers={**profile.printers, kind: chosen}) if chosen else profile


def _make(errand: Errand, paper_id: int, profiles: Callable[[int], StationProfile]) -> _Made:
    with errand.warehouse.database.read() as session:
        row = paper_facts.paper(session, paper_id)
        if row.state != "waiting":
            return _Made()
        if row.kind in _AFTER_LABEL:
            state = paper_facts.parcel(session, row.ref).state
            if state == "packed":
                return _Made(why="the label is not bought yet")
            if state in ("open", "void"):
                return _Made(is_unwanted=True)
        return _Made(paperwork.make(session, row), row, profiles(row.station_id or 0))


def _is_waited_for(errand: Errand, paper_id: int) -> bool:
    with errand.warehouse.database.read() as session:
        return paper_facts.paper(session, paper_id).state == "waiting"


def draw_paper(
    row: PaperRow, paper: Paper, profile: StationProfile, printer: DeskPrinter
) -> tuple[PrintJob | None, str]:
    """The job, or in words why this paper must not be printed as it is."""
    from fulfill import papers

    media = papers.media_types(paper)[0]
    if printer.takes(printer.media_type) and printer.media_type in papers.media_types(paper):
        media = printer.media_type
    if is_read_back(paper):
        faults = [each for each in papers.check(paper, dpi=printer.dpi) if _stops(each.code, paper)]
        if faults:
            return None, "this label would not read: " + " ".join(fault.what for fault in faults)
    sheet = model.Sheet.LETTER if profile.sheet == "LETTER" else model.Sheet.A4
    content = papers.render(paper, media, sheet=sheet, dpi=printer.dpi)
    name = f"{row.kind}-{row.document}-{row.id}" + (f"-copy{row.copy}" if row.copy else "")
    return PrintJob(name, media, content), ""


def is_read_back(paper: Paper) -> TypeGuard[model.LabelPaper | CustomsForm]:
    """Labels that a carrier, a customer or customs scan: what does not read is not printed."""
    is_small_form = isinstance(paper, CustomsForm) and paper.form is Form.CN22
    return is_small_form or isinstance(paper, model.ShippingLabel | model.VendorLabel | LogisticLabel)


def _stops(code: str, paper: Paper) -> bool:
    """A cut name makes a carrier's label useless; on a customs form it is only shortened."""
    return code != "text_cut" or not isinstance(paper, CustomsForm | LogisticLabel)


def not_drawn(paper: Paper) -> str:
    """Which signs of a paper the typeface lacks: it shows a mark in their place."""
    from fulfill import papers

    signs = papers.undrawable(paper)
    shown = " ".join(signs[:_SIGNS_MOST]) + (" …" if len(signs) > _SIGNS_MOST else "")
    return f"the typeface lacks these signs, the paper shows {CANNOT_DRAW} for them: {shown}" if signs else ""


def _sent(printer: DeskPrinter, job: PrintJob) -> SendOutcome:
    try:
        return printer.send(job)
    except Exception as bug:  # noqa: BLE001 - told to a person, and kept in the log
        _LOG.exception("%s failed on %s", printer.name, job.name)
        # Nobody knows how far it came: once more by itself could be the same label twice.
        return SendOutcome(SendState.DOUBTFUL, why=unforeseen(bug))


def _settle(errand: Errand, paper_id: int, printer: DeskPrinter, sent: SendOutcome, note: str) -> Outcome:
    if sent.state is SendState.SENT:
        # A file in a folder is there; what a printer took is only on its way to paper.
        state = "printed" if printer.name.startswith("folder:") else "sent"
        _keep(
            errand,
            lambda session: paper_book.settle(
                session, paper_id, state, file=sent.where, printer=printer.name, why=note
            ),
        )
        return done(where=sent.where)
    if sent.state is SendState.DOUBTFUL:
        why = f"{sent.why or 'the printer broke off'}; {_DOUBT}"
        _keep(
            errand,
            lambda session: paper_book.settle(session, paper_id, "doubtful", printer=printer.name, why=why),
        )
        return parked(why)
    return _waits(errand, paper_id, printer.name, sent.why)


def _waits(errand: Errand, paper_id: int, printer: str, why: str) -> Outcome:
    _keep(errand, lambda session: paper_book.waits(session, paper_id, printer, why))
    return again(why)


def _keep(errand: Errand, write: Callable[[Session], None]) -> None:
    def keep(session: Session) -> None:
        write(session)
        session.commit()

    errand.warehouse.database.run(keep)

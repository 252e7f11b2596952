"""Papers that a person asks for at a desk: a test label, a badge, the command sheet. Sent, not queued.

Each of these may take as long as a printer's time-outs: they run in the background, never in the window.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from fulfill.ports import PrintJob, SendOutcome, SendState
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.operations import Desk
    from fulfill.papers.model import LabelPaper

_PLAIN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def fresh_code(start: str = "", length: int = 10) -> str:
    """Letters and digits that nobody reads for one another."""
    return start + "".join(secrets.choice(_PLAIN) for _ in range(length))


def send_label(printer: DeskPrinter, paper: LabelPaper, name: str) -> SendOutcome:
    """One label, made as the printer likes it best."""
    from fulfill import papers

    content = papers.render(paper, printer.media_type, dpi=printer.dpi)
    return printer.send(PrintJob(name, printer.media_type, content))


def send_test_label(printer: DeskPrinter, code: str) -> SendOutcome:
    """A label with a code that means nothing but "this printer and this scanner work"."""
    from fulfill.papers import model

    return send_label(printer, model.PlaceLabel(code, "Test label: scan it"), f"test-{code}")


def send_badge(printer: DeskPrinter, name: str, badge: str, roles: str) -> SendOutcome:
    """The card that somebody scans to come in."""
    from fulfill.papers import model

    role = roles if len(roles) <= 40 else ""
    return send_label(printer, model.BadgeLabel(name, badge, role), f"badge-{badge}")


def send_sheet(printer: DeskPrinter, desk: Desk, what: str, codes: tuple[str, ...] = ()) -> SendOutcome:
    """A sheet of `copies.labels` ("commands", "badges", "places" and the others), on paper."""
    from fulfill import copies
    from fulfill.papers import PDF

    with TemporaryDirectory(prefix="fulfill-sheet-") as folder:
        (file,) = copies.labels(desk, what, list(codes), Path(folder))
        content = file.read_bytes()
    return printer.send(PrintJob(what, PDF, content))


def told(outcome: SendOutcome) -> tuple[str, str]:
    """How it went in words, and the name of the tone's colour."""
    match outcome.state:
        case SendState.SENT:
            return tr("Sent: {where}", where=outcome.where), "ok"
        case SendState.DOUBTFUL:
            return tr("Look whether it came out. {why}", why=outcome.why), "warn"
        case _:
            return outcome.why or tr("The printer did not take it"), "stop"


def send_test_page(printer: DeskPrinter, sheet: str) -> SendOutcome:
    """A sheet with one barcode: the word that asks for help."""
    from fulfill import papers
    from fulfill.papers import PDF, model

    paper = model.CommandSheet((model.Command("!help", "What now?"),), title="Test page")
    size = model.Sheet.LETTER if sheet == "LETTER" else model.Sheet.A4
    return printer.send(PrintJob("test-page", PDF, papers.render(paper, PDF, sheet=size)))

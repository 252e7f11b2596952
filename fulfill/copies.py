"""Documents written again into a folder, marked as copies; and labels for places, totes, products, people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from fulfill import operations, paperwork
from fulfill.adapters.folder_printer import ENDINGS, file_stem
from fulfill.errors import UnusableInput
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import codes, copies_book
from fulfill.store.copies_book import Wanted
from fulfill.store.facts import Moment, StoreFacts
from fulfill.store.paper_facts import PaperRow
from fulfill.store.session import Session
from fulfill.turn import PaperKind

if TYPE_CHECKING:
    from fulfill.papers.model import Paper

T = TypeVar("T")
LABELS = ("places", "totes", "products", "badges", "commands")
REASON = "documents"


def write(desk: Desk, number: str, folder: Path) -> list[Path]:
    """The papers of an order, a parcel, a manifest or a return, each marked as a copy.

    Raises UnusableInput where nothing here has that number or it has no papers yet.
    """
    folder.mkdir(parents=True, exist_ok=True)

    def do(doing: Doing) -> list[Path]:
        session = doing.session
        wanted = _papers(desk, session, number)
        files = []
        for one in wanted:
            copy = copies_book.next_copy(session, one)
            # Shops number their orders as they like: 2026/17, 4:1 …
            row = PaperRow(0, one.kind, one.document, one.ref, copy, REASON, "printed", None, doing.now_us)
            ending, content = _drawn(desk, paperwork.make(session, row))
            path = folder / f"{file_stem(f'{one.kind}-{one.document}-{one.ref}-copy{copy}')}{ending}"
            path.write_bytes(content)
            copies_book.add(
                session,
                one,
                copy=copy,
                reason=REASON,
                file=str(path),
                operation=doing.seq,
                now_us=doing.now_us,
                station=desk.station.id,
            )
            files.append(path)
        doing.said = f"{len(files)} copies of {number}"
        return files

    return operations.run(desk, Act.REPRINT, "documents", number, do)


def _papers(desk: Desk, session: Session, number: str, *, all_there_are: bool = False) -> list[Wanted]:
    facts = StoreFacts(session, Moment(desk.person, desk.station, 0, "", ""))
    scanned = codes.find(session, facts, number)
    wanted = copies_book.papers_of(session, scanned, all_there_are=all_there_are)
    if not wanted:
        raise UnusableInput(
            f"{number} is no order, parcel, manifest or return with papers. Look it up with: fulfill"
            " show orders"
        )
    return wanted


def labels(desk: Desk, what: str, only: Sequence[str], folder: Path) -> list[Path]:
    """Labels of all places, totes, products or badges, or of those named; the command sheet.

    One PDF for all of them. Raises UnusableInput for a kind or a code that is not there.
    """
    if what not in LABELS:
        raise UnusableInput(f"There are no labels for {what}. There are: {', '.join(LABELS)}")
    with desk.warehouse.database.read() as session:
        paper = _SHEETS[what](session, list(only))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{what}.pdf"
    path.write_bytes(_pdf(desk, paper))
    return [path]


def _drawn(desk: Desk, paper: Paper) -> tuple[str, bytes]:
    """A file's ending and what is in it: PDF, but for a label that the carrier drew as something else."""
    from fulfill.papers.outbound import CarrierLabel

    if isinstance(paper, CarrierLabel):
        return ENDINGS.get(paper.media_type, ".bin"), paper.content
    return ".pdf", _pdf(desk, paper)


def label_codes(session: Session, what: str, only: list[str]) -> list[str]:
    """The codes that `what` has, in the order of its sheet. Raises UnusableInput where one is not there."""
    return [_code(label) for label in _sheet(session, what, only)]


def label_of(session: Session, what: str, code: str) -> Paper:
    """The label of one code. Raises UnusableInput where it is not there."""
    return _sheet(session, what, [code])[0]


def _sheet(session: Session, what: str, only: list[str]) -> Sequence[Paper]:
    from fulfill.papers import model

    paper = _SHEETS[what](session, only)
    assert isinstance(paper, model.LabelSheet), what
    return paper.labels


def _code(label: Any) -> str:
    """What a small label is known by."""
    return str(getattr(label, "code", "") or getattr(label, "sku", "") or getattr(label, "badge", ""))


def of_kind(desk: Desk, number: str, kind: PaperKind) -> list[tuple[Wanted, int]]:
    """The papers of this kind that a document has, each with the number of its next copy.

    Raises UnusableInput where nothing here has that number, or where it has no such paper.
    """
    with desk.warehouse.database.read() as session:
        found = [
            (one, copies_book.next_copy(session, one))
            for one in _papers(desk, session, number, all_there_are=True)
            if one.kind == kind
        ]
    if not found:
        raise UnusableInput(f"{number} has no {kind.replace('_', ' ')}. See: fulfill show papers")
    return found


def _pdf(desk: Desk, paper: Paper) -> bytes:
    from fulfill import papers
    from fulfill.papers import model

    sheet = model.Sheet.LETTER if desk.station.sheet == "LETTER" else model.Sheet.A4
    return papers.render(paper, papers.PDF, sheet=sheet, dpi=desk.station.dpi)


def _chosen(rows: list[T], code_of: Callable[[T], str], only: list[str]) -> list[T]:
    if not only:
        return rows
    by_code = {code_of(row): row for row in rows}
    missing = [code for code in only if code not in by_code]
    if missing:
        raise UnusableInput(f"There is no {missing[0]}. Check the code")
    return [by_code[code] for code in only]


def _places(session: Session, only: list[str]) -> Paper:
    from fulfill.papers import model

    rows = _chosen(copies_book.places(session), lambda row: row[0], only)
    return model.LabelSheet(tuple(model.PlaceLabel(code, kind) for code, kind in rows), "Places")


def _totes(session: Session, only: list[str]) -> Paper:
    from fulfill.papers import model

    rows = _chosen(copies_book.plates(session), lambda row: row[0], only)
    return model.LabelSheet(tuple(model.ToteLabel(code, kind) for code, kind in rows), "Totes")


def _products(session: Session, only: list[str]) -> Paper:
    from fulfill.papers import model

    rows = _chosen(copies_book.products(session), lambda row: row[0], only)
    made = (model.ProductLabel(sku, name, gtin or sku) for sku, name, gtin in rows)
    return model.LabelSheet(tuple(made), "Products")


def _badges(session: Session, only: list[str]) -> Paper:
    from fulfill.papers import model

    rows = _chosen(copies_book.people(session), lambda row: row[1], only)
    made = (model.BadgeLabel(name, badge, roles.replace("|", ", ")) for name, badge, roles in rows)
    return model.LabelSheet(tuple(made), "Badges")


def _commands(_: Session, only: list[str]) -> Paper:
    from fulfill.papers import model

    rows = _chosen(list(_COMMANDS), lambda row: row[0], only)
    return model.CommandSheet(tuple(model.Command(word, caption) for word, caption in rows))


_COMMANDS = (
    ("!yes", "Yes"),
    ("!no", "No"),
    ("!done", "Done"),
    ("!next", "Next"),
    ("!undo", "Take the last step back"),
    ("!skip", "Later"),
    ("!short", "Not there"),
    ("!damaged", "Damaged"),
    ("!full", "Tote is full"),
    ("!remove", "Take out"),
    ("!cancel", "Give the work back"),
    ("!help", "What now?"),
    ("!logout", "Log out"),
    ("!reprint label does not read", "Print again: does not read"),
    ("!reprint label lost", "Print again: lost"),
    ("!void", "Void the label"),
    ("!answer sealed", "Sealed"),
    ("!answer opened", "Opened"),
    ("!answer worn", "Worn"),
    ("!answer dirty", "Dirty"),
    ("!answer incomplete", "Incomplete"),
    ("!answer damaged", "Damaged on return"),
    ("!answer defective", "Defective"),
)
_SHEETS: dict[str, Callable[[Session, list[str]], Paper]] = {
    "places": _places,
    "totes": _totes,
    "products": _products,
    "badges": _badges,
    "commands": _commands,
}

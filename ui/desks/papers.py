"""The papers' desk: what waits, failed or is in doubt, and what came out; and the rest of the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from fulfill.messages import Level
from fulfill.store.views.desk_papers import Errand, PaperSeen, PapersFound, Show
from fulfill.tone import Tone
from ui.desks import papers_acts, papers_preview
from ui.desks import papers_words as words
from ui.desks.kit import (
    Act,
    Chip,
    Chips,
    Column,
    Copies,
    DeskTable,
    Detail,
    Empty,
    Facts,
    Findable,
    FindField,
    LabelPrinting,
    Latest,
    find_row,
    lay_out,
    when_text,
)
from ui.desks.papers_acts import PaperActs
from ui.desks.papers_batch import Batches
from ui.desks.papers_doubt import Doubts
from ui.desks.papers_preview import Preview
from ui.page import Host, Key, Told
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr
from ui.worker import Rank

if TYPE_CHECKING:
    from fulfill.papers.model import Paper
    from ui.house import House

_EVERY_MS = 3000
_OUTBOX = "outbox"
_CAME_OUT = ("sent", "printed", "verified", "doubtful")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is shown now, by which day."""

    today: str
    found: PapersFound | None
    tallies: dict[Show, int]
    errands: tuple[Errand, ...]


class PapersPage(Findable):
    """`entered` takes "outbox", the name of a filter, a paper's number, or anything papers are found by."""

    name = "papers"
    help_page = "papers"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._today = date.min
        self._text = ""
        self._paper: PaperSeen | None = None
        self._errand: Errand | None = None
        self._drawn: tuple[int, str] = (0, "")
        self._list, self._draw, self._ways = Latest(host, self), Latest(host, self), Latest(host, self)
        self.labels = LabelPrinting(host, self)
        self.acts = PaperActs(host, self, self.refresh)
        self.copies = Copies(host, self, self.refresh)
        self.doubts = Doubts(host, self, self.refresh)
        self.batches = Batches(host, self, self.refresh)
        self.finder = FindField(tr("Number or order"))
        self.chips = Chips(tr("Which papers"), self._chips({}, 0))
        self._empty = Empty("papers", tr("No papers"), "")
        self.table = DeskTable(
            host, "papers", tr("Papers"), self._columns(), lambda row: str(row.id), self._empty
        )
        none = Empty("outbox", tr("The outbox is empty"), tr("Every label is bought, every shop is told."))
        self.errands = DeskTable(
            host, "outbox", tr("Outbox"), self._errand_columns(), lambda row: str(row.id), none
        )
        self._build()
        self._connect()
        self._again = QTimer(self, interval=_EVERY_MS)
        self._again.timeout.connect(self.refresh)
        self.set_head(tr("Papers"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Choose one on the left, or scan its label or slip")
        self.detail = Detail(tr("The chosen paper"), Empty("papers", tr("No paper chosen"), hint))
        self.facts, self.preview = Facts(), Preview()
        self.detail.add_tab("about", tr("About it"), self.facts)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.errands)
        self.stack.addWidget(self.preview)
        lay_out(self, find_row(self.finder, self.chips), self.stack, self.detail)

    def _connect(self) -> None:
        self.finder.wanted.connect(self._find)
        self.chips.changed.connect(lambda _chosen: self._turn())
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self._open_preview())
        self.preview.closed.connect(self._close_preview)
        self.errands.chosen.connect(self._choose_errand)

    def _columns(self) -> tuple[Column[PaperSeen], ...]:
        return (
            Column("kind", tr("Paper"), lambda row: words.kind_word(row.kind), 150, is_strong=True),
            Column(
                "document", tr("Of"), lambda row: joined((row.document, words.copied(row))), 150, is_wide=True
            ),
            Column(
                "asked", tr("Asked"), lambda row: when_text(row.asked_us, self._today), 120, is_quiet=True,
                sort=lambda row: row.asked_us,
            ),
            Column("station", tr("Station"), lambda row: row.station, 110, is_quiet=True),
            Column("state", tr("State"), words.state_word, 130, tone=words.state_tone),
        )  # fmt: skip

    def _errand_columns(self) -> tuple[Column[Errand], ...]:
        return (
            Column("what", tr("What"), lambda row: words.errand_word(row.kind), 190, is_strong=True),
            Column("about", tr("For"), lambda row: row.about, 120),
            Column("why", tr("Why not yet"), lambda row: retold(row.why), 200, is_quiet=True, is_wide=True),
            Column("state", tr("State"), words.errand_state, 140, tone=words.errand_tone),
        )

    def _chips(self, tallies: dict[Show, int], parked: int) -> tuple[Chip, ...]:
        return (
            Chip(Show.TROUBLE, tr("Need you"), tallies.get(Show.TROUBLE) or None),
            Chip(Show.WAITING, tr("Waiting"), tallies.get(Show.WAITING) or None),
            Chip(Show.PRINTED, tr("Printed")),
            Chip(Show.ALL, tr("All")),
            Chip(_OUTBOX, tr("Outbox"), parked or None),
        )

    def _show_keys(self) -> None:
        paper = self._paper
        is_stuck = paper is not None and words.what_now(paper)[0] != "" and not paper.is_taken_back
        can_copy = paper is not None and paper.state in _CAME_OUT and not paper.is_taken_back
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(3, tr("Test label"), self._test_label, icon="printer"),
            Key(4, tr("Try again"), self._retry, is_on=is_stuck or self._errand is not None, icon="retry"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("Print copy"), self._ask_copy, is_on=can_copy, icon="print"),
        )

    # --- the list -----------------------------------------------------------------------------------

    def gives_way(self) -> tuple[QWidget, ...]:
        return (self.detail,)

    def entered(self, about: str = "") -> None:
        if about == _OUTBOX or about in list(Show):
            self.chips.choose(about)
            self._turn()
        elif about:
            self.finder.set_text_now(about)
        self.refresh()
        self._again.start()
        (self.errands if self.chips.one == _OUTBOX else self.table).view.setFocus()

    def left(self) -> None:
        self._again.stop()
        super().left()

    def scanned(self, raw: str) -> bool:
        """What a slip, a label or a manifest bears shows its papers."""
        self.finder.show_scanned(raw)
        self._find(self.finder.text())
        return True

    def refresh(self) -> None:
        """Read what is shown again."""
        which, text = self.chips.one, self._text

        def work(house: House) -> _Answer:
            from fulfill.store.views import desk_papers

            with house.warehouse.database.read() as session:
                found = None
                if text:
                    found = desk_papers.found(session, text)
                elif which != _OUTBOX:
                    found = desk_papers.listed(session, Show(which))
                return _Answer(house.today, found, desk_papers.tallies(session), desk_papers.errands(session))

        self._list.ask(work, self._show_list)

    def _show_list(self, answer: _Answer) -> None:
        self._today = date.fromisoformat(answer.today)
        parked = sum(errand.state == "parked" for errand in answer.errands)
        self.chips.set_chips(self._chips(answer.tallies, parked))
        trouble = answer.tallies[Show.TROUBLE] + parked
        subtitle = tr("{count} need you", count=trouble) if trouble else tr("Nothing needs you")
        self.set_head(tr("Papers"), subtitle)
        self.errands.show_rows(answer.errands)
        if answer.found is None:
            if self._errand is None:
                self.errands.choose_first()
            return
        self._say_empty()
        self.table.show_rows(answer.found.rows, is_more=answer.found.is_more)
        if self.table.current is None:
            self.table.choose_first()

    def _say_empty(self) -> None:
        if self._text:
            title = tr("No paper of {what}", what=self._text)
            act = Act(tr("Show all papers"), self.finder.clear)
            self._empty.say(title, tr("Papers come with packing, shipping and returns."), act)
        elif self.chips.one == Show.TROUBLE:
            self._empty.say(tr("Every paper goes its way"), tr("Nothing failed and nothing is in doubt."))
        elif self.chips.one == Show.WAITING:
            self._empty.say(tr("Nothing waits for a printer"), tr("All papers are out."))
        else:
            self._empty.say(tr("No papers yet"), tr("They come with packing, shipping and returns."))

    def _find(self, text: str) -> None:
        self._text = text
        if text:
            self.chips.choose(Show.ALL)
        self._turn()

    def _turn(self) -> None:
        """Another filter: papers or errands."""
        is_outbox = self.chips.one == _OUTBOX
        if self.chips.one != Show.ALL and self._text:
            self._text = ""
            self.finder.forget()
        self.stack.setCurrentWidget(self.errands if is_outbox else self.table)
        if is_outbox:
            self._choose_errand(self.errands.current)
        else:
            self._choose(self.table.current)
        self.refresh()

    # --- the chosen one -----------------------------------------------------------------------------

    def _choose(self, paper: PaperSeen | None) -> None:
        if self.chips.one == _OUTBOX:
            return
        self._paper, self._errand = paper, None
        self._show_keys()
        if paper is None:
            self.detail.clear()
            return
        self.detail.show_head(words.kind_word(paper.kind), joined((paper.document, words.copied(paper))))
        self.detail.notice.show_text(*words.what_now(paper))
        self.facts.show_facts(words.facts(paper, self._today))
        self._set_acts(paper)
        self._show_preview()

    def _set_acts(self, paper: PaperSeen) -> None:
        acts: list[Act] = []
        act, number = self.acts, paper.id
        if not paper.is_taken_back:
            if paper.state == "doubtful":
                acts.append(Act(tr("It came out"), partial(act.came_out, number), is_main=True))
            if paper.state in ("failed", "refused", "doubtful") or (paper.state == "waiting" and paper.why):
                is_main = paper.state != "doubtful"
                acts.append(Act(tr("Try again"), partial(act.retry, number), is_main=is_main))
            if paper.state in _CAME_OUT:
                acts.append(Act(tr("Print copy"), self._ask_copy))
            if paper.state in ("waiting", "failed", "refused", "doubtful"):
                acts.append(Act(tr("Print elsewhere"), self._ask_where))
            if paper.state in ("waiting", "doubtful", "failed"):
                acts.append(Act(tr("Not wanted any more"), self._ask_cancel, is_danger=True))
        if self.stack.currentWidget() is not self.preview:
            acts.append(Act(tr("Show it"), self._open_preview))
        self.detail.set_acts(*acts)

    def _choose_errand(self, errand: Errand | None) -> None:
        if self.chips.one != _OUTBOX:
            return
        self._paper, self._errand = None, errand
        self._show_keys()
        if errand is None:
            self.detail.clear()
            return
        self.detail.show_head(words.errand_word(errand.kind), errand.about)
        is_parked = errand.state == "parked"
        why = tr("It stopped: {why} Mend that, then try again.", why=retold(errand.why)) if is_parked else ""
        self.detail.notice.show_text(why, Tone.STOP)
        self.facts.show_facts(words.errand_facts(errand, self._today))
        if acts := self.batches.acts(errand):
            self.detail.set_acts(*acts)
            return
        self.detail.set_acts(
            Act(tr("Try again now"), partial(self.acts.retry_errand, errand.id), is_main=True),
            *self.doubts.acts(errand),
            Act(tr("Show parcel or order"), partial(self.host.scan, errand.about), is_on=bool(errand.about)),
        )

    # --- acts ---------------------------------------------------------------------------------------

    def _test_label(self) -> None:
        self.labels.send("label", papers_acts.send_test_label)

    def _retry(self) -> None:
        if self._errand is not None:
            self.acts.retry_errand(self._errand.id)
        elif self._paper is not None:
            self.acts.retry(self._paper.id)

    def _ask_cancel(self) -> None:
        paper = self._paper
        if paper is not None:
            question = tr(
                "Cancel the {what} of {document}? It is not printed.",
                what=words.kind_word(paper.kind).lower(),
                document=paper.document,
            )
            self.host.decide(question, tr("Cancel it"), partial(self.acts.cancel, paper.id), is_grave=True)

    def _ask_copy(self) -> None:
        paper = self._paper
        if paper is None or paper.state not in _CAME_OUT:
            return
        self.copies.ask(paper.id, joined((words.kind_word(paper.kind), paper.document)))

    def _ask_where(self) -> None:
        if self._paper is not None:
            self._ways.ask(papers_acts.printers, partial(self._offer, self._paper.id), rank=Rank.ACT)

    def _offer(self, paper: int, printers: tuple[tuple[str, str], ...]) -> None:
        if not printers:
            told = tr("No station has a printer of its own. Set one up in Settings.")
            self.host.tell(Told(Level.WARN, told))
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Print elsewhere"))
        for text, spec in printers:
            menu.addAction(text.replace("&", "&&")).triggered.connect(
                lambda _on=False, to=spec: self.acts.elsewhere(paper, to)
            )
        corner = self.detail.mapToGlobal(QPoint(24, self.detail.height() - 24))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    # --- the preview ----------------------------------------------------------------------------------

    def _open_preview(self) -> None:
        """The paper takes the place of the list; another row or the list's button ends it."""
        if self._paper is not None:
            self.stack.setCurrentWidget(self.preview)
            self.preview.setFocus()
            self._show_preview()
            self._set_acts(self._paper)

    def _close_preview(self) -> None:
        self.stack.setCurrentWidget(self.table)
        if self._paper is not None:
            self._set_acts(self._paper)
        self.table.view.setFocus()

    def _show_preview(self) -> None:
        """Drawn only while somebody looks, and once for each paper."""
        paper = self._paper
        if paper is None or self.stack.currentWidget() is not self.preview:
            return
        wanted = (paper.id, paper.state)
        if wanted == self._drawn:
            return
        self._drawn = wanted

        def show(came: tuple[Paper, str, int]) -> None:
            self.preview.show_paper(*came)

        number = paper.id
        self._draw.ask(
            lambda house: papers_preview.made(house, number), show, lambda no: self.preview.say(no.text)
        )

"""The screen of every flow: the same zones, the same keys, whatever the work is.

It shows what the station answered and the scene of its work, and hands every input on. Nothing is
decided here. Inputs go to the worker in their order; the screen shows each answer as it comes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.scan import Word
from fulfill.scene import Panel, Scene, Size
from fulfill.turn import Kind
from ui.measures import Unclear
from ui.page import Host, Key, Page, Told
from ui.parts.goods import GoodsCard
from ui.parts.pad import Asked, Pad
from ui.parts.panel import PanelCard
from ui.parts.question import QuestionView
from ui.parts.rows import RowList
from ui.parts.side import PANELS_MAX, Side
from ui.screens import newcomer, presets, typed, words
from ui.screens.keyed import arranged, is_calm
from ui.screens.photo import Photos
from ui.screens.signature import Signing
from ui.screens.weight import Weights
from ui.theme import tokens
from ui.words import say, tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from ui.house import House, Shown

_POLL_MS = (80, 120, 200, 300, 500, 1000)


class FlowPage(Page):
    """One flow at work."""

    takes_codes = True

    def __init__(self, host: Host, flow: str, titled: str) -> None:
        super().__init__(host)
        self.name = self.help_page = flow
        self._titled = titled
        self.shown: Shown | None = None
        self._has_begun = False
        self._poll = QTimer(self, singleShot=True)
        self._poll.timeout.connect(self._look_again)
        self._polls = 0
        self._asked_for: Answer | None = None
        self._is_choice = False
        self._typed: tuple[Asked, Callable[[str], None]] | None = None
        self._photos = Photos(self, host, self.open_pad, self.give)
        self._signing = Signing(self, self.give)
        self._weights = Weights(host)
        self._build()
        self.set_head(titled)

    # --- layout ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(tokens.MARGIN)
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(12)
        self.question = QuestionView()
        self.goods = GoodsCard()
        self.rows = RowList(is_large=True, is_framed=True)
        self.rows.chosen.connect(self.host.scan)
        self._left.addWidget(self.question, 4)
        self._left.addWidget(self.goods, 5)
        self._left.addWidget(self.rows, 4)
        right = QWidget()
        self._stack = QStackedLayout(right)
        self._side = Side()
        self.pad = Pad(right)
        self.pad.closed.connect(self.leave_pad)
        self._stack.addWidget(self._side)
        self._stack.addWidget(self.pad)
        self._right = right
        outer.addWidget(left, 64)
        outer.addWidget(right, 46)

    def _arrange(self, scene: Scene, *, is_answer: bool) -> None:
        has_goods, has_rows = scene.goods is not None, bool(scene.rows)
        rows_aside = has_goods and has_rows
        self.goods.setVisible(has_goods)
        self.rows.setVisible(has_rows and not rows_aside)
        # A place that is asked for over a row or two has the room that they do not need.
        is_code = scene.size is Size.CODE and len(scene.rows) <= 2
        is_compact = has_rows and not rows_aside and not is_code
        if self.question.set_compact(is_compact=is_compact):
            self._left.setStretchFactor(self.question, 1 if is_compact else 4)
            self._left.setStretchFactor(self.rows, 100 if is_compact else 4)
        panels = scene.panels
        if rows_aside:
            title = scene.rows_title or scene.panels[0].title if scene.panels else scene.rows_title
            if title is not None:
                panels = (*panels[: PANELS_MAX - 1], Panel(title, rows=scene.rows))
        self._side.show_panels(panels[:PANELS_MAX], is_late=is_answer)
        self._right.setVisible(bool(panels) or self.pad.isVisible())

    @property
    def cards(self) -> tuple[PanelCard, ...]:
        return self._side.cards

    # --- the life of the screen -------------------------------------------------------------------------

    def entered(self, about: str = "") -> None:
        """Take the seat, or show what is asked now; who comes back to work that is over looks for more."""
        self._weights.prepare()
        if self._has_begun and self.shown is not None and self.shown.answer.expects:
            self._ask(lambda house: house.refresh(self.name, self.shown.answer) if self.shown else None)
            self._show(self.shown, tells=False)
        else:
            self._has_begun = True
            self._ask(lambda house: house.begin(self.name))
        if about:
            self.give(about)

    def left(self) -> None:
        self._poll.stop()
        self.close_pad()

    def step_back(self) -> bool:
        self.leave_pad()
        return True

    def start_again(self) -> None:
        """Somebody else is here: what is shown is not theirs."""
        self._has_begun = False
        self.shown = None

    def draft(self) -> object:
        return self.shown

    def take_draft(self, draft: object) -> None:
        """What was asked is asked again: beginning anew could claim other work."""
        from ui.house import Shown

        if isinstance(draft, Shown):
            self.shown, self._has_begun = draft, True

    def scanned(self, raw: str) -> bool:
        choices = self.pad.choices
        by_number = self.shown is None or words.picks_by_number(self.name, self.shown.answer.step)
        if by_number and len(raw) == 1 and raw in "123456789"[: len(choices)]:
            self.pad.give(choices[int(raw) - 1])
            return True
        try:
            taken = words.taken(self.shown.answer) if self.shown is not None else []
            self.give(words.on_the_line(typed.as_meant(raw, taken)))
        except Unclear as unclear:
            self.host.tell(Told(Level.STOP, say(unclear.why), raw))
        return True

    def type_code(self) -> None:
        """A code by touch: what is typed counts as a scan."""
        self.open_pad(Asked(tr("Type the code"), is_number=False), self.host.scan)

    def give(self, raw: str) -> None:
        """One input: kept by the worker until the database has it."""
        self.close_pad()
        self._poll.stop()
        event, at = self.host.stamp()
        flow = self.name
        self.host.worker.ask(
            lambda house: house.scan(flow, raw, event, at),
            self._answered,
            self._failed,
            rank=Rank.SCAN,
            owner=self,
            persists=True,
        )

    def _ask(self, work: Callable[[House], Shown | None]) -> None:
        self.host.worker.ask(work, self._answered, self._failed, rank=Rank.ACT, owner=self)

    def _failed(self, trouble: Trouble) -> None:
        self.host.tell(Told(Level.STOP, trouble.text))

    def _answered(self, shown: Shown | None) -> None:
        if shown is None:
            return
        if (shown.answer.scan or "").startswith((f"!{Word.PHOTO}", f"!{Word.SIGN}")):
            self._photos.answered()
            self._signing.answered()
        is_news = self.shown is None or shown.answer.seq != self.shown.answer.seq or not shown.answer.seq
        self._weights.answered(shown, is_news=is_news)
        self._show(shown, tells=is_news)
        self.host.seated(shown.person)
        if is_news:
            newcomer.let_in(self, shown.answer)
            newcomer.ask_pin(self, shown.answer)
        self._watch_papers(shown.answer, is_new=is_news)

    # --- showing ------------------------------------------------------------------------------------------

    def _show(self, shown: Shown, *, tells: bool) -> None:
        self.shown = shown
        answer, scene = shown.answer, shown.scene or self._without_work(shown.answer)
        self._arrange(scene, is_answer=tells)
        fact = words.in_large(answer, say(scene.fact) or words.question(answer), self.name)
        # A whole sentence says its verb itself.
        verb = "" if scene.size is Size.SENTENCE else say(scene.verb)
        hint = words.on_keys(say(scene.hint), self.name, answer.step)
        self.question.show_question(verb, fact, scene.size, hint, scene.hint_tone)
        self.goods.show_goods(scene.goods)
        self.rows.show_rows(scene.rows, typed.to_choose(answer, scene.rows))
        of = scene.done + scene.left
        self.set_head(say(scene.title) or self._titled, say(scene.subtitle), scene.done, of)
        self._show_keys(answer)
        if tells:
            self._tell(answer, scene)
            self._ask_again(answer)

    def _tell(self, answer: Answer, scene: Scene) -> None:
        if number := typed.number(answer, words.taken(answer)):
            self.host.tell(Told(Level.WARN, typed.is_it_how_many(number)))
            return
        text = words.heard(answer, self.name, self.question.fact)
        level, text = words.told_as(answer, scene), typed.refusal(answer) or text
        self.host.tell(Told(level, text, answer.scan or "", asks=words.only_asks(answer)))

    def _without_work(self, answer: Answer) -> Scene:
        """The end of work, or nothing to begin with: said in large, with what to press."""
        fact = say(answer.said) if answer.said else answer.message
        hint = words.question(answer) if answer.expects else tr("F3 looks for more work")
        return Scene(self._titled, fact=fact, hint=hint)

    def _watch_papers(self, answer: Answer, *, is_new: bool) -> None:
        """Papers come out of the outbox: look again until they are out, so that the next question stands."""
        if is_new:
            self._polls = 0
            self.host.papers_wanted(bool(answer.seq))
        self._asked_for = answer
        waits = any(paper.state == "waiting" for paper in answer.papers)
        expects_none = answer.task is not None and answer.step.startswith("scan_label")
        if answer.seq and (waits or expects_none or (is_new and answer.level in (Level.OK, Level.DONE))):
            if not waits and not expects_none and self._polls >= 1:
                return
            self._poll.start(_POLL_MS[min(self._polls, len(_POLL_MS) - 1)])

    def _look_again(self) -> None:
        answer = self._asked_for
        if answer is None or not self.isVisible():
            return
        self._polls += 1
        self.host.worker.ask(
            lambda house: house.refresh(self.name, answer),
            self._refreshed,
            lambda _trouble: None,
            rank=Rank.READ,
            owner=self,
        )

    def _refreshed(self, shown: Shown) -> None:
        if self.shown is None or shown.answer.seq != self.shown.answer.seq:
            return
        is_news = shown.answer.papers != self.shown.answer.papers
        self._show(shown, tells=False)
        if is_news:
            # Once: else it would sound at each look.
            self.host.papers_seen(shown.answer.papers)
        self._watch_papers(shown.answer, is_new=False)

    # --- keys -----------------------------------------------------------------------------------------------

    def _show_keys(self, answer: Answer) -> None:
        if not answer.expects:
            self.set_keys(Key(3, tr("New"), self._more_work, is_main=True), self._undo_key())
            return
        found = arranged(words.keys_of(answer, self.name))
        keys = [self._word_key(key) for key in found.row]
        if found.alone is not None:
            keys.append(self._word_key(found.alone, f=8))
        elif found.hidden:
            keys.append(Key(8, tr("More"), lambda: self._more(found.hidden)))
        keys.append(self._undo_key())
        if found.main is not None:
            keys.append(self._word_key(found.main, is_main=True))
        self.set_keys(*keys)

    def _undo_key(self) -> Key:
        return Key(9, tr("Undo"), lambda: self.give("!undo"), icon="undo")

    def _more_work(self) -> None:
        if self.shown is not None and not self.shown.answer.expects and self.shown.answer.code == "no_work":
            self._ask(lambda house: house.begin(self.name))
        else:
            self.give("!next")

    def _word_key(self, key: words.WordKey, *, f: int | None = None, is_main: bool = False) -> Key:
        def act() -> None:
            self.press(key)

        calm = is_main and is_calm(key.word, self.shown.scene if self.shown else None)
        f = key.f if f is None else f
        return Key(f, self._named(key.word), act, is_main=is_main, icon=key.icon, is_calm=calm)

    def _named(self, word: Word) -> str:
        return words.named(word, self.name, self.shown.answer.step if self.shown is not None else "")

    def press(self, key: words.WordKey) -> None:
        """A word's button: said at once, or asked for what goes with it first."""
        answers = words.answers(self.shown.answer) if self.shown and key.word is Word.ANSWER else ()
        if key.word is Word.PHOTO:
            self._photos.ask()
        elif key.word is Word.SIGN:
            self._signing.ask(words.question(self.shown.answer) if self.shown else "")
        elif not self._offer(answers):
            self._press(key)

    def _press(self, key: words.WordKey, first: str = "") -> None:
        if not key.asks:
            self.give(f"!{key.word}")
            return
        asked = self._weights.beside(presets.asked(key, first, self.name, self.shown), key.word)

        def given(text: str) -> None:
            try:
                self.give(f"!{key.word} {words.spelled(key.word, self._weights.exact(text))}")
            except Unclear as unclear:
                self._typed = None
                self.host.tell(Told(Level.STOP, say(unclear.why), text))
                self.open_pad(replace(asked, first=text), given)

        self.open_pad(asked, given)

    def _more(self, hidden: tuple[words.WordKey, ...]) -> None:
        choices = tuple((str(key.word), self._named(key.word)) for key in hidden)
        self.open_pad(
            Asked(tr("What else?"), choices=choices), lambda word: self.press(words.BY_WORD[Word(word)])
        )

    def _offer_choices(self, answer: Answer) -> None:
        """A question with a few answers is answered by touching one; their codes are scannable as well."""
        for expect in answer.expects:
            if expect.kind in (Kind.PLACE, Kind.PRODUCT, Kind.ORDER):
                return  # A scan or a touch of the list is asked for; the answer is only a way beside it.
            if expect.kind is Kind.ANSWER and self._offer(expect.codes):
                return

    def _offer(self, codes: tuple[str, ...]) -> bool:
        """The answers as buttons; whether there are any."""
        if codes and self.shown is not None:
            asked = presets.offered(codes, self.shown.answer, self.shown.scene, self.name)
            self.open_pad(asked, lambda value: self.give(f"!answer {value}"))
        return bool(codes)

    def _ask_again(self, answer: Answer) -> None:
        """What was typed and not taken stands there again, to be mended or confirmed."""
        given, self._typed = self._typed, None
        if given is not None and answer.level in (Level.STOP, Level.WARN):
            self.open_pad(*given)
        elif number := typed.number(answer, words.taken(answer)):
            self._press(words.BY_WORD[Word.QTY], number)
        elif self._weights.wants(answer):
            self._press(words.BY_WORD[Word.WEIGHT])
        else:
            self._offer_choices(answer)

    def open_pad(self, asked: Asked, gives: Callable[[str], None]) -> None:
        self._right.show()
        self._stack.setCurrentWidget(self.pad)

        def given(text: str) -> None:
            is_kept = not asked.choices and not asked.is_secret
            self._typed = (replace(asked, first=text), gives) if is_kept else None
            gives(text)

        self._is_choice = bool(asked.choices)
        self.pad.ask(asked, given)

    def leave_pad(self) -> None:
        """Away without an answer; what is asked with choices goes on standing there."""
        is_choice, shown = self._is_choice, self.shown
        self.close_pad()
        if shown is not None and not is_choice:
            self._offer_choices(shown.answer)

    def close_pad(self) -> None:
        if self._stack.currentWidget() is self.pad:
            self.pad.clear()
            self._stack.setCurrentWidget(self._side)
            # Else the focus falls on whatever stands next, and a space would press it.
            self.setFocus()
            self._right.setVisible(self._side.has_panels)

"""What would it cost: an order, or a parcel that is described, asked of the house and of every live carrier.

The house answers at once. Carriers are asked one after the other beside the window, each for a while and no
longer; what they say stands in the list as it comes. Nothing is bought.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fulfill.plan.service_rule import Pick
from fulfill.ports import Carrier, CarrierRate
from fulfill.price_desk import HOUSE, Answered, Described, Question
from ui import countries, measures
from ui.background import Background
from ui.desks import carriers_said as said
from ui.desks.carriers_card import Pairs
from ui.desks.carriers_quotes import Quoted, asked_row, columns, quoted_rows
from ui.desks.kit import DeskTable, Empty, Latest, Sides
from ui.desks.settings_part import Section
from ui.house import House
from ui.page import Host, Key
from ui.parts.choices import country_choice
from ui.parts.forms import Card, Field, scrolled, words
from ui.retold import retold
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import say, tr
from ui.worker import Trouble

CALL_S = 15.0
"""How long one carrier is asked for one parcel."""
_ANSWER_HIGH, _LARGER = 136, 8  # px of the 1280 × 720 design; the second more in large type, less in huge


@dataclass(frozen=True, slots=True)
class _Ready:
    """What the book gave: the questions, what the house answers to each, and who else is to be asked."""

    questions: tuple[Question, ...]
    house: tuple[Answered, ...]
    carriers: Mapping[str, Carrier]
    live: tuple[str, ...]
    at: datetime


@dataclass
class _Round:
    """One round of asking; `answers` by parcel and carrier."""

    ready: _Ready
    answers: list[dict[str, Answered]]
    over: threading.Event = field(default_factory=threading.Event)


class PricesSection(Section):
    """`ask` is F12. `quotes` are all offers as they are shown, the best first."""

    @classmethod
    def named(cls) -> str:
        return tr("What would it cost")

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(host)
        self.setParent(parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._latest = Latest(host, self)
        self._background = Background(self)
        self._round: _Round | None = None
        self.quotes: tuple[CarrierRate, ...] = ()
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self.order, self.country = QLineEdit(), country_choice()
        self.postcode, self.weight, self.sides = QLineEdit(), QLineEdit(measures.weight(1000)), QLineEdit()
        self.fields = (
            Field(tr("To"), self.country),
            Field(tr("Postcode"), self.postcode),
            Field(tr("Weight"), self.weight),
            Field(tr("Three sides"), self.sides),
            Field(tr("Order"), self.order),
        )
        self.pick = Pick.CHEAPEST
        empty = Empty(
            "carriers", tr("No price yet"), tr("Describe a parcel or name an order, then press F12.")
        )
        self.table = DeskTable(host, "prices", tr("Prices"), columns(), lambda row: row.key, empty)
        self.answer = words("")
        self.sides.setPlaceholderText(measures.sides(300, 200, 100))
        self._build()

    def entered(self) -> None:
        if not self.country.value:
            self.country.choose(countries.here() or "DE")

    def keys(self) -> tuple[Key, ...]:
        other = tr("Fastest first") if self.pick is Pick.CHEAPEST else tr("Cheapest first")
        return (
            Key(2, tr("Order"), self._take_order, icon="orders"),
            Key(3, other, self.turn_order, icon="sort"),
            Key(6, tr("Stop asking"), self.stop, is_on=self.is_asking, icon="stop"),
            Key(12, tr("Compare"), self.ask, is_main=True),
        )

    @property
    def is_asking(self) -> bool:
        """Whether some carrier has not answered yet."""
        return self._round is not None and not self._round.over.is_set()

    def ask(self) -> None:
        """What everybody asks for what is described; whoever is still being asked is asked no further."""
        if (order := self.order.text().strip()) or (parcel := self._described()) is None:
            if not order:
                return
            what: str | Described = order
        else:
            what = parcel
        self.stop()
        self.answer.setText("")
        self._latest.ask(lambda house: _ready(house, what), self._begin, self._no)

    def stop(self) -> None:
        """Ask nobody any further; what was answered stays."""
        if self._round is not None and self.is_asking:
            self._finish(self._round, lambda code: tr("{carrier} was not asked to the end.", carrier=code))

    def turn_order(self) -> None:
        """The fastest before the cheapest, or the other way round."""
        self.pick = Pick.FASTEST if self.pick is Pick.CHEAPEST else Pick.CHEAPEST
        if self._round is not None:
            self._show(self._round)
        self.keyed.emit()

    def make_room(self, *, is_wanted: bool) -> None:
        """Somebody types on the screen: what is read afterwards gives way."""
        self._told.setVisible(not is_wanted)

    def left(self) -> None:
        """Another screen is shown: nobody waits for these answers."""
        self.stop()

    # --- what is typed ----------------------------------------------------------------------------------

    def _described(self) -> Described | None:
        to, _, weight, size, _ = self.fields
        country = self.country.value if self.country.settle() else ""
        if not country:
            to.wrong(tr("Choose a country from the list"))
            return None
        try:
            grams = measures.grams(self.weight.text())
        except measures.Unclear as unclear:
            weight.wrong(say(unclear.why))
            return None
        sides = (0, 0, 0)
        if self.sides.text().strip():
            try:
                length, wide, high = measures.millimetres(self.sides.text())
                sides = (length, wide, high)
            except measures.Unclear as unclear:
                size.wrong(say(unclear.why))
                return None
        return Described(country, self.postcode.text(), grams, sides)

    def _take_order(self) -> None:
        self.order.setFocus()
        self.order.selectAll()

    def _order_typed(self) -> None:
        """Where an order is named, its own parcels count."""
        for each in self.fields[:4]:
            each.setEnabled(not self.order.text().strip())

    # --- what comes -------------------------------------------------------------------------------------

    def _begin(self, ready: _Ready) -> None:
        answers = [{HOUSE: each} for each in ready.house]
        this = self._round = _Round(ready, answers)
        if not ready.live:
            self._finish(this)
            return
        self._show(this)
        self._wait_for_one()
        self._background.run(lambda: self._ask_all(this), lambda _none: self._finish(this))

    def _ask_all(self, this: _Round) -> None:
        """In a thread of its own: every carrier for every parcel, until somebody says that it is enough."""
        from fulfill import price_desk

        for code in this.ready.live:
            for at, question in enumerate(this.ready.questions):
                if this.over.is_set():
                    return
                answer = price_desk.ask(this.ready.carriers[code], question.request)
                self._background.tell(lambda came: self._came(this, *came), (at, answer))

    def _came(self, this: _Round, at: int, answer: Answered) -> None:
        if this.over.is_set():
            return
        this.answers[at][answer.carrier] = answer
        self._wait_for_one()
        self._show(this)

    def _wait_for_one(self) -> None:
        # A call ends by itself before; this is for what no call ends, as a name that is looked up for ever.
        self._patience.start(round(CALL_S * 2000))

    def _give_up(self) -> None:
        if self._round is not None and self.is_asking:
            late = round(self._patience.interval() / 1000)
            self._finish(
                self._round,
                lambda code: tr("{carrier} did not answer within {count} s.", carrier=code, count=late),
            )

    def _finish(self, this: _Round, lacking: Callable[[str], str] = str) -> None:
        """No more will be asked; `lacking`: what is said of those that have not answered."""
        from fulfill import price_desk

        if this.over.is_set():
            return
        this.over.set()
        self._patience.stop()
        for answers in this.answers:
            for code in this.ready.live:
                answers.setdefault(code, Answered(code, why=lacking(code)))
        lines = []
        for question, answers in zip(this.ready.questions, this.answers, strict=True):
            found = price_desk.judge(question, answers.values(), this.ready.carriers)
            told = said.chosen_lines(found, answers.values())
            name = question.name if len(this.ready.questions) > 1 else ""
            lines.append(" ".join((f"{name}:", *told)) if name else "\n".join(told))
        troubles = (retold(each.why) for answers in this.answers for each in answers.values() if each.why)
        lines += dict.fromkeys(troubles)
        self.answer.setText("\n".join(lines))
        self._show(this)

    def _show(self, this: _Round) -> None:
        from fulfill import price_desk

        is_over, at = this.over.is_set(), this.ready.at
        rows: list[Quoted] = []
        for question, answers in zip(this.ready.questions, this.answers, strict=True):
            rates = price_desk.sorted_rates(answers.values(), self.pick, at)
            judged = price_desk.judge(question, answers.values(), this.ready.carriers) if is_over else None
            cheapest = price_desk.sorted_rates(answers.values(), Pick.CHEAPEST, at)
            rows += quoted_rows(
                question,
                rates,
                answers.values(),
                at,
                lambda rate,
                judged=judged,  # type: ignore[misc]
                cheapest=cheapest: judged is not None and judged.is_chosen(rate, cheapest),
            )
            rows += [asked_row(question, code) for code in this.ready.live if code not in answers]
        self.quotes = tuple(row.rate for row in rows if row.rate is not None)
        self.table.hide_columns(*(() if len(this.ready.questions) > 1 else ("parcel",)))
        self.table.show_rows(rows)
        self.keyed.emit()

    def _no(self, trouble: Trouble) -> None:
        self._round, self.quotes = None, ()
        self.table.show_rows(())
        self.answer.setText(trouble.text)
        self.fields[4].wrong(trouble.text)
        self.keyed.emit()

    # --- what it looks like -----------------------------------------------------------------------------

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        self.answer.setAccessibleName(tr("What the rules choose, and why"))
        # As high as its lines in this width: else it stands in the middle of empty ones, behind a scroll bar.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.answer.setSizePolicy(policy)
        self.answer.setMinimumSize(1, 1)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._told = Card()
        area = scrolled(self.answer)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setObjectName("story")
        area.setAccessibleName(tr("What the rules choose, and why"))
        self._told.inner.addWidget(area)
        follow(self, self._restyle)
        self._restyle()
        column.addWidget(self._told)
        sides = Sides(left, self._form())
        # Larger text wants a wider form, and the list leaves out columns first.
        more = round(max(look().percent - 100, 0) * 0.9)
        sides.setSizes([790 - more, 310 + more])
        self.column.addWidget(sides, 1)

    def _restyle(self) -> None:
        # In the largest text the list keeps two prices in sight, and the reason two lines.
        larger = min(max(look().percent - 100, 0), 50) / 50 if look().percent <= 150 else -1
        self._told.setFixedHeight(look().px(_ANSWER_HIGH) + round(look().px(_LARGER) * larger))

    def _form(self) -> QWidget:
        card = Card(tr("An order, or a parcel"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.fields[4])
        column.addWidget(self.fields[0])
        column.addWidget(Pairs(self.fields[1:3]))
        column.addWidget(self.fields[3])
        for line in (self.order, self.postcode, self.weight, self.sides):
            line.setMaxLength(40)
            line.returnPressed.connect(self.ask)
        self.order.textChanged.connect(lambda _text: self._order_typed())
        column.addStretch(1)
        card.inner.addWidget(scrolled(inside), 1)
        return card


def _ready(house: House, what: str | Described) -> _Ready:
    """The questions, and the house's answers: these need the book, which is only here. Raises Refused."""
    from fulfill import account_desk, bootstrap, price_desk

    at, warehouse = house.clock.now(), house.warehouse
    carriers = bootstrap.carriers_of(warehouse)
    account_desk.hasten(carriers.values(), CALL_S)
    with warehouse.database.read() as session:
        if isinstance(what, str):
            questions = price_desk.of_order(session, what, at)
        else:
            questions = (price_desk.of_parcel(session, what, at),)
        sellers = price_desk.sellers(session, carriers)
    answers = tuple(price_desk.ask(carriers[HOUSE], each.request) for each in questions)
    return _Ready(questions, answers, carriers, tuple(code for code in sellers if code != HOUSE), at)

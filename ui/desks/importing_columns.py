"""Which column of a stranger's list is which of ours: each with its first values, guessed beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePath

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fulfill.column_maps import Proposal
from fulfill.exchange.columns import Column
from fulfill.exchange.mapping import NAME_MAX, ColumnMap, fields_of
from fulfill.exchange.tidying import Days, has_slashes
from fulfill.records import Kind
from fulfill.units import BadValue
from ui.desks.importing_fields import field_word
from ui.desks.kit import plain_label
from ui.desks.kit_fading import Fading
from ui.parts.forms import Choice, Field, Form, scrolled
from ui.theme.look import look
from ui.words import tr

_NONE, _ALWAYS, _VALUES_SHOWN = "", "=", 3
_PUT_TOGETHER = ("name", "address1", "address2")
_DAYS = ("ordered_at", "ship_by", "expected_on", "expires_on")


class ColumnsEditor(QFrame):
    """Our columns, those that must be filled first; each takes one of theirs, two together, or a fixed text.

    `is_built`: all of its fields stand; a wide list takes some moments.

    Signals:
        changed: what is chosen is another now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.told: Proposal | None = None
        self.kind = Kind.ORDERS
        self.title, self.under = plain_label("", "heading"), plain_label("", "quiet")
        self.name, self.days = QLineEdit(), Choice()
        self.is_built = False
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self.fields: dict[str, Field] = {}
        self.always: dict[str, QLineEdit] = {}
        whole = QVBoxLayout(self)
        pad = look().px(16)
        whole.setContentsMargins(pad, pad, pad, look().px(8))
        whole.setSpacing(look().px(8))
        for part in (self.title, self.under):
            whole.addWidget(part)
        self._area = scrolled(QWidget())
        Fading(self._area, on_card=True)
        whole.addWidget(self._area, 1)

    # --- what is shown ---------------------------------------------------------------------------------

    def show_proposal(self, told: Proposal, kind: str = "") -> None:
        """Offer this; `kind` is what a person says the list is about."""
        self.told = told
        start = told.known if told.known and kind in (_NONE, told.known.kind) else None
        found = next(each for each in told.guesses if kind in (_NONE, each.map.kind))
        made = start or found.map
        self._sure = frozenset(ours for ours, _ in made.columns) if start else found.sure
        self.kind = made.kind
        self.title.setText(tr("Which column is which in {file}?", file=PurePath(told.file).name))
        self.under.setText(tr("Whatever has a star must be filled. Below each stand its first values."))
        self._build(made)

    def show_kind(self, kind: str) -> None:
        """The same file, as another kind of list."""
        if self.told is not None:
            self.show_proposal(self.told, kind)

    def _build(self, made: ColumnMap) -> None:
        """Begin anew; some fields at a time, so that the window listens between them."""
        self.fields, self.always = {}, {}
        self._made, self.is_built = made, False
        form = Form()
        form.setContentsMargins(0, 0, look().px(16), 0)
        self._area.setWidget(form)
        self._parts = self._building(form, made)
        self._soon.start()
        self.changed.emit()

    def _go_on(self) -> None:
        if next(self._parts, None) is None:
            self._soon.stop()
            self.is_built = True
            self._changed()

    def _building(self, form: Form, made: ColumnMap) -> Iterator[str]:
        """Each of our columns, when its field stands."""
        # One list for nearly all of them: a wide file has as many choices as columns, for each of ours.
        alike = Choice(self._choices(_NONE))
        alike.setParent(form)
        alike.hide()
        yield "alike"
        for each in fields_of(self.kind):
            choice = Choice()
            if each.name in _PUT_TOGETHER:
                choice.set_choices(self._choices(each.name))
            else:
                choice.setModel(alike.model())
            self._add(form, each, choice, made)
            yield each.name
        self.days = Choice(
            ((_NONE, tr("Choose …")), (Days.DAY_FIRST, "31/12/2026"), (Days.MONTH_FIRST, "12/31/2026"))
        )
        self.days.choose(made.days)
        self._days = Field(tr("How days are written *"), self.days)
        self._days.changed.connect(self._changed)
        self._days.setVisible(self._asks_days())
        form.add(self._days, 3)
        yield "days"
        self.name = QLineEdit(made.name)
        self.name.setMaxLength(NAME_MAX)
        form.add(Field(tr("Remember this as"), self.name), 3)
        yield "name"

    def _add(self, form: Form, each: Column, choice: Choice, made: ColumnMap) -> None:
        columns, always = dict(made.columns), dict(made.always)
        line = QLineEdit(always.get(each.name, ""))
        line.setAccessibleName(tr("What it is each time"))
        line.setPlaceholderText(tr("What it is each time"))
        star = " *" if each.needed else ""
        field = Field(f"{field_word(self.kind, each.name)}{star}", choice, beside=(line,))
        self.fields[each.name], self.always[each.name] = field, line
        choice.choose(_ALWAYS if each.name in always and each.name not in columns else _NONE)
        if each.name in columns:
            choice.choose(self._value(columns[each.name]))
        self._say(each.name, made.missing)
        line.textChanged.connect(lambda _text: self._changed())
        field.changed.connect(self._changed)
        form.add(field, 3)

    def _choices(self, ours: str) -> tuple[tuple[str, str], ...]:
        assert self.told is not None
        header = self.told.header
        shown = [(at, name, header.names[at]) for at, name in enumerate(header.columns) if header.names[at]]
        alone = [(str(at), _title(name, told)) for at, name, told in shown]
        pairs: list[tuple[str, str]] = []
        if ours in _PUT_TOGETHER:
            pairs = [
                (f"{at}+{next_at}", f"{_title(name, told)} + {_title(next_name, next_told)}")
                for (at, name, told), (next_at, next_name, next_told) in pairwise(shown)
            ]
            pairs += self._guessed_pair(ours, {value for value, _ in pairs})
        return ((_NONE, tr("(none)")), *alone, *pairs, (_ALWAYS, tr("Always the same …")))

    def _guessed_pair(self, ours: str, known: set[str]) -> list[tuple[str, str]]:
        """Two columns that a map puts together although they do not stand beside each other."""
        assert self.told is not None
        maps = [each.map for each in self.told.guesses] + ([self.told.known] if self.told.known else [])
        theirs = {dict(each.columns).get(ours, ()) for each in maps if each.kind is self.kind}
        values = {self._value(each): " + ".join(each) for each in theirs if len(each) > 1}
        return [(value, words) for value, words in values.items() if value not in known]

    def _value(self, theirs: tuple[str, ...]) -> str:
        assert self.told is not None
        names = self.told.header.names
        return "+".join(str(names.index(each.lower())) for each in theirs if each.lower() in names)

    # --- what is chosen --------------------------------------------------------------------------------

    def _places(self, ours: str) -> list[int]:
        value = self.fields[ours].text
        return [] if value in (_NONE, _ALWAYS) else [int(each) for each in value.split("+")]

    @property
    def map(self) -> ColumnMap:
        """What is chosen, as a map."""
        assert self.told is not None
        if not self.is_built:
            return self._made
        names = self.told.header.names
        places = {ours: self._places(ours) for ours in self.fields}
        return ColumnMap(
            self.kind,
            tuple((ours, tuple(names[at] for at in each)) for ours, each in places.items() if each),
            tuple((ours, line.text().strip()) for ours, line in self.always.items() if self._is_said(ours)),
            Days(self.days.value) if self._asks_days() else Days.UNTOLD,
            self.name.text().strip() or self.kind,
            tuple(sorted({each for each in names if each})),
        )

    def _is_said(self, ours: str) -> bool:
        """A fixed text that is shown; or one for empty cells of a column, as a map by hand may have it."""
        is_kept = ours in dict(self._made.always) and bool(dict(self._made.columns).get(ours))
        is_wanted = self.fields[ours].text == _ALWAYS or (is_kept and bool(self._places(ours)))
        return is_wanted and bool(self.always[ours].text().strip())

    @property
    def known(self) -> ColumnMap | None:
        """What the columns were taken for before anything was chosen here."""
        return self.told.known if self.told is not None else None

    @property
    def is_whole(self) -> bool:
        """Whether the file could be read by what is chosen."""
        return self.is_built and not self.missing and not self.fault

    @property
    def missing(self) -> tuple[str, ...]:
        """What must still be said, as people call it."""
        words = [field_word(self.kind, name) for name in self.map.missing]
        if self.is_built and self._asks_days() and not self.days.value:
            words.append(tr("How days are written"))
        return tuple(words)

    @property
    def fault(self) -> str:
        """Why a fixed text cannot be used; "" where all can."""
        gates = {each.name: each.gate for each in fields_of(self.kind)}
        for ours, text in self.map.always:
            try:
                gates[ours](text)
            except BadValue as bad:
                return f"{field_word(self.kind, ours)}: {bad}"
        return ""

    @property
    def aside(self) -> tuple[str, ...]:
        """Their columns that nothing is read from."""
        assert self.told is not None
        used = {at for ours in self.fields for at in self._places(ours)}
        header = self.told.header
        return tuple(name for at, name in enumerate(header.columns) if header.names[at] and at not in used)

    def _asks_days(self) -> bool:
        assert self.told is not None
        header = self.told.header
        places = [at for ours in _DAYS if ours in self.fields for at in self._places(ours)]
        return any(has_slashes(header.values(at)) for at in places)

    def _changed(self) -> None:
        if not self.is_built:
            return
        missing = self.map.missing
        for ours in self.fields:
            self._say(ours, missing)
        self._days.setVisible(self._asks_days())
        self.changed.emit()

    def _say(self, ours: str, missing: tuple[str, ...]) -> None:
        """Below a field: its first values, or that it must be filled."""
        field, values = self.fields[ours], self._shown(ours)
        self.always[ours].setVisible(field.text == _ALWAYS)
        guessed = bool(values) and ours not in self._sure
        words = tr("Guessed: {values}", values=values) if guessed else values
        if not words and ours in missing:
            words, guessed = tr("Must be filled"), True
        tone = "warn" if guessed else "soft"
        if (field.note.text(), field.note.tone) != (words, tone):
            field.note.say(words, tone)

    def _shown(self, ours: str) -> str:
        """The first values that would be read."""
        assert self.told is not None
        rows, places = self.told.header.rows, self._places(ours)
        joined = (" ".join(row[at].strip() for at in places if at < len(row)) for row in rows)
        texts = list(dict.fromkeys(text for text in joined if text.strip())) if places else []
        return " · ".join(text if len(text) <= 30 else f"{text[:30]}…" for text in texts[:_VALUES_SHOWN])


def _title(column: str, told: str) -> str:
    """As it stands in the file; one that comes again with its number."""
    name = column.strip()
    return name if name.lower() == told else f"{name} {told[len(name) :].strip()}"

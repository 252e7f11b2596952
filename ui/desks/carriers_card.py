"""The form of one account: what its connector wants to know, and its key, which is never shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from fulfill.account_desk import COUNTRY, KeyFound, KeyState, Wanted
from fulfill.adapters.carrier_account import MEDIA, Account
from fulfill.adapters.carrier_kinds import PROVED
from ui.desks.carriers_names import field_word, kind_word
from ui.desks.kit import Empty
from ui.desks.kit_fading import Fading
from ui.parts.forms import Card, Choice, Field, Note, button, scrolled, words
from ui.parts.wrapping import foot_of
from ui.retold import retold
from ui.scanning.fields import KEEPS_TYPING
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_TEXT_MAX = 200
_LARGE = 150  # percent of the usual type


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form: the account, and what was typed of its key."""

    account: Account
    key: Mapping[str, str]
    is_new: bool


class AccountCard(Card):
    """`show_account`, `show_new` and `show_wanted` fill it; `act` is told "on", "off" or "forget".

    Signals:
        kind_chosen(str): somebody chose the connector of a new account. edited: something was typed.
    """

    kind_chosen = Signal(str)
    edited = Signal()

    def __init__(self, act: Callable[[str], None]) -> None:
        super().__init__()
        self.account: Account | None = None
        self.is_new = False
        self._may_change = False
        self._fields: dict[str, Field] = {}
        self._keys: dict[str, Field] = {}
        self._wanted: tuple[Wanted, ...] = ()
        self.title, self.state, self.rights, self.key_note = words("", "title"), Note(), Note(), Note()
        self.code, self.url = QLineEdit(), QLineEdit()
        self.code_field = Field(tr("Name"), self.code, tr("As on parcels: UPS-EXPORT"))
        self.kind_field = Field(tr("Carrier"), Choice())
        self.system_field = Field(
            tr("System"),
            Choice((("live", tr("Live, paid")), ("test", tr("Test, free")))),
        )
        self.label_field = Field(tr("Labels come as"), Choice([(each, each) for each in MEDIA]))
        self.url_field = Field(
            tr("Another address"), self.url, tr("empty: the carrier's own; for a proxy or a trial")
        )
        self.acts = {
            "off": button(tr("Switch off"), lambda: act("off"), "danger"),
            "on": button(tr("Switch on"), lambda: act("on")),
            "forget": button(tr("Forget the key"), lambda: act("forget"), "danger"),
        }
        self.empty = Empty("carriers", tr("Choose an account"), tr("Or add one with F4."))
        self._build()

    # --- what is shown ----------------------------------------------------------------------------------

    def show_none(self, title: str, hint: str) -> None:
        """No account is chosen, or one that has no form."""
        self.account, self.is_new = None, False
        self._clear()
        self.empty.say(title, hint)
        self._stack.setCurrentWidget(self.empty)

    def show_account(self, account: Account, wanted: Sequence[Wanted]) -> None:
        """An account as it is kept. The same again keeps what was typed."""
        is_same = self.account is not None and self.account.code == account.code and not self.is_new
        typed = self.typed() if is_same and self.is_changed else None
        if is_same and account == self.account and tuple(wanted) == self._wanted:
            return
        self.account, self.is_new = account, False
        self.title.setText(account.code)
        self.kind_field.control.set_choices([(account.kind, kind_word(account.kind))])  # type: ignore[attr-defined]
        self._put(typed.account if typed else account, wanted, dict(typed.key) if typed else {})
        self._stack.setCurrentWidget(self._form)

    def show_new(self, kinds: Sequence[str], absent: Iterable[str] = (), *, is_test: bool = False) -> None:
        """An empty form; one that was begun is shown again as it was left. `absent`: not installed here.

        `is_test`: in a practice warehouse nobody pays for a label unless they choose to.
        """
        if not self.is_new:
            self.account, self.is_new = None, True
            here = sorted(((each, kind_word(each)) for each in kinds), key=lambda pair: pair[1].casefold())
            # In brackets: to choose it says how it is installed.
            others = [(each, f"({kind_word(each)})") for each in absent]
            self.kind_field.control.set_choices([*here, *others])  # type: ignore[attr-defined]
            kinds = [each for each, _ in here]
            self._put(Account("", kinds[0] if kinds else "", is_test=is_test), (), {})
        self.title.setText(tr("A new account"))
        self.state.say(tr("Choose the carrier; its fields follow."))
        self.key_note.say("")
        self._stack.setCurrentWidget(self._form)
        self.kind_field.control.setFocus()
        if self.kind_field.text:
            self.kind_chosen.emit(self.kind_field.text)

    def show_wanted(self, kind: str, wanted: Sequence[Wanted], why: str = "") -> None:
        """What the connector of a new account wants to know, or `why` it cannot be asked."""
        if self.is_new and self.kind_field.text == kind:
            typed = self.typed()
            account = typed.account
            if not account.code or account.code in (each.upper() for each in self._offered()):
                account = replace(account, code=kind.upper())
            self._put(account, wanted, dict(typed.key))
            if why:
                say_once(self.state, retold(why), "stop")
            elif kind not in PROVED:
                say_once(self.state, tr("Never tried against this carrier's answers: test first."), "warn")
            else:
                say_once(self.state, tr("Choose the carrier; its fields follow."), "soft")

    def show_key(self, key: KeyFound | None) -> None:
        """How it stands with the key. What it is, is shown nowhere."""
        told, tone = _key_words(key)
        say_once(self.key_note, told, tone)
        is_there = key is not None and key.state is KeyState.THERE
        for field in self._keys.values():
            line = field.control
            assert isinstance(line, QLineEdit)
            line.setPlaceholderText(tr("kept, and not shown") if is_there else "")
        self.acts["forget"].setVisible(is_there and self._may_change)

    def show_rights(self, *, may_change: bool) -> None:
        if may_change == self._may_change and bool(self.rights.text()) is not may_change:
            return
        self._may_change = may_change
        told = tr("Only an administrator changes accounts. Scan their badge.")
        self.rights.say("" if may_change else told, "warn")
        self._show_state()

    # --- what is typed ----------------------------------------------------------------------------------

    @property
    def is_filled(self) -> bool:
        return self.is_new or self.account is not None

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        typed = self.typed()
        if self.is_new:
            return bool(typed.account.fields or typed.key)
        return self.account is not None and (typed.account != self.account or bool(typed.key))

    def typed(self) -> Typed:
        """The form as it stands. Fields that this form does not ask for stay as they are kept."""
        kept = dict(self.account.fields) if self.account is not None else {}
        for name, field in self._fields.items():
            kept.pop(name, None)
            if text := field.text.strip():
                kept[name] = text.upper() if name == COUNTRY else text
        account = Account(
            code=self.code.text().strip().upper(),
            kind=self.kind_field.text,
            is_test=self.system_field.text == "test",
            label=self.label_field.text,
            url=self.url.text().strip(),
            fields=kept,
            is_off=self.account.is_off if self.account is not None else False,
        )
        key = {name: text for name, field in self._keys.items() if (text := field.text.strip())}
        return Typed(account, key, self.is_new)

    def lacking(self) -> bool:
        """Whether something that is needed is not there; it is said at its field."""
        typed = self.typed()
        for each in self._wanted:
            if not each.is_needed:
                continue
            if each.is_key and typed.key and not typed.key.get(each.name):
                self._keys[each.name].wrong(tr("A key is given whole: this part is missing"))
                return True
            if not each.is_key and not typed.account.fields.get(each.name):
                self._fields[each.name].wrong(tr("The carrier must know this"))
                return True
        return False

    def fault(self, at: str, why: str) -> None:
        """Say it at the field that it is about."""
        own = {"code": self.code_field, "url": self.url_field, "kind": self.kind_field}
        field = own.get(at) or self._fields.get(at)
        if field is not None:
            field.wrong(why)
        else:
            self.state.say(why, "stop")

    def forget_key(self) -> None:
        """What was typed of a key stands nowhere any longer."""
        for field in self._keys.values():
            field.put("")

    def settled(self) -> None:
        """It is saved: what stands here is no longer only typed."""
        self.forget_key()
        self.is_new, self.account = False, None

    # --- what it is made of -----------------------------------------------------------------------------

    def _offered(self) -> list[str]:
        control = self.kind_field.control
        assert isinstance(control, Choice)
        return [str(control.itemData(at)) for at in range(control.count())]

    def _put(self, account: Account, wanted: Sequence[Wanted], key: Mapping[str, str]) -> None:
        self.code_field.put(account.code)
        self.kind_field.put(account.kind)
        self.system_field.put("test" if account.is_test else "live")
        self.label_field.put(account.label)
        self.url_field.put(account.url)
        if tuple(wanted) != self._wanted:
            self._wanted = tuple(wanted)
            self._rebuild()
        for name, field in self._fields.items():
            field.put(account.fields.get(name, ""))
        for name, field in self._keys.items():
            field.put(key.get(name, ""))
        self._show_state()

    def _clear(self) -> None:
        self.forget_key()
        self._wanted = ()
        self._rebuild()

    def _rebuild(self) -> None:
        """Other fields, for another connector."""
        for holder in (self._own, self._masked):
            while (item := holder.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        self._fields, self._keys = {}, {}
        for each in self._wanted:
            line = QLineEdit()
            line.setMaxLength(_TEXT_MAX)
            word = field_word(each.name, self.kind_field.text)
            label = word if each.is_needed else tr("{field} (optional)", field=word)
            field = Field(label, line)
            field.changed.connect(self.edited)
            (self._keys if each.is_key else self._fields)[each.name] = field
            if each.is_key:
                line.setEchoMode(QLineEdit.EchoMode.Password)
                # As fast as it may come, from a password manager or a sheet: it is no scan.
                line.setProperty(KEEPS_TYPING, True)  # noqa: FBT003 - Qt's own
                line.setMaxLength(4000)
        self._own.addWidget(Pairs(self._fields.values()))
        self._masked.addWidget(Pairs(self._keys.values()))

    def _show_state(self) -> None:
        account = self.account
        for field in (self.code_field, self.kind_field):
            field.setEnabled(self._may_change and self.is_new)
        others = (self.system_field, self.label_field, self.url_field)
        for field in (*others, *self._fields.values(), *self._keys.values()):
            field.setEnabled(self._may_change)
        is_there = account is not None and self._may_change
        self.acts["off"].setVisible(is_there and account is not None and not account.is_off)
        self.acts["on"].setVisible(is_there and account is not None and account.is_off)
        if not is_there:
            self.acts["forget"].hide()

    def _build(self) -> None:
        self.code.setMaxLength(20)
        self.url.setMaxLength(_TEXT_MAX)
        for field in (self.code_field, self.kind_field, self.system_field, self.label_field, self.url_field):
            field.changed.connect(self.edited)
        control = self.kind_field.control
        assert isinstance(control, Choice)
        control.activated.connect(lambda _at: self.kind_chosen.emit(self.kind_field.text))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for widget in (self.title, self.state, self.rights):
            column.addWidget(widget)
        column.addWidget(Pairs((self.kind_field, self.code_field, self.system_field, self.label_field)))
        self._own, self._masked = QVBoxLayout(), QVBoxLayout()
        column.addLayout(self._own)
        column.addWidget(words(tr("Key"), "heading"))
        column.addWidget(self.key_note)
        column.addLayout(self._masked)
        column.addWidget(self.url_field)
        column.addStretch(1)
        self._form = QWidget()
        whole = QVBoxLayout(self._form)
        whole.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inside)
        Fading(area, on_card=True)
        whole.addWidget(area, 1)
        whole.addWidget(foot_of(self.acts.values()))
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._form)
        self._stack.addWidget(self.empty)
        self.inner.addWidget(holder, 1)
        self._stack.setCurrentWidget(self.empty)


class Pairs(QWidget):
    """Fields two by two; in large type one under another, so that none is cut."""

    def __init__(self, fields: Iterable[Field]) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        follow(self, self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        across = 2 if look().percent < _LARGE else 1
        if across == self._across:
            return
        self._across = across
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // across, at % across, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < across))


def say_once(note: Note, text: str, tone: str) -> None:
    """Say it, unless it stands there: to dress a note anew takes its time."""
    if (note.text(), note.tone) != (text, tone):
        note.say(text, tone)


def _key_words(key: KeyFound | None) -> tuple[str, str]:
    match key:
        case None:
            return "", "soft"
        case KeyFound(KeyState.THERE):
            return tr("It is in the keyring of this machine. Type another one to replace it."), "ok"
        case KeyFound(KeyState.NONE_WANTED):
            return tr("This carrier wants no key."), "soft"
        case KeyFound(KeyState.MISSING):
            return tr("There is none on this machine yet. It goes into its keyring and nowhere else."), "warn"
        case _:
            return retold(key.why), "stop"

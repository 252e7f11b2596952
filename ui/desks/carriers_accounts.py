"""The accounts at carriers: which there are, how each stands, added, changed, tried and taken out."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fulfill.account_desk import Standing
from fulfill.adapters.carrier_account import Account, BadAccount, checked
from fulfill.messages import Level
from fulfill.people import Act as May
from fulfill.price_desk import HOUSE
from fulfill.tone import Tone
from ui.background import Background
from ui.desks.carriers_card import AccountCard, say_once
from ui.desks.carriers_rows import Looked, Row, Shown, columns, look, read, state_of
from ui.desks.carriers_trying import Trying
from ui.desks.kit import DeskTable, Empty, Latest, Sides
from ui.desks.settings_part import Section
from ui.house import House
from ui.page import Host, Key, Told
from ui.retold import retold
from ui.words import tr
from ui.worker import Rank, Trouble


class AccountsSection(Section):
    """The list on the left, one account on the right."""

    @classmethod
    def named(cls) -> str:
        return tr("Accounts")

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(host)
        self.setParent(parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._latest = Latest(host, self)
        self._background = Background(self)
        self._shown = Shown((), "", may_change=False)
        self._looked = Looked()
        self._look_number = 0
        self._is_filling = False
        self._rows: list[Row] = []
        self._adds_later = False
        self.trying = Trying(host, self, self._tried)
        empty = Empty("carriers", tr("No account yet"), tr("Add one with F4."))
        self.table = DeskTable(host, "accounts", tr("Accounts"), columns(), lambda row: row.code, empty)
        self._right = QWidget()
        QVBoxLayout(self._right).setContentsMargins(0, 0, 0, 0)
        sides = Sides(self.table, self._right)
        sides.setSizes([600, 520])
        self.column.addWidget(sides, 1)
        self.table.chosen.connect(self._chosen)

    @cached_property
    def card(self) -> AccountCard:
        """The form on the right; it is made with the first answer, so that the list is there at once."""
        card = AccountCard(self._act)
        layout = self._right.layout()
        assert layout is not None
        layout.addWidget(card)
        card.edited.connect(self.keyed)
        card.kind_chosen.connect(self._kind_chosen)
        return card

    @property
    def _has_card(self) -> bool:
        return "card" in self.__dict__

    def entered(self) -> None:
        self.refresh()

    def left(self) -> None:
        """Nobody is in front of it: what was typed of a key goes."""
        if self._has_card:
            self.card.forget_key()

    def start_again(self) -> None:
        """Somebody else is here: nothing that was typed is theirs."""
        if self._has_card:
            self.card.settled()
            self._show_chosen(self.table.current)

    def step_back(self) -> bool:
        """Escape: a new account that was begun is given up."""
        if not self._has_card or not self.card.is_new:
            return False
        self.card.settled()
        self.table.view.selectRow(self.table.view.currentIndex().row())
        self._chosen(self.table.current)
        return True

    def keys(self) -> tuple[Key, ...]:
        may = self._shown.may_change
        standing = self._standing
        trying = self.trying.code
        again = Key(6, tr("Stop"), self.trying.stop, icon="stop") if trying else Key(
            6, tr("Try it"), self._try, is_on=standing is not None, icon="retry"
        )  # fmt: skip
        return (
            Key(4, tr("Add"), self.add, is_on=may, icon="new"),
            again,
            Key(7, tr("Take out"), self.take_out, is_on=may and standing is not None, icon="remove"),
            Key(
                12, tr("Save"), self.save, is_main=True, is_on=may and self._has_card and self.card.is_filled
            ),
        )

    @property
    def words(self) -> str:
        """How many accounts there are."""
        if not self._shown.standings:
            return tr("Only the house so far")
        count = len(self._shown.standings)
        return tr("1 account") if count == 1 else tr("{count} accounts", count=count)

    # --- what there is ----------------------------------------------------------------------------------

    def refresh(self, then: str = "") -> None:
        """Read all again; `then` is the account to show."""
        self._latest.ask(read, lambda shown: self._show(shown, then))

    def _show(self, shown: Shown, then: str = "") -> None:
        self._shown = shown
        self.card.show_rights(may_change=shown.may_change)
        self._fill(then)
        self._look_again()

    def _look_again(self, also: str = "") -> None:
        accounts = tuple(each.account for each in self._shown.standings)
        warehouse_id = self._shown.warehouse_id
        self._look_number += 1
        number = self._look_number
        self._background.run(
            lambda: look(warehouse_id, accounts, also), lambda found: self._seen(number, found, also)
        )

    def _seen(self, number: int, found: Looked, also: str) -> None:
        if number != self._look_number:
            return
        self._looked = found
        if self._adds_later:
            self.add()
        if self.card.is_new:
            if also:
                self.card.show_wanted(also, found.wanted.get(also, ()), found.absent.get(also, ""))
            self._fill()
            return
        self._fill()

    def _fill(self, then: str = "") -> None:
        rows = [Row(HOUSE, said=tr("Sells offline"))]
        for each in self._shown.standings:
            code = each.account.code
            told, is_trouble = self.trying.said.get(code, (retold(each.trouble), bool(each.trouble)))
            rows.append(Row(code, each, self._looked.keys.get(code), told, is_trouble))
        # While it is filled, a table chooses anew what it had; the card is shown once, at the end.
        self._is_filling = True
        if rows != self._rows:
            self._rows = rows
            self.table.show_rows(rows)
        if then:
            self.table.choose(then)
        elif self.table.current is None and not self.card.is_new:
            self.table.choose(rows[min(1, len(rows) - 1)].code)
        self._is_filling = False
        if not self.card.is_new:
            self._show_chosen(self.table.current)
        self.keyed.emit()

    @property
    def _standing(self) -> Standing | None:
        """The chosen account, unless a new one is being typed."""
        row = self.table.current
        is_new = self._has_card and self.card.is_new
        return row.standing if row is not None and not is_new else None

    def _chosen(self, row: Row | None) -> None:
        if self._is_filling or (self.card.is_new and row is None):
            return
        self._show_chosen(row)
        self.keyed.emit()

    def _show_chosen(self, row: Row | None) -> None:
        if row is None or row.standing is None:
            self.card.show_none(
                tr("The house sells offline"), tr("Its prices are in House rates. F4 adds a real carrier.")
            )
        else:
            account = row.standing.account
            self.card.show_account(account, self._looked.wanted.get(account.kind, ()))
            self.card.show_key(row.key)
            word, tone = state_of(row)
            told = f"{word}. {row.said}" if row.said and row.is_trouble else (row.said or word)
            tones = {Tone.DONE: "ok", Tone.STOP: "stop", Tone.LOOK: "warn"}
            say_once(self.card.state, told, tones.get(tone, "soft"))

    # --- acts -------------------------------------------------------------------------------------------

    def add(self) -> None:
        """A new account: the carriers that are installed are offered."""
        self._adds_later = not self._looked.kinds and not self._looked.why
        if self._adds_later:
            return  # This machine is still looked up: the form comes with what is found.
        if self._looked.why:
            self._stop(retold(self._looked.why))
            return
        self.card.show_new(self._looked.kinds, self._looked.absent, is_test=self._shown.is_practice)
        # The form is of none of those in the list.
        self.table.view.clearSelection()
        self.keyed.emit()

    def _kind_chosen(self, kind: str) -> None:
        if kind in self._looked.wanted:
            self.card.show_wanted(kind, self._looked.wanted[kind], self._looked.absent.get(kind, ""))
        else:
            self._look_again(kind)

    def save(self) -> None:
        """The form as it is now: the account into the book, its key into the keyring."""
        typed = self.card.typed()
        if not self.card.is_filled or not self._shown.may_change:
            return
        try:
            checked(typed.account)
        except BadAccount as bad:
            self.card.fault(bad.at, retold(str(bad)))
            return
        if typed.is_new and (why := self._looked.absent.get(typed.account.kind)):
            self.card.fault("kind", retold(why))
            return
        if self.card.lacking():
            return
        was, account, key = self.card.account, typed.account, dict(typed.key)

        def keep(house: House) -> str:
            from fulfill import carrier_desk

            desk = house.desk(May.SETTINGS)
            if was != account:
                carrier_desk.add(desk, account, is_new=typed.is_new)
            return house.warehouse.id

        def kept(warehouse_id: str) -> None:
            if key:
                self._keep_key(warehouse_id, account, key)
            else:
                self._done(account, tr("Saved"))

        def failed(trouble: Trouble) -> None:
            self.card.fault("code" if typed.is_new else "", trouble.text)
            self._stop(trouble.text)

        self.host.worker.ask(keep, kept, failed, rank=Rank.ACT, owner=self)

    def _keep_key(self, warehouse_id: str, account: Account, key: dict[str, str]) -> None:
        def store() -> None:
            from fulfill import account_desk

            account_desk.keep_key(warehouse_id, account, key)

        def failed(why: str) -> None:
            # The account is kept; what is not, stands where it belongs.
            why = retold(why)
            self.card.is_new, self.card.account = False, account
            self.refresh(account.code)
            self.card.key_note.say(why, "stop")
            self._stop(tr("{carrier} is saved, but not its key: {why}", carrier=account.code, why=why))

        said = tr("The key of {carrier} is in the keyring. F6 tries it", carrier=account.code)
        self._background.run(store, lambda _none: self._done(account, said), failed)

    def _done(self, account: Account, said: str) -> None:
        self.card.settled()
        self.trying.said.pop(account.code, None)
        self.host.tell(Told(Level.DONE, said))
        self.refresh(account.code)

    def take_out(self) -> None:
        """After a question that says what is still with this carrier."""
        standing = self._standing
        if standing is None:
            return
        code = standing.account.code
        parts = [tr("Take {carrier} out? Its key on this machine is forgotten.", carrier=code)]
        if standing.asked:
            parts.append(
                tr(
                    "Labels it is still asked for: {count}. The rules find them another seller.",
                    count=standing.asked,
                )
            )
        if standing.still_here:
            parts.append(
                tr(
                    "Parcels with its labels that have not left: {count}. These can then be neither voided"
                    " nor put on its manifest. To sell no more by it, switch it off instead.",
                    count=standing.still_here,
                )
            )

        def remove(house: House) -> str:
            from fulfill import carrier_desk

            carrier_desk.remove(house.desk(May.SETTINGS), code)
            return house.warehouse.id

        def removed(warehouse_id: str) -> None:
            self.card.settled()
            self.trying.said.pop(code, None)
            said = tr("{carrier} is taken out", carrier=code)
            self._forget(warehouse_id, standing.account, said, HOUSE)

        self._decide(" ".join(parts), tr("Take out"), remove, removed)

    def _act(self, act: str) -> None:
        standing = self._standing
        if standing is None:
            return
        account = standing.account
        match act:
            case "on":
                self._switch(account.code, is_on=True)
            case "off":
                question = tr(
                    "Switch {carrier} off? It sells no more; what it sold it goes on answering for.",
                    carrier=account.code,
                )
                self.host.decide(question, tr("Switch off"), lambda: self._switch(account.code, is_on=False))
            case "forget":
                question = tr("Forget the key of {carrier} on this machine?", carrier=account.code)
                said = tr("The key of {carrier} is out of the keyring", carrier=account.code)
                self._decide(
                    question,
                    tr("Forget"),
                    lambda house: str(house.desk(May.SETTINGS).warehouse.id),
                    lambda warehouse_id: self._forget(warehouse_id, account, said, account.code),
                )

    def _switch(self, code: str, *, is_on: bool) -> None:
        def switch(house: House) -> None:
            from fulfill import carrier_desk

            carrier_desk.switch(house.desk(May.SETTINGS), code, is_on=is_on)

        def switched(_none: None) -> None:
            said = tr("{carrier} sells labels again", carrier=code) if is_on else tr(
                "{carrier} sells no more labels", carrier=code
            )  # fmt: skip
            self.host.tell(Told(Level.DONE, said))
            self.refresh(code)

        self.host.worker.ask(switch, switched, self._failed, rank=Rank.ACT, owner=self)

    def _forget(self, warehouse_id: str, account: Account, said: str, then: str) -> None:
        def forget() -> None:
            from fulfill import account_desk

            account_desk.forget_key(warehouse_id, account)

        def forgotten(why: str = "") -> None:
            self.host.tell(Told(Level.WARN, f"{said}. {retold(why)}") if why else Told(Level.DONE, said))
            self.refresh(then)

        self._background.run(forget, lambda _none: forgotten(), forgotten)

    def _decide(
        self, question: str, yes: str, work: Callable[[House], str], then: Callable[[str], None]
    ) -> None:
        def act() -> None:
            self.host.worker.ask(work, then, self._failed, rank=Rank.ACT, owner=self)

        self.host.decide(question, yes, act, is_grave=True)

    def _try(self) -> None:
        if (standing := self._standing) is not None:
            self.trying.start(standing.account.code)
            self.card.state.say(tr("{carrier} is asked …", carrier=standing.account.code))
            self.keyed.emit()

    def _tried(self, code: str, told: str, *, is_open: bool) -> None:
        self._fill()
        if (standing := self._standing) is not None and standing.account.code == code:
            self.card.state.say(told, "ok" if is_open else "stop")
        self.host.tell(Told(Level.DONE if is_open else Level.STOP, told))

    def _failed(self, trouble: Trouble) -> None:
        self._stop(trouble.text)

    def _stop(self, why: str) -> None:
        self.host.tell(Told(Level.STOP, why))

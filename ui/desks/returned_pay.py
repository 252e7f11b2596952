"""What a customer gets for a piece: money, credit or another one, and less where a person says so."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.desks.kit_find import Chip, Chips
from ui.desks.kit_why import WhyDialog
from ui.words import tr

PAY, CREDIT, EXCHANGE, REJECT = "pay", "credit", "exchange", "reject"
_MOST = 16


class PayDialog(WhyDialog):
    """The question for a reason, and above it how and how much; nothing is said where all is as the terms."""

    def __init__(self, parent: QWidget, title: str, about: str) -> None:
        super().__init__(parent, title, about, tr("Pay back"), (), must=False)
        self.how = Chips(
            tr("What the customer gets"),
            (Chip(PAY, tr("Money")), Chip(CREDIT, tr("Credit")), Chip(EXCHANGE, tr("Another one"))),
        )
        self.amount = QLineEdit()
        self.amount.setMaxLength(_MOST)
        self.amount.setPlaceholderText(tr("Less than by the terms: the amount, as 9.90"))
        self.amount.setAccessibleName(tr("Amount"))
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        at = whole.indexOf(self.reasons)
        whole.insertWidget(at, self.amount)
        whole.insertWidget(at, self.how)
        self.how.changed.connect(self._take_how)

    def _take_how(self, _chosen: object) -> None:
        is_exchange = self.how.one == EXCHANGE
        self.amount.setEnabled(not is_exchange)
        verbs = {PAY: tr("Pay back"), CREDIT: tr("Give credit"), EXCHANGE: tr("Send another one")}
        self.go.setText(verbs[self.how.one])

    @property
    def chosen_amount(self) -> str:
        """As it was typed, with a point for a decimal comma; "" where the terms say it."""
        return self.amount.text().strip().replace(",", ".") if self.amount.isEnabled() else ""

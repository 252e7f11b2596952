"""Several pieces decided by one scan: each is settled as if those before it in the turn were settled already.

Else shipping would be paid back with each of them, or with none, and an exchange would wait for ever.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from fulfill.documents import Alter, Doc, Make
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask
from fulfill.plan.settling import Claimed, Exchange
from fulfill.returned import Decision, Wish
from fulfill.turn import Turn


class _Together:
    """`ReturnsFacts` as they will be when the pieces that were heard of are settled."""

    def __init__(self, facts: ReturnsFacts) -> None:
        self._facts = facts
        self.shipping_minor = self.postage_minor = self.paid = 0
        self.exchanges = self.refused = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._facts, name)

    def claimed(self, unit_id: int) -> Claimed:
        found = self._facts.claimed(unit_id)
        account = replace(
            found.account,
            shipping_back_minor=found.account.shipping_back_minor + self.shipping_minor,
            paid_back=found.account.paid_back + self.paid,
            postage_taken_minor=found.account.postage_taken_minor + self.postage_minor,
        )
        return replace(found, account=account, exchange=self._exchange(found.exchange))

    def _exchange(self, found: Exchange | None) -> Exchange | None:
        if found is None:
            return None
        return replace(found, open=found.open - self.exchanges, left=found.left - self.refused)


class Settling:
    """The pieces of one turn, one after the other."""

    def __init__(self, facts: ReturnsFacts) -> None:
        self._together = _Together(facts)
        self.facts = cast("ReturnsFacts", self._together)

    def heard(self, turn: Turn[ReturnsTask], unit_id: int) -> None:
        """What the turn of one piece decided about its money counts for the next ones."""
        row = next((each for each in turn.documents if _is_settlement(each)), None)
        if not isinstance(row, (Make, Alter)):
            return
        values = row.fields if isinstance(row, Make) else row.after
        decision = Decision(str(values["decision"]))
        together, claimed = self._together, self._together.claimed(unit_id)
        together.shipping_minor += int(str(values["shipping_minor"] or 0)) if decision.pays else 0
        together.postage_minor += int(str(values["postage_minor"] or 0))
        together.paid += decision.pays
        is_exchange = claimed.wish is Wish.EXCHANGE and claimed.exchange is not None
        if is_exchange and claimed.can_exchange and decision is not Decision.REVIEW:
            together.exchanges += 1
            together.refused += decision is not Decision.EXCHANGE


def _is_settlement(change: object) -> bool:
    return isinstance(change, (Make, Alter)) and change.doc is Doc.SETTLEMENT

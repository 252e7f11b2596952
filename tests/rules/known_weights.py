"""What the floors of tests know of weights: nothing, until a test says so."""

from __future__ import annotations

from dataclasses import dataclass, field

from fulfill.catalog import Carton, Product
from fulfill.plan.weights import Learned, Of, Subject


@dataclass
class KnownWeights:
    """The weights' part of `PackFacts`."""

    learned: dict[Subject, Learned] = field(default_factory=dict)
    alike: tuple[Product, ...] = ()
    alarms: int = 2

    def known_weights(self, order_id):
        return self.learned

    def lookalikes(self, product_ids, most=30):
        return tuple(each for each in self.alike if each.id not in product_ids)[:most]

    def false_alarms(self):
        return self.alarms

    def teach(
        self, subject: Product | Carton, mean_g: float, spread_g: float = 1.0, sure_g: float = 0.5
    ) -> None:
        """This is known well, from many parcels."""
        of = Of.PRODUCT if isinstance(subject, Product) else Of.CARTON
        amounts = (round(grams * 1000) for grams in (mean_g, sure_g, spread_g))
        self.learned[Subject(of, subject.id)] = Learned(*amounts, 30)

"""What the open parcel should weigh, by parcels before it or the catalogue, and what a difference means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fulfill.catalog import Carton, Product
from fulfill.flows.pack.task import PackFacts
from fulfill.flows.pack.work import Work
from fulfill.messages import pack_weight as says
from fulfill.plan.parcel_weight import Box, Explained, Load, Piece, Wrong, explain
from fulfill.plan.weights import WELL_LESSONS, Learned, Of, Subject, from_catalogue


@dataclass(frozen=True, slots=True)
class Expected:
    """The weight that the contents and the box should have; `is_known` where every unit's weight is."""

    load: Load

    @property
    def grams(self) -> int:
        return self.load.expected_g

    @property
    def is_known(self) -> bool:
        return self.load.is_known

    def differs(self, weight_g: int, facts: PackFacts) -> bool:
        return self.is_known and self.load.differs(weight_g, facts.false_alarms())


def expected(work: Work, box: Carton | None, facts: PackFacts) -> Expected:
    """Weight of the open parcel as it is now."""
    return _Weights(work, box, facts).load(work.units())


def expected_both(work: Work, box: Carton | None, facts: PackFacts) -> tuple[Expected, Expected]:
    """Weight of the open parcel as it is now, and once all that is left is in it too."""
    weights, inside = _Weights(work, box, facts), work.units()
    rest = [(work.products[id_], work.left(id_)) for id_ in work.products_left()]
    return weights.load(inside), weights.load((*inside, *rest))


def why_differs(work: Work, box: Carton | None, weight_g: int, facts: PackFacts) -> str:
    """The likeliest explanation of a weight that is not the expected one."""
    weights = _Weights(work, box, facts)
    load = weights.load(work.units()).load
    if not load.pieces:
        return says.check_all()
    inside = {piece.sku for piece in load.pieces}
    alike = facts.lookalikes(tuple(product.id for product, _ in work.units()))
    others = [product for product in (*work.products.values(), *alike) if product.sku not in inside]
    boxes = [weights.box_of(each) for each in facts.cartons()]
    pieces = tuple(weights.piece(product, 1) for product in {each.id: each for each in others}.values())
    # What is in it may also be there in the place of something else that is in it.
    own = tuple(weights.piece(product, 1) for product, _ in work.units())
    return _said(explain(load, weight_g, (*own, *pieces), tuple(boxes)), load.box.code)


class _Weights:
    """What is known of the things in one parcel."""

    def __init__(self, work: Work, box: Carton | None, facts: PackFacts) -> None:
        self._known = facts.known_weights(work.order.id)
        self._box = box

    def load(self, units: Iterable[tuple[Product, int]]) -> Expected:
        counted: dict[int, tuple[Product, int]] = {}
        for product, count in units:
            before = counted.get(product.id)
            counted[product.id] = (product, count + (before[1] if before else 0))
        pieces = tuple(self.piece(product, count) for product, count in counted.values())
        return Expected(Load(pieces, self.box_of(self._box) if self._box else Box()))

    def piece(self, product: Product, count: int) -> Piece:
        return Piece(product.sku, count, self._of(Subject(Of.PRODUCT, product.id), product.weight_g))

    def box_of(self, carton: Carton) -> Box:
        return Box(carton.code, self._of(Subject(Of.CARTON, carton.id), carton.tare_g))

    def _of(self, subject: Subject, catalogue_g: int) -> Learned:
        known = self._known.get(subject)
        # Of few parcels one that was packed wrongly would count too much: till then the catalogue holds.
        if known is not None and known.lessons >= WELL_LESSONS:
            return known
        return from_catalogue(subject, catalogue_g)


def _said(explained: Explained, box: str) -> str:
    skus = explained.skus
    match explained.wrong:
        case Wrong.MISSING if len(skus) == 1:
            return says.one_missing(skus[0])
        case Wrong.MISSING:
            return says.some_missing(_counted(skus))
        case Wrong.EXTRA if len(skus) == 1:
            return says.one_extra(skus[0])
        case Wrong.EXTRA:
            return says.some_extra(_counted(skus))
        case Wrong.SWAPPED:
            return says.swapped(explained.instead, skus[0])
        case Wrong.BOX:
            return says.another_box(box, explained.instead)
        case Wrong.LIGHT:
            return says.too_light()
        case Wrong.HEAVY:
            return says.too_heavy()


def _counted(skus: tuple[str, ...]) -> str:
    return ", ".join(f"{skus.count(sku)} × {sku}" for sku in dict.fromkeys(skus))

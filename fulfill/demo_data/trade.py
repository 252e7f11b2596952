"""What lies, what is ordered and what is on its way: stock, orders and purchase orders, from one seed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from fulfill.demo_data.building import forward_codes, reserve_codes
from fulfill.demo_data.customers import customer
from fulfill.demo_data.goods import Good, goods

STOCK_HEADER = ("place", "sku", "quantity", "lot", "expires_on", "serial")
ORDERS_HEADER = (
    "order", "sku", "quantity", "name", "address1", "city", "country", "region", "postcode", "phone", "email",
    "unit_price", "currency", "ordered_at", "ship_by", "service", "priority", "channel", "payment", "note",
    "gift_note",
)  # fmt: skip
PURCHASES_HEADER = ("po", "supplier", "sku", "quantity", "expected_on", "unit_cost", "currency")
RETURNS_HEADER = ("rma", "order", "sku", "quantity", "reason", "expires_on")
FIRST_ORDER = 10_001
_GIFTS = (
    "Happy birthday, dear Ida! From all of us.",
    "Alles Gute zum Einzug, Oma und Opa",
    "Joyeux Noël, à bientôt à la maison",
    "Χρόνια πολλά!",
    "Честит рожден ден!",
    "Thank you for looking after the cat.",
)
_NOTES = ("Please leave it with the neighbour.", "Bitte nicht knicken.", "Second floor, the bell is broken.")
# What a product that is hard to get is short by: these wait for the purchase orders.
_SCARCE_EVERY = 29


@dataclass(frozen=True, slots=True)
class Scope:
    """How much there is of everything: the seed, the number of orders, and the day that is today."""

    seed: int
    orders: int
    today: date

    def rng(self, what: str) -> Random:
        return Random(f"{self.seed}:{what}")  # noqa: S311 - a practice warehouse, not a secret


def stock(scope: Scope) -> list[tuple[str, ...]]:
    """What lies on the shelves: forward for the picker, reserve above, lots and last days and serials."""
    rng = scope.rng("stock")
    rows: list[tuple[str, ...]] = []
    forward, reserve = forward_codes(), reserve_codes()
    for at, good in enumerate(goods()):
        home, above = forward[at % len(forward)], reserve[(at * 7) % len(reserve)]
        is_scarce = at % _SCARCE_EVERY == 0
        wanted = 2 if is_scarce else 14 + scope.orders * good.category.popularity // 120
        kind = good.category.tracking
        if kind == "serial":
            count = max(3, wanted // 2)
            rows += [(home, good.sku, "1", "", "", f"SN{at:03d}{n:04d}") for n in range(1, count + 1)]
            continue
        lots = _lots(rng, scope.today, good, 1 if is_scarce else rng.randint(1, 3)) or [("", "")]
        for n, (lot, day) in enumerate(lots):
            shelf = home if n == 0 else forward[(at + 41 * n) % len(forward)]
            rows.append((shelf, good.sku, str(max(1, wanted // len(lots))), lot, day, ""))
        if not is_scarce:
            lot, day = lots[-1]
            rows.append((above, good.sku, str(wanted), lot, day, ""))
    # What came back broken last week, and waits to go to its maker.
    plain = [good for good in goods() if good.category.tracking == "none"]
    rows += [("VENDOR-1", good.sku, "2", "", "", "") for good in plain[:4]]
    return sorted(rows)


def _lots(rng: Random, today: date, good: Good, count: int) -> list[tuple[str, str]]:
    kind = good.category.tracking
    if not kind.startswith("lot"):
        return []
    lots = []
    for n in range(count):
        code = f"L{good.sku.replace('-', '')}{n + 1}"
        day = today + timedelta(days=rng.randint(60, 700))
        lots.append((code, day.isoformat() if kind == "lot+expiry" else ""))
    return lots


def orders(scope: Scope) -> list[tuple[str, ...]]:
    """One row a line; the moments of ordering lie in yesterday's working hours: none is yet to come."""
    rng = scope.rng("orders")
    rows: list[tuple[str, ...]] = []
    everything = goods()
    weights = [good.category.popularity * (1 + at % 3) for at, good in enumerate(everything)]
    opened = datetime.combine(scope.today - timedelta(days=1), time(7), UTC)
    for n in range(scope.orders):
        number = FIRST_ORDER + n
        at = opened + timedelta(seconds=int(n * 28_800 / max(1, scope.orders)))
        rows += _order(scope, rng, number, at, everything, weights)
    return rows


def _order(
    scope: Scope, rng: Random, number: int, at: datetime, everything: tuple[Good, ...], weights: list[int]
) -> list[tuple[str, ...]]:
    who = customer(rng, number)
    count = rng.choices((1, 2, 3, 5), (55, 25, 14, 6))[0]
    chosen = list({good.sku: good for good in rng.choices(everything, weights, k=count)}.values())
    postcode, region = who.postcode, who.region
    if number % 40 == 17:
        # The shop forgot it: the order waits for somebody who asks the customer.
        postcode = ""
    head = (
        who.name, who.address1, who.city, who.country, region, postcode, who.phone, who.email,
    )  # fmt: skip
    tail = (
        "EUR",
        at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        (scope.today + timedelta(days=rng.choice((0, 0, 1, 2)))).isoformat(),
        "",
        str(rng.choices((0, 1, 2), (85, 10, 5))[0]),
        rng.choice(("webshop", "webshop", "market", "phone")),
        "pending" if number % 33 == 5 else "paid",
        rng.choice(_NOTES) if rng.random() < 0.08 else "",
        rng.choice(_GIFTS) if rng.random() < 0.12 else "",
    )
    rows: list[tuple[str, ...]] = []
    for good in chosen:
        quantity = rng.choices((1, 2, 3, 6), (70, 18, 8, 4))[0]
        if good.category.tracking == "serial" or good.weight_g > 1000:
            quantity = 1
        rows.append((str(number), good.sku, str(quantity), *head, f"{good.price / 100:.2f}", *tail))
    return rows


def purchases(scope: Scope) -> list[tuple[str, ...]]:
    """Purchase orders: one a supplier of what is scarce, and two more of what sells."""
    rng = scope.rng("purchases")
    rows: list[tuple[str, ...]] = []
    everything = goods()
    suppliers = sorted({good.category.supplier for good in everything})
    expected = scope.today.isoformat()
    for n, supplier in enumerate((*suppliers, *suppliers), 1):
        theirs = [good for good in everything if good.category.supplier == supplier]
        scarce = [g for at, g in enumerate(everything) if at % _SCARCE_EVERY == 0 and g in theirs]
        wanted = scarce if n <= len(suppliers) else rng.sample(theirs, 3)
        for good in wanted:
            few = good.category.tracking == "serial"
            quantity = rng.randint(3, 5) if few else rng.choice((12, 20, 24)) + scope.orders // 40
            cost = f"{good.price * 45 / 10_000:.2f}"
            rows.append((f"PO-{4000 + n}", supplier, good.sku, str(quantity), expected, cost, "EUR"))
    return rows


def returns(scope: Scope, shipped: list[tuple[str, str, int]]) -> list[tuple[str, ...]]:
    """Announced returns of (order, sku, shipped eaches): about every twelfth order, with its reason."""
    rng = scope.rng("returns")
    reasons = ("too_small", "damaged", "not_as_described", "changed_mind", "defective", "wrong_item")
    expires = (scope.today + timedelta(days=30)).isoformat()
    rows: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for order, sku, count in shipped:
        if order not in seen and rng.random() < 1 / 12:
            seen.add(order)
            back = rng.randint(1, min(2, count))
            rows.append((f"RMA-{order}", order, sku, str(back), rng.choice(reasons), expires))
    return rows

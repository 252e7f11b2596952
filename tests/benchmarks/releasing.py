"""Release: our one plan for all orders beside an ORM that goes from line to line, by the same rules."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session, joinedload, registry, relationship
from sqlalchemy.pool import StaticPool

from fulfill import desk as desks
from fulfill.places import SELLABLE
from fulfill.store import embedded, tables
from tests.benchmarks import floor, measuring
from tests.benchmarks.measuring import Line, timed

LINES = 3
NO_DAY = "9999-99-99"

mapper = registry()


class Order:
    pass


class OrderLine:
    pass


class Balance:
    pass


class Place:
    pass


class Product:
    pass


class Lot:
    pass


class HoldRow:
    pass


mapper.map_imperatively(Order, tables.orders)
mapper.map_imperatively(OrderLine, tables.order_line)
mapper.map_imperatively(Place, tables.place)
mapper.map_imperatively(Product, tables.product)
mapper.map_imperatively(Lot, tables.lot)
mapper.map_imperatively(HoldRow, tables.hold)
mapper.map_imperatively(
    Balance, tables.balance, properties={"place": relationship(Place), "product": relationship(Product)}
)


def warehouse(file: Path, folder: Path, orders: int, products: int) -> Path:
    """Products at two places each, and orders of three lines that wait."""
    floor.small(file, folder, products, 1)
    shop = floor.opened(file, folder, "waiting")
    more = "".join(f"{floor.place((n + 1) % (products // 10))},{floor.sku(n)},50\n" for n in range(products))
    shop.take("stock", "place,sku,quantity\n" + more)
    rows = [
        f"{10_000_000 + n},{floor.sku((n * 7919 + line * 104_729) % products)},{line + 1},{floor.ADDRESS}\n"
        for n in range(orders)
        for line in range(LINES)
    ]
    shop.take("orders", "order,sku,quantity,name,address1,city,country,postcode\n" + "".join(rows))
    shop.close()
    return file


def ours(file: Path, folder: Path) -> tuple[float, list[tuple[int, ...]]]:
    """Seconds of the command, journal and commit included; and who was promised what."""
    shop = floor.opened(file, folder, "release")
    desk = shop.desk()
    took = timed(lambda: desks.release(desk))
    held = shop.rows("select line_id, place_id, quantity from hold order by 1, 2")
    shop.close()
    return took, held


class OrmRelease:
    """The loop that an ORM program has: order by order, line by line, balance by balance."""

    def __init__(self, file: Path) -> None:
        raw = self.raw = embedded.connect(file)
        engine = create_engine("sqlite://", module=embedded.MODULE, creator=lambda: raw, poolclass=StaticPool)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        self.engine = engine
        self._hold_id = 0

    def release(self, most: int, today: str) -> None:
        """Release the first `most` orders by rank."""
        with Session(self.engine) as session:
            waiting = session.scalars(
                select(Order)
                .where(Order.state == "waiting", Order.on_hold == 0, Order.payment != "pending")
                .order_by(
                    Order.ship_by == "", Order.ship_by, Order.priority.desc(), Order.ordered_at_us, Order.id
                )
                .limit(most)
            ).all()
            for order in waiting:
                self._serve(session, order, today)
            session.commit()

    def held(self) -> list[tuple[int, ...]]:
        sql = "select line_id, place_id, quantity from hold order by 1, 2"
        return self.raw.execute(sql).fetchall()

    def _serve(self, session: Session, order: Order, today: str) -> None:
        lines = session.scalars(
            select(OrderLine).where(OrderLine.order_id == order.id).order_by(OrderLine.line)
        )
        grants = []
        for line in lines:
            wanted = line.ordered - line.cancelled - line.picked - line.held
            for balance in self._free(session, line.product_id, today):
                quantity = min(wanted, balance.on_hand - balance.held)
                if quantity <= 0:
                    break
                grants.append((line, balance, quantity))
                wanted -= quantity
            if wanted:
                line.short, order.waits = wanted, "short"
        if order.waits == "short":
            return
        for line, balance, quantity in grants:
            self._hold_id += 1
            hold = HoldRow()
            hold.id, hold.order_id, hold.line_id, hold.quantity = self._hold_id, order.id, line.id, quantity
            hold.product_id, hold.place_id, hold.plate_id = (
                balance.product_id,
                balance.place_id,
                balance.plate_id,
            )
            hold.lot_id, hold.serial = balance.lot_id, balance.serial
            session.add(hold)
            balance.held += quantity
            line.held += quantity
        order.state, order.waits = "released", ""

    def _free(self, session: Session, product_id: int, today: str) -> list[Balance]:
        """Free stock of a product, earliest expiry first, then the oldest, then the nearest."""
        found = session.execute(
            select(Balance, Lot)
            .join(Balance.place)
            .join(Balance.product)
            .outerjoin(Lot, Lot.id == Balance.lot_id)
            .where(
                Balance.product_id == product_id, Balance.on_hand > Balance.held, Balance.is_outside == 0,
                Place.kind.in_(SELLABLE), Place.is_blocked == 0, Product.is_blocked == 0,
            )
            .options(joinedload(Balance.place, innerjoin=True))
        ).all()  # fmt: skip
        usable = [
            (
                lot.expires_on if lot and lot.expires_on else NO_DAY,
                balance.since_us,
                balance.place.sequence,
                balance,
            )
            for balance, lot in found
            if lot is None or (not lot.is_blocked and (not lot.expires_on or lot.expires_on >= today))
        ]
        return [each[-1] for each in sorted(usable, key=lambda each: each[:3])]


def compared(folder: Path, orders: int, orm_orders: int, products: int, repeats: int = 5) -> list[Line]:
    """All orders by us; the first `orm_orders` of them by the ORM, and its time per order."""
    waiting = warehouse(folder / "release.db", folder, orders, products)
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(repeats):
        took, held = ours(floor.copied(waiting, "release-ours.db"), folder)
        mine.append(took / orders)
        loop = OrmRelease(floor.copied(waiting, "release-orm.db"))
        theirs.append(timed(lambda loop=loop: loop.release(orm_orders, "2026-11-23")) / orm_orders)
        promised = loop.held()
        assert promised == held[: len(promised)], "the loop promised something else"
        assert len(promised) >= orm_orders, "the loop promised nothing"
        loop.raw.close()
        for left in folder.glob("release-*.db*"):
            left.unlink()
    middle, slow = sorted(mine)[repeats // 2], sorted(theirs)[repeats // 2]
    return [
        Line(f"release of {orders:,} orders", f"{1 / middle:,.0f} orders/s ({middle * orders:.2f} s)"),
        Line(
            f"release of {orm_orders:,} orders, ORM loop",
            f"{1 / slow:,.0f} orders/s ({slow * orm_orders:.2f} s)",
        ),
        measuring.least("release: ours / ORM loop, speed per order", measuring.ratio(theirs, mine), 40),
    ]

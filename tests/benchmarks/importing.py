"""Orders from our own CSV: our import beside a bare script and beside an ORM unit of work, on one file."""

from __future__ import annotations

import csv
import gc
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session, registry, relationship
from sqlalchemy.pool import StaticPool

from fulfill import intake
from fulfill.store import embedded, tables
from tests.benchmarks import floor, measuring
from tests.benchmarks.measuring import Line

HEADER = (
    "order,sku,quantity,name,address1,city,country,postcode,phone,email,unit_price,currency,ordered_at,ship_by,"
    "service,channel"
)
LINES = 3
PRODUCTS = 100_000
_ORDER = (
    "insert into orders (id, number, name, address1, city, country, postcode, phone, email, currency,"
    " ordered_at_us, ship_by, service, channel) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_LINE = (
    "insert into order_line (id, order_id, line, sku, product_id, ordered, unit_price_minor)"
    " values (?, ?, ?, ?, ?, ?, ?)"
)
_CODE = "insert into code (code, kind, ref, eaches) values (?, 'order', ?, 1)"

mapper = registry()


class OrmOrder:
    pass


class OrmLine:
    pass


class OrmCode:
    pass


class OrmProduct:
    pass


mapper.map_imperatively(OrmOrder, tables.orders, properties={"lines": relationship(OrmLine)})
mapper.map_imperatively(OrmLine, tables.order_line)
mapper.map_imperatively(OrmCode, tables.code)
mapper.map_imperatively(OrmProduct, tables.product)


def written(file: Path, orders: int, products: int) -> Path:
    """A list of `orders` of three lines each, of people who all live somewhere else."""
    countries = ("GB", "DE", "FR", "NL", "US")
    with file.open("w", encoding="utf-8", newline="") as stream:
        stream.write(HEADER + "\n")
        for n in range(orders):
            who = f"Customer {n},{n} High Street,Springfield,{countries[n % 5]},{10000 + n % 89999}"
            more = f"+44 20 {n:07d},c{n}@example.org,9.{n % 90 + 10}"
            days = f"2026-03-{n % 28 + 1:02d}T08:00:00Z,2026-04-{n % 28 + 1:02d}"
            for line in range(LINES):
                sku = floor.sku((n * 7919 + line * 104_729) % products)
                stream.write(f"SO{n:08d},{sku},{line + 1},{who},{more},EUR,{days},STD,web\n")
    return file


def warehouse(file: Path, folder: Path, products: int) -> Path:
    """A warehouse that knows the products and nothing else."""
    floor.small(file, folder, products, 1)
    return file


def ours(database: Path, source: Path) -> float:
    """Seconds of our import: gated, checked, journaled."""
    shop = floor.opened(database, database.parent, "import")
    start = perf_counter()
    report = intake.take_file(shop.desk(), source, "orders")
    took = perf_counter() - start
    shop.close()
    assert report.created == report.read > 0, report
    return took


def bare(database: Path, source: Path) -> float:
    """Seconds of a script that checks nothing: read, look up, write, one transaction."""
    raw = embedded.connect(database)
    start = perf_counter()
    known = dict(raw.execute("select sku, id from product").fetchall())
    heads, lines, codes, seen = [], [], [], {}
    with source.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        for (
            number, sku, quantity, name, address, city, country, postcode, phone, email, price, currency,
            _, ship_by, service, channel,
        ) in rows:  # fmt: skip
            at = seen.get(number)
            if at is None:
                at = seen[number] = [len(seen) + 1, 0]
                who = (name, address, city, country, postcode, phone, email)
                heads.append((at[0], number, *who, currency, 0, ship_by, service, channel))
                codes.append((number, at[0]))
            at[1] += 1
            whole, _, part = price.partition(".")
            cents = int(whole) * 100 + int((part + "00")[:2])
            lines.append((len(lines) + 1, at[0], at[1], sku, known[sku], int(quantity), cents))
    raw.execute("begin immediate")
    raw.executemany(_ORDER, heads)
    raw.executemany(_LINE, lines)
    raw.executemany(_CODE, codes)
    raw.commit()
    took = perf_counter() - start
    raw.close()
    return took


def orm(database: Path, source: Path) -> float:
    """Seconds of an ORM's unit of work on the same file: objects, one flush, one commit."""
    raw = embedded.connect(database)
    engine = create_engine("sqlite://", module=embedded.MODULE, creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    start = perf_counter()
    with Session(engine) as session, source.open(encoding="utf-8", newline="") as stream:
        known = dict(session.execute(select(OrmProduct.sku, OrmProduct.id)).all())
        order, order_id = None, 0
        for line_id, row in enumerate(csv.DictReader(stream), 1):
            if order is None or order.number != row["order"]:
                order_id += 1
                order = OrmOrder()
                order.id, order.number = order_id, row["order"]
                for name in (
                    "name address1 city country postcode phone email currency ship_by service channel".split()
                ):
                    setattr(order, name, row[name])
                session.add(order)
                code = OrmCode()
                code.code, code.kind, code.ref = row["order"], "order", order_id
                session.add(code)
            line = OrmLine()
            line.id, line.line, line.sku = line_id, len(order.lines) + 1, row["sku"]
            line.product_id, line.ordered = known[row["sku"]], int(row["quantity"])
            whole, _, part = row["unit_price"].partition(".")
            line.unit_price_minor = int(whole) * 100 + int((part + "00")[:2])
            order.lines.append(line)
        session.commit()
    took = perf_counter() - start
    raw.close()
    return took


def compared(folder: Path, orders: int, products: int, repeats: int = 5) -> list[Line]:
    """Each way on fresh copies of one warehouse, in turn."""
    source = written(folder / "import.csv", orders, products)
    empty = warehouse(folder / "import-empty.db", folder, products)
    ways: dict[str, Callable[[Path, Path], float]] = {"ours": ours, "bare": bare, "orm": orm}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        for name, way in ways.items():
            # What one way left behind is not to be swept up in the time of the next.
            gc.collect()
            times[name].append(way(floor.copied(empty, f"import-{name}.db"), source))
            for left in folder.glob(f"import-{name}.db*"):
                left.unlink()
    rows = orders * LINES
    middle = {name: sorted(found)[len(found) // 2] for name, found in times.items()}
    return [
        *(
            Line(f"import of {rows:,} lines, {name}", f"{rows / s:,.0f} lines/s ({s:.2f} s)")
            for name, s in middle.items()
        ),
        measuring.least("import: ours / bare, speed", measuring.ratio(times["bare"], times["ours"]), 0.4),
        measuring.least("import: ours / ORM, speed", measuring.ratio(times["orm"], times["ours"]), 8),
        memory(empty, source, folder),
    ]


def memory(empty: Path, source: Path, folder: Path) -> Line:
    """The most memory that a process of its own had while it imported the file."""
    target = floor.copied(empty, "import-memory.db")
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.importing", str(target), str(source)],
        check=True,
        capture_output=True,
        text=True,
    )
    found = int(told.stdout.split()[-1]) / 1024
    return Line("import: most memory", f"{found:.0f} MB", "under 300 MB", found < 300)


def _most_kb() -> int:
    # What getrusage tells begins with what the starting process had.
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    ours(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.stdout.write(str(_most_kb()))

"""Whatever is scanned or typed wrongly, in every flow and at every step: refused in words, nothing changed.

Never an exception, never the code "trouble", never anything but the journal's own line. The long form:

    FULFILL_LINES=5000 pytest tests/faults/test_bad_lines.py --timeout 3600
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill.messages import Level
from fulfill.scan import ScanEvent, Word
from fulfill.store.codes import LENGTH_MAX
from fulfill.store.warehouse import open_warehouse
from tests.build import CountedIds, Seat, Shop
from tests.faults.floor import breaches, rows, state

LINES = int(os.environ.get("FULFILL_LINES", "40"))
GTIN = "4006381333931"
# The way to each step: (flow, badge, scans before it, the step).
STEPS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "pick scan_tote": ("pick", "IDA", ()),
    "pick scan_place": ("pick", "IDA", ("T-1",)),
    "pick scan_product": ("pick", "IDA", ("T-1", "A-01")),
    "pick scan_drop": ("pick", "IDA", ("T-1", "A-01", "MUG", "!qty 2")),
    "pick scan_serial": ("pick", "IDA2", ("T-1", "A-01")),
    "pick scan_lot": ("pick", "IDA3", ("T-1", "A-02", "TEA")),
    "pick remove_product": ("pick", "IDA", ("T-1", "A-01", "MUG", "!qty 2", "!remove")),
    "pack scan_start": ("pack", "PIA", ()),
    "pack scan_product": ("pack", "PIA", ("T-6",)),
    "pack scan_damaged": ("pack", "PIA", ("T-6", "!damaged")),
    "pack scan_out": ("pack", "PIA", ("T-6", "MUG", "!remove")),
    "pack scan_label": ("pack", "PIA", ("T-6", "MUG", "MUG")),
    "ship scan_dock": ("ship", "SUE", ()),
    "ship scan_parcel": ("ship", "SUE", ("DOCK-1",)),
    "receive scan_document": ("receive", "REX", ()),
    "receive scan_product": ("receive", "REX", ("PO-1",)),
    "receive scan_lot": ("receive", "REX", ("PO-1", "TEA")),
    "receive give_expiry": ("receive", "REX", ("PO-1", "TEA", "L9")),
    "receive scan_place": ("receive", "REX", ("PO-1", "MUG", "!qty 12")),
    "putaway scan_source": ("putaway", "REX", ()),
    "putaway scan_place": ("putaway", "REX", ("P-1",)),
    "move scan_source": ("move", "SUE", ()),
    "move scan_product": ("move", "SUE", ("A-02",)),
    "move scan_lot": ("move", "SUE", ("A-02", "TEA")),
    "move scan_serial": ("move", "SUE", ("A-01", "CAM")),
    "move scan_place": ("move", "SUE", ("A-01", "CAM", "S3")),
    "count scan_place": ("count", "COY", ()),
    "count scan_product": ("count", "COY", ("A-02",)),
    "count scan_lot": ("count", "COY", ("A-02", "TEA")),
    "returns scan_return": ("returns", "RITA", ()),
    "returns scan_product": ("returns", "RITA", ("R-1",)),
    "returns answer_condition": ("returns", "RITA", ("R-1", "PEN")),
    "vendor scan_supplier": ("vendor", "RITA", ()),
    "vendor check_list": ("vendor", "RITA", ("ACME",)),
    "vendor give_authorisation": ("vendor", "RITA", ("ACME", "!done")),
    "vendor scan_candidate": ("vendor", "RITA", ("ACME", "!done", "RA-77", "CUP")),
    "vendor scan_carton": ("vendor", "RITA", ("ACME", "!done", "RA-77", "CUP", "!qty 3")),
    "vendor scan_label": ("vendor", "RITA", ("ACME", "!done", "RA-77", "CUP", "!qty 3", "BOX-S")),
}
# Where a supplier's own new code is taken as it is: any one printable word may be one.
OPEN = {"receive scan_lot", "receive scan_place", "count scan_lot", "vendor give_authorisation"}
CORPUS = (
    *(
        "!qty 99999999999999",
        "!qty ٣",
        "!qty",
        "!qty -1",
        "!qty 1.5",
        "!qty 1e3",
        "!qty 1_0",
        "!qty ²",
    ),
    *("!expiry 2026-02-30", "!expiry", "!expiry 99999-01-01", "!dims a b c", "!dims 0 0 0", "!dims"),
    *("!weight -1", "!weight", "!weight 9999999999999999999999", "!weight ١", "!answer <script>", "!answer"),
    *(
        "!reason",
        "!",
        "!!",
        "!qtyy",
        "!QTY x",
        "!yes please",
        "!drop table",
    ),
    *(
        "",
        " ",
        "\t",
        "\x00",
        "\x1d",
        "\x1b[2J",
        "\x7f",
        "MUG\x00",
        "\x02MUG\x03",
        "M\u200bUG",
        "\u202eGUM",
        "MUG\ufeff",
    ),
    *(
        "\ud800",
        "MUG\udcff",
        "\U0010ffff",
        "ＭＵＧ",
        "MUG\u0301",
        "é",
        "💥",
        "MUGMUG",
        "MUG A-01",
        "MUG\nPEN",
        "UG",
    ),
    *(
        "]C1",
        "]C1\x1d",
        "]d2",
        "]E0",
        "01",
        "010400638133393",
        "0104006381333930",
        "(01)0400638133393",
        "]C101",
    ),
    *(
        f"]C101{GTIN}",
        f"01{GTIN}",
        f"{GTIN[1:]}",
        f"{GTIN}{GTIN}",
        f"{GTIN[:-1]}0",
        "]C10109506000134352\x1d",
    ),
    *(
        "]C1010950600013435210",
        "]C117260230",
        "]C11799999910",
        "]C1310x00",
        "00195060001343520",
        "]C1" + "9" * 90,
    ),
    *(
        "'; drop table move; --",
        "%s%s%n",
        "${jndi:x}",
        "../../etc/passwd",
        "<b>MUG</b>",
        "NULL",
        "None",
        "nan",
        "inf",
    ),
    *(
        "x" * (LENGTH_MAX + 1),
        "9" * 4301,
        "!" + "x" * 10_000,
        "!qty " + "9" * 5_000,
        "A" * 10_000,
        "\x1d" * 600,
    ),
    *("!note " + "\x00", "!undo\x00", "!where " + "x" * 10_000, "=1+1", "@SUM(A1)", "-MUG", "+MUG"),
)
PARTS = (
    *(
        "MUG",
        "PEN",
        GTIN,
        "A-01",
        "T-1",
        "P0000001",
        "1001",
        "]C1",
        "]d2",
        "\x1d",
        "01",
        "10",
        "17",
        "21",
        "37",
        "00",
    ),
    *(
        "\u200b",
        "\u200f",
        "\u202e",
        "\ufeff",
        "\x00",
        "\x1b",
        "\ud83d",
        "\udcff",
        " ",
        "!",
        "!qty ",
        "!lot ",
        "0",
        "9",
    ),
)
WRONG = {Word.QTY, Word.WEIGHT, Word.DIMS, Word.EXPIRY, Word.ANSWER}


@st.composite
def words(draw: Any) -> str:
    """A word that takes an argument, with one that it cannot take."""
    word = draw(st.sampled_from(sorted(WRONG)))
    return (
        f"!{word} {draw(st.text(st.characters(exclude_characters='0123456789-', codec=None), max_size=20))}"
    )


LINE = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(codec=None), max_size=40),
    st.binary(max_size=60).map(lambda raw: raw.decode("utf-8", "surrogateescape")),
    st.lists(st.sampled_from(PARTS), min_size=2, max_size=6).map("".join),
    st.text(min_size=1, max_size=5).map(lambda text: (text * 10_000)[:10_000]),
    st.text("0123456789", min_size=5, max_size=40),
    words(),
)
MORE = {
    "suppliers": "code,name\nACME,Acme Ltd\n",
    "products": "sku,name,weight_g,supplier\nCUP,Cup,200,ACME\n",
    "purchase_orders": "po,supplier,sku,quantity\nPO-1,ACME,MUG,12\nPO-1,ACME,TEA,4\nPO-1,ACME,CAM,2\n",
    "totes": "code,kind\nP-1,pallet\n",
    "stock": "place,sku,quantity,lot,expires_on,serial\nA-01,CAM,1,,,S3\nV-1,CUP,3,,,\n",
    "people": "badge,name,role\nIDA2,Ida,picker\nIDA3,Ida,picker\n",
}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed shop with something to do in every flow."""
    folder: Path = tmp_path_factory.mktemp("shop")
    (folder / "papers").mkdir(exist_ok=True)
    opened = Shop.open(f"sqlite:///{folder / 'warehouse.db'}", folder)
    opened.printer_spec += "?media=zpl"
    for kind, text in MORE.items():
        report = opened.take(kind, text)
        assert not report.rejected, report
    # One parcel has left, one waits at the dock, one tote waits at the bench.
    for number, parcel in (("9001", "P0000001"), ("9002", "P0000002")):
        picked(opened, number, ("PEN", 1))
        opened.seat("pack", "PIA").scan("T-6", "PEN", parcel)
    ship = opened.seat("ship", "SUE")
    ship.scan("DOCK-1", "P0000001")
    ship.scan("!done", "!done")
    assert opened.order_state("9001") == "shipped", ship.last
    opened.take(
        "returns", "rma,order,sku,quantity,reason,expires_on\nR-1,9001,PEN,1,UNWANTED_ITEM,2099-01-01\n"
    )
    picked(opened, "9003", ("MUG", 2))
    opened.seat("receive", "REX").scan("!next", "PEN", "!qty 9", "P-1", "!done")
    for number, line in (("1001", ("MUG", 2)), ("1002", ("CAM", 1)), ("1003", ("TEA", 1))):
        opened.order(number, line)
    opened.close()
    return folder / "warehouse.db"


@pytest.fixture
def shop(prepared: Path, tmp_path: Path) -> Iterator[Shop]:
    """A copy of it, so that no test sees what another one scanned."""
    shutil.copy(prepared, tmp_path / "warehouse.db")
    opened = Shop(open_warehouse(f"sqlite:///{tmp_path / 'warehouse.db'}"), tmp_path)
    opened.ids = CountedIds("copy")
    (tmp_path / "papers").mkdir(exist_ok=True)
    opened.printer_spec += "?media=zpl"
    yield opened
    opened.close()


def picked(shop: Shop, number: str, line: tuple[str, int]) -> None:
    shop.order(number, line).release(number)
    ida = shop.seat("pick", "IDA", "cart")
    ida.scan("T-6")
    place = ida.codes("place")[0]
    ida.scan(place, *[line[0]] * line[1], "BENCH-1")
    assert shop.order_state(number) == "picked", ida.last


ORDER_OF = {"IDA": "1001", "IDA2": "1002", "IDA3": "1003"}


def reach(shop: Shop, name: str) -> Seat:
    """A seat at one step."""
    flow, badge, raws = STEPS[name]
    if flow == "pick":
        shop.release(ORDER_OF[badge])
    seat = shop.seat(flow, badge, f"{flow} {badge}", pick_orders_max=1)
    seat.scan(*raws)
    assert seat.last.step == name.split()[1], (name, seat.last)
    return seat


@pytest.fixture(params=STEPS)
def seat(request: pytest.FixtureRequest, shop: Shop) -> Seat:
    return reach(shop, request.param)


def throw(seat: Seat, raw: str) -> Any:
    return seat.station.handle(ScanEvent(seat.shop.ids.fresh(), raw, seat.shop.clock.now()))


def back(seat: Seat, level: Level) -> None:
    """Take back what was accepted; what only wanted a second scan is forgotten by any other."""
    answer = throw(seat, "!undo" if level is Level.OK else "?")
    assert level is not Level.OK or answer.code == "undone", answer


def test_every_known_bad_line_is_refused_and_changes_nothing(seat):
    database = seat.shop.warehouse.database
    before, asked = state(database), seat.last.step
    is_open = f"{seat.station.flow.name} {asked}" in OPEN
    for raw in CORPUS:
        answer = throw(seat, raw)
        assert answer.code != "trouble", (raw[:80], answer)
        if (
            is_open
            and raw.strip().isprintable()
            and not raw.startswith("!")
            and answer.level is not Level.STOP
        ):
            back(seat, answer.level)
            continue
        assert (answer.level, answer.step) == (Level.STOP, asked), (raw[:80], answer)
        assert answer.message, raw
        assert (answer.code == "too_long") == (len(raw.strip(" \t\r\n")) > LENGTH_MAX), (raw[:80], answer)
    assert state(database) == before


def test_anything_at_all_is_refused_and_changes_nothing(seat):
    database = seat.shop.warehouse.database
    before, asked = state(database), seat.last.step
    known = {row[0] for row in rows(database, "select code from code")}
    sound = {str(word) for word in Word} - {str(word) for word in WRONG}

    @settings(
        max_examples=LINES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(LINE)
    def check(raw: str) -> None:
        text = raw.strip(" \t\r\n")
        if text.upper() in known or text[1:].strip().partition(" ")[0].lower() in sound:
            return
        answer = throw(seat, raw)
        assert answer.code != "trouble", (raw, answer)
        if answer.level is not Level.STOP:
            # By chance a right one: a GTIN with zeros before it, a GS1 code made of true parts.
            assert answer.level in (Level.OK, Level.WARN), (raw, answer)
            back(seat, answer.level)
        assert throw(seat, "!help").step == asked

    check()
    assert state(database) == before
    assert breaches(database) == []

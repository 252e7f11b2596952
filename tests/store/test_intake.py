"""Files come in: created, updated or left alone; twice is once; what is refused can be mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill.intake import FileReport
from tests.build import ADDRESS, ANN, FILES, Shop

SUPPLIERS = "code,name,email,lead_time_days,returns_address1,returns_city,returns_country\n"
FIRST_AND_CHANGED = {
    "products": ("sku,name,barcodes\nHAT,Hat,HAT-6=6\n", "sku,name,barcodes\nHAT,Red hat,HAT-6=6\n"),
    "places": ("code,kind,sequence\nC-01,reserve,7\n", "code,kind,sequence\nC-01,forward,8\n"),
    "totes": ("code,kind\nT-9,tote\n", "code,kind\nT-9,cart\n"),
    "cartons": (
        "code,length_mm,width_mm,height_mm\nBOX-M,9,9,9\n",
        "code,length_mm,width_mm,height_mm\nBOX-M,9,9,8\n",
    ),
    "suppliers": (
        SUPPLIERS + "ACME,Acme,,3,1 Way,Rome,IT\n",
        SUPPLIERS + "ACME,Acme,a@b.c,3,1 Way,Rome,IT\n",
    ),
    "people": ("badge,name,role\nLEO,Leo,picker\n", "badge,name,role\nLEO,Leo,picker|packer\n"),
    "stock": ("place,sku,quantity\nA-02,MUG,7\n", "place,sku,quantity\nA-02,MUG,9\n"),
    "orders": (
        f"order,sku,quantity,{ADDRESS}\n9,MUG,1,{ANN}\n9,PEN,1,{ANN}\n",
        f"order,sku,quantity,{ADDRESS}\n9,MUG,1,{ANN}\n9,PEN,2,{ANN}\n",
    ),
    "purchase_orders": (
        "po,supplier,sku,quantity\nPO-9,OLD,MUG,5\nPO-9,OLD,PEN,5\n",
        "po,supplier,sku,quantity\nPO-9,OLD,MUG,6\n",
    ),
    "returns": (
        "rma,order,sku,quantity\nR-9,OLD,MUG,1\n",
        "rma,order,sku,quantity,expires_on\nR-9,OLD,MUG,2,2099-01-01\n",
    ),
}
# What an import leaves alone: who has which number, and what was never told apart.
TABLES = (
    "product lot place plate carton supplier person code orders order_line hold balance move purchase_order"
    " purchase_line rma rma_line operation counter"
).split()


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    """The shop, with a supplier and an order that has left."""
    opened = Shop.open(database_url, tmp_path)
    opened.take("suppliers", "code,name\nOLD,Old one\n")
    opened.order("OLD", ("MUG", 3))
    change(
        opened,
        "update order_line set picked = 3, packed = 3, shipped = 3",
        "update orders set state = 'shipped'",
    )
    yield opened
    opened.close()


def change(shop: Shop, *statements: str) -> None:
    def do(session):
        session.script(statements)
        session.commit()

    shop.warehouse.database.run(do)


def everything(shop: Shop) -> dict[str, list[tuple]]:
    return {table: sorted(shop.rows(f"select * from {table}"), key=repr) for table in TABLES}


def fates(report: FileReport) -> tuple[int, int, int, int]:
    return (report.created, report.updated, report.unchanged, report.rejected)


def reason(report: FileReport) -> str:
    assert report.rejected == 1, report
    return report.reasons[0][1]


# --- twice is once -----------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", list(FIRST_AND_CHANGED))
def test_new_is_created_changed_is_updated_and_the_same_left_alone(shop, kind):
    first, changed = FIRST_AND_CHANGED[kind]
    assert fates(shop.take(kind, first)) == (1, 0, 0, 0)
    once = everything(shop)
    assert fates(shop.take(kind, first)) == (0, 0, 1, 0)
    assert everything(shop) == once
    assert fates(shop.take(kind, changed)) == (0, 1, 0, 0)
    twice = everything(shop)
    assert twice != once
    assert fates(shop.take(kind, changed)) == (0, 0, 1, 0)
    assert everything(shop) == twice


def test_the_files_of_the_shop_a_second_time_change_nothing(shop):
    before = everything(shop)
    for kind, text in FILES.items():
        report = shop.take(kind, text)
        assert fates(report) == (0, 0, report.read, 0), kind
    assert everything(shop) == before


def test_what_was_updated_stands_there_as_the_file_says(shop):
    for kind, (first, changed) in FIRST_AND_CHANGED.items():
        shop.take(kind, first)
        shop.take(kind, changed)
    assert shop.value("select name from product where sku = 'HAT'") == "Red hat"
    assert shop.rows("select kind, sequence from place where code = 'C-01'") == [("forward", 8)]
    assert shop.value("select kind from plate where code = 'T-9'") == "cart"
    assert shop.value("select email from supplier where code = 'ACME'") == "a@b.c"
    assert shop.value("select roles from person where badge = 'LEO'") == "packer|picker"
    assert shop.rows(
        "select l.sku, l.ordered from order_line l join orders o on o.id = l.order_id where o.number = '9'"
        " order by l.line"
    ) == [("MUG", 1), ("PEN", 2)]
    assert shop.rows("select ordered from purchase_line") == [(6,)]
    assert shop.rows("select r.expires_on, l.expected from rma r join rma_line l on l.rma_id = r.id") == [
        ("2099-01-01", 2)
    ]


def test_one_row_that_is_new_leaves_the_others_alone(shop):
    shop.take("totes", FIRST_AND_CHANGED["totes"][0])
    before = everything(shop)["plate"]
    assert fates(shop.take("totes", "code,kind\nT-9,tote\nT-8,tote\n")) == (1, 0, 1, 0)
    assert [row for row in everything(shop)["plate"] if row in before] == before


# --- refused and mended ------------------------------------------------------------------------------
def test_rejects_are_mended_and_imported_again(shop):
    report = shop.take("stock", "place,sku,quantity\nA-02,MUG,7\nC-77,MUG,1\nA-02,HAT,2\n")
    assert fates(report) == (1, 0, 0, 2)
    assert [line for line, _ in report.reasons] == [3, 4]
    rejects = Path(report.reject_file).read_text(encoding="utf-8-sig")
    assert "there is no place C-77: import places first" in rejects
    shop.take("places", "code,kind\nC-77,reserve\n")
    shop.take("products", "sku,name\nHAT,Hat\n")
    again = shop.take("stock", rejects)
    assert fates(again) == (2, 0, 0, 0), again
    assert again.reject_file is None
    assert (shop.on_hand("C-77", "MUG"), shop.on_hand("A-02", "HAT")) == (1, 2)


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("purchase_orders", "po,supplier,sku,quantity\nP,NOBODY,MUG,1\n", "there is no supplier NOBODY"),
        (
            "purchase_orders",
            "po,supplier,sku,quantity\nP,OLD,MUG,1\nP,OLD,HAT,1\n",
            "there is no product HAT",
        ),
        ("returns", "rma,order,sku,quantity\nR,77,MUG,1\n", "there is no order 77"),
        ("returns", "rma,order,sku,quantity\nR,OLD,PEN,1\n", "order OLD has no product PEN"),
        ("returns", "rma,order,sku,quantity\nR,OLD,MUG,4\n", "order OLD was sent 3 of MUG, not 4"),
        ("returns", "rma,order,sku,quantity\nR,OLD,MUG,2\nR,OLD,MUG,2\n", "was sent 3 of MUG, not 4"),
        ("places", "code,kind\n~LOSS,forward\n", "begins like the places outside"),
        ("places", "code,kind\n~NEW,forward\n", "begins like the places outside"),
        ("stock", "place,sku,quantity\n~CUSTOMER,MUG,1\n", "there is no place ~CUSTOMER"),
        ("stock", "place,sku,quantity\nA-01,CAM,1\n", "one row per serial"),
        ("stock", "place,sku,quantity,serial\nA-01,CAM,2,S9\n", "cannot share the serial S9"),
        ("stock", "place,sku,quantity,serial\nA-01,MUG,1,S9\n", "not tracked by serial"),
        ("stock", "place,sku,quantity\nA-01,TEA,1\n", "name the lot"),
        ("stock", "place,sku,quantity,lot\nA-01,TEA,1,L9\n", "name the day it expires on"),
        ("stock", "place,sku,quantity,lot\nA-01,MUG,1,L9\n", "not tracked by lot"),
    ],
)
def test_refused_with_its_reason_and_nothing_is_left_of_it(shop, kind, text, why):
    before = everything(shop)
    assert why in reason(shop.take(kind, text))
    after = everything(shop)
    assert after == before


# --- orders ------------------------------------------------------------------------------------------
def lines(shop: Shop, number: str) -> list[tuple[str, int]]:
    return shop.rows(
        "select l.sku, l.ordered from order_line l join orders o on o.id = l.order_id where o.number = :n"
        " order by l.line",
        n=number,
    )


def test_an_order_is_mended_while_it_waits(shop):
    shop.order("1", ("MUG", 1), ("PEN", 2), note="a").order("1", ("TEA", 3), note="b")
    assert lines(shop, "1") == [("TEA", 3)]
    assert shop.value("select note from orders where number = '1'") == "b"


def test_an_order_that_gave_its_promises_back_is_mended_too(shop):
    """What was promised and lifted still names the lines that the file replaces."""
    shop.order("1", ("MUG", 1)).release("1")
    desks.hold_order(shop.desk(), "1")
    shop.order("1", ("MUG", 2))
    assert lines(shop, "1") == [("MUG", 2)]
    assert shop.value("select waits from orders where number = '1'") == "on hold"
    desks.resume_order(shop.desk(), "1")
    shop.release("1")
    assert shop.order_state("1") == "released"


@pytest.mark.parametrize("state", ["released", "picking", "picked", "packed", "shipped", "cancelled"])
def test_an_order_under_way_is_not_changed_by_file(shop, state):
    shop.order("1", ("MUG", 1))
    change(shop, f"update orders set state = '{state}' where number = '1'")
    before = everything(shop)
    report = shop.take("orders", f"order,sku,quantity,{ADDRESS}\n1,MUG,2,{ANN}\n")
    assert reason(report) == f"order 1 is {state} already: change it at the station, not by file"
    assert everything(shop) == before
    assert fates(shop.take("orders", f"order,sku,quantity,{ADDRESS}\n1,MUG,1,{ANN}\n")) == (0, 0, 1, 0)


def test_the_rows_of_an_order_need_not_stand_together(shop):
    text = f"order,sku,quantity,{ADDRESS}\n1,MUG,1,{ANN}\n2,MUG,1,{ANN}\n1,MUG,5,{ANN}\n"
    assert fates(shop.take("orders", text)) == (2, 0, 0, 0)
    assert (lines(shop, "1"), lines(shop, "2")) == ([("MUG", 1), ("MUG", 5)], [("MUG", 1)])


def test_an_order_that_was_packed_before_keeps_its_lines(shop):
    """Its void parcel still names them."""
    shop.order("1", ("MUG", 1))
    change(
        shop,
        "insert into plate (id, code, kind) values (77, 'C-77', 'carton')",
        "insert into parcel (id, number, order_id, plate_id, sscc, state)"
        " select 77, 'P-77', id, 77, 'S-77', 'void' from orders where number = '1'",
    )
    report = shop.take("orders", f"order,sku,quantity,{ADDRESS}\n1,MUG,2,{ANN}\n")
    assert reason(report).startswith("order 1 was packed before: cancel it")


def test_a_product_that_gets_its_sku_later_frees_the_orders_that_wait_for_it(shop):
    shop.order("1", ("HAT", 1)).order("2", ("HAT", 1), ("CAP", 1)).order("3", ("HAT", 1), payment="pending")
    shop.take("products", "sku,name\nHAT,Hat\n")
    waits = dict(shop.rows("select number, waits from orders where number <> 'OLD'"))
    assert waits == {"1": "", "2": "unknown product HAT", "3": "unpaid"}
    shop.take("products", "sku,name\nCAP,Cap\n")
    assert shop.value("select waits from orders where number = '2'") == ""


# --- stock -------------------------------------------------------------------------------------------
MOVES = (
    "select m.quantity, s.code, t.code, m.reason from move m join place s on s.id = m.source_place_id"
    " join place t on t.id = m.target_place_id where m.seq > :after order by m.seq"
)


@pytest.mark.parametrize(
    ("quantity", "move"),
    [
        (13, (3, "~LOSS", "A-01", "import")),
        (4, (6, "A-01", "~LOSS", "import")),
        (0, (10, "A-01", "~LOSS", "import")),
    ],
)
def test_the_difference_is_posted_as_a_move(shop, quantity, move):
    last = shop.value("select max(seq) from move")
    shop.take("stock", f"place,sku,quantity\nA-01,MUG,{quantity}\n")
    assert shop.on_hand("A-01", "MUG") == quantity
    assert shop.rows(MOVES, after=last) == [move]


def test_stock_does_not_fall_below_what_is_promised(shop):
    shop.order("1", ("GAS", 3)).release("1")
    why = "3 of GAS at A-01 are promised to orders: count the place instead"
    assert reason(shop.take("stock", "place,sku,quantity\nA-01,GAS,2\n")) == why
    assert shop.on_hand("A-01", "GAS") == 5
    assert fates(shop.take("stock", "place,sku,quantity\nA-01,GAS,3\n")) == (0, 1, 0, 0)


def test_a_serial_lies_in_one_place(shop):
    text = "place,sku,quantity,serial\nA-02,CAM,1,S1\n"
    assert reason(shop.take("stock", text)) == "serial S1 is in stock at A-01 already"
    shop.take("stock", "place,sku,quantity,serial\nA-01,CAM,0,S1\n")
    assert fates(shop.take("stock", text)) == (1, 0, 0, 0)


def test_a_serial_named_twice_in_one_file_lies_where_it_is_named_first(shop):
    report = shop.take("stock", "place,sku,quantity,serial\nA-01,CAM,1,S7\nA-02,CAM,1,S7\n")
    assert fates(report) == (1, 0, 0, 1)
    assert (shop.on_hand("A-01", "CAM"), shop.on_hand("A-02", "CAM")) == (3, 0)


def test_a_lot_has_one_day_on_which_it_expires(shop):
    text = "place,sku,quantity,lot,expires_on\nA-02,TEA,9,L1,2099-07-31\n"
    why = "lot L1 of TEA expires on 2099-06-30, not on 2099-07-31"
    assert reason(shop.take("stock", text)) == why


def test_none_of_a_lot_that_nobody_knows_is_nothing(shop):
    before = everything(shop)
    report = shop.take("stock", "place,sku,quantity,lot,expires_on\nA-02,TEA,0,L9,2099-07-31\nA-02,MUG,1,,\n")
    assert fates(report) == (1, 0, 1, 0)
    assert everything(shop)["lot"] == before["lot"]


# --- products, places, people ------------------------------------------------------------------------
def test_the_tracking_of_a_product_with_stock_is_not_changed(shop):
    report = shop.take("products", "sku,name,tracking\nGAS,Gas can,serial\n")
    assert reason(report) == "GAS has stock tracked by none: count it out before it is tracked by serial"
    shop.take("stock", "place,sku,quantity\nA-01,GAS,0\n")
    assert fates(shop.take("products", "sku,name,tracking\nGAS,Gas can,serial\n")) == (0, 1, 0, 0)


def test_a_place_that_holds_stock_keeps_its_kind(shop):
    report = shop.take("places", "code,kind,sequence\nA-02,damaged,2\n")
    assert reason(report) == "A-02 holds stock as forward: empty it before it becomes damaged"
    assert fates(shop.take("places", "code,kind,sequence\nA-02,forward,5\n")) == (0, 1, 0, 0)


def codes_of(shop: Shop, code: str) -> list[tuple[str, int]]:
    return shop.rows("select kind, eaches from code where code = :c order by kind, ref", c=code)


def test_the_codes_of_a_product_are_those_of_its_last_file(shop):
    shop.take("products", "sku,name,barcodes\nHAT,Hat,H-1|H-6=6\n")
    assert (codes_of(shop, "H-1"), codes_of(shop, "H-6")) == ([("product", 1)], [("product", 6)])
    shop.take("products", "sku,name,barcodes\nHAT,Hat,H-6=12\n")
    assert (codes_of(shop, "H-1"), codes_of(shop, "H-6")) == ([], [("product", 12)])


def test_a_barcode_may_stand_for_two_products(shop):
    shop.take("products", "sku,name,barcodes\nHAT,Hat,H-1\nCAP,Cap,H-1\n")
    assert len(codes_of(shop, "H-1")) == 2


def test_a_sku_does_not_take_the_code_of_anything_else(shop):
    before = everything(shop)
    assert "A-01 already stands for a place" in reason(shop.take("products", "sku,name\nA-01,Hat\n"))
    assert "MUG-BOX already stands for a product" in reason(shop.take("products", "sku,name\nMUG-BOX,Hat\n"))
    assert "MUG already stands for a product" in reason(shop.take("places", "code,kind\nMUG,forward\n"))
    assert "T-1 already stands for a tote" in reason(shop.take("people", "badge,name,role\nT-1,X,picker\n"))
    assert everything(shop) == before


def test_a_new_pin_is_kept_and_the_same_one_changes_nothing(shop):
    pia = "badge,name,role,pin\nPIA,Pia,packer,"
    assert fates(shop.take("people", pia + "1234\n")) == (0, 1, 0, 0)
    once = everything(shop)
    assert fates(shop.take("people", pia + "1234\n")) == (0, 0, 1, 0)
    assert everything(shop) == once
    assert fates(shop.take("people", pia + "4321\n")) == (0, 1, 0, 0)
    assert everything(shop)["person"] != once["person"]
    kept = everything(shop)
    assert fates(shop.take("people", pia + "\n")) == (0, 0, 1, 0), "who names no PIN takes none away"
    assert everything(shop) == kept


# --- purchase orders and returns ---------------------------------------------------------------------
def test_a_purchase_order_that_is_being_received_is_not_changed(shop):
    first, changed = FIRST_AND_CHANGED["purchase_orders"]
    shop.take("purchase_orders", first)
    change(shop, "update purchase_line set received = 1 where line = 1")
    assert (
        reason(shop.take("purchase_orders", changed))
        == "PO-9 is being received already: change it at the dock"
    )


def test_a_return_that_is_being_received_is_not_changed(shop):
    first, changed = FIRST_AND_CHANGED["returns"]
    shop.take("returns", first)
    change(shop, "update rma_line set received = 1")
    why = "R-9 is being received already: change it at the returns bench"
    assert reason(shop.take("returns", changed)) == why


def test_what_two_lines_of_an_order_sent_may_come_back_together(shop):
    shop.order("2", ("MUG", 1), ("MUG", 2))
    change(shop, "update order_line set picked = ordered, packed = ordered, shipped = ordered")
    assert fates(shop.take("returns", "rma,order,sku,quantity\nR-2,2,MUG,3\n")) == (1, 0, 0, 0)
    assert "was sent 3 of MUG" in reason(shop.take("returns", "rma,order,sku,quantity\nR-3,2,MUG,4\n"))


# --- the journal -------------------------------------------------------------------------------------
def test_each_import_that_changes_something_is_one_line_of_the_journal(shop):
    last = shop.value("select max(seq) from operation")
    shop.take("totes", "code,kind\nT-8,tote\nT-9,tote\nT-1,tote\n")
    shop.take("totes", "code,kind\nT-8,tote\nT-9,tote\nT-1,tote\n")
    said = shop.rows("select kind, message, person_id from operation where seq > :last", last=last)
    boss = shop.value("select id from person where badge = 'BOSS'")
    assert said == [("import", "2 of 3 totes created or updated", boss)]

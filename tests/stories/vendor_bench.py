"""A small warehouse in which every kind of goods lies that may go back to its supplier."""

from __future__ import annotations

from pathlib import Path

from fulfill.store.check import check
from fulfill.store.warehouse import create, open_warehouse
from tests.stocked import Template
from tests.stories.house import House, Worker

FILES = {
    "suppliers": "code,name,email,address1,city,country,postcode\n"
    "ACME,Acme Ltd,back@acme.example,1 Mill Rd,Leeds,GB,LS1 4AP\n"
    "BETA,Beta GmbH,,Am Hof 2,Jena,DE,07743\n",
    "products": "sku,name,barcodes,weight_g,tracking,supplier\n"
    "MUG,Red mug,MUG-BOX=6,300,none,ACME\n"
    "TEA,Green tea,,100,lot+expiry,ACME\n"
    "CAM,Camera,,500,serial,ACME\n"
    "PEN,Blue pen,,10,none,\n"
    "CUP,Cup,,200,none,BETA\n",
    "places": "code,kind,sequence\nA-01,forward,1\nB-01,reserve,2\nD-1,dock,3\nPACK-1,bench,4\n"
    "V-1,vendor,5\nV-2,vendor,6\nCAGE,damaged,7\n",
    "cartons": "code,length_mm,width_mm,height_mm,tare_g,max_weight_g\nBOX-S,300,200,150,120,2000\n",
    "people": "badge,name,role\nRITA,Rita,returns\nREX,Rex,returns\nSUE,Sue,supervisor\nIDA,Ida,picker\n"
    "LUC,Luc,receiver\n",
    "purchase_orders": "po,supplier,sku,quantity,unit_cost,currency\n"
    "PO-1,ACME,MUG,10,2.50,EUR\nPO-1,ACME,TEA,8,1.20,EUR\nPO-1,ACME,CAM,3,80.00,EUR\n"
    "PO-2,BETA,CUP,4,3.00,EUR\nPO-2,BETA,PEN,5,0.40,EUR\n",
}
STATE = (
    "select number, state, authorisation, tracking, note, replacement_id from vendor_return order by id",
    "select return_id, product_id, lot_id, serial, place_id, planned, picked from vendor_line order by id",
    "select return_id, piece, carton, weight_g, state from vendor_carton order by id",
    "select carton_id, line_id, quantity from vendor_item where quantity > 0 order by id",
    "select return_id, amount_minor, reference from vendor_credit order by id",
    "select product_id, place_id, plate_id, lot_id, serial, on_hand, held from balance where on_hand <> 0",
    "select code, place_id from plate where place_id is not null",
    "select number, state from purchase_order order by id",
    "select code, kind, ref from code where kind in ('vendor_return', 'purchase_order')",
)


class Floor(House):
    """Received of Acme: 12 mugs (10 were ordered), tea of a good and of an old lot, three cameras.

    Of them lie at V-1 the cameras S1 and S2 and two mugs; the old tea is still on the shelf; pens and cups
    came from Beta.
    """

    def fill(self) -> None:
        for kind, text in FILES.items():
            self.take(kind, text)
        receive = Seat(self, "SUE", "receive")
        receive.say("PO-1", "MUG", "!qty 12", "!qty 12", "B-01")
        receive.say("TEA", "!qty 5", "L1", "!expiry 2099-06-30", "A-01")
        receive.say("TEA", "!qty 3", "L2", "!expiry 2020-01-31", "!expiry 2020-01-31", "A-01")
        receive.say("CAM", "S1", "S2", "S3", "A-01", "!done")
        receive.say("PO-2", "CUP", "!qty 4", "A-01", "PEN", "!qty 5", "A-01", "!done")
        assert self.all("select count(*) from receipt_line") == [(8,)], receive.last
        for sku, *finer in (("CAM", "S1"), ("CAM", "S2"), ("MUG",)):
            move = Seat(self, "SUE", "move")
            move.say("B-01" if sku == "MUG" else "A-01", sku, *finer)
            if sku == "MUG":
                move.say("!qty 2")
            assert move.say("V-1").level == "done", move.last

    def state(self) -> list[list[tuple[object, ...]]]:
        return [sorted(self.all(statement), key=repr) for statement in STATE]

    def check(self) -> list[str]:
        report = check(self.warehouse)
        return [f"{each.rule}: {each.what}" for each in report.violations]


class Seat(Worker):
    """One person at one station."""

    def __init__(self, floor: Floor, badge: str = "RITA", flow: str = "vendor") -> None:
        super().__init__(floor, badge, flow)

    def way(self, *raws: str) -> list[str]:
        """The same, each of which must be taken; the codes of the answers."""
        told = []
        for raw in raws:
            self.say(raw)
            assert self.last.level in ("ok", "done"), (raw, self.last)
            told.append(self.last.code)
        return told


def _fill(url: str, folder: Path) -> None:
    warehouse = create(url, badge="BOSS")
    Floor(warehouse, folder).fill()
    warehouse.close()


_FILLED = Template(_fill)


def open_floor(url: str, folder: Path) -> Floor:
    """A floor of a test's own; whoever opens it closes its warehouse."""
    _FILLED.copy(url)
    return Floor(open_warehouse(url), folder)

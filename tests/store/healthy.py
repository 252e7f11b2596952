"""A small shop in the midst of its day, with something of everything and every rule kept.

Built once for each kind of database by real work at real stations; tests get copies of it.
"""

from __future__ import annotations

import secrets
from pathlib import Path

import psycopg
from PIL import Image

from fulfill import desk as desks
from fulfill.store.session import Session
from fulfill.store.warehouse import set_setting
from tests.build import Shop
from tests.postgres import Server

PURCHASE = """po,supplier,sku,quantity
PO-1,ACME,MUG,12
PO-1,ACME,TEA,4
"""


def build(url: str, folder: Path) -> None:
    """Orders shipped, packed, on the cart, promised, waiting and cancelled; a receipt; a return; an undo."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "papers").mkdir(exist_ok=True)
    shop = Shop.open(url, folder)
    _shipped(shop)
    _packed(shop, "1002", "T-2")
    _received(shop)
    _returned(shop)
    _given_up(shop)
    shop.order("1003", ("MUG", 2), ("CAM", 1)).release("1003")
    picker = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    picker.scan("T-3")
    picker.scan(picker.last.expects[0].codes[0])
    picker.scan(picker.last.expects[0].codes[0], "!undo")
    assert shop.order_state("1003") == "picking"
    shop.order("1004", ("MUG", 3)).release("1004")
    shop.order("1005", ("PEN", 900))
    shop.order("1006", ("PEN", 1)).release("1006")
    desks.cancel_order(shop.desk(), "1006")
    wish = "rma,order,sku,quantity,resolution\nR-9,1001,CAM,1,exchange\n"
    assert not shop.take("returns", wish).rejected
    _sent_back(shop)
    shop.close()


def _pick(shop: Shop, number: str, tote: str, *lines: tuple[str, int]) -> None:
    shop.order(number, *lines).release(number)
    picker = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    picker.scan(tote)
    for _ in range(100):
        if picker.last.step == "scan_drop":
            picker.scan("BENCH-1")
            break
        picker.scan(picker.last.expects[0].codes[0])
    assert shop.order_state(number) == "picked"


def _packed(shop: Shop, number: str, tote: str, *lines: tuple[str, int]) -> str:
    _pick(shop, number, tote, *(lines or (("PEN", 1), ("TEA", 1))))
    packer = shop.seat("pack", "PIA", "bench")
    packer.scan(number)
    while packer.last.step != "scan_label":
        packer.scan(packer.last.expects[0].codes[0])
    parcel = packer.codes("parcel")[0]
    packer.scan(parcel)
    assert shop.order_state(number) == "packed"
    return parcel


def _shipped(shop: Shop) -> None:
    parcel = _packed(shop, "1001", "T-1", ("MUG", 2), ("CAM", 1))
    loader = shop.seat("ship", "SUE", "dock")
    assert not shop.take("totes", "code,kind\nPAL-1,pallet\n").rejected
    signature, photo = shop.folder / "signature.json", shop.folder / "truck.png"
    strokes = "[[[5, 30, 0], [80, 9, 300]]]"
    signature.write_text(
        f'{{"format": "fulfill-signature-1", "width": 90, "height": 40, "strokes": {strokes}}}'
    )
    Image.new("RGB", (4, 4), "blue").save(photo)
    _asks_drivers(shop, "signature")
    loader.scan("PAL-1", parcel, "!done", "DOCK-1", "PAL-1", f"!photo {photo}", "!done", "Jo Miller")
    loader.scan(f"!sign {signature}")
    _asks_drivers(shop, "nothing")
    assert shop.order_state("1001") == "shipped", loader.last


def _asks_drivers(shop: Shop, what: str) -> None:
    def keep(session: Session) -> None:
        set_setting(session, "handover", what)
        session.commit()

    shop.warehouse.database.run(keep)


def _received(shop: Shop) -> None:
    for kind, text in (("suppliers", "code,name\nACME,Acme Ltd\n"), ("purchase_orders", PURCHASE)):
        assert not shop.take(kind, text).rejected
    receiver = shop.seat("receive", "REX", "dock")
    receiver.scan("PO-1", "MUG", "!qty 5", "DOCK-1", "TEA", "L9", "!expiry 2099-01-31", "P-1", "P-1")
    assert shop.on_hand("DOCK-1", "MUG") == 5


def _returned(shop: Shop) -> None:
    """A weighed parcel with a photo: a mug decided, another not, and a camera that cannot be ours."""
    _take_in_what_is_odd(shop)
    Image.new("RGB", (4, 4), "red").save(shop.folder / "parcel.png")
    clerk = shop.seat("returns", "RITA", "returns")
    clerk.scan("P0000001", "!weight 1200", f"!photo {shop.folder / 'parcel.png'}")
    clerk.scan("MUG", "!answer opened", "!yes")
    if clerk.last.step == "scan_place":
        clerk.scan(clerk.codes("place")[0])
    clerk.scan("CAM", "ODD-1", "ODD-1", "!answer sealed", "Q-1", "MUG", "!answer sealed")
    assert shop.value("select count(*) from return_unit") == 3, clerk.last
    assert shop.value("select count(*) from return_doubt") == 1, clerk.last


def _take_in_what_is_odd(shop: Shop) -> None:
    def keep(session: Session) -> None:
        set_setting(session, "returns.suspicious", "quarantine")
        session.commit()

    shop.warehouse.database.run(keep)


def _given_up(shop: Shop) -> None:
    """The opened mug has its work order; it cannot be saved."""
    bench = shop.seat("kit", "SUE", "bench")
    bench.scan("WO0000001", "U0000001", "!answer fail", "!done", "X-1")
    assert shop.value("select state from work_order") == "done", bench.last


def _sent_back(shop: Shop) -> None:
    """Two mugs went back to Acme, who credited them; of two more, one is in its carton."""
    clerk = shop.seat("vendor", "RITA", "cage")
    assert not shop.take("stock", "place,sku,quantity\nV-1,MUG,2\n").rejected
    clerk.scan("ACME", "!done", "RA-77", "MUG", "MUG", "!done")
    clerk.scan(clerk.codes("parcel")[0], "!done", "VR0000001", "!answer 5.00 CN-1")
    assert shop.value("select state from vendor_return") == "closed", clerk.last
    assert not shop.take("stock", "place,sku,quantity\nV-1,MUG,2\n").rejected
    clerk.scan("ACME", "!done", "RA-78", "MUG")
    assert shop.value("select count(*) from vendor_carton") == 2, clerk.last


class Copies:
    """Copies of the healthy shop, quick to make: of a file, or of a server's database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file: bytes | None = None
        self._on: str = ""
        self._made = 0
        self._name = secrets.token_hex(4)

    def file(self) -> str:
        """The URL of a fresh copy."""
        if self._file is None:
            first = self.folder / "first.db"
            build(f"sqlite:///{first}", self.folder / "first")
            self._file = first.read_bytes()
        self._made += 1
        copy = self.folder / f"copy{self._made}.db"
        copy.write_bytes(self._file)
        copy.chmod(0o600)
        return f"sqlite:///{copy}"

    def on(self, server: Server) -> str:
        """The URL of a fresh copy on a server."""
        name = f"healthy{self._name}"
        plain = server.url("postgres").replace("+psycopg", "")
        with psycopg.connect(plain, autocommit=True) as connection:
            if not self._on:
                connection.execute(f"create database {name}".encode())
                build(server.url(name), self.folder / "on")
                self._on = name
            self._made += 1
            copy = f"{name}_{self._made}"
            connection.execute(f"create database {copy} template {name} strategy file_copy".encode())
        return server.url(copy)

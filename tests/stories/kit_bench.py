"""The kit bench of the stories: a floor with pieces that came back, and one worker at the bench."""

from __future__ import annotations

from pathlib import Path

from fulfill.messages import Level
from fulfill.store import check
from fulfill.store.warehouse import open_warehouse
from tests.stocked import Template
from tests.stories.house import Worker
from tests.stories.test_returns_story import Floor, Seat, opened

MORE = {
    "products": """sku,name,barcodes,tracking,hazard,category
MUG-B,Red mug - second choice,4006381333931,none,,kitchen
CAM-B,Camera - second choice,,serial,,electronics
TEA-B,Green tea - open box,,lot+expiry,,food
CTN,Gift carton,CTN-10=10,none,,packaging
""",
    "places": "code,kind,sequence,max_units\nC-01,reserve,7,\nD-01,forward,8,\nFULL,forward,9,1\n",
    "stock": "place,sku,quantity\nC-01,CTN,40\nFULL,CTN,1\n",
    "people": "badge,name,role\nKIM,Kim,packer\n",
}


class Bench(Worker):
    """One worker at a kit bench."""

    def __init__(self, floor: Floor, badge: str = "KIM") -> None:
        super().__init__(floor, badge, "kit")


def send_back(floor: Floor, *codes: str) -> None:
    """A returned piece, put away to be refurbished."""
    rita = Seat(floor)
    for code in codes:
        if rita.say(code).level is Level.WARN:
            rita.say(code)
        assert rita.last.level in (Level.OK, Level.DONE), rita.last.message
    rita.say("!cancel")


def opened_mug(floor: Floor) -> None:
    send_back(floor, "R-1", "MUG", "!answer opened", "!answer refurbish", "Q-1")


def stock(floor: Floor) -> list[tuple[object, ...]]:
    return floor.all(
        "select p.sku, l.code, b.serial, b.on_hand from balance b join product p on p.id = b.product_id"
        " join place l on l.id = b.place_id where b.on_hand <> 0 and b.is_outside = 0"
        " order by p.sku, l.code, b.serial"
    )


def orders(floor: Floor) -> list[tuple[object, ...]]:
    return floor.all("select number, kind, state, grade from work_order order by id")


def sound(floor: Floor) -> None:
    """Every rule holds, but those that the quick shipping of these tests leaves out."""
    found = check.check(floor.warehouse).violations
    shipping = ("parcel", "label", "manifest", "order")
    assert [each for each in found if not any(word in each.rule for word in shipping)] == []
    assert [each for each in found if "work" in each.rule] == []


def _fill(url: str, folder: Path) -> None:
    with opened(url, folder) as floor:
        for kind, text in MORE.items():
            floor.take(kind, text)


_FILLED = Template(_fill)


def open_floor(url: str, folder: Path) -> Floor:
    """The floor of the returns bench, with what the kit bench needs besides."""
    _FILLED.copy(url)
    return Floor(open_warehouse(url), folder)

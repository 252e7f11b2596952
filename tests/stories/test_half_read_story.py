"""Half of a GS1 code is nobody's serial number, lot or day: every flow refuses it and takes the whole one."""

from __future__ import annotations

from pathlib import Path

import pytest

from fulfill.gs1 import GS
from fulfill.messages import Level
from fulfill.store.check import check
from tests.build import Shop

LENS = "4012345123463"
WHOLE = f"{GS}010{LENS}10B4{GS}21LX/8"
HALVES = [
    f"]d2010{LENS}21",
    f"]d2010{LENS}17991399",
    f"{GS}010{LENS}11",
    "]C10140",
    f"]d20104012345123460{GS}21LX/8",
    f"]d2010{LENS}10B 4{GS}21LX/8",
]


@pytest.fixture
def shop(tmp_path: Path):
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    made.take("products", f"sku,name,gtin,tracking\nLENS,Lens,{LENS},serial\nOIL,Oil,,lot\n")
    made.take("stock", "place,sku,quantity,serial\nA-02,LENS,1,LX/7\n")
    made.order("1001", ("LENS", 1)).release()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("flow", "way", "step"),
    [
        ("receive", ("!next", "LENS"), "scan_serial"),
        ("receive", ("!next", "OIL"), "scan_lot"),
        ("receive", ("!next", "TEA", "L-9"), "give_expiry"),
        ("count", ("A-02", "LENS"), "scan_serial"),
        ("pick", ("T-1", "A-02", "LENS"), "scan_serial"),
        ("returns", ("!next", "LENS"), "scan_serial"),
    ],
)
@pytest.mark.parametrize("half", HALVES)
def test_half_a_gs1_code_is_refused_and_changes_nothing(shop, flow, way, step, half):
    seat = shop.seat(flow)
    asked = seat.scan(*way)
    assert asked.step == step
    before = shop.rows("select count(*) from move"), shop.rows("select id, body from task")
    refused = seat.scan(half)
    assert (refused.level, refused.code, refused.step) == (Level.STOP, "half_read", step)
    assert GS not in refused.message
    assert "Scan it again" in refused.message
    assert refused.prompt == asked.prompt
    assert (shop.rows("select count(*) from move"), shop.rows("select id, body from task")) == before


def test_the_whole_code_after_half_of_it_names_the_unit(shop):
    seat = shop.seat("receive")
    seat.scan("!next", "LENS", f"{GS}010{LENS}11", WHOLE)
    assert seat.last.level is Level.OK
    seat.scan("DOCK-1", "!done")
    assert shop.rows("select distinct serial from move where serial like 'LX%' order by 1") == [
        ("LX/7",),
        ("LX/8",),
    ]
    assert check(shop.warehouse).ok

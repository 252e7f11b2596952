"""A packing bench with rules of its own, for stories."""

from __future__ import annotations

from fulfill import rule_desk
from fulfill.cli.setup import keep_setting
from tests.build import Seat, Shop


def sets(shop: Shop, **options: str) -> None:
    """Set options of packing: `four_eyes="yes"`."""
    for name, value in options.items():
        keep_setting(shop.desk(), f"pack.{name}", value)


def rules(shop: Shop, *rows: str) -> None:
    """Take these rows as the rules of packing."""
    rule_desk.take(shop.desk(), "packing", "\n".join(["version = 1", *rows]) + "\n")


def walked(shop: Shop, tote: str = "T-1", most: int = 10, badge: str = "IDA") -> Seat:
    """A picker who brings orders of one unit in one tote to the bench."""
    picker = shop.seat("pick", badge, "cart", pick_orders_max=1, pick_singles=most)
    picker.scan(tote)
    follow(picker)
    return picker


def follow(picker: Seat) -> None:
    for _ in range(200):
        if picker.last.step == "scan_drop":
            picker.scan("BENCH-1")
            return
        picker.scan(picker.last.expects[0].codes[0])
    raise AssertionError(picker.last)


def finished(seat: Seat) -> str:
    """Scan the label that waits back onto its parcel; the code of the answer."""
    assert seat.last.step == "scan_label", seat.last
    return seat.scan(seat.codes("parcel")[0]).code

"""What a screen says around a delivery: what is expected, what is counted, where it goes."""

from __future__ import annotations

from fulfill.messages import Message, ok


def receiving() -> Message:
    return ok("receive_receiving", "Receiving")


def no_paper() -> Message:
    return ok("receive_no_paper", "A delivery without a purchase order")


def open_count(count: int) -> Message:
    return ok("receive_open_count", "Open purchase orders: {count}", count=count)


def from_supplier(supplier: str) -> Message:
    return ok("receive_from_supplier", "From {supplier}", supplier=supplier)


def from_supplier_due(supplier: str, day: str) -> Message:
    return ok("receive_from_supplier_due", "From {supplier}, due on {day}", supplier=supplier, day=day)


def due(day: str) -> Message:
    return ok("receive_due", "Due {day}", day=day)


def all_came() -> Message:
    return ok("receive_all_came", "All came: to be closed")


def nobody_said() -> Message:
    return ok("receive_nobody_said", "Nobody said how many: what you count is what came")


# --- what to do ----------------------------------------------------------------------------------------
def scan() -> Message:
    return ok("receive_scan", "Scan")


def on_the_slip() -> Message:
    return ok("receive_on_the_slip", "Its number is on the delivery note")


def still_to_come() -> Message:
    return ok("receive_still_to_come", "Still to come")


def scan_any() -> Message:
    return ok("receive_scan_any", "Scan any product that came; a case counts as what is in it")


def scan_next() -> Message:
    return ok("receive_scan_next", "Scan next")


def close() -> Message:
    return ok("receive_close", "Close the receipt")


def nothing_more() -> Message:
    return ok("receive_nothing_more", "Nothing more is awaited of this purchase order")


def still_to_count() -> Message:
    return ok("receive_still_to_count", "Still to count")


def count_on() -> Message:
    return ok("receive_count_on", "Scan the next one, type how many there are, or scan where they go")


def put_down_at() -> Message:
    return ok("receive_put_down_at", "Put down at")


def any_place() -> Message:
    return ok("receive_any_place", "Any dock, stage, pallet or tote will do: scan where you put them")


def or_count_on() -> Message:
    return ok("receive_or_count_on", "Scan more of it, or where you put them")


def goes_aside() -> Message:
    return ok("receive_goes_aside", "Damaged: they go aside and are promised to nobody")


def put_down() -> Message:
    return ok("receive_put_down", "Put down")


def scan_lot_of() -> Message:
    return ok("receive_scan_lot_of", "Scan the lot of")


def on_the_goods() -> Message:
    return ok("receive_on_the_goods", "It stands on the goods or on their case; you can type it too")


def give_day_of() -> Message:
    return ok("receive_give_day_of", "Give the last valid day of")


def day_of_lot(lot: str) -> Message:
    return ok("receive_day_of_lot", "Lot {lot} is new: type the day on the goods, like 2027-03-31", lot=lot)


def scan_serial_of() -> Message:
    return ok("receive_scan_serial_of", "Scan the serial of")


def each_its_own() -> Message:
    return ok("receive_each_its_own", "Each unit has its own")


def or_put_down(count: int) -> Message:
    return ok("receive_or_put_down", "Each unit has its own; counted so far: {count}", count=count)


# --- goods and lists -----------------------------------------------------------------------------------
def counted() -> Message:
    return ok("receive_counted", "Counted")


def to_place() -> Message:
    return ok("receive_to_place", "To")


def damaged() -> Message:
    return ok("receive_damaged", "Damaged")


def surplus() -> Message:
    return ok("receive_surplus", "More than was ordered")


def too_many(count: int) -> Message:
    return ok("receive_too_many", "Too many: {count}", count=count)


def not_ordered() -> Message:
    return ok("receive_not_ordered", "Not ordered")


def awaited() -> Message:
    return ok("receive_awaited", "Received of ordered")


def open_orders() -> Message:
    return ok("receive_open_orders", "Open purchase orders")


def this_delivery() -> Message:
    return ok("receive_this_delivery", "Put down so far")


def units_under(receipt: str) -> Message:
    return ok("receive_units_under", "Receipt {receipt}", receipt=receipt)


def on_pallets() -> Message:
    return ok("receive_on_pallets", "Pallets and totes")


def places_for_it() -> Message:
    return ok("receive_places_for_it", "Places for it")

"""What a screen says around goods that go back to their supplier."""

from __future__ import annotations

from fulfill.messages import Message, many, ok


def sending_back() -> Message:
    return ok("vendor_sending_back", "Back to the supplier")


def suppliers_wait(count: int) -> Message:
    return ok("vendor_suppliers_wait", "Suppliers to whom something may go back: {count}", count=count)


def may_go_back() -> Message:
    return ok("vendor_may_go_back", "May go back")


def under_way() -> Message:
    return ok("vendor_under_way", "Under way")


def owed_yet() -> Message:
    return ok("vendor_owed_yet", "Owed by suppliers")


def worth(money: str) -> Message:
    return ok("vendor_worth", "Worth {money}", money=money)


def no_price() -> Message:
    return ok("vendor_no_price", "Cost not known")


def waits_days(days: int) -> Message:
    if days < 2:
        return ok("vendor_since_yesterday", "Since yesterday") if days else ok("vendor_today", "Since today")
    return ok("vendor_waits_days", "For {days} days", days=days)


def until(day: str) -> Message:
    return ok("vendor_until", "Send by {day}", day=day)


def too_late(day: str) -> Message:
    return ok("vendor_too_late", "Was due {day}", day=day)


def for_supplier(name: str) -> Message:
    return ok("vendor_for", "For {name}", name=name)


def as_number(name: str, number: str) -> Message:
    return ok("vendor_as_number", "For {name}, as {number}", name=name, number=number)


# --- what to do ----------------------------------------------------------------------------------------
def scan() -> Message:
    return ok("vendor_scan", "Scan")


def any_of_them() -> Message:
    return ok("vendor_any_of_them", "The list shows whose goods may go back")


def check() -> Message:
    return ok("vendor_check", "Check the list")


def on_it(pieces: int) -> Message:
    return ok("vendor_on_it", "{units}", units=many(pieces, "piece"))


def take_off() -> Message:
    return ok(
        "vendor_take_off",
        "A piece that stays here: scan it, then !remove. When the list is right: !done",
    )


def number_of_theirs() -> Message:
    return ok("vendor_number_of_theirs", "The supplier's number")


def or_leave() -> Message:
    return ok("vendor_or_leave", "The number can also be given later: the return waits for it")


def take() -> Message:
    return ok("vendor_take", "Take")


def take_from() -> Message:
    return ok("vendor_take_from", "Take from")


def then_scan_goods() -> Message:
    return ok("vendor_then_scan_goods", "Scan the place, or the goods themselves")


def lot() -> Message:
    return ok("vendor_lot", "Lot")


def serial() -> Message:
    return ok("vendor_serial", "Serial")


def from_place(place: str) -> Message:
    return ok("vendor_from_place", "From {place}", place=place)


def scan_lot_of() -> Message:
    return ok("vendor_scan_lot_of", "Scan the lot of")


def scan_serial_of() -> Message:
    return ok("vendor_scan_serial_of", "Scan the serial of")


def only_these() -> Message:
    return ok("vendor_only_these", "Only what the supplier agreed to goes back")


def close_it() -> Message:
    return ok("vendor_close_it", "Close the carton")


def which_box() -> Message:
    return ok("vendor_which_box", "Where there is a scale, weigh it first: !weight")


def stick_on() -> Message:
    return ok("vendor_stick_on", "Stick the label on")


def carton(piece: int) -> Message:
    return ok("vendor_carton", "Carton {piece}", piece=piece)


def then_scan_it() -> Message:
    return ok("vendor_then_scan_it", "Lay the list inside, tape the carton shut and scan its label")


def hand_over() -> Message:
    return ok("vendor_hand_over", "Hand over")


def for_ever() -> Message:
    return ok("vendor_for_ever", "Done cannot be taken back: then the goods are the supplier's")


def owes() -> Message:
    return ok("vendor_owes", "The supplier owes")


def compare() -> Message:
    return ok(
        "vendor_compare",
        "Compare the credit note with the debit note; you see a difference before it is saved",
    )


def amount_of_theirs() -> Message:
    return ok("vendor_amount_of_theirs", "Where the credit note gives another amount, type that one")


def receive_it(purchase: str) -> Message:
    return ok("vendor_receive_it", "Receive what comes as {purchase}", purchase=purchase)


# --- lists ---------------------------------------------------------------------------------------------
def on_the_list() -> Message:
    return ok("vendor_on_the_list", "On this return")


def cartons() -> Message:
    return ok("vendor_cartons", "Cartons")


def off_the_list() -> Message:
    return ok("vendor_off_the_list", "Stays here")


def why(reason: str) -> Message:
    """Why goods go back, as a word beside them."""
    return {
        "defective": ok("vendor_defective", "Defective"),
        "damaged": ok("vendor_damaged", "Damaged on delivery"),
        "expired": ok("vendor_expired", "Expired"),
        "recalled": ok("vendor_recalled", "Recalled"),
        "over_delivered": ok("vendor_over_delivered", "Delivered too many"),
    }.get(reason, ok("vendor_other_reason", "{reason}", reason=reason or "other"))


def state(state: str) -> Message:
    """How far a return to a supplier has come."""
    return {
        "draft": ok("vendor_state_draft", "List being made"),
        "requested": ok("vendor_state_requested", "Supplier asked"),
        "authorised": ok("vendor_state_authorised", "Supplier agreed"),
        "picking": ok("vendor_state_picking", "Being packed"),
        "packed": ok("vendor_state_packed", "Packed"),
        "shipped": ok("vendor_state_shipped", "On its way"),
        "awaiting_credit": ok("vendor_state_awaiting_credit", "Credit awaited"),
        "awaiting_replacement": ok("vendor_state_awaiting_replacement", "Goods awaited"),
        "closed": ok("vendor_state_closed", "Closed"),
        "cancelled": ok("vendor_state_cancelled", "Cancelled"),
    }.get(state, ok("vendor_state_other", "{state}", state=state or "unknown"))

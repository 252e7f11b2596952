"""What a screen says around a parcel: what goes in next, its box, its weight, its papers."""

from __future__ import annotations

from fulfill.messages import Message, many, ok


def packing() -> Message:
    return ok("pack_packing", "Packing")


def parcel_of(order: str, piece: int, parcel: str) -> Message:
    return ok("pack_parcel_of", "{order} · parcel {piece}, {parcel}", order=order, piece=piece, parcel=parcel)


# --- before the first scan -----------------------------------------------------------------------------
def waiting_count(count: int) -> Message:
    return ok("pack_waiting_count", "Orders that wait to be packed: {count}", count=count)


def scan() -> Message:
    return ok("pack_scan", "Scan")


def what_to_pack() -> Message:
    return ok("pack_what_to_pack", "Tote, order or product")


def the_tote_tells() -> Message:
    return ok("pack_the_tote_tells", "The tote tells which order; the first in the list is the most urgent")


def stays_theirs() -> Message:
    return ok("pack_stays_theirs", "Without one it stays with whoever is packing it")


def item_tells(tote: str) -> Message:
    return ok("pack_item_tells", "Each item out of {tote} finds its own order", tote=tote)


def truck_at(at: str) -> Message:
    return ok("pack_truck_at", "Truck at {at}", at=at)


def truck_left(at: str) -> Message:
    return ok("pack_truck_left", "{at}, truck has left", at=at)


def nothing_waits() -> Message:
    return ok("pack_nothing_waits", "Nothing waits at present: !cancel ends packing")


def waiting() -> Message:
    return ok("pack_waiting", "Waiting to be packed")


# --- units ---------------------------------------------------------------------------------------------
def scan_next() -> Message:
    return ok("pack_scan_next", "Scan next")


def each_into(box: str) -> Message:
    return ok("pack_each_into", "Scan each unit as it goes into {box}", box=box)


def each_into_parcel() -> Message:
    return ok("pack_each_into_parcel", "Scan each unit as it goes into the parcel")


def with_its_serial() -> Message:
    return ok("pack_with_its_serial", "Scan each unit, then its serial number")


def hazard(hazard: str, wanted: str) -> Message:
    return ok("pack_hazard", "Hazardous ({hazard}): {wanted}", hazard=hazard, wanted=wanted)


def mind_marks(wanted: str) -> Message:
    return ok("pack_mind_marks", "Before you close it: {wanted}", wanted=wanted)


def stick_marks(wanted: str) -> Message:
    return ok("pack_stick_marks", "Then scan the label there; {wanted}", wanted=wanted)


def scan_it_out() -> Message:
    return ok("pack_scan_it_out", "Nothing goes on until it is scanned out")


def lay_in() -> Message:
    return ok("pack_lay_in", "Lay in")


def besides_goods() -> Message:
    return ok("pack_besides_goods", "It goes into the box with the goods")


def close() -> Message:
    return ok("pack_close", "Close the parcel")


def all_in() -> Message:
    return ok("pack_all_in", "Everything is in: look once more before you close it")


def scan_lot_of() -> Message:
    return ok("pack_scan_lot_of", "Scan the lot of")


def lots_in_tote(lots: str) -> Message:
    return ok("pack_lots_in_tote", "It stands on the unit; in the tote lie {lots}", lots=lots or "several")


def scan_serial_of() -> Message:
    return ok("pack_scan_serial_of", "Scan the serial of")


def serials_in_tote(serials: str) -> Message:
    if not serials:
        return ok("pack_serial_on_unit", "It is on the unit; none is on record for this tote")
    return ok("pack_serials_in_tote", "In the tote: {serials}", serials=serials)


def take_out() -> Message:
    return ok("pack_take_out", "Take out")


def comes_out() -> Message:
    return ok("pack_comes_out", "What you scan now comes out of the parcel")


def damaged() -> Message:
    return ok("pack_damaged", "Damaged")


def goes_to(place: str) -> Message:
    return ok("pack_goes_to", "It goes to {place}, and the order ends short by one", place=place)


def goes_aside() -> Message:
    return ok("pack_goes_aside", "It goes aside, and the order ends short by one")


# --- back to a shelf -----------------------------------------------------------------------------------
def put_back_at() -> Message:
    return ok("pack_put_back_at", "Put back at")


def put_back() -> Message:
    return ok("pack_put_back", "Put back")


def ends_short() -> Message:
    return ok("pack_ends_short", "The order ends short: scan the place where you put it")


def out_of_tote() -> Message:
    return ok("pack_out_of_tote", "Out of tote")


def left_in_totes() -> Message:
    return ok("pack_left_in_totes", "Left in the totes")


def kept_at() -> Message:
    return ok("pack_kept_at", "Kept at")


# --- weight --------------------------------------------------------------------------------------------
def put_on_scale() -> Message:
    return ok("pack_put_on_scale", "Put on the scale")


def weigh_about(expected_g: int, *, has_scale: bool) -> Message:
    """`has_scale`: the station's own is read by itself."""
    if has_scale:
        template = "It should weigh {expected_g}\N{NO-BREAK SPACE}g; Enter takes what the scale shows"
        return ok("pack_weigh_about_scale", template, expected_g=expected_g)
    template = "It should weigh {expected_g}\N{NO-BREAK SPACE}g; type what the scale shows with !weight"
    return ok("pack_weigh_about", template, expected_g=expected_g)


def weigh_unknown(*, has_scale: bool) -> Message:
    if has_scale:
        return ok("pack_weigh_unknown_scale", "Enter takes what the scale shows")
    return ok("pack_weigh_unknown", "Type what the scale shows with !weight")


def weigh_once_more(given_g: int) -> Message:
    return ok(
        "pack_weigh_once_more",
        "{given_g}\N{NO-BREAK SPACE}g does not fit what is in it: weigh it once more",
        given_g=given_g,
    )


def grams(weight_g: int) -> Message:
    return ok("pack_grams", "{weight_g}\N{NO-BREAK SPACE}g", weight_g=weight_g)


def weight() -> Message:
    return ok("pack_weight", "Weight")


def when_all_is_in(weight_g: int) -> Message:
    return ok(
        "pack_when_all_is_in", "So far; {weight_g}\N{NO-BREAK SPACE}g when all is in", weight_g=weight_g
    )


def as_expected() -> Message:
    return ok("pack_as_expected", "Expected, with the box")


def typed_why(expected_g: int, why: str) -> Message:
    """`why` is the likeliest explanation of a weight that differs."""
    return ok(
        "pack_typed_why",
        "Expected {expected_g}\N{NO-BREAK SPACE}g; {why}",
        expected_g=expected_g,
        why=why,
    )


def typed(expected_g: int) -> Message:
    return ok("pack_typed", "Weighed; expected {expected_g}\N{NO-BREAK SPACE}g", expected_g=expected_g)


def typed_unknown() -> Message:
    return ok("pack_typed_unknown", "Weighed; what it should weigh is not known")


def some_unknown() -> Message:
    return ok("pack_some_unknown", "At least: not every weight is known")


# --- labels --------------------------------------------------------------------------------------------
def stick_on() -> Message:
    return ok("pack_stick_on", "Stick on the label of")


def then_scan_it() -> Message:
    return ok("pack_then_scan_it", "Then scan the label there, on the parcel")


def more_labels(count: int) -> Message:
    return ok(
        "pack_more_labels", "Then scan it there; {parcels} more after it", parcels=many(count, "parcel")
    )


def wait() -> Message:
    return ok("pack_wait", "Wait for the label")


def being_bought() -> Message:
    return ok("pack_being_bought", "The label is being bought")


def no_label(why: str) -> Message:
    return ok("pack_no_label", "No label: {why}. !void opens the parcel again", why=why)


def refused() -> Message:
    return ok("pack_refused", "The carrier refused it")


def scanned_back() -> Message:
    return ok("pack_scanned_back", "Label scanned back")


def to_scan_back() -> Message:
    return ok("pack_to_scan_back", "Label to scan back")


def parcels() -> Message:
    return ok("pack_parcels", "Parcels of this order")


def in_this_order() -> Message:
    return ok("pack_in_this_order", "Packed")


def in_this_parcel() -> Message:
    return ok("pack_in_this_parcel", "In this parcel")


def of_the_order() -> Message:
    return ok("pack_of_the_order", "Packed of what was picked")


def short(count: int) -> Message:
    return ok("pack_short", "{count} short", count=count)


# --- box -----------------------------------------------------------------------------------------------
def box() -> Message:
    return ok("pack_box", "Box")


def of_its_own(sides: str) -> Message:
    return ok("pack_of_its_own", "Own box, {sides}", sides=sides)


def of_its_own_as(sides: str, tracking: str) -> Message:
    return ok("pack_of_its_own_as", "{sides} · {tracking}", sides=sides, tracking=tracking)


def smallest(sides: str) -> Message:
    return ok("pack_smallest", "{sides} · smallest that fits", sides=sides)


def chosen(sides: str) -> Message:
    return ok("pack_chosen", "{sides} · your choice", sides=sides)


def proposed(sides: str) -> Message:
    return ok("pack_proposed", "{sides} · proposed", sides=sides)


def a_guess(sides: str) -> Message:
    return ok("pack_a_guess", "{sides} · a guess: not every size is known", sides=sides)


def may_not_hold(sides: str) -> Message:
    return ok("pack_may_not_hold", "{sides} · may not hold it all: !next opens another", sides=sides)


def one_of_several(sides: str, count: int) -> Message:
    return ok("pack_one_of_several", "{sides} · the first of {count} boxes", sides=sides, count=count)


def full_by_plan(sides: str, count: int) -> Message:
    return ok(
        "pack_full_by_plan", "{sides} · full by the plan for {count} boxes: !next opens another",
        sides=sides, count=count,
    )  # fmt: skip


def any_box() -> Message:
    return ok("pack_any_box", "Any box")


def no_single_box() -> Message:
    return ok("pack_no_single_box", "No one box takes it all: fill one, !next opens another")


def scan_or_measure() -> Message:
    return ok("pack_scan_or_measure", "Scan a box, or give its sides with !dims")


# --- papers --------------------------------------------------------------------------------------------
def papers() -> Message:
    return ok("pack_papers", "Papers")


def slip() -> Message:
    return ok("pack_slip", "Slip")


def label() -> Message:
    return ok("pack_label", "Label")


def as_files() -> Message:
    return ok("pack_as_files", "As a file")


def in_folder(folder: str) -> Message:
    return ok("pack_in_folder", "As a file in {folder}", folder=folder)


def when_packed() -> Message:
    return ok("pack_when_packed", "When packed")


def bought_when_packed() -> Message:
    return ok("pack_bought_when_packed", "Bought when packed")


def sent() -> Message:
    return ok("pack_sent", "On its way")

"""Sentences of a return before it is opened: weight, outside, photos, and a parcel that nobody took."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn

# --- the weight -----------------------------------------------------------------------------------------


def weigh_first(document: str) -> Message:
    return ok(
        "weigh_first",
        "Weigh {document} before you open it: say !weight with its grams; !skip if the scale is silent",
        document=document,
    )


def weigh_first_about(document: str, expected_g: int) -> Message:
    return ok(
        "weigh_first_about",
        "Weigh {document} before you open it (about {expected_g} g expected): say !weight with its grams;"
        " !skip if the scale is silent",
        document=document,
        expected_g=expected_g,
    )


def not_weighed(what: str, document: str) -> Message:
    return stop(
        "weigh_it_first",
        "That is {what}, but {document} is not weighed yet, and here each return is before it is opened."
        " Say !weight with its grams, or !skip if the scale is silent",
        what=what,
        document=document,
    )


def goes_unweighed(document: str, name: str) -> Message:
    return ok(
        "goes_unweighed",
        "{document} goes on without its weight; the journal says that {name} said so",
        document=document,
        name=name,
    )


def weight_kept(document: str, weight_g: int) -> Message:
    return ok(
        "return_weighed",
        "{document} weighs {weight_g} g; what it should weigh is not known",
        document=document,
        weight_g=weight_g,
    )


def weight_fits(document: str, weight_g: int, expected_g: int) -> Message:
    return ok(
        "return_weight_fits",
        "{document} weighs {weight_g} g, and about {expected_g} g were expected: that fits",
        document=document,
        weight_g=weight_g,
        expected_g=expected_g,
    )


def too_light(document: str, weight_g: int, off_g: int) -> Message:
    return ok(
        "return_too_light",
        "{document} weighs {weight_g} g, too light by {off_g} g: look carefully what is missing or another",
        document=document,
        weight_g=weight_g,
        off_g=off_g,
    )


def too_heavy(document: str, weight_g: int, off_g: int) -> Message:
    return ok(
        "return_too_heavy",
        "{document} weighs {weight_g} g, too heavy by {off_g} g: look carefully what is in it besides",
        document=document,
        weight_g=weight_g,
        off_g=off_g,
    )


def likely_missing(document: str, weight_g: int, off_g: int, what: str) -> Message:
    return ok(
        "return_likely_missing",
        "{document} weighs {weight_g} g, too light by {off_g} g: likely missing: {what}",
        document=document,
        weight_g=weight_g,
        off_g=off_g,
        what=what,
    )


def likely_swapped(document: str, weight_g: int, sku: str, instead: str) -> Message:
    return ok(
        "return_likely_swapped",
        "{document} weighs {weight_g} g: one piece weighs like {instead}, not like {sku}",
        document=document,
        weight_g=weight_g,
        sku=sku,
        instead=instead,
    )


def likely_empty(document: str, weight_g: int, expected_g: int) -> Message:
    return ok(
        "return_likely_empty",
        "{document} weighs {weight_g} g where about {expected_g} g were expected: as if it were empty",
        document=document,
        weight_g=weight_g,
        expected_g=expected_g,
    )


# --- outside and photos ---------------------------------------------------------------------------------


def outside(document: str, outside: str) -> Message:
    return ok("return_outside", "{document} is {outside} outside", document=document, outside=outside)


def no_such_outside(answer: str, choices: str) -> Message:
    return stop(
        "no_such_outside",
        "“{answer}” is none of the answers about a parcel. Say !answer with one of: {choices}",
        answer=answer,
        choices=choices,
    )


def photo_missing(file: str) -> Message:
    return stop(
        "photo_missing",
        "There is no file {file}, so no photo was kept. Take the photo again, then say !photo with its file",
        file=file,
    )


def photo_unreadable(file: str) -> Message:
    return stop(
        "photo_unreadable",
        "The file {file} cannot be read, so no photo was kept. Take the photo again, or choose another file",
        file=file,
    )


def photo_too_large(file: str) -> Message:
    return stop(
        "photo_too_large",
        "{file} is larger than the 10 MB or 120 megapixels that a photo may have. Take a smaller one, or"
        " choose another file",
        file=file,
    )


def photo_no_image(file: str) -> Message:
    return stop(
        "photo_no_image",
        "{file} is no picture: expected a PNG, JPEG or WebP. Take the photo again, or choose another file",
        file=file,
    )


# --- a parcel that comes back undelivered -----------------------------------------------------------------


def undelivered(document: str, parcel: str) -> Message:
    return ok(
        "return_undelivered",
        "{document}: parcel {parcel} comes back undelivered. Unopened, as we packed it: say !yes."
        " Else scan its first piece",
        document=document,
        parcel=parcel,
    )


def undelivered_which(document: str) -> Message:
    return ok(
        "return_undelivered_which",
        "{document} comes back undelivered, and several parcels went out. Scan the tracking code of this one",
        document=document,
    )


def whose_undelivered() -> Message:
    return stop(
        "undelivered_of_nobody",
        "Without its order nobody knows what is in it. Say !undo, and scan the tracking code on its label",
    )


def this_parcel(parcel: str) -> Message:
    return ok("undelivered_parcel", "It is parcel {parcel}, then", parcel=parcel)


def another_orders_parcel(parcel: str, order: str) -> Message:
    return stop(
        "parcel_of_another_order",
        "Parcel {parcel} is not of order {order}. Finish this return first, or give up with !cancel",
        parcel=parcel,
        order=order,
    )


def which_parcel(document: str, parcels: str) -> Message:
    return stop(
        "which_parcel",
        "Several parcels went out for {document}: {parcels}. Scan the tracking code of this one, then !yes",
        document=document,
        parcels=parcels,
    )


def nothing_left(parcel: str) -> Message:
    return stop(
        "parcel_all_returned",
        "Everything that was in parcel {parcel} has come back already."
        " Check the label, or scan piece by piece what lies in it",
        parcel=parcel,
    )


def not_untouched(document: str, outside: str) -> Message:
    return stop(
        "parcel_not_untouched",
        "{document} is {outside} outside, so its pieces are looked at one by one. Scan the first one",
        document=document,
        outside=outside,
    )


def weighs_otherwise(document: str, off_g: int) -> Message:
    return warn(
        "undelivered_weight_differs",
        "{document} is {off_g} g off what we packed. Open it and scan its pieces, or say !yes again to take"
        " it in as packed all the same",
        document=document,
        off_g=off_g,
    )


def too_many_at_once(parcel: str, count: int, most: int) -> Message:
    return stop(
        "too_many_at_once",
        "Parcel {parcel} holds {count} pieces; at most {most} are taken in at once. Scan them one by one",
        parcel=parcel,
        count=count,
        most=most,
    )


def taken_whole(parcel: str, count: int, place: str) -> Message:
    return ok(
        "parcel_taken_in",
        "Parcel {parcel} is taken in as packed: {count} pieces, grade as new; until they are put away they"
        " belong to {place}",
        parcel=parcel,
        count=count,
        place=place,
    )


def put_back(count: int, sku: str, chosen: str, kinds: str) -> Message:
    return ok(
        "put_back",
        "Put {count} × {sku} away to {chosen}: scan a {kinds} place",
        count=count,
        sku=sku,
        chosen=chosen,
        kinds=kinds,
    )


def put_back_why(count: int, sku: str, chosen: str, kinds: str, why: str) -> Message:
    return ok(
        "put_back_why",
        "Put {count} × {sku} away to {chosen}, because {why}: scan a {kinds} place",
        count=count,
        sku=sku,
        chosen=chosen,
        kinds=kinds,
        why=why,
    )


def put_back_all(count: int, chosen: str, kinds: str) -> Message:
    return ok(
        "put_back_all",
        "Put all {count} pieces away to {chosen}: scan one {kinds} place for all of them",
        count=count,
        chosen=chosen,
        kinds=kinds,
    )


def one_place_for_all() -> Message:
    return ok("one_place_for_all", "One place for all of them")


def this_one_next(sku: str, count: int) -> Message:
    return ok("put_back_next", "{count} × {sku} next", sku=sku, count=count)


def not_in_parcel(sku: str, document: str) -> Message:
    return stop(
        "not_to_put_back",
        "{sku} is none of the pieces of {document} that are to be put away. Scan one of those, or a place",
        sku=sku,
        document=document,
    )


def they_lie_at(count: int, sku: str, place: str) -> Message:
    return ok("pieces_placed", "{count} × {sku} lie at {place}", count=count, sku=sku, place=place)


def all_lie_at(count: int, place: str) -> Message:
    return ok("all_placed", "{count} pieces lie at {place}", count=count, place=place)


def place_took(count: int, place: str, left: int) -> Message:
    return ok(
        "place_took_some",
        "{place} takes {count} of them and is full then. Scan another place for the other {left}",
        place=place,
        count=count,
        left=left,
    )


def back_whole(document: str, count: int) -> Message:
    return done(
        "parcel_back_whole",
        "{document} is closed: {count} pieces received and put away",
        document=document,
        count=count,
    )


# --- suspicious pieces ----------------------------------------------------------------------------------


def suspicious_serial(serial: str, sku: str, order: str) -> Message:
    return warn(
        "suspicious_serial",
        "Serial {serial} of {sku} was not shipped on order {order}. Scan it again to take it in as"
        " suspicious: it goes to quarantine and brings no refund",
        serial=serial,
        sku=sku,
        order=order,
    )


def suspicious_again(serial: str, sku: str, rma: str) -> Message:
    return warn(
        "suspicious_again",
        "Serial {serial} of {sku} came back already, on {rma}. Scan it again to take it in as suspicious:"
        " it goes to quarantine and brings no refund",
        serial=serial,
        sku=sku,
        rma=rma,
    )


def suspicious_lot(lot: str, sku: str, order: str) -> Message:
    return warn(
        "suspicious_lot",
        "Lot {lot} of {sku} was not shipped on order {order}, or is all back. Scan it again to take it in as"
        " suspicious: it goes to quarantine and brings no refund",
        lot=lot,
        sku=sku,
        order=order,
    )


def suspicious_more(sku: str, order: str) -> Message:
    return warn(
        "suspicious_more",
        "All {sku} of order {order} came back already. Scan it again to take one more in as suspicious:"
        " it goes to quarantine and brings no refund",
        sku=sku,
        order=order,
    )


# --- what a screen says -----------------------------------------------------------------------------------


def before_opening() -> Message:
    return ok("returns_before_opening", "Before you open it")


def at_packing() -> Message:
    return ok("returns_at_packing", "When we sent it")


def now() -> Message:
    return ok("returns_weighs_now", "Now")


def grams(weight_g: int) -> Message:
    return ok("returns_grams", "{weight_g} g", weight_g=weight_g)


def not_weighed_yet() -> Message:
    return ok("returns_not_weighed_yet", "Not weighed")


def looks_outside() -> Message:
    return ok("returns_looks_outside", "Outside")


def photos() -> Message:
    return ok("returns_photos", "Photos")


def weigh_and_look() -> Message:
    return ok("returns_weigh_and_look", "First weigh it, look at its outside, take a photo; then open it")


def comes_back_whole() -> Message:
    return ok("returns_comes_back_whole", "Undelivered: if nobody opened it, all goes back in one go")


def put_back_verb() -> Message:
    return ok("returns_put_back_verb", "Put back at")


def suspicious_warning() -> Message:
    return ok("returns_suspicious", "Suspicious: it cannot be what was sent")


def waits_today() -> Message:
    return ok("returns_waits_today", "Since today")


def waits_one_day() -> Message:
    return ok("returns_waits_one_day", "Waits 1 day")


def waits_days(days: int) -> Message:
    return ok("returns_waits_days", "Waits {days} days", days=days)

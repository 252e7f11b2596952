"""Sentences of a return before it is opened: its weight, its outside, photos; and suspicious pieces."""

from __future__ import annotations

from fulfill.messages import Message, ok, stop, warn

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
    return ok("return_outside", "{document}, outside: {state}", document=document, state=outside)


def no_such_outside(answer: str, choices: str) -> Message:
    return stop(
        "no_such_outside",
        "“{answer}” is none of the answers about a parcel. Say !answer with one of: {choices}",
        answer=answer,
        choices=choices,
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

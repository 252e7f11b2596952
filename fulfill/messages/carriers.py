"""What carriers that are called over the network answer, and what is chosen among them, in sentences."""

from __future__ import annotations

from fulfill.messages import Message, ok, stop


def refused(carrier: str, why: str) -> Message:
    """`why` is in the carrier's own words."""
    return stop(
        "carrier_refused",
        "{carrier} says no: {why}. Put that right, then try again",
        carrier=carrier,
        why=why,
    )


def not_reached(carrier: str) -> Message:
    return ok("carrier_not_reached", "{carrier} is not reached. It is asked again", carrier=carrier)


def too_often(carrier: str) -> Message:
    return ok("carrier_too_often", "{carrier} is asked too often. It is asked again later", carrier=carrier)


def keys_refused(carrier: str) -> Message:
    return stop(
        "carrier_keys_refused",
        "{carrier} does not take the keys of this machine. Give them again at the carriers' desk, Accounts, "
        "or by fulfill carriers key {carrier}",
        carrier=carrier,
    )


def fields_missing(carrier: str, fields: str) -> Message:
    return stop(
        "carrier_fields_missing",
        "{carrier} cannot be asked from this machine, {fields} is missing. Enter it at the carriers' desk, "
        "Accounts, or by fulfill carriers key {carrier} and fulfill carriers add {carrier} --set NAME=VALUE",
        carrier=carrier,
        fields=fields,
    )


def not_from_here(carrier: str, why: str) -> Message:
    """`why` says how to install what is missing."""
    return stop(
        "carrier_not_from_here",
        "{carrier} cannot be asked from this machine: {why}. Ask whoever looks after it to "
        "install what is missing",
        carrier=carrier,
        why=why,
    )


def sender_missing(carrier: str, fields: str) -> Message:
    return stop(
        "carrier_sender_missing",
        "{carrier} must know where the parcel comes from, but {fields} of this warehouse is "
        "missing. Enter it in the settings, The firm",
        carrier=carrier,
        fields=fields,
    )


def receiver_missing(carrier: str, fields: str) -> Message:
    """The connector could not put the question together, and this is empty."""
    return stop(
        "carrier_receiver_missing",
        "{carrier} cannot be asked about this parcel: {fields} of the receiver is missing. Enter it in "
        "the order's address, then try again",
        carrier=carrier,
        fields=fields,
    )


def not_made(carrier: str) -> Message:
    return stop(
        "carrier_not_made",
        "{carrier} cannot be asked: something in its account, the address or the service has a form that it "
        "does not take. Check them against what the carrier gave you, then try again",
        carrier=carrier,
    )


def no_prices(carrier: str, service: str) -> Message:
    """`service` is one of the carrier's, as an example."""
    return stop(
        "carrier_no_prices",
        "{carrier} tells no prices, so it cannot be the cheapest. Give the rules its service, as "
        "{carrier}/{service}",
        carrier=carrier,
        service=service,
    )


def no_labels(carrier: str) -> Message:
    return stop(
        "carrier_no_labels",
        "{carrier} only tells where parcels are, it sells no labels here. Let the rules choose another "
        "carrier",
        carrier=carrier,
    )


def no_void(carrier: str, tracking: str) -> Message:
    return stop(
        "carrier_no_void",
        "{carrier} takes no label back from here. Ask the carrier itself to cancel {tracking}",
        carrier=carrier,
        tracking=tracking,
    )


def no_tracking(carrier: str) -> Message:
    return stop(
        "carrier_no_tracking",
        "{carrier} does not tell here where a parcel is. Look for it at the carrier itself",
        carrier=carrier,
    )


def service_missing(carrier: str) -> Message:
    return stop(
        "carrier_service_missing",
        "{carrier} is not told which service to send this parcel by. Give the rules "
        "{carrier}/SERVICE, or let them pick the cheapest: fulfill rules show service",
        carrier=carrier,
    )


def no_answer(carrier: str) -> Message:
    return ok("carrier_no_answer", "{carrier} did not answer. It is asked again", carrier=carrier)


def own_trouble(carrier: str, status: int) -> Message:
    return ok(
        "carrier_own_trouble",
        "{carrier} has trouble of its own (HTTP {status}). It is asked again",
        carrier=carrier,
        status=status,
    )


def unreadable(carrier: str) -> Message:
    return ok(
        "carrier_unreadable", "The answer of {carrier} cannot be read. It is asked again", carrier=carrier
    )


def lost(carrier: str, reference: str) -> Message:
    """It may have sold the label, and there is no way to ask it by our reference."""
    return stop(
        "carrier_lost",
        "The answer of {carrier} was lost, and it cannot be asked what became of it. Look there "
        "for {reference}, then say what you found",
        carrier=carrier,
        reference=reference,
    )


def not_told_yet(carrier: str, reference: str) -> Message:
    return stop(
        "carrier_not_told_yet",
        "{carrier} does not tell yet what became of {reference}. It is asked again; if it stays "
        "so, look there, then say what you found",
        carrier=carrier,
        reference=reference,
    )


def no_manifest(carrier: str) -> Message:
    return stop(
        "carrier_no_manifest",
        "{carrier} makes no manifest of its own. Give its driver ours",
        carrier=carrier,
    )


def gone(carrier: str) -> Message:
    return stop(
        "carrier_gone",
        "{carrier} was asked for this label and is not set up here any more. Enter it again, so "
        "that it can tell what became of it",
        carrier=carrier,
    )


def other_number(tracking: str, other: str) -> Message:
    return stop(
        "carrier_other_number",
        "The carrier answered with {tracking}, which is the label of {other}. Call a supervisor",
        tracking=tracking,
        other=other,
    )


def dearer_than_quoted(tracking: str, paid: str, quoted: str) -> Message:
    return stop(
        "carrier_dearer",
        "The label {tracking} costs {paid}; {quoted} was quoted. It is bought, and the parcel may "
        "go. Ask the carrier about the price",
        tracking=tracking,
        paid=paid,
        quoted=quoted,
    )


def dearer_than_allowed(tracking: str, paid: str, allowed: str, rule: str) -> Message:
    return stop(
        "carrier_above_limit",
        "The label {tracking} costs {paid}; the rule {rule} allows {allowed}. It is bought, and "
        "the parcel may go. Check the rule, or ask the carrier about the price",
        tracking=tracking,
        paid=paid,
        allowed=allowed,
        rule=rule,
    )


def rule_without_carrier(carriers: str) -> Message:
    return stop(
        "carrier_of_rule_missing",
        "The rules say to send this parcel with {carriers}, which is not set up here. Enter it, "
        "or choose others in the rules",
        carriers=carriers,
    )


def rule_carrier_off(carriers: str) -> Message:
    return stop(
        "carrier_of_rule_off",
        "The rules say to send this parcel with {carriers}, which is switched off. Let somebody switch it "
        "on at the carriers' desk, or choose others in the rules",
        carriers=carriers,
    )


def tells_no_price(carrier: str) -> Message:
    return stop(
        "carrier_tells_no_price", "{carrier} tells no prices before it sells. Ask it by its own way",
        carrier=carrier,
    )  # fmt: skip


def account_there(carrier: str) -> Message:
    return stop(
        "carrier_account_there",
        "There is an account {carrier} already. Choose it in the list to change it, or give this one another "
        "name, as {carrier}-2",
        carrier=carrier,
    )


def account_gone(carrier: str) -> Message:
    return stop(
        "carrier_account_gone",
        "The account {carrier} was taken out meanwhile. Enter it anew, if it is still wanted",
        carrier=carrier,
    )


def no_rule(country: str) -> Message:
    return stop(
        "carrier_no_rule",
        "No rule says who takes this parcel to {country}. Enter one: fulfill rules show service",
        country=country,
    )


def none_takes_it(rule: str, carriers: str) -> Message:
    return stop(
        "carrier_none_takes_it",
        "By the rule {rule} this parcel goes with {carriers}, but none of them takes it. Choose "
        "others in the rules",
        rule=rule,
        carriers=carriers,
    )


def none_takes_it_since(rule: str, carriers: str, why: str) -> Message:
    """`why` is in the carriers' own words."""
    return stop(
        "carrier_none_takes_it_since",
        "By the rule {rule} this parcel goes with {carriers}, but none of them takes it: {why}. "
        "Choose others in the rules, or put that right",
        rule=rule,
        carriers=carriers,
        why=why,
    )


def none_in_time(rule: str, carriers: str, days: int) -> Message:
    return stop(
        "carrier_none_in_time",
        "By the rule {rule} this parcel goes with {carriers}, but none of them promises it within "
        "{days} working days. Choose others in the rules",
        rule=rule,
        carriers=carriers,
        days=days,
    )


def none_cheap_enough(rule: str, carriers: str) -> Message:
    return stop(
        "carrier_none_cheap_enough",
        "By the rule {rule} this parcel goes with {carriers}, but all of them are dearer than it "
        "allows. Choose others in the rules",
        rule=rule,
        carriers=carriers,
    )


def manifest_unknown(carrier: str, number: str) -> Message:
    return stop(
        "carrier_manifest_unknown",
        "Whether {carrier} made its manifest of {number} is not known: its answer was lost. Look "
        "there first, and ask again only if it did not",
        carrier=carrier,
        number=number,
    )

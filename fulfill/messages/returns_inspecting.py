"""Sentences of inspecting a returned piece: its questions, its photo, its label, a second person."""

from __future__ import annotations

from fulfill.messages import Message, ok, stop, warn


def noted(answer: str) -> Message:
    return ok("answer_noted", "Noted: {answer}", answer=answer)


def photo_wanted(sku: str, answer: str) -> Message:
    return ok("photo_wanted", "{answer}: take a photo of the {sku}", answer=answer, sku=sku)


def second_person(sku: str) -> Message:
    return ok("second_person", "{sku} is worth so much that a second person must agree", sku=sku)


def own_badge(name: str, sku: str) -> Message:
    return stop(
        "own_badge",
        "That is your own badge, {name}. Expected for {sku}: somebody else who may decide against the rule."
        " Scan their badge; !no keeps the proposal",
        name=name,
        sku=sku,
    )


def may_not_approve(name: str, sku: str) -> Message:
    return stop(
        "may_not_approve",
        "{name} may not decide against the rule about {sku}."
        " Scan a supervisor's badge; !no keeps the proposal",
        name=name,
        sku=sku,
    )


def approved(name: str, sku: str, chosen: str) -> Message:
    return ok(
        "second_person_agreed", "{name} agrees: {sku} goes to {chosen}", name=name, sku=sku, chosen=chosen
    )


def not_labelled(label: str, sku: str, place: str) -> Message:
    return warn(
        "not_labelled",
        "The label {label} of this {sku} was not scanned. Stick it on and scan it;"
        " or scan {place} again to put it there without",
        label=label,
        sku=sku,
        place=place,
    )


def label_is_on(label: str, sku: str) -> Message:
    return ok("label_is_on", "{label} is on the {sku}", label=label, sku=sku)


# --- prompts ----------------------------------------------------------------------------------------------


def answer_question(sku: str, text: str, choices: str) -> Message:
    return ok(
        "answer_question",
        "{sku}: {text} Say !answer with one of: {choices}",
        sku=sku,
        text=text,
        choices=choices,
    )


def weigh_it(sku: str, text: str, weight_g: int) -> Message:
    return ok(
        "weigh_it",
        "{sku}: {text} Whole it weighs {weight_g} g: weigh it, or say !weight with the grams",
        sku=sku,
        text=text,
        weight_g=weight_g,
    )


def take_photo(sku: str) -> Message:
    return ok("take_photo", "Take a photo of this {sku} that shows what is wrong, or say !no", sku=sku)


def approve(sku: str, chosen: str) -> Message:
    return ok(
        "approve",
        "{sku} to {chosen}, against the rule: scan the badge of a second person; !no keeps the proposal",
        sku=sku,
        chosen=chosen,
    )


def scan_label(sku: str, label: str, chosen: str, kinds: str) -> Message:
    return ok(
        "scan_label",
        "Stick the label {label} on this {sku} and scan it; then a {kinds} place for {chosen}",
        label=label,
        sku=sku,
        kinds=kinds,
        chosen=chosen,
    )

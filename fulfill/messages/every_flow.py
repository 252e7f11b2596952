"""Sentences that every flow shares: refusals of what nobody asked for, and the start and end of work."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.messages import Message, Value, done, ok, stop, warn


def unexpected(what: str, expected: str, way_out: str) -> Message:
    """`what` the code is ("place A-01-03"), what was `expected`, and the next scan as the `way_out`."""
    return stop(
        "unexpected",
        "That is {what}. Expected: {expected}. {way_out}",
        what=what,
        expected=expected,
        way_out=way_out,
    )


def unknown_code(raw: str, expected: str, way_out: str, why: str = "") -> Message:
    because = f" ({why})" if why else ""
    return stop(
        "unknown_code",
        "Nothing here bears the code {raw}{because}. Expected: {expected}. {way_out}",
        raw=raw,
        because=because,
        expected=expected,
        way_out=way_out,
    )


def ambiguous(
    raw: str, options: Iterable[str], way_out: str = "Scan a finer code: the lot, the serial or the tote."
) -> Message:
    return stop(
        "ambiguous",
        "{raw} could be {options}. {way_out}",
        raw=raw,
        options=" or ".join(options),
        way_out=way_out,
    )


def word_not_here(word: str, takes: Iterable[str]) -> Message:
    words = ", ".join(f"!{w}" for w in dict.fromkeys([*takes, "undo", "where", "help"]))
    return stop(
        "word_not_here",
        "!{word} does nothing at this step. Words that do: {words}",
        word=word,
        words=words,
    )


def unknown_word(raw: str, takes: Iterable[str]) -> Message:
    words = ", ".join(f"!{w}" for w in takes)
    return stop(
        "unknown_word",
        "{raw} is not a word of this station. Words that do: {words}",
        raw=raw,
        words=words or "none",
    )


def bad_argument(word: str, argument: str, form: str) -> Message:
    return stop(
        "bad_argument",
        "!{word} cannot take “{argument}”. Say it as {form}",
        word=word,
        argument=argument,
        form=form,
    )


_VERBS = {
    "returns": "take returns in",
    "putaway": "put goods away",
    "kit": "work on pieces",
    "vendor": "send goods back to a supplier",
}

_ACTS = {
    **_VERBS,
    "export": "save lists as files",
    "import": "import files",
    "override": "decide against a rule",
    "read": "look things up",
    "release": "release orders",
    "reprint": "print again",
    "settings": "change settings",
    "void": "void labels",
}


def no_work(flow: str) -> Message:
    match flow:
        case "pack":
            return done("no_work", "There is nothing to pack now. Orders come here once they are picked")
        case "ship":
            return done("no_work", "There is nothing to ship now. Parcels come here once they are packed")
        case _:
            way_out = "There is nothing to {flow} now. Release or import orders, then ask again"
            return done("no_work", way_out, flow=flow)


def ready(flow: str) -> Message:
    return ok("ready", "Ready to {flow}", flow=_VERBS.get(flow, flow))


def resumed(document: str) -> Message:
    return ok("resumed", "Going on where you stopped: {document}", document=document)


def given_back(document: str) -> Message:
    return done("given_back", "{document} is given back; anyone can take it up", document=document)


def cancelled(document: str) -> Message:
    return done("cancelled", "{document}: the work is given up; nothing was changed", document=document)


def not_allowed(name: str, roles: str, act: str) -> Message:
    """`roles` as they are kept ("packer|picker"), `act` by its name, or in words."""
    return stop(
        "not_allowed",
        "{name} ({roles}) may not {act}. Scan the badge of someone who may, or ask an administrator"
        " for the role",
        name=name,
        roles=roles.replace("|", ", ") or "no role",
        act=_ACTS.get(act, act),
    )


def scan_badge(act: str) -> Message:
    return ok("scan_badge", "Scan the badge of someone who may {act}", act=_ACTS.get(act, act))


def no_badge() -> Message:
    return stop("no_badge", "Nobody is logged in. Scan your badge first")


def welcome(name: str) -> Message:
    return ok("welcome", "{name} works here now", name=name)


def undone(what: str, label: str = "", papers: str = "", *, is_in_doubt: bool = False) -> Message:
    """`label` is the tracking number that is cancelled, `papers` what to throw away; "" where none is."""
    void = _cancelled(label, is_in_doubt=is_in_doubt) + (f". Throw away {papers}: void" if papers else "")
    return ok("undone", "Taken back: {what}{void}", what=what, void=void)


def confirm_undo(what: str, label: str, papers: str, *, is_in_doubt: bool) -> Message:
    """What taking back costs, before it is done; the values as for `undone`."""
    void = _cancelled(label, is_in_doubt=is_in_doubt) + (
        f". Throw away {papers}: void then" if papers else ""
    )
    return warn("confirm_undo", "“{what}” is taken back when you say !undo again{void}", what=what, void=void)


def _cancelled(label: str, *, is_in_doubt: bool) -> str:
    if is_in_doubt:
        return ". Its label is given back as soon as the carrier says that it was sold"
    return f". Its label {label} is cancelled with the carrier" if label else ""


def void_label(raw: str, parcel: str) -> Message:
    return stop(
        "void_label",
        "{raw} is on a label of parcel {parcel} that was voided. Throw that label away; scan the new one",
        raw=raw,
        parcel=parcel,
    )


def nothing_to_undo() -> Message:
    return stop(
        "nothing_to_undo", "There is nothing of yours left to take back. Scan what the screen asks for"
    )


def cannot_undo(what: str, why: str) -> Message:
    return stop("cannot_undo", "“{what}” cannot be taken back: {why}", what=what, why=why)


def found(raw: str, what: str) -> Message:
    return ok("found", "{raw}: {what}", raw=raw, what=what)


def help_text(prompt: str, words: str) -> Message:
    if not prompt:  # nothing is asked: there is no work
        return ok("help", "Words here: {words}", words=words)
    return ok("help", "{prompt}. Words here: {words}", prompt=prompt, words=words)


def short_stock(sku: str, place: str, wanted: int, there: int) -> Message:
    return stop(
        "short_stock",
        "{place} has {there} free of {sku}, not {wanted}. Take less, or scan another place",
        sku=sku,
        place=place,
        wanted=wanted,
        there=there,
    )


def changed_meanwhile(what: str) -> Message:
    return stop(
        "changed_meanwhile",
        "{what} was changed by someone else just now. Scan again to see how it stands",
        what=what,
    )


def serial_elsewhere(serial: str, where: str) -> Message:
    return stop(
        "serial_elsewhere",
        "Serial {serial} is already in stock at {where}. Scan another one, or count {where}",
        serial=serial,
        where=where,
    )


def too_long(length: int, most: int) -> Message:
    return stop(
        "too_long",
        "That scan has {length} characters, more than the {most} any code has. Scan again",
        length=length,
        most=most,
    )


def unreadable(raw: str) -> Message:
    if not raw.strip():
        return stop("unreadable", "That scan was empty. Scan again")
    return stop("unreadable", "That scan holds characters that no code has: {raw}. Scan again", raw=raw)


def half_read(raw: str) -> Message:
    return stop(
        "half_read",
        "The GS1 code {raw} was not read whole, or wrongly; nothing was taken from it. Expected: a whole one."
        " Scan it again, or type what stands below it",
        raw=raw,
    )


def trouble(report: str) -> Message:
    return stop(
        "trouble",
        "Something went wrong here (report {report}); nothing was changed. Scan again, or call a supervisor",
        report=report,
    )


def plain(code: str, template: str, **values: Value) -> Message:
    """A prompt: what to do next."""
    return ok(code, template, **values)


def pin_needed(name: str) -> Message:
    return stop(
        "pin_needed",
        "{name} has a PIN, which a badge alone does not replace. Give it with !pin, or start this station "
        "with that badge",
        name=name,
    )


def pin_wanted(name: str) -> Message:
    return stop("pin_wanted", "The badge of {name} needs its PIN: give it, or !pin and the digits", name=name)


def no_badge_waits() -> Message:
    return stop("no_badge_waits", "A PIN was given, but no badge waits for one. Scan the badge first")


def wrong_pin(name: str) -> Message:
    return stop("wrong_pin", "That is not the PIN of {name}. Give it again", name=name)


def pin_locked(name: str, wait_s: int) -> Message:
    return stop(
        "pin_locked",
        "Too many wrong PINs for {name}. Try again in {wait} s, or ask a supervisor to unlock it",
        name=name,
        wait=wait_s,
    )


def badge_locked(name: str) -> Message:
    return stop(
        "badge_locked",
        "Too many wrong PINs: the badge of {name} is locked. Ask a supervisor to unlock it",
        name=name,
    )

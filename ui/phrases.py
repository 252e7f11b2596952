"""Our own English words inside the values of messages ("3 units", "tote T-01") in the screen's language.

A message's template is translated as a whole; what fills it is mostly a code, but some values are built
of our words. Those are known here by their pattern. {n} is a number, {a} and {b} are such words again,
{x} is one code and {y} a name or several codes, which pass untouched.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

_CONTEXT = "fulfill"


def phrase(text: str) -> str:
    """Marks a phrase for the collector of the languages."""
    return text


# Values of these names may hold our words; all others are codes and text from outside.
OURS = frozenset(
    "what expected way_out state kind kinds units until of on found lost this whose void left lifted places"
    " options why because question text answer act roles flow chosen proposed outcome missing inside count"
    " parcels orders to where"
    " reason serial place document differences source target docks known scanned carrier wanted".split()
)
DAYS = frozenset(
    "day expires expires_on known scanned wanted_expires found until when where what form way_out".split()
)

PHRASES = (
    # work that is given up
    phrase("Taking returns in"), phrase("This return"), phrase("The work"), phrase("The count of {x}"),
    phrase("Loading"), phrase("The move"), phrase("The return to a supplier"), phrase("Tote {x}"),
    phrase("Packing"), phrase("Putting away"), phrase("The delivery"),
    # what a packer minds
    phrase(". Dangerous goods ({y}): {a}"), phrase("the limited quantity mark must be on the box"),
    phrase("the battery mark must be on the box"), phrase("its mark must be on the box"),
    phrase("the limited quantity mark must be on the box and the battery mark must be on the box"),
    phrase("a supervisor's badge, to take order {x} over"),
    phrase("the unit of {x} that is too many"),
    phrase("Take it out of the box, scan it and bring it to returns or quarantine"),
    phrase("Lay it in and scan it"), phrase("Lay it in and scan its code; say !short where there is none"),
    phrase("Lay it in and say !yes; say !short where there is none"), phrase("goods of other orders"),
    # counts
    phrase("1 unit"), phrase("{n} units"), phrase("1 order"), phrase("{n} orders"), phrase("1 parcel"),
    phrase("{n} parcels"), phrase("1 place"), phrase("{n} places"), phrase("1 piece"), phrase("{n} pieces"),
    phrase("1 line"), phrase("{n} lines"), phrase("{n} of {x}"),
    # what a scan is
    phrase("a voided label of parcel {x}"), phrase("box type {x}"), phrase("the badge of {y}"),
    phrase("the word {x}"), phrase("an unknown code {x}"), phrase("purchase order {x}"),
    phrase("receipt {x}"),
    phrase("return {x}"), phrase("manifest {x}"), phrase("supplier {x}"),
    phrase("product {x} ({y}, {n} pieces)"), phrase("product {x} ({y})"), phrase("product {x}"),
    phrase("place {x}"), phrase("tote {x}"), phrase("pallet {x}"), phrase("carton {x}"), phrase("order {x}"),
    phrase("parcel {x}"), phrase("lot {x}"), phrase("{x}, which could be {a}"),
    # what is expected
    phrase("a pallet, a tote or a place"), phrase("a place, a pallet or a tote"),
    phrase("a place, pallet or tote"), phrase("the place where it goes"), phrase("the lot"),
    phrase("the serial"), phrase("a serial"), phrase("a product"), phrase("a place"), phrase("a shelf"),
    phrase("a purchase order or a product"), phrase("the damaged unit"), phrase("how the piece is"),
    phrase("a return, a parcel or tracking number, or an order"), phrase("a stage or bench"),
    phrase("a free tote for order {x}"), phrase("the serial number of {x}"), phrase("the lot of {x}"),
    phrase("a serial of {x}"), phrase("the label of parcel {x}"), phrase("a tote of this walk: {y}"),
    phrase("the piece's label {x}"), phrase("fail"),
    phrase("a product in {x}"), phrase("a {a} place for {x}"), phrase("a {a} place"), phrase("without lot"),
    phrase("no role"), phrase("none is there: import one"), phrase("one carrier"),
    phrase("the first one's carrier"), phrase("none"),
    # ways out, and what some steps expect
    phrase("what becomes of the piece ({a} is proposed)"), phrase("the weight of parcel {x}"),
    phrase("Say !weight with its grams"), phrase("Say !weight"), phrase("the reason for {a}"),
    phrase("a product that is in parcel {x}"),
    phrase("Scan its purchase order, or say !next for a delivery without one"),
    phrase("Say !reason with one of: {y}; !no keeps the proposal"), phrase("a dock, or a carrier ({y})"),
    phrase("Scan the barcode of the next piece, or say !done when there is no more"),
    phrase("a place for {x}: {y}"), phrase("Scan where you take from"), phrase("a lot of {x}: {y}"),
    phrase("Scan goods that wait at a dock, stage or returns place"), phrase("a serial number of {x}"),
    phrase("Scan the serial number of the {x}; !undo drops the piece"), phrase("the last valid day"),
    phrase("Say !answer with one of: {y}"), phrase("the label of a parcel for {y}"),
    phrase("Scan the lot of the {x}; !undo drops the piece"),
    phrase("Scan a finer code: the lot, the serial or the tote."), phrase("Scan that place, or say !cancel"),
    phrase("Scan what you take, or say !cancel"), phrase("Scan the label of the place that you count"),
    phrase("Scan the lot, or say !lot and its code"),
    phrase("Scan the unit's serial, or say !serial and its code"),
    phrase("Scan where the goods go"), phrase("Scan what came, or say !done when that is all"),
    phrase("Scan a {a} place, or say !no"), phrase("Scan the parcel's label, or say !done"),
    phrase("Scan the slip or label that came with the goods; without any paper say !next"),
    phrase("Scan the code at the dock"), phrase("Scan a tote that stands empty."),
    phrase("Scan {x}, or say !short if there is none."), phrase("Scan the lot."), phrase("Scan the serial."),
    phrase("Put it into {x} and scan it."), phrase("Scan one of {y}."), phrase("Scan one."),
    phrase("Scan it, or say !done."), phrase("Scan {x}, or say !done to leave it in the tote."),
    phrase("Scan the lot, or say !no"), phrase("Scan it, or say !no"), phrase("Scan the unit, or say !done"),
    phrase("Scan the unit, or say !short if there is none"),
    phrase("Scan the place you put it"), phrase("Scan it on the parcel"), phrase("Scan {x}."),
    phrase("Go there and scan its label."),
    # parts of sentences
    phrase(", lot {x}"), phrase(", from {x}"), phrase(", good until {x}"), phrase(", for instance {x}"),
    phrase(", which is for order {x}"), phrase(" Take it from {y} instead."),
    phrase(" Take another one from {y}."),
    phrase(" {n} not in stock: the order waits for it."), phrase(". No longer held: {y}"),
    phrase(". Its label {x} is cancelled with the carrier. Throw away {y}: void"),
    phrase(". Its label {x} is cancelled with the carrier. Throw away {y}: void then"),
    phrase(". Its label {x} is cancelled with the carrier"), phrase(". Throw away {y}: void"),
    phrase(". Throw away {y}: void then"),
    # what an unknown code looks like
    phrase(" ({a})"), phrase("looks like a {a} tracking number, but no parcel here bears it"),
    phrase("looks like an {a} tracking number, but no parcel here bears it"),
    phrase("misread? the check digit of this {a} number is wrong"),
    phrase("misread? as a tracking number of {a} its check digit would be wrong"), phrase("postal"),
    # places, states, conditions, what becomes of goods, roles, flows
    phrase("blocked {a}"), phrase("shelf"), phrase("reserve"), phrase("bench"), phrase("dock"),
    phrase("stage"),
    phrase("damaged"), phrase("quarantine"), phrase("scrap"), phrase("returns"), phrase("transit"),
    phrase("open"), phrase("closed"), phrase("cancelled"), phrase("released"), phrase("waiting"),
    phrase("picking"), phrase("picked"), phrase("packing"), phrase("packed"), phrase("shipped"),
    phrase("part shipped"), phrase("labelled"), phrase("loaded"), phrase("void"), phrase("received"),
    phrase("printed"), phrase("refused"), phrase("doubtful"), phrase("held"), phrase("short"),
    phrase("incomplete"), phrase("a unit of {a}"), phrase("forward"), phrase("forward pick"),
    phrase("sealed"), phrase("opened"), phrase("worn"), phrase("dirty"), phrase("defective"),
    phrase("missing parts"), phrase("wrong item"), phrase("undelivered"), phrase("other"), phrase("restock"),
    phrase("refurbish"), phrase("donate"), phrase("recycle"), phrase("vendor"), phrase("review"),
    phrase("picker"), phrase("packer"), phrase("receiver"), phrase("counter"), phrase("supervisor"),
    phrase("administrator"), phrase("auditor"), phrase("pick"), phrase("pack"), phrase("ship"),
    phrase("receive"), phrase("put away"), phrase("putaway"), phrase("move"), phrase("count"),
    phrase("put goods away"),
    phrase("take returns in"), phrase("its lot"), phrase("its serial"), phrase("expiry"), phrase("serial"),
    phrase("lot"), phrase("trainee"),
    # what somebody may do
    phrase("save lists as files"), phrase("import files"), phrase("decide against a rule"),
    phrase("look things up"), phrase("release orders"), phrase("print again"), phrase("change settings"),
    phrase("void labels"),
    # why somebody decides otherwise than the rule
    phrase("customer wish"), phrase("not worth it"), phrase("repairable"), phrase("packaging damaged"),
    phrase("contaminated"), phrase("vendor agreement"), phrase("supervisor decision"),
    # places of the system
    phrase("a picker's tote, on its way"), phrase("the supplier's"), phrase("a customer's"),
    phrase("lost and found"), phrase("the kit bench"), phrase("the scrap"),
    # put together of several
    phrase("{a} and {n} more"), phrase("{a} or {b}"), phrase("{a} and {b}"), phrase("{a}, {b}"),
)  # fmt: skip

# Codes of the protocol that keep their old word, where people read another one everywhere else.
_IN_ENGLISH = {
    "vendor": "supplier",
    "vendor agreement": "supplier agreement",
}

_PLACES = {
    "~WALKING": "a picker's tote, on its way",
    "~SUPPLIER": "the supplier's",
    "~CUSTOMER": "a customer's",
    "~LOSS": "lost and found",
    "~MAKING": "the kit bench",
    "~SCRAPPED": "the scrap",
}
_FIELD = re.compile(r"\\\{([nabxy])\\\}")
_SHAPES = {"n": "[0-9]+", "x": "[^ ]+"}
_DEEPEST = 4


@cache
def _known() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    from ui.kit_said import WORKS
    from ui.pack_said import WEIGHT
    from ui.returns_said import INSPECTION
    from ui.vendor_said import VENDOR

    # Before those with a comma between any two: a list may stand in them.
    known = (*WEIGHT, *PHRASES, *INSPECTION, *WORKS, *VENDOR)
    plain = frozenset(text for text in known if "{" not in text)
    patterns = [
        (re.compile(_FIELD.sub(_group, re.escape(text)), re.DOTALL), text) for text in known if "{" in text
    ]
    return plain, patterns


def _group(found: re.Match[str]) -> str:
    name = found.group(1)
    return f"(?P<{name}>{_SHAPES.get(name, '.+?')})"


def _translated(text: str) -> str:
    found = QCoreApplication.translate(_CONTEXT, text)
    return _IN_ENGLISH.get(found, found) if found == text else found


def value(text: str, deep: int = 0) -> str:
    """A value of ours in the language of the screen; what is not known passes as it is."""
    plain, patterns = _known()
    if text in plain:
        return _translated(text)
    if "_" in text and text.replace("_", " ") in plain:
        return _translated(text.replace("_", " "))
    for pattern, template in patterns:
        if found := pattern.fullmatch(text):
            parts = found.groupdict()
            if deep < _DEEPEST:
                parts |= {name: value(parts[name], deep + 1) for name in ("a", "b") if name in parts}
            return _translated(template).format_map(parts)
    return text


def on_its_own(text: str) -> str:
    """A value as it stands alone: our own words begin with a capital, codes and names stay."""
    shown = value(text)
    return shown[:1].upper() + shown[1:] if begins_in_ours(text) else shown


def begins_in_ours(text: str) -> bool:
    """Whether a value begins with a word of ours ("pallet PAL-1"), and not with a code or a name."""
    plain, patterns = _known()
    return text in plain or any(
        not template.startswith("{") and pattern.fullmatch(text) for pattern, template in patterns
    )


def place_words(text: str) -> str:
    """The codes of the system's own places as what they stand for."""
    for code, words in _PLACES.items():
        if code in text:
            text = text.replace(code, _translated(words))
    return text

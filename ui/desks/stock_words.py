"""What was found in stock, in words: what it is, where it lies, what is special about it, what moved."""

from __future__ import annotations

from datetime import date

from fulfill.places import WALKING_CODE, tote_shown
from fulfill.store.views.desk_stock import Hit, Kind, Lies, Moved, ProductSeen, Promised, Thing
from fulfill.tone import Tone
from ui import measures
from ui.desks.kit import Event, Fact, Line, clock_text, count_text, day_text, local_day, whole_day
from ui.desks.kit_words import sentence
from ui.desks.parcels_words import money_text
from ui.moves_said import move_word
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr

_NO_PICK = ("quarantine", "damaged", "scrap", "vendor")


def kind_word(kind: str) -> str:
    """What something is, or what a place is for."""
    return {
        "product": tr("Product"), "place": tr("Place"), "plate": tr("Tote"), "lot": tr("Lot"),
        "serial": tr("Serial number"), "order": tr("Order"), "parcel": tr("Parcel"), "badge": tr("Badge"),
        "forward": tr("forward pick"), "reserve": tr("reserve"), "dock": tr("dock"),
        "stage": tr("set-down place"),
        "bench": tr("packing bench"), "returns": tr("returns"), "quarantine": tr("quarantine"),
        "damaged": tr("damaged goods"), "vendor": tr("back to the supplier"), "scrap": tr("scrap"),
        "tote": tr("tote"), "cart": tr("cart"), "other": tr("other"),
        "box type": tr("box type"), "manifest": tr("manifest"), "receipt": tr("receipt"),
        "rma": tr("Return"), "purchase_order": tr("purchase order"), "supplier": tr("supplier"),
        "carton": tr("carton"), "pallet": tr("pallet"),
    }.get(kind, kind.replace("_", " "))  # fmt: skip


def hit_words(hit: Hit) -> str:
    """One line for a list of what was found."""
    more = hit.more if hit.kind is not Kind.PLACE else ""
    return joined(
        (kind_word(hit.name) if hit.kind in (Kind.PLACE, Kind.PLATE, Kind.OTHER) else hit.name, more)
    )


def subtitle(thing: Thing) -> str:
    """What it is, and how many there are."""
    hit = thing.hit
    total = sum(lies.on_hand for lies in thing.lies)
    where = {"free": tr("free, stands nowhere"), "walking": tr("on its way with a picker")}
    state = where.get(thing.state, tr("at {place}", place=thing.state) if thing.state else "")
    there = tr("{count} in the building", count=count_text(total)) if hit.kind is Kind.PRODUCT else ""
    if hit.kind in (Kind.PLACE, Kind.PLATE):
        there = tr("holds {count}", count=count_text(total)) if total else tr("empty")
    name = hit_words(hit) if hit.kind is not Kind.PRODUCT else hit.name
    return joined((kind_word(hit.kind) if hit.kind is not Kind.PLATE else "", name, state, there))


def status(lies: Lies, today: str) -> tuple[str, Tone]:
    """What the stock can be used for."""
    if lies.expires_on and lies.expires_on < today:
        return tr("expired"), Tone.STOP
    if lies.is_blocked:
        return tr("blocked"), Tone.STOP
    if lies.kind in _NO_PICK:
        return kind_word(lies.kind), Tone.LOOK
    if lies.kind in ("forward", "reserve"):
        all_promised = lies.held >= lies.on_hand
        return (tr("promised"), Tone.NOW) if all_promised else (tr("free"), Tone.DONE)
    if lies.place == WALKING_CODE:
        return tr("in a tote"), Tone.NOW
    return kind_word(lies.kind), Tone.QUIET


def place_shown(lies: Lies) -> str:
    """Where it lies: a place's code; what no label bears in words, and in whose hands it is."""
    if lies.place == WALKING_CODE and lies.hands:
        return sentence(tr("with {name}", name=lies.hands))
    return side(lies.place)


def goes_to(lies: Lies) -> str:
    """The code that leads to where it lies: its place, or the tote that is carried; "" for neither."""
    return tote_shown(lies.plate) if lies.place.startswith("~") else lies.place


def finer(lies: Lies) -> str:
    """Lot, serial, tote: what tells one from another stands first, in large type the end of a line goes."""
    return joined((lies.lot, lies.serial, tote_shown(lies.plate)))


def expiry(day: str) -> str:
    """The last day on which it is good, with its year: nobody may guess one."""
    return whole_day(date.fromisoformat(day)) if day else ""


def since(at_us: int, today: date) -> str:
    return sentence(day_text(local_day(at_us), today)) if at_us else ""


def facts(thing: Thing) -> tuple[Fact, ...]:
    """What is known of it beside its stock."""
    if thing.product is not None:
        return _product_facts(thing.product)
    hit = thing.hit
    label = {Kind.PLACE: tr("Zone"), Kind.ORDER: tr("Ship by"), Kind.PARCEL: tr("Tracking")}.get(hit.kind, "")
    known = (
        Fact(tr("What"), kind_word(hit.kind)),
        Fact(tr("Kind"), kind_word(hit.name)),
        Fact(label, hit.more),
    )
    return tuple(fact for fact in known if fact.text)


def _product_facts(product: ProductSeen) -> tuple[Fact, ...]:
    """The data of a product that a person may want to hold against the thing in the hand."""
    edges = (product.length_mm, product.width_mm, product.height_mm)
    price = money_text(product.price_minor, product.currency)
    tracked = {"lot": tr("by lot"), "lot+expiry": tr("by lot and expiry"), "serial": tr("by serial number")}
    known = (
        Fact(tr("SKU"), product.sku),
        Fact(tr("GTIN"), product.gtin),
        Fact(tr("Tracked"), tracked.get(product.tracking, "")),
        Fact(tr("Weight"), measures.weight(product.weight_g) if product.weight_g else ""),
        Fact(tr("Size"), measures.sides(*edges) if all(edges) else ""),
        Fact(tr("Price"), price),
        Fact(tr("Kind"), product.category),
        Fact(tr("Supplier"), product.supplier),
        Fact(tr("Danger"), product.hazard, Tone.LOOK),
        Fact(tr("In the box"), _packed(product)),
        Fact(tr("Blocked"), tr("not to be sold") if product.is_blocked else "", Tone.STOP),
    )
    return tuple(fact for fact in known if fact.text)


def _packed(product: ProductSeen) -> str:
    upright = tr("this side up") if product.is_upright else ""
    return joined((upright, tr("fragile: nothing on it") if product.is_fragile else ""))


def promise_line(promised: Promised, today: date) -> Line:
    """An order to which some of it is promised; it opens at its desk."""
    day = day_text(date.fromisoformat(promised.ship_by), today) if promised.ship_by else ""
    leaves = tr("leaves {day}", day=day) if day else ""
    detail = joined((promised.sku, side(promised.place), leaves))
    return Line(tr("Order {order}", order=promised.order), detail, str(promised.quantity), key=promised.order)


def move_event(moved: Moved, today: date) -> Event:
    """One move as a line of the story."""
    source, target = side(moved.source), side(moved.target)
    # What an import brings comes from no place at all, and how long its list was is no matter here.
    is_brought = moved.reason == "import" and moved.source == "~LOSS"
    where, told = (target, "") if is_brought else (f"{source} → {target}", retold(moved.told))
    what = f"{count_text(moved.quantity)} × {moved.sku} {move_word(moved.reason)}"
    taken_back = tr("taken back") if moved.is_reversed else ""
    detail = joined((where, moved.who, told, taken_back))
    day = local_day(moved.at_us)
    tone = Tone.LOOK if moved.reason in ("count", "short", "damaged", "dispose") else Tone.QUIET
    return Event(clock_text(moved.at_us), what, detail, tone, "" if day == today else day_text(day, today))


def side(code: str) -> str:
    """A place outside the building has a code that no label bears: it is called by what it is."""
    return {
        "~SUPPLIER": tr("supplier"), "~CUSTOMER": tr("customer"), "~LOSS": tr("lost or found"),
        "~MAKING": tr("making"), "~SCRAPPED": tr("scrapped"), "~WALKING": tr("on the way"),
    }.get(code, code)  # fmt: skip

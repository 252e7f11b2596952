"""An order in words: its state, why it waits and how to mend that, and what happened to it."""

from __future__ import annotations

from datetime import date

from fulfill.orders import WAITS_FOR
from fulfill.store.views.desk_order import Happened, LineSeen, OrderStory, PaperSeen, ParcelSeen, What
from fulfill.store.views.desk_orders import OrderSeen
from fulfill.tone import Tone
from ui import measures
from ui.desks.kit import Event, Fact, Line, clock_text, day_text, local_day
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr


def state_word(state: str) -> str:
    """A state of the book as people say it."""
    return {
        "waiting": tr("waiting"),
        "released": tr("to pick"),
        "picking": tr("picking"),
        "picked": tr("picked"),
        "packing": tr("packing"),
        "packed": tr("packed"),
        "part_shipped": tr("left in part"),
        "shipped": tr("shipped"),
        "cancelled": tr("cancelled"),
    }.get(state, state)


def waits_word(waits: str) -> str:
    """Why an order is not released, in one or two words."""
    if waits.startswith("address"):
        return tr("address")
    if waits.startswith("unknown product"):
        return tr("product")
    if waits.startswith(WAITS_FOR):
        return tr("return {number}", number=waits.removeprefix(WAITS_FOR))
    return {"unpaid": tr("unpaid"), "short": tr("no stock"), "on hold": tr("on hold")}.get(waits, waits)


def state_text(row: OrderSeen) -> str:
    """What the table says."""
    if row.on_hold and row.state != "cancelled" and not row.waits.startswith(WAITS_FOR):
        return tr("on hold")
    if row.waits and row.state in ("waiting", "part_shipped"):
        return tr("waits: {why}", why=waits_word(row.waits))
    return state_word(row.state)


def state_tone(row: OrderSeen) -> Tone:
    if row.on_hold or (row.waits and row.state in ("waiting", "part_shipped")):
        return Tone.LOOK
    return {
        "picking": Tone.NOW,
        "picked": Tone.NOW,
        "packing": Tone.NOW,
        "packed": Tone.DONE,
        "shipped": Tone.DONE,
        "part_shipped": Tone.LOOK,
    }.get(row.state, Tone.QUIET)


def ship_by_text(row: OrderSeen, today: date) -> str:
    """Day and service: "late: yesterday · express"."""
    day = day_text(date.fromisoformat(row.ship_by), today) if row.ship_by else ""
    when = tr("late: {day}", day=day) if row.is_late else day
    return joined((when, row.service))


def to_text(row: OrderSeen) -> str:
    return ", ".join(part for part in (row.company or row.name, row.city or row.country) if part)


def can_release(row: OrderSeen) -> bool:
    """Whether a release may help as it stands: what is unpaid, or has no address, is mended first."""
    return row.waits != "unpaid" and not row.waits.startswith(("address", "unknown product"))


def why_it_waits(story: OrderStory) -> str:
    """Why an order stands still and how to mend it; "" for one that goes on."""
    row = story.seen
    if row.state not in ("waiting", "part_shipped"):
        return ""
    if row.on_hold and row.waits.startswith(WAITS_FOR):
        number = row.waits.removeprefix(WAITS_FOR)
        return tr("It goes in exchange when return {number} is in. Resume lets it go before.", number=number)
    if row.on_hold:
        return tr("It is on hold. Resume lets it go again; the next release then promises stock to it.")
    if row.waits == "unpaid":
        return tr("It is not paid yet. Import it again as paid, then release it.")
    if row.waits == "short":
        return tr("Too little free stock. Receive what is short, or let it leave with what there is.")
    if row.waits.startswith("address"):
        return tr("Its {why}. Mend that in the shop and import it again.", why=retold(row.waits))
    if row.waits.startswith("unknown product"):
        return tr("It wants an {why}. Import the product, then release it.", why=retold(row.waits))
    if row.state == "part_shipped":
        return tr("Part of it has left. The rest goes with the next release.")
    return row.waits or tr("It has not been released yet. Release now promises stock to it.")


def story_events(story: OrderStory, today: date) -> tuple[Event, ...]:
    """The time line, and at its end how it stands now."""
    events = [_event(happened, today) for happened in story.events]
    return (*events, *_promised(story), _now(story))


def _event(happened: Happened, today: date) -> Event:
    what, detail, tone = _words(happened)
    day = local_day(happened.at_us)
    named = "" if not happened.at_us or day == today else day_text(day, today)
    return Event(clock_text(happened.at_us), what, detail, tone, named)


def _words(happened: Happened) -> tuple[str, str, Tone]:
    who, about, told = happened.who, happened.about, happened.told
    match happened.what:
        case What.CAME:
            return (tr("Came from {channel}", channel=about) if about else tr("Came in")), "", Tone.QUIET
        case What.DESK:
            by = tr("by {name}", name=who) if who else ""
            said = retold(told)
            return said[:1].upper() + said[1:], by, Tone.QUIET
        case What.PICKED:
            return tr("Picked by {name}", name=who), told, Tone.NOW
        case What.PACKED:
            return tr("Packed by {name}", name=who), "", Tone.DONE
        case What.LABELLED:
            return tr("Label for parcel {parcel}", parcel=about), "", Tone.DONE
        case What.COPIED:
            detail = joined((told, tr("by {name}", name=who) if who else ""))
            return tr("Copy of the {paper}", paper=paper_word(about)), detail, Tone.LOOK
        case What.LEFT:
            return (
                tr("Left on manifest {manifest}", manifest=about),
                tr("parcel {parcel}", parcel=told),
                Tone.DONE,
            )
        case What.CAME_BACK:
            return tr("Return {rma}", rma=about), told, Tone.LOOK


def _promised(story: OrderStory) -> tuple[Event, ...]:
    if not story.held:
        return ()
    goods = ", ".join(f"{held.quantity} × {held.sku} ({held.place})" for held in story.held[:12])
    return (Event(tr("now"), tr("Promised and still to be picked"), goods, Tone.QUIET),)


def _now(story: OrderStory) -> Event:
    short = ", ".join(f"{line.short} × {line.sku}" for line in story.lines if line.short)
    tone = Tone.LOOK if short else state_tone(story.seen)
    detail = tr("short: {goods}", goods=short) if short else ""
    where = tr("in {totes}", totes=", ".join(story.totes)) if story.totes else ""
    text = joined((state_text(story.seen)[:1].upper() + state_text(story.seen)[1:], where))
    return Event(tr("now"), text, detail, tone)


def paper_word(kind: str) -> str:
    return {
        "slip": tr("packing slip"),
        "label": tr("label"),
        "pick_list": tr("pick list"),
        "return_form": tr("return form"),
        "item_label": tr("item label"),
        "manifest": tr("manifest"),
    }.get(kind, kind.replace("_", " "))


def goods_line(line: LineSeen) -> Line:
    """One line of the order: how many of how many, and what is special about it."""
    done = line.shipped or line.packed or line.picked
    steps = ((line.shipped, tr("shipped")), (line.packed, tr("packed")), (line.picked, tr("picked")))
    far = next((word for count, word in steps if count), "")
    parts = (
        line.sku,
        tr("short {count}", count=line.short) if line.short else "",
        tr("cancelled {count}", count=line.cancelled) if line.cancelled else "",
        tr("came back {count}", count=line.returned) if line.returned else "",
        tr("promised {count}", count=line.held) if line.held else "",
        far,
    )
    tone = Tone.LOOK if line.short else Tone.DONE if done and done == line.ordered else Tone.PLAIN
    return Line(line.name or line.sku, joined(parts), f"{done} / {line.ordered}", tone)


def parcel_line(parcel: ParcelSeen) -> Line:
    """One parcel, which opens at its own desk."""
    weight = measures.large_weight(parcel.weight_g) if parcel.weight_g else ""
    parts = (
        parcel_state(parcel.state),
        joined((parcel.carrier, parcel.service), " "),
        parcel.tracking,
        weight,
    )
    tone = Tone.STOP if parcel.state == "void" else Tone.QUIET
    return Line(tr("Parcel {number}", number=parcel.number), joined(parts), "", tone, key=parcel.number)


def parcel_state(state: str) -> str:
    return {
        "open": tr("open"),
        "packed": tr("packed"),
        "labelled": tr("labelled"),
        "verified": tr("checked"),
        "loaded": tr("loaded"),
        "shipped": tr("shipped"),
        "void": tr("void"),
    }.get(state, state)


def paper_state(state: str) -> str:
    return {
        "waiting": tr("waiting"),
        "sent": tr("sent"),
        "printed": tr("printed"),
        "verified": tr("read back"),
        "failed": tr("failed"),
        "refused": tr("not printed"),
        "doubtful": tr("in doubt"),
    }.get(state, state)


def paper_line(paper: PaperSeen) -> Line:
    """One paper and how it came out."""
    word = paper_word(paper.kind)
    copy = tr("copy {count}", count=paper.copy) if paper.copy else ""
    bad = paper.state in ("failed", "refused", "doubtful")
    title = joined((word[:1].upper() + word[1:], copy))
    return Line(
        title,
        joined((paper.document, paper_state(paper.state), retold(paper.why))),
        "",
        Tone.LOOK if bad else Tone.PLAIN,
    )


def facts(story: OrderStory) -> tuple[Fact, ...]:
    """Where it goes and what the customer said."""
    pays = {"paid": tr("paid"), "pending": tr("not paid yet")}.get(story.payment, story.payment)
    whole = tr("only whole") if story.partial == "complete" else tr("with what there is")
    told = [Fact(tr("To") if not at else "", part) for at, part in enumerate(story.address)]
    told += [
        Fact(tr("Phone"), story.phone),
        Fact(tr("Email"), story.email),
        Fact(tr("Paid"), pays, Tone.LOOK if story.payment == "pending" else Tone.PLAIN),
        Fact(tr("Leaves"), whole),
        Fact(tr("Shop"), story.channel),
        Fact(tr("Note"), story.note),
        Fact(tr("Gift note"), story.gift_note),
    ]
    return tuple(fact for fact in told if fact.text)

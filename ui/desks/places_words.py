"""Places in words: their kinds, how full they are, what lies there and what was done to them."""

from __future__ import annotations

from datetime import date

from fulfill.places import tote_shown
from fulfill.store.views.desk_places import DoneHere, LiesHere, PlaceSeen, PlaceStory
from fulfill.store.views.desk_stock import Moved
from fulfill.tone import Tone
from ui import measures
from ui.desks.kit import Event, Fact, Line, clock_text, count_text, day_text, local_day, when_text, whole_day
from ui.moves_said import move_word
from ui.parts.drawings import MapPlace
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr

_OWN = {
    "~SUPPLIER": "supplier",
    "~CUSTOMER": "customer",
    "~LOSS": "lost and found",
    "~MAKING": "making",
    "~SCRAPPED": "scrapped",
    "~WALKING": "the picker's cart",
}


def kind_word(kind: str) -> str:
    """What a place is for."""
    return {
        "dock": tr("dock"),
        "stage": tr("set-down place"),
        "reserve": tr("reserve"),
        "forward": tr("forward pick"),
        "bench": tr("bench"),
        "returns": tr("returns"),
        "quarantine": tr("quarantine"),
        "damaged": tr("damaged"),
        "vendor": tr("to supplier"),
        "scrap": tr("scrap"),
    }.get(kind, kind)


def on_map(place: PlaceSeen) -> MapPlace:
    """As the map draws it."""
    kind = kind_word(place.kind)
    return MapPlace(place.code, kind, place.zone, place.sequence, place.fill, place.is_blocked)


def fits(place: PlaceSeen, kind: str, zone: str, which: tuple[str, ...]) -> bool:
    """Whether a place is among those that are shown. `which`: any of blocked, empty, full, or none."""
    if (kind and place.kind != kind) or (zone and place.zone != zone):
        return False
    known = {
        "blocked": place.is_blocked,
        "empty": not place.units,
        "full": place.fill >= 1 and bool(place.max_units or place.max_weight_g),
    }
    return not which or any(known[each] for each in which)


def fill_text(place: PlaceSeen) -> str:
    """How full: "40 of 60 pieces", "12.5 of 50 kg"."""
    parts = []
    if place.max_units:
        most = count_text(place.max_units)
        parts.append(tr("{units} of {most} pieces", units=count_text(place.units), most=most))
    else:
        parts.append(tr("{units} pieces", units=count_text(place.units)))
    if place.max_weight_g:
        there, most = measures.large_weight(place.weight_g, 1), measures.large_weight(place.max_weight_g, 0)
        parts.append(tr("{weight} of {most}", weight=there, most=most))
    return joined(parts)


def facts(story: PlaceStory, today: date) -> tuple[Fact, ...]:
    """The place itself."""
    place = story.place
    counted = tr("never, as far as the newest entries tell")
    if story.counted is not None:
        at_us, who, told = story.counted
        came = told.partition(" is counted")[2].lstrip(":. ")
        counted = joined((when_text(at_us, today), who, came))
    asked = "\n".join(joined((reason_word(reason), when_text(at, today))) for reason, at in story.asked)
    full = place.fill >= 1 and bool(place.max_units or place.max_weight_g)
    rows = (
        (tr("State"), tr("blocked") if place.is_blocked else tr("in use"), _tone(place)),
        (tr("Kind"), joined((kind_word(place.kind), place.zone)), Tone.PLAIN),
        (tr("Holds"), fill_text(place), Tone.LOOK if full else Tone.PLAIN),
        (tr("Promised"), count_text(place.held) if place.held else "", Tone.PLAIN),
        (tr("Last count"), counted, Tone.PLAIN),
        (tr("To count"), asked, Tone.NOW),
        (tr("In the walk"), tr("number {number}", number=place.sequence), Tone.PLAIN),
    )
    return tuple(Fact(label, text, tone) for label, text, tone in rows if text)


def _tone(place: PlaceSeen) -> Tone:
    return Tone.STOP if place.is_blocked else Tone.DONE


def reason_word(reason: str) -> str:
    """Why a count was asked, as far as it is ours; a person's words stay as they are."""
    if reason.startswith("recount"):
        return tr("a second count")
    return {"short": tr("a picker found too few"), "asked": tr("asked at a desk")}.get(reason, reason)


def lies_line(row: LiesHere, today: date) -> Line:
    """One kind of stock there; it opens."""
    expired = bool(row.expires_on) and row.expires_on < today.isoformat()
    until = ""
    if row.expires_on:
        day = whole_day(date.fromisoformat(row.expires_on))
        until = tr("expired {day}", day=day) if expired else tr("until {day}", day=day)
    detail = joined(
        (
            row.name,
            tote_shown(row.plate),
            tr("lot {lot}", lot=row.lot) if row.lot else "",
            until,
            tr("serial {serial}", serial=row.serial) if row.serial else "",
            tr("{count} promised", count=row.held) if row.held else "",
            tr("since {when}", when=when_text(row.since_us, today)) if row.since_us else "",
        )
    )
    return Line(row.sku, detail, count_text(row.on_hand), Tone.LOOK if expired else Tone.PLAIN, key=row.sku)


def held_lines(story: PlaceStory, today: date) -> tuple[Line, ...]:
    """To whom what is there is promised; an order opens."""
    return tuple(
        Line(
            each.order,
            joined((each.sku, day_text(date.fromisoformat(each.ship_by), today) if each.ship_by else "")),
            count_text(each.quantity),
            key=each.order,
        )
        for each in story.held
    )


def events(moves: tuple[Moved, ...], done: tuple[DoneHere, ...], code: str, today: date) -> tuple[Event, ...]:
    """Moves and what desks did, newest first."""
    found = [
        (each.at_us, retold(each.told), each.who, Tone.LOOK if each.kind == "place_block" else Tone.NOW)
        for each in done
    ]
    for move in moves:
        other = move.target if move.source == code else move.source
        there = tr(_OWN[other]) if other in _OWN else other
        goods = f"{move.quantity} × {move.sku}"
        if move.source == code:
            what = tr("{goods} to {place}", goods=goods, place=there)
        else:
            what = tr("{goods} from {place}", goods=goods, place=there)
        back = tr("taken back") if move.is_reversed else ""
        tone = Tone.QUIET if move.is_reversed else Tone.DONE
        found.append((move.at_us, what, joined((move.who, move_word(move.reason), back)), tone))
    return tuple(
        Event(clock_text(at), what, detail, tone, day_text(local_day(at), today) if at else "")
        for at, what, detail, tone in sorted(found, key=lambda each: -each[0])
    )


def tallies(places: tuple[PlaceSeen, ...]) -> str:
    """The head line: how many places, how many blocked, how many empty."""
    blocked = sum(place.is_blocked for place in places)
    empty = sum(not place.units for place in places)
    return joined(
        (
            tr("{count} places", count=count_text(len(places))),
            tr("{count} blocked", count=count_text(blocked)) if blocked else "",
            tr("{count} empty", count=count_text(empty)) if empty else "",
        )
    )

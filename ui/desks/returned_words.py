"""Returns in words: what was sent, what came, how it looks, what becomes of it."""

from __future__ import annotations

from datetime import date

from fulfill.store.views.desk_returns import CameUnit, ReturnSeen, ReturnStory, SentLine
from fulfill.tone import Tone
from ui.desks.kit import Column, Fact, Line, count_text, day_text, local_day, when_text
from ui.parts.paint import joined
from ui.words import tr


def state_text(row: ReturnSeen, today: date) -> str:
    """Where a return stands."""
    if row.state != "open":
        return tr("closed")
    if row.expires_on and row.expires_on < today.isoformat():
        return tr("overdue")
    return tr("under way") if row.received else tr("awaited")


def state_tone(row: ReturnSeen, today: date) -> Tone:
    if row.state != "open":
        return Tone.LOOK if row.missing else Tone.DONE
    if row.expires_on and row.expires_on < today.isoformat():
        return Tone.STOP
    return Tone.NOW if row.received else Tone.QUIET


def age_text(row: ReturnSeen, today: date) -> str:
    """For how long a return has been open: "today", "3 days"."""
    if not row.opened_us:
        return ""
    days = (today - local_day(row.opened_us)).days
    if days <= 0:
        return tr("today")
    return tr("1 day") if days == 1 else tr("{count} days", count=days)


def came_text(row: ReturnSeen) -> str:
    """How much of what was expected came: "2 of 3"."""
    if not row.expected:
        return count_text(row.received)
    return tr("{came} of {expected}", came=row.received, expected=row.expected)


def condition_word(condition: str) -> str:
    """How a unit looked when it was unpacked."""
    return {
        "sealed": tr("sealed"),
        "opened": tr("opened"),
        "worn": tr("worn"),
        "dirty": tr("dirty"),
        "incomplete": tr("incomplete"),
        "damaged": tr("damaged"),
        "defective": tr("defective"),
    }.get(condition, condition)


def disposition_word(disposition: str) -> str:
    """What becomes of a unit."""
    return {
        "restock": tr("back into stock"),
        "refurbish": tr("to be mended"),
        "repackage": tr("packed anew"),
        "quarantine": tr("into quarantine"),
        "vendor": tr("back to the supplier"),
        "donate": tr("given away"),
        "recycle": tr("recycled"),
        "scrap": tr("scrapped"),
    }.get(disposition, disposition)


def refund_word(refund: str) -> str:
    return {
        "none": tr("no refund"),
        "asked": tr("the shop was told to refund"),
        "review": tr("somebody must decide the refund"),
        "exchanged": tr("the shop was told to exchange it"),
        "rejected": tr("the shop was told that no money goes back"),
    }.get(refund, refund)


def reason_word(reason: str) -> str:
    """A customer's reason as the shop names it; one that nobody knows: GIFT_ONLY is "gift only"."""
    return {
        "not_as_described": tr("not as described"),
        "changed_mind": tr("changed their mind"),
        "unwanted": tr("not wanted"),
        "wrong_item": tr("wrong item"),
        "too_small": tr("too small"),
        "size_too_small": tr("too small"),
        "too_large": tr("too large"),
        "size_too_large": tr("too large"),
        "damaged": tr("damaged"),
        "defective": tr("defective"),
        "color": tr("colour"),
        "style": tr("style"),
        "other": tr("other"),
        "unknown": tr("no reason"),
    }.get(reason.lower(), (reason.lower() if reason.isupper() else reason).replace("_", " "))


def sent_line(line: SentLine) -> Line:
    """What was sent of one product beside what came back of it."""
    sent = tr("{count} sent", count=line.sent) if line.sent else ""
    missing = tr("{count} did not come", count=line.missing) if line.missing else ""
    tone = Tone.PLAIN
    if line.missing:
        tone = Tone.LOOK
    elif line.expected and line.received >= line.expected:
        tone = Tone.DONE
    figure = tr("{came} of {expected}", came=line.received, expected=line.expected)
    return Line(line.sku, joined((line.name, sent, reason_word(line.reason), missing)), figure, tone)


def unit_line(unit: CameUnit) -> Line:
    """One unit that came: how it looked, its grade, where it went, its refund."""
    finer = joined(
        (
            unit.sku,
            tr("lot {lot}", lot=unit.lot) if unit.lot else "",
            tr("serial {serial}", serial=unit.serial) if unit.serial else "",
        )
    )
    if unit.disposition:
        where = tr("{what} at {place}", what=disposition_word(unit.disposition), place=unit.place)
        went = where if unit.place else disposition_word(unit.disposition)
    else:
        went = tr("nobody has judged it yet")
    because = tr("decided otherwise: {reason}", reason=unit.override_reason) if unit.override_reason else ""
    detail = joined((condition_word(unit.condition), went, refund_word(unit.refund), because))
    tone = Tone.LOOK if unit.refund == "review" or not unit.disposition else Tone.PLAIN
    return Line(finer, detail, unit.grade, tone, key=unit.sku)


def facts(story: ReturnStory, today: date) -> tuple[Fact, ...]:
    """The return itself."""
    seen = story.seen
    refunds = sum(unit.refund == "asked" for unit in story.units)
    reviews = sum(unit.refund == "review" for unit in story.units)
    until = day_text(date.fromisoformat(seen.expires_on), today) if seen.expires_on else ""
    came = came_text(seen)
    rows = (
        (tr("State"), state_text(seen, today), state_tone(seen, today)),
        (tr("Order"), seen.order or tr("not known"), Tone.PLAIN if seen.order else Tone.LOOK),
        (tr("From"), seen.name, Tone.PLAIN),
        (tr("Opened"), when_text(seen.opened_us, today), Tone.PLAIN),
        (tr("Valid until"), until, Tone.PLAIN),
        (tr("Came"), came, Tone.PLAIN),
        (tr("Did not come"), count_text(seen.missing) if seen.missing else "", Tone.LOOK),
        (tr("Refunds told"), count_text(refunds) if refunds else "", Tone.PLAIN),
        (tr("To decide"), count_text(reviews) if reviews else "", Tone.LOOK),
        (tr("Left in parcel"), story.parcel, Tone.PLAIN),
    )
    return tuple(Fact(label, text, tone) for label, text, tone in rows if text)


def what_now(story: ReturnStory, today: date) -> tuple[str, Tone]:
    """What a person should know first; "" for nothing."""
    seen = story.seen
    if seen.state == "open" and seen.is_blind and not seen.order:
        return tr("Nobody knows yet whose goods these are. Look for the order in the parcel."), Tone.LOOK
    if seen.state == "open" and seen.expires_on and seen.expires_on < today.isoformat():
        return tr("It should have come by now. Ask the customer, or close it at Returns."), Tone.LOOK
    if any(unit.refund == "review" for unit in story.units):
        return tr("A refund waits for somebody to decide it."), Tone.LOOK
    return "", Tone.QUIET


def columns(today: list[date]) -> tuple[Column[ReturnSeen], ...]:
    """`today` holds the one day by which ages are told."""
    return (
        Column("return", tr("Return"), lambda row: row.number, 120, is_strong=True),
        Column("order", tr("Order"), lambda row: row.order, 110),
        Column("from", tr("From"), lambda row: row.name, 150, is_wide=True),
        Column(
            "came", tr("Came"), came_text, 80, is_figure=True, sort=lambda row: row.received,
            value=lambda row: row.received,
        ),
        Column(
            "age", tr("Open since"), lambda row: age_text(row, today[0]), 116, is_quiet=True,
            sort=lambda row: -row.opened_us,
        ),
        Column(
            "state", tr("State"), lambda row: state_text(row, today[0]), 126,
            tone=lambda row: state_tone(row, today[0]),
        ),
    )  # fmt: skip

"""Returns in words: what was sent, what came, how it looks, what becomes of it."""

from __future__ import annotations

from datetime import date

from fulfill.store.views.desk_return_pieces import CameUnit, ClosedParcel
from fulfill.store.views.desk_returns import ReturnSeen, ReturnStory, SentLine
from fulfill.tone import Tone
from ui import phrases
from ui.desks.kit import Column, Fact, Line, count_text, day_text, span_text, when_text
from ui.desks.parcels_words import money_text, weight_text
from ui.parts.paint import joined
from ui.words import tr


def state_text(row: ReturnSeen, today: date) -> str:
    """Where a return stands."""
    if row.review:
        return tr("money to decide")
    if row.state != "open":
        return tr("closed")
    if row.undecided:
        return tr("undecided")
    if row.expires_on and row.expires_on < today.isoformat():
        return tr("overdue")
    return tr("under way") if row.received else tr("awaited")


def state_tone(row: ReturnSeen, today: date) -> Tone:
    if row.review or row.undecided:
        return Tone.LOOK
    if row.state != "open":
        return Tone.LOOK if row.missing else Tone.DONE
    if row.expires_on and row.expires_on < today.isoformat():
        return Tone.STOP
    return Tone.NOW if row.received else Tone.QUIET


def waits_us(row: ReturnSeen, now_us: int) -> int:
    """For how long goods that are here wait to be dealt with; -1 where none do."""
    since = row.came_us or (row.opened_us if row.is_blind else 0)
    return max(0, now_us - since) if since and (row.state == "open" or row.review) else -1


def waits_text(row: ReturnSeen, now_us: int) -> str:
    """The same in words: "20 min", "5 h", "3 days"."""
    waits = waits_us(row, now_us)
    return span_text(waits) if waits >= 0 else ""


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
        "not_given": tr("no reason"),
        "wrong_size": tr("wrong size"),
        "quality": tr("poor quality"),
        "missing_parts": tr("parts missing"),
        "better_price": tr("found cheaper"),
        "too_late": tr("came too late"),
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
    # Where the reason is no code, its words are the customer's own.
    said = "" if line.wording == line.reason else line.wording
    detail = joined((line.name, sent, reason_word(line.reason), said, wish_text(line), missing))
    return Line(line.sku, detail, figure, tone)


def wish_text(line: SentLine) -> str:
    """What the customer asks for besides the money."""
    if line.wish == "exchange":
        return tr("to be exchanged for {sku}", sku=line.exchange_sku or line.sku)
    return tr("wants a credit") if line.wish == "credit" else ""


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
        went = tr("Nobody has judged it yet")
    because = tr("decided otherwise: {reason}", reason=unit.override_reason) if unit.override_reason else ""
    agreed = tr("{name} agreed", name=unit.agreed) if unit.agreed else ""
    doubt = tr("suspicious: {why}", why=unit.doubt) if unit.doubt else ""
    detail = joined(
        (condition_word(unit.condition), answers_text(unit), went, money_word(unit), because, agreed, doubt)
    )
    tone = Tone.LOOK if unit.refund == "review" or unit.doubt or not unit.disposition else Tone.PLAIN
    return Line(finer, detail, unit.grade, tone, key=unit.sku)


def answers_text(unit: CameUnit) -> str:
    """What was asked after the first question, and answered: "Does it work? no"."""
    said = (
        f"{phrases.value(asked)} {phrases.value(code.replace('_', ' '))}"
        if asked != "photo"
        else tr("no photo could be taken")
        for asked, code in unit.answers[1:]
    )
    return joined(said)


def money_word(unit: CameUnit) -> str:
    """What was told about its money, and how much."""
    amount = money_text(unit.amount_minor, unit.currency)
    if not amount or unit.refund != "asked":
        return refund_word(unit.refund)
    if unit.decision == "credit":
        return tr("the shop was told to credit {amount}", amount=amount)
    return tr("the shop was told to refund {amount}", amount=amount)


def outside_word(outside: str) -> str:
    """How the parcel looked before it was opened."""
    return {
        "ok": tr("the box is whole"),
        "dented": tr("the box is dented"),
        "torn": tr("the box is torn"),
        "wet": tr("the box is wet"),
        "opened": tr("the box was opened before"),
        "other_box": tr("another box than ours"),
    }.get(outside, outside)


def closed_facts(closed: ClosedParcel | None) -> tuple[tuple[str, str, Tone], ...]:
    """What was seen before it was opened, beside what was sent."""
    if closed is None:
        return ()
    came = weight_text(closed.weight_g) or (tr("could not be weighed") if closed.is_unweighed else "")
    back = tr("the carrier could not deliver it") if closed.kind == "undelivered" else ""
    tone = Tone.PLAIN if closed.outside in ("", "ok") else Tone.LOOK
    return (
        (tr("Came back as"), back, Tone.LOOK),
        (tr("Weight sent"), weight_text(closed.sent_g), Tone.PLAIN),
        (tr("Weight that came"), came, Tone.PLAIN),
        (tr("Outside"), outside_word(closed.outside), tone),
    )


def facts(story: ReturnStory, today: date, now_us: int) -> tuple[Fact, ...]:
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
        (tr("First piece came"), when_text(seen.came_us, today), Tone.PLAIN),
        (tr("Waits"), waits_text(seen, now_us), Tone.LOOK if seen.undecided or seen.review else Tone.PLAIN),
        (tr("Valid until"), until, Tone.PLAIN),
        (tr("Came"), came, Tone.PLAIN),
        (tr("Did not come"), count_text(seen.missing) if seen.missing else "", Tone.LOOK),
        (tr("Refunds told"), count_text(refunds) if refunds else "", Tone.PLAIN),
        (tr("To decide"), count_text(reviews) if reviews else "", Tone.LOOK),
        (tr("Goes in exchange"), story.exchange, Tone.PLAIN),
        (tr("Left in parcel"), story.parcel, Tone.PLAIN),
        *closed_facts(story.closed),
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


def columns(today: list[date], now_us: list[int]) -> tuple[Column[ReturnSeen], ...]:
    """`today` and `now_us` hold the one moment by which ages are told."""
    return (
        Column("return", tr("Return"), lambda row: row.number, 120, is_strong=True),
        Column("order", tr("Order"), lambda row: row.order, 110),
        Column("from", tr("From"), lambda row: row.name, 150, is_wide=True),
        Column(
            "came", tr("Came"), came_text, 80, is_figure=True, sort=lambda row: row.received,
            value=lambda row: row.received,
        ),
        Column(
            "waits", tr("Waits"), lambda row: waits_text(row, now_us[0]), 96, is_figure=True,
            sort=lambda row: -waits_us(row, now_us[0]),
        ),
        Column(
            "state", tr("State"), lambda row: state_text(row, today[0]), 126,
            tone=lambda row: state_tone(row, today[0]),
        ),
    )  # fmt: skip

"""Papers and errands in words."""

from __future__ import annotations

from datetime import date

from fulfill.store.views.desk_papers import Errand, PaperSeen
from fulfill.tone import Tone
from ui.desks.kit import Fact, when_text
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr


def kind_word(kind: str) -> str:
    """What a paper is, as people call it."""
    return {
        "slip": tr("Packing slip"),
        "label": tr("Shipping label"),
        "pick_list": tr("Pick list"),
        "manifest": tr("Manifest"),
        "lading": tr("Bill of lading"),
        "pallet_label": tr("Pallet label"),
        "return_form": tr("Return form"),
        "return_label": tr("Return label"),
        "item_label": tr("Item label"),
        "issue_label": tr("Issue label"),
        "work_label": tr("Label of a work order"),
        "result_label": tr("Label of a reworked piece"),
        "place_label": tr("Place label"),
        "plate_label": tr("Tote label"),
        "product_label": tr("Product label"),
        "badge": tr("Badge"),
        "commands": tr("Command sheet"),
        "return_summary": tr("Return summary"),
        "vendor_request": tr("Request to a supplier"),
        "vendor_slip": tr("Supplier's packing list"),
        "vendor_label": tr("Supplier's carton label"),
        "debit_note": tr("Debit note"),
        "cn22": tr("Customs declaration CN 22"),
        "cn23": tr("Customs declaration CN 23"),
        "invoice": tr("Commercial invoice"),
        "logistic_label": tr("GS1 logistic label"),
        "box_return_label": tr("Return label for the box"),
        "lq_mark": tr("Limited quantity mark"),
        "battery_mark": tr("Battery mark"),
    }.get(kind, kind.replace("_", " "))


def state_word(paper: PaperSeen) -> str:
    """Where a paper stands."""
    if paper.is_taken_back:
        return tr("void")
    if paper.state == "waiting" and paper.why:
        return tr("not taken")
    return {
        "waiting": tr("waiting"),
        "sent": tr("sent"),
        "printed": tr("printed"),
        "verified": tr("read back"),
        "failed": tr("failed"),
        "refused": tr("not printed"),
        "doubtful": tr("in doubt"),
    }.get(paper.state, paper.state)


def state_tone(paper: PaperSeen) -> Tone:
    if paper.is_trouble:
        return Tone.LOOK if paper.state == "doubtful" else Tone.STOP
    return {
        "waiting": Tone.NOW,
        "sent": Tone.DONE,
        "printed": Tone.DONE,
        "verified": Tone.DONE,
    }.get(paper.state, Tone.QUIET)


def what_now(paper: PaperSeen) -> tuple[str, Tone]:
    """What stands in the way, and what to do about it; "" for a paper that goes its way."""
    why = retold(paper.why)
    if paper.is_taken_back:
        return tr("It was taken back with its work. If it came out, throw it away."), Tone.LOOK
    if paper.state == "doubtful":
        return tr(
            "Look at the printer. Is it there? Then say so; else print it again. {why}", why=why
        ), Tone.LOOK
    if paper.state == "waiting" and why:
        return tr(
            "The printer does not take it: {why} It is tried again by itself.", why=_sentence(why)
        ), Tone.STOP
    if paper.state in ("failed", "refused") and why and paper.is_parked:
        return tr("It was not printed: {why} Mend that, then try again.", why=_sentence(why)), Tone.STOP
    if paper.state in ("failed", "refused") and why:
        return tr("It was not printed: {why}", why=why), Tone.LOOK
    return "", Tone.QUIET


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def errand_word(kind: str) -> str:
    """What a row of the outbox does."""
    return {
        "buy_label": tr("Buy a label"),
        "void_label": tr("Give a label back"),
        "carrier_manifest": tr("Ask the carrier for its manifest"),
        "confirm_shipped": tr("Tell the shop: shipped"),
        "refund": tr("Tell the shop: refund"),
        "exchange": tr("Tell the shop: exchange"),
        "rejection": tr("Tell the shop: claim refused"),
        "print_batch": tr("Print a batch"),
    }.get(kind, kind.replace("_", " "))


def errand_state(errand: Errand) -> str:
    if errand.state == "done":
        return tr("done")
    if errand.state == "parked":
        return tr("needs you")
    if errand.state == "claimed":
        return tr("under way")
    return tr("tried {count} times", count=errand.attempts) if errand.attempts else tr("waiting")


def errand_tone(errand: Errand) -> Tone:
    if errand.state == "done":
        return Tone.DONE
    if errand.state == "parked":
        return Tone.STOP
    return Tone.LOOK if errand.attempts > 1 else Tone.NOW


def copied(paper: PaperSeen) -> str:
    """Which copy and why ("copy 2 (It is lost)"); "" for the first print."""
    if not paper.copy:
        return ""
    copy = tr("copy {number}", number=paper.copy)
    return f"{copy} ({paper.reason})" if paper.reason else copy


def facts(paper: PaperSeen, today: date) -> tuple[Fact, ...]:
    """What is known of a paper."""
    rows = (
        (tr("State"), state_word(paper), state_tone(paper)),
        (tr("Number"), str(paper.id), Tone.PLAIN),
        (tr("Asked"), joined((when_text(paper.asked_us, today), paper.who)), Tone.PLAIN),
        (tr("Station"), paper.station, Tone.PLAIN),
        (tr("Printer"), paper.printer, Tone.PLAIN),
        (tr("File or job"), paper.file, Tone.PLAIN),
        (tr("Note"), paper.why if paper.state in ("sent", "printed", "verified") else "", Tone.LOOK),
        (tr("Tries"), str(paper.attempts) if paper.attempts > 1 else "", Tone.PLAIN),
    )
    return tuple(Fact(label, text, tone) for label, text, tone in rows if text)


def errand_facts(errand: Errand, today: date) -> tuple[Fact, ...]:
    """What is known of a label or a message on its way."""
    is_parked = errand.state == "parked"
    rows = (
        (tr("State"), errand_state(errand), errand_tone(errand)),
        (tr("Asked"), when_text(errand.asked_us, today), Tone.PLAIN),
        (tr("Why not yet"), retold(errand.why), Tone.PLAIN),
        (tr("Next try"), "" if is_parked else when_text(errand.next_at_us, today), Tone.PLAIN),
    )
    return tuple(Fact(label, text, tone) for label, text, tone in rows if text)

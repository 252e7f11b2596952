"""Parcels, labels and manifests in words."""

from __future__ import annotations

from datetime import date
from functools import partial

from fulfill.store.views.desk_parcels import (
    InParcel,
    LabelSeen,
    ManifestSeen,
    ManifestStory,
    PaperOf,
    ParcelSeen,
    ParcelStory,
    TakenOver,
)
from fulfill.tone import Tone
from ui import locale, measures
from ui.desks.kit import Column, Event, Fact, Line, clock_text, count_text, day_text, local_day, when_text
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr

# Of these a copy can be made.
CAME_OUT = ("sent", "printed", "verified", "doubtful")


def state_word(state: str) -> str:
    """A parcel's state as people say it."""
    return {
        "open": tr("at packing"),
        "packed": tr("no label yet"),
        "labelled": tr("label to scan"),
        "verified": tr("ready to load"),
        "loaded": tr("loaded"),
        "shipped": tr("left"),
        "void": tr("void"),
    }.get(state, state)


def state_tone(state: str) -> Tone:
    return {
        "open": Tone.NOW,
        "packed": Tone.LOOK,
        "labelled": Tone.NOW,
        "verified": Tone.DONE,
        "loaded": Tone.DONE,
        "shipped": Tone.DONE,
    }.get(state, Tone.QUIET)


def label_word(state: str) -> str:
    return {
        "asked": tr("asked of the carrier"),
        "bought": tr("bought"),
        "void": tr("void"),
        "refused": tr("refused"),
    }.get(state, state)


def weight_text(grams: int) -> str:
    """3.42 kg, 850 g, 2 lb 3.0 oz; "" for none."""
    return measures.large_weight(grams) if grams else ""


def money_text(minor: int, currency: str) -> str:
    """4.90 EUR; yen and their like have no cents."""
    if not minor or not currency:
        return ""
    amount = str(minor) if currency in ("JPY", "KRW", "CLP", "ISK", "VND") else locale.decimal(minor / 100, 2)
    return f"{amount} {currency}"


def what_now(story: ParcelStory) -> tuple[str, Tone]:
    """What stands in the way of a parcel; "" where it goes its way."""
    label = story.labels[0] if story.labels else None
    match story.seen.state:
        case "packed" if label is not None and label.why:
            told = tr(
                "It has no label: {why}. Mend that; it is asked again from Papers.", why=retold(label.why)
            )
            return told.replace("..", "."), Tone.STOP
        case "packed":
            return tr("Its label is being bought."), Tone.LOOK
        case "labelled":
            return tr("Its label must still be scanned on the parcel, at packing."), Tone.LOOK
        case "void":
            return tr("It was made void. Throw its label away."), Tone.LOOK
    return "", Tone.QUIET


def facts(story: ParcelStory, today: date) -> tuple[Fact, ...]:
    """Order, carrier, label, weights."""
    seen = story.seen
    label = story.labels[0] if story.labels else None
    weighed = weight_text(seen.weight_g)
    if story.expected_g and story.expected_g != seen.weight_g:
        weighed = joined((weighed, tr("{weight} expected", weight=weight_text(story.expected_g))))
    rows = (
        (tr("State"), state_word(seen.state), state_tone(seen.state)),
        (tr("Order"), seen.order, Tone.PLAIN),
        (tr("To"), joined((seen.name, seen.country), ", "), Tone.PLAIN),
        (tr("Parcel"), tr("{piece} of {pieces}", piece=story.piece, pieces=story.pieces), Tone.PLAIN),
        (tr("Carrier"), joined((seen.carrier, seen.service)), Tone.PLAIN),
        (tr("Tracking"), seen.tracking, Tone.PLAIN),
        (tr("Label"), _label_text(label), Tone.STOP if label and label.state == "refused" else Tone.PLAIN),
        (tr("Weight"), weighed, Tone.PLAIN),
        (tr("Allowed because"), story.override_reason, Tone.LOOK),
        (tr("Box"), story.carton, Tone.PLAIN),
        (tr("SSCC"), story.sscc, Tone.PLAIN),
        (tr("Manifest"), joined((seen.manifest, when_text(story.closed_us, today))), Tone.PLAIN),
    )
    return tuple(Fact(name, text, tone) for name, text, tone in rows if text)


def _label_text(label: LabelSeen | None) -> str:
    if label is None:
        return ""
    return joined((label_word(label.state), money_text(label.cost_minor, label.currency), retold(label.why)))


def item_line(item: InParcel) -> Line:
    """One kind of goods."""
    finer = joined(
        (
            item.name,
            tr("lot {lot}", lot=item.lot) if item.lot else "",
            tr("serial {serial}", serial=item.serial) if item.serial else "",
        )
    )
    return Line(item.sku, finer, str(item.quantity))


def paper_name(kind: str) -> str:
    return {
        "slip": tr("Packing slip"),
        "label": tr("Shipping label"),
        "return_form": tr("Return form"),
        "manifest": tr("Manifest"),
        "lading": tr("Bill of lading"),
        "pallet_label": tr("Pallet label"),
    }.get(kind, kind.replace("_", " "))


def _paper_state(paper: PaperOf) -> tuple[str, Tone]:
    if paper.why.startswith("taken back"):
        return tr("void"), Tone.QUIET
    return {
        "waiting": (tr("waiting"), Tone.NOW),
        "doubtful": (tr("in doubt"), Tone.LOOK),
        "failed": (tr("failed"), Tone.STOP),
        "refused": (tr("not printed"), Tone.LOOK),
    }.get(paper.state, (tr("printed"), Tone.DONE))


def events(story: ParcelStory, today: date) -> tuple[Event, ...]:
    """What happened to a parcel, oldest first."""
    found: list[tuple[int, str, str, Tone]] = []
    for scan in story.scans:
        tone = {"stop": Tone.STOP, "warn": Tone.LOOK, "done": Tone.DONE}.get(scan.level, Tone.QUIET)
        found.append((scan.at_us, retold(scan.told), scan.who, tone))
    for paper in story.papers:
        state, tone = _paper_state(paper)
        copied = tr("copy {number}: {reason}", number=paper.copy, reason=paper.reason) if paper.copy else ""
        found.append((paper.at_us, f"{paper_name(paper.kind)} {state}", joined((copied, paper.who)), tone))
    if story.closed_us:
        told = tr("Left with manifest {number}", number=story.seen.manifest)
        found.append((story.closed_us, told, "", Tone.DONE))
    return tuple(
        Event(clock_text(at), what, detail, tone, day_text(local_day(at), today) if at else "")
        for at, what, detail, tone in sorted(found, key=lambda each: each[0])
    )


def paper_events(story: ManifestStory, today: date) -> tuple[Event, ...]:
    """What was printed of a manifest, and when it was opened and closed."""
    seen = story.seen
    found = [(seen.opened_us, tr("Opened"), seen.dock, Tone.QUIET)]
    if seen.closed_us:
        found.append((seen.closed_us, tr("Closed: the goods have left"), _closed_by(story), Tone.DONE))
    for paper in story.papers:
        state, tone = _paper_state(paper)
        copied = tr("copy {number}: {reason}", number=paper.copy, reason=paper.reason) if paper.copy else ""
        found.append((paper.at_us, f"{paper_name(paper.kind)} {state}", joined((copied, paper.who)), tone))
    return tuple(
        Event(clock_text(at), what, detail, tone, day_text(local_day(at), today) if at else "")
        for at, what, detail, tone in sorted(found, key=lambda each: each[0])
    )


def _closed_by(story: ManifestStory) -> str:
    """Who, and at which station: it may be called like a dock, and need not stand at this one."""
    station = tr("station {name}", name=story.closed_at) if story.closed_at else ""
    return joined((story.closed_by, station))


def manifest_word(state: str) -> str:
    return tr("closed") if state == "closed" else tr("open")


def manifest_facts(story: ManifestStory, today: date) -> tuple[Fact, ...]:
    """Carrier, dock, who closed it."""
    seen = story.seen
    rows = (
        (tr("State"), manifest_word(seen.state), Tone.DONE if seen.closed_us else Tone.NOW),
        (tr("Carrier"), seen.carrier, Tone.PLAIN),
        (tr("Dock"), seen.dock, Tone.PLAIN),
        (tr("Opened"), when_text(seen.opened_us, today), Tone.PLAIN),
        (
            tr("Closed"),
            joined((when_text(seen.closed_us, today), _closed_by(story))),
            Tone.PLAIN,
        ),
        (tr("Parcels"), count_text(seen.parcels), Tone.PLAIN),
        (tr("Weight"), weight_text(seen.weight_g), Tone.PLAIN),
        *_taken(story.taken, today),
        *_proof(story, today),
    )
    return tuple(Fact(name, text, tone) for name, text, tone in rows if text)


def _proof(story: ManifestStory, today: date) -> tuple[tuple[str, str, Tone], ...]:
    """Whether the hand-over is proved, or what that waits for."""
    proof = story.proof
    if not story.seen.closed_us:
        return ()
    if proof.made_us:
        sealed = tr("sealed {when}", when=when_text(proof.made_us, today))
        return (
            (tr("Proof"), joined((sealed, proof_size(proof.records, proof.photos))), Tone.DONE),
            (tr("Its digest"), f"{proof.digest[:8]} {proof.digest[8:16]} …", Tone.PLAIN),
            (tr("Proof waits"), retold(proof.why) if proof.state == "waiting" else "", Tone.LOOK),
        )
    if proof.state in ("waiting", "claimed"):
        return ((tr("Proof"), tr("being made"), Tone.NOW),)
    return ((tr("Proof"), tr("sealed when it is first wanted"), Tone.QUIET),)


def proof_size(records: int, photos: int) -> str:
    """How much is in a bundle."""
    told = tr("{count} records", count=count_text(records))
    return joined((told, tr("{count} photos", count=count_text(photos)) if photos else ""))


def _taken(taken: TakenOver, today: date) -> tuple[tuple[str, str, Tone], ...]:
    signed = tr("signed {when}", when=when_text(taken.signed_us, today)) if taken.signed_us else ""
    return (
        (tr("Driver"), joined((taken.driver, signed)), Tone.DONE if signed else Tone.PLAIN),
        (tr("Trailer"), taken.trailer, Tone.PLAIN),
        (tr("Pallets"), count_text(taken.pallets) if taken.pallets else "", Tone.PLAIN),
        (tr("Photos"), count_text(taken.photos) if taken.photos else "", Tone.PLAIN),
        (tr("Remark"), taken.remark, Tone.LOOK),
    )


def on_manifest(parcel: ParcelSeen) -> Line:
    """One parcel of a manifest; it opens."""
    detail = joined((parcel.order, parcel.name, parcel.tracking))
    return Line(parcel.number, detail, weight_text(parcel.weight_g), key=parcel.number)


def columns() -> tuple[Column[ParcelSeen], ...]:
    return (
        Column("parcel", tr("Parcel"), lambda row: row.number, 116, is_strong=True),
        Column("order", tr("Order"), lambda row: row.order, 104),
        Column(
            "to", tr("To"), lambda row: joined((row.name, row.country), ", "), 150, is_wide=True, least=170
        ),
        Column("tracking", tr("Tracking"), lambda row: row.tracking, 170, is_quiet=True),
        Column(
            "state",
            tr("State"),
            lambda row: state_word(row.state),
            150,
            tone=lambda row: state_tone(row.state),
        ),
    )


def manifest_columns(today: list[date]) -> tuple[Column[ManifestSeen], ...]:
    """`today` holds the one day by which times are told."""
    when = partial(_when, today)
    return (
        Column("manifest", tr("Manifest"), lambda row: row.number, 130, is_strong=True),
        Column("carrier", tr("Carrier"), lambda row: row.carrier, 110),
        Column("dock", tr("Dock"), lambda row: row.dock, 100, is_wide=True),
        Column(
            "parcels", tr("Parcels"), lambda row: count_text(row.parcels), 84, is_figure=True,
            sort=lambda row: row.parcels, value=lambda row: row.parcels,
        ),
        Column(
            "closed", tr("Closed"), lambda row: when(row.closed_us), 150, is_quiet=True,
            sort=lambda row: row.closed_us,
        ),
        Column(
            "state", tr("State"), lambda row: manifest_word(row.state), 120,
            tone=lambda row: Tone.DONE if row.closed_us else Tone.NOW,
        ),
    )  # fmt: skip


def _when(today: list[date], at_us: int) -> str:
    return when_text(at_us, today[0])

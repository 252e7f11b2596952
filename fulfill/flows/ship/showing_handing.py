"""Pallets, trailers and the driver as a screen shows them."""

from __future__ import annotations

from datetime import UTC, datetime

from fulfill.flows.ship import trailers
from fulfill.flows.ship.asking import could_go
from fulfill.flows.ship.listing import ROWS_MAX, leaves, listed
from fulfill.flows.ship.task import Manifest, Measures, ShipFacts, ShipTask, Step
from fulfill.messages import Message
from fulfill.messages import scene_ship as says
from fulfill.messages import scene_ship_handing as handing
from fulfill.orders import Parcel
from fulfill.scene import Bar, Panel, Row, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

_PALLETS_MAX, _PARTS_MAX, _CLOSED_MAX = 8, 8, 6
_DAY_US = 24 * 3600 * 1_000_000


def load_note(held: Measures) -> Message | str:
    """Weight and volume of a load: "312.5 kg · 1.20 m³"; "" for none."""
    found = []
    if held.weight_g:
        found.append(f"{trailers.kilos(held.weight_g)} kg")
    if held.volume_mm3:
        found.append(f"{trailers.cubic(held.volume_mm3 // trailers.MM3_A_LITRE)} m³")
    return handing.load(" · ".join(found)) if found else ""


def capacity(task: ShipTask, held: Measures, facts: ShipFacts) -> Panel | None:
    """How full the trailer is, a bar for each limit that it has; None without a trailer."""
    trailer = trailers.of(task, facts)
    if trailer is None:
        return None
    litres = held.volume_mm3 // trailers.MM3_A_LITRE
    kilos, cubic = trailers.kilos, trailers.cubic
    shown = (
        (handing.weight(), held.weight_g, trailer.max_weight_g, kilos, " kg"),
        (handing.volume(), litres, trailer.max_volume_l, cubic, " m³"),
        (handing.parcels(), held.parcels, trailer.max_parcels, str, ""),
    )
    bars = tuple(
        Bar(name, f"{spell(value)} / {spell(limit)}{unit}", value * 1000 // limit)
        for name, value, limit, spell, unit in shown
        if limit
    )
    note = handing.unsized(held.unsized) if held.unsized and trailer.max_volume_l else ""
    return Panel(handing.trailer(trailer.code), note=note, bars=bars)


def on_trailer(task: ShipTask, held: Measures, facts: ShipFacts) -> Message | str:
    """Which trailer is being loaded, and whether its bars tell too little; "" for none."""
    trailer = trailers.of(task, facts)
    if trailer is None:
        return ""
    is_unsure = bool(held.unsized and trailer.max_volume_l)
    return handing.trailer_unsized(trailer.code, held.unsized) if is_unsure else handing.trailer(trailer.code)


def pallets(task: ShipTask, facts: ShipFacts) -> Panel | None:
    """Pallets that are loaded, and those that wait; None where there are none."""
    loaded = facts.pallets_loaded(task.manifest_id) if task.manifest_id else ()
    waiting = facts.pallets_open(task.carrier, _PALLETS_MAX)
    rows = [Row(each.code, handing.pallet_waits(), end=each.carrier) for each in waiting]
    rows += (Row(each.code, handing.pallet_loaded(), tone=Tone.DONE) for each in loaded)
    return Panel(handing.pallets(), rows=tuple(rows[:_PALLETS_MAX])) if rows else None


def in_part(task: ShipTask, facts: ShipFacts) -> Panel | None:
    """Orders that would leave in part if the manifest were closed now."""
    parts = facts.in_part(task.manifest_id, _PARTS_MAX) if task.manifest_id else ()
    rows = tuple(
        Row(each.order, handing.part(each.loaded, each.parcels), f"{each.loaded} / {each.parcels}")
        for each in parts
    )
    return Panel(handing.in_part(), rows=rows) if rows else None


def closed_today(facts: ShipFacts) -> Panel | None:
    """Manifests that were closed in the last day, the last one first."""
    rows = tuple(
        Row(
            f"{each.number} {each.carrier}",
            _by(each.driver, is_signed=each.is_signed),
            says.of_parcels(each.parcels),
            f"{datetime.fromtimestamp(each.at_us / 1_000_000, UTC):%H:%M}",
            Tone.DONE,
        )
        for each in facts.closed_since(facts.now_us - _DAY_US // 2, _CLOSED_MAX)
    )
    return Panel(handing.closed_today(), rows=rows) if rows else None


def _by(driver: str, *, is_signed: bool) -> Message | str:
    if not driver:
        return ""
    return handing.signed_by(driver) if is_signed else handing.taken_by(driver)


def at_pallet(task: ShipTask, question: Question, facts: ShipFacts) -> Scene:
    """The pallet that is built: what stands on it, beside what could."""
    pallet, on_it = facts.pallet(task.pallet_id), facts.parcels_on(task.pallet_id)
    is_off = task.step is Step.CLEAR_PALLET
    here = {each.id for each in on_it}
    carrier = pallet.carrier or task.carrier
    others = [each for each in facts.ready(carrier) if each.id not in here][:ROWS_MAX]
    rows = tuple(_of_parcel(each, facts, Tone.PLAIN if is_off else Tone.DONE) for each in on_it)
    held = facts.measures_of(tuple(here))
    return Scene(
        handing.building(pallet.code),
        handing.sscc(pallet.sscc),
        handing.take_off() if is_off else handing.put_on(),
        pallet.code,
        Size.CODE,
        handing.take_off_hint() if is_off else handing.put_on_hint(),
        Tone.LOOK if is_off else Tone.QUIET,
        rows=rows,
        rows_title=handing.on_it() if rows else None,
        panels=(
            Panel(handing.on_it(), str(len(on_it)), load_note(held)),
            Panel(
                handing.not_on_it() if is_off else handing.could_go(),
                str(could_go(facts, carrier, len(on_it))),
                rows=tuple(_of_parcel(each, facts, Tone.PLAIN) for each in others),
            ),
        ),
        done=0 if is_off else question.done,
        left=0 if is_off else question.left,
    )


def _of_parcel(parcel: Parcel, facts: ShipFacts, tone: Tone) -> Row:
    order = facts.order(parcel.order_id)
    known = (order.number, parcel.carrier, parcel.service, order.country)
    return Row(
        parcel.number, " · ".join(each for each in known if each), end=leaves(order.ship_by, facts), tone=tone
    )


def with_driver(task: ShipTask, question: Question, facts: ShipFacts) -> Scene:
    """The driver stands at the dock: what goes, what stays, and what is kept with it."""
    manifest = facts.manifest(task.manifest_id)
    held = facts.measures(manifest.id)
    is_sign = task.step is Step.SIGN
    rows = listed(facts.loaded_seen(manifest.id, ROWS_MAX), held.parcels, facts, Tone.DONE)
    panels = (_stays(manifest, held, facts), capacity(task, held, facts), _kept(task, facts))
    return Scene(
        says.manifest_of(manifest.number, manifest.carrier),
        handing.taken_by(task.driver) if task.driver else _where(manifest, facts),
        handing.signs() if is_sign else handing.driver(),
        question.prompt,
        Size.SENTENCE,
        handing.sign_hint() if is_sign else handing.driver_hint(),
        Tone.LOOK,
        rows=rows,
        rows_title=says.loaded() if rows else None,
        panels=tuple(each for each in panels if each is not None),
    )


def _where(manifest: Manifest, facts: ShipFacts) -> Message:
    return says.at_dock(facts.place(manifest.dock_id).code) if manifest.dock_id else says.no_dock()


def _stays(manifest: Manifest, held: Measures, facts: ShipFacts) -> Panel:
    """What is signed for, as numbers; and what is left behind, by parcel."""
    count = facts.ready_count(manifest.carrier)
    if not count:
        return Panel(says.loaded(), str(held.parcels), load_note(held), Tone.DONE)
    rows = listed(facts.missing_seen(manifest.carrier, ROWS_MAX), count, facts)
    return Panel(handing.stays(), str(count), rows=rows)


def _kept(task: ShipTask, facts: ShipFacts) -> Panel | None:
    known, photos = facts.handover(task.manifest_id), facts.photos_of(task.manifest_id)
    rows = []
    if photos:
        rows.append(Row(handing.photos(photos), tone=Tone.DONE))
    if known is not None and known.remark:
        rows.append(Row(handing.remark(), known.remark))
    return Panel(handing.kept(), rows=tuple(rows)) if rows else None

"""The cards beside the question of a packer: the box as it fills, the weight, and what prints where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fulfill.catalog import Carton
from fulfill.flows.pack import closing, picture
from fulfill.flows.pack.task import OUTWARD, PackFacts, PackTask, Step
from fulfill.flows.pack.weight import expected_both, why_differs
from fulfill.flows.pack.work import Work
from fulfill.messages import Message
from fulfill.messages import scene_pack as says
from fulfill.orders import Parcel, ParcelState
from fulfill.scene import Panel, Row, Said
from fulfill.tone import Tone

BACK = frozenset({ParcelState.VERIFIED, ParcelState.LOADED})


def box_now(task: PackTask, work: Work, facts: PackFacts) -> Carton | None:
    """The box that the parcel is weighed in: at the closed flaps the one that what is inside needs."""
    if task.step is Step.GIVE_WEIGHT:
        return closing.final_box(task, work, facts)
    return closing.box_of(task, work, facts)


# --- box -----------------------------------------------------------------------------------------------
def box(task: PackTask, work: Work, now: Carton | None, facts: PackFacts) -> Panel:
    """The box that was given or is proposed, and whether all that goes into it has room."""
    given = work.parcel(task.parcel_id).carton
    code = given or (now.code if now else "")
    cartons = facts.cartons()
    found = now or picture.own_box(code)
    if found is None:
        note = says.no_single_box() if cartons and not code else says.scan_or_measure()
        return Panel(says.box(), code or says.any_box(), note, Tone.LOOK)
    plan = picture.of_parcel(work, found, facts)
    sides = f"{found.length_mm} × {found.width_mm} × {found.height_mm} mm"
    note, tone = says.proposed(sides), Tone.QUIET
    if plan.boxes > 1:
        is_full = work.units_left > 0 and picture.is_full(work, plan.fit)
        note, tone = (says.full_by_plan if is_full else says.one_of_several)(sides, plan.boxes), Tone.LOOK
    elif plan.is_tried and plan.fit is None:
        note, tone = says.may_not_hold(sides), Tone.LOOK
    elif plan.fit is not None and plan.fit.unknown:
        note, tone = says.a_guess(sides), Tone.LOOK
    elif plan.is_smallest:
        note, tone = says.smallest(sides), Tone.DONE
    elif given:
        note = says.chosen(sides)
    scanned = work.products[task.product_id].sku if task.product_id and task.step is Step.SCAN_PRODUCT else ""
    drawn = picture.drawn(found, plan.fit, work, scanned)
    if task.step in OUTWARD:
        # Where the next one would go in is nobody's question while something comes out.
        drawn = replace(drawn, coming=None)
    return Panel(says.box(), code, note, tone, box=drawn)


# --- weight --------------------------------------------------------------------------------------------
def weight(task: PackTask, work: Work, box: Carton | None, facts: PackFacts) -> Panel:
    """What the parcel weighs by the scale, else what it should weigh by its contents and its box."""
    now, full = expected_both(work, box, facts)
    given = work.parcel(task.parcel_id).weight_g
    if given:
        if not now.is_known:
            return Panel(says.weight(), says.grams(given), says.typed_unknown())
        if now.differs(given, facts) and full.differs(given, facts):
            why = says.typed_why(now.grams, why_differs(work, box, given, facts))
            return Panel(says.weight(), says.grams(given), why, Tone.LOOK)
        return Panel(says.weight(), says.grams(given), says.typed(now.grams), Tone.DONE)
    if not now.is_known:
        return Panel(says.weight(), says.grams(now.grams), says.some_unknown(), Tone.LOOK)
    note: Message = says.as_expected()
    if work.units_left:
        note = says.when_all_is_in(full.grams) if full.is_known else says.some_unknown()
    return Panel(says.weight(), says.grams(now.grams), note)


# --- papers --------------------------------------------------------------------------------------------
def papers(work: Work, facts: PackFacts, *, is_closed: bool = False) -> Panel:
    """Which printer gets which paper, and when; `is_closed`: no parcel of the order is open any more."""
    closed = tuple(each for each in work.parcels if each.state is not ParcelState.OPEN)
    slip, label = says.when_packed(), says.bought_when_packed()
    if is_closed:
        is_asked = any(each.state is ParcelState.PACKED for each in closed)
        slip, label = says.sent(), says.being_bought() if is_asked else says.sent()
    printers = facts.station.printers
    rows = (
        _paper(says.slip(), ("slip", "paper"), printers, slip),
        _paper(says.label(), ("label",), printers, label),
    )
    awaited = () if is_closed else tuple(_awaited(each) for each in closed if each.state not in BACK)
    return Panel(says.papers(), rows=(*rows, *awaited))


def _paper(title: Message, kinds: tuple[str, ...], printers: Mapping[str, str], when: Message) -> Row:
    spec = next((printers[kind] for kind in kinds if printers.get(kind)), "")
    return Row(title, _printer(spec), end=when)


def _printer(spec: str) -> Said:
    """What people call the printer of a one-line spec: its queue, its host, its folder."""
    way, _, rest = spec.strip().partition(":")
    target = rest.partition("?")[0].strip("/")
    if not target:
        return says.as_files()
    return says.in_folder(target.rpartition("/")[2]) if way == "folder" else target


def _awaited(parcel: Parcel) -> Row:
    is_bought = parcel.state is ParcelState.LABELLED
    end = says.to_scan_back() if is_bought else says.being_bought()
    return Row(parcel.number, end=end, tone=Tone.LOOK)

"""The loading as a screen shows it: what is missing beside what is loaded."""

from __future__ import annotations

from fulfill.flows.ship import showing_handing as handing
from fulfill.flows.ship.asking import ask
from fulfill.flows.ship.listing import leaves, listed, row_of, tone_of
from fulfill.flows.ship.task import Measures, Seen, ShipFacts, ShipTask, Step, current, docks_of
from fulfill.messages import Message
from fulfill.messages import scene_ship as says
from fulfill.scene import Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

# A trailer holds more than anybody reads: the rest is told as a number.
ROWS_MAX = 50
PANELS_MAX = 3
URGENT_MAX = 8
MANIFESTS_MAX = 6


def show(task: ShipTask, facts: ShipFacts) -> Scene:
    """A scene for each step; `done` and `left` are those of the question while parcels are loaded.

    Where they come off, or the driver stands there, a bar of what is loaded would tell nothing: none.
    """
    question = ask(task, facts)
    task = current(task, facts)
    if task.step is Step.SCAN_DOCK:
        return _doors(question, facts)
    if task.step in (Step.FILL_PALLET, Step.CLEAR_PALLET):
        return handing.at_pallet(task, question, facts)
    if task.step in (Step.SCAN_DRIVER, Step.SIGN):
        return handing.with_driver(task, question, facts)
    return _loading(task, question, facts)


def _doors(question: Question, facts: ShipFacts) -> Scene:
    """Nothing is loaded yet: who is waited for, and what must leave first."""
    carriers = facts.carrier_loads()
    docks = docks_of(facts)
    only = docks[0].code if len(docks) == 1 else ""
    rows = tuple(
        Row(
            each.carrier or says.no_carrier(),
            says.loaded_of() if each.loaded else "",
            figure=f"{each.loaded} / {each.loaded + each.ready}"
            if each.loaded
            else says.of_parcels(each.ready),
            end=leaves(each.ship_by, facts),
            tone=tone_of(each.ship_by, facts),
        )
        for each in carriers
    )
    closed = handing.closed_today(facts)
    panels = (_urgent(facts), _manifests(facts), *((closed,) if closed else ()))
    return Scene(
        says.shipping(),
        says.parcels_ready(sum(each.ready for each in carriers)),
        says.scan_dock() if only else says.scan(),
        only or question.prompt,
        Size.CODE if only else Size.SENTENCE,
        says.or_carrier(),
        rows=rows,
        rows_title=says.by_carrier() if rows else None,
        panels=tuple(panel for panel in panels if panel.rows),
        done=question.done,
        left=question.left,
    )


def _urgent(facts: ShipFacts) -> Panel:
    first = facts.missing_seen("", URGENT_MAX)
    return Panel(says.leave_first(), rows=tuple(row_of(each, facts) for each in first))


def _manifests(facts: ShipFacts) -> Panel:
    rows = tuple(
        Row(
            each.number,
            each.carrier,
            says.of_parcels(facts.loaded_count(each.id)),
            facts.place(each.dock_id).code if each.dock_id else "",
        )
        for each in facts.open_manifests()[:MANIFESTS_MAX]
    )
    return Panel(says.open_manifests(), rows=rows)


def _loading(task: ShipTask, question: Question, facts: ShipFacts) -> Scene:
    """At the dock: one list of what is missing, one of what is loaded; unloading swaps them."""
    missing = facts.missing_seen(task.carrier, ROWS_MAX)
    loaded = facts.loaded_seen(task.manifest_id, ROWS_MAX) if task.manifest_id else ()
    late = [each.ship_by for each in missing if tone_of(each.ship_by, facts) is Tone.LOOK]
    missing_rows = listed(missing, question.left, facts)
    is_out = task.step is Step.SCAN_OUT
    loaded_rows = listed(loaded, question.done, facts, Tone.PLAIN if is_out else Tone.DONE)
    is_all = bool(question.done and not question.left)
    verb, fact, size = says.still_to_load(), str(question.left), Size.NUMBER
    hint, tone = says.scan_each(), Tone.QUIET
    if is_out:
        verb, fact = says.unload(), str(question.done)
        hint, tone = says.comes_off(), Tone.LOOK
    elif late:
        hint, tone = says.late(len(late), min(late)), Tone.LOOK
    elif is_all:
        hint, tone = says.for_ever(), Tone.LOOK
    rows, rows_title = (loaded_rows, says.loaded()) if is_out else (missing_rows, says.missing())
    in_words = is_all or not task.carrier
    if in_words and not is_out:
        verb, size = (says.close() if is_all else says.load()), Size.SENTENCE
    return Scene(
        _title(task, facts),
        _subtitle(task, missing, facts),
        verb,
        question.prompt if size is Size.SENTENCE else fact,
        size,
        hint,
        tone,
        rows=rows,
        rows_title=rows_title if rows else None,
        panels=_beside(task, question, missing_rows if is_out else loaded_rows, facts),
        done=0 if is_out else question.done,
        left=0 if is_out else question.left,
    )


def _beside(task: ShipTask, question: Question, rows: tuple[Row, ...], facts: ShipFacts) -> tuple[Panel, ...]:
    """The other of the two lists, how full the trailer is, and what is on its way with it."""
    held = facts.measures(task.manifest_id) if task.manifest_id else Measures()
    trailer = handing.capacity(task, held, facts)
    if task.step is Step.SCAN_OUT:
        first = Panel(says.missing(), str(question.left), rows=rows)
    elif trailer is not None:
        # What is loaded is what fills the trailer: one card, in which its bars have room in large text.
        note = handing.on_trailer(task, held, facts)
        first, trailer = Panel(says.loaded(), str(question.done), note, rows=rows, bars=trailer.bars), None
    else:
        first = Panel(says.loaded(), str(question.done), handing.load_note(held), Tone.DONE, rows)
    more = (trailer, handing.in_part(task, facts), handing.pallets(task, facts))
    return (first, *(each for each in more if each is not None))[:PANELS_MAX]


def _title(task: ShipTask, facts: ShipFacts) -> Said:
    if task.manifest_id:
        return says.manifest_of(facts.manifest(task.manifest_id).number, task.carrier)
    return task.carrier or says.any_carrier()


def _subtitle(task: ShipTask, missing: tuple[Seen, ...], facts: ShipFacts) -> Message:
    if not task.dock_id:
        return says.no_dock()
    dock = facts.place(task.dock_id).code
    day = next((each.ship_by for each in missing if each.ship_by), "")
    return says.at_dock_until(dock, day) if day else says.at_dock(dock)

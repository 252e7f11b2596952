"""The return as a screen shows it: what was sent beside what came back, and the piece in hand."""

from __future__ import annotations

from dataclasses import replace

from fulfill.flows.returns import putting_back, showing_parcel
from fulfill.flows.returns.asking import ask
from fulfill.flows.returns.judging import asks_weight, question_of, verdict_of
from fulfill.flows.returns.listing import awaited, came_back, chip_tone, details, names_of, sent
from fulfill.flows.returns.parcel_first import must_weigh
from fulfill.flows.returns.placing import kinds_for
from fulfill.flows.returns.task import Announced, ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import Message, scene_details, scene_returns_parcel
from fulfill.messages import scene_returns as says
from fulfill.returned import label_of
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Kind, Question

ANNOUNCED_MAX = 50
UNDECIDED_MAX = 8
PLACES_MAX = 5
# What becomes of a piece hangs on what is asked here.
_STILL_JUDGED = (Step.ANSWER_QUESTION, Step.TAKE_PHOTO)


def show(task: ReturnsTask, facts: ReturnsFacts) -> Scene:
    """A scene for each step.

    `done` counts pieces that came and are not in hand any more, `left` those in hand or still awaited;
    where a whole parcel is put away, pieces that are away and those that are not.
    """
    question = ask(task, facts)
    if task.step is Step.SCAN_RETURN:
        return _announced(question, facts)
    if task.step is Step.CHOOSE_ORDER:
        return _which_order(task, question, facts)
    if task.step is Step.PUT_BACK and putting_back.piles(task, facts):
        return _put_back(task, question, facts)
    if task.unit is None:
        return _next_piece(task, question, facts)
    return _in_hand(task, task.unit, question, facts)


def _announced(question: Question, facts: ReturnsFacts) -> Scene:
    """No return is opened: which ones may come, and which pieces wait for a decision."""
    found = facts.announced(ANNOUNCED_MAX)
    rows = tuple(
        Row(
            each.number,
            says.of_order(each.order) if each.order else "",
            f"{each.received} / {each.expected}" if each.expected else str(each.received),
            _when(each, facts),
            Tone.LOOK if _is_late(each, facts) else Tone.PLAIN,
        )
        for each in found
    )
    waiting = facts.undecided_units(UNDECIDED_MAX)
    names = names_of([unit.product_id for _, unit in waiting], facts)
    undecided = tuple(
        Row(name, number, end=says.not_judged(), tone=Tone.LOOK, sku=sku, image=image)
        for (number, unit) in waiting
        for sku, name, image in (names[unit.product_id],)
    )
    return Scene(
        says.returns(),
        says.announced_count(len(rows)),
        says.scan(),
        says.what_came(),
        Size.NAME,
        hint=says.any_paper_will_do(),
        rows=rows,
        rows_title=says.announced() if rows else None,
        panels=(Panel(says.left_undecided(), tone=Tone.LOOK, rows=undecided),) if undecided else (),
        done=question.done,
        left=question.left,
    )


def _when(each: Announced, facts: ReturnsFacts) -> Said:
    """Its last day, or how long it waits."""
    if each.expires_on:
        return says.until(each.expires_on)
    return showing_parcel.waits(each.opened_us, facts) or ""


def _is_late(each: Announced, facts: ReturnsFacts) -> bool:
    """Past its last day, or without a paper: nobody but us will ask after it."""
    return each.is_blind or bool(each.expires_on and each.expires_on < facts.today)


def _which_order(task: ReturnsTask, question: Question, facts: ReturnsFacts) -> Scene:
    """Several orders fit what was typed: whose they are."""
    rows = tuple(Row(each.order, each.name, end=each.city) for each in facts.senders(task.found))
    return Scene(
        says.returns(),
        says.newest_first(),
        says.choose(),
        question.prompt,
        rows=rows,
        rows_title=says.orders_that_fit(),
    )


def _next_piece(task: ReturnsTask, question: Question, facts: ReturnsFacts) -> Scene:
    """The step scan_product: how many are still to come, or the end."""
    verb, fact, size, hint, tone = says.scan_next(), "", Size.SENTENCE, says.scan_any(), Tone.QUIET
    if not any(expect.kind is Kind.PRODUCT for expect in question.expects):
        verb, hint, tone = says.close(), says.look_for_more(), Tone.LOOK
        if must_weigh(task, facts):
            verb, fact = scene_returns_parcel.put_on_scale(), question.document
            size = Size.NUMBER if fact else Size.SENTENCE
    elif question.left:
        verb, fact, size = says.still_to_come(), str(question.left), Size.NUMBER
    hint, tone = showing_parcel.hint(task, facts) or (hint, tone)
    return _scene(task, question, facts, verb, fact or question.prompt, size, hint, tone)


def _put_back(task: ReturnsTask, question: Question, facts: ReturnsFacts) -> Scene:
    """A parcel that came back whole: the pieces at hand and where they go."""
    fact = next(iter(_places(question)), "")
    size = Size.CODE if fact else Size.SENTENCE
    scene = _scene(
        task, question, facts, says.put_at(), fact or question.prompt, size, question.prompt, Tone.QUIET
    )
    left = sum(len(pile.units) for pile in putting_back.piles(task, facts))
    done = max(task.units - left, 0)
    return replace(scene, goods=showing_parcel.pile_of(task, facts), done=done, left=left)


def _in_hand(task: ReturnsTask, unit: Unit, question: Question, facts: ReturnsFacts) -> Scene:
    """A piece is in hand: which one it is, how it is, what becomes of it, where it goes."""
    name: Said = facts.product(unit.product_id).name
    fact: Said
    hint, tone = _known(unit)
    match task.step:
        case Step.SCAN_SERIAL:
            verb, fact, size, hint = says.scan_serial_of(), name, Size.NAME, says.is_it_ours()
        case Step.SCAN_LOT:
            verb, fact, size, hint = says.scan_lot_of(), name, Size.NAME, says.is_it_ours()
        case Step.ANSWER_CONDITION:
            verb, fact, size = says.how_is(), name, Size.NAME
        case Step.ANSWER_QUESTION:
            question_now = question_of(unit, facts.product(unit.product_id), facts)
            assert question_now is not None, unit
            verb, fact, size = says.look_closer(), says.ask(question_now.text), Size.SENTENCE
            hint = hint if unit.is_extra or unit.reason else says.look_then_answer()
            if asks_weight(task, facts):
                hint = scene_returns_parcel.weigh_piece(facts.product(unit.product_id).weight_g)
        case Step.TAKE_PHOTO:
            verb, fact, size, hint = says.take_photo_of(), name, Size.NAME, says.show_what_is_wrong()
        case Step.APPROVE:
            verb, fact, size, tone = says.second_person(), says.scan_second_badge(), Size.NAME, Tone.LOOK
            hint = says.worth_so_much()
        case Step.SCAN_PLACE if not unit.is_labelled and facts.scans_labels():
            verb, fact, size = says.stick_and_scan(), label_of(unit.id), Size.CODE
            hint = _after_label(unit, question)
        case Step.GIVE_REASON:
            assert unit.chosen is not None, unit
            verb, fact, size = says.why_so(), "", Size.SENTENCE
            proposed = verdict_of(unit, facts).proposed
            hint, tone = says.against_the_rule(str(unit.chosen), str(proposed)), Tone.LOOK
        case _:
            fact = next(iter(_places(question)), "")
            verb, size = (says.put_at(), Size.CODE) if fact else (says.decide(), Size.SENTENCE)
            hint = _outcome(unit, facts)
    return _scene(task, question, facts, verb, fact or question.prompt, size, hint, tone)


def _known(unit: Unit) -> tuple[Message, Tone]:
    if unit.is_extra:
        return says.not_awaited(), Tone.LOOK
    return (says.customer_says(unit.reason) if unit.reason else says.judge_it()), Tone.QUIET


def _after_label(unit: Unit, question: Question) -> Message:
    """Where the piece goes once it has its label: the place that was named when it was decided."""
    assert unit.chosen is not None, unit
    kinds = kinds_for(unit.chosen)
    place = next(iter(_places(question)), "")
    return says.then_to(place, kinds) if place else says.then_the_place(kinds)


def _outcome(unit: Unit, facts: ReturnsFacts) -> Message:
    if unit.chosen is not None:
        return says.any_place_of(kinds_for(unit.chosen))
    verdict = verdict_of(unit, facts)
    return says.agree(str(verdict.grade), verdict.why)


def _scene(
    task: ReturnsTask,
    question: Question,
    facts: ReturnsFacts,
    verb: Message,
    fact: Said,
    size: Size,
    hint: Message,
    tone: Tone,
) -> Scene:
    rows, rows_title = awaited(task, facts)
    # A piece that is taken in and not put away is not done with.
    in_hand = 1 if task.unit is not None and task.unit.id else 0
    closed = showing_parcel.before_opening(task, facts)
    panels = (
        *((closed,) if closed else ()),
        sent(task, facts),
        came_back(task, facts),
        _other_places(question),
    )
    return Scene(
        task.rma or task.order or says.blind(),
        _subtitle(task, facts),
        verb,
        fact,
        size,
        hint,
        tone,
        _goods(task, facts),
        rows,
        rows_title,
        tuple(panel for panel in panels if panel.rows),
        question.done - in_hand,
        question.left + in_hand,
    )


def _subtitle(task: ReturnsTask, facts: ReturnsFacts) -> Message:
    if not task.order:
        return says.of_nobody()
    if task.is_ours:
        return says.unannounced(task.order)
    day = facts.rma(task.rma_id).expires_on if task.rma_id else ""
    return says.of_order_until(task.order, day) if day else says.of_order(task.order)


def _goods(task: ReturnsTask, facts: ReturnsFacts) -> Goods | None:
    """The piece in hand, with what to mind and what it becomes as soon as that is known."""
    unit = task.unit
    if unit is None:
        return None
    product = facts.product(unit.product_id)
    is_judged = bool(unit.condition) and task.step not in _STILL_JUDGED
    becomes = unit.chosen or (verdict_of(unit, facts).proposed if is_judged else None)
    return Goods(
        product.sku,
        product.name,
        product.image,
        says.in_hand(),
        1,
        details=details(unit.lot_id, unit.serial or "", facts) or scene_details.stamps(unit.lot),
        warning=_warning(unit, facts),
        chip_label=says.becomes() if becomes else None,
        chip=str(becomes or ""),
        chip_tone=chip_tone(becomes),
    )


def _warning(unit: Unit, facts: ReturnsFacts) -> Message | None:
    if unit.suspicious:
        return scene_returns_parcel.suspicious_warning()
    product, lot = facts.product(unit.product_id), facts.lot(unit.lot_id)
    if product.is_blocked or (lot is not None and lot.is_blocked):
        return says.blocked()
    if lot is not None and lot.is_expired(facts.today):
        return says.expired()
    return scene_details.hazard(product.hazard) if product.hazard else None


def _places(question: Question) -> tuple[str, ...]:
    return tuple(code for each in question.expects if each.kind is Kind.PLACE for code in each.codes)


def _other_places(question: Question) -> Panel:
    return Panel(says.takes_it(), rows=tuple(Row(code) for code in _places(question)[:PLACES_MAX]))

"""What rules of packing mean, as lines to read: each insert, each number, each box as a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.plan.bench import BarredBox, Bench, Capture, Captured, Goods, Insert, ScanEach
from ui.desks.kit import Line
from ui.desks.kit_words import either
from ui.locale import decimal
from ui.words import tr


def bench_lines(bench: Bench) -> tuple[Line, ...]:
    """Every rule as a sentence, under what it is about."""
    lines = (
        *_part(tr("Laid into the box"), [_insert(each) for each in bench.inserts]),
        *_part(tr("Scanned one by one"), [_each(each) for each in bench.scan_each]),
        *_part(tr("Numbers read off each unit"), [_capture(each) for each in bench.captures]),
        *_part(tr("Boxes that are not taken"), [_box(each) for each in bench.boxes]),
    )
    nothing = tr("Nothing goes into the box besides the goods, and no number is read off a unit.")
    return lines or (Line(tr("No rule is in force"), nothing),)


def _part(head: str, lines: list[Line]) -> tuple[Line, ...]:
    return (Line(head, is_head=True), *lines) if lines else ()


def _insert(insert: Insert) -> Line:
    when = tuple(_when(insert))
    said = tr("When {conditions}", conditions=tr(", and ").join(when)) if when else tr("Always")
    how = tr("its code {code} is scanned", code=insert.code) if insert.code else tr("a key confirms it")
    return Line(tr("{when} → {what}", when=said, what=insert.says), how)


def _when(insert: Insert) -> Iterable[str]:
    if insert.is_first:
        yield tr("it is a customer's first order")
    if insert.is_gift:
        yield tr("it has a gift note")
    if insert.countries:
        yield tr("it goes to {countries}", countries=either(insert.countries))
    if insert.channels:
        yield tr("the order came from {shops}", shops=either(insert.channels))
    if insert.services:
        yield tr("it goes by {services}", services=either(insert.services))
    if insert.goods != Goods():
        yield tr("it holds {goods}", goods=_goods(insert.goods))
    if insert.value_from:
        least = f"{decimal(insert.value_from / 100, 2)} {insert.currency}"
        yield tr("it is worth {least} or more", least=least)


def _each(rule: ScanEach) -> Line:
    who = tr("when {badges} packs it", badges=either(rule.badges)) if rule.badges else tr("whoever packs it")
    return Line(tr("Every unit of {goods}", goods=_goods(rule.goods)), who)


def _capture(rule: Capture) -> Line:
    number = {Captured.SERIAL: tr("The serial"), Captured.LOT: tr("The lot")}[rule.what]
    return Line(tr("{number} of {goods}", number=number, goods=_goods(rule.goods)))


def _box(rule: BarredBox) -> Line:
    when = []
    if rule.services:
        when.append(tr("it goes by {services}", services=either(rule.services)))
    if rule.countries:
        when.append(tr("it goes to {countries}", countries=either(rule.countries)))
    said = tr("When {conditions}", conditions=tr(", and ").join(when)) if when else tr("Always")
    return Line(tr("{when} → not {boxes}", when=said, boxes=either(rule.codes)))


def _goods(goods: Goods) -> str:
    """Products by their SKU, kinds of goods by their category."""
    named = [*goods.skus, *(tr("category “{category}”", category=each) for each in goods.categories)]
    return either(named) if named else tr("all goods")

"""The return form: the customer fills it in and puts it into the box."""

from __future__ import annotations

from fulfill.papers import addressing, symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import ReturnForm, Sheet
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.slip import letterhead
from fulfill.papers.texts import day, listed, number, say


def write(form: ReturnForm, sheet: Sheet) -> bytes:
    """PDF of one or more pages in the customer's language. Raises CannotEncode."""
    lang = form.language
    pages = Pages(sheet)
    _head(pages, form)
    blank = "______"
    columns = (
        Column(say("sku", lang), 20), Column(say("description", lang), 44),
        Column(say("delivered", lang), 13, Align.RIGHT), Column(say("returning", lang), 13, Align.CENTRE),
        Column(say("reason", lang), 13, Align.CENTRE),
    )  # fmt: skip
    rows = [(line.sku, line.name, number(line.quantity, lang), blank, blank) for line in form.lines]
    pages.table(columns, rows, size=9.5, pad=6)
    _reasons(pages, lang)
    _steps(pages, form)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, form.copy)
        left = f"{say('return_form', lang)}  {form.rma or form.order}"
        footer_line(pages, left, say("page", lang, page=page, pages=of), form.footer)

    return pages.finish(f"{say('return_form', lang)} {form.rma or form.order}", footer)


def _head(pages: Pages, form: ReturnForm) -> None:
    lang = form.language
    letterhead(pages, form.logo, form.return_to.company or form.return_to.name)
    room = pages.inside / 2
    pages.bars(
        symbols.code128(form.code), pages.width - MARGIN - room + 9.6, MARGIN, 34, room, align=Align.RIGHT
    )
    pages.y = pages.block(MARGIN, MARGIN + 74, pages.inside, (say("return_form", lang),), 22, bold=True) + 2
    facts = [f"{say('order', lang)}: {form.order}"]
    facts += [f"{say('rma', lang)}: {form.rma}"] if form.rma else []
    facts += [f"{say('return_by', lang)}: {day(form.until, lang)}"] if form.until else []
    pages.y = pages.block(MARGIN, pages.y, pages.inside, ("   ·   ".join(facts),), 10, bold=True) + 6
    pages.rule(pages.y, 1.2)
    pages.y += 12
    half = pages.inside / 2 - 12
    ends: list[float] = []
    for x, title, address, other in (
        (MARGIN, say("return_to", lang), form.return_to, form.customer.country),
        (MARGIN + pages.inside * 0.52, say("customer", lang), form.customer, form.return_to.country),
    ):
        pages.line(x, pages.y + 8, title, 8.5, grey=GREY)
        main = address is form.return_to
        ends.append(
            pages.block(
                x, pages.y + 13, half, addressing.block(address, other), 11 if main else 9.5, bold=main
            )
        )
    pages.y = max(ends) + 14


def _reasons(pages: Pages, lang: str) -> None:
    reasons = listed("reasons", lang)
    rows = (len(reasons) + 1) // 2
    pages.need(rows * 15 + 40)
    pages.y += 14
    pages.line(MARGIN, pages.y + 9, say("reasons_title", lang), 9.5, bold=True)
    pages.y += 16
    for at, reason in enumerate(reasons):
        x = MARGIN + (at // rows) * pages.inside / 2
        pages.line(x, pages.y + (at % rows) * 14 + 10, f"{at + 1}   {reason}", 9.5)
    pages.y += rows * 14 + 8


def _steps(pages: Pages, form: ReturnForm) -> None:
    lang = form.language
    steps = tuple(line.strip() for line in form.instructions.splitlines() if line.strip())
    pages.need(150)
    pages.y += 6
    pages.line(MARGIN, pages.y + 9, say("how_title", lang), 9.5, bold=True)
    pages.y += 15
    for at, step in enumerate(steps or listed("steps", lang), 1):
        pages.line(MARGIN, pages.y + 9.5, f"{at}.", 9.5)
        pages.y = pages.block(MARGIN + 18, pages.y, pages.inside - 18, (step,), 9.5) + 2
    pages.y += 14
    pages.line(MARGIN, pages.y + 9, say("remarks", lang), 8.5, grey=GREY)
    pages.fill(MARGIN, pages.y + 30, pages.inside, 0.6)
    pages.y += 44
    pages.line(MARGIN, pages.y + 9, say("signature", lang), 8.5, grey=GREY)
    pages.fill(MARGIN, pages.y + 30, pages.inside / 2, 0.6)

"""How the columns of a table share its width: as much as they say, the least important ones first to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFontMetrics

from ui.desks.kit_model import Column
from ui.theme import tokens
from ui.theme.look import look

PAD, DOT = 12, 20  # px of the 1280 × 720 design: beside a text, and before a state
_WIDEST, _LEAST_WIDE = 300, 160
_LOOKED_AT = 60
_SAME = 4  # the rank of a column that says the same in every row


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column wants: px in which it stands whole, and px to which it may shrink.

    `is_wide` takes what is left over. `rank` says who goes first where there is no room: the highest.
    """

    whole: int
    least: int
    is_wide: bool = False
    rank: int = 0


def share(wishes: Sequence[Wish], room: int) -> list[int]:
    """The width of each column (px), 0 for one that has no room; none is narrower than its least.

    Only where the first columns alone are too wide for the room do they go beyond it.
    """
    shown = list(range(len(wishes)))
    leaving = sorted((at for at in shown if wishes[at].rank), key=lambda at: (-wishes[at].rank, -at))
    while leaving and sum(wishes[at].least for at in shown) > room:
        shown.remove(leaving.pop(0))
    widths = [0] * len(wishes)
    for at in shown:
        widths[at] = wishes[at].whole
    over = sum(widths) - room
    spare = {at: wishes[at].whole - wishes[at].least for at in shown}
    all_spare = sum(wishes[at].whole - wishes[at].least for at in shown)
    if over > 0 and all_spare:
        part = min(over / all_spare, 1.0)
        for at in shown:
            widths[at] -= round(spare[at] * part)
    wide = [at for at in shown if wishes[at].is_wide] or shown[:1]
    if over < 0 and wide:
        for at in wide:
            widths[at] += -over // len(wide)
    return widths


def kept_clear(widths: list[int], wishes: Sequence[Wish], last_least: int) -> list[int]:
    """The last one shown is at least so wide (px), if the wide ones before it can give it that."""
    shown = [at for at, wide in enumerate(widths) if wide]
    wide_ones = [at for at in shown[:-1] if wishes[at].is_wide]
    for at in sorted(wide_ones, key=lambda at: widths[at] - wishes[at].least, reverse=True):
        given = min(last_least - widths[shown[-1]], widths[at] - wishes[at].least)
        if given > 0:
            widths[at] -= given
            widths[shown[-1]] += given
    return widths


def title_wide(column: Column[Any]) -> int:
    """How wide its title is, with what stands around it (px)."""
    here = look()
    title = QFontMetrics(here.font(tokens.TEXT, tokens.MEDIUM)).horizontalAdvance(f"{column.title} ↓")
    return title + 2 * here.px(PAD) + 2


def wish(column: Column[Any], rows: Sequence[Any], kept: int | None) -> Wish:
    """What a column wants for these rows; `kept` is the width that a person gave it (px)."""
    here = look()
    rank = _rank(column)
    titled, around = title_wide(column), 2 * here.px(PAD) + 2
    if kept is not None:
        return Wish(kept, min(kept, titled), column.is_wide, rank)
    metrics = QFontMetrics(here.font(tokens.BODY, tokens.MEDIUM if column.is_strong else tokens.REGULAR))
    texts = {column.shown(row)[:80] for row in rows[:_LOOKED_AT]}
    if rank and len(rows) > 1 and len(texts) == 1:
        # What every row says tells none from another: it goes before what does.
        rank = _SAME
    content = max((metrics.horizontalAdvance(text) for text in texts), default=0)
    if column.tone is not None:
        content += here.px(DOT)
    whole = max(titled, content + around)
    if not column.is_wide:
        return Wish(whole, whole, rank=rank)
    # A name in type half as large as its number reads worse than a list without its quiet columns.
    grown = here.percent / 100
    # What asks for much does so at the usual size: in large type it would be the one to leave.
    wanted = here.px(column.least) if column.least else round(here.px(_LEAST_WIDE) * grown)
    least = max(titled, min(whole, wanted))
    return Wish(max(min(whole, round(here.px(_WIDEST) * grown)), least), least, is_wide=True, rank=rank)


def _rank(column: Column[Any]) -> int:
    """What names a row and how it stands are never left out; what is quiet goes before what is not."""
    if column.is_strong or column.stays or (column.tone is not None and not column.is_quiet):
        return 0
    return 3 if column.is_quiet else 2 if not column.is_wide else 1

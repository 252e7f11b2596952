"""Packing errors in words."""

from __future__ import annotations

from datetime import date, timedelta

from fulfill.store.views.desk_pack_errors import By, ErrorEvent, ErrorsOf
from fulfill.tone import Tone
from ui.desks.kit import Column, Fact, Line, count_text, when_text
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr

PERIODS = ("today", "yesterday", "week", "month", "all")
_WEEK, _MONTH = 6, 29  # and today
_ENOUGH = 100  # packed units, from which on a rate says something


def kind_word(error: str) -> str:
    """What happened, as people at a bench say it."""
    return {
        "wrong_item": tr("Wrong item"),
        "excess": tr("Too many"),
        "wrong_lot": tr("Wrong lot"),
        "wrong_serial": tr("Wrong serial number"),
        "wrong_label": tr("Wrong label"),
        "odd_weight": tr("Weight did not fit"),
        "missing": tr("Missing"),
        "damaged": tr("Damaged"),
        "by_hand": tr("Counted by hand"),
        "no_insert": tr("Insert not at hand"),
    }.get(error, error)


def period_words() -> list[tuple[str, str]]:
    """The periods that can be chosen."""
    words = (tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("Last 30 days"), tr("Ever"))
    return list(zip(PERIODS, words, strict=True))


def days_of(period: str, today: date) -> tuple[str, str]:
    """The first and the last day of a period (ISO); "" for no bound."""
    first, last = {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
        "week": (today - timedelta(days=_WEEK), today),
        "month": (today - timedelta(days=_MONTH), today),
    }.get(period, (None, None))
    return (first.isoformat() if first else "", last.isoformat() if last else "")


def name_of(row: ErrorsOf, by: By) -> str:
    """Who or what a row is about."""
    if by is By.KIND:
        return kind_word(row.name)
    return row.name or (tr("Nobody known") if by is By.PERSON else tr("No product"))


def kinds_text(row: ErrorsOf) -> str:
    return joined(tuple(f"{kind_word(kind)} {count_text(count)}" for kind, count in row.kinds), ", ")


def rate_text(row: ErrorsOf) -> str:
    """How many in a thousand packed; of a few packed units nothing can be told for a thousand."""
    if row.rate_permille is None:
        return ""
    return count_text(row.rate_permille) if row.packed >= _ENOUGH else "–"


def columns(by: By) -> tuple[Column[ErrorsOf], ...]:
    title = {By.PERSON: tr("Packer"), By.PRODUCT: tr("Product"), By.KIND: tr("What went wrong")}[by]
    return (
        Column("name", title, lambda row: name_of(row, by), 150, is_strong=True, is_wide=by is By.KIND),
        Column("kinds", tr("What went wrong"), kinds_text, 220, is_quiet=True, is_wide=True),
        Column(
            "count", tr("Times"), lambda row: count_text(row.count), 84, is_figure=True,
            sort=lambda row: row.count, value=lambda row: row.count,
        ),
        Column(
            "packed", tr("Packed"), lambda row: count_text(row.packed) if row.packed else "", 84,
            is_figure=True, is_quiet=True, sort=lambda row: row.packed, value=lambda row: row.packed or "",
        ),
        Column(
            "rate", tr("Of 1,000 packed"), rate_text, 110, is_figure=True,
            sort=lambda row: -1 if row.rate_permille is None else row.rate_permille,
            value=lambda row: "" if row.rate_permille is None else row.rate_permille,
        ),
    )  # fmt: skip


def facts(row: ErrorsOf, by: By) -> tuple[Fact, ...]:
    rows = [(tr("Times"), count_text(row.count))]
    rows += [(kind_word(kind), count_text(count)) for kind, count in row.kinds if by is not By.KIND]
    rows += [
        (tr("Units"), count_text(row.units) if row.units else ""),
        (tr("Packed"), count_text(row.packed) if row.packed else ""),
        (tr("Of 1,000 packed"), rate_text(row)),
    ]
    return tuple(Fact(label, text) for label, text in rows if text)


def event_line(event: ErrorEvent, today: date) -> Line:
    """One scan: what went wrong, when and with what; it opens the journal."""
    what = joined((when_text(event.at_us, today), kind_word(event.error)))
    told = retold(event.message)
    # Most answers begin with the product: then it is not named twice.
    sku = "" if told.startswith(event.sku) else event.sku
    finer = joined((event.person, event.station, sku, _scanned(event), told))
    units = count_text(event.units) if event.units else ""
    return Line(what, finer, units, Tone.LOOK, key=event.scan or event.person)


def _scanned(event: ErrorEvent) -> str:
    return tr("scanned {code}", code=event.scan) if event.scan and event.scan != event.sku else ""

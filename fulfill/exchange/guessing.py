"""Which of a stranger's columns are likely ours: by their names, and by what stands in them.

A name counts by how near it is to the words that other programs use (`synonyms`); content confirms or
contradicts it (a barcode has its check digit, a country is one), and alone it is enough for columns whose
content cannot be mistaken. It is a proposal: a person sees it, with the first values, before anything is
read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from fulfill import gs1
from fulfill.exchange.columns import Column
from fulfill.exchange.mapping import ColumnMap, fields_of
from fulfill.exchange.synonyms import BILLING, BILLING_STEMS, DELIVERY, DELIVERY_STEMS, PAIRS, names_of
from fulfill.exchange.tidying import days_in, tidy_for
from fulfill.records import Kind
from fulfill.units import CURRENCIES, BadValue

SAMPLES = 50
_TAKEN_FROM = 0.5
_SURE_FROM = 0.8
# Columns whose gate takes nearly any text: what stands in them neither confirms nor contradicts.
_LOOSE = frozenset(
    "name company address1 address2 city region postcode phone email zone aisle bay level position category"
    " hazard supplier_sku image note gift_note service channel reason comment carrier lot serial".split()
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
_POSTCODE = re.compile(
    r"[0-9]{4,5}|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[0-9]{4} ?[A-Z]{2}|[0-9]{2}-[0-9]{3}"
)
# The name of one of these is nobody's name.
_GOODS = frozenset(
    "product item article artikel produkt producto articulo file user login carrier shop".split()
)
_UNITS = frozenset("g kg lb lbs oz mm cm m in eur usd gbp mxn".split())


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a file that is not ours.

    Attributes:
        columns: as they stand there; names: trimmed, in lower case, each one only once.
        rows: its first rows, as many cells as columns.
    """

    columns: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()

    def values(self, place: int) -> tuple[str, ...]:
        """What stands in one column, without the empty cells."""
        return tuple(text for row in self.rows if place < len(row) and (text := row[place].strip()))


@dataclass(frozen=True, slots=True)
class Guess:
    """A proposal. `sure` are those told by a name that is known; `fit` is how well it is one, 0 to 1."""

    map: ColumnMap
    sure: frozenset[str]
    fit: float


def guess(header: Header, kind: Kind | None = None, name: str = "") -> Guess:
    """The likeliest map; `kind` says what the list is about where a person has said so."""
    kinds = [kind] if kind else list(Kind)
    return max((_guess(header, each, name) for each in kinds), key=lambda found: found.fit)


def _guess(header: Header, kind: Kind, name: str) -> Guess:
    fields = fields_of(kind)
    bids = sorted(_bids(header, kind, fields), key=lambda bid: (-bid[0], bid[1], bid[2]))
    found: dict[str, tuple[int, ...]] = {}
    scores: dict[str, float] = {}
    used: set[int] = set()
    for score, at, places in bids:
        field = fields[at].name
        if score >= _TAKEN_FROM and field not in found and not used.intersection(places):
            found[field], scores[field] = places, score
            used.update(places)
    _by_neighbour(header, kind, found, scores, used)
    columns = tuple(
        (each.name, tuple(header.names[place] for place in found[each.name]))
        for each in fields
        if each.name in found
    )
    days = days_in(
        text for field in ("ordered_at", "ship_by", "expected_on", "expires_on") if field in found
        for text in header.values(found[field][0])
    )  # fmt: skip
    made = ColumnMap(kind, columns, (), days, name, tuple(sorted(each for each in header.names if each)))
    sure = frozenset(field for field, score in scores.items() if score >= _SURE_FROM)
    return Guess(made, sure, _fit(header, fields, scores, used))


def _fit(header: Header, fields: Sequence[Column], scores: dict[str, float], used: set[int]) -> float:
    """How well a kind suits a file: what it must have is there, and few columns are left over."""
    needed = [each.name for each in fields if each.needed]
    filled = sum(scores.get(each, 0.0) for each in needed) / len(needed)
    known = sum(1 for name in header.names if name) or 1
    return 0.6 * filled + 0.4 * len(used) / known


def _bids(
    header: Header, kind: Kind, fields: Sequence[Column]
) -> Iterator[tuple[float, int, tuple[int, ...]]]:
    for place, name in enumerate(header.names):
        if not name:
            continue
        values = header.values(place)
        for at, field in enumerate(fields):
            by_name = max((_near(known, name) for known in names_of(kind, field.name)), default=0.0)
            share = _share(field, name, values)
            if by_name >= _TAKEN_FROM / 1.1:
                # A name whose content is no such thing is another's name.
                yield (by_name if share >= 0.5 else by_name * 0.3), at, (place,)
            elif (alone := _alone(field, values)) and share >= 0.9:
                yield alone, at, (place,)
    yield from _pairs(header, fields)


def _pairs(header: Header, fields: Sequence[Column]) -> Iterator[tuple[float, int, tuple[int, ...]]]:
    """Two columns that are one of ours: first and last name, street and number."""
    if not any(field.name == "address1" for field in fields):
        return
    for at, field in enumerate(fields):
        for first, second in PAIRS.get(field.name, ()):
            left = _best(header, first)
            right = _best(header, second)
            if left is not None and right is not None and left != right:
                yield 1.05, at, (left, right)


def _best(header: Header, words: tuple[str, ...]) -> int | None:
    near = [
        (max(_near(word, name) for word in words), -place) for place, name in enumerate(header.names) if name
    ]
    score, place = max(near, default=(0.0, 0))
    return -place if score >= 0.9 else None


def _by_neighbour(
    header: Header,
    kind: Kind,
    found: dict[str, tuple[int, ...]],
    scores: dict[str, float],
    used: set[int],
) -> None:
    """A column of postcodes beside the town is the postcode, whatever it is called."""
    if kind is not Kind.ORDERS or "city" not in found or "postcode" in found:
        return
    for place in (found["city"][0] - 1, found["city"][0] + 1):
        if place in used or not 0 <= place < len(header.names):
            continue
        values = header.values(place)
        if values and all(_POSTCODE.fullmatch(each) for each in values):
            found["postcode"], scores["postcode"] = (place,), _TAKEN_FROM
            used.add(place)
            return


def _share(field: Column, header: str, values: Sequence[str]) -> float:
    """How many of the first values the gate takes, from 0 to 1; 1 where there are none."""
    if not values or field.name in _LOOSE:
        return 1.0
    tidy = tidy_for(field.name, header)
    return sum(_passes(field, tidy(text)) for text in values) / len(values)


def _passes(field: Column, text: str) -> bool:
    if field.name in ("ordered_at", "ship_by", "expected_on", "expires_on") and re.search(r"\d/\d", text):
        return True
    try:
        field.gate(text)
    except BadValue:
        return False
    return True


def _alone(field: Column, values: Sequence[str]) -> float:
    """What content says without a name; 0 where it could be anything."""
    if not values:
        return 0.0
    match field.name:
        case "gtin":
            return 0.75 if all(len(text) >= 8 and gs1.is_gtin(text) for text in values) else 0.0
        case "email":
            return 0.7 if all(_EMAIL.fullmatch(text) for text in values) else 0.0
        case "country":
            return 0.6
        case "currency":
            return 0.6 if all(text.upper() in CURRENCIES for text in values) else 0.0
        case "quantity":
            return 0.5 if all(text.isdigit() and 0 < int(text) < 1_000 for text in values) else 0.0
    return 0.0


@cache
def _near(known: str, name: str) -> float:
    """How near a header is to a word that is known, 0 to 1."""
    ours, theirs = _tokens(known), _tokens(name)
    if not ours or not theirs:
        return 0.0
    joined, told = "".join(ours), "".join(theirs)
    if joined == told:
        return 1.0
    for stems, worth in ((DELIVERY_STEMS, 0.95), (BILLING_STEMS, 0.35)):
        if any(told == stem + joined for stem in stems):
            return worth
    if set(ours) <= set(theirs):
        extra = set(theirs) - set(ours)
        if extra & BILLING or (ours == ("name",) and extra & _GOODS):
            return 0.35
        return 0.95 if extra <= DELIVERY else 0.7 if len(extra) == 1 else 0.55
    if min(len(joined), len(told)) < 4:
        return 0.0
    ratio = SequenceMatcher(None, joined, told, autojunk=False).ratio()
    return ratio * 0.9 if ratio >= 0.8 else 0.0


@cache
def _tokens(text: str) -> tuple[str, ...]:
    """The words of a header, without case, accents, units, or the two ways of writing ä, ö and ü."""
    apart = re.sub(r"(?<=[a-zß-ÿ])(?=[A-Z])", " ", text)
    plain = unicodedata.normalize("NFKD", apart.casefold().replace("º", " ").replace("°", " "))
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    words = re.findall(r"[a-z0-9]+", bare)
    folded = [re.sub(r"ae|oe|ue", lambda found: found[0][0], word) for word in words]
    kept = tuple(word for word in folded if word not in _UNITS)
    return kept or tuple(folded)

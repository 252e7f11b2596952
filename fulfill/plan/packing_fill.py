"""As much as goes into one box: for units that no one box takes, and that are shared out over several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from fulfill.plan.packing_search import Loading, Rule, Search, lowest, smallest_corner, touching
from fulfill.plan.packing_spaces import Sides, Spot, Thing, carries, cut, empty

_RULES: Final[tuple[Rule, ...]] = (lowest, smallest_corner, touching)
_ORDERS: Final[tuple[Callable[[Thing], tuple[int, ...]], ...]] = (
    lambda thing: (-thing.volume,),
    lambda thing: (-max(thing[:3]), -thing.volume),
    lambda thing: (-(thing.volume // min(thing[:3])),),
)


def fill(things: Sequence[Thing], weights_g: Sequence[int], room: Sides, most_g: int) -> dict[int, Spot]:
    """Which things (by number) go into the room together, and where: most by volume.

    `most_g` 0: of any weight. Equal things are told apart by their number only.
    """
    loading = Loading(things, room)
    number_of = {kind: number for number, kind in enumerate(loading.kinds)}
    best: dict[int, Spot] = {}
    most = (0, 0)
    for order in _ORDERS:
        ranked = sorted(
            range(len(things)), key=lambda i: (things[i].is_fragile, order(things[i]), things[i], i)
        )
        groups = [number_of[things[i]] for i in ranked]
        for rule in _RULES:
            taken = _poured(loading, ranked, groups, weights_g, most_g, rule)
            worth = (sum(things[i].volume for i in taken), sum(weights_g[i] for i in taken))
            if worth > most:
                best, most = taken, worth
    return best


def _poured(
    loading: Loading,
    ranked: Sequence[int],
    groups: Sequence[int],
    weights_g: Sequence[int],
    most_g: int,
    rule: Rule,
) -> dict[int, Spot]:
    """What went in, each thing at the best spot that it found, or left out."""
    search = Search(loading, [], rule, 0, 0)
    thinnest = min(loading.thin)
    spaces = empty(loading.room)
    taken: dict[int, Spot] = {}
    carried_g = 0
    without: set[int] = set()
    for i, kind in zip(ranked, groups, strict=True):
        if kind in without or (most_g and carried_g + weights_g[i] > most_g):
            continue
        fragile = loading.kinds[kind].is_fragile
        found = search.ranked((kind, 1), spaces)
        spot = min(((each[0], each[1:7]) for each in found
                    if not (fragile and carries(each[1:7], search.placed))), default=None)  # fmt: skip
        if spot is None:
            without.add(kind)
            continue
        search.placed.append((*spot[1], fragile))
        spaces = cut(spaces, spot[1], thinnest)
        taken[i] = spot[1]
        carried_g += weights_g[i]
    return taken

"""scale: what this station's scale shows, and whether it is heard at all."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING, Any, Final

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.ports import Scale, ScaleSeen
    from fulfill.weighing import Settled

_PATIENCE_S: Final = 5.0
_WATCH_MOST_S: Final = 86_400
DONE, NO_WEIGHT = 0, 1


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    scale = commands.add_parser("scale", parents=[behind], help="what the scale of this station shows")
    scale.add_argument("--scale", metavar="SPEC", default="", help="another than the station's, to try it")
    scale.add_argument(
        "--watch", type=_seconds, metavar="SECONDS", default=0, help="tell every change for so long"
    )
    scale.add_argument("--json", action="store_true", dest="as_json")
    scale.set_defaults(run=show)


def show(call: argparse.Namespace) -> int:
    """Fulfill scale: exit code 1 where no weight was heard."""
    from fulfill.adapters.scales import open_scale
    from fulfill.errors import UnusableInput

    spec = call.scale.strip()
    if not spec:
        with door.warehouse(call) as opened:
            spec = door.station(call, opened).scale
    scale = open_scale(spec)
    if scale is None:
        raise UnusableInput(
            "This station has no scale; weights are typed. Give it one: fulfill station set scale sics:PORT"
        )
    try:
        return _watch(call, scale) if call.watch else _once(call, scale)
    finally:
        scale.close()


def _once(call: argparse.Namespace, scale: Scale) -> int:
    """The first weight that is heard; what is wrong, where none is within some seconds."""
    end = time.monotonic() + _PATIENCE_S
    seen = scale.now()
    while seen.reading is None and (left := end - time.monotonic()) > 0:
        seen = scale.wait(seen.number, left)
    if call.as_json:
        telling.as_json(_row(scale, seen))
    else:
        (telling.say if seen.reading is None else print)(scale.words().text)
    return DONE if seen.reading is not None and seen.reading.has_weight else NO_WEIGHT


def _watch(call: argparse.Namespace, scale: Scale) -> int:
    """Every change until the time is over: live, locked, gone."""
    from fulfill.weighing import Settled

    end = time.monotonic() + call.watch
    settled, seen, told = Settled(), scale.now(), ""
    rows: list[dict[str, Any]] = []
    has_weight = False
    while (left := end - time.monotonic()) > 0:
        after, seen = seen.number, scale.wait(seen.number, left)
        if seen.number == after:
            break
        settled = settled.heard(seen.reading) if seen.reading else settled.silent()
        has_weight = has_weight or (settled.reading is not None and settled.reading.has_weight)
        # The person who watches has no key to press: a parcel that was taken off has its weight.
        if settled.phase == "locked" and settled.is_left:
            settled = settled.taken()
            settled = settled.heard(seen.reading) if seen.reading else settled
        words = settled.words().text if seen.reading else scale.words().text
        if words != told:
            told = words
            rows.append(_row(scale, seen, settled))
            if not call.as_json:
                print(words, flush=True)
    if not told:
        telling.say(scale.words().text)
    if call.as_json:
        telling.as_json(rows)
    return DONE if has_weight else NO_WEIGHT


def _row(scale: Scale, seen: ScaleSeen, settled: Settled | None = None) -> dict[str, Any]:
    reading = seen.reading
    weight = reading is not None and reading.has_weight
    row: dict[str, Any] = {
        "scale": scale.name,
        "link": seen.link.value,
        "state": reading.state.value if reading else None,
        "grams": reading.gross_g if reading and weight else None,
        "shown": reading.shown if reading and weight else None,
        "tared_g": reading.tared_g if reading and weight else None,
    }
    if settled is None:
        return row | {"said": scale.words().text}
    locked = settled.locked_g or None
    return row | {
        "phase": settled.phase.value,
        "locked_g": locked,
        "said": settled.words().text if reading else scale.words().text,
    }


def _seconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _WATCH_MOST_S):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of seconds from 1 to {_WATCH_MOST_S}")
    return int(text)

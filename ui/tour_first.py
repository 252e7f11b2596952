"""The pages of the first start, as somebody fills them in."""

from __future__ import annotations

from collections.abc import Iterator

from ui.first.making import Made
from ui.first.start import FirstStart
from ui.first.window import FirstWindow
from ui.words import tr

_TYPED = {
    "company": "Nordlicht & Söhne",
    "address1": "Speicherstraße 4",
    "postcode": "20457",
    "city": "Hamburg",
}


def open_first() -> FirstWindow:
    """The window of somebody who has no warehouse yet."""
    return FirstWindow("", "")


def pages(start: FirstStart) -> Iterator[str]:
    """Go from page to page; each name is given when its page stands. Nothing is made."""
    for name, text in _TYPED.items():
        start.firm.fields[name].put(text)
    start.chief.fields["administrator"].put("Robin Berg")
    start.chief.fields["url"].put("sqlite:///warehouse.db")
    start.seat.fields["station"].put("BENCH-1")
    start.busy.title = tr("Making your warehouse")
    start.busy.show_progress(3, 6, "")
    start.proof.show_made(Made("sqlite:///warehouse.db", "K7Q2-9FHD", "BENCH-1"))
    for name, step in (
        ("welcome", start.welcome),
        ("practice", start.practice),
        ("firm", start.firm),
        ("chief", start.chief),
        ("seat", start.seat),
        ("busy", start.busy),
        ("proof", start.proof),
        ("other", start.other),
        ("copy", start.copied),
    ):
        start.show_step(step)
        yield f"first-{name}"

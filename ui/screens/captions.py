"""What a word's key is called at one step, where its usual name would not say what it does there.

The key is the same in every flow (F6 says no); a worker reads on it what that no means now.
"""

from __future__ import annotations

from typing import Final

from fulfill.scan import Word
from ui.phrases import phrase
from ui.words import tr

_KEEP, _BACK = phrase("Keep proposal"), phrase("Back to work")
_GIVE_UP, _NO_PAPER, _LOAD_ON = phrase("Give up"), phrase("No paper"), phrase("Go on loading")

CAPTIONS: Final[dict[tuple[str, str], dict[Word, str]]] = {
    ("receive", "scan_product"): {Word.SHORT: phrase("Rest is not coming")},
    ("returns", "scan_return"): {Word.NEXT: _NO_PAPER},
    ("returns", "choose_order"): {Word.NO: phrase("Search again"), Word.NEXT: _NO_PAPER},
    ("returns", "scan_product"): {Word.ANSWER: phrase("Outside"), Word.YES: phrase("Unopened")},
    ("returns", "take_photo"): {Word.NO: phrase("No photo")},
    ("returns", "give_reason"): {Word.NO: _KEEP},
    ("returns", "approve"): {Word.NO: _KEEP},
    ("returns", "scan_place"): {Word.NO: phrase("Decide again")},
    ("returns", "put_back"): {Word.ANSWER: phrase("All at one place")},
    ("kit", "make_order"): {Word.NO: phrase("No order")},
    ("kit", "scan_target"): {Word.NO: _BACK},
    ("kit", "scan_label"): {Word.NO: _BACK},
    ("kit", "scan_place"): {Word.NO: _BACK},
    ("vendor", "scan_candidate"): {Word.FULL: phrase("Carton full")},
    ("vendor", "scan_lot"): {Word.NO: phrase("Put back")},
    ("vendor", "scan_serial"): {Word.NO: phrase("Put back")},
    ("ship", "scan_out"): {Word.REMOVE: _LOAD_ON},
    ("ship", "clear_pallet"): {Word.REMOVE: phrase("Go on filling")},
    ("ship", "scan_driver"): {Word.ANSWER: phrase("Driver's name"), Word.NO: _LOAD_ON},
    ("ship", "sign"): {Word.NO: phrase("Another driver"), Word.SKIP: phrase("No signature")},
    ("pick", "scan_lot"): {Word.NO: phrase("Not this one")},
    ("pack", "scan_lot"): {Word.NO: phrase("Not this one")},
    ("pack", "scan_serial"): {Word.NO: phrase("Not this one")},
    ("pack", "scan_out"): {Word.REMOVE: phrase("Go on packing")},
    ("pack", "scan_damaged"): {Word.NO: phrase("Not damaged")},
    ("pack", "scan_product"): {Word.REASON: phrase("No barcode")},
    ("pack", "scan_insert"): {Word.YES: phrase("It is in"), Word.SHORT: phrase("None at hand")},
    ("pack", "scan_badge"): {Word.NO: phrase("Leave it")},
}
# Goods that somebody carries are given up, not given back: they lie where they lay.
_GIVEN_UP: Final = frozenset({"putaway", "move", "count"})
# Nothing is begun yet: there is nothing to give back.
IDLE: Final = frozenset(
    {
        ("receive", "scan_document"),
        ("returns", "scan_return"),
        ("vendor", "scan_supplier"),
        ("kit", "scan_work"),
        ("ship", "scan_dock"),
    }
)


def caption(flow: str, step: str, word: Word) -> str | None:
    """The name of a word's key at this step, in the language of the screen; None for its usual name."""
    text = CAPTIONS.get((flow, step), {}).get(word)
    if text is None and word is Word.CANCEL and flow in _GIVEN_UP:
        text = _GIVE_UP
    return tr(text) if text is not None else None


def is_left_out(flow: str, step: str, word: Word) -> bool:
    """Whether a word is taken at this step and would do nothing, so that it needs no key."""
    return word is Word.CANCEL and (flow, step) in IDLE

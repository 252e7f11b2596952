"""Our own words inside the values of the sentences about work orders."""

from __future__ import annotations

from ui.phrases import phrase

WORKS = (
    phrase("work order {x}"),
    phrase("repackage"),
    phrase("made"),
    phrase("done"),
    phrase("this piece"),
    phrase("serial {y}"),
    phrase("work on pieces"),
    # what is expected, and the ways out
    phrase("a work order, the label of a piece, or the place where it waits"),
    phrase("Scan one of these, or say !next to make an order"),
    phrase("the piece that is to be worked on"),
    phrase("Scan it, or say !cancel"),
    phrase("Scan the lot that stands on it, or say !cancel"),
    phrase("Scan the serial that stands on it, or say !cancel"),
    phrase("what is to be done with the piece"),
    phrase("Say !next to refurbish it, or !answer with one of: {y}"),
    phrase("a place to take material from, a grade, or the end of the work"),
    phrase("Say !answer with one of: {y}; then !done"),
    phrase("the barcode of the product as which grade {x} is sold"),
    phrase("Scan it, or say !answer with one of: {y}"),
    phrase("the label {x}"),
    phrase("Stick it on and scan it there; !reprint prints it once more"),
    phrase("Scan a {a} place; !no goes back to the work"),
    phrase("The work"),
    # why something may never be sold
    phrase("it is hazardous"),
    phrase("it is blocked"),
    phrase("its last valid day has passed"),
    phrase("what it becomes is blocked or hazardous"),
    phrase("the work failed"),
)

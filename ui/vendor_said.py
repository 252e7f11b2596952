"""Our own words inside the values of the sentences about returns to suppliers."""

from __future__ import annotations

from ui.phrases import phrase

VENDOR = (
    phrase("return to the supplier {x}"),
    phrase("return to the supplier {x} is {a}"),
    phrase("return to the supplier {x} is {a}, as {y}"),
    phrase("send goods back to a supplier"),
    phrase("The return to a supplier"),
    phrase("write off what is owed"),
    # how far a return has come
    phrase("draft"),
    phrase("requested"),
    phrase("authorised"),
    phrase("awaiting credit"),
    phrase("awaiting replacement"),
    # what a supplier gives
    phrase("credit"),
    phrase("replacement"),
    # what is expected, and the ways out
    phrase("a supplier, the number of a return to one, or goods that may go back"),
    phrase("Scan the supplier's code, or a piece that goes back"),
    phrase("a product on the list, or !done"),
    phrase("Say !done to ask the supplier"),
    phrase("goods of this return"),
    phrase("Scan what the list names"),
    phrase("the lot of {x}"),
    phrase("the serial of {x}"),
    phrase("Scan the lot on the piece, or say !lot CODE"),
    phrase("Scan the serial on the piece, or say !serial CODE"),
    phrase("a box type, or !done"),
    phrase("Scan the box type, or say !done"),
    phrase("the label of carton {n}"),
    phrase("Scan the label on the carton, or say !reprint and why"),
    phrase("the carrier's tracking number, or !done"),
    phrase("Say !done when it is handed over"),
    phrase("what the supplier gives: credit, an amount, or replacement"),
    phrase("Say !answer 45.00 CREDIT-NOTE-NUMBER, or !cancel to leave it open"),
)

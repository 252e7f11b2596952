"""The words of the book of inspection that comes with the program: questions, answers, grades, reasons.

They stand in a file of data, so they are marked here for the collector of the languages. A warehouse's
own words pass as they were written.
"""

from __future__ import annotations

from ui.phrases import phrase

INSPECTION = (
    # questions
    phrase("How is it?"),
    phrase("Is everything in the box that was sold with it?"),
    phrase("Switch it on: does it work?"),
    phrase("Is the seal on the goods themselves unbroken?"),
    phrase("Are all tags on it, and is it free of stains and smells?"),
    phrase("Weigh it: is anything missing inside?"),
    # how a closed parcel looks, and where its pieces go
    phrase("ok"),
    phrase("dented"),
    phrase("torn"),
    phrase("wet"),
    phrase("other box"),
    phrase("undelivered"),
    phrase("all"),
    phrase("Scan a {a} place, a piece to put that first, or say !answer all"),
    # answers and grades
    phrase("complete"),
    phrase("damaged"),
    phrase("defective"),
    phrase("dirty"),
    phrase("incomplete"),
    phrase("no"),
    phrase("opened"),
    phrase("sealed"),
    phrase("worn"),
    phrase("yes"),
    phrase("as new"),
    phrase("opened, otherwise as new"),
    phrase("used or not whole"),
    phrase("broken"),
    # why a rule proposes what it does, a clause after "because"
    phrase("nobody announced it, so it waits until it is matched"),
    phrase("this product or its lot is blocked"),
    phrase("hazardous goods are looked at by a trained person before anything else"),
    phrase("its last valid day has passed"),
    phrase("the customer says that something is wrong with it, so it is tested first"),
    phrase("it is sealed and as new"),
    phrase("only its outer box was opened, and needs to be made anew"),
    phrase("goods of this category cannot be used again once opened"),
    phrase("it does not work, and its maker answers for that"),
    phrase("broken electrical goods are taken apart, not thrown away"),
    phrase("it is broken"),
    phrase("making it good would cost more than it is worth"),
    phrase("it only needs a new bag and a new label"),
    phrase("it has to be checked and packed anew before it can be sold"),
    phrase("it was used and has to be made good"),
    phrase("no rule speaks of such a piece"),
    # what is expected while a piece is inspected, and the way out
    phrase("repackage"),
    phrase("Say !yes, scan its label or a place for {a}, or !answer one of: {y}"),
    phrase("Scan the badge of a supervisor beside you; !no keeps the proposal"),
    phrase("the badge of a second person, for {a}"),
    phrase("a photo of the {x}"),
    phrase("Say !photo with the file of the photo; !no if nobody can take one here"),
    phrase("the answer about the piece"),
    phrase("a return, a parcel or tracking number, an order, a serial number, or a customer"),
    phrase(
        "Scan the slip or label that came with the goods, or type the customer's name or e-mail;"
        " without any paper say !next"
    ),
    phrase("one of the orders shown"),
    phrase("Scan or type the order's number, !no searches again, !next goes on without paper"),
)

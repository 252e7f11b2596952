"""Sentences that printers, carriers and the relay leave in the book beside those of the messages.

They are marked here for the collector of the languages; `ui.retold` finds them again by their pattern.
{x} and its neighbours are names, addresses and numbers, which pass as they are.
"""

from __future__ import annotations

from ui.phrases import phrase

KEPT = (
    # printers
    phrase("A folder keeps PDF, ZPL and SVG files, not {x}. Choose another printer."),
    phrase("The folder {x} is not there. Create it, or choose another printer."),
    phrase("The folder {x} cannot be written ({y}). Make room in it or allow writing,"
           " or choose another printer."),
    phrase("Look whether the file is whole."),
    phrase("The printer at {x} takes {y}, not {z}."), phrase("The queue {x} takes {y}, not {z}."),
    phrase("Choose another printer."),
    phrase("No machine is known as {x}. Check the printer's address."),
    phrase("The printer at {x} did not answer within {y} s. Is it switched on?"),
    phrase("The printer at {x} refused the connection: it is busy, or nothing prints there."
           " Try again, or check its address."),
    phrase("The printer at {x} cannot be reached ({y})."),
    phrase("The printer at {x} hung up before the label was sent. Try again."),
    phrase("The printer at {x} cannot print: its head is open: close it. Then print again."),
    phrase("The printer at {x} cannot print: it is out of labels: load a roll. Then print again."),
    phrase("The printer at {x} cannot print: it is out of ribbon: load one. Then print again."),
    phrase("The printer at {x} cannot print: it is paused: press PAUSE on the printer. Then print again."),
    phrase("The printer at {x} cannot print: its head is too hot: let it cool down. Then print again."),
    phrase("The printer at {x} cannot print: {y}. Then print again."),
    phrase("The printer at {x} took nothing: {y}. Try again."),
    phrase("The printer at {x} broke off after about {y} of {z} bytes: {why}."),
    phrase("Look whether the label came out."),
    phrase("The queue {x} did not take the paper within {y} s."
           " Look whether it came out before printing it again."),
    phrase("The lp command could not be started ({x})."),
    phrase("The lp command was killed. Look in the queue {x} whether the paper is there."),
    phrase("The queue {x} did not take the paper: {y}."
           " Check that the queue exists and accepts jobs, or choose another printer."),
    # the relay and its errands
    phrase("not wanted any more"), phrase("the label was not wanted any more"), phrase("taken back"),
    phrase("taken back: whatever came out is void"),
    phrase("it may have been printed: look at the printer, then say whether it came out"),
    phrase("the label before it is being given back to the carrier"), phrase("the label is not bought yet"),
    phrase("there was no label to void"), phrase("no carrier here knows the label {x}"),
    phrase("no clear answer for 15 minutes: {x}"), phrase("the outbox folder cannot be written: {x}"),
    phrase("it failed in a way nobody foresaw ({x}); see the log"),
    phrase("bought for a parcel that no longer wants it, and voided"),
    phrase("a label that is not wanted any more could not be voided: {x}"),
    phrase("the label {x} is not wanted any more, and the carrier does not void it"),
    phrase("the label {x} is not wanted any more and could not be voided: {y}"),
    # what an import says of itself in the story of a product, by the kinds of files
    phrase("{x} of {y} products created or updated"), phrase("{x} of {y} stock created or updated"),
    phrase("{x} of {y} orders created or updated"), phrase("{x} of {y} places created or updated"),
    # orders that wait
    phrase("address incomplete: {x}"), phrase("unknown product {x}"),
    # accounts at carriers
    phrase("The keyring of this machine cannot be used ({x}). Unlock it, or give the keys in environment"
           " variables as {y}"),
    phrase("The library that opens the keyring is not installed. Install it with: pip install"
           " 'fulfill[carriers]', or give the keys in environment variables as {x}"),
    phrase("What the keyring has for {x} is no key. Give it again: {y}"),
    phrase("The library that speaks to carriers is not installed. Install it with: pip install"
           " 'fulfill[carriers]'"),
    phrase("There is no connector {x} on this machine. Install it with: pip install {y}"),
    phrase("A carrier is called by capitals and digits, as UPS or UPS-EXPORT; HOUSE is here already"),
    phrase("Another address of a carrier begins with https://; http:// only on this machine"),
    phrase("{x} must be one line of at most {y} characters"),
)  # fmt: skip

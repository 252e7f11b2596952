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
    phrase("The folder {x} cannot be made ({y}). Make room for it or allow writing,"
           " or choose another printer."),
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
    # what is typed at the first start and in the settings
    phrase("{x} cannot be read: {y}"), phrase("{x} is no PNG and no JPEG. Save the logo as one of them"),
    phrase("{x} has {y} bytes; a logo has at most {z}"),
    phrase("{x} is broken, or has more than {y} dots on a side. Save it again, smaller, as PNG or JPEG"),
    phrase("There is no folder {x}. Make it first, or name another one"),
    phrase("{x} cannot be used. Name the folder from its root on"),
    phrase("The folder of {x} cannot be made: {y}"), phrase("Nobody here has the badge {x}"),
    # files that cannot be read, and rows of them that are left out
    phrase("{x} is a PDF, not a list. Ask for the list as CSV."),
    phrase("{x} is a picture, not a list. Ask for the list as CSV."),
    phrase("{x} is a ZIP archive or an Excel workbook, not a list."
           " Unpack it, or save the sheet as CSV UTF-8."),
    phrase("{x} is an old Excel or Word file, not a list. Save the sheet as CSV UTF-8."),
    phrase("{x} is XML or a web page. Export the list as CSV or JSON."),
    phrase("{x} is not UTF-8: line {y} has the byte {z}. Save it as UTF-8."),
    phrase("{x} cannot be read: {y}."),
    phrase("{x} is empty; expected a header line and rows."),
    phrase("{x} has no header line; expected column names in its first line."),
    phrase("{x}: the header line cannot be read; check its quotation marks."),
    phrase("{x} has the column {y} twice; keep one of them."),
    phrase("{x}: no kind of list has the columns {y}; expected a header like sku,name (products)"
           " or order,sku,quantity,name,… (orders)."),
    phrase("{x} is empty; it must be filled."),
    phrase("{x}: {y} is not a quantity; expected a whole number of digits 0 to 9."),
    phrase("{x}: {y} is not a code; expected 1 to 48 visible ASCII characters."),
    phrase("{x}: {y} was ruined by a spreadsheet, its last digits are lost. Format the column as text"
           " and enter the barcode again."),
    phrase("{x}: {y} lost its leading zeros in a spreadsheet; expected {z}."),
    phrase("{x}: {y} is not a day; expected year-month-day like 2026-03-31."),
    phrase("{x}: {y} is not an amount; expected digits with a decimal point, like 12.50."),
    phrase("{x}: {y} is not a country code; expected two letters of ISO 3166 like DE."),
    phrase("{x} is taken whole or not at all: mend line {y}."),
    phrase("Line {x} says this already; keep one of the two."),
    phrase("The row has {x} columns; expected {y}, as in the header."),
)  # fmt: skip

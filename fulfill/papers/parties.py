"""Who sends and who receives, side by side, as papers for customs name them."""

from __future__ import annotations

from fulfill.papers import addressing
from fulfill.papers.outbound import CustomsForm, Invoice
from fulfill.papers.page import GREY, MARGIN, Pages


def parties(pages: Pages, paper: CustomsForm | Invoice, sender: str, receiver: str, width: float) -> None:
    """Both addresses under their titles, each `width` points wide, with the sender's numbers at customs.

    `pages.y` stands below the longer one afterwards.
    """
    known = (("EORI", paper.eori), ("VAT", paper.vat), ("IOSS", paper.ioss))
    numbers = [f"{name} {number}" for name, number in known if number]
    ends = []
    for x, title, address, other, more in (
        (MARGIN, sender, paper.sender, paper.receiver.country, numbers),
        (MARGIN + pages.inside * 0.52, receiver, paper.receiver, paper.sender.country, []),
    ):
        pages.line(x, pages.y + 8, title, 8.5, grey=GREY)
        contact = [f"Tel. {address.phone}"] if address.phone else []
        contact += [address.email] if address.email else []
        lines = (*addressing.block(address, other), *contact, *more)
        ends.append(pages.block(x, pages.y + 13, width, lines, 10))
    pages.y = max(ends)

"""The house carrier: sells labels offline, from a rate table, with tracking numbers of its own.

A tracking number is "FH", ten digits counted up, and two check digits: ISO 7064 MOD 97-10 over the twelve
characters before them, letters read as A = 10 ... Z = 35 (the scheme of the IBAN). It finds every wrong
character and every two neighbours swapped.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from typing import Final

from fulfill.adapters.carrier_book import Book, BookDamaged, Sale
from fulfill.errors import UnusableInput
from fulfill.messages import Message
from fulfill.plan.rate_rows import parse_rates
from fulfill.plan.rates import RateTable, choose, quote, service_named
from fulfill.ports import CarrierRate, CarrierRefused, CarrierUnknown, LabelBought, LabelRequest

PREFIX: Final = "FH"
NUMBER_MAX: Final = 10**10 - 1

_FAULTS_TOLD_MAX = 5
_ASKED: Final = 12  # fields of a request, up to `asked_at`


def tracking_number(number: int) -> str:
    """The tracking number of a running number, 1 to 9,999,999,999. Raises ValueError beyond."""
    if not 1 <= number <= NUMBER_MAX:
        raise ValueError(f"The running number {number} is not between 1 and {NUMBER_MAX}.")
    body = f"{PREFIX}{number:010d}"
    return f"{body}{98 - _as_number(body) * 100 % 97:02d}"


def is_valid_tracking(text: str) -> bool:
    """True for a tracking number of this carrier, spaces apart, whose check digits are right."""
    plain = text.replace(" ", "")
    return re.fullmatch(rf"{PREFIX}[0-9]{{12}}", plain) is not None and (
        # 98 - r never gives 00, 01 or 99: those would be second spellings of a right number.
        _as_number(plain) % 97 == 1 and "02" <= plain[-2:] <= "98"
    )


def read_table(text: str) -> RateTable:
    """A rate table from CSV text. Raises UnusableInput with the first faulty rows."""
    read = parse_rates(csv.DictReader(text.splitlines()))
    if isinstance(read, RateTable):
        return read
    told = "; ".join(f"row {fault.row}: {fault.why}" for fault in read[:_FAULTS_TOLD_MAX])
    raise UnusableInput(f"The rate table has {len(read)} faulty rows. {told}. Mend them and read it again.")


@cache
def house_table() -> RateTable:
    """The rate table that comes with the program."""
    return read_table(resources.files("resources").joinpath("carriers/house.csv").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class HouseCarrier:
    """Sells one label per key, whatever is retried, repeated or killed.

    The same key with the same request gets the label that was sold before, at the price of then; with
    another request it is refused. After a void the key is spent: `buy` refuses it, `find` finds nothing,
    and a new label needs a new key. `void` is true when the label is void now, however often it is asked.

    Attributes:
        number: gives each key its own number, the same for ever; the book's own count when left out.
    """

    book: Book
    table: RateTable
    number: Callable[[str], int] | None = None
    code: str = "HOUSE"

    def service_named(self, wanted: str) -> str:
        return service_named(self.table, wanted)

    def rates(self, request: LabelRequest) -> tuple[CarrierRate, ...]:
        to = request.receiver
        found = tuple(
            CarrierRate(
                self.code, each.service, each.name, each.price_minor, each.currency,
                each.transit_days, each.cutoff,
            )
            for each in quote(self.table, to.country, to.postcode, request.weight_g)
        )  # fmt: skip
        why = choose(self.table, "", to.country, to.postcode, request.weight_g) if not found else None
        if isinstance(why, Message):
            raise CarrierRefused(f"{why.text}.")
        return found

    def buy(self, request: LabelRequest) -> LabelBought:
        asked = _asked(request)
        with _answering():
            sale = self.book.get(request.key)
            if sale is None:
                sale = self.book.put(request.key, self._sell(request, asked))
        if sale.asked != asked:
            raise CarrierRefused(
                f"Under the key {request.key} the label {sale.bought.tracking} was sold for another "
                "parcel or another weight. Void that label, and ask again under a new key."
            )
        if sale.is_void:
            raise CarrierRefused(
                f"The label {sale.bought.tracking} was voided. To send the parcel, ask under a new key."
            )
        return sale.bought

    def find(self, key: str) -> LabelBought | None:
        with _answering():
            sale = self.book.get(key)
        return None if sale is None or sale.is_void else sale.bought

    def void(self, tracking: str) -> bool:
        with _answering():
            return self.book.void(tracking.replace(" ", ""))

    def _sell(self, request: LabelRequest, asked: str) -> Sale:
        receiver = request.receiver
        quote = choose(self.table, request.service, receiver.country, receiver.postcode, request.weight_g)
        if isinstance(quote, Message):
            raise CarrierRefused(f"{quote.text}.")
        number = (self.number or self.book.number)(request.key)
        bought = LabelBought(
            key=request.key,
            carrier=self.code,
            service=quote.service,
            tracking=tracking_number(number),
            routing=quote.routing,
            cost_minor=quote.price_minor,
            currency=quote.currency,
        )
        return Sale(asked, bought)


def _asked(request: LabelRequest) -> str:
    """The request as one short text. When it was asked makes no other request of it, nor what is inside."""
    timeless = replace(request, asked_at=datetime(1970, 1, 1, tzinfo=UTC))
    # Only what a label was asked with from the first day on: sales of then must be known again.
    return hashlib.sha256(json.dumps(astuple(timeless)[:_ASKED], default=str).encode()).hexdigest()


@contextmanager
def _answering() -> Iterator[None]:
    """The book's troubles in the words of the port: nobody can tell whether the label was sold."""
    try:
        yield
    except BookDamaged as fault:
        raise CarrierUnknown(str(fault)) from fault
    except OSError as fault:
        reason = f"The house carrier's book cannot be used ({fault.strerror or fault}). Ask again later."
        raise CarrierUnknown(reason) from fault


def _as_number(text: str) -> int:
    """Letters as A = 10 ... Z = 35, digits as they are, all written in a row (ISO 7064)."""
    return int("".join(str(int(character, 36)) for character in text))

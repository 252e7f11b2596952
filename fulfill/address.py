"""Where a parcel goes or comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as the shop gave it: plain text, never markup.

    Attributes:
        country: ISO 3166-1 alpha-2, upper case.
        region: state, province or its code, as used in the country's address block.
    """

    name: str = ""
    company: str = ""
    address1: str = ""
    address2: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    phone: str = ""
    email: str = ""

"""Papers of a made-up parcel, with the firm's own words and logo: to look at before they are saved."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from fulfill.address import Address

if TYPE_CHECKING:
    from fulfill.papers.model import Paper

_NUMBER, _PARCEL, _TRACKING = "W-20417", "P0001001", "RR473124829DE"
_SSCC = "095200000000000011"
_DAY = date(2026, 11, 22)
# A country that shares no customs border with most: the declarations are shown as they would be.
_TO = Address(
    name="Ann Lee",
    address1="1600 Main Street",
    city="Zürich",
    postcode="8001",
    country="CH",
    phone="+41 44 1234567",
)


def sample(kind: str, known: Mapping[str, str]) -> Paper:
    """A paper of this kind (`samples` names them), with these settings."""
    return _MAKERS[kind](known)


def samples() -> tuple[str, ...]:
    """The kinds of paper that can be looked at."""
    return tuple(_MAKERS)


def _sender(known: Mapping[str, str]) -> Address:
    names = "name company address1 address2 city region postcode country phone email".split()
    return Address(**{name: known.get(name, "") for name in names})


def _slip(known: Mapping[str, str]) -> Paper:
    from datetime import UTC, datetime

    from fulfill.papers.model import PackingSlip, SlipLine
    from fulfill.paperwork import link_of

    return PackingSlip(
        order=_NUMBER,
        parcel=_PARCEL,
        ordered_at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
        ship_to=_TO,
        sender=_sender(known),
        lines=(SlipLine("MUG-1", "Blue mug", 2, 3), SlipLine("TEA-2", "Earl Grey, 100 g", 1, 1, lot="L26")),
        code=_NUMBER,
        gift_note="Happy birthday!",
        language=known.get("language") or "en",
        logo=_logo(known),
        thanks=known.get("slip_thanks", ""),
        footer=known.get("slip_footer", ""),
        link=link_of(known.get("slip_link", ""), _NUMBER),
    )


def _form(known: Mapping[str, str]) -> Paper:
    from fulfill.papers.model import ReturnForm, ReturnLine

    return ReturnForm(
        code=_NUMBER,
        order=_NUMBER,
        customer=_TO,
        return_to=_sender(known),
        lines=(ReturnLine("MUG-1", "Blue mug", 2), ReturnLine("TEA-2", "Earl Grey, 100 g", 1)),
        language=known.get("language") or "en",
        logo=_logo(known),
        instructions=known.get("return_text", "").replace("|", "\n"),
        footer=known.get("slip_footer", ""),
    )


def _return_label(known: Mapping[str, str]) -> Paper:
    from fulfill.papers.model import ReturnLabel

    return ReturnLabel(_NUMBER, _NUMBER, _sender(known), _TO, None, known.get("language") or "en")


def _label(known: Mapping[str, str]) -> Paper:
    from fulfill.papers.model import ShippingLabel

    return ShippingLabel(
        _PARCEL, _NUMBER, _SSCC, _sender(known), _TO, "HOUSE", "EXPRESS", "CH-80", _TRACKING, 1250, _DAY
    )


def _logistic(known: Mapping[str, str]) -> Paper:
    from fulfill.papers.outbound import LogisticLabel

    return LogisticLabel(
        _SSCC, _sender(known), _TO, _NUMBER, "4006381333931", 24, "L26", date(2027, 5, 31), weight_g=3480
    )


def _customs(known: Mapping[str, str], form: str) -> Paper:
    from fulfill.customs import Form, Good
    from fulfill.papers.outbound import CustomsForm

    goods = (Good("MUG-1", "Blue mug", 2, 340, 1290, "691200", "PT"),)
    return CustomsForm(
        Form(form), _PARCEL, _NUMBER, _TRACKING, _sender(known), _TO, goods, "EUR", 760, _DAY,
        known.get("name", ""),
        known.get("eori", ""), known.get("vat_number", ""),
    )  # fmt: skip


def _invoice(known: Mapping[str, str]) -> Paper:
    from fulfill.customs import Good
    from fulfill.papers.outbound import Invoice

    goods = (Good("MUG-1", "Blue mug", 2, 340, 1290, "691200", "PT"),)
    return Invoice(
        _PARCEL, _PARCEL, _NUMBER, _sender(known), _TO, goods, "EUR", 760, _DAY, "HOUSE", _TRACKING,
        known.get("incoterm") or "DAP", known.get("name", ""), known.get("eori", ""),
        known.get("vat_number", ""),
    )  # fmt: skip


def _logo(known: Mapping[str, str]) -> bytes | None:
    try:
        return base64.b64decode(known.get("logo", "")) or None
    except ValueError:
        return None


_MAKERS: dict[str, Callable[[Mapping[str, str]], Paper]] = {
    "slip": _slip,
    "return_form": _form,
    "box_return_label": _return_label,
    "label": _label,
    "logistic_label": _logistic,
    "cn22": lambda known: _customs(known, "cn22"),
    "cn23": lambda known: _customs(known, "cn23"),
    "invoice": _invoice,
}

"""Settings of what stands on papers and which go with a parcel, checked as those of `options`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from fulfill import units
from fulfill.errors import UnusableInput

# Incoterms 2020 that a parcel can travel under.
INCOTERMS: Final = ("DAP", "DDP", "DPU", "CPT", "CIP", "FCA", "EXW")
# As `export_facts.CHOICES`; the words of the line protocol for papers.
PARCEL_PAPERS: Final = ("return_form", "box_return_label", "logistic_label")
# Unset: hold where the house has an EORI, VAT or IOSS number, else pass.
CUSTOMS: Final = ("hold", "pass")
LABEL_CHECKS: Final = ("on", "off")
RETURN_TEXT_MAX = 900
LINK_MAX = 200
_EORI = re.compile(r"[A-Z]{2}[0-9A-Z]{1,15}")
_IOSS = re.compile(r"IM[0-9]{10}")
_VAT = re.compile(r"[0-9A-Z.\- ]{4,20}")
_LINK = re.compile(r"https?://[!-~]+")


def _line(name: str, most: int) -> Callable[[str], str]:
    def checked(text: str) -> str:
        try:
            return units.line(text, length_max=most)
        except units.BadValue as error:
            raise UnusableInput(f"{name} cannot be used: {error}") from error

    return checked


def _link(text: str) -> str:
    if not _LINK.fullmatch(text) or len(text) > LINK_MAX:
        raise UnusableInput(
            f"slip_link cannot be {units.shown(text)}. Write an address of at most {LINK_MAX} signs, with "
            "{order} where the order's number goes: https://shop.example/returns?order={order}"
        )
    return text


def _parcel_papers(text: str) -> str:
    wanted = [part.strip() for part in text.split("|") if part.strip()]
    wrong = [part for part in wanted if part not in PARCEL_PAPERS]
    if wrong:
        raise UnusableInput(
            f"parcel_papers cannot hold {units.shown(wrong[0])}. Say, with | between, which papers are "
            f"printed with every parcel: {', '.join(PARCEL_PAPERS)}"
        )
    return "|".join(name for name in PARCEL_PAPERS if name in wanted)


def _number(name: str, form: re.Pattern[str], example: str) -> Callable[[str], str]:
    def checked(text: str) -> str:
        found = text.strip().upper()
        if not form.fullmatch(found):
            raise UnusableInput(f"{name} cannot be {units.shown(text)}. It looks like {example}")
        return found

    return checked


def _incoterm(text: str) -> str:
    if text.upper() not in INCOTERMS:
        raise UnusableInput(f"incoterm cannot be {units.shown(text)}. It can be: {', '.join(INCOTERMS)}")
    return text.upper()


def _customs(text: str) -> str:
    if text not in CUSTOMS:
        raise UnusableInput(
            f"customs cannot be {units.shown(text)}. It can be: hold (a parcel abroad is not closed before"
            " its declaration can be written), pass (it is closed without one)"
        )
    return text


def _label_check(text: str) -> str:
    if text not in LABEL_CHECKS:
        raise UnusableInput(
            f"label_check cannot be {units.shown(text)}. It can be: on (a carrier's label that does not bear"
            " the number bought is shown to a person), off (labels are not read)"
        )
    # Unset is on.
    return "" if text == "on" else text


SETTINGS: Final[dict[str, Callable[[str], str]]] = {
    "slip_thanks": _line("slip_thanks", 200),
    "slip_footer": _line("slip_footer", 200),
    "slip_link": _link,
    "return_text": _line("return_text", RETURN_TEXT_MAX),
    "parcel_papers": _parcel_papers,
    "eori": _number("eori", _EORI, "DE123456789012345"),
    "vat_number": _number("vat_number", _VAT, "DE123456789"),
    "ioss": _number("ioss", _IOSS, "IM2760000742"),
    "incoterm": _incoterm,
    "customs": _customs,
    "label_check": _label_check,
}

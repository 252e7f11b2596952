"""What a setting may be: text from the command line, checked, or refused with what would do."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from fulfill import gs1, units
from fulfill.cli import paper_options
from fulfill.errors import UnusableInput
from fulfill.facts import StationProfile
from fulfill.places import PlaceKind
from fulfill.store import setup_book
from fulfill.store.facts_bench import SETTINGS as BENCH
from fulfill.store.session import Session
from fulfill.turn import PaperKind

LOGO_BYTES_MAX: Final = 1_000_000
LOGO_SIDE_MAX: Final = 3000
"""In dots: far more than any paper shows, and no machine stands still over it."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_DPI = frozenset({152, 203, 300, 600})
_SHEETS = ("A4", "LETTER")
_ORDERS_MAX = 50
_STOCKS = ("label", "paper")
# How returns are taken in: when a piece's own label is scanned back, whether a parcel is weighed before it
# is opened, and what becomes of a piece that never left on that order. The first is what holds unset.
RETURNS: Final[dict[str, tuple[str, ...]]] = {
    "returns.scan_label": ("auto", "always", "never"),
    "returns.weigh_first": ("no", "yes"),
    "returns.suspicious": ("refuse", "quarantine"),
}

# What a driver is asked for when a manifest is closed, and whether the carrier is asked for a manifest of
# its own behind each close, and whether the proof is sealed at once. The first is what holds unset.
HANDING: Final[dict[str, tuple[str, ...]]] = {
    "handover": ("nothing", "driver", "signature", "required"),
    "handover.carrier_manifest": ("no", "yes"),
    "handover.proof": ("yes", "no"),
}


def badge_of(text: str) -> str:
    return _checked("The badge", text, units.code)


def name_of(text: str) -> str:
    return _checked("The name", text, units.name)


def sscc_prefix_of(text: str) -> str:
    """The extension digit and the GS1 company prefix."""
    try:
        gs1.sscc(text, 1)
    except ValueError as error:
        raise UnusableInput(f"sscc_prefix cannot be used: {error}") from error
    return text


def _logo_of(text: str) -> str:
    """A picture file as it is kept: base64."""
    try:
        content = Path(text).read_bytes()
    except OSError as error:
        raise UnusableInput(f"{text} cannot be read: {error.strerror}") from error
    if not content.startswith(_PICTURES):
        raise UnusableInput(f"{text} is no PNG and no JPEG. Save the logo as one of them")
    if len(content) > LOGO_BYTES_MAX:
        raise UnusableInput(f"{text} has {len(content):,} bytes; a logo has at most {LOGO_BYTES_MAX:,}")
    if not _can_be_seen(content):
        raise UnusableInput(
            f"{text} is broken, or has more than {LOGO_SIDE_MAX} dots on a side."
            " Save it again, smaller, as PNG or JPEG"
        )
    return base64.b64encode(content).decode("ascii")


def _can_be_seen(content: bytes) -> bool:
    """Whether a picture is whole, and of a size that papers and screens can take."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content)) as picture:
            if max(picture.size) > LOGO_SIDE_MAX:
                return False
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return False
    return True


def _language_of(text: str) -> str:
    from fulfill.papers import texts

    if text not in texts.languages():
        raise UnusableInput(f"There are no words in {text!r}. Languages: {', '.join(texts.languages())}")
    return text


def _services_of(text: str) -> str:
    from fulfill.plan.rates import service_words

    try:
        service_words(text)
    except ValueError as error:
        raise UnusableInput(
            f"{units.shown(text)} cannot be used. Say a shop's words and our service, with | between: "
            "Free Shipping=ECONOMY|Next day=EXPRESS"
        ) from error
    return _checked("services", text, units.line)


def _vendor_days_of(text: str) -> str:
    from fulfill.store.vendor_goods import days_of

    try:
        days_of(text)
    except ValueError as error:
        raise UnusableInput(
            f"{units.shown(text)} cannot be used. Say the days within which goods go back, and suppliers that"
            " give others, with | between: 30|ACME=14"
        ) from error
    return _checked("vendor_days", text, units.line)


def _country_of(text: str) -> str:
    return _checked("country", text, units.country)


def _folder_of(text: str) -> str:
    """A folder that is there and takes files, by its whole name."""
    path = Path(text.strip()).expanduser()
    if not path.is_absolute():
        raise UnusableInput(f"{text} cannot be used. Name the folder from its root on")
    if not path.is_dir():
        raise UnusableInput(f"There is no folder {text}. Make it first, or name another one")
    return _checked("The folder", str(path), units.line)


SETTINGS: Final[dict[str, Callable[[str], str]]] = {
    **{
        name: lambda text, name=name: _checked(name, text, units.line)  # type: ignore[misc]
        for name in "name company address1 address2 city region postcode".split()
    },
    "country": _country_of,
    "phone": lambda text: _checked("phone", text, units.line),
    "email": lambda text: _checked("email", text, units.line),
    "logo": _logo_of,
    "sscc_prefix": sscc_prefix_of,
    "language": _language_of,
    "services": _services_of,
    "vendor_days": _vendor_days_of,
    **{
        name: lambda text, name=name: _one_of(name, text, HANDING[name])  # type: ignore[misc]
        for name in HANDING
    },
    "handover.proof_folder": _folder_of,
    **paper_options.SETTINGS,
    **{
        name: lambda text, name=name, choices=choices: _one_of(name, text, choices)  # type: ignore[misc]
        for name, choices in (*RETURNS.items(), *BENCH.items())
    },
}


def setting_of(name: str, text: str) -> str:
    """A setting's value as it is kept. Raises UnusableInput."""
    if name not in SETTINGS:
        raise UnusableInput(f"There is no setting {name!r}. Settings: {', '.join(SETTINGS)}")
    if not text and name != "sscc_prefix":
        return ""
    return SETTINGS[name](text)


def changed_profile(session: Session, profile: StationProfile, key: str, text: str) -> StationProfile:
    """A station's options with one of them changed. Raises UnusableInput."""
    if key.startswith("printer."):
        return _with_printer(profile, key.removeprefix("printer."), text)
    match key:
        case "sheet":
            return replace(profile, sheet=_one_of(key, text.upper(), _SHEETS))
        case "dpi":
            return replace(profile, dpi=int(_one_of(key, text, tuple(str(dpi) for dpi in sorted(_DPI)))))
        case "bench":
            return replace(profile, bench=_bench(session, text))
        case "pick_orders_max":
            return replace(profile, pick_orders_max=_whole(key, text, _ORDERS_MAX))
        case "pick_singles":
            singles = 0 if text in ("", "0") else _whole(key, text, _ORDERS_MAX)
            return replace(profile, pick_singles=singles)
        case "weighs":
            return replace(profile, weighs=_one_of(key, text, ("yes", "no")) == "yes")
        case "scale":
            return replace(profile, scale=_scale(text))
        case _:
            keys = "printer.KIND, sheet, dpi, bench, pick_orders_max, pick_singles, weighs, scale"
            raise UnusableInput(f"A station has no {key!r}. It has: {keys}")


def _with_printer(profile: StationProfile, kind: str, text: str) -> StationProfile:
    from fulfill.adapters.printing import read_spec

    kinds = (*_STOCKS, *(str(one) for one in PaperKind))
    _one_of("printer", kind, kinds)
    printers = {name: spec for name, spec in profile.printers.items() if name != kind}
    if text:
        read_spec(text)
        printers[kind] = text.strip()
    return replace(profile, printers=printers)


def _scale(text: str) -> str:
    from fulfill.adapters.scales import read_spec

    if text.strip():
        read_spec(text)
    return text.strip()


def _bench(session: Session, code: str) -> str:
    if not code:
        return ""
    kind = setup_book.place_kind(session, code)
    if kind != PlaceKind.BENCH:
        found = f"a {kind} place" if kind else "not there"
        raise UnusableInput(f"The place {units.shown(code)} is {found}; a station packs at a bench")
    return code


def _whole(key: str, text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
        raise UnusableInput(f"{key} is a whole number from 1 to {most}, not {units.shown(text)}")
    return int(text)


def _one_of(key: str, text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise UnusableInput(f"{key} cannot be {units.shown(text)}. It can be: {', '.join(choices)}")
    return text


def _checked(what: str, text: str, check: Callable[[str], str]) -> str:
    try:
        return check(text)
    except units.BadValue as error:
        raise UnusableInput(f"{what} cannot be used: {error}") from error

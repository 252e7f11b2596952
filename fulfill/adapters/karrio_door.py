"""The one door to karrio: it is loaded here, quietly, and only when a carrier is really asked.

On its way in karrio writes to the terminal, switches the checking of certificates off and the reading of
torn pictures on for the whole process, and would run what lies in a folder `plugins` of whoever starts the
program. None of that comes in.
"""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import os
import ssl
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from fulfill.adapters import karrio_wire
from fulfill.adapters.carrier_account import Account, is_secret
from fulfill.errors import UnusableInput

_HINT: Final = "Install it with: pip install 'fulfill[carriers]'"
# Of every connector; nobody is asked for them.
_OURS: Final = frozenset(
    "carrier_id test_mode metadata config id account_country_code services cache tracer rates options"
    " system_config display_name shipping_services".split()
)
# What a label cannot be billed to without, although the connector does not insist.
_NEEDED: Final = {
    "ups": ("account_number",),
    "canadapost": ("customer_number",),
    "asendia": ("customer_id",),
    "dhl_express": ("account_number",),
    "fedex": ("api_key", "secret_key", "account_number"),
    "gls": ("contact_id",),
}
# What a parcel is not followed without: FedEx gives keys of their own for that.
_TO_TRACK: Final = {"fedex": ("track_api_key", "track_secret_key")}
_MAPPER: Final = "karrio.api.mapper"  # where the connectors' parts come from: it asks for nothing


class Ability(StrEnum):
    """What a connector can do, by the name of its part that asks for it."""

    RATES = "create_rate_request"
    LABELS = "create_shipment_request"
    VOIDS = "create_cancel_shipment_request"
    TRACKING = "create_tracking_request"


@dataclass(frozen=True, slots=True)
class Sdk:
    """The parts of karrio that are used."""

    sdk: Any
    models: Any
    gateway: Any
    utils: Any


def is_here() -> bool:
    """Whether karrio is installed; it is not loaded for that."""
    return importlib.util.find_spec("karrio") is not None


@cache
def sdk() -> Sdk:
    """Karrio, loaded. Raises UnusableInput where it is not installed."""
    if not is_here():
        raise UnusableInput(f"The library that speaks to carriers is not installed. {_HINT}")
    with _quietly():
        # What karrio tells is told to nobody: it may hold names, addresses and keys. It is silenced by its
        # name, since the streams are not ours alone: a station may be answering on them at this moment.
        told = import_module("loguru").logger
        told.disable("karrio")
        plugins: Any = import_module("karrio.core.plugins")
        plugins.DEFAULT_PLUGINS[:] = []
        found = Sdk(
            import_module("karrio.sdk"),
            import_module("karrio.core.models"),
            import_module("karrio.api.gateway"),
            import_module("karrio.core.utils"),
        )
        helpers: Any = import_module("karrio.core.utils.helpers")
        helpers.urlopen = karrio_wire.urlopen
        helpers._urlopen_with_span = karrio_wire.urlopen  # noqa: SLF001 - where a version has it
        for part in (helpers, found.utils):
            part.bundle_base64 = _untouched(helpers.bundle_base64)
        told.remove()
        # These two tell what they could not read, with all that stands in it, tokens too.
        for name in ("jstruct", "pypdf"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        # Loading has named a second folder meanwhile.
        plugins.DEFAULT_PLUGINS[:] = []
    return found


@cache
def connector(kind: str) -> Any:
    """The connector to one carrier: `Settings`, `Mapper`, `Proxy`. Raises UnusableInput."""
    sdk()
    with _quietly():
        try:
            return import_module(f"karrio.mappers.{kind}")
        except ImportError as missing:
            raise UnusableInput(not_here(kind)) from missing


def not_here(kind: str) -> str:
    """What is said of a connector that is not installed."""
    return f"There is no connector {kind!r} on this machine. Install it with: {how_to_install(kind)}"


def how_to_install(kind: str) -> str:
    """The command that brings a connector."""
    return f"pip install karrio-{kind.replace('_', '-')}"


def can(kind: str, what: Ability) -> bool:
    """Whether a connector asks its carrier for this. Raises UnusableInput where it is not here.

    Prices that a connector takes from a table of its own are no answer of the carrier, so they count as none.
    """
    parts = connector(kind)
    if what is Ability.RATES and any(each.__name__ == "RatingMixinProxy" for each in parts.Proxy.__mro__):
        return False
    return any(what in vars(each) for each in parts.Mapper.__mro__[:-1] if each.__module__ != _MAPPER)


def service_example(kind: str) -> str:
    """One of the carrier's services by its code; "" where the connector names none."""
    try:
        units = import_module(f"karrio.providers.{kind}.units")
        return str(next(iter(units.ShippingService)).name)
    except (ImportError, AttributeError, StopIteration):
        return ""


def kinds() -> tuple[str, ...]:
    """The connectors that are installed, by karrio's names; none of them is loaded for that."""
    found = importlib.util.find_spec("karrio") if is_here() else None
    folders = [Path(each, "mappers") for each in (found and found.submodule_search_locations) or ()]
    inits = [init for folder in folders for init in folder.glob("*/__init__.py")]
    return tuple(sorted({init.parent.name for init in inits} - {"__pycache__"}))


def takes_country(kind: str) -> bool:
    """Whether a connector wants to know the country of the account. Raises UnusableInput."""
    return "account_country_code" in _names(connector(kind).Settings)


def fields_of(kind: str) -> dict[str, bool]:
    """What a connector wants to know, and whether it cannot do without; keys and others alike."""
    import attr

    known = attr.fields_dict(connector(kind).Settings)
    return {
        name: found.default is attr.NOTHING or name in _NEEDED.get(kind, ())
        for name, found in known.items()
        if name not in _OURS and not name.startswith("_")
    }


def needed_to_track(kind: str) -> tuple[str, ...]:
    """The fields that a parcel is not followed without, beside those that are always needed."""
    return _TO_TRACK.get(kind, ())


def keys_of(kind: str) -> tuple[str, ...]:
    """The fields of a connector that are keys."""
    return tuple(name for name in fields_of(kind) if is_secret(name))


def open_gateway(account: Account, keys: Mapping[str, str], cache: Any) -> Any:
    """A gateway for one call: what karrio remembers of it ends with it; `cache` keeps the token."""
    parts, karrio = connector(account.kind), sdk()
    settings = {**account.fields, **keys, "carrier_id": account.code.lower(), "test_mode": account.is_test}
    known = {*fields_of(account.kind), *_OURS}
    made = parts.Settings(**{name: value for name, value in settings.items() if name in known})
    tracer = karrio.utils.Tracer()
    made.cache, made.tracer = cache, tracer
    given = {
        "is_hub": False,
        "tracer": tracer,
        "settings": made,
        "mapper": parts.Mapper(made),
        "proxy": parts.Proxy(made),
    }
    # What other versions of it want beside these is for its own server only.
    return karrio.gateway.Gateway(**{**dict.fromkeys(_names(karrio.gateway.Gateway)), **given})


def _names(made_by: Any) -> tuple[str, ...]:
    import attr

    return tuple(attr.fields_dict(made_by))


def new_cache() -> Any:
    return sdk().utils.Cache()


def _untouched(bundle: Any) -> Any:
    """One paper stays as the carrier made it; only several are put into one."""

    def bundled(papers: list[str], format: str = "PDF") -> str:  # noqa: A002 - the library calls it so
        return papers[0] if len(papers) == 1 and papers[0] else str(bundle(papers, format))

    return bundled


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Loading: afterwards certificates and pictures are checked as before, and no log file is written."""
    from PIL import ImageFile

    checked = ssl._create_default_https_context  # noqa: SLF001 - what karrio replaces
    takes_torn = ImageFile.LOAD_TRUNCATED_IMAGES
    log_file = os.environ.pop("KARRIO_LOG_FILE", None)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        ssl._create_default_https_context = checked  # noqa: SLF001
        ImageFile.LOAD_TRUNCATED_IMAGES = takes_torn
        if log_file is not None:
            os.environ["KARRIO_LOG_FILE"] = log_file

"""The carriers that a connector may be for: as people know them, and which are proved by recorded answers."""

from __future__ import annotations

from typing import Final

NAMES: Final = {
    "ups": "UPS", "fedex": "FedEx", "usps": "USPS", "usps_international": "USPS International",
    "canadapost": "Canada Post", "dhl_express": "DHL Express", "dhl_parcel_de": "DHL Paket",
    "dhl_poland": "DHL Poland", "dhl_universal": "DHL", "dpd": "DPD", "dpdhl": "DPDHL", "gls": "GLS",
    "hermes": "Hermes", "laposte": "La Poste", "colissimo": "Colissimo", "chronopost": "Chronopost",
    "royalmail": "Royal Mail", "tnt": "TNT", "purolator": "Purolator", "canpar": "Canpar",
    "australiapost": "Australia Post", "aramex": "Aramex", "asendia": "Asendia", "geodis": "GEODIS",
    "bpost": "bpost", "sendle": "Sendle", "seko": "SEKO", "postat": "Österr. Post",
    "landmark": "Landmark Global", "spring": "Spring GDS", "teleship": "Teleship",
}  # fmt: skip

# Asked through the port against answers that their carriers once gave; of any other a first label is a trial.
PROVED: Final = frozenset(
    "asendia australiapost canadapost chronopost dhl_express dpd fedex gls landmark laposte postat sendle"
    " spring teleship ups".split()
)


def name_of(kind: str) -> str:
    """A connector as people know its carrier."""
    return NAMES.get(kind) or kind.replace("_", " ").title()

"""What carriers and their fields are called on the screen."""

from __future__ import annotations

from ui.words import tr

_KINDS = {
    "ups": "UPS", "fedex": "FedEx", "usps": "USPS", "usps_international": "USPS International",
    "canadapost": "Canada Post", "dhl_express": "DHL Express", "dhl_parcel_de": "DHL Paket",
    "dhl_poland": "DHL Poland", "dhl_universal": "DHL", "dpd": "DPD", "dpdhl": "DPDHL", "gls": "GLS",
    "hermes": "Hermes", "laposte": "La Poste", "colissimo": "Colissimo", "chronopost": "Chronopost",
    "royalmail": "Royal Mail", "tnt": "TNT", "purolator": "Purolator", "canpar": "Canpar",
    "australiapost": "Australia Post", "aramex": "Aramex", "asendia": "Asendia", "geodis": "GEODIS",
    "bpost": "bpost", "sendle": "Sendle", "seko": "SEKO", "postat": "Österreichische Post",
}  # fmt: skip


def kind_word(kind: str) -> str:
    """A connector as people know its carrier."""
    return _KINDS.get(kind) or kind.replace("_", " ").title()


def field_word(name: str) -> str:
    """A field of a connector in words; one that is not known by its own name."""
    known = {
        "account_number": tr("Account number"),
        "account_country_code": tr("Country, as DE"),
        "customer_number": tr("Customer number"),
        "contract_id": tr("Contract number"),
        "client_id": tr("Client ID"),
        "client_secret": tr("Client secret"),
        "username": tr("User name"),
        "password": tr("Password"),
        "api_key": tr("API key"),
        "secret_key": tr("Secret key"),
        "site_id": tr("Site number"),
        "language": tr("Language, as en"),
        "depot": tr("Depot"),
    }
    return known.get(name) or name.replace("_", " ").capitalize()

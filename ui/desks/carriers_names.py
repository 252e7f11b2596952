"""What carriers and their fields are called on the screen."""

from __future__ import annotations

from fulfill.adapters.carrier_kinds import NAMES, name_of
from fulfill.adapters.service_words import prefix, service_name
from ui.words import tr


def kind_word(kind: str) -> str:
    """A connector as people know its carrier."""
    return name_of(kind)


def service_word(service: str) -> str:
    """A carrier's service by its code, in words: "Parcel" for `gls_parcel`; another text as it is."""
    kind = max((each for each in NAMES if service.startswith(prefix(each))), key=len, default="")
    return service_name(kind, service, "") if kind else service


def field_word(name: str, kind: str = "") -> str:
    """A field of a connector in words; one that is not known by its own name."""
    if name in ("lang", "language", "message_language") and kind in ("chronopost", "laposte"):
        return tr("Language, as fr_FR")
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
        "delis_id": tr("DELIS ID"),
        "message_language": tr("Language, as en_EN"),
        "customer_id": tr("Customer number"),
        "contact_id": tr("Contact number"),
        "org_unit_id": tr("Organisation number"),
        "org_unit_guid": tr("Organisation GUID"),
        "sendle_id": tr("Sendle ID"),
        "id_emit": tr("Sender code, as CHRFR"),
        "region": tr("Region, as the contract has it"),
        "track_api_key": tr("API key for tracking"),
        "track_secret_key": tr("Secret key for tracking"),
    }
    return known.get(name) or name.replace("_", " ").capitalize()

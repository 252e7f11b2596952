"""Accounts at carriers, as a warehouse keeps them: all that is needed to call one, except for its keys.

They are one setting, `carriers`: a JSON list in the order of preference. Nothing secret is ever in it.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from fulfill.errors import UnusableInput

SETTING: Final = "carriers"
HOUSE: Final = "HOUSE"
MEDIA: Final = {"ZPL": "application/zpl", "PDF": "application/pdf"}
ACCOUNTS_MAX: Final = 20
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,19}")
_KIND = re.compile(r"[a-z][a-z0-9_]{1,39}")
_FIELD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TEXT_MAX = 200
# Whatever is called so is a key, and belongs into the keyring.
_SECRET = re.compile(
    r"secret|password|passphrase|token|api_?key|access_key|private|credential|pin$|_key$|^key$|^user_?name$"
    r"|^client_id$|^user_?id$",
    re.IGNORECASE,
)


class BadAccount(UnusableInput):
    """An account that cannot be used. `at` is what is wrong with it: code, kind, label, url, or a field."""

    def __init__(self, at: str, why: str) -> None:
        self.at = at
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Account:
    """One account.

    Attributes:
        code: how it is called here, and on parcels and manifests: "UPS".
        kind: the connector that speaks to it, by karrio's name: "ups".
        label: what labels it sends: "ZPL" or "PDF".
        url: another address than the carrier's own, for a proxy or a trial; "" is its own.
        fields: what the connector wants to know beside the keys: account number, country …
        is_off: it is asked for no price and no label; what it sold before it still tells, voids and lists.
    """

    code: str
    kind: str
    is_test: bool = False
    label: str = "ZPL"
    url: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    is_off: bool = False


def is_secret(name: str) -> bool:
    """Whether a connector's field is a key, and may never be kept with the settings."""
    return _SECRET.search(name) is not None


def checked(account: Account) -> Account:
    """The account, if it can be used. Raises BadAccount, without repeating what may be a key."""
    if not _CODE.fullmatch(account.code) or account.code == HOUSE:
        raise BadAccount(
            "code", "A carrier is called by capitals and digits, as UPS or UPS-EXPORT; HOUSE is here already"
        )
    if not _KIND.fullmatch(account.kind):
        raise BadAccount("kind", "The kind is the connector's name in small letters, as ups or canadapost")
    if account.label not in MEDIA:
        raise BadAccount("label", f"Labels come as {' or '.join(MEDIA)}")
    if account.url and not _is_safe(account.url):
        raise BadAccount(
            "url", "Another address of a carrier begins with https://; http:// only on this machine"
        )
    for name, value in account.fields.items():
        if not _FIELD.fullmatch(name):
            raise BadAccount(name, "A field has a name of small letters, digits and _, as account_number")
        if is_secret(name):
            raise BadAccount(
                name,
                f"{name} is a key: it is not kept with the settings. Give it by: fulfill carriers key "
                f"{account.code}",
            )
        if not value or len(value) > _TEXT_MAX or not value.isprintable():
            raise BadAccount(name, f"{name} must be one line of at most {_TEXT_MAX} characters")
    return account


def parse(text: str) -> tuple[Account, ...]:
    """The accounts of the setting; raises UnusableInput where it is not what was kept."""
    if not text:
        return ()
    try:
        found = json.loads(text)
        return tuple(checked(_account(one)) for one in found)
    except (ValueError, TypeError, KeyError, AttributeError) as bad:
        raise UnusableInput(
            "The carriers of this warehouse cannot be read. Add them again: fulfill carriers add"
        ) from bad


def as_text(accounts: Iterable[Account]) -> str:
    """The setting that `parse` reads back."""
    return json.dumps([asdict(account) for account in accounts], sort_keys=True)


def with_account(accounts: Iterable[Account], account: Account) -> tuple[Account, ...]:
    """The accounts with one added, or in its place where its code is there already."""
    known = list(accounts)
    at = next((at for at, each in enumerate(known) if each.code == account.code), len(known))
    known[at : at + 1] = [checked(account)]
    if len(known) > ACCOUNTS_MAX:
        raise UnusableInput(f"A warehouse has at most {ACCOUNTS_MAX} carriers")
    return tuple(known)


def _account(one: Any) -> Account:
    return Account(
        code=str(one["code"]),
        kind=str(one["kind"]),
        is_test=bool(one.get("is_test")),
        label=str(one.get("label", "ZPL")),
        url=str(one.get("url", "")),
        fields={str(name): str(value) for name, value in one.get("fields", {}).items()},
        is_off=bool(one.get("is_off")),
    )


def _is_safe(url: str) -> bool:
    parts = urlsplit(url)
    if parts.username or parts.password or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_this_machine(parts.hostname or ""))


def is_this_machine(host: str) -> bool:
    """Whether a host is the loopback: what is sent there stays here."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

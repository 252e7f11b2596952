"""The accounts at carriers as a desk shows them: how each stands, what its carrier wants to know, its key.

What is in the book is read at once; connectors and the keyring may take their time, and need no database.
They are loaded where they are used: a window names the types of this module long before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fulfill.adapters.carrier_account import Account, is_secret
from fulfill.errors import UnusableInput

if TYPE_CHECKING:
    from fulfill.ports import Carrier
    from fulfill.store.session import Session

COUNTRY = "account_country_code"


@dataclass(frozen=True, slots=True)
class Standing:
    """One account as the book has it.

    Attributes:
        trouble: why it sold its newest label not, in words; "" where it did. trouble_us: since when.
        asked: labels it is still asked for. still_here: parcels with its label that have not left yet.
    """

    account: Account
    trouble: str = ""
    trouble_us: int = 0
    asked: int = 0
    still_here: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing that a connector wants to know; `is_key`: it goes into the keyring and nowhere else."""

    name: str
    is_needed: bool = False
    is_key: bool = False


class KeyState(StrEnum):
    """How it stands with an account's key on this machine."""

    THERE = "there"
    MISSING = "missing"
    NONE_WANTED = "none_wanted"
    NO_KEYRING = "no_keyring"
    NO_CONNECTOR = "no_connector"


@dataclass(frozen=True, slots=True)
class KeyFound:
    """`why` says what is in the way, and the way out; "" where nothing is."""

    state: KeyState
    why: str = ""
    missing: tuple[str, ...] = ()


def standings(session: Session) -> tuple[Standing, ...]:
    """Every account, as it was added."""
    from fulfill.carrier_desk import accounts
    from fulfill.store import carrier_book

    troubles = carrier_book.troubles(session)
    asked, still_here = carrier_book.asked_at(session), carrier_book.still_here(session)
    return tuple(
        Standing(
            each, *troubles.get(each.code, ("", 0)), asked.get(each.code, 0), still_here.get(each.code, 0)
        )
        for each in accounts(session)
    )


def offered() -> tuple[str, ...]:
    """The connectors of this machine. Raises UnusableInput, with the way out, where there is none."""
    from fulfill.adapters import karrio_door

    kinds = karrio_door.kinds()
    if not kinds:
        raise UnusableInput(
            "The library that speaks to carriers is not installed. Install it with: "
            "pip install 'fulfill[carriers]'"
        )
    return kinds


@dataclass(frozen=True, slots=True)
class Kind:
    """A connector, here or not; `is_proved`: against recorded answers of its carrier."""

    kind: str
    name: str
    is_here: bool
    is_proved: bool
    install: str


def kinds() -> tuple[Kind, ...]:
    """The connectors of this machine, and those proved ones that are not here; none is loaded for that."""
    from fulfill.adapters import karrio_door
    from fulfill.adapters.carrier_kinds import PROVED, name_of

    here = karrio_door.kinds()
    found = (
        Kind(each, name_of(each), each in here, each in PROVED, karrio_door.how_to_install(each))
        for each in {*here, *PROVED}
    )
    return tuple(sorted(found, key=lambda each: (not each.is_here, each.name.casefold())))


def absent() -> dict[str, str]:
    """The proved connectors that are not here, and what is said of each: how to install it."""
    from fulfill.adapters import karrio_door

    return {each.kind: karrio_door.not_here(each.kind) for each in kinds() if not each.is_here}


def wanted(kind: str) -> tuple[Wanted, ...]:
    """What a connector wants to know, what it cannot do without first. Raises UnusableInput.

    It is loaded for that, which takes a moment.
    """
    from fulfill.adapters import karrio_door

    fields = [
        Wanted(name, is_needed, is_secret(name)) for name, is_needed in karrio_door.fields_of(kind).items()
    ]
    if karrio_door.takes_country(kind):
        fields.append(Wanted(COUNTRY))
    return tuple(sorted(fields, key=lambda each: not each.is_needed))


def key_of(warehouse_id: str, account: Account) -> KeyFound:
    """How it stands with the key; the keyring is asked, and what it holds stays there."""
    from fulfill.adapters import carrier_keys

    try:
        names = [each.name for each in wanted(account.kind) if each.is_key and each.is_needed]
    except UnusableInput as trouble:
        return KeyFound(KeyState.NO_CONNECTOR, str(trouble))
    if not names:
        return KeyFound(KeyState.NONE_WANTED)
    missing, why = carrier_keys.standing(warehouse_id, account.code, names)
    if not missing:
        return KeyFound(KeyState.THERE)
    return KeyFound(KeyState.NO_KEYRING if why else KeyState.MISSING, why, missing)


def keep_key(warehouse_id: str, account: Account, given: Mapping[str, str]) -> None:
    """Put a key into the keyring, whole. Raises UnusableInput where a part of it is missing, or NoKeyring."""
    from fulfill.adapters import carrier_keys

    known = wanted(account.kind)
    lacking = [each.name for each in known if each.is_key and each.is_needed and not given.get(each.name)]
    if lacking:
        raise UnusableInput(f"A key is given whole: {', '.join(lacking)} is missing. Nothing is changed")
    names = {each.name for each in known if each.is_key}
    carrier_keys.store(
        warehouse_id,
        account.code,
        {name: value for name, value in given.items() if name in names and value},
    )


def hasten(carriers: Iterable[Carrier], call_s: float) -> None:
    """Give each live carrier so long for one call: somebody waits in front of it."""
    from fulfill.adapters.karrio_carrier import KarrioCarrier

    for each in carriers:
        if isinstance(each, KarrioCarrier):
            each.call_s = call_s


def forget_key(warehouse_id: str, account: Account) -> bool:
    """Take a key out of the keyring; False where there was none. Raises NoKeyring."""
    from fulfill.adapters import carrier_keys

    return carrier_keys.forget(warehouse_id, account.code)

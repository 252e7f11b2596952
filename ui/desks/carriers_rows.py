"""What the list of accounts shows: each account, its key on this machine, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fulfill.account_desk import KeyFound, KeyState, Standing, Wanted
from fulfill.adapters.carrier_account import Account
from fulfill.tone import Tone
from ui.desks.carriers_names import kind_word
from ui.desks.kit import Column
from ui.desks.kit_words import sentence
from ui.desks.settings_part import may_set
from ui.house import PRACTICE_MARK, House
from ui.words import tr


@dataclass(frozen=True, slots=True)
class Shown:
    """The accounts as the book has them."""

    standings: tuple[Standing, ...]
    warehouse_id: str
    may_change: bool
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """What this machine says: connectors, what they want, and which keys are there.

    `absent`: connectors that are known and not installed, and how each is.
    """

    kinds: tuple[str, ...] = ()
    why: str = ""
    absent: Mapping[str, str] = field(default_factory=dict)
    wanted: Mapping[str, tuple[Wanted, ...]] = field(default_factory=dict)
    keys: Mapping[str, KeyFound] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One account as the list shows it; HOUSE has no standing."""

    code: str
    standing: Standing | None = None
    key: KeyFound | None = None
    said: str = ""
    is_trouble: bool = False


def read(house: House) -> Shown:
    """What the book has."""
    from fulfill import account_desk

    with house.warehouse.database.read() as session:
        path = house.warehouse.database.path
        return Shown(
            account_desk.standings(session),
            house.warehouse.id,
            may_set(house),
            is_practice=path is not None and (path.parent / PRACTICE_MARK).exists(),
        )


def look(warehouse_id: str, accounts: tuple[Account, ...], also: str) -> Looked:
    """In a thread of its own: connectors are loaded, and the keyring is asked."""
    from fulfill import account_desk
    from fulfill.errors import UnusableInput

    kinds: tuple[str, ...] = ()
    why, absent, wanted = "", {}, {}
    try:
        kinds = account_desk.offered()
        absent = account_desk.absent()
    except UnusableInput as trouble:
        why = str(trouble)
    for kind in {*(each.kind for each in accounts), *([also] if also else [])}:
        try:
            wanted[kind] = account_desk.wanted(kind)
        except UnusableInput:
            wanted[kind] = ()
    return Looked(
        kinds, why, absent, wanted, {each.code: account_desk.key_of(warehouse_id, each) for each in accounts}
    )


def state_of(row: Row) -> tuple[str, Tone]:
    """How it stands with an account, in a word."""
    standing, key = row.standing, row.key.state if row.key else None
    if standing is None:
        return tr("ready"), Tone.DONE
    if standing.account.is_off:
        return tr("switched off"), Tone.QUIET
    if key is KeyState.NO_CONNECTOR:
        return tr("not installed"), Tone.STOP
    if key in (KeyState.MISSING, KeyState.NO_KEYRING):
        return tr("no key"), Tone.LOOK
    if row.is_trouble:
        return tr("in trouble"), Tone.LOOK
    return tr("ready"), Tone.DONE


def _key_word(row: Row) -> str:
    match row.key.state if row.key else None:
        case KeyState.THERE:
            return tr("Yes")
        case KeyState.MISSING | KeyState.NO_KEYRING:
            return tr("No")
    return "—"


def _carrier(row: Row) -> str:
    if row.standing is None:
        return sentence(tr("the house"))
    account = row.standing.account
    kind = kind_word(account.kind)
    return tr("{carrier}, test", carrier=kind) if account.is_test else tr("{carrier}, live", carrier=kind)


def columns() -> tuple[Column[Row], ...]:
    """What stands in the list."""
    return (
        Column("code", tr("Name"), lambda row: row.code, 100, is_strong=True),
        Column("kind", tr("Carrier"), _carrier, 130),
        Column("key", tr("Key"), _key_word, 60),
        Column("state", tr("State"), lambda row: state_of(row)[0], 130, tone=lambda row: state_of(row)[1]),
        Column("said", tr("Last said"), lambda row: row.said, 120, is_quiet=True, is_wide=True),
    )  # fmt: skip

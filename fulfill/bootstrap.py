"""The one place where parts meet: flows and their facts, stations, printers, the carrier, the relay.

Everything heavy is brought in by the function that needs it, so that a command starts fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from fulfill.errors import UnusableInput

if TYPE_CHECKING:
    from fulfill.adapters.karrio_carrier import KarrioCarrier
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.facts import StationProfile
    from fulfill.floor import Flow
    from fulfill.people import Person
    from fulfill.plan.rates import RateTable
    from fulfill.ports import Carrier, Clock, Ids
    from fulfill.relay import Relay
    from fulfill.station import Station
    from fulfill.store.warehouse import Warehouse

# Kinds of paper that come on label stock; all others are sheets.
LABEL_KINDS = frozenset(
    "label item_label issue_label return_label vendor_label place_label plate_label product_label badge"
    " work_label result_label cn22 logistic_label box_return_label".split()
)


def open_station(
    warehouse: Warehouse, flow: Flow, profile: StationProfile, person: Person, clock: Clock, ids: Ids
) -> Station:
    """A seat in a warehouse: the same for the line protocol and for the window."""
    from fulfill.station import Station

    return Station(warehouse, flow, profile, person, clock, ids)


def beside(warehouse: Warehouse, ending: str) -> Path:
    """A folder that goes with a database: `FILE.ending` beside the file, or in the user's data folder."""
    path = warehouse.database.path
    if path is not None:
        return path.with_name(f"{path.name}.{ending}")
    from platformdirs import user_data_path

    return user_data_path("fulfill") / f"{warehouse.id}.{ending}"


def printers_of(warehouse: Warehouse) -> Callable[[StationProfile, str], DeskPrinter]:
    """Opens the printer of a station for a kind of paper.

    A station names printers by kind of paper, or "label" and "paper" for all of that stock; without
    one, its papers are files in the folder `papers` beside the database.
    """
    from fulfill.adapters.printing import open_printer

    def opened(profile: StationProfile, kind: str) -> DeskPrinter:
        stock = "label" if kind in LABEL_KINDS else "paper"
        spec = profile.printers.get(kind) or profile.printers.get(stock)
        if spec is None:
            folder = beside(warehouse, "papers").absolute()
            try:
                # Names and addresses: for the owner alone.
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as fault:
                raise UnusableInput(
                    f"The folder {folder} cannot be made ({fault.strerror or fault}). "
                    "Make room for it or allow writing, or choose another printer."
                ) from fault
            spec = f"folder:{folder}?dpi={profile.dpi}"
        return open_printer(spec)

    return opened


def rates_of(warehouse: Warehouse) -> RateTable:
    """The rates that were imported, else those that come with the program."""
    from fulfill.adapters.house_carrier import house_table, read_table
    from fulfill.store.warehouse import setting

    with warehouse.database.read() as session:
        text = setting(session, "rates")
    return read_table(text) if text else house_table()


def carriers_of(warehouse: Warehouse) -> dict[str, Carrier]:
    """Who sells labels, by code: the house carrier, whose book is in the database, and the accounts.

    An account is there also on a machine that cannot call it; then it says so when it is asked.
    """
    from fulfill.adapters.house_carrier import HouseCarrier
    from fulfill.house_book import HouseBook

    house = HouseCarrier(HouseBook(warehouse.database), rates_of(warehouse))
    return {house.code: house, **accounts_of(warehouse)}


def accounts_of(warehouse: Warehouse) -> dict[str, KarrioCarrier]:
    """The carriers that are called over the network, by code, as they were added; none is called yet."""
    from fulfill.adapters import carrier_account
    from fulfill.store.warehouse import setting

    with warehouse.database.read() as session:
        text = setting(session, carrier_account.SETTING)
    if not text:
        return {}
    from functools import partial

    from fulfill.adapters import carrier_keys
    from fulfill.adapters.karrio_carrier import KarrioCarrier

    return {
        account.code: KarrioCarrier(
            account, partial(carrier_keys.load, warehouse.id, account.code), warehouse.id
        )
        for account in carrier_account.parse(text)
    }


class LiveCarriers(Mapping[str, "Carrier"]):
    """The carriers as they are set up at this moment: a relay runs for days, and learns of a new one."""

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse
        self._texts: tuple[str, ...] = ()
        self._known: dict[str, Carrier] = {}

    def __getitem__(self, code: str) -> Carrier:
        return self._now()[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now())

    def __len__(self) -> int:
        return len(self._now())

    def _now(self) -> dict[str, Carrier]:
        from fulfill.store.warehouse import setting

        with self._warehouse.database.read() as session:
            texts = (setting(session, "rates"), setting(session, "carriers"))
        if texts != self._texts:
            self._known, self._texts = carriers_of(self._warehouse), texts
        return self._known


def relay_of(warehouse: Warehouse, clock: Clock) -> Relay:
    """The relay of a warehouse with its real printers and carriers."""
    from fulfill.relay import Relay

    folder = beside(warehouse, "outbox")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Relay(
        warehouse,
        clock=clock,
        carriers=LiveCarriers(warehouse),
        open_printer=printers_of(warehouse),
        outbox_folder=folder,
        proof_folder=beside(warehouse, "proofs"),
    )

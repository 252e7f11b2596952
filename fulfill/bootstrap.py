"""The one place where parts meet: flows and their facts, stations, printers, the carrier, the relay.

Everything heavy is brought in by the function that needs it, so that a command starts fast.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fulfill.errors import UnusableInput

if TYPE_CHECKING:
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
LABEL_KINDS = frozenset("label item_label issue_label place_label plate_label product_label badge".split())
LATER = {
    "replenish": "Move the stock by hand meanwhile: fulfill work move",
    "vendor": "Keep what goes back at a place of the kind vendor meanwhile: fulfill work move",
    "kit": "It is not part of this version",
}


def _receive() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import receive
    from fulfill.store.facts_receive import StoreReceiveFacts

    return Flow(
        receive.NAME, receive.ACT, receive.AGAIN, receive.ReceiveTask,
        receive.begin, receive.ask, receive.step, StoreReceiveFacts,
    )  # fmt: skip


def _putaway() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import putaway
    from fulfill.store.facts_putaway import StorePutawayFacts

    return Flow(
        putaway.NAME, putaway.ACT, putaway.AGAIN, putaway.PutawayTask,
        putaway.begin, putaway.ask, putaway.step, StorePutawayFacts,
    )  # fmt: skip


def _move() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import move
    from fulfill.store.facts_move import StoreMoveFacts

    return Flow(
        move.NAME, move.ACT, move.AGAIN, move.MoveTask,
        move.begin, move.ask, move.step, StoreMoveFacts,
    )  # fmt: skip


def _count() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import count
    from fulfill.store.facts_count import StoreCountFacts

    return Flow(
        count.NAME, count.ACT, count.AGAIN, count.CountTask,
        count.begin, count.ask, count.step, StoreCountFacts,
    )  # fmt: skip


def _pick() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import pick
    from fulfill.store.facts_pick import StorePickFacts

    return Flow(
        pick.NAME, pick.ACT, pick.AGAIN, pick.PickTask,
        pick.begin, pick.ask, pick.step, StorePickFacts,
    )  # fmt: skip


def _pack() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import pack
    from fulfill.store.facts_pack import StorePackFacts

    return Flow(
        pack.NAME, pack.ACT, pack.AGAIN, pack.PackTask,
        pack.begin, pack.ask, pack.step, StorePackFacts,
    )  # fmt: skip


def _ship() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import ship
    from fulfill.store.facts_ship import StoreShipFacts

    return Flow(
        ship.NAME, ship.ACT, ship.AGAIN, ship.ShipTask,
        ship.begin, ship.ask, ship.step, StoreShipFacts,
    )  # fmt: skip


def _returns() -> Flow:
    from fulfill.floor import Flow
    from fulfill.flows import returns
    from fulfill.store.facts_returns import StoreReturnsFacts

    return Flow(
        returns.NAME, returns.ACT, returns.AGAIN, returns.ReturnsTask,
        returns.begin, returns.ask, returns.step, StoreReturnsFacts,
    )  # fmt: skip


# In the order in which goods travel.
FLOWS: dict[str, Callable[[], Flow]] = {
    "receive": _receive,
    "putaway": _putaway,
    "move": _move,
    "count": _count,
    "pick": _pick,
    "pack": _pack,
    "ship": _ship,
    "returns": _returns,
}


def flow_named(name: str) -> Flow:
    """A flow by its name; raises UnusableInput with the names that there are."""
    if name in LATER:
        raise UnusableInput(f"Work of the kind {name} comes with a later version. {LATER[name]}")
    make = FLOWS.get(name)
    if make is None:
        raise UnusableInput(f"There is no flow {name[:40]!r}. Flows: {', '.join(FLOWS)}")
    return make()


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
            # Names and addresses: for the owner alone.
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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
    """Who sells labels, by code: the house carrier, whose book is in the database."""
    from fulfill.adapters.house_carrier import HouseCarrier
    from fulfill.house_book import HouseBook

    carrier = HouseCarrier(HouseBook(warehouse.database), rates_of(warehouse))
    return {carrier.code: carrier}


def relay_of(warehouse: Warehouse, clock: Clock) -> Relay:
    """The relay of a warehouse with its real printers and carriers."""
    from fulfill.relay import Relay

    folder = beside(warehouse, "outbox")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Relay(
        warehouse,
        clock=clock,
        carriers=carriers_of(warehouse),
        open_printer=printers_of(warehouse),
        outbox_folder=folder,
    )

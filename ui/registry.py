"""Every screen by its name. A screen and what it needs are loaded when it is first shown."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ui.page import Host, Page
from ui.parts.rail import Entry
from ui.words import tr

if TYPE_CHECKING:
    from ui.window import Window

FLOWS = ("pick", "pack", "ship", "returns", "receive", "putaway", "move", "count", "kit", "vendor")
OPEN_TO_ALL = frozenset({"lock", "help"})


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """A desk on the home screen: its page, where its class is, and its drawing."""

    page: str
    module: str
    kind: str
    icon: str


DESKS = (
    DeskEntry("home", "ui.desks.home", "HomePage", "home"),
    DeskEntry("orders", "ui.desks.orders", "OrdersPage", "orders"),
    DeskEntry("stock", "ui.desks.stock", "StockPage", "stock"),
    DeskEntry("places", "ui.desks.places", "PlacesPage", "places"),
    DeskEntry("parcels", "ui.desks.parcels", "ParcelsPage", "parcels"),
    DeskEntry("returned", "ui.desks.returned", "ReturnedPage", "returned"),
    DeskEntry("papers", "ui.desks.papers", "PapersPage", "papers"),
    DeskEntry("import", "ui.desks.importing", "ImportPage", "import"),
    DeskEntry("people", "ui.desks.people", "PeoplePage", "people"),
    DeskEntry("carriers", "ui.desks.carriers", "CarriersPage", "carriers"),
    DeskEntry("journal", "ui.desks.journal", "JournalPage", "journal"),
    DeskEntry("settings", "ui.desks.settings", "SettingsPage", "settings"),
    DeskEntry("help", "ui.screens.help", "HelpPage", "help"),
)

# Opened by another desk: no tile and no key of its own.
ASIDE = (DeskEntry("errors", "ui.desks.errors", "ErrorsPage", "info"),)


# What a desk needs besides its own module, once it is worked at: each after those that it needs itself, since
# a scan waits for the one that is being brought in.
BESIDE = (
    "fulfill.papers.model",
    "fulfill.customs",
    "fulfill.papers",
    "fulfill.papers.outbound",
    "fulfill.papers.texts",
    "fulfill.flows.pack.task",
    "fulfill.flows.pack",
    "fulfill.paperwork",
    "fulfill.price_desk",
    "fulfill.carrier_desk",
    "fulfill.rule_desk",
)


def flow_word(flow: str) -> str:
    """A flow's name on the rail."""
    return {
        "pick": tr("Pick"),
        "pack": tr("Pack"),
        "ship": tr("Ship"),
        "returns": tr("Returns"),
        "receive": tr("Receive"),
        "putaway": tr("Put away"),
        "move": tr("Move"),
        "count": tr("Count"),
        "kit": tr("Rework"),
        "vendor": tr("Suppliers"),
    }[flow]


def desk_word(page: str) -> str:
    """A desk's name."""
    return {
        "home": tr("Home"),
        "orders": tr("Orders"),
        "stock": tr("Stock"),
        "places": tr("Places"),
        "parcels": tr("Parcels"),
        "returned": tr("Returns"),
        "papers": tr("Papers"),
        "import": tr("Import"),
        "people": tr("People"),
        "carriers": tr("Carriers"),
        "journal": tr("Scan journal"),
        "settings": tr("Settings"),
        "help": tr("Manual"),
        "errors": tr("Packing errors"),
    }[page]


def rail() -> tuple[Entry, ...]:
    """What stands on the rail, in the order in which goods travel out, then in; the desks last."""
    # There are nine digits; what comes after them is reached by Tab, by touch and from the desks.
    keys = [f"Alt+{at}" if at < 10 else "" for at in range(1, len(FLOWS) + 1)]
    flows = [Entry(flow, flow_word(flow), flow, key) for flow, key in zip(FLOWS, keys, strict=True)]
    return (*flows, Entry("home", tr("Desks"), "desks", "Alt+0"))


def is_built(page: str) -> bool:
    """Whether there is a screen of that name."""
    desk = next((desk for desk in (*DESKS, *ASIDE) if desk.page == page), None)
    return page in FLOWS or page == "lock" or (desk is not None and find_spec(desk.module) is not None)


def load(name: str) -> None:
    """Bring in what a screen needs, in whichever thread: its first visit then finds everything there."""
    import_module(_module(name))


def is_loaded(name: str) -> bool:
    """Whether what a screen needs is all there, and no other thread is at it."""
    module = sys.modules.get(_module(name))
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def _module(name: str) -> str:
    module = "ui.screens.flow" if name in FLOWS else "ui.screens.lock"
    return next((desk.module for desk in (*DESKS, *ASIDE) if desk.page == name), module)


def make(name: str, window: Window) -> Page:
    """The screen of that name, new."""
    host: Host = window
    if name in FLOWS:
        from ui.screens.flow import FlowPage

        return FlowPage(host, name, flow_word(name))
    if name == "lock":
        from ui.screens.lock import LockPage

        page = LockPage(host)
        page.logged_in.connect(window.come_in)
        return page
    desk = next(desk for desk in (*DESKS, *ASIDE) if desk.page == name)
    made: Page = getattr(import_module(desk.module), desk.kind)(host)
    return made

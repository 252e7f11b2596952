"""How a warehouse is made at the first start. Plain functions, to be run in the background."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fulfill.errors import NoWarehouse, StoreUnavailable, UnusableInput, WarehouseError
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.operations import Desk
    from fulfill.ports import SendOutcome
    from fulfill.store.warehouse import Warehouse

PRACTICE_BADGE = "BOSS"
PRACTICE_ORDERS = 120
Progress = Callable[[int, int, str], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a new warehouse is to be, as it was typed.

    Attributes:
        settings: by their names, as `fulfill settings set` takes them; "" for none.
        printers: "label" and "paper" to a printer's line; "" for files beside the database.
    """

    url: str
    settings: dict[str, str] = field(default_factory=dict)
    administrator: str = "Administrator"
    badge: str = ""
    pin: str = ""
    station: str = ""
    printers: dict[str, str] = field(default_factory=dict)
    sheet: str = "A4"


@dataclass(frozen=True, slots=True)
class Made:
    """A warehouse that is there now."""

    url: str
    badge: str
    station: str


def default_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("fulfill")


def usual_file() -> Path:
    """Where a warehouse lies that nobody named."""
    return default_folder() / "warehouse.db"


def missing_file(url: str) -> Path | None:
    """The file of a warehouse that is not there; None for one that is, and for a server."""
    plain = url.removeprefix("sqlite:///")
    return None if not plain or "://" in plain or Path(plain).exists() else Path(plain)


def half_named(url: str) -> str:
    """Why a file cannot be found again, in words: its folder is not named. "" where all is well.

    Where a program is started from differs from day to day, and a file without its folder with it.
    """
    plain = url.strip().removeprefix("sqlite:///")
    if "://" in plain or Path(plain).is_absolute():
        return ""
    return tr("Name its whole path, as {example}", example=str(usual_file().with_name(Path(plain).name)))


def free_file(tried: str) -> str:
    """A file for a new warehouse: the one that was tried where it is not there, else one beside it."""
    plain = tried.removeprefix("sqlite:///")
    first = Path(plain).absolute() if plain and "://" not in plain else usual_file()
    found, number = first, 1
    while found.exists():
        number += 1
        found = first.with_name(f"{first.stem}-{number}{first.suffix}")
    return str(found)


def faults(wanted: Wanted) -> dict[str, str]:
    """What cannot be used, by field, in words; {} where all is well. Looks at values only."""
    from fulfill import people_desk, units
    from fulfill.adapters.printing import read_spec
    from fulfill.cli.options import setting_of

    found = {"url": why} if (why := half_named(wanted.url)) else {}

    def look(name: str, check: Callable[[], object]) -> None:
        try:
            check()
        except (WarehouseError, units.BadValue) as fault:
            found[name] = str(fault)

    for name, text in wanted.settings.items():
        look(name, lambda name=name, text=text: setting_of(name, text))  # type: ignore[misc]
    look("administrator", lambda: people_desk.name_of(wanted.administrator))
    look("badge", lambda: people_desk.badge_of(wanted.badge))
    look("pin", lambda: people_desk.pin_of(wanted.pin))
    look("station", lambda: units.name(wanted.station))
    for kind, spec in wanted.printers.items():
        if spec:
            look(kind, lambda spec=spec: read_spec(spec))  # type: ignore[misc]
    return found


def make(wanted: Wanted, progress: Progress, *, again: bool = False) -> Made:
    """A new warehouse with its settings, its administrator and this station.

    `again`: it was made a moment ago, and only what comes after is still to do. Raises WarehouseError.
    """
    from fulfill.store.warehouse import create, open_warehouse

    progress(0, 3, tr("Making the database"))
    if again:
        warehouse = open_warehouse(wanted.url)
    else:
        _make_room(wanted.url)
        warehouse = create(wanted.url, badge=wanted.badge, name=wanted.administrator)
    try:
        progress(1, 3, tr("Writing down your firm"))
        desk = _desk(warehouse, wanted.badge, wanted.station)
        _settle(desk, wanted)
        progress(2, 3, tr("Setting up this station"))
        _seat(desk, wanted)
    finally:
        warehouse.close()
    progress(3, 3, tr("Ready"))
    return Made(wanted.url, wanted.badge, wanted.station)


def practice_there(folder: Path) -> bool:
    """Whether somebody has practised here before."""
    from fulfill.practice_files import DATABASE

    return (folder / DATABASE).is_file()


def make_practice(folder: Path, progress: Progress, *, today: date | None = None) -> Made:
    """A warehouse of invented goods and people with work waiting, in place of an earlier one of the kind."""
    from fulfill import demo_data, desk, intake
    from fulfill.clock import SystemClock
    from fulfill.demo_data import house
    from fulfill.practice_files import DATABASE, MARK
    from fulfill.store.session import Session
    from fulfill.store.warehouse import create, set_setting

    _clear_practice(folder)
    (folder / MARK).write_text("A practice warehouse: it may be made anew.\n", encoding="utf-8")
    url = f"sqlite:///{folder / DATABASE}"
    warehouse = create(url, badge=PRACTICE_BADGE, name="Robin Boss", sscc_prefix=house.SSCC_PREFIX)
    try:

        def furnish(session: Session) -> None:
            for name, value in house.settings().items():
                set_setting(session, name, value)
            session.commit()

        warehouse.database.run(furnish)
        lists = folder / "lists"
        lists.mkdir(exist_ok=True)
        day = today or SystemClock().now().astimezone().date()
        files = demo_data.write(lists, orders=PRACTICE_ORDERS, today=day)
        boss = _desk(warehouse, PRACTICE_BADGE, "Practice")
        for at, (kind, file) in enumerate(files.items()):
            progress(at, len(files) + 1, tr("Bringing in {kind}", kind=kind.replace("_", " ")))
            intake.take_file(boss, file, kind)
        progress(len(files), len(files) + 1, tr("Releasing orders"))
        desk.release(boss)
    finally:
        warehouse.close()
    progress(1, 1, tr("Ready"))
    return Made(url, PRACTICE_BADGE, "Practice")


def look_into(url: str) -> str:
    """Open a warehouse that is there, only to see that it can be: its name.

    Raises StoreUnavailable, with the way out that there is in this window and not at a terminal.
    """
    from fulfill.store.warehouse import open_warehouse, setting

    if (gone := missing_file(url)) is not None:
        told = tr(
            "There is no warehouse at {file}. Browse for it, or go back and make a new one.", file=str(gone)
        )
        raise StoreUnavailable(told)
    try:
        warehouse = open_warehouse(url)
    except NoWarehouse as none:
        raise StoreUnavailable(
            tr("{file} holds no warehouse. Choose another, or go back and make a new one.", file=none.where)
        ) from none
    try:
        with warehouse.database.read() as session:
            return setting(session, "company") or setting(session, "name") or warehouse.database.where
    finally:
        warehouse.close()


def print_test(made: Made, code: str) -> SendOutcome:
    """A test label on this station's label printer."""
    from ui import printouts

    return _printing(made, lambda opened, _desk: printouts.send_test_label(opened("badge"), code))


def print_first_papers(made: Made) -> tuple[SendOutcome, SendOutcome]:
    """The administrator's badge on the label printer, the command sheet on the paper printer."""
    from ui import printouts

    def both(opened: Callable[[str], DeskPrinter], desk: Desk) -> tuple[SendOutcome, SendOutcome]:
        badge = printouts.send_badge(opened("badge"), desk.person.name, desk.person.badge, "Administrator")
        return badge, printouts.send_sheet(opened("command_sheet"), desk, "commands")

    return _printing(made, both)


def _printing(made: Made, act: Callable[[Callable[[str], DeskPrinter], Desk], T]) -> T:
    from fulfill.bootstrap import printers_of
    from fulfill.store.warehouse import open_warehouse

    warehouse = open_warehouse(made.url)
    try:
        desk = _desk(warehouse, made.badge, made.station)
        opened = printers_of(warehouse)
        return act(lambda kind: opened(desk.station, kind), desk)
    finally:
        warehouse.close()


def _desk(warehouse: Warehouse, badge: str, station: str) -> Desk:
    from fulfill.clock import RandomIds, SystemClock
    from fulfill.operations import Desk
    from fulfill.store.warehouse import person_by_badge, station_profile

    with warehouse.database.read() as session:
        found = person_by_badge(session, badge)
    if found is None:
        raise UnusableInput(f"Nobody here has the badge {badge}")
    return Desk(warehouse, found[0], station_profile(warehouse, station), SystemClock(), RandomIds())


def _make_room(url: str) -> None:
    """The folder of a new file. Raises UnusableInput."""
    plain = url.removeprefix("sqlite:///")
    if "://" in plain:
        return
    try:
        Path(plain).absolute().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableInput(f"The folder of {plain} cannot be made: {error.strerror}") from error


def _settle(desk: Desk, wanted: Wanted) -> None:
    from fulfill import people_desk
    from fulfill.cli.options import setting_of
    from fulfill.cli.setup import keep_setting

    for name, text in wanted.settings.items():
        if text:
            keep_setting(desk, name, setting_of(name, text))
    if wanted.pin:
        people_desk.set_pin(desk, desk.person.id, wanted.pin)


def _seat(desk: Desk, wanted: Wanted) -> None:
    from dataclasses import replace

    from fulfill.cli.setup import keep_profile

    printers = {kind: spec for kind, spec in wanted.printers.items() if spec}
    profile = replace(desk.station, printers=printers, sheet=wanted.sheet)
    told = {f"printer.{kind}": spec for kind, spec in printers.items()}
    keep_profile(desk, profile, {**told, "sheet": wanted.sheet})


def _clear_practice(folder: Path) -> None:
    """Take an earlier practice warehouse away, and nothing else. Raises UnusableInput."""
    from fulfill.practice_files import DATABASE, MARK, PAPERS

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if (folder / DATABASE).exists() and not (folder / MARK).exists():
            raise UnusableInput(
                tr("{folder} holds something else already. It was left alone", folder=str(folder))
            )
        for file in folder.glob(f"{DATABASE}*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        for name in (PAPERS, "lists"):
            shutil.rmtree(folder / name, ignore_errors=True)
    except OSError as error:
        raise UnusableInput(f"{folder} cannot be used: {error.strerror}") from error

"""What the window's worker thread owns: the open warehouse, who is here, and a seat in each flow.

Everything in this module runs in that one thread; only plain values leave it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fulfill.clock import RandomIds, SystemClock, day_here
from fulfill.errors import Refused, UnusableInput

if TYPE_CHECKING:
    from fulfill.answer import Answer
    from fulfill.facts import StationProfile
    from fulfill.operations import Desk
    from fulfill.people import Act, Person
    from fulfill.ports import Clock, Ids
    from fulfill.scene import Scene
    from fulfill.station import Station
    from fulfill.store.warehouse import Warehouse


PRACTICE_MARK = ".practice"
# Some ten scans: moved in 4 ms. A log of some hundred takes 30, and whoever scans just then waits for it.
_ROWS_WORTH_A_REST = 60


@dataclass(frozen=True, slots=True)
class Shown:
    """What a flow's screen shows now: the station's answer, and its work laid out."""

    flow: str
    answer: Answer
    scene: Scene | None
    person: Person


@dataclass(frozen=True, slots=True)
class Opened:
    """The warehouse as it was found: what the window names and asks first."""

    where: str
    name: str
    station: str
    people: int
    only: Person | None
    is_practice: bool = False


class PinWanted(Refused):
    """The badge is right, and its PIN is still to be given."""


class House:
    """One warehouse with one person at one station. `open` it in the thread that works it."""

    def __init__(
        self, url: str, station: str = "", clock: Clock | None = None, ids: Ids | None = None
    ) -> None:
        self.url = url
        self.clock = clock or SystemClock()
        self.ids = ids or RandomIds()
        self.person: Person | None = None
        self._station_name = station
        self._warehouse: Warehouse | None = None
        self._profile: StationProfile | None = None
        self._stations: dict[str, Station] = {}

    # --- the warehouse ----------------------------------------------------------------------------

    @property
    def warehouse(self) -> Warehouse:
        """The open warehouse; opened when it is first wanted. Raises StoreUnavailable."""
        if self._warehouse is None:
            from fulfill.store.warehouse import open_warehouse

            self._warehouse = open_warehouse(self.url)
            self._warehouse.database.rests_itself()
        return self._warehouse

    @property
    def profile(self) -> StationProfile:
        """The seat, by its name; written down when it is new."""
        if self._profile is None:
            from socket import gethostname

            from fulfill.store.warehouse import station_profile

            name = self._station_name or gethostname() or "station"
            self._profile = station_profile(self.warehouse, name)
        return self._profile

    def open(self) -> Opened:
        """Open everything; what was found. Raises StoreUnavailable."""
        from fulfill.store import logins, lookup
        from fulfill.store.warehouse import setting

        with self.warehouse.database.read() as session:
            name = setting(session, "company") or setting(session, "name")
            people = logins.active_people(session)
            only = people[0] if len(people) == 1 and not lookup.has_pin(session, people[0].id) else None
        path = self.warehouse.database.path
        is_practice = path is not None and (path.parent / PRACTICE_MARK).exists()
        where = self.warehouse.database.where
        return Opened(where, name, self.profile.name, len(people), only, is_practice)

    def rest(self) -> None:
        """Nobody waits: what can be done now need not be done in the middle of a scan."""
        if self._warehouse is not None:
            self._warehouse.database.rest(_ROWS_WORTH_A_REST)

    def forget_profile(self) -> None:
        """The station's options were changed: read them again, for the next scan of every flow."""
        self._profile = None
        self._stations.clear()

    def close(self) -> None:
        if self._warehouse is not None:
            self._warehouse.close()
            self._warehouse = None

    # --- who is here --------------------------------------------------------------------------------

    def log_in(self, badge: str, pin: str | None = None) -> Person:
        """Take the seat. Raises Refused in words; PinWanted where a PIN is to be given first."""
        from fulfill import secret
        from fulfill.clock import microseconds
        from fulfill.messages import stop
        from fulfill.store import logins
        from fulfill.store.logins import Entry
        from fulfill.store.warehouse import person_by_badge

        with self.warehouse.database.read() as session:
            found = person_by_badge(session, badge) or person_by_badge(session, badge.upper())
        if found is None:
            raise Refused(
                stop(
                    "unknown_badge",
                    "Nobody here has the badge {badge}. Scan the code on your badge, or ask a supervisor",
                    badge=badge[:40],
                )
            )
        person, has_pin = found[0], bool(found[1])
        if not person.is_active:
            raise Refused(
                stop(
                    "badge_off", "The badge of {name} is switched off. Ask an administrator", name=person.name
                )
            )
        if has_pin and pin is None:
            raise PinWanted(stop("pin_wanted", "Give the PIN of {name}", name=person.name))
        if has_pin:
            tried = logins.try_pin(self.warehouse.database, person, pin or "", microseconds(self.clock.now()))
            if tried.entry is not Entry.OPEN:
                raise Refused(secret.wrong(tried, person.name))
        self._take_seat(person)
        return person

    def is_badge_of_another(self, code: str) -> bool:
        """Whether this is the badge of somebody else who works here."""
        from fulfill.store.warehouse import person_by_badge

        with self.warehouse.database.read() as session:
            found = person_by_badge(session, code) or person_by_badge(session, code.upper())
        return found is not None and found[0].is_active and found[0] != self.person

    def is_own_badge(self, code: str) -> bool:
        """Whether this is the badge of who works here now."""
        from fulfill.store.warehouse import person_by_badge

        with self.warehouse.database.read() as session:
            found = person_by_badge(session, code) or person_by_badge(session, code.upper())
        return found is not None and self.person is not None and found[0].id == self.person.id

    def log_out(self) -> None:
        """Nobody is here; the tasks stay whose they are."""
        self.person = None
        self._stations.clear()

    def _take_seat(self, person: Person) -> None:
        if self.person is None or self.person.id != person.id:
            self._stations.clear()
        self.person = person

    # --- work ----------------------------------------------------------------------------------------

    def begin(self, flow: str) -> Shown:
        """Take a seat in a flow: its first answer, or what is asked now of a seat that is taken already."""
        station = self._stations.get(flow)
        if station is None:
            station = self._open_station(flow)
        answer = station.begin()
        self._stations[flow] = station
        return self._shown(flow, station, answer)

    def scan(self, flow: str, raw: str, event: str, at: datetime) -> Shown:
        """One input into a flow. The same event again gets the same answer."""
        from fulfill.scan import ScanEvent

        station = self._stations.get(flow) or self._open_station(flow, begins=True)
        answer = station.handle(ScanEvent(event, raw, at))
        if self.person is None or station.person.id != self.person.id:
            self.person = station.person
            self._stations = {flow: station}
        return self._shown(flow, station, answer)

    def refresh(self, flow: str, answer: Answer) -> Shown:
        """The same answer with its papers as they stand now."""
        # The seat may be gone since the answer: the station's options were read again meanwhile.
        station = self._stations.get(flow) or self._open_station(flow, begins=bool(answer.expects))
        return self._shown(flow, station, station.refresh(answer))

    def _open_station(self, flow: str, *, begins: bool = False) -> Station:
        from fulfill import bootstrap, floor

        if self.person is None:
            raise UnusableInput("Nobody is logged in. Scan your badge first")
        station = bootstrap.open_station(
            self.warehouse, floor.flow_named(flow), self.profile, self.person, self.clock, self.ids
        )
        if begins:
            station.begin()
        self._stations[flow] = station
        return station

    def _shown(self, flow: str, station: Station, answer: Answer) -> Shown:
        scene = station.scene() if answer.expects else None
        return Shown(flow, answer, scene, station.person)

    # --- desks ---------------------------------------------------------------------------------------

    def desk(self, act: Act) -> Desk:
        """Who does something at a desk, once they may. Raises Refused."""
        from fulfill.messages import every_flow
        from fulfill.operations import Desk
        from fulfill.people import format_roles

        if self.person is None:
            raise UnusableInput("Nobody is logged in. Scan your badge first")
        if not self.person.may(act):
            raise Refused(every_flow.not_allowed(self.person.name, format_roles(self.person.roles), act))
        return Desk(self.warehouse, self.person, self.profile, self.clock, self.ids)

    @property
    def today(self) -> str:
        return day_here(self.clock.now()).isoformat()

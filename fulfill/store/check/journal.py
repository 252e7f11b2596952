"""The journal: nothing is missing, nothing was changed, and everybody's part in it is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hmac import compare_digest

from fulfill.store import rules
from fulfill.store.check.asking import Rule, Watched, ask, rule
from fulfill.store.journal import COLUMNS, FIRST, ChainKey, digest, mac
from fulfill.store.session import Session
from fulfill.store.statements import Dialect, Sql

_PORTION = 5000
_LINKS = Sql(
    f"select {COLUMNS}, digest, key_id, mac from operation"
    " where (station_id, chain_seq) > (:station, :chain) order by station_id, chain_seq limit :most"
)
_LINKS_OF = Sql(
    f"select {COLUMNS}, digest, key_id, mac from operation"
    " where station_id = :station and chain_seq > :chain order by chain_seq"
)
_LINKS_FROM = Sql(
    f"select {COLUMNS}, digest, key_id, mac from operation"
    " where station_id = :station and chain_seq > :chain order by chain_seq limit :most"
)
_BEFORE_TAIL = Sql(
    "select chain_seq, digest from operation where station_id = :station and chain_seq <="
    " (select max(chain_seq) from operation where station_id = :station) - :links"
    " order by chain_seq desc limit 1"
)
_MOVES = Sql(
    "select operation_seq, product_id, lot_id, serial, quantity, source_place_id, source_plate_id,"
    " target_place_id, target_plate_id, reason, hold_id, reverses from move"
    " where operation_seq in (select value from json_each(:seqs)) order by seq",
    postgresql="select operation_seq, product_id, lot_id, serial, quantity, source_place_id, source_plate_id,"
    " target_place_id, target_plate_id, reason, hold_id, reverses from move"
    " where operation_seq in (select cast(json_array_elements_text(cast(:seqs as json)) as bigint))"
    " order by seq",
)
_STATIONS = Sql("select id, name from station")
_COUNT = Sql("select count(*) from operation")
_TRIGGERS = Sql(
    "select name from sqlite_schema where type = 'trigger'",
    postgresql="select tgname from pg_trigger where not tgisinternal and tgenabled in ('O', 'A')"
    " and tgrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)",
)


_BOTH = Sql("select (select count(*) from move) + (select count(*) from operation)")
_GAPS = (
    "select seq, before from (select seq, lag(seq, 1, 0) over (order by seq) as before from {table}) g"
    " where seq <> before + 1"
)
_GAPS_OF_MOVES, _GAPS_OF_ENTRIES = Sql(_GAPS.format(table="move")), Sql(_GAPS.format(table="operation"))


class Chains:
    """Follows every station's chain and recomputes each link from its rows.

    Attributes:
        linked_only: links under another machine's key: they fit together, but we cannot prove them.
    """

    def __init__(self, key: ChainKey) -> None:
        self.linked_only = 0
        self._key = key

    def look(self, session: Session) -> tuple[int, Iterator[str]]:
        return session.value(_COUNT), self._follow(session)

    def tail(self, session: Session, links: int = 200) -> Iterator[str]:
        """What is wrong with the last links of each chain: a quick look, before a backup."""
        for station, name in session.all(_STATIONS):
            before = session.one(_BEFORE_TAIL, station=station, links=links) or (0, FIRST)
            rows = session.all(_LINKS_OF, station=station, chain=before[0])
            moves = _moves(session, [row[0] for row in rows])
            for row in rows:
                wrong = self._wrong(before[1], before[0], row[:-3], moves.get(row[0], []), row[-3])
                if wrong := wrong or self._unsigned(*row[-3:]):
                    yield f"station {name}: entry {row[0]} {wrong}"
                    break
                before = (row[4], row[-3])

    def station(self, session: Session, station: int) -> tuple[int, str]:
        """How many links one station's chain has up to its first fault, and that fault in words, or ""."""
        chain_seq, before = 0, FIRST
        while rows := session.all(_LINKS_FROM, station=station, chain=chain_seq, most=_PORTION):
            moves = _moves(session, [row[0] for row in rows])
            for row in rows:
                wrong = self._wrong(before, chain_seq, row[:-3], moves.get(row[0], []), row[-3])
                if wrong := wrong or self._unsigned(*row[-3:]):
                    return chain_seq, f"entry {row[0]} {wrong}"
                chain_seq, before = row[4], row[-3]
        return chain_seq, ""

    def _follow(self, session: Session) -> Iterator[str]:
        names: dict[int, str] = dict(session.all(_STATIONS))
        station, chain_seq, before = 0, 0, FIRST
        # What cannot be trusted any more is told once for each station: the first bad link.
        lost: set[int] = set()
        while rows := session.all(_LINKS, station=station, chain=chain_seq, most=_PORTION):
            moves = _moves(session, [row[0] for row in rows])
            for row in rows:
                values, (link, key_id, signed) = row[:-3], row[-3:]
                if values[3] != station:
                    station, chain_seq, before = values[3], 0, FIRST
                if station not in lost:
                    wrong = self._wrong(before, chain_seq, values, moves.get(values[0], []), link)
                    wrong = wrong or self._unsigned(link, key_id, signed)
                    if wrong:
                        lost.add(station)
                        yield f"station {names.get(station, station)}: entry {values[0]} {wrong}"
                chain_seq, before = values[4], link

    @staticmethod
    def _wrong(
        before: str,
        chain_seq: int,
        values: tuple[int | str | None, ...],
        moves: list[tuple[int | str | None, ...]],
        link: str,
    ) -> str:
        if values[4] != chain_seq + 1:
            return (
                f"is link {values[4]} of its chain, but the link before is {chain_seq}: entries are missing"
            )
        if digest(before, values, moves) != link:
            return "is not what was written: it, its moves or the entry before were changed"
        return ""

    def _unsigned(self, link: str, key_id: str, signed: str) -> str:
        if key_id != self._key.id:
            self.linked_only += 1
            return ""
        if compare_digest(mac(self._key, link), signed):
            return ""
        return "was not written by this machine: its proof does not fit this machine's key"


def _moves(session: Session, seqs: list[int]) -> dict[int, list[tuple[int | str | None, ...]]]:
    found: dict[int, list[tuple[int | str | None, ...]]] = {}
    for operation, *move in session.all(_MOVES, seqs=json.dumps(seqs)):
        found.setdefault(operation, []).append(tuple(move))
    return found


def _triggers(session: Session) -> tuple[int, Iterator[str]]:
    there = {row[0] for row in session.all(_TRIGGERS)}
    wanted = sorted(rules.names(session.dialect))
    return len(wanted), (f"the trigger {name} is missing" for name in wanted if name not in there)


def _numbered(session: Session) -> tuple[int, Iterator[str]]:
    """Numbers without gaps; on a server a rollback uses up a number, so there the chains alone tell."""
    if session.dialect is Dialect.POSTGRESQL:
        return 0, iter(())
    count: int = session.value(_BOTH)
    return count, _found_gaps(session)


def _found_gaps(session: Session) -> Iterator[str]:
    for said, gaps in (("move", _GAPS_OF_MOVES), ("entry", _GAPS_OF_ENTRIES)):
        for seq, before in session.all(gaps):
            yield f"{said} {seq} comes after {before}: what was between is missing"


RULES: tuple[Rule | Watched, ...] = (
    Watched("append_only", _triggers),
    Watched("numbers_without_gaps", _numbered),
    rule(
        "moves_belong_to_operations",
        "move",
        ask(
            "move {0} belongs to no entry of the journal",
            "select m.seq from move m left join operation o on o.seq = m.operation_seq where o.seq is null",
        ),
        ask(
            "entry {0} was refused, and yet moved stock (move {1})",
            "select o.seq, m.seq as move_seq from move m join operation o on o.seq = m.operation_seq"
            " where o.level in ('stop', 'warn')",
        ),
    ),
    rule(
        "reversals_mirror_one_move",
        "move where reverses is not null",
        ask(
            "move {0} reverses move {1}, but is not its mirror",
            "select r.seq, r.reverses from move r left join move m on m.seq = r.reverses"
            " where r.reverses is not null and (m.seq is null or r.reason <> 'reverse'"
            " or r.product_id <> m.product_id or r.lot_id <> m.lot_id or r.serial <> m.serial"
            " or r.quantity <> m.quantity or r.source_place_id <> m.target_place_id"
            " or r.source_plate_id <> m.target_plate_id or r.target_place_id <> m.source_place_id"
            " or r.target_plate_id <> m.source_plate_id)",
        ),
        ask(
            "move {0} is reversed {1} times",
            "select reverses, count(*) as times from move where reverses is not null"
            " group by reverses having count(*) > 1",
        ),
        ask(
            "move {0} is a reversal, but of no move",
            "select seq from move where reason = 'reverse' and reverses is null",
        ),
    ),
    rule(
        "operations_run_once",
        "operation",
        ask(
            "event {0} was done {1} times",
            "select event, count(*) as times from operation group by event having count(*) > 1",
        ),
        ask(
            "entry {0} does not say what it was asked to do",
            "select seq from operation where length(payload_hash) <> 64",
        ),
        ask(
            "entry {0} takes back entry {1}, which is not there or was taken back before",
            "select u.seq, u.undoes from operation u left join operation o on o.seq = u.undoes"
            " where u.undoes is not null and (o.seq is null or exists (select 1 from operation v"
            " where v.undoes = u.undoes and v.seq < u.seq))",
        ),
    ),
    rule(
        "actors_are_recorded",
        "operation",
        ask(
            "entry {0} moved stock, but does not say who did it, or in which role",
            "select distinct o.seq from operation o join move m on m.operation_seq = o.seq"
            " where o.person_id is null or o.roles = ''",
        ),
    ),
)

"""Carries the outbox out, after the commit and outside of any transaction.

A row is claimed for a while, acted on, and what came of it is written down under the row's own key.
Whoever is killed in between leaves a claim that runs out: a label is then asked for again under the
same key, and a paper that may have been printed is put before a person instead of being printed twice.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from fulfill.clock import microseconds
from fulfill.errors import StoreUnavailable
from fulfill.facts import StationProfile
from fulfill.ports import Carrier, Clock
from fulfill.relay import batches, labels, manifests, printing, proofs, signals, vendor_request
from fulfill.relay.outcome import Errand, Outcome, parked
from fulfill.relay.printing import Draw, OpenPrinter, draw_paper
from fulfill.store import box_book, outbox, weight_book
from fulfill.store.box_book import Boxed
from fulfill.store.outbox import Due
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse
from fulfill.turn import EffectKind

_LOG = logging.getLogger(__name__)
LEASE_US = 60_000_000
_SAID_AGAIN_S = 60.0
_END_S = 5.0
# Few at a time: beside this a window is drawn.
_BOXED_AT_A_TIME = 5
_BOX_AGAIN_S = 60.0
_BACKOFF_US = (1_000_000, 2_000_000, 5_000_000, 15_000_000, 30_000_000)
_PROFILE = Sql("select name, profile from station where id = :id")


class Part(StrEnum):
    """What a relay carries out: papers, or calls to carriers and shops; ALL is both, in turn."""

    ALL = "all"
    PAPERS = "papers"
    CALLS = "calls"

    @property
    def papers(self) -> bool | None:
        return None if self is Part.ALL else self is Part.PAPERS


class Relay:
    """The one who carries papers to printers, asks carriers for labels, and writes the outbox folder.

    Any number may run, in threads or processes: a row is claimed by one of them at a time.
    """

    def __init__(
        self,
        warehouse: Warehouse,
        *,
        clock: Clock,
        carriers: Mapping[str, Carrier],
        open_printer: OpenPrinter,
        outbox_folder: Path,
        draw: Draw = draw_paper,
        proof_folder: Path | None = None,
    ) -> None:
        self._warehouse = warehouse
        self._clock = clock
        self._carriers = carriers
        self._open_printer = open_printer
        self._folder = outbox_folder
        self._proofs = proof_folder or outbox_folder.with_name("proofs")
        self._draw = draw
        self._learns = True
        self._boxed: Boxed | None = Boxed()
        self._box_again_at = 0.0

    def pump(self, budget_s: float | None = None, part: Part = Part.ALL) -> int:
        """Act on what is due now, until nothing is or the budget is over; how many rows were acted on."""
        acted = self._carry_out(budget_s, part)
        if part is not Part.PAPERS:
            self._learn()
        return acted

    def _carry_out(self, budget_s: float | None, part: Part) -> int:
        give_up_at = None if budget_s is None else time.monotonic() + budget_s
        acted = 0
        # Once each: a row that must wait is for the next time, however long this takes.
        seen: set[int] = set()
        while True:
            now = self._clock.now()
            with self._warehouse.database.read() as session:
                due = outbox.due(session, microseconds(now), papers=part.papers)
            rows = [row for row in due if row.id not in seen]
            if not rows:
                return acted
            seen.update(row.id for row in rows)
            # Labels first: the papers behind them say what was bought.
            for row in sorted(rows, key=lambda one: (one.kind == outbox.PRINT, one.id)):
                if give_up_at is not None and time.monotonic() > give_up_at:
                    return acted
                acted += self._take(row)

    def _learn(self) -> None:
        """What the parcels weighed meanwhile teach; nothing waits for it."""
        if not self._learns:
            return
        try:
            weight_book.learn_next(self._warehouse.database)
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - it is in the log
            # Labels and papers go on without it; the next relay tries again.
            _LOG.exception("learning weights failed")
            self._learns = False

    def _box_ahead(self) -> None:
        """Choose boxes for some of the orders that were released; nothing waits for it."""
        if self._boxed is None or time.monotonic() < self._box_again_at:
            return
        try:
            now_us = microseconds(self._clock.now())
            if not box_book.box_next(self._warehouse.database, now_us, self._boxed, most=_BOXED_AT_A_TIME):
                # All are looked at; what is released meanwhile may have any number.
                self._boxed.last = 0
                self._box_again_at = time.monotonic() + _BOX_AGAIN_S
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - it is in the log
            # A box is then chosen when the order comes to a bench.
            _LOG.exception("choosing boxes ahead failed")
            self._boxed = None

    def watch(self, stop: threading.Event) -> None:
        """Work until told to stop: papers here, and beside them whatever may wait long for a carrier."""
        more = {"part": Part.CALLS}
        calls = threading.Thread(target=self.run_forever, args=(stop,), kwargs=more, daemon=True)
        calls.start()
        self.run_forever(stop, part=Part.PAPERS)
        # A call that still hangs is left: its claim runs out, and whoever is next asks what came of it.
        calls.join(_END_S)

    def run_forever(self, stop: threading.Event, pause_s: float = 0.2, part: Part = Part.ALL) -> None:
        """Work until told to stop; a database that is away for a while is waited for."""
        say_at = 0.0
        while not stop.wait(pause_s):
            try:
                self.pump(part=part)
                if part is not Part.PAPERS:
                    self._box_ahead()
                say_at = 0.0
            except StoreUnavailable as trouble:
                # Once a minute: a night without a server must not push everything else out of the log.
                if time.monotonic() >= say_at:
                    _LOG.warning("the relay waits for the database: %s", trouble)
                    say_at = time.monotonic() + _SAID_AGAIN_S

    def _take(self, row: Due) -> int:
        now = self._clock.now()
        now_us = microseconds(now)

        def claim(session: Session) -> bool:
            taken = outbox.claim(session, row, now_us, LEASE_US)
            session.commit()
            return taken

        if not self._warehouse.database.run(claim):
            return 0
        outcome = self._act(Errand(self._warehouse, row, now, now_us))
        if outcome.state == "waiting":
            outcome = self._patience(row, outcome)

        def finish(session: Session) -> None:
            wait_us = outcome.wait_us or _BACKOFF_US[min(row.attempts, len(_BACKOFF_US) - 1)]
            next_at = microseconds(self._clock.now()) + wait_us if outcome.state == "waiting" else 0
            outbox.finish(session, row, outcome.state, dict(outcome.told), next_at)
            session.commit()

        self._warehouse.database.run(finish)
        return 1

    def _act(self, errand: Errand) -> Outcome:
        try:
            match errand.row.kind:
                case outbox.PRINT:
                    return printing.print_paper(errand, self._profile, self._open_printer, self._draw)
                case EffectKind.PRINT_BATCH:
                    return batches.print_batch(errand, self._profile, self._open_printer)
                case EffectKind.BUY_LABEL:
                    return labels.buy(errand, self._carriers)
                case EffectKind.VOID_LABEL:
                    return labels.void(errand, self._carriers)
                case EffectKind.CARRIER_MANIFEST:
                    return manifests.make(errand, self._carriers, self._folder)
                case EffectKind.PROOF:
                    return proofs.seal(errand, self._proofs)
                case EffectKind.CONFIRM_SHIPPED:
                    return signals.confirm_shipped(errand, self._folder)
                case EffectKind.VENDOR_REQUEST:
                    return vendor_request.ask_supplier(errand, self._folder)
                case _:
                    return signals.signal(errand, self._folder)
        except StoreUnavailable:
            raise
        except Exception as bug:  # noqa: BLE001 - told below, and kept in the log
            # A bug in one paper must not stop all the others: it is put before a person.
            _LOG.exception("outbox row %s failed", errand.row.key)
            why = printing.unforeseen(bug)
            if errand.row.kind == outbox.PRINT:
                printing.give_up(errand, why)
            return parked(why)

    def _patience(self, row: Due, outcome: Outcome) -> Outcome:
        """A label whose fate stays unknown goes before a person."""
        if row.kind != EffectKind.BUY_LABEL or outcome.is_patient:
            return outcome
        first = row.payload.get("asked_us")
        # One that stood long in a queue has its time to be looked for, too, from when its carrier was asked.
        begun = max(int(first), labels.sent_us(self._warehouse, row.key)) if first else 0
        waited = microseconds(self._clock.now()) - begun if first else 0
        if waited < labels.PATIENCE_US:
            return outcome
        return parked(f"no clear answer for 15 minutes: {outcome.told.get('why', '')}")

    def _profile(self, station_id: int) -> StationProfile:
        with self._warehouse.database.read() as session:
            row = session.one(_PROFILE, id=station_id)
        if row is None:
            return StationProfile(0, "")
        return replace(StationProfile(station_id, row[0]), **json.loads(row[1] or "{}"))


__all__ = ["Part", "Relay"]

"""A shop whose packer has just closed parcels, with printers and a carrier that misbehave."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from fulfill.adapters.printing import DeskPrinter
from fulfill.adapters.tcp_printer import Patience, TcpPrinter
from fulfill.facts import StationProfile
from fulfill.relay import Relay
from fulfill.scan import ScanEvent
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import ADDRESS, ANN, Seat, Shop

HASTY = Patience(connect_s=0.5, status_s=0.5, stall_s=0.15, total_s=1, close_s=0.1)


class Bench:
    """A shop whose packer has just closed parcels; its labels go to a printer on the network."""

    def __init__(self, url: str, folder: Path, carrier: FakeCarrier) -> None:
        self.carrier = carrier
        self.shop = Shop.open(url, folder, {carrier.code: carrier})
        self.port = 0
        self.shop.relay = self.relay()

    def relay(self, **more: Any) -> Relay:
        parts = {
            "clock": self.shop.clock,
            "carriers": {self.carrier.code: self.carrier},
            "open_printer": self.printer,
            "outbox_folder": self.shop.folder / "outbox",
        }
        return Relay(self.shop.warehouse, **(parts | more))

    def printer(self, profile: StationProfile, kind: str) -> DeskPrinter:
        if kind == "label" and self.port:
            return TcpPrinter("zebra", "127.0.0.1", self.port, patience=HASTY)
        return self.shop._printer(profile, kind)

    def close_parcel(self, number: str = "1001", tote: str = "T-1", country: str = "GB") -> Seat:
        """Pick and pack one mug; the relay has not run yet."""
        where = ANN if country == "GB" else f"Kim,1 Way,Pyongyang,{country},"
        text = f"order,sku,quantity,{ADDRESS}\n{number},MUG,1,{where}\n"
        report = self.shop.take("orders", text)
        assert not report.rejected, report.reasons
        self.shop.release(number)
        ida = self.shop.seat("pick", "IDA", "cart")
        ida.scan(tote, "A-01", "MUG", "BENCH-1")
        pia = self.shop.seat("pack", "SUE", "bench")
        for raw in (tote, "MUG"):
            pia.answers.append(
                pia.station.handle(ScanEvent(self.shop.ids.fresh(), raw, self.shop.clock.now()))
            )
        assert pia.last.step == "scan_label", pia.last
        return pia

    def later(self, **delta: float) -> None:
        self.shop.clock.at += timedelta(**delta)

    def pump(self, times: int = 1, pause_s: float = 120) -> None:
        for _ in range(times):
            self.shop.relay.pump()
            self.later(seconds=pause_s)

    def paper(self, kind: str = "label") -> tuple[str, str]:
        """State and why of the first paper of a kind."""
        found: tuple[str, str] = self.shop.rows(
            "select state, why from paper where kind = :kind order by id limit 1", kind=kind
        )[0]
        return found

    def label(self) -> tuple[str, str]:
        found: tuple[str, str] = self.shop.rows("select state, why from label order by id desc limit 1")[0]
        return found

    def parcel(self) -> str:
        state: str = self.shop.value("select state from parcel order by id desc limit 1")
        return state

    def errand(self, kind: str = "buy_label") -> str:
        state: str = self.shop.value(
            "select state from outbox where kind = :kind order by id limit 1", kind=kind
        )
        return state

"""Printers that misbehave, from the packer's last scan on: nothing lost, nothing printed twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fulfill import bootstrap
from fulfill.adapters.printing import DeskPrinter
from fulfill.adapters.tcp_printer import TcpPrinter
from fulfill.clock import microseconds
from fulfill.facts import StationProfile
from fulfill.papers import labels as label_papers
from fulfill.papers.layout import Bars, Label
from fulfill.ports import PrintJob, SendOutcome
from fulfill.store import paper_desk
from fulfill.store.statements import Sql
from tests.adapters.fake_carrier import FakeCarrier
from tests.adapters.fake_printer import FakePrinter, Manners, closed_port, host_status
from tests.stories.relay_bench import HASTY, Bench


@pytest.fixture
def bench(sqlite_url: str, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(sqlite_url, tmp_path, FakeCarrier())
    yield made
    made.shop.close()


def test_a_printer_that_is_off_holds_its_paper_up_and_goes_on_when_it_is_back(bench):
    bench.port = closed_port()
    bench.close_parcel()
    bench.pump(3)
    state, why = bench.paper()
    assert state == "waiting"
    assert "refused the connection" in why
    assert (bench.parcel(), bench.paper("slip")[0]) == ("labelled", "printed"), "nothing else is held up"
    with FakePrinter() as printer:
        bench.port = printer.port
        bench.pump()
        assert len(printer.wait_for_labels()) == 1
    assert bench.paper() == ("sent", "")


@pytest.mark.parametrize(
    ("manners", "words"),
    [
        (Manners(hangs_up_at_once=True), "hung up before the label was sent"),
        (Manners(status=host_status(paper_out=1)), "cannot print"),
        (Manners(status=host_status(head_open=1)), "cannot print"),
        (Manners(status=host_status(paused=1)), "cannot print"),
    ],
)
def test_a_printer_that_cannot_print_now_is_asked_again_until_it_can(bench, manners, words):
    bench.close_parcel()
    with FakePrinter(manners) as printer:
        bench.port = printer.port
        bench.pump(2)
        assert not any(label.strip() for label in printer.labels)
    state, why = bench.paper()
    assert state == "waiting"
    assert words in why
    with FakePrinter(Manners(status=host_status())) as printer:
        bench.port = printer.port
        bench.pump(3)
        assert len(printer.wait_for_labels()) == 1
    assert bench.paper()[0] == "sent"


@pytest.mark.parametrize("manners", [Manners(reset_after=300), Manners(stalls=True, buffer_bytes=1024)])
def test_a_label_broken_off_half_way_is_never_sent_again_by_itself(bench, manners):
    bench.close_parcel()
    sent = []

    def printer(profile: StationProfile, kind: str) -> DeskPrinter:
        if kind != "label":
            return bench.shop._printer(profile, kind)
        sent.append(kind)
        return Padded("zebra", "127.0.0.1", fake.port, patience=HASTY)

    bench.shop.relay = bench.relay(open_printer=printer)
    with FakePrinter(manners) as fake:
        bench.pump(4)
    state, why = bench.paper()
    assert state == "doubtful"
    assert "look at the printer" in why
    assert len(sent) == 1
    # A person decides; a copy is marked as one.
    with FakePrinter() as fake:
        pia = bench.shop.seat("pack", "SUE", "bench")
        assert pia.scan("!reprint it did not come out").code == "reprinted"
        bench.pump(2)
        assert len(fake.wait_for_labels()) == 1
    copies = "select copy, state from paper where kind = 'label' order by id"
    assert bench.shop.rows(copies) == [(0, "doubtful"), (1, "sent")]


class Padded(TcpPrinter):
    """Sends so much that a printer that stops reading is noticed."""

    def send(self, job: PrintJob) -> SendOutcome:
        return TcpPrinter.send(self, replace(job, content=job.content + b"\n" * 4_000_000))


def test_a_relay_killed_between_sending_and_writing_it_down_leaves_a_doubt_not_a_second_label(bench):
    bench.close_parcel()
    sent = []

    class Dying:
        name, dpi, media_type = "zebra", 203, "application/zpl"

        def takes(self, media_type: str) -> bool:
            return media_type == self.media_type

        def send(self, job: PrintJob) -> SendOutcome:
            sent.append(job.name)
            raise KeyboardInterrupt

    def printer(profile: StationProfile, kind: str) -> Any:
        return Dying() if kind == "label" else bench.shop._printer(profile, kind)

    with pytest.raises(KeyboardInterrupt):
        bench.relay(open_printer=printer).pump()
    assert bench.errand("print") in ("claimed", "done")
    with FakePrinter() as fake:
        bench.port = fake.port
        bench.relay().pump()
        assert bench.paper()[0] == "waiting", "its claim has not run out: somebody may still be at it"
        bench.pump(3)
        assert fake.labels == []
    state, why = bench.paper()
    assert (state, len(sent)) == ("doubtful", 1)
    assert "may have been printed" in why


def test_a_label_that_does_not_read_is_not_printed(bench, monkeypatch):
    draw = label_papers.label
    monkeypatch.setattr(label_papers, "label", lambda *values: damaged(draw(*values)))
    with FakePrinter() as fake:
        bench.port = fake.port
        bench.close_parcel()
        bench.pump(3)
        assert fake.labels == []
    state, why = bench.paper()
    assert state == "refused"
    assert "would not read" in why


def test_a_folder_of_papers_that_cannot_be_made_holds_papers_up_and_goes_on_once_it_can(bench):
    bench.shop.relay = bench.relay(open_printer=bootstrap.printers_of(bench.shop.warehouse))
    in_the_way = bootstrap.beside(bench.shop.warehouse, "papers")
    in_the_way.write_text("a file has the name of the folder")
    bench.close_parcel()
    bench.pump(2)
    state, why = bench.paper()
    assert state == "waiting"
    assert "cannot be made" in why
    in_the_way.unlink()
    bench.pump()
    assert bench.paper()[0] == "printed"


def test_a_fault_of_ours_before_a_paper_is_sent_is_told_to_a_person_who_may_try_again(bench):
    broken = True

    def opened(profile: StationProfile, kind: str) -> DeskPrinter:
        assert not (broken and kind == "label"), "nobody foresaw it"
        return bench.printer(profile, kind)

    bench.shop.relay = bench.relay(open_printer=opened)
    bench.close_parcel()
    bench.pump(2)
    assert bench.paper()[0] == "refused"
    assert "nobody foresaw" in bench.paper()[1]
    assert bench.paper("slip")[0] == "printed", "nothing else is held up"
    broken = False
    with bench.shop.warehouse.database.write() as session:
        paper = session.value(Sql("select id from paper where kind = 'label'"))
        paper_desk.again(session, paper, microseconds(bench.shop.clock.now()))
        session.commit()
    bench.pump()
    assert bench.paper()[0] == "printed"


def test_a_fault_of_ours_while_a_label_is_sent_is_a_doubt_and_not_a_second_label(bench, monkeypatch):
    sent = []

    def break_off(_printer: TcpPrinter, job: PrintJob) -> SendOutcome:
        sent.append(job.name)
        raise RuntimeError

    monkeypatch.setattr(TcpPrinter, "send", break_off)
    bench.port = 9
    bench.close_parcel()
    bench.pump(3)
    state, why = bench.paper()
    assert (state, len(sent)) == ("doubtful", 1)
    assert "may have been printed" in why


def damaged(label: Label) -> Label:
    """The same label with a scratch through each of its barcodes."""

    def scratched(bars: Bars) -> Bars:
        half = len(bars.symbol.modules) // 2
        modules = bars.symbol.modules[: half - 9] + "1" * 18 + bars.symbol.modules[half + 9 :]
        return replace(bars, symbol=replace(bars.symbol, modules=modules))

    elements = tuple(scratched(each) if isinstance(each, Bars) else each for each in label.elements)
    return replace(label, elements=elements)

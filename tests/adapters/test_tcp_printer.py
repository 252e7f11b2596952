"""A label over the raw port: sent, refused, or doubtful, and never anything between."""

from __future__ import annotations

import socket
import sys
import time

import pytest

from fulfill.adapters.tcp_printer import Patience, TcpPrinter
from fulfill.ports import PrintJob, SendState
from tests.adapters.fake_printer import FakePrinter, Manners, closed_port, host_status

QUICK = Patience(connect_s=1.0, status_s=0.1, stall_s=0.4, total_s=5.0, close_s=0.2)
ZPL = "application/zpl"
LABEL = PrintJob("label-P1", ZPL, b"^XA^FO20,20^FDHello^FS^XZ")
# Larger than what this side's socket takes by itself, so that a printer that stops reading is felt.
LONG = PrintJob("label-P2", ZPL, b"^XA" + b"^FDx^FS" * 2_000_000 + b"^XZ")


def to(
    port: int, *, host: str = "127.0.0.1", asks_status: bool = True, patience: Patience = QUICK
) -> TcpPrinter:
    return TcpPrinter("zebra", host, port, asks_status=asks_status, patience=patience)


def test_a_label_arrives_byte_for_byte() -> None:
    with FakePrinter(Manners(status=host_status())) as fake:
        outcome = to(fake.port).send(LABEL)
        assert (outcome.state, outcome.where) == (SendState.SENT, f"127.0.0.1:{fake.port}")
        assert fake.wait_for_labels() == [LABEL.content]
        assert fake.questions == 1


def test_a_long_label_arrives_whole() -> None:
    with FakePrinter(Manners(status=host_status())) as fake:
        assert to(fake.port).send(LONG).state is SendState.SENT
        assert fake.wait_for_labels() == [LONG.content]


def test_ipv6_addresses_are_printers_too() -> None:
    try:
        with FakePrinter(family=socket.AF_INET6) as fake:
            outcome = to(fake.port, host="::1").send(LABEL)
            assert (outcome.state, outcome.where) == (SendState.SENT, f"[::1]:{fake.port}")
            assert fake.wait_for_labels() == [LABEL.content]
    except OSError:
        pytest.skip("this machine has no IPv6 loopback")


def test_nobody_listening_is_refused_and_names_the_printer() -> None:
    port = closed_port()
    outcome = to(port).send(LABEL)
    assert outcome.state is SendState.REFUSED
    assert f"127.0.0.1:{port}" in outcome.why
    assert "refused the connection" in outcome.why


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux drops calls to a full queue in silence")
def test_a_printer_that_does_not_pick_up_is_refused_in_time() -> None:
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for caller in (first, second):
            # They fill the queue, so that the next call is dropped as by a machine that is switched off.
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        began = time.monotonic()
        outcome = to(listener.getsockname()[1], patience=Patience(connect_s=0.3)).send(LABEL)
        assert outcome.state is SendState.REFUSED
        assert "did not answer within 0.3 s" in outcome.why
        assert time.monotonic() - began < 2


def test_an_unknown_name_is_refused() -> None:
    outcome = to(9100, host="no-such-printer.invalid").send(LABEL)
    assert outcome.state is SendState.REFUSED
    assert "no-such-printer.invalid" in outcome.why


def test_a_name_that_no_network_can_carry_is_refused() -> None:
    assert to(9100, host="a" * 80 + ".\udcff").send(LABEL).state is SendState.REFUSED


def test_a_paper_of_another_kind_never_leaves() -> None:
    with FakePrinter() as fake:
        outcome = to(fake.port).send(PrintJob("slip", "application/pdf", b"%PDF-1.4"))
        assert outcome.state is SendState.REFUSED
        assert "application/pdf" in outcome.why
        assert fake.labels == []


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (host_status(paper_out=1), "out of labels"),
        (host_status(head_open=1), "head is open"),
        (host_status(paused=1), "paused"),
        (host_status(ribbon_out=1), "out of ribbon"),
    ],
)
def test_a_printer_that_cannot_print_gets_no_label(status: bytes, words: str) -> None:
    with FakePrinter(Manners(status=status)) as fake:
        outcome = to(fake.port).send(LABEL)
        assert outcome.state is SendState.REFUSED
        assert words in outcome.why
        assert fake.wait_for_labels() == [b""]


@pytest.mark.parametrize("status", [None, b"HTTP/1.0 400 Bad Request\r\n\r\n", b"\x02\x03", b"\xff" * 9000])
def test_silence_or_garbage_for_a_status_is_no_obstacle(status: bytes | None) -> None:
    with FakePrinter(Manners(status=status)) as fake:
        assert to(fake.port).send(LABEL).state is SendState.SENT
        assert fake.wait_for_labels() == [LABEL.content]


def test_a_printer_that_must_not_be_asked_is_not_asked() -> None:
    with FakePrinter(Manners(status=host_status(paper_out=1))) as fake:
        assert to(fake.port, asks_status=False).send(LABEL).state is SendState.SENT
        assert fake.questions == 0


def test_hanging_up_before_the_label_is_refused() -> None:
    with FakePrinter(Manners(hangs_up_at_once=True)) as fake:
        outcome = to(fake.port).send(LABEL)
        assert outcome.state is SendState.REFUSED
        assert "before the label was sent" in outcome.why


@pytest.mark.parametrize("after", [1, 10, 5000])
def test_a_connection_reset_in_the_label_is_doubtful(after: int) -> None:
    job = PrintJob("label", ZPL, LABEL.content * 400)
    with FakePrinter(Manners(status=host_status(), reset_after=after)) as fake:
        outcome = to(fake.port).send(job)
        assert outcome.state is SendState.DOUBTFUL
        assert "Look whether the label came out" in outcome.why


def test_a_printer_that_stops_reading_is_doubtful_and_soon() -> None:
    with FakePrinter(Manners(status=host_status(), stalls=True, buffer_bytes=4096)) as fake:
        began = time.monotonic()
        outcome = to(fake.port).send(LONG)
        assert outcome.state is SendState.DOUBTFUL
        assert "took nothing for" in outcome.why
        assert time.monotonic() - began < 3


def test_bytes_that_only_left_this_machine_are_doubtful() -> None:
    # Small enough for this side's buffer, too large for the other's: the send itself succeeds.
    job = PrintJob("label", ZPL, b"x" * 60_000)
    with FakePrinter(Manners(status=host_status(), stalls=True, buffer_bytes=2048)) as fake:
        outcome = to(fake.port).send(job)
        assert outcome.state is SendState.DOUBTFUL
        assert "stopped reading" in outcome.why or "took nothing" in outcome.why


def test_a_slow_printer_is_given_its_time() -> None:
    job = PrintJob("label", ZPL, b"^XA" + b"y" * 60_000 + b"^XZ")
    with FakePrinter(Manners(status=host_status(), bytes_per_s=60_000, buffer_bytes=2048)) as fake:
        assert to(fake.port).send(job).state is SendState.SENT
        assert fake.wait_for_labels() == [job.content]


def test_a_printer_slower_than_all_patience_is_doubtful() -> None:
    patience = Patience(connect_s=1.0, status_s=0.1, stall_s=2.0, total_s=0.6, close_s=0.1)
    with FakePrinter(Manners(bytes_per_s=2_000_000, buffer_bytes=4096)) as fake:
        began = time.monotonic()
        outcome = to(fake.port, patience=patience).send(LONG)
        assert outcome.state is SendState.DOUBTFUL
        assert "for one label" in outcome.why or "took nothing" in outcome.why
        assert time.monotonic() - began < 3


def test_a_printer_that_never_hangs_up_has_still_printed() -> None:
    with FakePrinter(Manners(status=host_status(), keeps_open=True)) as fake:
        assert to(fake.port).send(LABEL).state is SendState.SENT
        assert fake.wait_for_labels() == [LABEL.content]


def test_a_refused_label_can_be_sent_again_and_comes_once() -> None:
    with FakePrinter(Manners(status=host_status(paper_out=1))) as empty:
        assert to(empty.port).send(LABEL).state is SendState.REFUSED
    with FakePrinter(Manners(status=host_status())) as fake:
        assert to(fake.port).send(LABEL).state is SendState.SENT
        assert fake.wait_for_labels() == [LABEL.content]

"""One line of text becomes a printer, or says how to write it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.adapters.cups_printer import CupsPrinter
from fulfill.adapters.folder_printer import FolderPrinter
from fulfill.adapters.printing import describe, open_printer
from fulfill.adapters.tcp_printer import TcpPrinter
from fulfill.errors import UnusableInput

if TYPE_CHECKING:
    from fulfill.ports import Printer

ZPL, PDF = "application/zpl", "application/pdf"


@pytest.mark.parametrize(
    ("spec", "printer"),
    [
        ("folder:/papers", FolderPrinter("folder:/papers", Path("/papers"), 203, PDF)),
        ("folder:/papers?media=zpl&dpi=300", FolderPrinter("folder:/papers", Path("/papers"), 300, ZPL)),
        ("folder:/what?", FolderPrinter("folder:/what", Path("/what?"), 203, PDF)),
        ("tcp://zebra:9100?dpi=203", TcpPrinter("tcp://zebra:9100", "zebra", 9100, 203, ZPL)),
        ("tcp://zebra", TcpPrinter("tcp://zebra", "zebra", 9100, 203, ZPL)),
        ("tcp://[::1]:9101", TcpPrinter("tcp://[::1]:9101", "::1", 9101, 203, ZPL)),
        ("tcp://z?media=pdf&status=no", TcpPrinter("tcp://z", "z", 9100, 203, PDF, asks_status=False)),
        ("cups:Zebra_ZD421?dpi=300", CupsPrinter("cups:Zebra_ZD421", "Zebra_ZD421", 300, PDF)),
        (" cups:Zebra?media=zpl ", CupsPrinter("cups:Zebra", "Zebra", 203, ZPL)),
    ],
)
def test_a_line_names_a_printer(spec: str, printer: Printer) -> None:
    assert open_printer(spec) == printer


def test_a_printer_goes_by_the_name_it_is_given() -> None:
    assert open_printer("tcp://zebra:9100", "Bench 1").name == "Bench 1"


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("", "folder:/path, tcp://host:9100 or cups:QUEUE"),
        ("zebra", "folder:/path, tcp://host:9100 or cups:QUEUE"),
        ("usb:1", "folder:/path, tcp://host:9100 or cups:QUEUE"),
        ("folder:", "folder is missing"),
        ("tcp://", "host is missing"),
        ("tcp://zebra:99999", "port is wrong"),
        ("tcp://zebra:nine", "port is wrong"),
        ("tcp://zebra:0", "host is missing or wrong"),
        ("tcp://[::1", "port is wrong"),
        ("tcp://zebra/queue", "host is missing or wrong"),
        ("cups:", "queue's name"),
        ("cups:-o raw", "queue's name"),
        ("cups:a/b", "queue's name"),
        ("cups:Zebra?dpi=72", "dpi=72 is no print head"),
        ("cups:Zebra?dpi=x", "dpi=x is no print head"),
        ("tcp://zebra?media=gif", "media=gif"),
        ("tcp://zebra?status=maybe", "status=maybe"),
        ("tcp://zebra?colour=red", "option colour"),
        ("tcp://zebra?dpi", "no option"),
    ],
)
def test_a_line_that_cannot_be_used_says_how_to_write_it(spec: str, words: str) -> None:
    with pytest.raises(UnusableInput, match="cannot be used") as refusal:
        open_printer(spec)
    assert words in str(refusal.value)


@given(
    st.one_of(
        st.text(), st.sampled_from(["tcp://", "cups:", "folder:"]).flatmap(lambda s: st.text().map(s.__add__))
    )
)
def test_any_text_is_a_printer_or_a_sentence(text: str) -> None:
    try:
        printer = open_printer(text)
    except UnusableInput as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017 - either road is right
    else:
        assert printer.takes(printer.media_type)


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("folder:/papers", "Files in the folder /papers (PDF, 203 dpi)"),
        ("tcp://zebra", "Network printer zebra, port 9100 (ZPL labels, 203 dpi)"),
        ("cups:Desk?dpi=300", "Queue Desk of this machine (PDF, 300 dpi)"),
    ],
)
def test_a_line_can_be_read_by_a_person(spec: str, words: str) -> None:
    assert describe(spec) == words

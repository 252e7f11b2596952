"""Printers from one line of text, as a station's settings keep them.

    folder:/path/to/folder          files, one per paper
    tcp://host:9100?dpi=203         a label printer on the network (raw port)
    cups:QUEUE?dpi=300              a queue of this machine

Options after `?`, joined by `&`: `dpi=` (152, 203, 300 or 600; 203 when left out) and `media=` (zpl or
pdf; zpl for tcp, pdf for the others). `status=no` keeps a tcp printer from being asked how it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urlsplit

from fulfill.adapters.cups_printer import CupsPrinter
from fulfill.adapters.folder_printer import FolderPrinter
from fulfill.adapters.tcp_printer import TcpPrinter
from fulfill.errors import UnusableInput
from fulfill.ports import Printer

RAW_PORT: Final = 9100
DPI_DEFAULT: Final = 203
# 6, 8, 12 and 24 dots per millimetre: the print heads there are.
DPI_KNOWN: Final = frozenset({152, 203, 300, 600})

_MEDIA: Final = {"zpl": "application/zpl", "pdf": "application/pdf"}
_OPTION = re.compile(r"([a-z]+)=([A-Za-z0-9]+)")
_QUEUE = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.@+-]*")
_WAYS = "Write folder:/path, tcp://host:9100 or cups:QUEUE"


class Reach(StrEnum):
    """How a printer is reached; the values begin its spec."""

    FOLDER = "folder"
    TCP = "tcp"
    CUPS = "cups"


_REACHES: Final = {reach.value: reach for reach in Reach}


class DeskPrinter(Printer, Protocol):
    """A printer that also says what suits it best.

    Attributes:
        dpi: dots per inch of its head, for labels drawn in whole dots.
        media_type: what to make when there is a choice.
    """

    @property
    def dpi(self) -> int: ...

    @property
    def media_type(self) -> str: ...


@dataclass(frozen=True, slots=True)
class PrinterSpec:
    """What one line says. `target` is the folder, the host or the queue; `port` is 0 but for tcp."""

    reach: Reach
    target: str
    port: int
    dpi: int
    media_type: str
    asks_status: bool = True


def read_spec(text: str) -> PrinterSpec:
    """Raises UnusableInput with what is wrong and how to write it."""
    line = text.strip()
    scheme, colon, rest = line.partition(":")
    reach = _REACHES.get(scheme)
    if not colon or reach is None:
        raise _unusable(text, f"It does not begin with a way to reach a printer. {_WAYS}")
    target, options = _split_options(text, rest, reach)
    port = 0
    match reach:
        case Reach.FOLDER:
            if not target:
                raise _unusable(text, "The folder is missing. Write folder:/path")
        case Reach.CUPS:
            if not _QUEUE.fullmatch(target):
                raise _unusable(text, "The queue's name is missing or odd. Write cups:QUEUE")
        case Reach.TCP:
            target, port = _host_and_port(text, target)
    media = options.pop("media", "zpl" if reach is Reach.TCP else "pdf")
    dpi = options.pop("dpi", str(DPI_DEFAULT))
    status = options.pop("status", "yes")
    if options:
        raise _unusable(text, f"Nobody knows the option {min(options)}. There are dpi, media and status")
    if media not in _MEDIA:
        raise _unusable(text, f"media={media} is unknown. Write media=zpl or media=pdf")
    if not (dpi.isascii() and dpi.isdecimal() and int(dpi) in DPI_KNOWN):
        raise _unusable(text, f"dpi={dpi} is no print head. Write one of dpi=152, 203, 300 or 600")
    if status not in ("yes", "no"):
        raise _unusable(text, f"status={status} is unknown. Write status=yes or status=no")
    return PrinterSpec(reach, target, port, int(dpi), _MEDIA[media], status == "yes")


def open_printer(spec: str, name: str = "") -> DeskPrinter:
    """The printer that a line describes; nothing is sent to it yet.

    Attributes of the answer: `dpi` and `media_type` beside the port. `name` is what people call it; its
    spec without options when left out. Raises UnusableInput.
    """
    read = read_spec(spec)
    called = name or spec.strip().partition("?")[0]
    match read.reach:
        case Reach.FOLDER:
            return FolderPrinter(called, Path(read.target), read.dpi, read.media_type)
        case Reach.TCP:
            return TcpPrinter(called, read.target, read.port, read.dpi, read.media_type, read.asks_status)
        case Reach.CUPS:
            return CupsPrinter(called, read.target, read.dpi, read.media_type)


def describe(spec: str) -> str:
    """What the line means, for a person. Raises UnusableInput."""
    read = read_spec(spec)
    media = "ZPL labels" if read.media_type == _MEDIA["zpl"] else "PDF"
    match read.reach:
        case Reach.FOLDER:
            place = f"Files in the folder {read.target}"
        case Reach.TCP:
            place = f"Network printer {read.target}, port {read.port}"
        case Reach.CUPS:
            place = f"Queue {read.target} of this machine"
    return f"{place} ({media}, {read.dpi} dpi)"


def _split_options(text: str, rest: str, reach: Reach) -> tuple[str, dict[str, str]]:
    target, mark, tail = rest.rpartition("?")
    if not mark:
        return rest, {}
    pairs = [_OPTION.fullmatch(part) for part in tail.split("&")]
    if any(pair is None for pair in pairs):
        if reach is Reach.FOLDER and "=" not in tail:
            # A folder's own name may hold a question mark.
            return rest, {}
        raise _unusable(text, "What follows the question mark is no option. Write ?dpi=203&media=zpl")
    return target, {pair.group(1): pair.group(2) for pair in pairs if pair}


def _host_and_port(text: str, target: str) -> tuple[str, int]:
    way = "Write tcp://host:9100, or tcp://[address]:9100 for IPv6"
    try:
        parts = urlsplit(f"tcp:{target}")
        host, port = parts.hostname, parts.port
    except ValueError as fault:
        raise _unusable(text, f"The host or the port is wrong. {way}") from fault
    if not host or parts.path.strip("/") or parts.username is not None or port == 0 or re.search(r"\s", host):
        raise _unusable(text, f"The host is missing or wrong. {way}")
    return host, port or RAW_PORT


def _unusable(text: str, why: str) -> UnusableInput:
    return UnusableInput(f"The printer {text.strip()!r} cannot be used. {why}.")

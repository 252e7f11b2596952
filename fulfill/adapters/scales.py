"""Scales from one line of text, as a station's settings keep them.

    sics:/dev/ttyUSB0?baud=9600     MT-SICS on a serial line, or a USB one that shows itself as such (COM3)
    toledo:/dev/ttyUSB0             Toledo continuous output
    hid:/dev/hidraw0                a USB scale; hid:auto takes the first that is plugged in

Options after `?`, joined by `&`, for serial lines: `baud=` (9600), `bits=` 7 or 8 (8), `parity=` none, even
or odd (none). A line of seven bits with parity is understood with the defaults as well.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from fulfill.adapters.scale_hid import HidPort, HidReports, find_scale
from fulfill.adapters.scale_line import Decoder, ListenedScale, NoDriver, Patience, Port
from fulfill.adapters.scale_sics import SicsAnswers
from fulfill.adapters.scale_toledo import ToledoFrames
from fulfill.errors import UnusableInput

if TYPE_CHECKING:
    from serial import Serial

BAUDS: Final = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
AUTO: Final = "auto"
_PARITIES: Final = {"none": "N", "even": "E", "odd": "O"}
_OPTION = re.compile(r"([a-z]+)=([a-z0-9]+)")
_WAYS = "Write sics:PORT, toledo:PORT, hid:/dev/hidraw0 or hid:auto"
_WRITE_S = 0.5


class Protocol(StrEnum):
    """What a scale speaks; the values begin its spec."""

    SICS = "sics"
    TOLEDO = "toledo"
    HID = "hid"


_PROTOCOLS: Final = {protocol.value: protocol for protocol in Protocol}


@dataclass(frozen=True, slots=True)
class ScaleSpec:
    """What one line says. `parity` is N, E or O; line options mean nothing to a USB scale."""

    protocol: Protocol
    port: str
    baud: int = 9600
    bits: int = 8
    parity: str = "N"


def read_spec(text: str) -> ScaleSpec:
    """Raises UnusableInput with what is wrong and how to write it."""
    scheme, colon, rest = text.strip().partition(":")
    protocol = _PROTOCOLS.get(scheme)
    if not colon or protocol is None:
        raise _unusable(text, f"It does not begin with what the scale speaks. {_WAYS}")
    port, mark, tail = rest.partition("?")
    if not port or not port.isprintable() or " " in port:
        raise _unusable(text, f"The port is missing or odd. {_WAYS}")
    pairs = [_OPTION.fullmatch(part) for part in tail.split("&")] if mark else []
    if any(pair is None for pair in pairs):
        raise _unusable(text, "What follows the question mark is no option. Write ?baud=9600&parity=even")
    options = {pair.group(1): pair.group(2) for pair in pairs if pair}
    if protocol is Protocol.HID and options:
        raise _unusable(text, "A USB scale has no options. Write hid:/dev/hidraw0 or hid:auto")
    baud, bits = options.pop("baud", "9600"), options.pop("bits", "8")
    parity = options.pop("parity", "none")
    if options:
        raise _unusable(text, f"Nobody knows the option {min(options)}. There are baud, bits and parity")
    if baud not in {str(each) for each in BAUDS}:
        raise _unusable(
            text, f"baud={baud} is no speed. Write one of {', '.join(str(each) for each in BAUDS)}"
        )
    if bits not in ("7", "8") or parity not in _PARITIES:
        raise _unusable(text, "Write bits=7 or bits=8, and parity=none, even or odd")
    return ScaleSpec(protocol, port, int(baud), int(bits), _PARITIES[parity])


def open_scale(spec: str, patience: Patience | None = None) -> ListenedScale | None:
    """The scale that a line describes, listened to from now on; None for "". Raises UnusableInput."""
    if not spec.strip():
        return None
    read = read_spec(spec)
    decoder: Decoder
    match read.protocol:
        case Protocol.HID:
            decoder = HidReports()
            return ListenedScale(read.port, lambda: _usb(read), decoder, patience)
        case Protocol.SICS:
            decoder = SicsAnswers()
        case Protocol.TOLEDO:
            decoder = ToledoFrames()
    return ListenedScale(read.port, lambda: SerialPort(read), decoder, patience)


def _usb(read: ScaleSpec) -> Port:
    return HidPort(find_scale() if read.port == AUTO else read.port)


class SerialPort:
    """A serial line, ours alone: two programs on one scale would each get half of what it says."""

    def __init__(self, read: ScaleSpec) -> None:
        try:
            import serial
        except ImportError as missing:
            raise NoDriver from missing
        self._too_slow = serial.SerialTimeoutException
        self._line: Serial = serial.serial_for_url(
            read.port,
            read.baud,
            bytesize=read.bits,
            parity=read.parity,
            timeout=0,
            write_timeout=_WRITE_S,
            exclusive=True,
        )

    def read(self, wait_s: float) -> bytes:
        """What came, at least one byte; b"" where none came in time. Raises OSError when the line is gone."""
        # Setting it configures the line anew each time.
        if self._line.timeout != wait_s:
            self._line.timeout = wait_s
        return bytes(self._line.read(max(self._line.in_waiting, 1)))

    def write(self, data: bytes) -> None:
        """A scale that takes no question is silent, and told as such."""
        with contextlib.suppress(self._too_slow):
            self._line.write(data)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._line.close()


def _unusable(text: str, why: str) -> UnusableInput:
    return UnusableInput(f"The scale {text.strip()!r} cannot be used. {why}.")

"""USB scales of the HID class: one report after the other, read from the system's own device file.

Source: USB HID Point of Sale Usage Tables 1.02, section 4 (usage page 0x8D), Scale Data Report:

    [report id] status unit exponent weight(low) weight(high)

    status    1 fault, 2 zero, 3 in motion, 4 stable, 5 under zero, 6 overload, 7 calibrate, 8 re-zero
    unit      1 mg, 2 g, 3 kg, 8 t, 11 oz, 12 lb; others exist (carat, tael, grain, troy ounce …)
    exponent  a signed byte: weight times ten to this
"""

from __future__ import annotations

import errno
import os
import select
from pathlib import Path
from typing import Final

from fulfill.messages import scale as says
from fulfill.weighing import Reading, State, Unit, weighed

USAGE_PAGE: Final = bytes((0x05, 0x8D))
"""How a report descriptor names the usage page of scales (HID 1.11, 6.2.2.7: global item, one byte)."""

_DEVICES = Path("/sys/class/hidraw")
_REPORT_MAX = 64
_UNITS: Final = {1: Unit.MG, 2: Unit.G, 3: Unit.KG, 8: Unit.T, 11: Unit.OZ, 12: Unit.LB}
_OTHERS: Final = {4: "ct", 5: "tael", 6: "gr", 7: "dwt", 9: "ton", 10: "ozt"}
_FAULTS: Final = {1: says.broken, 7: says.calibrate, 8: says.rezero}


class HidReports:
    """Each piece of bytes is one report, as the system hands them over."""

    ask = b""

    def feed(self, data: bytes) -> list[Reading]:
        reading = read_report(data)
        return [] if reading is None else [reading]

    def forget(self) -> None:
        """No report waits for another."""


def read_report(report: bytes) -> Reading | None:
    """One report, with its id or without; None for what is no weight report."""
    body = report[1:6] if len(report) >= 6 else report
    if len(body) != 5:
        return None
    status, unit = body[0], body[1]
    exponent = int.from_bytes(body[2:3], signed=True)
    digits = int.from_bytes(body[3:5], "little")
    match status:
        case 1 | 7 | 8:
            return Reading(0, State.ERROR, why=_FAULTS[status]())
        case 5:
            return Reading(0, State.UNDER_ZERO)
        case 6:
            return Reading(0, State.OVERLOAD)
        case 2 | 3 | 4:
            if unit in _OTHERS:
                return Reading(0, State.ERROR, why=says.unit_unknown(_OTHERS[unit]))
            if unit not in _UNITS:
                return None
            return weighed(digits, exponent, _UNITS[unit], State.MOTION if status == 3 else State.STABLE)
        case _:
            return None


class HidPort:
    """The device file of one scale."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))

    def read(self, wait_s: float) -> bytes:
        """The next report; b"" where none came in time. Raises OSError when the scale is gone."""
        if not select.select([self._file], [], [], wait_s)[0]:
            return b""
        report = os.read(self._file, _REPORT_MAX)
        if not report:
            raise OSError(errno.ENODEV, "the scale was unplugged")
        return report

    def write(self, data: bytes) -> None:
        """A scale of this class talks unasked."""

    def close(self) -> None:
        os.close(self._file)


def find_scale(devices: Path = _DEVICES) -> str:
    """The device file of the first scale that is plugged in; raises FileNotFoundError where there is none."""
    for each in sorted(devices.glob("hidraw*")):
        try:
            descriptor = (each / "device" / "report_descriptor").read_bytes()
        except OSError:
            continue
        if USAGE_PAGE in descriptor:
            return f"/dev/{each.name}"
    raise FileNotFoundError(errno.ENOENT, "no USB scale is plugged in")

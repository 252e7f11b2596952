"""What this machine remembers about its window: look, scanner, sound. What the warehouse must know is in it.

An INI file in the user's folder for settings. A value that somebody spoilt is as if it were not there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from ui.measures import Units
from ui.scanning.keystrokes import Rules
from ui.theme.tokens import Scheme

T = TypeVar("T")
IDLE_MINUTES = 10
LANGUAGE, UNITS = "look/language", "look/units"
LANGUAGES = ("", "en", "de", "es")
_GAP_MS = (10, 200)
_TEXT_PERCENT = (100, 200)
_MINUTES_MOST = 240


class State(QObject):
    """Each value is read and set by its own name; `changed` says which one is another now.

    Attributes of the file, all with a default: scheme, text_percent, language ("" follows the system),
    units ("" follows the country, "g", "oz"), idle_minutes (0: never lock), sound, volume (0 to 100),
    scan_prefix, scan_suffix, scan_gap_ms, serial_port ("" for none), database, station, backup_folder,
    backup_at.
    """

    changed = Signal(str)

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self.file = file or _default_file()
        self._kept = QSettings(str(self.file), QSettings.Format.IniFormat)

    @property
    def kept(self) -> QSettings:
        """For what only one part knows: geometry, column widths."""
        return self._kept

    @property
    def scheme(self) -> Scheme:
        return self._get("look/scheme", Scheme, Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, value: Scheme) -> None:
        self._set("look/scheme", value.value)

    @property
    def text_percent(self) -> int:
        return self._whole("look/text_percent", 100, *_TEXT_PERCENT)

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._set("look/text_percent", value)

    @property
    def language(self) -> str:
        return self._get(LANGUAGE, _one_of(LANGUAGES), "")

    @language.setter
    def language(self, value: str) -> None:
        self._set(LANGUAGE, value)

    @property
    def units(self) -> Units:
        """Of weights and lengths; LOCAL follows the country."""
        return self._get(UNITS, Units, Units.LOCAL)

    @units.setter
    def units(self, value: Units) -> None:
        self._set(UNITS, value.value)

    @property
    def idle_minutes(self) -> int:
        return self._whole("lock/idle_minutes", IDLE_MINUTES, 0, _MINUTES_MOST)

    @idle_minutes.setter
    def idle_minutes(self, value: int) -> None:
        self._set("lock/idle_minutes", value)

    @property
    def sound(self) -> bool:
        return self._get("sound/on", _yes_or_no, default=True)

    @sound.setter
    def sound(self, value: bool) -> None:
        self._set("sound/on", "yes" if value else "no")

    @property
    def volume(self) -> int:
        return self._whole("sound/volume", 70, 0, 100)

    @volume.setter
    def volume(self, value: int) -> None:
        self._set("sound/volume", value)

    @property
    def scan_prefix(self) -> str:
        r"""As people write it: \x02 for a control character, or the characters themselves."""
        return self._get("scanner/prefix", _writable, "")

    @scan_prefix.setter
    def scan_prefix(self, value: str) -> None:
        self._set("scanner/prefix", value)

    @property
    def scan_suffix(self) -> str:
        return self._get("scanner/suffix", _writable, "")

    @scan_suffix.setter
    def scan_suffix(self, value: str) -> None:
        self._set("scanner/suffix", value)

    @property
    def scan_gap_ms(self) -> int:
        return self._whole("scanner/gap_ms", Rules().gap, *_GAP_MS)

    @scan_gap_ms.setter
    def scan_gap_ms(self, value: int) -> None:
        self._set("scanner/gap_ms", value)

    @property
    def serial_port(self) -> str:
        return self._get("scanner/serial_port", str, "")

    @serial_port.setter
    def serial_port(self, value: str) -> None:
        self._set("scanner/serial_port", value)

    @property
    def database(self) -> str:
        """The database that was open last, "" for none yet."""
        return self._get("warehouse/database", str, "")

    @database.setter
    def database(self, value: str) -> None:
        self._set("warehouse/database", value)

    @property
    def station(self) -> str:
        """The name of this seat, "" for the machine's own."""
        return self._get("warehouse/station", str, "")

    @station.setter
    def station(self, value: str) -> None:
        self._set("warehouse/station", value)

    @property
    def backup_folder(self) -> str:
        return self._get("backup/folder", str, "")

    @backup_folder.setter
    def backup_folder(self, value: str) -> None:
        self._set("backup/folder", value)

    @property
    def backup_at(self) -> datetime | None:
        """When this machine made its last backup, UTC."""
        return self._get("backup/at", _moment, None)

    @backup_at.setter
    def backup_at(self, value: datetime | None) -> None:
        self._set("backup/at", value.isoformat() if value else "")

    def scan_rules(self) -> Rules:
        """How scans are told from fingers at this machine."""
        return Rules(
            prefix=read_control(self.scan_prefix),
            suffix=read_control(self.scan_suffix),
            gap=self.scan_gap_ms,
        )

    def _whole(self, name: str, default: int, least: int, most: int) -> int:
        return min(max(self._get(name, int, default), least), most)

    def _get(self, name: str, read: Callable[[str], T], default: T) -> T:
        text = self._kept.value(name)
        if text is None:
            return default
        try:
            return read(str(text))
        except ValueError:
            return default

    def _set(self, name: str, value: str | int) -> None:
        text = str(value)
        if str(self._kept.value(name, "")) == text and self._kept.contains(name):
            return
        self._kept.setValue(name, text)
        self.changed.emit(name)


def read_control(text: str) -> str:
    r"""A prefix or suffix as people write it: \x02, \t, ^B or the characters. Raises ValueError."""
    found, rest = "", text
    while rest:
        if rest.startswith("\\x"):
            if len(rest) < 4:
                raise ValueError(rest)
            found, rest = found + chr(int(rest[2:4], 16)), rest[4:]
        elif rest[:2] in _NAMED:
            found, rest = found + _NAMED[rest[:2]], rest[2:]
        elif rest[0] == "^" and len(rest) > 1:
            found, rest = found + chr(ord(rest[1].upper()) & 0x1F), rest[2:]
        else:
            found, rest = found + rest[0], rest[1:]
    return found


_NAMED = {"\\t": "\t", "\\r": "\r", "\\n": "\n", "\\\\": "\\"}


def _writable(text: str) -> str:
    read_control(text)
    return text


def _yes_or_no(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError(text)
    return text == "yes"


def _one_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(text)
        return text

    return read


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _default_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path("fulfill") / "window.ini"


def layout_settings() -> QSettings:
    """Where widths, orders and borders of lists are kept: a file of the person at this machine."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "fulfill", "desks")


def forget_layout() -> None:
    """The window and its lists are as they were at first; all else that this machine remembers stays."""
    state().kept.remove("window")
    state().kept.sync()
    lists = layout_settings()
    lists.clear()
    lists.sync()


_open: list[State] = []


def state() -> State:
    """The state of this program; opened when it is first asked for."""
    if not _open:
        _open.append(State())
    return _open[0]


def use_state(file: Path) -> State:
    """Keep the state in this file from now on: tests and pictures do."""
    _open[:] = [State(file)]
    return _open[0]

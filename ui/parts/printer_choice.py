"""Where papers come out: files in a folder, a queue of this machine, a label printer on the network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fulfill.adapters.printing import DPI_DEFAULT, DPI_KNOWN, RAW_PORT, Reach, read_spec
from fulfill.errors import UnusableInput
from ui.parts.forms import Choice, Field, button
from ui.words import tr

_NONE = ""
_MEDIA = "application/zpl"


class PrinterChoice(QWidget):
    """One line of text as a station keeps it, chosen in words.

    Signals:
        changed: something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, label: str, *, is_label: bool) -> None:
        super().__init__()
        self._is_label = is_label
        self._kept = self._first = ""
        self.way = Choice(
            (
                (_NONE, tr("Files beside the warehouse")),
                (Reach.FOLDER, tr("Files in a folder")),
                (Reach.CUPS, tr("A printer of this machine")),
                (Reach.TCP, tr("A label printer on the network")),
            )
        )
        self.way_field = Field(label, self.way)
        self.folder, self.host = QLineEdit(), QLineEdit()
        self.queue = QComboBox()
        self.queue.setEditable(True)
        self.port = QLineEdit(str(RAW_PORT))
        self.port.setMaxLength(5)
        self.dpi = Choice([(str(dpi), f"{dpi} dpi") for dpi in sorted(DPI_KNOWN)])
        self.dpi.choose(str(DPI_DEFAULT))
        self.folder_field = Field(
            tr("Folder"),
            self.folder,
            beside=(button(tr("Browse …"), self._browse, told=tr("Choose a folder")),),
        )
        self.queue_field = Field(tr("Queue"), self.queue)
        self.host_field = Field(tr("Name or address"), self.host)
        self.port_field = Field(tr("Port"), self.port)
        self.dpi_field = Field(tr("Print head"), self.dpi)
        self._build()
        for one in (self.way_field, *self._fields):
            one.changed.connect(self._changed)
        self._show_way()

    @property
    def spec(self) -> str:
        """The line; "" where nothing is chosen. It may still be wrong: see `check`."""
        composed = self._compose()
        return self._kept if composed == self._first else composed

    def _compose(self) -> str:
        options = f"?dpi={self.dpi.value}" if self._is_label else ""
        match self.way.value:
            case Reach.FOLDER:
                return f"folder:{self.folder.text().strip()}{options}"
            case Reach.CUPS:
                return f"cups:{self.queue.currentText().strip()}{options}{self._zpl(options)}"
            case Reach.TCP:
                host = self.host.text().strip()
                host = f"[{host}]" if ":" in host and not host.startswith("[") else host
                return f"tcp://{host}:{self.port.text().strip() or RAW_PORT}{options}"
        return ""

    def put(self, spec: str) -> None:
        """Show a line that is kept; what it says beyond these fields stays in it until it is changed."""
        self._kept = spec
        self._show_spec(spec)
        # What was not touched is kept as it was written, options that nobody sees here included.
        self._first = self._compose()
        self._show_way()

    def _show_spec(self, spec: str) -> None:
        read = None
        if spec:
            try:
                read = read_spec(spec)
            except UnusableInput as unusable:
                self.way_field.note.say(str(unusable), "stop")
        self.way.choose(read.reach if read else _NONE)
        if read is None:
            return
        match read.reach:
            case Reach.FOLDER:
                self.folder_field.put(read.target)
            case Reach.CUPS:
                self.queue_field.put(read.target)
            case Reach.TCP:
                self.host_field.put(read.target)
                self.port_field.put(str(read.port))
        self.dpi.choose(str(read.dpi))
        self._show_way()

    def set_queues(self, queues: tuple[str, ...]) -> None:
        """The queues of this machine, once they are known."""
        typed = self.queue.currentText()
        self.queue.clear()
        self.queue.addItems(list(queues))
        self.queue.setEditText(typed or (queues[0] if queues else ""))
        self.queue_field.note.say("" if queues else tr("This machine has no queue that can be seen"))

    def check(self) -> bool:
        """Whether it can be used; else the field says why not."""
        spec = self.spec
        if not spec:
            return True
        try:
            read_spec(spec)
        except UnusableInput as unusable:
            self.fault_field.wrong(str(unusable).partition(" cannot be used. ")[2] or str(unusable))
            return False
        folder = Path(self.folder.text().strip())
        if self.way.value == Reach.FOLDER and not folder.is_absolute():
            self.folder_field.wrong(tr("Write the whole path, or choose a folder"))
            return False
        return True

    @property
    def fault_field(self) -> Field:
        fields: dict[str, Field] = {
            Reach.FOLDER: self.folder_field,
            Reach.CUPS: self.queue_field,
            Reach.TCP: self.host_field,
        }
        return fields.get(self.way.value, self.way_field)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.folder_field, self.queue_field, self.host_field, self.port_field, self.dpi_field

    def _zpl(self, options: str) -> str:
        """A queue that was set up for raw labels stays so."""
        if "media=zpl" not in self._kept:
            return ""
        return "&media=zpl" if options else "?media=zpl"

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.way_field)
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.host_field, 3)
        row.addWidget(self.port_field, 1)
        # Not pages of a stack: that one is as high as the highest of them, whichever is shown.
        self._ways = {Reach.FOLDER: self.folder_field, Reach.CUPS: self.queue_field, Reach.TCP: host}
        for one in self._ways.values():
            outer.addWidget(one)
        outer.addWidget(self.dpi_field)
        outer.addStretch(1)

    def _changed(self) -> None:
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        for way, one in self._ways.items():
            one.setVisible(self.way.value == way)
        self.dpi_field.setVisible(self._is_label and bool(self.way.value))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.folder.text())
        if chosen:
            self.folder_field.put(chosen)
            self.changed.emit()

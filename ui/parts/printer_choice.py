"""Where papers come out: files in a folder, a queue of this machine, a label printer on the network."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import cast

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
from ui.parts.forms import Choice, Field, PathLine, button
from ui.words import tr

_NONE = ""
_MEDIA = "application/zpl"


class PrinterChoice(QWidget):
    """One line of text as a station keeps it, chosen in words.

    What a way needs to be told is made when that way is first chosen: a station has three such choices, and
    most fields of them are never seen.

    Signals:
        changed: something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, label: str, *, is_label: bool) -> None:
        super().__init__()
        self._is_label = is_label
        self._kept = self._first = ""
        self._queues: tuple[str, ...] | None = None
        self._ways: dict[str, QWidget] = {}
        self.way = Choice(
            (
                (_NONE, tr("Files beside the warehouse")),
                (Reach.FOLDER, tr("Files in a folder")),
                (Reach.CUPS, tr("A printer of this machine")),
                (Reach.TCP, tr("A label printer on the network")),
            )
        )
        self.way_field = Field(label, self.way)
        self.way_field.changed.connect(self._changed)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(12)
        self._outer.addWidget(self.way_field)
        self._outer.addStretch(1)

    @property
    def spec(self) -> str:
        """The line; "" where nothing is chosen. It may still be wrong: see `check`."""
        composed = self._compose()
        return self._kept if composed == self._first else composed

    def _compose(self) -> str:
        options = f"?dpi={self.dpi.value}" if self._is_label and self.way.value else ""
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
        if self._is_label:
            self.dpi.choose(str(read.dpi))
        self._show_way()

    def set_queues(self, queues: tuple[str, ...]) -> None:
        """The queues of this machine, once they are known."""
        self._queues = queues
        if Reach.CUPS in self._ways:
            self._offer_queues(self.queue_field, queues)

    @staticmethod
    def _offer_queues(field: Field, queues: tuple[str, ...]) -> None:
        queue = field.control
        assert isinstance(queue, QComboBox)
        typed = queue.currentText()
        queue.clear()
        queue.addItems(list(queues))
        queue.setEditText(typed or (queues[0] if queues else ""))
        field.note.say("" if queues else tr("This machine has no queue that can be seen"))

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
        if self.way.value == Reach.FOLDER and not Path(self.folder.text().strip()).is_absolute():
            self.folder_field.wrong(tr("Write the whole path, or choose a folder"))
            return False
        return True

    @property
    def fault_field(self) -> Field:
        match self.way.value:
            case Reach.FOLDER:
                return self.folder_field
            case Reach.CUPS:
                return self.queue_field
            case Reach.TCP:
                return self.host_field
        return self.way_field

    def _zpl(self, options: str) -> str:
        """A queue that was set up for raw labels stays so."""
        if "media=zpl" not in self._kept:
            return ""
        return "&media=zpl" if options else "?media=zpl"

    # --- what each way needs ----------------------------------------------------------------------------

    @cached_property
    def folder_field(self) -> Field:
        browse = button(tr("Browse …"), self._browse, told=tr("Choose a folder"))
        field = Field(tr("Folder"), PathLine(), beside=(browse,))
        self._stand(Reach.FOLDER, field, field)
        return field

    @cached_property
    def queue_field(self) -> Field:
        queue = QComboBox()
        queue.setEditable(True)
        field = Field(tr("Queue"), queue)
        if self._queues is not None:
            self._offer_queues(field, self._queues)
        self._stand(Reach.CUPS, field, field)
        return field

    @cached_property
    def _network(self) -> tuple[Field, Field]:
        port = QLineEdit(str(RAW_PORT))
        port.setMaxLength(5)
        fields = Field(tr("Name or address"), QLineEdit()), Field(tr("Port"), port)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(fields[0], 3)
        row.addWidget(fields[1], 1)
        self._stand(Reach.TCP, both, *fields)
        return fields

    @property
    def host_field(self) -> Field:
        return self._network[0]

    @property
    def port_field(self) -> Field:
        return self._network[1]

    @cached_property
    def dpi_field(self) -> Field:
        head = Choice([(str(dpi), f"{dpi} dpi") for dpi in sorted(DPI_KNOWN)])
        head.choose(str(DPI_DEFAULT))
        field = Field(tr("Print head"), head)
        field.changed.connect(self._changed)
        self._outer.insertWidget(self._outer.count() - 1, field)
        return field

    @property
    def folder(self) -> QLineEdit:
        return cast("QLineEdit", self.folder_field.control)

    @property
    def queue(self) -> QComboBox:
        return cast("QComboBox", self.queue_field.control)

    @property
    def host(self) -> QLineEdit:
        return cast("QLineEdit", self.host_field.control)

    @property
    def port(self) -> QLineEdit:
        return cast("QLineEdit", self.port_field.control)

    @property
    def dpi(self) -> Choice:
        return cast("Choice", self.dpi_field.control)

    def _stand(self, way: str, row: QWidget, *fields: Field) -> None:
        """Under the choice of the way; no stack, which would be as high as the highest of them."""
        for field in fields:
            field.changed.connect(self._changed)
        self._ways[way] = row
        row.setVisible(self.way.value == way)
        self._outer.insertWidget(1, row)

    def _changed(self) -> None:
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        _ = self.fault_field  # the one that this way needs is there from now on
        for way, one in self._ways.items():
            one.setVisible(self.way.value == way)
        if self._is_label and (self.way.value or "dpi_field" in vars(self)):
            self.dpi_field.setVisible(bool(self.way.value))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.folder.text())
        if chosen:
            self.folder_field.put(chosen)
            self.changed.emit()

"""How this window looks, sounds and when it locks: kept at this machine, seen at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSlider

from fulfill.messages import Level
from ui.desks.settings_part import Section
from ui.measures import Units
from ui.page import Host, Told
from ui.parts.forms import Card, Check, Choice, Field, Form, button
from ui.parts.wrapping import Wrapping
from ui.state import state
from ui.theme.look import look
from ui.theme.tokens import Scheme
from ui.words import tr

_PERCENTS = (100, 125, 150, 175, 200)


class OneOf(Wrapping):
    """A few choices side by side, as chips; arrow keys go along."""

    def __init__(
        self, label: str, choices: tuple[tuple[str, str], ...], chosen: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self._chosen = chosen
        self.chips: dict[str, QPushButton] = {}
        for value, text in choices:
            chip = QPushButton(text)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setAccessibleName(f"{label}: {text}")
            chip.clicked.connect(lambda _=False, value=value: self._chosen(value))
            self.chips[value] = chip
            self.addWidget(chip)

    def show_value(self, value: str) -> None:
        if value in self.chips:
            self.chips[value].setChecked(True)


class LookSection(Section):
    """Colours, size of text, language, sounds, idle lock."""

    @classmethod
    def named(cls) -> str:
        return tr("Look and sound")

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        schemes = (
            (Scheme.LIGHT.value, tr("Light")),
            (Scheme.DARK.value, tr("Dark")),
            (Scheme.SYSTEM.value, tr("As the system")),
            (Scheme.CONTRAST.value, tr("High contrast")),
        )
        self.scheme = OneOf(tr("Colours"), schemes, self._choose_scheme)
        percents = tuple((str(percent), f"{percent} %") for percent in _PERCENTS)
        self.percent = OneOf(tr("Size of text"), percents, self._choose_percent)
        self.language = Choice(
            (("", tr("As the system")), ("en", "English"), ("de", "Deutsch"), ("es", "Español"))
        )
        self.units = Choice(
            (
                (Units.LOCAL, tr("As the country")),
                (Units.METRIC, tr("g, kg and mm")),
                (Units.US, tr("oz, lb and in")),
            )
        )
        self.idle = Choice(
            [
                ("0", tr("Never")),
                *((str(m), tr("After {count} minutes", count=m)) for m in (1, 2, 5, 10, 15, 30, 60)),
            ]
        )
        self.sound = Check(tr("Sounds"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self._build()
        self._connect()

    def entered(self) -> None:
        kept = state()
        self.scheme.show_value(kept.scheme.value)
        self.percent.show_value(str(kept.text_percent))
        self.language.choose(kept.language)
        self.units.choose(kept.units)
        self.idle.choose(str(kept.idle_minutes))
        self.sound.setChecked(kept.sound)
        self.volume.setValue(kept.volume)

    def _build(self) -> None:
        seen = Card(tr("What is seen"))
        seen.add(Field(tr("Colours"), self.scheme))
        seen.add(Field(tr("Size of text"), self.percent))
        form = Form()
        form.add(Field(tr("Language of this window"), self.language), 3)
        form.add(Field(tr("Weights and sizes"), self.units), 3)
        form.add(
            Field(tr("Lock when nobody works"), self.idle, tr("The task stays; a badge opens it again")), 3
        )
        seen.add(form)
        heard = Card(tr("What is heard"))
        self.sound.setAccessibleName(tr("Sounds"))
        heard.add(self.sound)
        self.volume.setRange(0, 100)
        self.volume.setMinimumHeight(48)
        self.volume.setPageStep(10)
        heard.add(Field(tr("How loud"), self.volume))
        row = Wrapping()
        for level, text in ((Level.OK, tr("Right")), (Level.WARN, tr("Look")), (Level.STOP, tr("Stop"))):
            row.addWidget(button(tr("Try: {sound}", sound=text), partial(self._try, level)))
        heard.add(row)
        self.column.addWidget(seen)
        self.column.addWidget(heard)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.language.activated.connect(self._choose_language)
        self.units.activated.connect(self._choose_units)
        self.idle.activated.connect(lambda _at: self._set("idle_minutes", int(self.idle.value)))
        self.sound.clicked.connect(lambda on: self._set("sound", on))
        self.volume.valueChanged.connect(lambda value: self._set("volume", value))

    def _set(self, name: str, value: object) -> None:
        setattr(state(), name, value)

    def _choose_scheme(self, value: str) -> None:
        state().scheme = Scheme(value)
        look().choose(Scheme(value))

    def _choose_percent(self, value: str) -> None:
        state().text_percent = int(value)
        look().choose(percent=int(value))

    def _choose_language(self, _at: int) -> None:
        state().language = self.language.value

    def _choose_units(self, _at: int) -> None:
        state().units = Units(self.units.value)

    def _try(self, level: Level) -> None:
        words = {
            Level.OK: tr("This is how a right scan sounds"),
            Level.WARN: tr("This is how a question sounds"),
            Level.STOP: tr("This is how a refusal sounds. Nothing is wrong"),
        }
        self.host.tell(Told(level, words[level]))

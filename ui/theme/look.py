"""How the window looks now: its colours, its type, its scale. Everything that paints listens to `changed`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from ui.theme import tokens
from ui.theme.tokens import Colours, Scheme

FAMILY = "Noto Sans"
_TEXT_PERCENT = (100, 200)
_WINDOW_MOST = 1.75


class Look(QObject):
    """The one look of the program.

    Attributes:
        scheme: what was chosen. percent: size of text, 100 to 200. window: how much larger the window is
            than 1280 × 720, which makes type grow first.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.percent = 100
        self.window = 1.0
        self._colours: Colours | None = None

    @property
    def colours(self) -> Colours:
        if self._colours is None:
            self._colours = tokens.COLOURS[self._found()]
        return self._colours

    def _found(self) -> Scheme:
        if self.scheme is not Scheme.SYSTEM:
            return self.scheme
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed, Qt.ConnectionType.UniqueConnection)
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _system_changed(self) -> None:
        """The system's evening has come: whoever follows it is shown so at once."""
        if self.scheme is Scheme.SYSTEM:
            self._colours = None
            self.changed.emit()

    @property
    def is_dark(self) -> bool:
        return QColor(self.colours.bg).lightness() < 128

    def choose(self, scheme: Scheme | None = None, percent: int | None = None) -> None:
        """Change what a person can choose; seen at once."""
        self.scheme = scheme or self.scheme
        self._colours = None
        if percent is not None:
            self.percent = min(max(percent, _TEXT_PERCENT[0]), _TEXT_PERCENT[1])
        self.changed.emit()

    def fit(self, width: int, height: int) -> None:
        """Let type follow the window's size (px)."""
        room = min(width / tokens.BASE_WIDTH, height / tokens.BASE_HEIGHT)
        window = round(min(max(room, 1.0), _WINDOW_MOST) * 20) / 20
        if window != self.window:
            self.window = window
            self.changed.emit()

    def px(self, size: float) -> int:
        """A length of the 1280 × 720 design in px of this window; controls grow with the text."""
        return round(size * self.window)

    def type_px(self, size: int) -> int:
        """A type size; the huge ones need no more than half of what the reader asked for."""
        grown = self.percent / 100
        if size >= tokens.NAME:
            grown = 1 + (grown - 1) * 0.25
        elif size >= tokens.LARGE:
            grown = 1 + (grown - 1) * 0.6
        return round(size * self.window * grown)

    def font(self, size: int, weight: int = tokens.REGULAR) -> QFont:
        return _font(self.type_px(size), weight)


@lru_cache(maxsize=1)
def look() -> Look:
    """The look of this program; made when it is first asked for."""
    return Look()


@lru_cache(maxsize=256)
def _font(pixels: int, weight: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(pixels, 1))
    font.setWeight(QFont.Weight(weight))
    # The typeface is one variable file: its weight is an axis, and no bold face is looked for.
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def plain_font() -> QFont:
    """What Qt writes in by itself; its weight is left open, for the style sheet to make bold what is bold."""
    font = QFont(FAMILY)
    font.setPixelSize(tokens.BODY)
    return font


def font_at(pixels: int, weight: int = tokens.REGULAR) -> QFont:
    """The typeface at a size in px of the screen, for text that is fitted into its room."""
    return _font(pixels, weight)


def load_type() -> None:
    """Bring the typeface in; once, after the application object is there."""
    from pathlib import Path

    import fontpkg_noto_sans

    there = Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"
    QFontDatabase.addApplicationFontFromData(there.read_bytes())


def palette(colours: Colours) -> QPalette:
    """The palette of what Qt draws by itself."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs: dict[Any, str] = {
        role.Window: colours.bg, role.WindowText: colours.ink, role.Base: colours.card,
        role.AlternateBase: colours.chip, role.Text: colours.ink, role.Button: colours.card,
        role.ButtonText: colours.ink, role.BrightText: colours.stop, role.Highlight: colours.accent,
        role.HighlightedText: colours.badge, role.ToolTipBase: colours.card, role.ToolTipText: colours.ink,
        role.PlaceholderText: colours.soft, role.Link: colours.accent, role.LinkVisited: colours.accent,
        role.Light: colours.line, role.Mid: colours.line, role.Dark: colours.soft,
        role.Accent: colours.accent,
    }  # fmt: skip
    for which, colour in pairs.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.soft))
    return made

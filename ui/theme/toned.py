"""The colour of a tone."""

from __future__ import annotations

from fulfill.tone import Tone
from ui.theme.look import look


def tone_colour(tone: Tone) -> str:
    """The colour of a tone on a card."""
    colours = look().colours
    return {
        Tone.DONE: colours.ok,
        Tone.LOOK: colours.warn,
        Tone.STOP: colours.stop,
        Tone.NOW: colours.accent,
        Tone.QUIET: colours.soft,
    }.get(tone, colours.ink)

"""Five short sounds, made here: told apart by pitch, by rhythm and by length, also by one who hears badly."""

from __future__ import annotations

import io
import math
import wave
from array import array
from dataclasses import dataclass
from enum import StrEnum

RATE = 44_100
_FADE_S = 0.005  # a tone that begins or ends at once clicks


class Sound(StrEnum):
    """OK, DONE, WARN and STOP are the levels of an answer; REPEAT: a code came twice and counted once."""

    OK = "ok"
    DONE = "done"
    WARN = "warn"
    STOP = "stop"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Beat:
    """One tone: Hz, how long, and the silence after it, in ms. Harsh: with overtones, like a buzzer."""

    pitch: int
    ms: int
    rest_ms: int = 0
    is_harsh: bool = False


TUNES: dict[Sound, tuple[Beat, ...]] = {
    Sound.OK: (Beat(1319, 80),),
    Sound.DONE: (Beat(784, 90, 15), Beat(988, 90, 15), Beat(1319, 160)),
    Sound.WARN: (Beat(622, 130, 70), Beat(622, 130)),
    Sound.STOP: (Beat(233, 180, 40, is_harsh=True), Beat(165, 320, is_harsh=True)),
    Sound.REPEAT: (Beat(1760, 30, 45), Beat(1760, 30)),
}


def seconds(sound: Sound) -> float:
    return sum(beat.ms + beat.rest_ms for beat in TUNES[sound]) / 1000


def samples(sound: Sound, volume: int = 100) -> array[int]:
    """The sound as 16-bit values, RATE a second, one channel. Volume 0 to 100 as an ear hears it."""
    loud = 0.9 * 32767 * (min(max(volume, 0), 100) / 100) ** 2
    made = array("h")
    for beat in TUNES[sound]:
        count = RATE * beat.ms // 1000
        fade = RATE * _FADE_S
        for at in range(count):
            edge = min(1.0, at / fade, (count - at) / fade)
            made.append(round(loud * edge * _wave(beat, at / RATE)))
        made.extend([0] * (RATE * beat.rest_ms // 1000))
    return made


def wav(sound: Sound, volume: int = 100) -> bytes:
    """The sound as a WAV file."""
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        values = samples(sound, volume)
        if _is_big_endian():
            values.byteswap()
        file.writeframes(values.tobytes())
    return held.getvalue()


def _wave(beat: Beat, at: float) -> float:
    turn = 2 * math.pi * beat.pitch * at
    if not beat.is_harsh:
        return math.sin(turn)
    # The first terms of a square wave: small speakers cannot play the low tone, but its overtones.
    return 0.8 * (math.sin(turn) + math.sin(3 * turn) / 3 + math.sin(5 * turn) / 5 + math.sin(7 * turn) / 7)


def _is_big_endian() -> bool:
    return array("h", [1]).tobytes() == b"\x00\x01"

"""Five sounds that nobody confuses, played without ever holding up the window."""

from __future__ import annotations

import io
import itertools
import math
import os
import threading
import time
import wave

import pytest
from PySide6.QtWidgets import QApplication

from ui import players, sound, tones
from ui.players import NoSound, ProgramPlayer
from ui.sound import Sounds
from ui.tones import RATE, Sound


def beats(values) -> list[tuple[int, float]]:
    """What an ear hears: each tone's length in ms and its pitch in Hz, from the samples alone."""
    found, window = [], RATE // 200
    loud = [max(map(abs, values[at : at + window])) > 2000 for at in range(0, len(values), window)]
    at = 0
    for is_loud, run in itertools.groupby(loud):
        count = len(list(run))
        if is_loud:
            part = values[at * window : (at + count) * window]
            ups = [i for i in range(1, len(part)) if part[i - 1] < 0 <= part[i]]
            found.append((count * 5, RATE * (len(ups) - 1) / (ups[-1] - ups[0])))
        at += count
    return found


@pytest.mark.parametrize("name", list(Sound))
def test_each_sound_is_short_and_not_distorted(name):
    values = tones.samples(name)
    assert 0.05 <= len(values) / RATE <= 0.7
    assert tones.seconds(name) == pytest.approx(len(values) / RATE, abs=0.01)
    assert 15_000 < max(map(abs, values)) < 32_767
    assert abs(values[0]) < 500
    assert abs(values[-1]) < 2500


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(Sound, 2)))
def test_any_two_sounds_differ_in_pitch_and_in_rhythm_or_length(one, other):
    first, second = beats(tones.samples(one)), beats(tones.samples(other))
    pitch = abs(math.log2(first[0][1] / second[0][1])) * 12
    total = [sum(ms for ms, _ in heard) for heard in (first, second)]
    assert pitch >= 3, "semitones between their first tones"
    assert len(first) != len(second) or max(total) / min(total) >= 1.5


def test_a_refusal_is_the_lowest_and_longest_of_them():
    heard = {name: beats(tones.samples(name)) for name in Sound}
    lowest = {name: min(pitch for _, pitch in found) for name, found in heard.items()}
    assert min(lowest, key=lambda name: lowest[name]) is Sound.STOP
    assert max(Sound, key=tones.seconds) is Sound.STOP


def test_half_the_volume_is_softer_and_none_is_silence():
    peaks = [max(map(abs, tones.samples(Sound.OK, volume))) for volume in (0, 25, 50, 100)]
    assert peaks[0] == 0
    assert peaks == sorted(set(peaks))


def test_a_sound_is_a_wav_file_as_every_player_knows_it():
    with wave.open(io.BytesIO(tones.wav(Sound.DONE))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.getnframes() == len(tones.samples(Sound.DONE))


class FakePlayer:
    def __init__(self, *, hangs: threading.Event | None = None, fails: bool = False) -> None:
        self.played: list[str] = []
        self.stops = 0
        self._hangs, self._fails = hangs, fails

    def start(self, file) -> None:
        self.played.append(file.name)
        if self._hangs is not None:
            self._hangs.wait(30)
        if self._fails:
            raise NoSound("no device")

    def stop(self) -> None:
        self.stops += 1


def until(true, timeout: float = 10) -> None:
    end = time.monotonic() + timeout
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_playing_returns_at_once_although_the_player_hangs():
    ends = threading.Event()
    player = FakePlayer(hangs=ends)
    sounds = Sounds([player])
    sounds.play("ok")
    until(lambda: player.played)
    begun = time.perf_counter()
    for name in ["ok", "warn", "done"] * 10:
        sounds.play(name)
    sounds.play("stop")
    assert time.perf_counter() - begun < 0.2
    ends.set()
    until(lambda: len(player.played) == 2)
    assert player.played[-1].startswith("stop"), "the last one counts; the others have passed"


def test_a_new_sound_silences_the_one_before():
    player = FakePlayer()
    sounds = Sounds([player])
    for count, name in enumerate(("done", "stop"), start=1):
        sounds.play(name)
        until(lambda count=count: len(player.played) == count)
    assert player.stops == 1


def test_a_player_that_cannot_play_makes_room_for_the_next():
    broken, works = FakePlayer(fails=True), FakePlayer()
    sounds = Sounds([broken, works])
    for _ in range(2):
        sounds.play("ok")
        until(sounds._wanted.empty)
        time.sleep(0.05)
    sounds.play("warn")
    until(lambda: works.played)
    assert works.played == ["warn-70.wav"]


def test_without_any_player_the_system_bell_rings(qapp, monkeypatch):
    rung: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(True))
    Sounds([]).play("ok")
    assert rung == [True]


@pytest.mark.parametrize(("is_on", "volume"), [(False, 70), (True, 0)])
def test_off_is_silent(is_on, volume, monkeypatch):
    monkeypatch.setattr(QApplication, "beep", lambda: pytest.fail("a bell"))
    player = FakePlayer()
    sounds = Sounds([player])
    sounds.is_on, sounds.volume = is_on, volume
    sounds.play("ok")
    Sounds([]).is_on = False
    time.sleep(0.1)
    assert player.played == []


def test_a_sound_that_does_not_exist_is_logged_and_no_fault(caplog):
    Sounds([]).play("fanfare")
    assert "fanfare" in caplog.text


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for a player is a shell script")
class TestAProgramOfTheSystem:
    @staticmethod
    def program(tmp_path, name: str, script: str) -> None:
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def test_gets_a_wav_file(self, tmp_path, monkeypatch):
        self.program(tmp_path, "paplay", f'head -c 4 "$1" > {tmp_path}/heard')
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        monkeypatch.setattr(players.importlib.util, "find_spec", lambda _name: None)
        Sounds().play("ok")
        until(lambda: (tmp_path / "heard").exists() and (tmp_path / "heard").read_text() == "RIFF")

    def test_that_hangs_is_ended_and_the_window_feels_nothing(self, tmp_path, monkeypatch):
        self.program(tmp_path, "slow", f"echo $$ >> {tmp_path}/began; exec sleep 60")
        monkeypatch.setattr(sound, "_GRACE_S", 0.2)
        began = tmp_path / "began"
        sounds = Sounds([ProgramPlayer((str(tmp_path / "slow"),))])
        start = time.perf_counter()
        sounds.play("ok")
        assert time.perf_counter() - start < 0.1
        until(lambda: began.exists() and began.read_text().strip())
        process = int(began.read_text().split()[0])
        until(lambda: not _runs(process))

    def test_that_fails_says_so(self, tmp_path):
        self.program(tmp_path, "deaf", "exit 1")
        with pytest.raises(NoSound, match="ended with 1"):
            ProgramPlayer((str(tmp_path / "deaf"),)).start(tmp_path / "ok.wav")


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True

"""Rules of the languages: every text of ours is in every language's file, with the same {values}."""

import string

import pytest

from ui import lingua

_WORKERS = ("fulfill/messages/", "ui/screens/", "ui/parts/", "ui/registry.py", "ui/window.py", "ui/status.py")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def wanted() -> list[lingua.Source]:
    return lingua.sources()


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_everything_a_worker_reads_is_translated(language, wanted):
    told = lingua.read(language)
    assert [
        source.text for source in wanted if source.file.startswith(_WORKERS) and not told.get(source.text)
    ] == []


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_every_text_is_in_the_file_of_the_language(language, wanted):
    held = lingua.ts_path(language).read_text(encoding="utf-8")
    assert held == lingua.written(language, wanted, lingua.read(language)), "run: python -m ui.lingua"


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_a_translation_has_the_values_of_its_text_and_no_others(language):
    assert {s: t for s, t in lingua.read(language).items() if _fields(s) != _fields(t)} == {}


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_the_words_of_the_protocol_stay_words_of_the_protocol(language):
    def spoken(text: str) -> set[str]:
        return {part.rstrip(".,;:)") for part in text.split() if part.startswith(("!", "(!"))}

    wrong = {s: t for s, t in lingua.read(language).items() if not spoken(t) <= spoken(s) | {""}}
    assert wrong == {}


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_the_compiled_file_is_that_of_the_translations(language, tmp_path):
    fresh = tmp_path / "fresh.qm"
    lingua.compiled(lingua.ts_path(language), fresh)
    assert fresh.read_bytes() == lingua.ts_path(language).with_suffix(".qm").read_bytes()


def test_texts_are_found_wherever_they_are_written():
    source = """
_LATE = "late {n}"
def f(is_it):
    template = "one" if is_it else "two"
    tr("a" "b", x=1); ok("c", template); warn("c", _LATE); stop("c", "x" if is_it else "y")
    Message(Level.OK, "c", "whole"); plain(row, "not a text"); done(why="none")
    tr({1: "first"}[1]); tr({2: "second"}.get(2, ""))
"""
    assert set(lingua.texts_of(source)) == {
        "ab", "one", "two", "late {n}", "x", "y", "whole", "first", "second"
    }  # fmt: skip

"""The words of the protocol as keys: the same word on the same key in every flow."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from fulfill.answer import Answer
from fulfill.flows.returns.parcel_facts import UNDELIVERED, Outside
from fulfill.messages import Level
from fulfill.scan import Word
from fulfill.scene import Scene
from fulfill.tone import Tone
from fulfill.turn import Kind
from ui import locale, measures, phrases
from ui.parts.pad import Asked
from ui.phrases import phrase
from ui.screens import typed
from ui.screens.captions import caption, is_left_out
from ui.words import say, tr

_MAIN = 12
# F4 types what the step asks for, where there is room for it among the keys.
_TYPES_IT, _WITH_ROOM = 4, 2
_WANTED = frozenset({Word.LOT, Word.EXPIRY, Word.SERIAL})
_WITH_A_PIECE = frozenset({Kind.ANSWER, Kind.PLACE, Kind.BADGE})
# Typed digits are money there.
_ASKS_AMOUNT = frozenset({("vendor", "give_credit")})
_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)? [A-Z]{3}")
# Choices whose question stands in large type beside them.
_TITLES = {
    ("returns", "choose_order"): phrase("Whose is it?"),
    ("returns", "confirm_disposition"): phrase("Or choose the outcome"),
    ("returns", "answer_question"): phrase("Your answer"),
    ("returns", "give_reason"): phrase("The reason"),
    ("kit", "make_order"): phrase("What is to be done?"),
}
# What else is said before the question stands beside it.
_LAST_ONLY = frozenset({("kit", "scan_component")})
# The work stands still until somebody else has come.
_HALTS = frozenset({"second_person", "who_allows"})
# What came in was understood, and only led to a question: nothing is taken, counted or settled yet.
_ASKS = frozenset(
    {
        *("needs_lot", "needs_serial", "lot_wanted", "serial_wanted", "photo_wanted", "target_wanted"),
        *("say_why", "decide_again", "several_orders_fit", "search_again", "awaits_credit"),
        *("new_order_wanted", "unloading", "clearing_pallet"),
    }
)
_OF_A_PARCEL = (*(str(each) for each in Outside), UNDELIVERED)


@dataclass(frozen=True, slots=True)
class WordKey:
    """A word's F-key (0: in "More" only), its drawing, and whether something must be given with it."""

    word: Word
    f: int
    icon: str
    asks: str = ""
    is_number: bool = False


_KEYS = (
    WordKey(Word.DONE, 12, "done"),
    WordKey(Word.YES, 12, "done"),
    WordKey(Word.SIGN, 12, "sign"),
    WordKey(Word.SHORT, 2, "short"),
    WordKey(Word.SKIP, 3, "skip"),
    WordKey(Word.NEXT, 3, "new"),
    WordKey(Word.FULL, 4, "full"),
    WordKey(Word.QTY, 5, "count", "quantity", is_number=True),
    WordKey(Word.WEIGHT, 5, "scale", "weight", is_number=True),
    WordKey(Word.DAMAGED, 6, "damaged"),
    WordKey(Word.NO, 6, "stop"),
    WordKey(Word.REMOVE, 7, "remove"),
    WordKey(Word.HOLD, 0, "hold"),
    WordKey(Word.REPRINT, 10, "reprint", "reason"),
    WordKey(Word.VOID, 0, "remove"),
    WordKey(Word.LOT, 0, "lot", "lot"),
    WordKey(Word.EXPIRY, 0, "calendar", "expiry"),
    WordKey(Word.SERIAL, 0, "serial", "serial"),
    WordKey(Word.REASON, 0, "info", "reason"),
    WordKey(Word.NOTE, 0, "info", "note"),
    WordKey(Word.PHOTO, 0, "camera", "photo"),
    WordKey(Word.DIMS, 0, "box", "dims"),
    WordKey(Word.ANSWER, 0, "info", "answer"),
    WordKey(Word.CANCEL, 0, "cancel"),
    WordKey(Word.UNDO, 9, "undo"),
)
BY_WORD = {key.word: key for key in _KEYS}


_NAMES = {
    Word.DONE: phrase("Done"),
    Word.YES: phrase("Yes"),
    Word.NO: phrase("No"),
    Word.SHORT: phrase("Short"),
    Word.SKIP: phrase("Skip"),
    Word.NEXT: phrase("New"),
    Word.FULL: phrase("Tote full"),
    Word.QTY: phrase("Quantity"),
    Word.WEIGHT: phrase("Weight"),
    Word.DAMAGED: phrase("Damaged"),
    Word.REMOVE: phrase("Remove"),
    Word.HOLD: phrase("Hold"),
    Word.REPRINT: phrase("Print again"),
    Word.VOID: phrase("Void label"),
    Word.LOT: phrase("Type lot"),
    Word.EXPIRY: phrase("Type expiry"),
    Word.SERIAL: phrase("Type serial"),
    Word.REASON: phrase("Reason"),
    Word.NOTE: phrase("Note"),
    Word.PHOTO: phrase("Photo"),
    Word.SIGN: phrase("Sign"),
    Word.DIMS: phrase("Size of parcel"),
    Word.ANSWER: phrase("Answer"),
    Word.CANCEL: phrase("Give back"),
    Word.UNDO: phrase("Undo"),
}


def named(word: Word, flow: str = "", step: str = "") -> str:
    """A word as it stands on its button, at that step."""
    if (there := caption(flow, step, word)) is not None:
        return there
    text = _NAMES.get(word)
    return tr(text) if text is not None else str(word)


def question(answer: Answer) -> str:
    """What is asked now, in the language of the screen."""
    return say(answer.asked) if answer.asked else answer.prompt


def told_as(answer: Answer, scene: Scene) -> Level:
    """How loud an answer is: what was taken and halts the work (a unit too many) is no success."""
    if answer.code == "pin_wanted":
        return Level.WARN  # The badge was right: the next thing is asked, nothing is refused.
    if answer.code in _HALTS:
        return Level.WARN
    is_halt = answer.level is Level.OK and scene.hint_tone is Tone.STOP
    return Level.STOP if is_halt else answer.level


def only_asks(answer: Answer) -> bool:
    """Whether nothing was done yet: no input stands behind it, or what came in only led to a question."""
    is_question = answer.asked is not None and answer.code == answer.asked.code
    return answer.level is Level.OK and (not answer.scan or is_question or answer.code in _ASKS)


def heard(answer: Answer, flow: str, asked: str) -> str:
    """What the bar says of an input. `asked`: what stands large; it is not said a second time."""
    said = answer.said
    if said is not None and said.code == "help" and "prompt" in said.values:
        said = replace(said, values={**said.values, "prompt": question(answer)})
    text = on_keys(say(said) if said else answer.message, flow, answer.step)
    return tr("Right, go on") if answer.level is Level.OK and text == asked else text


def taken(answer: Answer) -> list[Word]:
    """The words that the present step takes."""
    codes = [code for expect in answer.expects if expect.kind is Kind.WORD for code in expect.codes]
    return [Word(code.removeprefix("!")) for code in codes]


def keys_of(answer: Answer, flow: str = "") -> list[WordKey]:
    """The keys of what may be said now, each where it has its place at this step."""
    keys = [
        BY_WORD[word]
        for word in taken(answer)
        if word in BY_WORD and not is_left_out(flow, answer.step, word)
    ]
    if keys and keys[0].word is Word.PHOTO and not any(key.f == _MAIN for key in keys):
        # Nothing else is wanted than the photo.
        keys[0] = replace(keys[0], f=_MAIN)
    if keys and keys[0].word is Word.ANSWER and (flow, answer.step) == ("ship", "scan_driver"):
        keys[0] = replace(keys[0], f=_MAIN)
    kinds = {expect.kind for expect in answer.expects}
    if Kind.WEIGHT not in kinds and kinds & _WITH_A_PIECE:
        # With a piece in hand nobody weighs a parcel: that may be said, and is no key before the others.
        keys = [replace(key, f=0) if key.word is Word.WEIGHT else key for key in keys]
    others = {key.f for key in keys} - {0, 9, _MAIN}
    if keys and keys[0].word in _WANTED and len(others) <= _WITH_ROOM and _TYPES_IT not in others:
        # What the step asks for is typed by a key of its own, not by one of the further ones.
        keys[0] = replace(keys[0], f=_TYPES_IT)
    return keys


def in_large(answer: Answer, text: str, flow: str = "") -> str:
    """What stands in huge type: a question whose answers are keys does not spell them out."""
    has_keys = any(expect.kind is Kind.ANSWER and expect.codes for expect in answer.expects)
    return on_keys(without_answer(text) if has_keys else text, flow, answer.step)


def answers(answer: Answer) -> tuple[str, ...]:
    """What may be answered now: the choices that are asked for, or those about a closed parcel."""
    for expect in answer.expects:
        if expect.kind is Kind.ANSWER and expect.codes:
            return expect.codes
    # Before a return is opened its outside may be told, and needs not: it is no question of the step.
    return _OF_A_PARCEL if answer.step == "scan_product" else ()


def choice_of(codes: tuple[str, ...], prompt: str, flow: str = "", step: str = "") -> Asked:
    """The answers as buttons under their question."""
    choices = tuple((code, _on_button(code)) for code in codes)
    if codes == _OF_A_PARCEL:
        return Asked(tr("How does the parcel look outside?"), choices=choices)
    if (flow, step) in _TITLES:
        return Asked(tr(_TITLES[flow, step]), choices=choices)
    asked = without_answer(prompt)
    if (flow, step) in _LAST_ONLY:
        asked = asked.rsplit(". ", 1)[-1]
    return Asked(on_keys(asked, flow, step), choices=choices)


def _on_button(code: str) -> str:
    """An answer as it stands on its button: our own words begin with a capital, codes and names stay."""
    if _AMOUNT.fullmatch(code):
        number, currency = code.split()
        shown = locale.decimal(float(number), len(number.partition(".")[2]))
        return tr("The whole {amount}", amount=f"{shown} {currency}")
    return phrases.on_its_own(code.replace("_", " "))


def picks_by_number(flow: str, step: str) -> bool:
    """Whether a digit that is typed means the choice of that number; where an amount is asked it is one."""
    return (flow, step) not in _ASKS_AMOUNT


def prompt(asks: str) -> str:
    """What the pad asks for."""
    return {
        "quantity": tr("How many?"),
        "weight": tr("Weight of the parcel"),
        "reason": tr("Why?"),
        "lot": tr("Lot, as it stands on the goods"),
        "expiry": locale.shown(tr("Last day, as 2027-03-31")),
        "serial": tr("Serial number"),
        "note": tr("Note"),
        "photo": tr("File of the photo"),
        "dims": tr("Length × width × height in inches, as 12x8x4")
        if measures.is_us()
        else tr("Length × width × height in mm, as 300x200x100"),
        "answer": tr("Answer"),
    }[asks]


def asked(key: WordKey) -> Asked:
    """What the pad asks for with a word: with the unit of a bare number, and the keys that number needs."""
    unit = {"weight": measures.weight_unit(), "quantity": tr("pieces")}.get(key.asks, "")
    signs = (locale.point(), *(("lb", "oz") if measures.is_us() else ("kg", "g")))
    return Asked(prompt(key.asks), key.is_number, unit=unit, signs=signs if key.asks == "weight" else ())


def spelled(word: Word, text: str) -> str:
    """What was typed with a word, as the protocol wants it: grams and millimetres. Raises Unclear."""
    if word is Word.WEIGHT:
        return str(measures.grams(text))
    if word is Word.DIMS:
        return " ".join(str(edge) for edge in measures.millimetres(text))
    return typed.day(text) if word is Word.EXPIRY else text


def on_the_line(raw: str) -> str:
    """A line typed by hand: "!weight 2 lb 3 oz" in grams. A bare number is grams there, as on command sheets.

    Raises measures.Unclear.
    """
    for word in (Word.WEIGHT, Word.DIMS):
        said, _, rest = raw.partition(" ")
        if said == f"!{word}" and any(letter.isalpha() or letter in '#"' for letter in rest.replace("x", "")):
            return f"{said} {spelled(word, rest)}"
    return raw


_HARD = "\u00a0"
_ANSWERED = re.compile(r"[^.?]*!(?:answer|reason)[^?]*$")
_SPOKEN = re.compile(r"(?:\b(?P<say>[Ss])ay )?!(?P<word>[a-z]+)\b")


def on_keys(text: str, flow: str = "", step: str = "") -> str:
    """A sentence of the station whose words ("!next") are named as the keys of this window ("F3 New")."""

    def key(found: re.Match[str]) -> str:
        spoken = found.group("word")
        if spoken not in {word.value for word in Word}:
            return found.group(0)
        word = Word(spoken)
        known = BY_WORD.get(word)
        name = named(word, flow, step) if known else spoken
        shown = f"F{known.f} {name}" if known and known.f else name
        # A key's name is one piece: broken over two lines it cannot be told from the words around it.
        shown = shown.replace(" ", _HARD)
        if found.group("say") is None:
            return shown
        press = tr("press {key}", key=shown)
        return press if found.group("say") == "s" else press[:1].upper() + press[1:]

    return _SPOKEN.sub(key, text)


def without_answer(text: str) -> str:
    """A question without its "say !answer with one of …", or "!reason": the choices stand on buttons."""
    return _ANSWERED.sub("", text).strip() or text

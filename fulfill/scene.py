"""What a screen shows of the present work beside the sentence: the same facts, laid out to be seen.

Each flow has a pure function `show(task, facts) -> Scene`, beside its `ask`. It decides nothing: an
answer of the station says what happened and what would be right now; a scene says where, what and how
many in pieces that can be set in huge type, and what stands around it. Our own words are messages,
so that they can be translated; text from outside is plain text and never markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.messages import Message
from fulfill.tone import Tone

Said = Message | str
"""Our words, or a name or code as it stands in the book."""


class Size(StrEnum):
    """How large the one fact is set: a short code, a number, a product's name, a whole sentence."""

    CODE = "code"
    NUMBER = "number"
    NAME = "name"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Goods:
    """One product to take, pack, judge or count.

    Attributes:
        image: name of its picture without ending, or "".
        verb: what to do with it ("Take"). quantity: eaches, 0 where no number is asked (a blind count).
        of: eaches of the whole job, 0 where it is the same. details: lot, expiry, serial, weight, code.
        chip_label, chip: where it goes ("into tote", "T-07"); chip_tone: what that means.
    """

    sku: str
    name: str
    image: str = ""
    verb: Message | None = None
    quantity: int = 0
    of: int = 0
    details: tuple[Said, ...] = ()
    warning: Message | None = None
    chip_label: Message | None = None
    chip: str = ""
    chip_tone: Tone = Tone.DONE


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list: "Tea towel, TOWEL-L, 2 / 2, done"; current is where the work is now.

    `sku` and `image` choose its picture; `figure` is what is compared ("1 / 2"), `end` stands last ("T-07").
    """

    title: Said
    detail: Said = ""
    figure: Said = ""
    end: Said = ""
    tone: Tone = Tone.PLAIN
    is_current: bool = False
    sku: str = ""
    image: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A thing inside a box: corner and edges in mm, x to the right, y to the back, z up; `name` its SKU."""

    x: int
    y: int
    z: int
    length: int
    width: int
    height: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class BoxPicture:
    """A box (inner edges in mm) with what lies in it.

    Attributes:
        now: the number of the block that was put in just now, -1 for none.
        coming: where the next thing goes, or None.
    """

    length: int
    width: int
    height: int
    blocks: tuple[Block, ...] = ()
    now: int = -1
    coming: Block | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the walk: done, current or still to come; `sequence` orders places along the walk."""

    place: str
    sequence: int
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Bar:
    """How full something is: "Weight", "820.0 / 1200.0 kg"; `fill` in thousandths, above 1000 too full."""

    name: Message
    text: str
    fill: int


@dataclass(frozen=True, slots=True)
class Panel:
    """A card beside the question; the large `fact` and a `note` under the title, then rows or a picture.

    A list of rows that is longer than its card scrolls by itself to the current row.
    """

    title: Message
    fact: Said = ""
    note: Said = ""
    tone: Tone = Tone.QUIET
    rows: tuple[Row, ...] = ()
    box: BoxPicture | None = None
    walk: tuple[Stop, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole screen of work.

    Attributes:
        title, subtitle: the document, and why it matters now (service, destination, ship-by day).
        verb: two or three words ("Go to"); fact: the one thing, in huge type at `size`.
        hint: what to do with it ("then scan the place"), in `hint_tone`.
        goods: the product card under the question, or None.
        rows: the main list (what is in the parcel, on the receipt), shown where there is no goods card
            or beside it; empty for none. rows_title: what the list is ("In this parcel").
        panels: at most three, on the right.
        done, left: eaches or pieces of the whole work, for the progress bar.
        tare_g: what the box weighs in which a parcel is weighed now; 0 where it is not known.
    """

    title: Said
    subtitle: Said = ""
    verb: Message | None = None
    fact: Said = ""
    size: Size = Size.SENTENCE
    hint: Said = ""
    hint_tone: Tone = Tone.QUIET
    goods: Goods | None = None
    rows: tuple[Row, ...] = ()
    rows_title: Message | None = None
    panels: tuple[Panel, ...] = ()
    done: int = 0
    left: int = 0
    tare_g: int = 0

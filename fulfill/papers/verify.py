"""Reads a label back before it goes to the printer: a label that does not read is not printed.

The page is drawn once at the printer's resolution, one pixel a dot, and read by zxing-cpp, which shares no
code with what drew it. Beside the content, the symbology and the check digit it holds the bars against whole
dots, the quiet zones and the height, which a good reader forgives and a worn scanner does not; against their
direction, as a reader takes bars from either end; and against their place, since a page that is cut, moved or
turned over may still show every code.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from fulfill import gs1
from fulfill.papers import pdf_label
from fulfill.papers.layout import SMALLEST_MODULE_MM, Label
from fulfill.papers.symbols import GS, Symbol, Symbology

# A printer's own offset is a few dots; what is further away was moved, cut off or turned.
MOVED_MM = 1.5
PAGE_DOTS = 2  # a page may be rounded
_GREY = (48, 208)  # what is neither black nor white: a printer has no such dots
_NAMES = {"]C0": "Code 128", "]C1": "GS1-128", "]E0": "EAN-13"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A barcode that must be found.

    Attributes:
        content: plain text, with 0x1D between GS1 elements.
        symbology: None where any will do (a label that a carrier drew).
        symbol: what we drew ourselves; its bars are measured as well.
        height_mm: the least height of the bars; 0 where it does not matter.
        at: where the first bar's upper left corner must be, in dots; None where nobody knows.
    """

    content: str
    symbology: Symbology | None = None
    symbol: Symbol | None = None
    height_mm: float = 0.0
    module_mm: float = SMALLEST_MODULE_MM
    at: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a label must not be printed: a stable code and a sentence for a person."""

    code: str
    what: str


def wanted(label: Label) -> tuple[Wanted, ...]:
    """What a label that we laid out ourselves must show."""
    return tuple(
        Wanted(
            bars.symbol.content,
            bars.symbol.symbology,
            bars.symbol,
            (bars.height - 1) * 25.4 / label.dpi,
            (bars.module - 0.1) * 25.4 / label.dpi,
            (bars.x, bars.y),
        )
        for bars in label.bars
    )


def verify(printed: bytes | Label, expected: tuple[Wanted, ...], *, dpi: int = 203) -> tuple[Fault, ...]:
    """All faults of a label (PDF bytes, first page, or a layout); none lets it go to the printer."""
    if isinstance(printed, Label):
        content, dpi = pdf_label.write([printed]), printed.dpi
    else:
        content = printed
    try:
        page = raster(content, dpi)
    except Exception as error:  # noqa: BLE001 - whatever the library says, the label cannot be read back
        return (Fault("not_readable_file", f"The label is not a PDF that can be drawn ({error})."),)
    size = (printed.width, printed.height) if isinstance(printed, Label) else None
    return inspect(page, expected, dpi, size)


def raster(pdf: bytes, dpi: int, page: int = 0) -> Any:
    """One page as an 8-bit grey Pillow image, one pixel per printer dot."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].render(scale=dpi / 72, grayscale=True).to_pil()
    finally:
        document.close()


def inspect(
    image: Any, expected: tuple[Wanted, ...], dpi: int, size: tuple[int, int] | None = None
) -> tuple[Fault, ...]:
    """The faults of a drawn page against what it must show, and its size in dots where that is known."""
    import zxingcpp

    found = zxingcpp.read_barcodes(
        image, try_invert=False, try_downscale=False, text_mode=zxingcpp.TextMode.Plain
    )
    faults: list[Fault] = [] if size is None else _page(image.size, size, dpi)
    for want in expected:
        faults += _check_digit(want)
        same = [code for code in found if code.text.replace("\xf1", GS) == want.content]
        right = [code for code in same if want.symbology in (None, _kind(code))]
        if not right:
            faults.append(_unread(want, found, same))
        elif want.symbol is not None:
            faults += _measure(image, want, want.symbol, right[0], dpi)
    return tuple(faults)


def _page(found: tuple[int, int], should: tuple[int, int], dpi: int) -> list[Fault]:
    if all(abs(is_so - wanted) <= PAGE_DOTS for is_so, wanted in zip(found, should, strict=True)):
        return []
    drawn, meant = (" x ".join(f"{dots * 25.4 / dpi:.0f}" for dots in each) for each in (found, should))
    return [
        Fault(
            "page_size", f"The label is {drawn} mm at {dpi} dpi instead of {meant} mm: it was cut or scaled."
        )
    ]


def _kind(code: Any) -> Symbology | None:
    """The symbology of a reader's result, None for one that we do not print."""
    known = {kind.value: kind for kind in Symbology}
    return known.get(code.symbology_identifier)


def _check_digit(want: Wanted) -> list[Fault]:
    content = want.content
    wrong = (want.symbology is Symbology.EAN13 and not gs1.is_gtin(content)) or (
        want.symbology is Symbology.GS1_128
        and (
            (content.startswith("00") and not gs1.is_sscc(content[2:20]))
            or (content.startswith("01") and not gs1.is_gtin(content[2:16]))
        )
    )
    if not wrong:
        return []
    return [Fault("check_digit", f"The check digit of {_shown(content)} is wrong. Make the number anew.")]


def _unread(want: Wanted, found: list[Any], same: list[Any]) -> Fault:
    name = _NAMES[want.symbology.value] if want.symbology else "barcode"
    if same:
        seen = same[0].symbology_identifier
        return Fault(
            "wrong_symbology",
            f"{_shown(want.content)} should be a {name} and reads as {_NAMES.get(seen, seen)}. "
            "The label is not printed.",
        )
    others = ", ".join(_shown(code.text) for code in found) or "no barcode at all"
    return Fault(
        "does_not_read",
        f"The {name} {_shown(want.content)} does not read: found was {others}. The label is not printed; "
        "check its size and the printer's resolution.",
    )


def _measure(image: Any, want: Wanted, symbol: Symbol, code: Any, dpi: int) -> list[Fault]:
    """Bars on whole dots, large enough, high enough, with room at both sides."""
    at = code.position
    corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
    top, bottom = min(c.y for c in corners), max(c.y for c in corners)
    dark = image.convert("L").point(lambda level: 0 if level >= 128 else 255)
    middle = _row(dark, (top + bottom) // 2)
    shown = _shown(want.content)
    begin = min(c.x for c in corners)
    bars = _find(middle, symbol.modules, begin)
    if bars is None:
        return [_uneven(middle, symbol, begin, shown, dpi)]
    first, module = bars
    faults = _moved(want, (first, top), shown, dpi)
    span = (first, (top + bottom) // 2, first + len(symbol.modules) * module, (top + bottom) // 2 + 1)
    if any(_GREY[0] < level < _GREY[1] for level in set(image.convert("L").crop(span).tobytes())):
        faults.append(
            Fault("blurred", f"The bars of {shown} have grey edges: the label was drawn with fewer dots.")
        )
    if module * 25.4 / dpi < want.module_mm - 0.005:
        faults.append(
            Fault(
                "module_too_small",
                f"The bars of {shown} are {module * 25.4 / dpi:.2f} mm a module at {dpi} dpi, at least "
                f"{want.module_mm:.2f} mm are needed.",
            )
        )
    left, right = (zone * module for zone in symbol.symbology.quiet_modules)
    end = first + len(symbol.modules) * module
    if (
        first < left
        or end + right > len(middle)
        or any(middle[first - left : first] + middle[end : end + right])
    ):
        faults.append(
            Fault(
                "quiet_zone",
                f"The white beside {shown} is too narrow or not white; move it away from the edge.",
            )
        )
    height = _height(dark, first, (top + bottom) // 2) * 25.4 / dpi
    if height < want.height_mm:
        faults.append(
            Fault(
                "bars_too_low",
                f"The bars of {shown} are {height:.1f} mm high instead of {want.height_mm:.1f} mm.",
            )
        )
    return faults


def _uneven(row: bytes, symbol: Symbol, begin: int, shown: str, dpi: int) -> Fault:
    """Why the bars are not where they should be dot by dot: turned round, or scaled."""
    if _find(row, symbol.modules[::-1], begin) is not None:
        return Fault(
            "mirrored",
            f"The bars of {shown} stand the wrong way round: the label was mirrored or turned upside down.",
        )
    return Fault("uneven_bars", f"The bars of {shown} do not fall on whole dots at {dpi} dpi; it was scaled.")


def _moved(want: Wanted, found: tuple[int, int], shown: str, dpi: int) -> list[Fault]:
    if want.at is None:
        return []
    off = max(abs(is_at - should) for is_at, should in zip(found, want.at, strict=True)) * 25.4 / dpi
    if off <= MOVED_MM:
        return []
    return [
        Fault(
            "moved",
            f"The bars of {shown} are {off:.1f} mm from their place; the label was moved, cut or turned.",
        )
    ]


def _row(dark: Any, y: int) -> bytes:
    row: bytes = dark.crop((0, y, dark.width, y + 1)).tobytes()
    return row


def _find(row: bytes, modules: str, near: int) -> tuple[int, int] | None:
    """First dot and dots per module where the row shows exactly these modules, else None."""
    wide = [len(list(run)) for _, run in groupby(modules)]
    runs: list[tuple[int, int, int]] = []
    at = 0
    for level, run in groupby(row):
        length = len(list(run))
        runs.append((at, length, level))
        at += length
    for index, (start, length, level) in enumerate(runs):
        if not level or abs(start - near) > 8 or length % wide[0]:
            continue
        module = length // wide[0]
        if [run[1] for run in runs[index : index + len(wide)]] == [width * module for width in wide]:
            return start, module
    return None


def _height(dark: Any, x: int, y: int) -> int:
    column = dark.crop((x, 0, x + 1, dark.height)).tobytes()
    top = bottom = y
    while top > 0 and column[top - 1]:
        top -= 1
    while bottom < len(column) - 1 and column[bottom + 1]:
        bottom += 1
    return bottom - top + 1


def _shown(content: str) -> str:
    return content.replace(GS, "<GS>") or "an empty code"

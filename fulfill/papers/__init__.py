"""Papers: values in, bytes out. `render` knows every paper of `model` by its type.

Label papers exist as PDF and as ZPL and are read back with `check` before they are sent to a printer; page
papers are PDF on A4 or Letter. The same value gives the same bytes.
"""

from __future__ import annotations

from fulfill.errors import UnusableInput
from fulfill.papers.fonts import undrawable
from fulfill.papers.model import (
    CommandSheet,
    LabelPaper,
    LabelSheet,
    Manifest,
    PackingSlip,
    Paper,
    PickList,
    ReturnForm,
    Sheet,
    VendorSheet,
)
from fulfill.papers.symbols import CannotEncode
from fulfill.papers.verify import Fault

PDF = "application/pdf"
ZPL = "application/zpl"

__all__ = ["PDF", "ZPL", "CannotEncode", "Fault", "Sheet", "check", "media_types", "render", "undrawable"]


def media_types(paper: Paper) -> tuple[str, ...]:
    """What a paper can become, the common one first."""
    return (PDF, ZPL) if isinstance(paper, LabelPaper) else (PDF,)


def render(paper: Paper, media_type: str = PDF, *, sheet: Sheet = Sheet.A4, dpi: int = 203) -> bytes:
    """The bytes for a printer.

    Raises CannotEncode when a code fits no barcode, UnusableInput when the paper does not exist in that
    media type.
    """
    if media_type not in media_types(paper):
        raise UnusableInput(f"{type(paper).__name__} is printed as PDF, not as {media_type}.")
    if isinstance(paper, LabelPaper):
        return _label(paper, media_type, dpi)
    from fulfill.papers import manifest, picklist, returns, sheets, slip, vendor

    match paper:
        case PackingSlip():
            return slip.write(paper, sheet)
        case PickList():
            return picklist.write(paper, sheet)
        case Manifest():
            return manifest.write(paper, sheet)
        case ReturnForm():
            return returns.write(paper, sheet)
        case CommandSheet():
            return sheets.commands(paper, sheet)
        case LabelSheet():
            return sheets.many(paper, sheet)
        case VendorSheet():
            return vendor.write(paper, sheet)


def check(paper: LabelPaper, *, dpi: int = 203) -> tuple[Fault, ...]:
    """Read a label back at the printer's resolution: empty when it may be printed, else why not."""
    from fulfill.papers import labels, verify

    try:
        label = labels.label(paper, dpi)
    except CannotEncode as error:
        return (Fault("cannot_encode", str(error)),)
    cut = tuple(
        Fault("text_cut", f"This text is too long for the label and would be cut off: {text}")
        for text in label.cut
    )
    return verify.verify(label, verify.wanted(label)) + cut


def _label(paper: LabelPaper, media_type: str, dpi: int) -> bytes:
    from fulfill.papers import labels, pdf_label, zpl

    label = labels.label(paper, dpi)
    return zpl.write(label) if media_type == ZPL else pdf_label.write([label], type(paper).__name__)

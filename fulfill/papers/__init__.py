"""Papers: values in, bytes out. `render` knows every paper of `model` by its type.

Label papers exist as PDF and as ZPL and are read back with `check` before they are sent to a printer; page
papers are PDF on A4 or Letter. The same value gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.customs import Form
from fulfill.errors import UnusableInput
from fulfill.hazards import Mark
from fulfill.papers.fonts import undrawable
from fulfill.papers.model import (
    CommandSheet,
    LabelPaper,
    LabelSheet,
    Manifest,
    PackingSlip,
    PagePaper,
    Paper,
    PickList,
    ReturnForm,
    Sheet,
    ShippingLabel,
    VendorSheet,
)
from fulfill.papers.outbound import CarrierLabel, CustomsForm, HazardMark, Invoice
from fulfill.papers.symbols import CannotEncode
from fulfill.papers.verify import Fault

PDF = "application/pdf"
ZPL = "application/zpl"

__all__ = [
    "PDF", "ZPL", "CannotEncode", "Fault", "Sheet", "check", "media_types", "render", "undrawable", "wave",
]  # fmt: skip


def media_types(paper: Paper) -> tuple[str, ...]:
    """What a paper can become, the common one first."""
    match paper:
        case CarrierLabel():
            return (paper.media_type,)
        case CustomsForm():
            return (PDF, ZPL) if paper.form is Form.CN22 else (PDF,)
        case HazardMark():
            # The battery mark is red, which a label printer is not.
            return (PDF, ZPL) if paper.mark is Mark.LIMITED else (PDF,)
        case _:
            return (PDF, ZPL) if isinstance(paper, LabelPaper) else (PDF,)


def render(paper: Paper, media_type: str = PDF, *, sheet: Sheet = Sheet.A4, dpi: int = 203) -> bytes:
    """The bytes for a printer.

    Raises CannotEncode when a code fits no barcode, UnusableInput when the paper does not exist in that
    media type.
    """
    if media_type not in media_types(paper):
        raise UnusableInput(_not_as(paper, media_type))
    if isinstance(paper, CarrierLabel):
        return paper.content
    if isinstance(paper, HazardMark):
        return _mark(paper, media_type, sheet, dpi)
    if isinstance(paper, LabelPaper) or (isinstance(paper, CustomsForm) and paper.form is Form.CN22):
        return _label(paper, media_type, dpi)
    return _page(paper, sheet)


def _not_as(paper: Paper, media_type: str) -> str:
    if isinstance(paper, CarrierLabel):
        return (
            f"The carrier's own label of parcel {paper.parcel} is {paper.media_type} and goes to the printer "
            f"as it is, not as {media_type}."
        )
    return f"{type(paper).__name__} is printed as PDF, not as {media_type}."


def wave(slips: Iterable[PackingSlip], sheet: Sheet = Sheet.A4, title: str = "") -> bytes:
    """Many packing slips in one PDF, in their order, each with its own page numbers. Raises CannotEncode."""
    from fulfill.papers import slip

    return slip.wave(slips, sheet, title)


def _page(paper: PagePaper | CustomsForm, sheet: Sheet) -> bytes:
    from fulfill.papers import customs_forms, invoice, manifest, picklist, returns, sheets, slip, vendor

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
        case Invoice():
            return invoice.write(paper, sheet)
        case CustomsForm():
            return customs_forms.write(paper, sheet)


def check(paper: LabelPaper | CustomsForm, *, dpi: int = 203) -> tuple[Fault, ...]:
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


def _label(paper: LabelPaper | CustomsForm, media_type: str, dpi: int) -> bytes:
    from fulfill.papers import labels, pdf_label, zpl, zpl_forms

    if media_type == ZPL and isinstance(paper, ShippingLabel):
        return zpl_forms.write(paper, dpi)
    label = labels.label(paper, dpi)
    return zpl.write(label) if media_type == ZPL else pdf_label.write([label], type(paper).__name__)


def _mark(paper: HazardMark, media_type: str, sheet: Sheet, dpi: int) -> bytes:
    from fulfill.papers import hazard_marks, pdf_label, zpl

    if media_type == ZPL:
        return zpl.write(hazard_marks.label(paper, dpi))
    return pdf_label.write([hazard_marks.sheet(paper, sheet)], f"{paper.mark} {paper.parcel}")

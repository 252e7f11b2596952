"""A carrier's own label as images: in ZPL drawn dot by dot, as a PDF or a picture as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from ui.words import tr

if TYPE_CHECKING:
    from fulfill.papers.outbound import CarrierLabel

PAGES_MOST = 5
_SIDE_MOST = 8_000
_PICTURES = {b"\x89PNG": "PNG", b"GIF8": "GIF", b"\xff\xd8\xff": "JPEG"}


@dataclass(frozen=True, slots=True)
class Pages:
    """What there is to see of a paper.

    Attributes:
        images: its first pages. more: how many pages are behind them.
        left_out: what a label asks for and the drawing does not show, by name.
        cut: barcodes that the label's own edge cuts, by name.
        language: of a label that cannot be shown at all: how it is written.
        copies: how many of it the label itself asks for.
    """

    images: tuple[QImage, ...]
    more: int = 0
    left_out: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    language: str = ""
    copies: int = 1

    @property
    def note(self) -> str:
        """What is to be said of it; "" for one page that shows everything."""
        if self.language:
            return tr(
                "A label in {language} is not shown here. It goes to the printer as the carrier sent it.",
                language=self.language,
            )
        count = len(self.images) + self.more
        said = [tr("{count} pages", count=count)] if count != 1 else []
        if self.more:
            said.append(tr("the first {count} are shown", count=len(self.images)))
        if self.copies > 1:
            said.append(tr("the label asks for {count} copies", count=self.copies))
        if self.left_out:
            said.append(tr("Not drawn: {what}", what=", ".join(self.left_out)))
        if self.cut:
            said.append(tr("The edge of the label cuts: {what}", what=", ".join(self.cut)))
        return " · ".join(said)


def carrier_pages(label: CarrierLabel, dpi: int) -> Pages | bytes:
    """The label to look at; a PDF is given back as it is. Whatever the bytes are, it does not fail."""
    content = label.content
    head = content.lstrip()[:4096]
    if head.startswith(b"%PDF"):
        return content
    if any(head.startswith(sign) for sign in _PICTURES):
        return _picture(content, next(name for sign, name in _PICTURES.items() if head.startswith(sign)))
    if b"^XA" in content or b"^xa" in content or label.media_type == "application/zpl":
        return _zpl(content, dpi)
    is_epl = "epl" in label.media_type or head.startswith((b"N\n", b"N\r", b"\nN"))
    return Pages((), language="EPL" if is_epl else label.media_type or "?")


def _zpl(content: bytes, dpi: int) -> Pages:
    from fulfill.papers import zpl_draw, zpl_read

    labels = zpl_read.read(content)
    if not labels:
        return Pages((), language="ZPL")
    drawn = [zpl_draw.draw(label, dpi) for label in labels[:PAGES_MOST]]
    return Pages(
        tuple(_image(each.image) for each in drawn),
        len(labels) - len(drawn),
        tuple(dict.fromkeys(name for each in drawn for name in each.left_out)),
        tuple(dict.fromkeys(name for each in drawn for name in each.cut)),
        copies=max(label.copies for label in labels),
    )


def _picture(content: bytes, form: str) -> Pages:
    """A picture of any size that a label can have."""
    import io

    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=[form]) as found:
            if max(found.size) > _SIDE_MOST:
                return Pages((), language=form)
            return Pages((_image(found.convert("L")),))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Pages((), language=form)


def _image(grey: Any) -> QImage:
    wide, high = grey.size
    return QImage(grey.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()

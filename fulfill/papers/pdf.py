"""A PDF file written directly: what papers need of the format, and no more.

The page is drawn with the words of reportlab's canvas, of which this is the part that papers use; a wave of a
thousand slips takes a fraction of the time, since nothing is parsed, looked up or copied on the way. The
typeface is embedded once, and of it the letters that are used (reportlab cuts the font). The same drawing
gives the same bytes.

Source: ISO 32000-1:2008, 7.3 (objects), 8.4 (graphics), 9.7 (composite fonts), 9.10.3 (ToUnicode).
"""

# The names are reportlab's, so that whoever knows its canvas can draw here.
# ruff: noqa: N802

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from fulfill.papers import fonts

_HEAD = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"
_CATALOG, _TREE, _FONT, _CID, _DESCRIPTOR, _FILE, _UNICODE, _GLYPHS, _INFO = range(1, 10)
_FIRST_FREE = 10
_EM = 1000
# Beyond this many dots a side a logo is brighter than any printer: it is made smaller once, for all pages.
_IMAGE_MOST = 1200
_BLOCK = 100


class Path:
    """Lines and rectangles that are drawn together, as `Canvas.drawPath` takes them."""

    __slots__ = ("ops",)

    def __init__(self) -> None:
        self.ops: list[str] = []

    def moveTo(self, x: float, y: float) -> None:
        self.ops.append(f"{x:g} {y:g} m")

    def lineTo(self, x: float, y: float) -> None:
        self.ops.append(f"{x:g} {y:g} l")

    def curveTo(self, x1: float, y1: float, x2: float, y2: float, x3: float, y3: float) -> None:
        self.ops.append(f"{x1:g} {y1:g} {x2:g} {y2:g} {x3:g} {y3:g} c")

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        self.ops.append(f"{_n(x)} {_n(y)} {_n(width)} {_n(height)} re")

    def close(self) -> None:
        self.ops.append("h")


class Canvas:
    """Pages one after the other; `getpdfdata` ends the file.

    Grey levels are 0 (black) to 1, lengths in the unit of the page as it is scaled, y upwards.
    """

    def __init__(self, title: str = "", pagesize: tuple[float, float] = (595.2756, 841.8898)) -> None:
        fonts.ready()
        self._title = title
        self._size = pagesize
        self._ops: list[str] = []
        self._pages: list[bytes] = []
        self._cids: dict[str, int] = {}
        self._coded: dict[str, str] = {}
        self._images: dict[int, tuple[str, list[bytes]]] = {}
        self._kept: list[object] = []

    # --- state -----------------------------------------------------------------------------------------
    def setTitle(self, title: str) -> None:
        self._title = title

    def setPageSize(self, size: tuple[float, float]) -> None:
        self._size = size

    def saveState(self) -> None:
        self._ops.append("q")

    def restoreState(self) -> None:
        self._ops.append("Q")

    def scale(self, x: float, y: float) -> None:
        self._ops.append(f"{_exact(x)} 0 0 {_exact(y)} 0 0 cm")

    def translate(self, x: float, y: float) -> None:
        self._ops.append(f"1 0 0 1 {_n(x)} {_n(y)} cm")

    def setFillGray(self, level: float) -> None:
        self._ops.append(f"{level:g} g")

    def setStrokeGray(self, level: float) -> None:
        self._ops.append(f"{level:g} G")

    def setFillColorRGB(self, red: float, green: float, blue: float) -> None:
        self._ops.append(f"{red:g} {green:g} {blue:g} rg")

    def setStrokeColorRGB(self, red: float, green: float, blue: float) -> None:
        self._ops.append(f"{red:g} {green:g} {blue:g} RG")

    def setLineWidth(self, width: float) -> None:
        self._ops.append(f"{_n(width)} w")

    def setLineJoin(self, kind: int) -> None:
        self._ops.append(f"{kind} j")

    def setLineCap(self, kind: int) -> None:
        self._ops.append(f"{kind} J")

    # --- shapes ----------------------------------------------------------------------------------------
    def rect(self, x: float, y: float, width: float, height: float, stroke: int = 1, fill: int = 0) -> None:
        self._ops.append(f"{_n(x)} {_n(y)} {_n(width)} {_n(height)} re {_paint(stroke, fill)}")

    def rects(self, boxes: Iterable[tuple[float, float, float, float]]) -> None:
        """Filled rectangles as one shape: x, y, width, height of each."""
        self._ops.append(" ".join(f"{_n(x)} {_n(y)} {_n(w)} {_n(h)} re" for x, y, w, h in boxes) + " f")

    def polygon(self, points: Sequence[tuple[float, float]]) -> None:
        """A filled shape of straight sides."""
        first, *rest = points
        sides = " ".join(f"{_n(x)} {_n(y)} l" for x, y in rest)
        self._ops.append(f"{_n(first[0])} {_n(first[1])} m {sides} h f")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._ops.append(f"{_n(x1)} {_n(y1)} m {_n(x2)} {_n(y2)} l S")

    def lines(self, each: Iterable[tuple[float, float, float, float]]) -> None:
        for one in each:
            self.line(*one)

    def beginPath(self) -> Path:
        return Path()

    def drawPath(self, path: Path, stroke: int = 1, fill: int = 0) -> None:
        if path.ops:
            self._ops.append(f"{' '.join(path.ops)} {_paint(stroke, fill)}")

    # --- text ------------------------------------------------------------------------------------------
    def text(self, x: float, y: float, text: str, size: float, *, bold: bool = False) -> None:
        """One line from the left, as `fonts.shown` gave it; bold is an outline around the same letters."""
        coded = self._coded.get(text) or self._code(text)
        if bold:
            self._ops.append(
                f"q {_n(size * fonts.BOLD_STROKE)} w 1 j BT /F {_n(size)} Tf 2 Tr"
                f" {size * fonts.BOLD_SPACING:.4f} Tc {_n(x)} {_n(y)} Td <{coded}> Tj ET Q"
            )
        else:
            self._ops.append(f"BT /F {_n(size)} Tf {_n(x)} {_n(y)} Td <{coded}> Tj ET")

    def drawString(self, x: float, y: float, text: str) -> None:
        self.text(x, y, fonts.shown(text), 9)

    def _code(self, text: str) -> str:
        cids = self._cids
        for char in text:
            if char not in cids:
                # 0 is the glyph for what is not there.
                cids[char] = len(cids) + 1
        coded = self._coded[text] = "".join(f"{cids[char]:04X}" for char in text)
        return coded

    # --- pictures --------------------------------------------------------------------------------------
    def drawImage(
        self,
        image: Any,
        x: float,
        y: float,
        width: float,
        height: float,
        mask: object = None,  # noqa: ARG002
    ) -> None:
        """A Pillow image, or reportlab's ImageReader of one; the same object is kept once for all pages."""
        found = self._images.get(id(image))
        if found is None:
            found = f"I{len(self._images)}", _picture(getattr(image, "_image", image))
            self._images[id(image)] = found
            # An id is only the image's own while it lives.
            self._kept.append(image)
        self._ops.append(f"q {_n(width)} 0 0 {_n(height)} {_n(x)} {_n(y)} cm /{found[0]} Do Q")

    # --- the file --------------------------------------------------------------------------------------
    def showPage(self) -> None:
        """The page is done; what is drawn next stands on another."""
        wide, high = self._size
        content = zlib.compress("\n".join(self._ops).encode("ascii"), 6)
        self._pages.append(b"%.4f %.4f|" % (wide, high) + content)
        self._ops = []

    def getpdfdata(self) -> bytes:
        """The whole file."""
        if self._ops:
            self.showPage()
        out = _Objects()
        pictures = self._put_pictures(out)
        kids = [self._put_page(out, page, pictures) for page in self._pages]
        out.put(_CATALOG, b"<</Type/Catalog/Pages %d 0 R>>" % _TREE)
        listed = b" ".join(b"%d 0 R" % kid for kid in kids)
        out.put(_TREE, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), listed))
        self._put_font(out)
        title = ("\ufeff" + self._title).encode("utf-16-be").hex().encode()
        out.put(_INFO, b"<</Title<%s>/Author(fulfill)/Producer(fulfill)>>" % title)
        return out.file()

    def _put_pictures(self, out: _Objects) -> bytes:
        names = []
        for name, (picture, *shade) in self._images.values():
            number = out.fresh()
            masked = b""
            if shade:
                below = out.fresh()
                out.put(below, shade[0])
                masked = b"/SMask %d 0 R" % below
            out.put(number, picture.replace(b"/SHADE", masked, 1))
            names.append(b"/%s %d 0 R" % (name.encode(), number))
        return b"/XObject<<%s>>" % b"".join(names) if names else b""

    def _put_page(self, out: _Objects, page: bytes, pictures: bytes) -> int:
        size, _, content = page.partition(b"|")
        number, stream = out.fresh(), out.fresh()
        out.put(
            number,
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s]/Resources<</Font<</F %d 0 R>>%s>>/Contents %d 0 R>>"
            % (_TREE, size, _FONT, pictures, stream),
        )
        out.put(stream, _stream(content, packed=True))
        return number

    def _put_font(self, out: _Objects) -> None:
        face = fonts.face()
        codes = [ord(char) for char in self._cids]
        glyphs = _glyphs(face, codes)
        widths = b" ".join(b"%d" % round(fonts.width(char, _EM)) for char in self._cids)
        gids = b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)
        box = b" ".join(b"%d" % round(edge) for edge in face.bbox)
        out.put(
            _FONT,
            b"<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+NotoSans/Encoding/Identity-H"
            b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (_CID, _UNICODE),
        )
        out.put(
            _CID,
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+NotoSans/CIDSystemInfo<</Registry(Adobe)"
            b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/DW 600/W[1[%s]]/CIDToGIDMap %d 0 R>>"
            % (_DESCRIPTOR, widths, _GLYPHS),
        )
        out.put(
            _DESCRIPTOR,
            b"<</Type/FontDescriptor/FontName/AAAAAA+NotoSans/Flags 4/FontBBox[%s]/ItalicAngle 0/Ascent %d"
            b"/Descent %d/CapHeight 714/StemV 80/FontFile2 %d 0 R>>"
            % (box, round(face.ascent), round(face.descent), _FILE),
        )
        cut = face.makeSubset(codes or [32])
        out.put(_FILE, _stream(cut, b"/Length1 %d" % len(cut)))
        out.put(_UNICODE, _stream(_to_unicode(self._cids)))
        out.put(_GLYPHS, _stream(gids))


class _Objects:
    """The numbered objects of a file and where each begins."""

    def __init__(self) -> None:
        self._found: dict[int, bytes] = {}
        self._next = _FIRST_FREE

    def fresh(self) -> int:
        self._next += 1
        return self._next - 1

    def put(self, number: int, content: bytes) -> None:
        self._found[number] = content

    def file(self) -> bytes:
        out = io.BytesIO()
        out.write(_HEAD)
        starts = []
        for number in range(1, self._next):
            starts.append(out.tell())
            out.write(b"%d 0 obj\n%s\nendobj\n" % (number, self._found[number]))
        table = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % self._next)
        out.write(b"".join(b"%010d 00000 n \n" % start for start in starts))
        out.write(
            b"trailer<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (self._next, _CATALOG, _INFO, table)
        )
        return out.getvalue()


def _glyphs(face: Any, codes: list[int]) -> list[int]:
    """The number of each letter's glyph in the font that `makeSubset` cuts out: in order of first use."""
    found: dict[int, int] = {0: 0}
    return [found.setdefault(face.charToGlyph.get(code, 0), len(found)) for code in codes]


def _to_unicode(cids: dict[str, int]) -> bytes:
    rows = [b"<%04X> <%s>" % (cid, char.encode("utf-16-be").hex().encode()) for char, cid in cids.items()]
    blocks = [rows[at : at + _BLOCK] for at in range(0, len(rows), _BLOCK)]
    listed = b"\n".join(
        b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks
    )
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry (Adobe)"
        b" /Ordering (UCS) /Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n%s\n"
        b"endcmap CMapName currentdict /CMap defineresource pop end end" % listed
    )


def _picture(image: Any) -> list[bytes]:
    """The picture's own object, and that of its transparency where it has one."""
    image.load()
    if max(image.size) > _IMAGE_MOST:
        image = image.copy()
        image.thumbnail((_IMAGE_MOST, _IMAGE_MOST))
    has_alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    whole = image.convert("RGBA" if has_alpha else "RGB")
    objects = [_image_object(whole.convert("RGB"), b"/DeviceRGB", b"/SHADE")]
    if has_alpha:
        objects.append(_image_object(whole.getchannel("A"), b"/DeviceGray", b""))
    return objects


def _image_object(image: Any, space: bytes, more: bytes) -> bytes:
    wide, high = image.size
    what = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace%s/BitsPerComponent 8%s"
    return _stream(image.tobytes(), what % (wide, high, space, more))


def _stream(content: bytes, more: bytes = b"", *, packed: bool = False) -> bytes:
    data = content if packed else zlib.compress(content, 6)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (more, len(data), data)


def _paint(stroke: int, fill: int) -> str:
    return ("B" if stroke else "f") if fill else ("S" if stroke else "n")


def _n(value: float) -> str:
    """A coordinate: whole where it is whole, else to a ten-thousandth."""
    if isinstance(value, int):
        return str(value)
    whole = int(value)
    return str(whole) if whole == value else f"{value:.4f}"


def _exact(value: float) -> str:
    return f"{value:.10f}"

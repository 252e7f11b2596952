"""Labels of real carriers in ZPL, held against the pictures that another renderer made of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from fulfill import tracking
from fulfill.papers import label_numbers, zpl_codes, zpl_draw, zpl_read

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "carriers" / "zpl_labels"
if not FOLDER.is_dir():
    pytest.skip("the carriers' labels do not lie beside the project", allow_module_level=True)

PAIRS = sorted(path.stem for path in FOLDER.glob("*.zpl") if path.with_suffix(".png").exists())
ALL = sorted(path.name for path in FOLDER.glob("*.zpl*"))
CELL = 16
# What both have of the ink in cells of 16 dots, of what either has. Letters are not the same shapes there
# and here (a hyphen of the other renderer is twice as wide), so texts alone reach less than bars.
LEAST, LEAST_OF_BARS = 0.68, 0.84
MADE_OF_BARS = {
    "amazon", "barcode128_line_above", "barcode128_line_font_sizes", "barcode128_mode_d",
    "barcode128_mode_n_cba_sets", "dhlecommercetr", "dhlpaket", "dhlparceluk", "ean13", "gb_0_height",
    "gb_0_width", "gb_normal", "gb_rounded", "glsdk_return", "kmart", "labelary", "reverse_qr", "usps",
}  # fmt: skip
NOT_MET = {
    "gs": "the other renderer draws the signs of ^GS at half the height that the label asks for",
    "text_fallback_default": "a typeface that no printer has is A here, enlarged by whole numbers",
}
# Its own ^LL, or four inches of paper, end before the long barcode does, there as here: it is said to be cut.
CUT = dict.fromkeys(("amazon", "barcode128_line_font_sizes", "dhlecommercetr"), ("Code 128",))


def drawn(name: str) -> zpl_draw.Drawing:
    (label,) = zpl_read.read((FOLDER / f"{name}.zpl").read_bytes())
    return zpl_draw.draw(label, 203)


def expected(name: str, size: tuple[int, int]) -> Image.Image:
    """The picture, as far as our label reaches: the other renderer's paper has one size for all."""
    picture = Image.open(FOLDER / f"{name}.png").convert("L")
    page = Image.new("L", size, 255)
    page.paste(picture.crop((0, 0, min(picture.width, size[0]), min(picture.height, size[1]))), (0, 0))
    return page


def overlap(one: Image.Image, other: Image.Image) -> float:
    size = (one.width // CELL, one.height // CELL)
    first, second = (
        [255 - v for v in each.resize(size, Image.Resampling.BOX).tobytes()] for each in (one, other)
    )
    both = sum(map(min, first, second))
    either = sum(map(max, first, second))
    return both / either


def read(image: Image.Image) -> list[str]:
    return sorted(each.text for each in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain))


@pytest.mark.parametrize("name", [name for name in PAIRS if name not in NOT_MET])
def test_the_ink_of_a_label_lies_where_another_renderer_puts_it(name):
    image = drawn(name).image
    assert overlap(image, expected(name, image.size)) >= (LEAST_OF_BARS if name in MADE_OF_BARS else LEAST)


@pytest.mark.parametrize("name", PAIRS)
def test_every_barcode_of_a_label_reads_as_it_does_there(name):
    drawing = drawn(name)
    assert drawing.cut == CUT.get(name, ())
    assert read(drawing.image) == read(expected(name, drawing.image.size))


def test_the_barcodes_of_the_labels_are_there_at_all():
    assert sum(len(read(drawn(name).image)) for name in PAIRS) >= 30


@pytest.mark.parametrize("name", ALL)
def test_no_recorded_label_is_called_another_parcels(name):
    """Every number that a courier's check digit confirms on it, told to us as the one bought."""
    content = (FOLDER / name).read_bytes()
    for label in zpl_read.read(content):
        codes = [zpl_codes.content(code) for code in label.codes]
        for said in (*codes, *label.texts):
            for match in tracking.recognise(said):
                for spelling in (match.number, f" {match.number[:4]} {match.number[4:]}", *match.spellings):
                    found = label_numbers.borne(content, spelling)
                    assert found is None or found.is_there, (said, spelling)


@pytest.mark.parametrize("name", ALL)
def test_every_recorded_label_is_read_with_hardly_anything_left_out(name):
    """Left out of all of them: a download as PNG, a sign that a shop's own escaping spoiled."""
    left = {each for label in zpl_read.read((FOLDER / name).read_bytes()) for each in label.left_out}
    assert left <= {"~DY R:SAMPLE.PNG", "^XG R:SAMPLE.PNG", "~\\R"}

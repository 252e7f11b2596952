from __future__ import annotations

import ast
import logging
import re
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fulfill.demo_data import pictures
from fulfill.demo_data.goods import CATEGORIES, HEADER, rows
from ui.screens.words import BY_WORD
from ui.theme import icons, product_files
from ui.theme.icons import icon, icon_names, kind_of, kind_of_goods, product_names, product_picture, qicon
from ui.theme.tokens import DARK, LIGHT

PROJECT = Path(__file__).resolve().parents[2]
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {SVG + name for name in ("svg", "title", "path", "circle", "rect", "ellipse")}
STROKED = sorted(icon_names() - {"fulfill", "product"})
WANTED = """
    pick pack ship returns receive putaway move count replenish vendor kit home orders stock places
    parcels manifests returned papers people carriers settings import journal help desks ok done
    warn stop info undo short skip full damaged remove new box cancel print reprint retry find
    filter export hold release resume lock login logout scan keyboard touch close back next more up
    down sort camera scale serial lot calendar clock truck printer database person station outbox
    sound mute sun moon contrast text-size language folder file log about product fulfill
""".split()

pytestmark = pytest.mark.usefixtures("qapp")


def colours_in(picture: QPixmap) -> dict[str, int]:
    """How often each solid colour stands in a picture."""
    image = picture.toImage()
    found: dict[str, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                found[colour.name()] = found.get(colour.name(), 0) + 1
    return found


def is_near(one: str, other: str) -> bool:
    """The same but for rounding where two half-covered edges meet."""
    pairs = zip(QColor(one).getRgb(), QColor(other).getRgb(), strict=True)
    return all(abs(here - there) <= 2 for here, there in pairs)


def is_empty(picture: QPixmap) -> bool:
    image = picture.toImage()
    return not any(
        image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())
    )


def drawings() -> list[Path]:
    return sorted(
        p for folder in ("icons", "products") for p in (PROJECT / "resources" / folder).glob("*.svg")
    )


def test_every_icon_that_was_asked_for_is_drawn():
    assert set(WANTED) <= icon_names()


@pytest.mark.parametrize("path", drawings(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_drawing_is_shapes_alone_and_names_nothing_outside(path):
    root = ET.fromstring(path.read_text("utf-8"))
    assert {element.tag for element in root.iter()} <= SHAPES
    for element in root.iter():
        assert not any("href" in name or name.startswith("on") or name == "style" for name in element.attrib)
        assert not any("url(" in value for value in element.attrib.values())


@pytest.mark.parametrize("name", STROKED)
def test_an_icon_stands_on_the_grid_with_strokes_of_two(name):
    root = ET.parse(PROJECT / "resources" / "icons" / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "2")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    assert "#" not in ET.tostring(root, "unicode")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_icon_is_seen_in_the_colour_that_was_asked_for(colours):
    for name in STROKED:
        found = colours_in(icon(name, colours.ink, 48))
        assert all(is_near(colour, colours.ink) for colour in found), (name, found)
        assert found[colours.ink.lower()] > 40, name


def test_an_icon_stays_inside_its_square():
    for name in STROKED:
        image = icon(name, "#000000", 96).toImage()
        edge = [(at, side) for at in range(96) for side in (0, 95)]
        assert not any(image.pixelColor(*p).alpha() or image.pixelColor(*p[::-1]).alpha() for p in edge), name


def test_no_two_icons_look_the_same():
    def inked(name: str) -> frozenset[tuple[int, int]]:
        image = icon(name, "#000000", 24).toImage()
        dark = [(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 96]
        return frozenset(dark)

    seen = {name: inked(name) for name in STROKED}
    alike = [
        (one, other)
        for one in STROKED
        for other in STROKED
        if one < other and len(seen[one] & seen[other]) / len(seen[one] | seen[other]) > 0.9
    ]
    assert alike == []


def test_the_app_icon_is_seen_on_light_and_on_dark(qtbot):
    renderer = QSvgRenderer(str(PROJECT / "resources" / "icons" / "fulfill.svg"))
    assert renderer.isValid()
    assert renderer.viewBoxF().getRect() == (0, 0, 64, 64)
    plate = QColor("#0B5FA5").lightnessF()
    assert abs(QColor(LIGHT.bg).lightnessF() - plate) > 0.25
    assert abs(QColor(DARK.bg).lightnessF() - plate) > 0.2


def test_every_icon_named_in_the_window_is_drawn():
    named = {key.icon for key in BY_WORD.values()}
    for path in (PROJECT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                named |= {word.value.value for word in node.keywords if is_icon_word(word)}
                is_icon = isinstance(node.func, ast.Name) and node.func.id in ("icon", "qicon")
                if is_icon and node.args and isinstance(node.args[0], ast.Constant):
                    named.add(node.args[0].value)
    assert {"login", "undo"} <= named
    assert named - {""} <= icon_names()


def is_icon_word(word: ast.keyword) -> bool:
    return word.arg == "icon" and isinstance(word.value, ast.Constant) and isinstance(word.value.value, str)


@pytest.mark.parametrize("name", ["no-such-thing-1", "../products/mug", "/etc/passwd", "", "PICK"])
def test_an_unknown_name_gives_a_square_and_is_logged_once(name, caplog):
    icons._source.cache_clear()
    icons._icon.cache_clear()
    with caplog.at_level(logging.WARNING):
        first = icon(name, "#102030", 24)
        icon(name, "#405060", 32)
    assert not is_empty(first)
    assert len(caplog.records) == 1


def test_an_icon_is_drawn_once_and_then_remembered():
    assert icon("pick", "#112233", 20).cacheKey() == icon("pick", "#112233", 20).cacheKey()


def test_an_icon_is_sharp_on_a_fine_screen(monkeypatch):
    monkeypatch.setattr(icons, "_pixel_ratio", lambda: 2.0)
    picture = icon("pick", "#000000", 24)
    assert (picture.width(), picture.devicePixelRatio()) == (48, 2.0)
    assert picture.deviceIndependentSize().width() == 24


def test_a_menu_icon_has_its_quiet_form():
    made = qicon("find", LIGHT.ink, LIGHT.soft)
    assert not made.isNull()
    assert made.pixmap(24).toImage() != made.pixmap(24, made.Mode.Disabled).toImage()


# Products


def test_a_product_stands_on_its_grid_in_accent_and_the_ink_of_the_light_theme():
    paths = [
        *(PROJECT / "resources" / "products").glob("*.svg"),
        PROJECT / "resources" / "icons" / "product.svg",
    ]
    for path in paths:
        text = path.read_text("utf-8")
        assert 'viewBox="20 20 160 160"' in text, path.stem
        assert 'stroke-width="6"' in text, path.stem
        assert set(re.findall(r"#\w+", text)) <= {LIGHT.ink}, path.stem


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_product_is_drawn_in_accent_and_ink(colours):
    for name in product_names():
        found = colours_in(product_picture(name, "", 120, colours.ink, colours.accent))
        assert found[colours.accent.lower()] > 60, name
        assert found[colours.ink.lower()] > 10, name


def test_every_product_of_the_practice_warehouse_has_its_picture():
    at = HEADER.index("image")
    for row in rows():
        assert kind_of(row[at]), row
        assert kind_of_goods(row[0]), "goods of that category without a picture have one too"


def test_no_product_of_the_practice_warehouse_is_shown_as_another():
    sold = {kind for category in CATEGORIES for kind in category.kinds}
    assert set(pictures._OF) <= sold, "a drawing of what nobody sells"
    assert set(pictures._KINDS) <= product_names()
    shown = {name: kind_of(row[HEADER.index("image")]) for row in rows() for name in [row[1]]}
    for name, drawing in (("Eraser", "eraser"), ("Notebook A4", "pen"), ("Claw hammer", "tool")):
        assert shown[name] == drawing
    assert shown["Battery CR2032, pack of 2"] == "coin-cell"
    assert shown["Battery AA, pack of 4"] == "bat"
    # What a category's own drawing shows is what all of the others in it look like.
    plain = {name for name, drawing in shown.items() if drawing in ("pen", "tool", "kit")}
    assert plain == {
        *("Notebook A5 lined", "Notebook A5 dotted", "Notebook A4", "Sketchbook", "Planner"),
        *("Claw hammer", "Milk pan"),
    }


@pytest.mark.parametrize(
    ("image", "sku", "kind"),
    [
        ("mug", "X-1", "mug"),
        ("products/tee.svg", "", "tee"),
        ("", "MUG-RED", "mug"),
        ("", "Lamps", "lmp"),
        ("", "Books", "book"),
        ("", "BATTERY 9 V", "bat"),
        ("nothing-here", "TEA-004", "tea"),
        ("https://shop.example/mug.png", "COS-1", "cos"),
    ],
)
def test_a_picture_is_found_by_its_name_or_by_the_goods(image, sku, kind):
    wanted = product_picture(kind, "", 64, LIGHT.ink, LIGHT.accent)
    assert product_picture(image, sku, 64, LIGHT.ink, LIGHT.accent).toImage() == wanted.toImage()


@pytest.mark.parametrize(
    "image", ["", "no-such", "../../secret", "//server/share/x.png", "\\\\server\\x.png", "a\0b"]
)
def test_goods_without_a_picture_are_a_plain_box(image):
    shown = product_picture(image, "4711", 64, LIGHT.ink, LIGHT.accent)
    assert shown.toImage() == product_picture("", "", 64, LIGHT.ink, LIGHT.accent).toImage()
    assert not is_empty(shown)


def test_a_small_picture_keeps_strong_lines():
    small = colours_in(product_picture("mug", "", 32, LIGHT.ink, LIGHT.accent))
    assert small[LIGHT.accent.lower()] > 32


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_picture_in_a_file_is_shown_whole(tmp_path, ending):
    path = tmp_path / f"red.{ending}"
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    assert picture.save(str(path))
    shown = product_picture(str(path), "", 100, LIGHT.ink, LIGHT.accent).toImage()
    assert (shown.width(), shown.height()) == (100, 100)
    assert shown.pixelColor(50, 50).red() > 250
    assert shown.pixelColor(50, 10).alpha() == 0
    assert shown.pixelColor(2, 50).red() > 250


def test_a_new_picture_under_an_old_name_is_seen(tmp_path):
    path = tmp_path / "one.png"
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    picture.save(str(path))
    product_picture(str(path), "", 40, LIGHT.ink, LIGHT.accent)
    bigger = QImage(30, 30, QImage.Format.Format_RGB32)
    bigger.fill(QColor("#00ff00"))
    bigger.save(str(path))
    assert (
        product_picture(str(path), "", 40, LIGHT.ink, LIGHT.accent).toImage().pixelColor(20, 20).green() > 250
    )


def test_a_drawing_in_a_file_is_shown(tmp_path):
    path = tmp_path / "green.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z" fill="#0f0"/></svg>'
    )
    assert (
        product_picture(str(path), "", 40, LIGHT.ink, LIGHT.accent).toImage().pixelColor(20, 20).green() > 250
    )


OPEN = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"'
BROKEN = {
    "empty.png": b"",
    "text.png": b"this is no picture",
    "cut.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10",
    "broken.svg": b"<svg",
    "script.svg": OPEN + b"><script>1</script></svg>",
    "image.svg": OPEN + b'><image href="/etc/logo.png"/></svg>',
    "prefixed.svg": OPEN + b' xmlns:s="http://www.w3.org/2000/svg"><s:image href="/a.png"/></svg>',
    "uses.svg": OPEN + b'><use href="#a"/></svg>',
    "entity.svg": b'<!DOCTYPE svg [<!ENTITY a "b">]>' + OPEN + b"/>",
    "wide.svg": (OPEN + b"/>").decode().encode("utf-16"),
    "named.svg": b'<?xml version="1.0" encoding="utf-7"?>' + OPEN + b"/>",
    "packed.svg": b"\x1f\x8b\x08\0\0\0\0\0\0\0",
    "other.gif": b"GIF89a\x01\0\x01\0\0\0\0;",
    "run.sh": b"#!/bin/sh\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_shown_leaves_the_plain_box_and_a_line_in_the_log(name, tmp_path, caplog):
    path = tmp_path / name
    path.write_bytes(BROKEN[name])
    with caplog.at_level(logging.WARNING):
        shown = product_picture(str(path), "4711", 64, LIGHT.ink, LIGHT.accent)
        product_picture(str(path), "4711", 64, LIGHT.ink, LIGHT.accent)
    assert shown.toImage() == product_picture("", "", 64, LIGHT.ink, LIGHT.accent).toImage()
    assert len([one for one in caplog.records if name in one.getMessage()]) == 1


def test_a_file_over_ten_megabytes_is_not_read(tmp_path, caplog):
    path = tmp_path / "big.png"
    with path.open("wb") as out:
        out.truncate(product_files.BYTES_MAX + 1)
    with caplog.at_level(logging.WARNING):
        assert product_files.load(str(path), 40) is None
    assert "at most" in caplog.text


def test_a_picture_that_claims_to_be_huge_is_not_unpacked(tmp_path, monkeypatch):
    path = tmp_path / "wide.png"
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(path))
    monkeypatch.setattr(product_files, "PIXELS_MAX", 300 * 300 - 1)
    assert product_files.load(str(path), 41) is None


def test_a_folder_and_a_relative_path_are_no_pictures(tmp_path, monkeypatch):
    (tmp_path / "x.png").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert product_files.load("x.png", 40) is None
    assert product_files.load(str(tmp_path), 40) is None


def test_drawings_are_read_as_packaged_resources():
    for folder in ("icons", "products"):
        assert any(one.name.endswith(".svg") for one in (files("resources") / folder).iterdir())
    assert not re.search(r"__file__|Path\(", (PROJECT / "ui" / "theme" / "icons.py").read_text("utf-8"))

"""The goods of the practice warehouse: fifteen categories of twenty products, made of small tables.

Every name, number and weight here is invented. The barcodes are GTIN-13 of the range 29, which GS1 keeps
for use inside one company (GS1 General Specifications, restricted circulation numbers 20-29), so that no
demo code can ever be a product of somebody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fulfill import gs1
from fulfill.demo_data.pictures import picture

CASE_EACHES = 12


@dataclass(frozen=True, slots=True)
class Category:
    """What products of one kind have in common. Weight in g, lengths in mm, price in cents.

    Attributes:
        kinds, sizes: the names are made of each with each; a size is (name, factor on weight and price).
        popularity: how often it is ordered, beside the others.
    """

    name: str
    prefix: str
    noun: str
    kinds: tuple[str, ...]
    sizes: tuple[tuple[str, int], ...]
    weight_g: int
    box_mm: tuple[int, int, int]
    price: int
    hs_code: str
    origin: str
    supplier: str
    tracking: str = "none"
    hazard: str = ""
    has_case: bool = False
    popularity: int = 3


@dataclass(frozen=True, slots=True)
class Good:
    """One product, as the other tables need it."""

    sku: str
    name: str
    gtin: str
    case: str
    weight_g: int
    box_mm: tuple[int, int, int]
    price: int
    category: Category
    supplier_sku: str
    image: str


def _words(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


_TWO = ("", 100), ("large", 150)
_FIVE = ("S", 100), ("M", 105), ("L", 110), ("XL", 115), ("XXL", 120)
_ONE = (("", 100),)

CATEGORIES = (
    Category(
        "Mugs", "MUG", "Mug",
        _words("Harbour, Meadow, Granite, Lantern, Orchard, Tide, Ember, Birch, Comet, Marigold"),
        (("300 ml", 100), ("450 ml", 135)), 340, (120, 110, 100), 1290, "691200", "PT", "KERAMO",
        has_case=True, popularity=6,
    ),
    Category(
        "Tea", "TEA", "Tea",
        _words(
            "Earl Grey, Sencha, Rooibos, Peppermint, Darjeeling, Assam, Jasmine, Chamomile, "
            "Ginger, Mate"
        ),
        (("100 g", 100), ("250 g", 240)), 120, (150, 80, 60), 790, "090230", "IN", "LEAFCO",
        tracking="lot+expiry", has_case=True, popularity=6,
    ),
    Category(
        "Honey", "HON", "Honey",
        _words(
            "Acacia, Lime blossom, Chestnut, Forest, Heather, Thyme, Orange blossom, Clover, "
            "Fir, Buckwheat"
        ),
        (("250 g", 100), ("500 g", 190)), 420, (80, 80, 110), 690, "040900", "GR", "LEAFCO",
        tracking="lot+expiry", has_case=True, popularity=4,
    ),
    Category(
        "Books", "BOOK", "Book",
        _words(
            "The Quiet Dock, Nine Aisles, A Map of Small Rain, The Cardboard Sea, Letters to a "
            "Lighthouse, Bread at Dawn, The Last Tram, Winter Ferries, Salt and Paper, The "
            "Clockmaker's Garden, Under the Plane Trees, Two Suitcases, The Beekeeper's Ledger, "
            "Northern Kitchens, A Field of Kites, The Long Shelf, Postcards from Nowhere, The "
            "Weighing House, Rain on Tin, Parcel for Anna"
        ),
        _ONE, 380, (210, 140, 25), 1690, "490199", "DE", "PAPERO", popularity=5,
    ),
    Category(
        "Headphones", "AUD", "Headphones",
        _words(
            "Murmur 1, Murmur 2, Lull, Lull Pro, Chord, Chord Mini, Breeze, Breeze Air, Studio "
            "40, Studio 60"
        ),
        (("black", 100), ("sand", 100)), 310, (200, 180, 90), 8900, "851830", "VN", "SONORA",
        tracking="serial", popularity=2,
    ),
    Category(
        "Batteries", "BAT", "Battery",
        _words("AA, AAA, C, D, 9 V, CR2032, 18650, Camera NP-1, Drill 12 V, Drill 18 V"),
        (("pack of 2", 100), ("pack of 4", 190)), 60, (120, 80, 20), 590, "850760", "PL", "SONORA",
        hazard="UN3480", has_case=True, popularity=3,
    ),
    Category(
        "Cosmetics", "COS", "Cream",
        _words("Rose, Aloe, Calendula, Oat, Almond, Cucumber, Green tea, Argan, Sea buckthorn, Lavender"),
        (("50 ml", 100), ("100 ml", 170)), 110, (60, 60, 70), 1450, "330499", "FR", "LEAFCO",
        tracking="lot+expiry", popularity=4,
    ),
    Category(
        "T-shirts", "TEE", "T-shirt", _words("Fern, Anchor, Plain white, Stripes"), _FIVE,
        180, (300, 220, 25), 1990, "610910", "BG", "FILATO", popularity=5,
    ),
    Category(
        "Toys", "TOY", "Toy",
        _words(
            "Wooden train, Stacking rings, Kite, Spinning top, Puzzle farm, Puzzle harbour, "
            "Marble run, Yo-yo, Building blocks, Sailing boat, Rag doll, Hedgehog, Fox, Owl, "
            "Drum, Xylophone, Toy crane, Tea set, Memory game, Dominoes"
        ),
        _ONE, 420, (260, 180, 90), 2490, "950300", "CZ", "PAPERO", popularity=4,
    ),
    Category(
        "Tools", "TOOL", "Tool",
        _words(
            "Claw hammer, Pliers, Screwdriver set, Spirit level, Tape measure 5 m, Hand saw, "
            "Chisel 12 mm, Chisel 20 mm, Hex keys, Adjustable wrench, Utility knife, Clamp 300 "
            "mm, Clamp 600 mm, File set, Wood plane, Awl, Mallet, Wire stripper, Bit set, Putty "
            "knife"
        ),
        _ONE, 650, (280, 90, 50), 1790, "820559", "DE", "KERAMO", popularity=2,
    ),
    Category(
        "Candles", "CND", "Candle",
        _words("Cedar, Vanilla, Fig, Linen, Amber, Pine, Citrus, Coffee, Smoke, Unscented"), _TWO,
        280, (90, 90, 100), 1390, "340600", "SE", "LEAFCO", tracking="lot", has_case=True, popularity=3,
    ),
    Category(
        "Kitchen", "KIT", "Kitchen",
        _words(
            "Whisk, Ladle, Grater, Peeler, Rolling pin, Cutting board, Sieve, Colander, Milk "
            "pan, Skillet 24 cm, Skillet 28 cm, Bread tin, Pepper mill, Salt mill, Teapot, "
            "French press, Measuring jug, Kitchen scale, Oven glove, Apron"
        ),
        _ONE, 560, (300, 160, 100), 2190, "732393", "IT", "KERAMO", popularity=3,
    ),
    Category(
        "Stationery", "PEN", "Stationery",
        _words(
            "Notebook A5 lined, Notebook A5 dotted, Notebook A4, Sketchbook, Fountain pen, "
            "Pencil set, Ink blue, Ink black, Brush pens, Wrapping paper, Gift tags, Washi "
            "tape, Envelope set, Letter paper, Ruler, Sharpener, Eraser, Planner, Desk pad, "
            "Sealing wax"
        ),
        _ONE, 210, (220, 150, 20), 890, "482010", "JP", "PAPERO", has_case=True, popularity=5,
    ),
    Category(
        "Seeds", "SEED", "Seeds",
        _words(
            "Basil, Parsley, Tomato, Courgette, Carrot, Radish, Sunflower, Poppy, Cornflower, "
            "Lavender, Chives, Mint, Rocket, Lettuce, Beetroot, Kale, Pea, Bean, Pumpkin, "
            "Wildflower mix"
        ),
        _ONE, 15, (120, 80, 5), 290, "120991", "NL", "FILATO", tracking="lot+expiry", popularity=3,
    ),
    Category(
        "Lamps", "LMP", "Lamp",
        _words("Reading, Desk, Clip, Bedside, Floor, Lantern, Paper shade, Globe, Arc, Night"),
        (("white", 100), ("brass", 140)), 1450, (420, 260, 240), 4900, "940520", "ES", "SONORA", popularity=1,
    ),
)  # fmt: skip


def goods() -> tuple[Good, ...]:
    """All 300 products, always the same ones."""
    return tuple(good for at, category in enumerate(CATEGORIES, 1) for good in _goods_of(at, category))


def _goods_of(at: int, category: Category) -> Iterator[Good]:
    pairs = [(kind, size, factor) for kind in category.kinds for size, factor in category.sizes]
    for number, (kind, size, factor) in enumerate(pairs, 1):
        body = f"29{at:04d}{number:06d}"
        gtin = body + str(gs1.check_digit(body))
        packed = "1" + body
        length, width, height = category.box_mm
        yield Good(
            sku=_sku(category, kind, size, number),
            name=_name(category, kind, size),
            gtin=gtin,
            case=packed + str(gs1.check_digit(packed)) if category.has_case else "",
            weight_g=category.weight_g * factor // 100 + number % 7,
            box_mm=(length + number % 5, width, height),
            price=category.price * factor // 100 + 50 * (number % 4),
            category=category,
            supplier_sku=f"{category.supplier[:2]}{at:02d}{number:03d}",
            image=picture(kind, category.prefix),
        )


def _sku(category: Category, kind: str, size: str, number: int) -> str:
    if category.sizes is not _FIVE:
        return f"{category.prefix}-{number:03d}"
    short = "".join(word[0] for word in kind.split()).upper() + kind[-1].upper()
    return f"{category.prefix}-{short}-{size}"


def _name(category: Category, kind: str, size: str) -> str:
    noun = category.noun.lower()
    spoken = kind if category.noun in ("Book", "Toy", "Tool", "Kitchen", "Stationery") else f"{kind} {noun}"
    if category.noun in ("Headphones", "T-shirt", "Battery"):
        spoken = f"{category.noun} {kind}"
    return f"{spoken}, {size}" if size else spoken


HEADER = (
    "sku", "name", "gtin", "barcodes", "weight_g", "length_mm", "width_mm", "height_mm", "tracking", "price",
    "currency", "category", "country_of_origin", "hs_code", "hazard", "supplier", "supplier_sku", "image",
)  # fmt: skip


def rows() -> list[tuple[str, ...]]:
    """The list of products, as the columns of HEADER."""
    return [
        (
            good.sku,
            good.name,
            good.gtin,
            f"{good.case}={CASE_EACHES}" if good.case else "",
            str(good.weight_g),
            *(str(side) for side in good.box_mm),
            good.category.tracking,
            f"{good.price / 100:.2f}",
            "EUR",
            good.category.name,
            good.category.origin,
            good.category.hs_code,
            good.category.hazard,
            good.category.supplier,
            good.supplier_sku,
            good.image,
        )
        for good in goods()
    ]

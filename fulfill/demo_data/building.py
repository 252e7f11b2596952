"""The building of the practice warehouse and who works in it: places, boxes, totes, suppliers, people."""

from __future__ import annotations

from collections.abc import Iterator

from fulfill import gs1

AISLES = "ABCDEFGH"
BAYS = 8
FORWARD_LEVELS = ("01", "02")
RESERVE_LEVEL = "03"

PLACES_HEADER = (
    "code", "kind", "zone", "aisle", "bay", "level", "position", "sequence", "max_weight_g", "max_units",
)  # fmt: skip
CARTONS_HEADER = (
    "code", "name", "length_mm", "width_mm", "height_mm", "tare_g", "max_weight_g", "price",
)  # fmt: skip
SUPPLIERS_HEADER = (
    "code", "name", "gln", "email", "lead_time_days", "returns_name", "returns_address1", "returns_city",
    "returns_postcode", "returns_country",
)  # fmt: skip

CARTONS = (
    ("ENV-S", "Padded envelope small", 220, 160, 30, 25, 1000, "0.18"),
    ("ENV-L", "Padded envelope large", 340, 240, 40, 45, 2000, "0.29"),
    ("BOX-XS", "Box 1", 200, 150, 100, 90, 3000, "0.34"),
    ("BOX-S", "Box 2", 250, 200, 150, 140, 5000, "0.45"),
    ("BOX-M", "Box 3", 320, 250, 180, 210, 9000, "0.62"),
    ("BOX-L", "Box 4", 400, 300, 250, 340, 15000, "0.88"),
    ("BOX-XL", "Box 5", 500, 400, 300, 560, 25000, "1.35"),
    ("BOX-XXL", "Box 6", 600, 400, 400, 740, 30000, "1.82"),
    ("BOX-LONG", "Long box", 620, 200, 200, 380, 10000, "1.10"),
    ("BOOK-1", "Book wrap", 250, 180, 60, 70, 3000, "0.31"),
)
TOTES, PALLETS = 40, 4
TRAILERS_HEADER = ("code", "carrier", "max_weight_g", "max_volume_l", "max_parcels")
# A van that is soon full, a lorry with a tail lift, and a swap body that takes whatever comes.
TRAILERS = (
    ("VAN-1", "", 20_000, 250, 24),
    ("LORRY-7", "", 9_000_000, 38_000, 900),
    ("SWAP-3", "", 0, 45_000, 0),
)
SUPPLIERS = (
    ("KERAMO", "Keramo Werkstatt", "DE", "Halle an der Saale", "06108", "Ofenweg 3", 9),
    ("LEAFCO", "Leaf and Comb Trading", "NL", "Rotterdam", "3011 AA", "Kadelaan 18", 12),
    ("PAPERO", "Papero Verlag und Spiel", "AT", "Linz", "4020", "Bogenstrasse 7", 5),
    ("SONORA", "Sonora Audio", "ES", "Bilbao", "48001", "Calle del Eco 21", 21),
    ("FILATO", "Filato e Terra", "IT", "Prato", "59100", "Via dei Fili 4", 14),
)
PEOPLE = (
    ("B-ANNA", "Anna Berger", "supervisor"),
    ("B-PAUL", "Paul Nowak", "picker"),
    ("B-ELENI", "Ελένη Παππά", "picker"),
    ("B-JONAS", "Jonas Lind", "picker"),
    ("B-MARTA", "Marta Ruiz", "picker|counter"),
    ("B-IVAN", "Иван Петров", "packer"),
    ("B-CLARA", "Clara Moretti", "packer"),
    ("B-SAM", "Sam O'Neill", "packer"),
    ("B-LUC", "Luc Dubois", "receiver|counter"),
    ("B-RUTH", "Ruth Weiss", "returns"),
)


def forward_codes() -> list[str]:
    return [code for code, kind in _shelves() if kind == "forward"]


def reserve_codes() -> list[str]:
    return [code for code, kind in _shelves() if kind == "reserve"]


def _shelves() -> Iterator[tuple[str, str]]:
    for aisle in AISLES:
        for bay in range(1, BAYS + 1):
            for level in (*FORWARD_LEVELS, RESERVE_LEVEL):
                yield f"{aisle}-{bay:02d}-{level}", "reserve" if level == RESERVE_LEVEL else "forward"


def places() -> list[tuple[str, ...]]:
    """Docks, stages, benches, eight aisles walked to and fro, and the places that stand aside."""
    rows: list[tuple[str, ...]] = []

    def aside(kind: str, zone: str, *codes: str) -> None:
        for code in codes:
            rows.append((code, kind, zone, "", "", "", "", str(9000 + len(rows)), "", ""))

    aside("dock", "DOCK", "DOCK-1", "DOCK-2")
    aside("stage", "STAGE", "STAGE-1", "STAGE-2", "STAGE-3")
    aside("bench", "PACK", "BENCH-1", "BENCH-2", "BENCH-3")
    aside("returns", "BACK", "RET-1", "RET-2", "RET-3")
    aside("quarantine", "BACK", "QUAR-1", "QUAR-2")
    aside("damaged", "BACK", "DAMAGED-1")
    aside("vendor", "BACK", "VENDOR-1")
    aside("scrap", "BACK", "SCRAP-1")
    for code, kind in _shelves():
        aisle, bay, level = code.split("-")
        at = AISLES.index(aisle)
        # The walk goes up one aisle and down the next, so that nobody walks an aisle back empty-handed.
        step = int(bay) if at % 2 == 0 else BAYS + 1 - int(bay)
        sequence = at * 1000 + step * 10 + int(level)
        limit = "150000" if kind == "forward" else ""
        rows.append((code, kind, aisle, aisle, bay, level, "", str(sequence), limit, ""))
    return rows


def cartons() -> list[tuple[str, ...]]:
    return [tuple(str(cell) for cell in row) for row in CARTONS]


def totes() -> list[tuple[str, ...]]:
    totes = [(f"T-{number:02d}", "tote") for number in range(1, TOTES + 1)]
    return [*totes, *((f"PAL-{number}", "pallet") for number in range(1, PALLETS + 1))]


def suppliers() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for at, (code, name, country, city, postcode, street, days) in enumerate(SUPPLIERS, 1):
        body = f"29{at:010d}"
        gln = body + str(gs1.check_digit(body))
        email = f"orders@{code.lower()}.example"
        found.append((code, name, gln, email, str(days), name, street, city, postcode, country))
    return found

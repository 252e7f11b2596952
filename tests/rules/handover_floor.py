"""What the small warehouse knows of a hand-over: the driver, trailers, pallets and what stands on them."""

from __future__ import annotations

from typing import Any

from fulfill.documents import Doc
from fulfill.flows.ship.task import Asks, ClosedToday, Handover, InPart, Measures, Pallet, Trailer
from fulfill.orders import Parcel, ParcelState
from fulfill.photo import PhotoTrouble, Picture
from fulfill.signature import Signature, SignatureTrouble, signature_of
from fulfill.signature import read as read_signature

FORMAT = '{"format": "fulfill-signature-1", "width": 100, "height": 50, "strokes": %s}'
INK = FORMAT % "[[[10, 10, 0], [60, 40, 80], [90, 20, 160]]]"


class Handing:
    """The part of `ShipFacts` that is about the hand-over."""

    asks: Asks = Asks.NOTHING
    asks_carrier: bool = False
    trailers: dict[int, Trailer]
    files: dict[str, str]
    rows: dict[Doc, dict[int, dict[str, Any]]]

    def add_pallet(self, plate_id: int, code: str, place_id: int | None = None) -> int:
        self.rows[Doc.PLATE][plate_id] = {
            "code": code, "kind": "pallet", "place_id": place_id, "order_id": None,
        }  # fmt: skip
        return plate_id

    def driver_asks(self) -> Asks:
        return self.asks

    def wants_carrier_manifest(self) -> bool:
        return self.asks_carrier

    def handover(self, manifest_id: int) -> Handover | None:
        row = self.rows[Doc.HANDOVER].get(manifest_id)
        if row is None:
            return None
        driver, by, remark = (str(row.get(name, "")) for name in ("driver", "driver_by", "remark"))
        return Handover(row.get("trailer_id"), driver, by, remark)

    def trailer(self, trailer_id: int) -> Trailer:
        return self.trailers[trailer_id]

    def measures(self, manifest_id: int) -> Measures:
        return self._measured([p for p in self.all_parcels() if p.manifest_id == manifest_id])

    def measures_of(self, parcel_ids: tuple[int, ...]) -> Measures:
        return self._measured([self.parcel(id_) for id_ in parcel_ids])

    @staticmethod
    def _measured(parcels: list[Parcel]) -> Measures:
        return Measures(sum(p.weight_g for p in parcels), 0, len(parcels), len(parcels))

    def in_part(self, manifest_id: int, most: int) -> tuple[InPart, ...]:
        here = {p.order_id for p in self.load_of(manifest_id)}
        found = []
        for order_id in sorted(here):
            parcels = self.parcels_of(order_id)
            loaded = sum(p.manifest_id == manifest_id for p in parcels)
            if any(p.manifest_id != manifest_id and p.state is not ParcelState.SHIPPED for p in parcels):
                found.append(InPart(self.order(order_id).number, loaded, len(parcels)))
        return tuple(found[:most])

    def closed_since(self, since_us: int, most: int) -> tuple[ClosedToday, ...]:
        return ()

    def pallet(self, pallet_id: int) -> Pallet:
        row = self.rows[Doc.PALLET][pallet_id]
        code = self.rows[Doc.PLATE][row["plate_id"]]["code"]
        return Pallet(
            pallet_id, row["plate_id"], code, row["sscc"], row["carrier"], row["state"], row["manifest_id"]
        )

    def _pallets(self) -> list[Pallet]:
        return [self.pallet(id_) for id_ in self.rows[Doc.PALLET]]

    def pallet_on(self, plate_id: int) -> Pallet | None:
        found = (each for each in self._pallets() if each.plate_id == plate_id and each.state != "shipped")
        return next(found, None)

    def pallet_of(self, parcel_id: int) -> Pallet | None:
        pallet_id = self.rows[Doc.ON_PALLET].get(parcel_id, {}).get("pallet_id")
        return self.pallet(pallet_id) if pallet_id else None

    def stood_on_one(self, parcel_id: int) -> bool:
        return parcel_id in self.rows[Doc.ON_PALLET]

    def parcels_on(self, pallet_id: int) -> tuple[Parcel, ...]:
        rows = self.rows[Doc.ON_PALLET].items()
        return tuple(self.parcel(id_) for id_, row in rows if row["pallet_id"] == pallet_id)

    def pallets_open(self, carrier: str, most: int) -> tuple[Pallet, ...]:
        found = (p for p in self._pallets() if p.state == "open" and self.parcels_on(p.id))
        return tuple(p for p in found if carrier in ("", p.carrier))[:most]

    def pallets_loaded(self, manifest_id: int) -> tuple[Pallet, ...]:
        return tuple(p for p in self._pallets() if p.manifest_id == manifest_id)

    def photos_of(self, manifest_id: int) -> int:
        return sum(row["manifest_id"] == manifest_id for row in self.rows[Doc.MANIFEST_PHOTO].values())

    def picture(self, file: str) -> Picture | PhotoTrouble:
        return Picture(b"jpeg", "00", 4, 3, file) if file.endswith(".jpg") else PhotoTrouble.MISSING

    def signature(self, file: str) -> Signature | SignatureTrouble:
        drawn = read_signature(INK if file == "ink" else FORMAT % "[]")
        return drawn if isinstance(drawn, SignatureTrouble) else signature_of(drawn, b"png")

"""What a returns clerk sees of a closed parcel, in memory: weights, photos, and what the warehouse wants."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fulfill.documents import Doc
from fulfill.flows.returns.parcel_facts import (
    Arrived,
    Outside,
    Packed,
    PhotoKept,
    PhotoTrouble,
    Picture,
    SentParcel,
)
from fulfill.places import Plate
from tests.rules.inbound_floor import Floor


@dataclass
class ParcelFloor(Floor):
    """`weights` are (weight_g, expected_g, tare_g) by parcel id; `files` what lies on the disk."""

    weigh_first: bool = False
    takes_doubtful: bool = False
    weights: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    files: dict[str, Picture | PhotoTrouble] = field(
        default_factory=lambda: {"lid.jpg": Picture(b"JPEG", "ab" * 32, 640, 480, "lid.jpg")}
    )

    def arrived(self, rma_id: int) -> Arrived:
        row = self.docs[Doc.RETURN_PARCEL].get(rma_id)
        if row is None:
            return Arrived()
        outside = Outside(row["outside"]) if row["outside"] else None
        return Arrived(
            True, row["kind"], row["parcel_id"] or 0, row["weight_g"], bool(row["is_unweighed"]), outside
        )

    def weighs_first(self) -> bool:
        return self.weigh_first

    def takes_suspicious(self) -> bool:
        return self.takes_doubtful

    def sent_parcels(self, order_id: int, most: int = 20) -> tuple[SentParcel, ...]:
        me: Any = self
        found = []
        for parcel in me.parcels.values():
            if parcel.order_id != order_id:
                continue
            items = tuple(
                Packed(line, item.product_id, item.lot_id, item.serial, count)
                for line, item, plate, count in me.shipped
                if plate == parcel.plate_id
            )
            weights = self.weights.get(parcel.id, (0, 0, 0))
            found.append(SentParcel(parcel.id, parcel.number, *weights, items))
        return tuple(found[:most])

    def photos_of(self, rma_id: int, most: int = 50) -> tuple[PhotoKept, ...]:
        rows = [(id_, row) for id_, row in self.docs[Doc.PHOTO].items() if row["rma_id"] == rma_id]
        return tuple(
            PhotoKept(
                id_, row["unit_id"] or 0, row["sha256"], row["name"], row["width"], row["height"],
                len(row["bytes"]), row["at_us"], "Rita",
            )
            for id_, row in rows[:most]
        )  # fmt: skip

    def picture(self, file: str) -> Picture | PhotoTrouble:
        return self.files.get(file, PhotoTrouble.MISSING)

    def plate(self, plate_id: int) -> Plate:
        return self.plates[plate_id]

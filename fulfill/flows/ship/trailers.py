"""The trailer behind the truck: which one it is, and whether all of it still fits."""

from __future__ import annotations

from dataclasses import replace

from fulfill.documents import Alter, Change, Doc, Make
from fulfill.flows.ship.task import Measures, ShipFacts, ShipTask, Trailer
from fulfill.messages import Message, ship_pallets
from fulfill.turn import Turn

MM3_A_LITRE = 1_000_000


def take(task: ShipTask, trailer_id: int, facts: ShipFacts) -> Turn[ShipTask]:
    """The trailer that is loaded from here on."""
    trailer = facts.trailer(trailer_id)
    if trailer.carrier and task.carrier and trailer.carrier != task.carrier:
        return Turn(task, ship_pallets.trailer_of_other(trailer.code, trailer.carrier, task.carrier))
    said = ship_pallets.trailer_taken(trailer.code, task.carrier or trailer.carrier)
    if not task.manifest_id:
        return Turn(replace(task, trailer_id=trailer.id, carrier=task.carrier or trailer.carrier), said)
    now = facts.measures(task.manifest_id)
    if (full := _over(trailer, now)) and not facts.confirmed:
        return Turn(task, ship_pallets.confirm_small_trailer(trailer.code, full))
    return Turn(replace(task, trailer_id=0), said, documents=put(task.manifest_id, trailer.id, facts))


def put(manifest_id: int, trailer_id: int, facts: ShipFacts) -> tuple[Change, ...]:
    """The trailer of a manifest that is open already."""
    known = facts.handover(manifest_id)
    if known is None:
        return (Make(Doc.HANDOVER, manifest_id, {"trailer_id": trailer_id}),)
    if known.trailer_id == trailer_id:
        return ()
    return (Alter(Doc.HANDOVER, manifest_id, {"trailer_id": known.trailer_id}, {"trailer_id": trailer_id}),)


def of(task: ShipTask, facts: ShipFacts) -> Trailer | None:
    """The trailer that is being loaded, where one was scanned."""
    known = facts.handover(task.manifest_id) if task.manifest_id else None
    trailer_id = (known.trailer_id if known else None) or task.trailer_id
    return facts.trailer(trailer_id) if trailer_id else None


def too_much(task: ShipTask, parcel_ids: tuple[int, ...], what: str, facts: ShipFacts) -> Message | None:
    """A warning where the trailer would hold more than it may with these parcels too."""
    trailer = None if facts.confirmed else of(task, facts)
    if trailer is None:
        return None
    now = facts.measures(task.manifest_id) if task.manifest_id else Measures()
    more = facts.measures_of(parcel_ids)
    together = Measures(
        now.weight_g + more.weight_g, now.volume_mm3 + more.volume_mm3, now.parcels + more.parcels
    )
    full = _over(trailer, together)
    return ship_pallets.confirm_too_much(what, trailer.code, full) if full else None


def _over(trailer: Trailer, held: Measures) -> str:
    """What is more than allowed, as numbers and units: "1,250 / 1,200 kg"; "" where all of it fits."""
    over = []
    if trailer.max_weight_g and held.weight_g > trailer.max_weight_g:
        over.append(f"{kilos(held.weight_g)} / {kilos(trailer.max_weight_g)} kg")
    if trailer.max_volume_l and held.volume_mm3 > trailer.max_volume_l * MM3_A_LITRE:
        over.append(f"{cubic(held.volume_mm3 // MM3_A_LITRE)} / {cubic(trailer.max_volume_l)} m³")
    if trailer.max_parcels and held.parcels > trailer.max_parcels:
        over.append(f"{held.parcels} / {trailer.max_parcels} ×")
    return ", ".join(over)


def kilos(grams: int) -> str:
    """Grams as kilograms, with one digit behind the point where there is less than a tonne."""
    return f"{grams / 1000:.1f}" if grams < 1_000_000 else f"{grams // 1000}"


def cubic(litres: int) -> str:
    """Litres as cubic metres."""
    return f"{litres / 1000:.2f}"

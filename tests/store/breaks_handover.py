"""What an intruder may do to the shop's hand-overs; the shape is that of `breaks`."""

from __future__ import annotations

BREAKS: list[tuple[str, str, str]] = [
    ("handovers_unaltered", "update handover set strokes = strokes || ' '", "not the one that was drawn"),
    ("handovers_unaltered", "update handover set picture = null", "not the one that was drawn"),
    ("handovers_unaltered", "update manifest_photo set sha256 = 'x'", "not the one that was taken"),
    ("handovers_of_closed_manifests", "update handover set driver = ''", "by nobody with a name"),
    ("pallets_go_whole", "update pallet set state = 'open', manifest_id = null", "which is open"),
    ("pallets_go_whole", "update pallet set manifest_id = null", "is shipped, but on no manifest"),
    ("pallets_go_whole", "update pallet set carrier = 'OTHER'", "on pallet PAL-1 of OTHER"),
    ("proofs_unaltered", "update proof set digest = digest || '0'", "not the one that was sealed"),
    ("proofs_unaltered", "delete from manifest_photo", "not the one that was sealed"),
    ("proofs_of_closed_manifests", "update proof set digest = digest || '0'", "the journal does not know"),
    (
        "proofs_of_closed_manifests",
        "update manifest set state = 'open' where id in (select id from proof)",
        "is open, but its hand-over is proved",
    ),
]

"""Parts of sentences about the weight of a packed parcel, in the screen's language (see `ui.phrases`)."""

from __future__ import annotations

from ui.phrases import phrase

WEIGHT = (
    phrase("check that nothing is missing or too many"),
    phrase("likely one {y} too few"), phrase("likely too few: {y}"),
    phrase("likely one {y} too many"), phrase("likely too many: {y}"),
    phrase("likely one {x} instead of {y}"), phrase("likely box {x}, not {y}"),
    phrase("it is lighter, so check what is missing"), phrase("it is heavier, so check what is too many"),
)  # fmt: skip

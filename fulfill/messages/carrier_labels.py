"""What is odd about a label that a carrier sent, in sentences."""

from __future__ import annotations

from fulfill.messages import Message, stop


def other_label(tracking: str, found: str) -> Message:
    """`found`: what the label's barcodes say."""
    return stop(
        "label_other_number",
        "The label that came for {tracking} bears this number nowhere; its barcodes say {found}. Where a "
        "carrier writes its numbers in its own way, this check is switched off in the settings, Papers. "
        "Look at the label before the parcel goes: if it is another parcel's, give it back and ask for a "
        "new one",
        tracking=tracking,
        found=found,
    )

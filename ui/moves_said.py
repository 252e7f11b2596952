"""Why stock moved, in one or two words: the ledger's reasons as people say them."""

from __future__ import annotations

from ui.words import tr


def move_word(reason: str) -> str:
    """A reason of the ledger; a reason that somebody wrote stays."""
    return {
        "receive": tr("received"), "putaway": tr("put away"), "move": tr("moved"),
        "replenish": tr("replenished"), "pick": tr("picked"), "unpick": tr("put back"),
        "drop": tr("set down"), "pack": tr("packed"), "unpack": tr("unpacked"), "load": tr("loaded"),
        "ship": tr("shipped"), "return": tr("came back"), "dispose": tr("disposed of"),
        "vendor": tr("sent back"),
        "damaged": tr("damaged"), "make": tr("reworked"), "count": tr("put right"), "import": tr("imported"),
        "short": tr("not there"), "reverse": tr("taken back"),
    }.get(reason, reason)  # fmt: skip

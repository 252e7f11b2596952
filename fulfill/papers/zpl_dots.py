"""The dots of pictures in ZPL (^GF, ~DG): hexadecimal, its short form, raw, and packed as Z64 or B64.

Source: ZPL II Programming Guide, ^GF and "Alternative Data Compression Scheme for ~DG and ~DB".
"""

from __future__ import annotations

import base64
import binascii
import zlib

from fulfill.papers.zpl_pieces import Picture

BYTES_MAX = 2_000_000
_HEX = frozenset(b"0123456789ABCDEFabcdef")


def picture(form: str, total: int, per_row: int, data: bytes) -> Picture | None:
    """A picture of `per_row` bytes a row; None where the data is none, or too large."""
    if not 0 < per_row <= 4000 or not 0 < total <= BYTES_MAX:
        return None
    dots = _unpacked(form, total, per_row, data)
    if dots is None:
        return None
    rows = -(-min(len(dots), total) // per_row)
    filled = dots[: rows * per_row].ljust(rows * per_row, b"\0")
    return Picture(per_row * 8, rows, filled) if rows else None


def _unpacked(form: str, total: int, per_row: int, data: bytes) -> bytes | None:
    if form in ("B", "C") and not data.startswith((b":Z64:", b":B64:")):
        return data[:total] if form == "B" else None
    text = data.strip()
    if text[:5] in (b":Z64:", b":B64:"):
        return _coded(text, total)
    return _hexadecimal(text, total, per_row)


def _coded(text: bytes, total: int) -> bytes | None:
    """What stands between :Z64: and its sum: base 64, packed by zlib or not."""
    body = text[5:].split(b":", 1)[0]
    try:
        plain = base64.b64decode(body + b"=" * (-len(body) % 4))
        return zlib.decompressobj().decompress(plain, total) if text[1:4] == b"Z64" else plain[:total]
    except (binascii.Error, zlib.error, ValueError):
        return None


def _hexadecimal(text: bytes, total: int, per_row: int) -> bytes:
    """Digits; G to Y and g to z say how often the next stands; , ! : fill the row, : as the one before."""
    wide, most = per_row * 2, total * 2
    rows: list[bytes] = []
    row = bytearray()
    times, made = 0, 0
    for sign in text:
        if made >= most:
            break
        if sign in _HEX:
            row += bytes((sign,)) * min(times or 1, most - made - len(row))
            times = 0
        elif 71 <= sign <= 89:
            times += sign - 70
        elif 103 <= sign <= 122:
            times += (sign - 102) * 20
        elif sign == 44:
            row = row.ljust(-(-max(len(row), 1) // wide) * wide, b"0")
        elif sign == 33:
            row = row.ljust(-(-max(len(row), 1) // wide) * wide, b"F")
        elif sign == 58 and not row:
            row += rows[-1] if rows else b"0" * wide
        while len(row) >= wide and made < most:
            rows.append(bytes(row[:wide]))
            del row[:wide]
            made += wide
    joined = b"".join(rows) + bytes(row)
    return bytes.fromhex((joined + b"0" * (len(joined) % 2)).decode("ascii"))

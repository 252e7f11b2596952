"""The answer of a label printer to `~HS`, the host status return of ZPL II.

Source: Zebra Programming Guide for ZPL II, command ~HS. Three strings, each between STX and ETX:

    aaa,b,c,dddd,eee,f,g,h,iii,j,k,l     b paper out, c pause, j corrupt RAM, l over temperature
    mmm,n,o,p,q,r,s,t,uuuuuuuu,v,www     o head up, p ribbon out
    xxxx,y
"""

from __future__ import annotations

import re

HOST_STATUS = b"~HS"

_ANSWER = re.compile(
    rb"\x02(\d{3}(?:,\d+){11})\x03[\r\n]*"
    rb"\x02(\d{3}(?:,\d+){10})\x03[\r\n]*"
    rb"\x02(\d{4},\d)\x03"
)


def is_complete(answer: bytes) -> bool:
    """True when all three strings have come."""
    return _ANSWER.search(answer) is not None


def trouble(answer: bytes) -> str:
    """Why the printer would not print now, in words; "" when it would, or when the answer is no status."""
    found = _ANSWER.search(answer)
    if found is None:
        return ""
    first, second = (part.split(b",") for part in found.group(1, 2))
    flags = (
        (second[2], "its head is open: close it"),
        (first[1], "it is out of labels: load a roll"),
        (second[3], "it is out of ribbon: load one"),
        (first[2], "it is paused: press PAUSE on the printer"),
        (first[11], "its head is too hot: let it cool down"),
        (first[9], "its memory is damaged: switch it off and on"),
    )
    return "; ".join(words for flag, words in flags if int(flag))

"""The shapes and the pictures of a ZPL label: ^GB, ^GC, ^GE, ^GD, ^GF, and those that the printer keeps."""

from __future__ import annotations

from dataclasses import replace

from fulfill.papers import zpl_dots
from fulfill.papers.zpl_field import number, parts
from fulfill.papers.zpl_pieces import Box, Diagonal, Oval
from fulfill.papers.zpl_press import STORED_MAX, Press, open_field, stored_name

_SIDE_MAX = 32_000


def _sides(given: list[str]) -> tuple[int, int, int, bool]:
    """Width, height and line of a shape, and whether it is white: ^GB, ^GE, ^GD begin alike."""
    thick = number(given, 2, 1, 1, _SIDE_MAX)
    wide, high = number(given, 0, thick, 0, _SIDE_MAX), number(given, 1, thick, 0, _SIDE_MAX)
    return max(wide, thick), max(high, thick), thick, given[3:4] == ["W"]


def box(press: Press, body: bytes) -> None:
    given = parts(body)
    wide, high, thick, is_white = _sides(given)
    open_field(press)
    press.now.shape = Box(wide, high, thick, is_white, number(given, 4, 0, 0, 8))


def circle(press: Press, body: bytes) -> None:
    given = parts(body)
    across, thick = number(given, 0, 3, 3, 4095), number(given, 1, 1, 1, 4095)
    open_field(press)
    press.now.shape = Oval(across, across, thick, given[2:3] == ["W"])


def ellipse(press: Press, body: bytes) -> None:
    open_field(press)
    press.now.shape = Oval(*_sides(parts(body)))


def diagonal(press: Press, body: bytes) -> None:
    given = parts(body)
    open_field(press)
    press.now.shape = Diagonal(*_sides(given), given[4:5] == ["L"])


def field_picture(press: Press, body: bytes) -> None:
    head = body.split(b",", 4)
    open_field(press)
    made = None
    if len(head) == 5:
        given = [each.decode("latin-1").strip().upper() for each in head[:4]]
        total = number(given, 2, 0, 0, 99_999_999) or number(given, 1, 0, 0, 99_999_999)
        made = zpl_dots.picture(given[0][:1] or "A", total, number(given, 3, 0, 0, 99_999), head[4])
    if made is None:
        press.leave_out("^GF")
    press.now.shape = made


def store_picture(press: Press, body: bytes) -> None:
    head = body.split(b",", 3)
    _keep_picture(press, head[0], "A", head[1:3], head[3] if len(head) > 3 else b"")


def store_object(press: Press, body: bytes) -> None:
    """~DY: a picture of dots is kept; other files (typefaces, PNG) are none of ours."""
    head = body.split(b",", 5)
    if len(head) < 6 or head[2].strip().upper() not in (b"G", b""):
        press.leave_out("~DY " + head[0][:40].decode("latin-1"))
        return
    _keep_picture(press, head[0], head[1].decode("latin-1").strip().upper(), head[3:5], head[5])


def _keep_picture(press: Press, name: bytes, form: str, sizes: list[bytes], data: bytes) -> None:
    given = [each.decode("latin-1").strip() for each in sizes]
    made = zpl_dots.picture(form, number(given, 0, 0, 0, 99_999_999), number(given, 1, 0, 0, 99_999), data)
    if made is not None and len(press.pictures) < STORED_MAX:
        press.pictures[stored_name(name)] = made


def recall_picture(press: Press, body: bytes) -> None:
    given = parts(body)
    open_field(press)
    kept = press.pictures.get(stored_name(body.split(b",", 1)[0]))
    if kept is None:
        press.leave_out(f"^XG {given[0][:40]}")
        return
    press.now.shape = replace(kept, by=(number(given, 1, 1, 1, 10), number(given, 2, 1, 1, 10)))

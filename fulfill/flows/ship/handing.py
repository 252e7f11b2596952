"""The driver takes over: a name, a signature, photos of the load, and what there is to remark."""

from __future__ import annotations

from dataclasses import replace

from fulfill import photo
from fulfill.describe import refuse
from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.ship import closing
from fulfill.flows.ship.task import WORDS, Asks, Handover, ShipFacts, ShipTask, Step
from fulfill.messages import Message, every_flow
from fulfill.messages import ship as says
from fulfill.messages import ship_handing as handing_says
from fulfill.photo import PhotoTrouble
from fulfill.scan import BadgeScan, ParcelScan, Said, Scanned, UnknownScan, Word
from fulfill.signature import Signature, SignatureTrouble
from fulfill.turn import Turn

NAME_MAX = 80
REMARK_MAX = 200
_LETTERS_LEAST = 2
_IN_A_NAME = frozenset(" .'-,\N{RIGHT SINGLE QUOTATION MARK}")


def step(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    """One input while the driver stands at the dock."""
    match scanned:
        case Said(word=Word.PHOTO, argument=file):
            return keep_photo(task, file, facts)
        case Said(word=Word.NOTE, argument=text):
            return keep_remark(task, text, facts)
        case Said(word=Word.NO):
            return _back(task, facts)
        case ParcelScan(raw=raw):
            return Turn(task, handing_says.is_handed_over(raw))
    return _sign(task, scanned, facts) if task.step is Step.SIGN else _driver(task, scanned, facts)


def _driver(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    match scanned:
        case BadgeScan(person=person):
            return _named(task, person.name, "badge", facts)
        case Said(word=Word.ANSWER, argument=text):
            return _named(task, text, "typed", facts)
        case UnknownScan(raw=raw, looks="") if _is_a_name(raw):
            return _named(task, raw, "typed", facts)
    expected = "the driver's name, or the driver's badge"
    return Turn(task, refuse(scanned, expected, "Type the name, or say !answer NAME", WORDS[task.step]))


def _is_a_name(text: str) -> bool:
    """Whether a typed line is a name and no code that was misread: letters, and what stands between them."""
    letters = sum(each.isalpha() for each in text)
    return letters >= _LETTERS_LEAST and all(each.isalpha() or each in _IN_A_NAME for each in text)


def _named(task: ShipTask, name: str, by: str, facts: ShipFacts) -> Turn[ShipTask]:
    name = " ".join(name.split())
    if not name or len(name) > NAME_MAX or not name.isprintable():
        return Turn(task, every_flow.bad_argument("answer", name[:NAME_MAX], "!answer NAME"))
    if (changed := _changed(task, facts)) is not None:
        return changed
    after = replace(task, driver=name, driver_by=by)
    if facts.driver_asks() in (Asks.NOTHING, Asks.DRIVER):
        return closing.finish(after, (_written(after, {}, facts),), facts)
    return Turn(replace(after, step=Step.SIGN), handing_says.driver_is(name, task.count))


def _sign(task: ShipTask, scanned: Scanned, facts: ShipFacts) -> Turn[ShipTask]:
    match scanned:
        case Said(word=Word.SIGN, argument=file):
            return _signed(task, file, facts)
        case Said(word=Word.SKIP):
            if facts.driver_asks() is Asks.REQUIRED:
                return Turn(task, handing_says.signature_required(task.driver))
            if (changed := _changed(task, facts)) is not None:
                return changed
            left_out: dict[str, Field] = {"unsigned_why": "left out"}
            return closing.finish(task, (_written(task, left_out, facts),), facts)
    expected = f"the signature of {task.driver}"
    way_out = "Let the driver sign, say !sign FILE, or !skip to leave it out"
    return Turn(task, refuse(scanned, expected, way_out, WORDS[task.step]))


def _signed(task: ShipTask, file: str, facts: ShipFacts) -> Turn[ShipTask]:
    if not file.strip():
        return Turn(task, every_flow.bad_argument("sign", file, "!sign FILE"))
    found = facts.signature(file)
    if isinstance(found, SignatureTrouble):
        return Turn(task, _trouble(found, file))
    if (changed := _changed(task, facts)) is not None:
        return changed
    return closing.finish(task, (_written(task, _of_signature(found, facts.now_us), facts),), facts)


def _of_signature(found: Signature, now_us: int) -> dict[str, Field]:
    return {
        "strokes": found.strokes,
        "strokes_sha256": found.strokes_sha256,
        "picture": found.picture,
        "picture_sha256": found.picture_sha256,
        "signed_us": now_us,
    }


_UNSIGNED: dict[str, Field] = {
    "strokes": "",
    "strokes_sha256": "",
    "picture": None,
    "picture_sha256": "",
    "signed_us": 0,
    "unsigned_why": "",
}


def _written(task: ShipTask, more: dict[str, Field], facts: ShipFacts) -> Change:
    """The driver in the book, with what witnesses it."""
    after: dict[str, Field] = {"driver": task.driver, "driver_by": task.driver_by, **more}
    return write(task.manifest_id, after, facts)


def write(manifest_id: int, after: dict[str, Field], facts: ShipFacts) -> Change:
    """Fields of a hand-over, whether or not something of it is known."""
    known = facts.handover(manifest_id)
    if known is None:
        return Make(Doc.HANDOVER, manifest_id, after)
    return Alter(Doc.HANDOVER, manifest_id, {name: _before(known, name) for name in after}, after)


def _before(known: Handover, name: str) -> Field:
    if name in _UNSIGNED:
        return _UNSIGNED[name]
    return {
        "trailer_id": known.trailer_id,
        "driver": known.driver,
        "driver_by": known.driver_by,
        "remark": known.remark,
    }[name]


def _changed(task: ShipTask, facts: ShipFacts) -> Turn[ShipTask] | None:
    """Somebody has loaded or unloaded since: what the driver would sign for is not what is there."""
    now = facts.loaded_count(task.manifest_id)
    if now == task.count:
        return None
    number = facts.manifest(task.manifest_id).number
    said = handing_says.load_changed(number, task.count, now)
    return Turn(replace(task, step=Step.SCAN_PARCEL, driver="", driver_by="", count=0), said)


def _back(task: ShipTask, facts: ShipFacts) -> Turn[ShipTask]:
    """One step back: to the name, or to the loading."""
    if task.step is Step.SIGN:
        return Turn(
            replace(task, step=Step.SCAN_DRIVER, driver="", driver_by=""), handing_says.other_driver()
        )
    number = facts.manifest(task.manifest_id).number
    return Turn(replace(task, step=Step.SCAN_PARCEL, count=0), handing_says.loading_again(number))


def keep_photo(task: ShipTask, file: str, facts: ShipFacts) -> Turn[ShipTask]:
    """A photo of the load, as long as its manifest is open."""
    if not file.strip():
        return Turn(task, every_flow.bad_argument("photo", file, "!photo FILE"))
    if not task.manifest_id:
        return Turn(task, says.nothing_loaded())
    found = facts.picture(file)
    if isinstance(found, PhotoTrouble):
        return Turn(task, photo.refusal(found, file))
    of: dict[str, Field] = {"manifest_id": task.manifest_id}
    number = facts.number(Doc.MANIFEST_PHOTO)
    made = photo.kept(found, number, of, facts.now_us, facts.operator.id)
    said = handing_says.load_photo_kept(found.name, facts.manifest(task.manifest_id).number)
    return Turn(task, said, documents=(replace(made, doc=Doc.MANIFEST_PHOTO),))


def keep_remark(task: ShipTask, text: str, facts: ShipFacts) -> Turn[ShipTask]:
    """What is to be said of the load ("2 cartons wet"); a later remark takes the place of the one before."""
    remark = " ".join(text.split())
    if not remark or len(remark) > REMARK_MAX:
        return Turn(task, every_flow.bad_argument("note", text[:REMARK_MAX], "!note TEXT"))
    if not task.manifest_id:
        return Turn(task, says.nothing_loaded())
    number = facts.manifest(task.manifest_id).number
    made = write(task.manifest_id, {"remark": remark}, facts)
    return Turn(task, handing_says.remark_kept(number), documents=(made,))


def _trouble(trouble: SignatureTrouble, file: str) -> Message:
    shown = photo.short(file)
    match trouble:
        case SignatureTrouble.MISSING:
            return handing_says.signature_missing(shown)
        case SignatureTrouble.EMPTY:
            return handing_says.signature_empty()
        case SignatureTrouble.NO_SIGNATURE:
            return handing_says.signature_no_drawing(shown)
        case _:
            return handing_says.signature_unreadable(shown)

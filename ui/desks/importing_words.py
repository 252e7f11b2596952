"""What the import's desk says: of a file before it is taken in, and after."""

from __future__ import annotations

from pathlib import Path

from fulfill.intake import FileReport
from fulfill.messages import Level
from fulfill.preview import Preview
from fulfill.records import Kind
from fulfill.tone import Tone
from ui.desks.importing_columns import ColumnsEditor
from ui.desks.importing_fields import field_word
from ui.desks.kit import Fact, Line, count_text
from ui.desks.kit_words import sentence
from ui.page import Told
from ui.retold import retold
from ui.taking import Stopped
from ui.words import tr


def kind_word(kind: str) -> str:
    """What a file is about, as people call it."""
    return {
        Kind.PRODUCTS: tr("Products"),
        Kind.PLACES: tr("Places"),
        Kind.STOCK: tr("Stock"),
        Kind.ORDERS: tr("Orders"),
        Kind.PURCHASE_ORDERS: tr("Purchase orders"),
        Kind.RETURNS: tr("Announced returns"),
        Kind.CARTONS: tr("Box types"),
        Kind.TOTES: tr("Totes and carts"),
        Kind.SUPPLIERS: tr("Suppliers"),
        Kind.PEOPLE: tr("People"),
        Kind.TRAILERS: tr("Trailers"),
    }[Kind(kind)]


def kinds() -> tuple[tuple[str, str], ...]:
    """What a file may be said to be."""
    return (("", tr("Found by its content")), *((str(kind), kind_word(kind)) for kind in Kind))


def _source(seen: Preview) -> str:
    if seen.map is not None:
        return tr("by the columns of “{name}”", name=seen.map.name)
    return {
        "shopify_csv": tr("as Shopify exports them"),
        "json": tr("as a shop's JSON"),
        "own_csv": tr("as our own CSV"),
    }.get(seen.format, "")


def recognised(seen: Preview) -> str:
    """What a file was taken for: "Orders, as Shopify exports them: 25 in the file"."""
    return tr(
        "{kind}, {source}: {count} in the file",
        kind=kind_word(seen.kind),
        source=_source(seen),
        count=count_text(seen.read),
    )


def columns(seen: Preview) -> tuple[str, ...]:
    """What stands over the first rows: the file's own columns, or ours where a map reads them."""
    if seen.map is None:
        return seen.columns
    return tuple(field_word(seen.map.kind, name) for name in seen.columns)


def left_out(seen: Preview) -> int:
    return seen.unusable + seen.refused


def can_take(seen: Preview) -> bool:
    """Whether it would change anything, as far as was tried."""
    return seen.read > seen.unusable and (
        seen.created + seen.updated > 0 or seen.tried < seen.read - seen.unusable
    )


def heading(stage: str, *, is_half: bool) -> tuple[str, str]:
    """Over the file's card: where it stands, and whether anything was changed."""
    if stage == "refused" and is_half:
        return tr("It did not come in whole"), tr("What is in stays in")
    return {
        "looking": (tr("Looking at it"), tr("Nothing is changed yet")),
        "ready": (tr("What it would do"), tr("Nothing is changed yet")),
        "taking": (tr("Coming in"), tr("Stations work on meanwhile")),
        "done": (tr("What it did"), ""),
    }.get(stage, (tr("It cannot be used"), tr("Nothing was changed by it")))


def unmapped(editor: ColumnsEditor) -> tuple[str, Tone]:
    """The one sentence while a person says which column is which."""
    if fault := editor.fault:
        return fault, Tone.STOP
    if editor.missing:
        return tr("Still to say: {columns}", columns=", ".join(editor.missing)), Tone.LOOK
    return tr("Everything that must be filled is. Press F12 to see what it would do."), Tone.DONE


def mapping_facts(editor: ColumnsEditor) -> tuple[Fact, ...]:
    """What is known of the columns so far."""
    facts = [
        Fact(tr("It is about"), kind_word(editor.kind)),
        Fact(tr("Columns used"), count_text(len(editor.map.columns))),
    ]
    if aside := editor.aside:
        facts.append(Fact(tr("Left aside"), ", ".join(aside)))
    return tuple(facts)


def verdict(seen: Preview) -> tuple[str, Tone]:
    """The one sentence about a file before it is taken in."""
    if seen.read == 0:
        return tr("There is nothing in it but its header."), Tone.STOP
    if seen.unusable == seen.read or left_out(seen) == seen.read:
        return tr("Nothing in it can be used. See why under “Left out”, mend the file, choose it again."), (
            Tone.STOP
        )
    if not can_take(seen) and left_out(seen):
        return tr("Nothing in it is new, and some of it cannot be used. See why under “Left out”."), Tone.LOOK
    if not can_take(seen):
        return tr("All of it is here already: importing it changes nothing."), Tone.DONE
    if left_out(seen):
        return tr("Some of it cannot be used and will be left out; the rest can come in now."), Tone.LOOK
    return tr("All of it can come in. Press F12."), Tone.DONE


def expected(seen: Preview) -> tuple[Fact, ...]:
    """What taking it in would do."""
    usable = seen.read - seen.unusable
    facts = [
        Fact(tr("New"), count_text(seen.created)),
        Fact(tr("Changed"), count_text(seen.updated)),
        Fact(tr("Unchanged"), count_text(seen.unchanged)),
        Fact(tr("Left out"), count_text(left_out(seen)), Tone.LOOK if left_out(seen) else Tone.PLAIN),
    ]
    if seen.tried < usable:
        words = tr(
            "the first {tried} of {usable}; the rest is tried when it comes in",
            tried=count_text(seen.tried),
            usable=count_text(usable),
        )
        facts.append(Fact(tr("Tried"), words))
    facts += [Fact(tr("Note"), note) for note in seen.notes]
    return tuple(facts)


def became(report: FileReport) -> tuple[str, Tone]:
    """The one sentence after it."""
    if not report.created and not report.updated and not report.rejected:
        return tr("Nothing was new: all of it was here already."), Tone.DONE
    if report.rejected:
        count = count_text(report.rejected)
        if not report.created and not report.updated:
            words = tr("Nothing was new; left out: {count}. Mend that in the rejects file.", count=count)
        else:
            words = tr("It is in; left out: {count}. Mend that in the rejects file, import it.", count=count)
        return words, Tone.LOOK
    return tr("All of it is in."), Tone.DONE


def told(file: str, verdict: tuple[str, Tone], *, sounds: bool = True) -> Told:
    """What the message bar says of a file, so that nothing about the one before stands there."""
    words, tone = verdict
    levels = {Tone.LOOK: Level.WARN, Tone.STOP: Level.STOP}
    return Told(levels.get(tone, Level.DONE), f"{Path(file).name}: {words}", sounds=sounds)


def results(report: FileReport) -> tuple[Fact, ...]:
    facts = [
        Fact(tr("Read"), count_text(report.read)),
        Fact(tr("New"), count_text(report.created)),
        Fact(tr("Changed"), count_text(report.updated)),
        Fact(tr("Unchanged"), count_text(report.unchanged)),
        Fact(tr("Left out"), count_text(report.rejected), Tone.LOOK if report.rejected else Tone.PLAIN),
    ]
    if report.reject_file:
        facts.append(Fact(tr("Rejects"), report.reject_file))
    facts += [Fact(tr("Note"), note) for note in report.notes]
    return tuple(facts)


def stopped(end: Stopped) -> str:
    return tr(
        "Stopped. {count} are in and stay in. Import the file again at any time: only the rest is taken.",
        count=count_text(end.taken),
    )


def failure(why: str) -> str:
    """Why the file cannot be used."""
    return retold(why)


def reasons(pairs: list[tuple[int, str]], of: int) -> tuple[Line, ...]:
    """Why rows are left out, with the line of the file."""
    lines = [Line(tr("Line {line}", line=line), retold(reason), tone=Tone.LOOK) for line, reason in pairs]
    more = of - len(pairs)
    if more > 0:
        lines.append(
            Line(
                sentence(tr("and {count} more", count=count_text(more))),
                tr("All of them are in the rejects file"),
            )
        )
    return tuple(lines) or (Line(tr("Nothing is left out")),)

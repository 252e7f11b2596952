"""Entries of the journal in words."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from fulfill.people import Role
from fulfill.store.views.desk_journal import Entry, EntryStory, MoveOf, Verdict
from fulfill.tone import Tone
from ui import registry
from ui.desks.kit import Column, Fact, Line, count_text, when_text
from ui.desks.kit_words import sentence
from ui.desks.people_card import role_word
from ui.moves_said import move_word
from ui.parts.paint import joined
from ui.retold import retold
from ui.words import tr

_ANSWER = 220  # px of the 1280 × 720 design: most answers are read in the list


def flow_word(flow: str) -> str:
    """A flow as the rail calls it; "" is a desk."""
    if flow in registry.FLOWS:
        return registry.flow_word(flow)
    return flow or tr("Desk")


def level_word(level: str) -> str:
    return {"ok": tr("right"), "done": tr("done"), "warn": tr("look"), "stop": tr("refused")}.get(
        level, level
    )


def level_tone(level: str) -> Tone:
    return {"ok": Tone.DONE, "done": Tone.DONE, "warn": Tone.LOOK, "stop": Tone.STOP}.get(level, Tone.QUIET)


def what_came(entry: Entry) -> str:
    """What was scanned, or what was done at a desk."""
    return entry.scan if entry.kind == "scan" else f"{_done_word(entry.kind)} {entry.scan}".strip()


def _done_word(kind: str) -> str:
    """What was done without a scan."""
    return {
        "begin": tr("begin"),
        "resume": tr("go on"),
        "import": tr("import"),
        "release": tr("release"),
        "documents": tr("papers"),
        "adjust": tr("put right"),
        "work_make": tr("work order made"),
        "work_end": tr("work order ended"),
        "evidence": tr("evidence written"),
        "stop_settled": tr("settled"),
        "order_hold": tr("hold"),
        "order_resume": tr("resume"),
        "order_cancel": tr("cancel"),
        "person_add": tr("new person"),
        "person_change": tr("person changed"),
        "person_switch": tr("badge on or off"),
        "person_pin": tr("PIN"),
        "place_block": tr("block"),
        "place_unblock": tr("unblock"),
    }.get(kind, kind.replace("_", " "))


def _roles(roles: str) -> str:
    known = {str(role): role_word(role) for role in Role}
    return ", ".join(known.get(role, role) for role in roles.split("|") if role)


def columns(today: list[date]) -> tuple[Column[Entry], ...]:
    """`today` holds the one day by which times are told."""
    return (
        Column(
            "at", tr("When"), lambda row: seconds_text(row.at_us, today[0]), 98,
            sort=lambda row: row.seq, value=lambda row: iso_text(row.at_us), stays=True,
        ),
        Column("who", tr("Who"), lambda row: row.who, 92),
        Column("station", tr("Station"), lambda row: row.station, 84, is_quiet=True),
        Column("flow", tr("Flow"), lambda row: flow_word(row.flow), 86, is_quiet=True),
        Column("scan", tr("Scanned"), what_came, 130, is_strong=True, is_wide=True, least=120),
        Column(
            "level", tr("Outcome"), lambda row: level_word(row.level), 112,
            tone=lambda row: level_tone(row.level),
        ),
        Column("message", tr("Answer"), lambda row: retold(row.message), 190, is_wide=True, least=_ANSWER),
    )  # fmt: skip


def seconds_text(at_us: int, today: date) -> str:
    """With seconds, since scans come in seconds: "08:02:17", "yesterday 17:20"."""
    from datetime import datetime

    moment = datetime.fromtimestamp(at_us / 1_000_000).astimezone()
    return f"{moment:%H:%M:%S}" if moment.date() == today else when_text(at_us, today)


def iso_text(at_us: int) -> str:
    """For files: ISO 8601 in UTC."""
    from datetime import UTC, datetime

    moment = datetime.fromtimestamp(at_us / 1_000_000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def facts(story: EntryStory, today: date) -> tuple[Fact, ...]:
    """The entry itself."""
    entry = story.entry
    rows = (
        (tr("Outcome"), sentence(level_word(entry.level)), level_tone(entry.level)),
        (tr("When"), seconds_text(entry.at_us, today), Tone.PLAIN),
        (tr("Who"), joined((entry.who, _roles(story.roles))), Tone.PLAIN),
        (tr("Where"), joined((entry.station, flow_word(entry.flow))), Tone.PLAIN),
        (tr("Scanned"), what_came(entry), Tone.PLAIN),
        (tr("Answer"), retold(entry.message), Tone.PLAIN),
        (tr("Takes back"), tr("entry {seq}", seq=story.undoes) if story.undoes else "", Tone.LOOK),
        (tr("Taken back by"), tr("entry {seq}", seq=story.undone_by) if story.undone_by else "", Tone.LOOK),
        (tr("Entry"), str(entry.seq), Tone.PLAIN),
        (tr("Link"), tr("{link} of this station's chain", link=count_text(story.chain_seq)), Tone.PLAIN),
        (tr("Hash"), story.digest[:16] + "…", Tone.QUIET),
        # As programs and the manual for them name it; for a worker it says nothing that is not said above.
        (tr("Code"), joined((entry.code, entry.step)), Tone.QUIET),
    )
    return tuple(Fact(label, text, tone) for label, text, tone in rows if text)


def answer_facts(answer: str) -> tuple[Fact, ...]:
    """The whole answer of the station, as it was given and kept."""
    try:
        body: dict[str, Any] = json.loads(answer)
    except ValueError:
        return ()
    expects = "\n".join(_expected(each) for each in body.get("expects") or ())
    task = body.get("task") or {}
    rows = (
        (tr("Asked next"), retold(str(body.get("prompt") or ""))),
        (tr("Step"), body.get("step") or ""),
        (tr("Wanted"), expects),
        (tr("Work"), joined((str(task.get("flow") or ""), str(task.get("document") or "")))),
        (
            tr("Progress"),
            tr("{done} done, {left} left", done=task["done"], left=task["left"]) if task else "",
        ),
    )
    return tuple(Fact(label, str(text)) for label, text in rows if text)


def _expected(each: dict[str, Any]) -> str:
    codes = ", ".join(str(code) for code in (each.get("codes") or ())[:8])
    number = f" ({each['quantity']})" if each.get("quantity") is not None else ""
    return f"{each.get('kind', '')} {codes}{number}".strip()


def move_line(move: MoveOf) -> Line:
    """One move."""
    finer = joined(
        (
            tr("{source} to {target}", source=_place(move.source), target=_place(move.target)),
            move_word(move.reason),
            tr("lot {lot}", lot=move.lot) if move.lot else "",
            tr("serial {serial}", serial=move.serial) if move.serial else "",
        )
    )
    return Line(move.sku, finer, str(move.quantity))


def _place(code: str) -> str:
    """The system's own places have no label to name."""
    return {
        "~SUPPLIER": tr("supplier"),
        "~CUSTOMER": tr("customer"),
        "~LOSS": tr("lost and found"),
        "~MAKING": tr("making"),
        "~SCRAPPED": tr("scrapped"),
        "~WALKING": tr("the picker's cart"),
    }.get(code, code)


def verdict_words(verdict: Verdict) -> tuple[str, bool]:
    """What the check of a chain found, and whether it is good."""
    links = count_text(verdict.links)
    if verdict.fault:
        return tr(
            "The chain of {station} is broken: {fault}. Keep this file and call who looks after it.",
            station=verdict.station,
            fault=verdict.fault,
        ), False
    told = tr("The chain of {station} holds: {links} entries, none missing, none changed.",
              station=verdict.station, links=links)  # fmt: skip
    if verdict.linked_only:
        other = count_text(verdict.linked_only)
        told += " " + tr("{count} were written by another machine; only it can prove them.", count=other)
    return told, True

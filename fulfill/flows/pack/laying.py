"""The step at which something besides the goods is laid into the box."""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.pack import closing
from fulfill.flows.pack.inserts import missing, taken
from fulfill.flows.pack.task import PackTask
from fulfill.flows.pack.work import Draft, stay
from fulfill.messages import pack_bench as says
from fulfill.plan.bench import Insert
from fulfill.scan import Said, Scanned, Word
from fulfill.turn import Turn


def step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    """Its code or !yes: it is in. !short: there is none; that is written down, and the parcel goes on."""
    wanted = missing(task, draft.work, draft.facts)
    if not wanted:
        return closing.close(task, draft)
    insert = wanted[0]
    match scanned:
        case Said(word=Word.YES) if not insert.code:
            return _on(task, draft, insert)
        case Said(word=Word.SHORT):
            if not draft.facts.confirmed:
                return stay(task, says.no_insert(insert.says))
            return _on(task, draft, insert)
        case Said():
            return stay(task, refuse(scanned, insert.says, "Lay it in and scan it", taken(insert)))
        case _ if insert.code and scanned.raw.strip().upper() == insert.code.upper():
            return _on(task, draft, insert)
        case _:
            how = "Lay it in and scan its code" if insert.code else "Lay it in and say !yes"
            return stay(task, refuse(scanned, insert.says, f"{how}; say !short where there is none"))


def _on(task: PackTask, draft: Draft, insert: Insert) -> Turn[PackTask]:
    return closing.close(replace(task, inserts=(*task.inserts, insert.name)), draft)

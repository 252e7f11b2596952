"""documents, labels, papers, relay: what is put on paper, and what a person answers about it."""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from fulfill.cli import door, telling
from fulfill.errors import Refused, UnusableInput

if TYPE_CHECKING:
    from fulfill.operations import Desk, Doing

LABELS = ("places", "totes", "products", "badges", "commands")


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    documents = commands.add_parser(
        "documents", parents=[behind], help="write documents again, marked as copies"
    )
    documents.add_argument("number", metavar="ORDER|PARCEL|MANIFEST|RMA")
    documents.add_argument("--to", type=Path, required=True, metavar="DIR")
    documents.add_argument("--json", action="store_true", dest="as_json")
    documents.set_defaults(run=write_copies)

    labels = commands.add_parser(
        "labels", parents=[behind], help="write barcode labels to print and stick on"
    )
    labels.add_argument("what", choices=LABELS, metavar="|".join(LABELS))
    labels.add_argument("codes", nargs="*", metavar="CODE", help="only these; else all")
    labels.add_argument("--to", type=Path, required=True, metavar="DIR")
    labels.add_argument("--json", action="store_true", dest="as_json")
    labels.set_defaults(run=write_labels)

    papers = commands.add_parser(
        "papers", parents=[behind], help="answer for papers that a printer left in doubt"
    )
    inner = papers.add_subparsers(
        metavar="retry|printed|reprint|cancel|batch|batches|resume|stop", required=True
    )
    for word, what in (
        ("retry", "it did not come out: send it once more"),
        ("printed", "it came out after all"),
        ("reprint", "print a copy, counted and marked as one (--reason)"),
        ("cancel", "it is not wanted any more"),
    ):
        one = inner.add_parser(word, parents=[behind], help=what)
        one.add_argument("ids", nargs="+", type=int, metavar="ID", help="as told by: fulfill show papers")
        one.add_argument("--reason", default="", metavar="TEXT")
        one.set_defaults(run=answer_papers, word=word)

    _add_batches(inner, behind)

    relay = commands.add_parser("relay", parents=[behind], help="print what waits, ask carriers, tell shops")
    relay.add_argument("--watch", action="store_true", help="go on until told to stop")
    relay.add_argument(
        "--until-end-of-input", action="store_true", help="with --watch: end when standard input does"
    )
    relay.add_argument("--retry", action="store_true", help="also try again what was put before a person")
    relay.add_argument("--json", action="store_true", dest="as_json")
    relay.set_defaults(run=run_relay)


def _add_batches(inner: Any, behind: argparse.ArgumentParser) -> None:
    batch = inner.add_parser(
        "batch",
        parents=[behind],
        help="print many labels or papers on this station's printer, in their order",
    )
    batch.add_argument("what", metavar="places|totes|products|badges|KIND OF PAPER")
    batch.add_argument(
        "codes", nargs="*", metavar="CODE[=COUNT]", help="these in this order; else all labels"
    )
    batch.add_argument("--json", action="store_true", dest="as_json")
    batch.set_defaults(run=start_batch)
    listed = inner.add_parser("batches", parents=[behind], help="the newest batches, and how far they are")
    listed.add_argument("--json", action="store_true", dest="as_json")
    listed.set_defaults(run=list_batches)
    resume = inner.add_parser("resume", parents=[behind], help="after a jam: print a batch on from a piece")
    resume.add_argument("id", type=int, metavar="BATCH")
    resume.add_argument(
        "--from", type=int, dest="first", metavar="N", help="1 is the first piece of the list"
    )
    resume.set_defaults(run=resume_batch)
    stop = inner.add_parser("stop", parents=[behind], help="print no more of a batch")
    stop.add_argument("id", type=int, metavar="BATCH")
    stop.set_defaults(run=stop_batch)


def start_batch(call: argparse.Namespace) -> int:
    """Fulfill papers batch: what is printed by a relay, as all papers are."""
    from fulfill import batch_papers
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        if call.what in batch_papers.LABELS:
            number = batch_papers.start_labels(door.desk(call, opened, Act.READ), call.what, call.codes)
        else:
            if not call.codes:
                raise UnusableInput(
                    f"Which? Name orders or parcels: fulfill papers batch {call.what} 1001 1002"
                )
            number = batch_papers.start_documents(door.desk(call, opened, Act.REPRINT), call.what, call.codes)
    if call.as_json:
        telling.as_json({"batch": number})
    telling.say(
        f"Batch {number} waits for the printer: fulfill relay prints it, fulfill papers batches shows it."
    )
    return 0


def list_batches(call: argparse.Namespace) -> int:
    """Fulfill papers batches."""
    from fulfill.people import Act
    from fulfill.store import batch_rows

    with door.warehouse(call) as opened:
        door.desk(call, opened, Act.READ)
        with opened.database.read() as session:
            found = batch_rows.newest(session)
    if call.as_json:
        telling.as_json(
            [
                {
                    "batch": each.id, "title": each.title, "pieces": len(each.pieces), "sent": each.done,
                    "state": each.state, "why": each.why,
                }
                for each in found
            ]
        )  # fmt: skip
        return 0
    for each in found:
        why = f"  ({each.why})" if each.why else ""
        print(telling.safe(f"{each.id}  {each.title}  {each.done} of {len(each.pieces)}  {each.state}{why}"))
    return 0


def resume_batch(call: argparse.Namespace) -> int:
    """Fulfill papers resume: from the piece named, else behind what was sent."""
    from fulfill import batch_papers
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        telling.say(f"{batch_papers.resume(door.desk(call, opened, Act.REPRINT), call.id, call.first)}.")
    return 0


def stop_batch(call: argparse.Namespace) -> int:
    """Fulfill papers stop."""
    from fulfill import batch_papers
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        telling.say(f"{batch_papers.stop(door.desk(call, opened, Act.REPRINT), call.id)}.")
    return 0


def write_copies(call: argparse.Namespace) -> int:
    """Fulfill documents."""
    from fulfill import copies
    from fulfill.people import Act

    folder = _folder(call.to)
    with door.warehouse(call) as opened:
        written = copies.write(door.desk(call, opened, Act.REPRINT), call.number, folder)
    return _tell_files(call, written)


def write_labels(call: argparse.Namespace) -> int:
    """Fulfill labels."""
    from fulfill import copies
    from fulfill.people import Act

    folder = _folder(call.to)
    with door.warehouse(call) as opened:
        written = copies.labels(door.desk(call, opened, Act.READ), call.what, call.codes, folder)
    return _tell_files(call, written)


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableInput(f"The folder {path} cannot be made: {error.strerror}") from error
    return path


def _tell_files(call: argparse.Namespace, written: list[Path]) -> int:
    if call.as_json:
        telling.as_json([str(path) for path in written])
    else:
        for path in written:
            print(telling.safe(str(path)))
    return 0


def answer_papers(call: argparse.Namespace) -> int:
    """Fulfill papers: each id by itself, so that one that cannot be answered stops no other."""
    from fulfill.people import Act

    if call.word == "reprint" and not call.reason.strip():
        raise UnusableInput("A copy needs a reason: fulfill papers reprint ID --reason TEXT")
    refused = 0
    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.REPRINT)
        for paper_id in call.ids:
            try:
                telling.say(f"{_answer(desk, call.word, paper_id, call.reason)}.")
            except Refused as no:
                refused += 1
                telling.say(str(no))
    if refused == len(call.ids):
        return 2
    return 1 if refused else 0


def _answer(desk: Desk, word: str, paper_id: int, reason: str) -> str:
    from fulfill import operations
    from fulfill.people import Act
    from fulfill.store import paper_desk

    def do(doing: Doing) -> str:
        match word:
            case "printed":
                doing.said = paper_desk.came_out(doing.session, paper_id)
            case "retry":
                doing.said = paper_desk.again(doing.session, paper_id, doing.now_us)
            case "cancel":
                doing.said = paper_desk.cancel(doing.session, paper_id)
            case _:
                doing.said = paper_desk.copy(
                    doing.session, paper_id, reason.strip(), doing.seq, desk.station.id, doing.now_us
                )
        return doing.said

    return operations.run(desk, Act.REPRINT, f"paper_{word}", f"{paper_id} {reason}".strip(), do)


def run_relay(call: argparse.Namespace) -> int:
    """Fulfill relay."""
    from fulfill import bootstrap
    from fulfill.clock import SystemClock, microseconds
    from fulfill.store import paper_desk
    from fulfill.store.session import Session

    clock = SystemClock()
    with door.warehouse(call) as opened:
        if call.retry:

            def retry(session: Session) -> None:
                paper_desk.retry_parked(session, microseconds(clock.now()))
                session.commit()

            opened.database.run(retry)
        relay = bootstrap.relay_of(opened, clock)
        if call.until_end_of_input:
            # A window waits for its papers: no first round in which a carrier could hold them up.
            _watch(relay, with_input=True)
            return 0
        acted = relay.pump(None)
        if call.as_json:
            telling.as_json({"done": acted})
        telling.say(f"{acted} things were carried out.")
        if call.watch:
            _watch(relay, with_input=False)
    return 0


def _watch(relay: Any, *, with_input: bool) -> None:
    import signal
    import sys

    stop = threading.Event()
    if with_input:
        # Whoever started us holds the other end, and is gone when it closes.
        threading.Thread(target=_hear_the_end, args=(sys.stdin.buffer, stop), daemon=True).start()
    before = {name: signal.signal(name, lambda *_: stop.set()) for name in (signal.SIGTERM, signal.SIGINT)}
    try:
        relay.watch(stop)
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


def _hear_the_end(stream: BinaryIO, stop: threading.Event) -> None:
    stream.read()
    stop.set()

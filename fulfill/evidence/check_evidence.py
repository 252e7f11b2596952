"""Says whether an evidence bundle is as it was made; needs nothing but Python 3.11.

    python check_evidence.py BUNDLE.zip [--digest DIGEST]

A bundle is a ZIP file whose every byte follows from its files: nothing is packed, no byte has two
spellings. Its records are chained, each hash covering the one before (SHA-256); manifest.json holds the
hash of every file, and one digest over all of them. Whoever alters a byte is found, and where: a single
one to the byte, by the check sums.

What this cannot find by itself: a whole bundle made anew with other content, since there is no secret in
it. The digest tells: it stands on the summary that was printed or sent, and in the journal of the
warehouse that made the bundle. Give that one with --digest.

Ends with 0 when the bundle is intact, 1 when it is altered, 2 when it cannot be read.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FORMAT = 1
MANIFEST, RECORDS, SUMMARY = "manifest.json", "records.jsonl", "summary.pdf"
FIRST = "0" * 64
_HEAD, _ENTRY, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
# Version 2.0, no flags, stored, 1980-01-01: the same content gives the same bytes.
_HEAD_FORM, _ENTRY_FORM, _END_FORM = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"
_VERSION, _DAY = 20, 33


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it was made: the file or part of the bundle, and its bytes there."""

    what: str
    name: str
    first: int = 0
    last: int = 0


@dataclass
class Report:
    """What was found; `digest` is the bundle's as its content says."""

    digest: str = ""
    about: dict[str, Any] = field(default_factory=dict)
    records: int = 0
    files: int = 0
    findings: list[Finding] = field(default_factory=list)
    lines: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def is_intact(self) -> bool:
        return not self.findings


def canonical(value: Any) -> bytes:
    """The one spelling of a JSON value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def chained(records: Sequence[Mapping[str, Any]]) -> tuple[bytes, str]:
    """The lines of records.jsonl, and the hash of the last one."""
    before, lines = FIRST, []
    for number, record in enumerate(records, 1):
        line = {**record, "n": number, "previous": before}
        before = line["hash"] = _link(line)
        lines.append(canonical(line) + b"\n")
    return b"".join(lines), before


def _link(line: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical({name: line[name] for name in line if name != "hash"})).hexdigest()


def listed(files: Sequence[tuple[str, bytes]]) -> list[dict[str, Any]]:
    """Files as the manifest lists them."""
    return [
        {
            "name": name, "bytes": len(content), "crc32": zlib.crc32(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        for name, content in files
    ]  # fmt: skip


def digest_of(manifest: Mapping[str, Any]) -> str:
    """The digest of a bundle: over its manifest without the digest itself and the summary that shows it."""
    covered = {name: manifest[name] for name in manifest if name not in ("digest", "summary")}
    return hashlib.sha256(canonical(covered)).hexdigest()


def pack(files: Sequence[tuple[str, bytes]]) -> bytes:
    """The ZIP of these files, in this order."""
    body, directory = bytearray(), bytearray()
    for name, content in files:
        label, size, check = name.encode("ascii"), len(content), zlib.crc32(content)
        at = len(body)
        same = (_VERSION, 0, 0, 0, _DAY, check, size, size, len(label), 0)
        body += struct.pack(_HEAD_FORM, _HEAD, *same) + label + content
        directory += struct.pack(_ENTRY_FORM, _ENTRY, _VERSION, *same, 0, 0, 0, 0, at) + label
    end = (_END, 0, 0, len(files), len(files), len(directory), len(body), 0)
    return bytes(body + directory) + struct.pack(_END_FORM, *end)


@dataclass(frozen=True)
class _Part:
    """A file in the bundle: where its bytes lie."""

    name: str
    start: int
    size: int


def examine(content: bytes, digest: str = "") -> Report:
    """Hold a bundle against itself, and against the digest that it had, if that is known."""
    readings = [parts for parts in (_by_directory(content), _by_heads(content)) if parts]
    if not readings:
        said = "this is no evidence bundle, or its start and its end are altered"
        return Report(findings=[Finding(said, "", 0, len(content))])
    # One of the two ways to read a ZIP is enough where the other is damaged: that which explains more.
    reports = [
        _read_as(content, parts)
        for parts in (readings[:1] if len(set(map(tuple, readings))) == 1 else readings)
    ]
    report = min(reports, key=lambda one: one[0])[1]
    _narrow(report, content, {part.name: part for parts in readings for part in parts})
    if digest and report.digest and _plain(digest) != report.digest:
        report.findings.append(
            Finding(f"its digest is {report.digest}, not {_plain(digest)}: it was made anew", "the digest")
        )
    return report


def _narrow(report: Report, content: bytes, parts: Mapping[str, _Part]) -> None:
    """Where one single byte of a file is altered, name it: check sum and hash both prove it."""
    for at, finding in enumerate(report.findings):
        name = finding.name.split(",")[0]
        line, part = report.lines.get(name, {}), parts.get(name)
        if part is None or part.size != line.get("bytes") or not isinstance(line.get("crc32"), int):
            continue
        held = bytearray(content[part.start : part.start + part.size])
        if (found := _one_byte(held, line["crc32"])) is None:
            continue
        byte, held[found[0]] = part.start + found[0], found[1]
        if hashlib.sha256(held).hexdigest() == line["sha256"]:
            what = f"{finding.what.split(' is altered')[0]} is altered in byte {found[0]} of {name}"
            report.findings[at] = Finding(what, finding.name, byte, byte + 1)


def _one_byte(held: bytes | bytearray, wanted: int) -> tuple[int, int] | None:
    """Where, and from what, one byte was altered in what had this CRC-32; None where more than one was."""
    # A CRC is linear: the difference of two is that of one byte, carried on over the bytes behind it.
    table = [zlib.crc32(bytes([at])) ^ zlib.crc32(b"\0") for at in range(256)]
    ends, high = (
        {each: at for at, each in enumerate(table)},
        {each >> 24: at for at, each in enumerate(table)},
    )
    difference = zlib.crc32(held) ^ wanted
    for at in range(len(held) - 1, -1, -1):
        if difference in ends:
            return at, held[at] ^ ends[difference]
        low = high[difference >> 24]
        difference = ((difference ^ table[low]) << 8 & 0xFFFFFFFF) | low
    return None


def _read_as(content: bytes, parts: Sequence[_Part]) -> tuple[int, Report]:
    """A bundle that holds these files: how much of it does not fit, and what."""
    differ = _differences(content, parts)
    files = {part.name: content[part.start : part.start + part.size] for part in parts}
    frame = _frame(content, parts, differ)
    report = Report(files=len(files), findings=frame)
    if len(files) < len(parts):
        report.findings.append(Finding("a file stands in it twice", "the directory"))
    found = _content(report, files, parts, {finding.name for finding in frame})
    report.findings += found
    return len(differ) + len(found), report


def _plain(digest: str) -> str:
    return "".join(digest.split()).lower()


def _by_directory(content: bytes) -> list[_Part]:
    """The files as the directory at the end names them."""
    parts: list[_Part] = []
    try:
        *_, size, at, _ = struct.unpack(_END_FORM, content[-22:])
        if content[-22:-18] != _END or at + size != len(content) - 22:
            return []
        while at < len(content) - 22:
            fields = struct.unpack_from(_ENTRY_FORM, content, at)
            long, name_long, head_at = fields[9], fields[10], fields[16]
            name = content[at + 46 : at + 46 + name_long].decode("ascii")
            parts.append(_Part(name, head_at + 30 + name_long, long))
            at += 46 + name_long
    except (struct.error, UnicodeDecodeError):
        return []
    return parts


def _by_heads(content: bytes) -> list[_Part]:
    """The files as the heads before each of them name them."""
    parts: list[_Part] = []
    at = 0
    try:
        while content[at : at + 4] == _HEAD:
            fields = struct.unpack_from(_HEAD_FORM, content, at)
            long, name_long = fields[8], fields[9]
            name = content[at + 30 : at + 30 + name_long].decode("ascii")
            parts.append(_Part(name, at + 30 + name_long, long))
            at += 30 + name_long + long
    except (struct.error, UnicodeDecodeError):
        return []
    return parts


def _regions(parts: Sequence[_Part]) -> Iterator[tuple[str, str, int, int]]:
    """Every part of a bundle: which, of what, from where to where."""
    at = 0
    for part in parts:
        head = 30 + len(part.name)
        yield "head", part.name, at, at + head
        yield "data", part.name, at + head, at + head + part.size
        at += head + part.size
    for part in parts:
        yield "entry", part.name, at, at + 46 + len(part.name)
        at += 46 + len(part.name)
    yield "end", "the directory", at, at + 22


def _differences(content: bytes, parts: Sequence[_Part]) -> dict[tuple[str, str], tuple[int, int]]:
    """The parts of the ZIP that are not as these files would make it: first such byte, and its end."""
    made = pack([(part.name, content[part.start : part.start + part.size]) for part in parts])
    differ: dict[tuple[str, str], tuple[int, int]] = {}
    for kind, name, first, end in _regions(parts):
        if content[first:end] != made[first:end]:
            both = min(end, len(content), len(made))
            off = next((at for at in range(first, both) if content[at] != made[at]), both)
            differ[kind, name] = (off, end)
    return differ


def _frame(
    content: bytes, parts: Sequence[_Part], differ: Mapping[tuple[str, str], tuple[int, int]]
) -> list[Finding]:
    """The same in words."""
    end = max(end for *_, end in _regions(parts))
    found = []
    for (kind, name), (off, last) in differ.items():
        if ("head", name) in differ and ("entry", name) in differ:
            # Both hold the same check sum, so that it is the file itself which no longer fits them.
            if kind == "head":
                part = next(part for part in parts if part.name == name)
                said = f"{name} is altered, somewhere in its bytes"
                found.append(Finding(said, name, part.start, part.start + part.size))
            continue
        where = {"head": f"the head of {name}", "entry": f"the directory's entry of {name}"}.get(
            kind, "the directory's end"
        )
        found.append(Finding(f"{where} is altered at byte {off}", where, off, last))
    if len(content) > end:
        said = f"{len(content) - end} bytes stand behind the end"
        found.append(Finding(said, "behind the end", end, len(content)))
    return found


def _content(
    report: Report, files: dict[str, bytes], parts: Sequence[_Part], damaged: set[str]
) -> list[Finding]:
    """What the files say of each other."""
    where = {part.name: (part.start, part.start + part.size) for part in parts}
    records = _records(files.get(RECORDS, b""), where.get(RECORDS, (0, 0))[0])
    found = list(records.findings)
    if MANIFEST not in files:
        return [*found, Finding(f"{MANIFEST} is missing", MANIFEST)]
    try:
        manifest = json.loads(files[MANIFEST])
        is_plain = isinstance(manifest, dict) and canonical(manifest) + b"\n" == files[MANIFEST]
    except (ValueError, RecursionError):
        is_plain, manifest = False, {}
    if not is_plain or manifest.get("format") != FORMAT or digest_of(manifest) != manifest.get("digest"):
        if MANIFEST not in damaged:
            found.append(
                Finding(f"{MANIFEST} is altered: it does not fit its own digest", MANIFEST, *where[MANIFEST])
            )
        return found
    report.digest, report.about = str(manifest["digest"]), manifest.get("about", {})
    report.records = records.count
    if MANIFEST in damaged:
        return found
    try:
        summary = [manifest["summary"]] if manifest.get("summary") else []
        report.lines = {line["name"]: line for line in [*manifest["files"], *summary]}
        found += _held_to(report.lines, files, where, damaged | {each.name.split(",")[0] for each in found})
    except (AttributeError, KeyError, TypeError):
        found.append(Finding(f"{MANIFEST} lists no files that could be checked", MANIFEST, *where[MANIFEST]))
    ends = (manifest.get("records"), manifest.get("head"))
    if RECORDS in files and not found and (records.count, records.head) != ends:
        said = f"{RECORDS} has {records.count} records, not {manifest.get('records')}, or ends otherwise"
        found.append(Finding(said, RECORDS, *where[RECORDS]))
    return found


def _held_to(
    wanted: Mapping[str, Mapping[str, Any]],
    files: Mapping[str, bytes],
    where: Mapping[str, tuple[int, int]],
    known: set[str],
) -> list[Finding]:
    """Each file against its line of the manifest."""
    found = []
    for name, line in wanted.items():
        if name not in files:
            found.append(Finding(f"{name} is missing", name))
        elif name not in known and not line.items() <= listed([(name, files[name])])[0].items():
            found.append(Finding(f"{name} is altered: it does not fit its hash", name, *where[name]))
    extra = [name for name in files if name not in wanted and name != MANIFEST]
    found += [Finding(f"{name} was not there when the bundle was made", name, *where[name]) for name in extra]
    order = [name for name in files if name != MANIFEST and name in wanted]
    if not found and order != list(wanted):
        found.append(Finding("the files stand in another order", "the directory"))
    return found


@dataclass
class _Chain:
    count: int = 0
    head: str = FIRST
    findings: list[Finding] = field(default_factory=list)


def _records(content: bytes, start: int) -> _Chain:
    """The chain of the records, link by link; a broken one is named with its bytes."""
    chain = _Chain()
    at = 0
    for line in content.split(b"\n")[:-1] if content.endswith(b"\n") else content.split(b"\n"):
        chain.count += 1
        first, at = start + at, at + len(line) + 1
        try:
            record = json.loads(line)
            is_fit = (
                canonical(record) == line
                and record["n"] == chain.count
                and record["previous"] == chain.head
                and record["hash"] == _link(record)
            )
        except (ValueError, KeyError, TypeError, RecursionError):
            record, is_fit = {}, False
        if not is_fit:
            name = f"{RECORDS}, record {chain.count}"
            chain.findings.append(
                Finding(f"{name} is altered or does not follow the one before", name, first, start + at)
            )
            return chain
        chain.head = record["hash"]
    return chain


def told(report: Report) -> str:
    """A report in sentences, a line each."""
    if report.is_intact:
        return (
            f"Intact: {report.files} files, {report.records} records. Digest {report.digest}\n"
            "Compare the digest with the one on the printed summary, or in the journal of the warehouse."
        )
    lines = [
        finding.what + (f" (bytes {finding.first} to {finding.last})" if finding.last else "")
        for finding in report.findings
    ]
    return "ALTERED:\n" + "\n".join(f"- {line}" for line in lines)


def main(words: Sequence[str]) -> int:
    """The command; the exit code."""
    asked = argparse.ArgumentParser(prog="check_evidence.py", allow_abbrev=False)
    asked.add_argument("bundle", metavar="BUNDLE.zip")
    asked.add_argument("--digest", default="", help="the one on its summary, or in the journal")
    call = asked.parse_args(list(words))
    try:
        content = Path(call.bundle).read_bytes()
    except OSError as error:
        sys.stderr.write(f"{call.bundle} cannot be read: {error.strerror}\n")
        return 2
    report = examine(content, call.digest)
    sys.stdout.write(told(report) + "\n")
    return 0 if report.is_intact else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

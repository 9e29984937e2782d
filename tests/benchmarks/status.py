"""What the wording says: the share of sentences whose happening gets the status that a reader gave it.

    python -m tests.benchmarks.status [PATH] [--out FILE] [--errors]

PATH is a JSONL file of records {"text", "trigger", "status"}: a sentence, the word that names one dated happening of
it, and its status. The default is tests/gold/status.jsonl, self-written. A happening that is not found counts as
wrong. The last line printed is one JSON object with the figures.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from timeline.events.extract import mentions
from timeline.language.blocks import blocks
from timeline.language.names import names
from timeline.language.parse import Parser
from timeline.language.sentences import sentences
from timeline.model.event import Mention
from timeline.model.text import Document
from timeline.temporal.anchor import anchor

GOLD = Path(__file__).resolve().parents[1] / "gold" / "status.jsonl"


def read(text: str, parser: Parser) -> tuple[Mention, ...]:
    """The mentions of a text that stands for an article."""
    document = Document("text", text, language="en")
    parts = blocks(document)
    found = sentences(document, parts)
    parse = parser.parse(document, parts, found)
    known = names([document], {"text": parse})
    told, _ = mentions(document, found, parse, anchor("text", text, published=None), known)
    return told


def answers(path: Path, parser: Parser) -> Iterator[tuple[dict[str, str], str]]:
    """Each record with the status found for its trigger word, "" if it is no mention's."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        told = read(record["text"], parser)
        hits = [one for one in told if record["text"][one.trigger.start:one.trigger.end] == record["trigger"]]
        yield record, hits[0].status.value if hits else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark."""
    options = argparse.ArgumentParser(description="Score the status read from the wording.")
    options.add_argument("path", type=Path, nargs="?", default=GOLD)
    options.add_argument("--out", type=Path, help="write each record with its answer here, as JSON lines")
    options.add_argument("--errors", action="store_true", help="print the sentences that were read wrongly")
    chosen = options.parse_args(arguments)
    if not chosen.path.exists():
        print(f"skipped: {chosen.path} is not there")
        return 0
    found = list(answers(chosen.path, Parser()))
    if chosen.out:
        rows = (json.dumps({**record, "found": status}, ensure_ascii=False) for record, status in found)
        chosen.out.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    total = Counter(record["status"] for record, _ in found)
    right = Counter(record["status"] for record, status in found if status == record["status"])
    for record, status in found:
        if chosen.errors and status != record["status"]:
            print(f"{record['status']:12} read as {status or 'nothing':12} {record['trigger']}: {record['text']}")
    for status, count in sorted(total.items()):
        print(f"{status:12} {right[status]:4} of {count}")
    print(json.dumps({"accuracy": sum(right.values()) / max(1, len(found)), "sentences": len(found)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())

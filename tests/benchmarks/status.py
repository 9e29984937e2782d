"""What the wording says: who says or denies what, how far a denial reaches, and which happening a time dates.

    python -m tests.benchmarks.status [FOLDER] [--out FILE] [--errors]

FOLDER holds `status`, `scope` and `attachment`, each in a half to tune rules on (`.dev.jsonl`) and one of which only
the totals are looked at (`.check.jsonl`), as the README beside them describes; the default is tests/gold/wording.

- found: sentences whose happening is found; status: those where it also has its status
- speaker: claimed and denied happenings, found as such, whose innermost voice is the one marked, or none if none is
- scope: sentences whose triggers all have their status; those without a time of their own need not be found
- denier: of these, the sentences that have one denier and whose denial is his
- attachment: sentences whose times all date the happening marked; times: single expressions

`--errors` prints what is read wrongly, of the dev half alone. The last line printed is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline.events.attribution import UNCLEAR
from timeline.events.extract import mentions
from timeline.language.blocks import blocks
from timeline.language.names import names
from timeline.language.parse import Parser
from timeline.language.sentences import sentences
from timeline.model.event import Attribution, Mention
from timeline.model.text import Document, Span
from timeline.model.timex import Anchored
from timeline.temporal.anchor import anchor

GOLD = Path(__file__).resolve().parents[1] / "gold" / "wording"
HALVES = ("dev", "check")
_VOICED = ("claimed", "denied")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """One question to a record: which measure it belongs to, what is right, what was found, and whether that is it."""

    measure: str
    record: Record
    wanted: str
    found: str
    right: bool


@dataclass(frozen=True, slots=True)
class Read:
    """A text's mentions and temporal expressions."""

    text: str
    mentions: tuple[Mention, ...]
    anchored: tuple[Anchored, ...]

    def at(self, span: Span) -> Mention | None:
        """The mention whose trigger stands in a range, None if there is none."""
        return next((one for one in self.mentions if one.trigger.overlaps(span)), None)

    def words(self, span: Span) -> str:
        """The text's words."""
        return self.text[span.start:span.end]


def read(text: str, parser: Parser) -> Read:
    """A text that stands for an article."""
    document = Document("text", text, language="en")
    parts = blocks(document)
    found = sentences(document, parts)
    parse = parser.parse(document, parts, found)
    times = anchor("text", text, published=None)
    told, _ = mentions(document, found, parse, times, names([document], {"text": parse}))
    return Read(text, told, times)


def records(path: Path) -> list[Record]:
    """The records of a JSONL file; none if it is not there."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def answers(folder: Path, half: str, parser: Parser) -> Iterator[Answer]:
    """Every question to the records of one half."""
    for name, ask in (("status", _status), ("scope", _scope), ("attachment", _attachment)):
        for record in records(folder / f"{name}.{half}.jsonl"):
            yield from ask(record, read(record["text"], parser))


def _status(record: Record, told: Read) -> Iterator[Answer]:
    one = told.at(_span(record, record["trigger"]))
    found = one.status.value if one is not None else ""
    yield Answer("found", record, "", "", one is not None)
    yield Answer("status", record, f"{record['trigger']} {record['status']}", found, found == record["status"])
    if one is not None and found == record["status"] and found in _VOICED:
        wanted = record["speakers"][-1] if record["speakers"] else ""
        voices = [link for link in one.attributions if link.is_denial == (found == "denied")]
        named = [link for link in voices if link.speaker != UNCLEAR]
        right = any(_names(link, wanted, record) for link in voices) if wanted else not named
        yield Answer("speaker", record, wanted, "; ".join(link.speaker for link in voices), right)


def _scope(record: Record, told: Read) -> Iterator[Answer]:
    found, right = [], True
    for trigger, status in record["triggers"].items():
        one = told.at(_span(record, trigger))
        given = one.status.value if one is not None else ""
        found.append(f"{trigger} {given}")
        missing = not given and trigger in record["dated"]
        right &= not missing and (not given or given == status or (status == "not denied" and given != "denied"))
    wanted = ", ".join(f"{trigger} {status}" for trigger, status in record["triggers"].items())
    yield Answer("scope", record, wanted, ", ".join(found), right)
    if len(record["deniers"]) == 1:
        voices = [link for one in told.mentions for link in one.attributions if link.is_denial]
        yield Answer("denier", record, record["deniers"][0], "; ".join(link.speaker for link in voices),
                     not voices or any(_names(link, record["deniers"][0], record) for link in voices))


def _attachment(record: Record, told: Read) -> Iterator[Answer]:
    times = {item.id: item.timex for item in told.anchored}
    good = []
    for words, trigger in record["times"].items():
        span = _span(record, words)
        dating = [one for one in told.mentions if any(_span_of(times[id]).overlaps(span) for id in one.times)]
        wanted = [_span(record, word) for word in (trigger, record.get("also", {}).get(words, trigger))]
        good.append(any(one.trigger.overlaps(span) for one in dating for span in wanted))
        shown = ", ".join(told.words(one.trigger) for one in dating)
        yield Answer("times", record, f"{words}: {trigger}", f"{words}: {shown}", good[-1])
    yield Answer("attachment", record, "", "", all(good))


def _names(link: Attribution, wanted: str, record: Record) -> bool:
    """Whether a link's speaker is the one marked: by where its words stand, or by the name that they stand for."""
    stands = link.start is not None and link.end is not None and Span(link.start, link.end).overlaps(
        _span(record, wanted))
    return stands or link.speaker.casefold() == wanted.casefold()


def _span(record: Record, words: str) -> Span:
    return Span(*record["at"][words])


def _span_of(timex: Any) -> Span:
    return Span(timex.start, timex.end)


def shares(found: Sequence[Answer]) -> dict[str, float]:
    """The share of right answers of each measure, with how many questions there were."""
    figures: dict[str, float] = {}
    for measure in dict.fromkeys(answer.measure for answer in found):
        own = [answer.right for answer in found if answer.measure == measure]
        figures |= {measure: sum(own) / len(own), f"{measure} asked": len(own)}
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark."""
    options = argparse.ArgumentParser(description="Score what is read from the wording.")
    options.add_argument("path", type=Path, nargs="?", default=GOLD)
    options.add_argument("--out", type=Path, help="write the answers to the dev half here, as JSON lines")
    options.add_argument("--errors", action="store_true", help="print what is read wrongly of the dev half")
    chosen = options.parse_args(arguments)
    if not chosen.path.exists():
        print(f"skipped: {chosen.path} is not there")
        return 0
    parser = Parser()
    halves = {half: list(answers(chosen.path, half, parser)) for half in HALVES}
    if chosen.out:
        chosen.out.write_text("".join(f"{json.dumps(_row(answer), ensure_ascii=False)}\n" for answer in halves["dev"]),
                              encoding="utf-8")
    for answer in halves["dev"]:
        if chosen.errors and not answer.right and answer.wanted:
            construction = answer.record["construction"]
            print(f"{answer.measure} [{construction}] {answer.wanted} | read as: {answer.found or '-'}\n"
                  f"    {answer.record['text']}")
    figures = {half: shares(found) for half, found in halves.items()}
    for measure in figures["dev"]:
        if not measure.endswith(" asked"):
            print(f"{measure:12}" + "   ".join(f"{half} {figures[half].get(measure, 0):.1%} of "
                                               f"{figures[half].get(f'{measure} asked', 0)}" for half in HALVES))
    print(json.dumps(figures))
    return 0


def _row(answer: Answer) -> dict[str, Any]:
    return {"measure": answer.measure, "text": answer.record["text"], "wanted": answer.wanted, "found": answer.found,
            "right": answer.right}


if __name__ == "__main__":
    sys.exit(main())

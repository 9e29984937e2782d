"""Headlines: whether each keeps to its quote, tells something, is short, and loses no negation, hedge or voice.

    python -m tests.benchmarks.headlines [PATH] [--articles N] [--out FILE] [--errors] [--sample N]

PATH is a folder of topics as ../shared/corpora/README.md describes it; N articles of it are read, evenly from all
topics, each topic as a story, beside the articles of seeds/. Checked for every mention, by the words alone:

- words: each piece stands at its offsets; what lies outside the quote is a name put in a pronoun's place
- verb: it holds a finite verb (with a subject if it is tagged as a form that may be finite: "put"), or, where a noun or
  participle names the happening ("the letter sent by X"), that word and something that takes part
- length: at most 12 words, of a clause in quotation marks 15, of a statement or a report 18, for it tells who speaks
  as well (`short`: at most 12; `all of 15`: all four with 15 words outside quotation marks too, as where what goes next
  would be missed)
- meaning: the words that made it negated, possible, planned, hearsay or denied stand in the headline, or the second
  line says so

`--sample N` prints N headlines of them with their sentences, always the same, for reading. The last line printed is
one JSON object: the share of mentions that pass each check, and all.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.hidden_dates import topics, untokenised
from timeline.events.extract import mentions
from timeline.events.view import Token, View, views
from timeline.events.words import NEVER, SAY
from timeline.language.blocks import blocks
from timeline.language.names import Names, names
from timeline.language.parse import Parse, Parser
from timeline.language.sentences import sentences
from timeline.model.event import Kind, Mention, Status
from timeline.model.text import Document, Sentence, Span
from timeline.temporal.anchor import anchor
from timeline.temporal.tag import as_interval

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_ARTICLES = 200
_LONGEST, _LONGEST_QUOTED, _LONGEST_SAYING = 12, 15, 18  # words
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
CHECKS = ("words", "verb", "length", "meaning")


@dataclass(frozen=True, slots=True)
class Told:
    """A mention with its document and the parsed sentence that it stands in."""

    mention: Mention
    view: View

    @property
    def headline(self) -> str:
        """The headline as shown."""
        return self.mention.headline.text

    @property
    def kept(self) -> Iterator[Span]:
        """The ranges of the headline that stand in its quote."""
        return (Span(piece.start, piece.end) for piece in self.mention.headline.pieces
                if self.mention.quote.start <= piece.start < self.mention.quote.end)


def stories(path: Path | None, wanted: int) -> Iterator[list[Document]]:
    """The samples, and of each topic an even share of the articles wanted."""
    yield [Document(file.name, file.read_text(encoding="utf-8"), language="en") for file in sorted(SEEDS.glob("*.txt"))]
    found = list(topics(path)) if path is not None and path.exists() else []
    for place, topic in enumerate(found):
        share = wanted * (place + 1) // len(found) - wanted * place // len(found)
        lines = (topic / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        step = max(1, len(lines) // max(1, share))
        records = [json.loads(line) for line in lines[::step][:share]]
        yield [Document(f"{topic.name} {record['id']}", "\n\n".join(map(untokenised, record["sentences"])),
                        published=record["date"], language="en") for record in records]


def read(story: Sequence[Document], parser: Parser) -> Iterator[Told]:
    """The mentions of a story's articles, named over all of it."""
    structures: list[tuple[Document, tuple[Sentence, ...]]] = []
    parses: dict[str, Parse] = {}
    for document in story:
        parts = blocks(document)
        found = sentences(document, parts)
        structures.append((document, found))
        parses[document.id] = parser.parse(document, parts, found)
    known: Names = names([document for document, _ in structures], parses)
    for document, found in structures:
        given = as_interval(document.published)
        told, _ = mentions(document, found, parses[document.id], anchor(document.id, document.text, published=given),
                           known)
        seen = views(document, found, parses[document.id])
        yield from (Told(one, seen[one.sentence]) for one in told)


def failures(told: Told) -> tuple[str, ...]:
    """The checks that a mention's headline does not pass."""
    passed = (_words(told), _verb(told), _length(told), _meaning(told))
    return tuple(name for name, holds in zip(CHECKS, passed, strict=True) if not holds)


def _words(told: Told) -> bool:
    text = told.view.document.text
    return bool(told.mention.headline.pieces) and all(
        text[piece.start:piece.end] == piece.text and piece.text.strip() for piece in told.mention.headline.pieces)


def _verb(told: Told) -> bool:
    tokens = [token for span in told.kept for token in told.view.within(span)]
    if any(map(is_finite, tokens)):
        return True
    trigger = told.view.within(told.mention.trigger)
    named = bool(trigger) and (not trigger[0].tag_.startswith("VB") or trigger[0].tag_ in {"VBN", "VBG"})
    told_of = any(token.tag_.startswith(("NN", "PRP")) and token not in trigger for token in tokens)
    return named and (told_of or len(told.mention.headline.pieces) > 1)


def is_finite(token: Token) -> bool:
    """Whether a token is a finite verb; a form that may be one needs a subject of its own and no "to"."""
    if token.tag_ in _FINITE:
        return True
    labels = {child.dep_ for child in token.children}
    return token.tag_ in {"VB", "VBN"} and "nsubj" in labels and "aux" not in labels


def _length(told: Told) -> bool:
    says = told.mention.kind is Kind.STATEMENT or told.mention.lemma in SAY
    longest = _LONGEST_SAYING if says else _LONGEST_QUOTED if told.mention.headline.quoted else _LONGEST
    return len(told.headline.split()) <= longest


def _fuller(told: Told) -> int:
    """The most words of a headline that keeps what would be missed."""
    says = told.mention.kind is Kind.STATEMENT or told.mention.lemma in SAY
    return _LONGEST_SAYING if says else _LONGEST_QUOTED


def _meaning(told: Told) -> bool:
    """Whether words that change the meaning were kept: of those that gave the status, one stands in the headline.

    Claims and denials by a speaker are told by the second line, and so are plans and possibilities; a negated
    happening must say so itself, and must not negate what its source does not.
    """
    words = set(told.headline.lower().replace("’", "'").split())
    negated = any(word in NEVER or word.endswith("n't") for word in words)
    if told.mention.status is Status.NEGATED:
        kept = list(told.kept)
        return any(span.start <= word.start < span.end for span in kept for word in told.mention.status_words)
    return not negated or told.mention.status is not Status.REPORTED or _negates_itself(told)


def _negates_itself(told: Told) -> bool:
    return told.mention.kind is Kind.STATEMENT


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark."""
    options = argparse.ArgumentParser(description="Check the headlines of every mention.")
    options.add_argument("path", type=Path, nargs="?", help="a folder of topics; without it only the samples are read")
    options.add_argument("--articles", type=int, default=_ARTICLES, help="how many articles of PATH to read")
    options.add_argument("--out", type=Path, help="write each mention with what it fails here, as JSON lines")
    options.add_argument("--errors", action="store_true", help="print the headlines that fail a check")
    options.add_argument("--sample", type=int, default=0, help="print so many headlines for reading")
    chosen = options.parse_args(arguments)
    parser = Parser()
    found = [one for story in stories(chosen.path, chosen.articles) for one in read(story, parser)]
    rows = [(one, failures(one)) for one in found]
    if chosen.out:
        chosen.out.write_text("".join(json.dumps(row(one, failed), ensure_ascii=False) + "\n" for one, failed in rows),
                              encoding="utf-8")
    if chosen.errors:
        print("\n".join(shown(one, failed) for one, failed in rows if failed))
    for one in sampled(found, chosen.sample):
        print(shown(one, ()))
    failed = Counter(name for _, names_ in rows for name in names_)
    total = max(1, len(rows))
    figures = {name: 1 - failed[name] / total for name in CHECKS}
    print(json.dumps({"all": sum(not names_ for _, names_ in rows) / total, **figures, "mentions": len(rows),
                      "quoted": sum(one.mention.headline.quoted for one in found) / total,
                      "short": sum(len(one.headline.split()) <= _LONGEST for one in found) / total,
                      "all of 15": sum(set(names_) <= {"length"} and len(one.headline.split()) <= _fuller(one)
                                       for one, names_ in rows) / total,
                      "finite": sum(any(is_finite(t) for s in one.kept for t in one.view.within(s))
                                    for one in found) / total}))
    return 0


def sampled(found: Iterable[Told], count: int) -> list[Told]:
    """So many mentions, chosen by the hash of their ids."""
    return sorted(found, key=lambda one: hashlib.sha256(one.mention.id.encode()).hexdigest())[:count]


def row(told: Told, failed: Sequence[str]) -> dict[str, object]:
    """A mention as a record."""
    one = told.mention
    return {"document": one.document, "kind": one.kind, "status": one.status, "headline": told.headline,
            "trigger": told.view.words(one.trigger), "sentence": told.view.words(one.quote), "failed": list(failed)}


def shown(told: Told, failed: Sequence[str]) -> str:
    """A mention in three lines."""
    one = told.mention
    voices = "; ".join(link.speaker + (" denies" if link.is_denial else "") for link in one.attributions)
    return (f"[{one.kind} {one.status}{f' ({voices})' if voices else ''}] {' '.join(failed)}\n"
            f"    {told.headline}\n    < {told.view.words(one.quote)}  [{told.view.words(one.trigger)}]\n")


if __name__ == "__main__":
    sys.exit(main())

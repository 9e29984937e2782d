"""Pairs that are one event on evidence without dates: high precision only.

The evidence is one: the same words in both. Texts are compared as runs of words with punctuation, case and quotation
marks left out, so that re-punctuation does not part them. Two temporal expressions are tied when the words around
both are the same; two mentions when their trigger stands at the same place of a run that both share.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.model.disjoint import DisjointSet
from timeline.model.event import Kind, Mention, Tie
from timeline.model.text import Document, Sentence, Span
from timeline.model.timex import Anchored, Basis

QUOTE_WORDS = 8
# Words that stand in more documents than this are a formula, or furniture: they tie nothing.
_FORMULA = 25
# Of so many documents that print the words of a statement at least one has them in quotation marks.
_QUOTED = 3
# The stretch of common words around two expressions must make up this share of the shorter sentence: the formulas of
# weekly reports ("claims for jobless benefits, released Thursday") are common only up to their figures. Fitted by
# tests/benchmarks/tied_days.py: from a half down to a quarter, 130 pairs more, of which 4 are of other days.
_COMMON = 0.25

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NAME = 8  # characters before an expression in which an article stands
_NAMED = re.compile(r"\bthe\s+\Z", re.IGNORECASE)
_MARK = re.compile("[\"“”„«»]")
_TIME = "\x00"  # stands for a temporal expression among words


@dataclass(frozen=True, slots=True)
class SameTime:
    """Expressions, by id and in order, that date one event: the same words (`words`) stand around them.

    With `of_report` they date what `words` name, a report, in whatever words.
    """

    items: tuple[str, ...]
    words: str
    of_report: bool = False


def ties(mentions: Sequence[Mention], documents: Mapping[str, Document]) -> tuple[Tie, ...]:
    """Ties between mentions of different documents whose quotes share a run of at least `QUOTE_WORDS` words.

    For a happening the run must hold the trigger in both, at the same place in the run: two events told within one
    quoted sentence stay two. A statement is its words: any run that one of the two has in quotation marks ties it to
    the statement at the same place among those of the other sentence, unless it is a formula, printed by most without.
    """
    ordered = sorted(mentions, key=_mention_order)
    several = _told_twice(run for _, some in _runs_of(ordered, documents) for run in some)
    quoted: dict[tuple[str, ...], set[str]] = defaultdict(set)
    runs: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention, some in _runs_of(ordered, documents):
        for run in some:
            if hash(run) in several:
                runs[run].append(mention)
        if mention.kind is Kind.STATEMENT:
            for run in quoted_runs(mention, documents[mention.document].text):
                quoted[run].add(mention.document)
    found: dict[tuple[str, str], Tie] = {}
    for run, holders in runs.items():
        if run[0] == "said" and _QUOTED * len(quoted[run[2:]]) < len({mention.document for mention in holders}):
            continue
        first = min(holders, key=_mention_order)
        for other in sorted(holders, key=_mention_order):
            if other.document != first.document:
                words = " ".join(run[-QUOTE_WORDS:])
                found.setdefault((first.id, other.id), Tie(first.id, other.id, "shared quotation", words))
    return tuple(found[key] for key in sorted(found))


def _runs_of(ordered: Iterable[Mention],
             documents: Mapping[str, Document]) -> Iterator[tuple[Mention, Iterable[tuple[str, ...]]]]:
    """Each mention with the runs that may tie it: those over its trigger, or of a statement all, under its place."""
    before: Counter[tuple[str, int]] = Counter()
    for mention in ordered:
        text = documents[mention.document].text
        if mention.kind is Kind.STATEMENT:
            place = before[mention.document, mention.sentence]
            before[mention.document, mention.sentence] += 1
            yield mention, [("said", str(place), *run) for run in runs_within(text, mention.quote)]
            continue
        told = _words(text, mention.quote)
        at = next((index for index, (_, start) in enumerate(told) if start >= mention.trigger.start), None)
        yield mention, _runs_over([word for word, _ in told], at, QUOTE_WORDS)


def _told_twice(runs: Iterable[tuple[str, ...]]) -> set[int]:
    """The hashes of the runs that come more than once; hardly any do, and only these are worth keeping."""
    once: set[int] = set()
    twice: set[int] = set()
    for run in map(hash, runs):
        (twice if run in once else once).add(run)
    return twice


def time_ties(sentences: Mapping[str, Sequence[Sentence]], anchored: Mapping[str, Sequence[Anchored]],
              documents: Mapping[str, Document], *, common: float = _COMMON) -> tuple[SameTime, ...]:
    """Dated expressions of different documents around which the same words stand, together.

    `anchored` holds, for each document in order, the expressions that may be tied: those of the article itself.
    `common` is the share of the shorter sentence that both must have in common, 0..1.
    """
    places = {item.id: (item, words) for id in sorted(documents)
              for item, words in _expressions(documents[id], sentences[id], anchored[id])}
    runs: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key, (_, words) in places.items():
        for run in _runs_over(words, words.index(_TIME), QUOTE_WORDS + 1):
            runs[run].append(key)
    groups = DisjointSet(places)
    shared: dict[str, str] = {}
    for holders in runs.values():
        if len({places[key][0].document for key in holders}) > _FORMULA:
            continue
        for first, second in pairwise(sorted(set(holders))):
            words, others = places[first][1], places[second][1]
            stretch = _stretch(words, others)
            if len(stretch) - 1 >= common * (min(len(words), len(others)) - 1):
                groups.join(first, second)
                shared.setdefault(first, " ".join(stretch).replace(_TIME, "…"))
    return tuple(SameTime(tuple(group), next(shared[key] for key in group if key in shared))
                 for group in groups.sets() if len({places[key][0].document for key in group}) > 1)


def _expressions(document: Document, sentences: Sequence[Sentence],
                 anchored: Sequence[Anchored]) -> Iterator[tuple[Anchored, list[str]]]:
    """Each expression that a tie can date, with the words of its sentence, itself replaced by one mark."""
    waiting = iter(sentences)
    sentence = next(waiting, None)
    words: list[tuple[str, int]] | None = None
    for item in anchored:
        start, end = item.timex.start, item.timex.end
        while sentence is not None and sentence.end <= start:
            sentence, words = next(waiting, None), None
        if sentence is None:
            return
        if sentence.start <= start and _dates_an_event(item, document.text):
            words = _words(document.text, sentence.span) if words is None else words
            before = [word for word, place in words if place < start]
            yield item, [*before, _TIME, *(word for word, place in words if place >= end)]


def _dates_an_event(item: Anchored, text: str) -> bool:
    """Whether an expression tells when something happened, not what it is called ("the 3 May fire") or may yet be.

    What "could" or "was to" happen on a day is told in the same words before the day and, by a stale page, after it.
    """
    is_named = _NAMED.search(text[max(0, item.timex.start - _NAME):item.timex.start]) is not None
    return item.basis in {Basis.PUBLICATION, Basis.ABSOLUTE} and not item.is_open and not is_named


def _words(text: str, span: Span) -> list[tuple[str, int]]:
    """The words of a range in lower case, each with its offset."""
    return [(match.group().lower().replace("’", "'"), match.start())
            for match in _WORD.finditer(text, span.start, span.end)]


def _runs_over(words: Sequence[str], at: int | None, length: int) -> Iterator[tuple[str, ...]]:
    """Runs of `length` words that hold the word at `at`, each led by that word's place in it."""
    if at is None:
        return
    for first in range(max(0, at - length + 1), min(at, len(words) - length) + 1):
        yield (str(at - first), *words[first:first + length])


def quoted_runs(mention: Mention, text: str) -> Iterator[tuple[str, ...]]:
    """Runs of `QUOTE_WORDS` words that a statement's sentence has in quotation marks."""
    for part in _quotations(mention, text):
        yield from runs_within(text, part)


def _quotations(mention: Mention, text: str) -> Iterator[Span]:
    """What stands in quotation marks in what is said, as far as it lies in the statement's own sentence."""
    contents = {link.content for link in mention.attributions}
    for content in sorted(contents, key=lambda span: (span.start, span.end)):
        marks = [match.start() for match in _MARK.finditer(text, content.start, content.end)] + [content.end]
        for first, last in zip(marks[::2], marks[1::2], strict=False):
            start, end = max(first, mention.quote.start), min(last, mention.quote.end)
            if start < end:
                yield Span(start, end)


def runs_within(text: str, span: Span) -> Iterator[tuple[str, ...]]:
    """All runs of `QUOTE_WORDS` words of a range, in lower case and without punctuation."""
    words = [word for word, _ in _words(text, span)]
    return (tuple(words[first:first + QUOTE_WORDS]) for first in range(len(words) - QUOTE_WORDS + 1))


def _stretch(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The longest common stretch around the expressions of two sentences."""
    one, other = words.index(_TIME), others.index(_TIME)
    left = _agreeing(zip(reversed(words[:one]), reversed(others[:other]), strict=False))
    right = _agreeing(zip(words[one + 1:], others[other + 1:], strict=False))
    return list(words[one - left:one + 1 + right])


def _agreeing(pairs: Iterable[tuple[str, str]]) -> int:
    count = 0
    for first, second in pairs:
        if first != second:
            break
        count += 1
    return count


def _mention_order(mention: Mention) -> tuple[str, int]:
    return mention.document, mention.trigger.start

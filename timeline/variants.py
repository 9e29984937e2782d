"""Where the articles that tell one event differ on more than its date: numbers, amounts, and who said it.

None is chosen: each stands as it was told, with its article. What a report is said to hold ("seventeen sources", "about
a dozen") belongs to the event of its publication, in whatever article it is said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from timeline.citations import WORKS, Report
from timeline.merge.pair import akin_names
from timeline.merge.quantities import Quantity, quantities
from timeline.merge.telling import counts
from timeline.model.event import Event, Kind, Mention, Variant
from timeline.model.message import message
from timeline.model.text import Document, Sentence
from timeline.model.voices import ENGLISH, with_variants

_AMOUNT, _SHARE, _SPEAKER = message("the amount"), message("the percentage"), message("who said it")
# Who speaks in a report: any two numbers of them differ. Other things that a report counts are the same only if their
# numbers are near each other, as one article tells of several counts of companies.
_VOICES = frozenset(["source", "sources", "official", "officials", "insiders", "witnesses", "people", "employees"])
_NEAR = 2.0
_DESCRIBING = frozenset(["The", "A", "An", "His", "Her", "Their", "Its", "One", "Some", "Many", "Two", "Three", "This"])
_ABOUT_IT = re.compile(rf"\b(?:{'|'.join(sorted(WORKS))})s?\b|\breports\b", re.IGNORECASE)

Told = tuple[str, Quantity]  # a document and a number in it


def differing(events: Sequence[Event], documents: Mapping[str, Document], reports: Sequence[Report],
              sentences: Mapping[str, Sequence[Sentence]]) -> tuple[Event, ...]:
    """The events in the order given, each with its variants; the second line then says on what articles differ."""
    held = {mention: report for report in reports for mention in report.mentions}
    found = []
    for event in events:
        report = next((held[mention.id] for mention in event.mentions if mention.id in held), None)
        own = [(mention.document, one) for mention in event.mentions
               for one in counts(mention, documents[mention.document].text)]
        told = [*own, *(_of_report(report, documents, sentences) if report is not None else ())]
        variants = (*_numbers(told, frozenset(own), documents), *_speakers(event))
        found.append(replace(event, variants=variants,
                             second_line=with_variants(event.second_line, variants, ENGLISH)))
    return tuple(found)


def _numbers(told: Sequence[Told], own: frozenset[Told], documents: Mapping[str, Document]) -> Iterator[Variant]:
    """Everything that is told of a thing of whose number two articles cannot both be right, in the order given."""
    things: dict[str, list[Told]] = defaultdict(list)
    for document, one in dict.fromkeys(told):
        things[one.thing].append((document, one))
    for some in things.values():
        rival = {first for first in some for second in some if _differ(first, second, some, own)}
        for document, one in (first for first in some if first in rival):
            text = documents[document].text
            yield Variant(_about(some), " ".join(text[one.start:one.end].split()), document, one.start, one.end)


def _differ(first: Told, second: Told, some: Sequence[Told], own: frozenset[Told]) -> bool:
    """Whether two articles put numbers to the thing that cannot both hold: of money and shares no two may agree."""
    if first[0] == second[0] or first[1].agrees(second[1]):
        return False
    if first[1].thing in "$€£%":
        mine, yours = ([one for id, one in some if id == document] for document in (first[0], second[0]))
        return not any(one.agrees(other) for one in mine for other in yours)
    return (first in own and second in own) or first[1].noun in _VOICES or _is_near(first[1], second[1])


def _is_near(first: Quantity, second: Quantity) -> bool:
    low, high = sorted((max(first.least, 1.0), max(second.least, 1.0)))
    return high <= _NEAR * low


def _about(some: Sequence[Told]) -> str:
    one = some[0][1]
    return _AMOUNT if one.thing in "$€£" else _SHARE if one.thing == "%" else message("the number of {things}",
                                                                                        things=one.noun)


def _of_report(report: Report, documents: Mapping[str, Document],
               sentences: Mapping[str, Sequence[Sentence]]) -> Iterator[Told]:
    """The numbers in the sentences that tell what a report says, in each article that speaks of it."""
    name = re.compile(rf"\b{re.escape(report.publisher)}\b")
    for id in sorted(report.documents):
        text = documents[id].text
        for sentence in sentences[id]:
            told = text[sentence.start:sentence.end]
            if name.search(told) or _ABOUT_IT.search(told):
                for one in quantities(text, sentence.start, sentence.end):
                    if one.noun:
                        yield id, one


def _speakers(event: Event) -> Iterator[Variant]:
    """Who is said to speak where two articles give one statement to different speakers."""
    if event.kind is not Kind.STATEMENT:
        return
    voices: dict[str, dict[str, Variant]] = defaultdict(dict)
    for mention in event.mentions:
        for variant in _voices(mention):
            voices[mention.document].setdefault(variant.words, variant)
    if any(not set(one) & set(other) and not akin_names(frozenset(one), frozenset(other))
           for one, other in combinations(voices.values(), 2)):
        yield from (variant for held in voices.values() for variant in held.values())


def _voices(mention: Mention) -> Iterator[Variant]:
    """The speakers that a telling's own words name."""
    for link in mention.attributions:
        if link.start is not None and link.end is not None and _is_name(link.speaker):
            yield Variant(_SPEAKER, link.speaker, mention.document, link.start, link.end)


def _is_name(speaker: str) -> bool:
    """Whether a speaker is named: who is only described ("his spokeswoman", "The rights leader") may be anybody."""
    words = speaker.split()
    return bool(words) and all(word[0].isupper() for word in (words[0], words[-1])) and words[0] not in _DESCRIBING

"""Reports that several articles tell of: when each says the report came out, and who speaks of it at all.

"X reported Thursday" in one article and "in an article published by X last week" in another date one report, if both
tell of the same things; and whoever quotes the report was published no earlier than it. No date is read here. An outlet
that published more than one report of the story, as far as the words tell, gives no evidence at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from timeline.chronology import After
from timeline.merge.stems import stem
from timeline.model.event import Kind, Mention, Role, Status, Tie
from timeline.model.message import message
from timeline.ties import SameTime

_PUBLISHING = frozenset(["publish", "print", "run", "carry", "air", "broadcast", "release", "post"])
WORKS = frozenset(["article", "report", "story", "piece", "investigation", "column", "dispatch", "feature"])
_SHARED = 2  # content words that two sentences about one report have in common
_TOLD = 3  # content words that what an article takes from the report has in common with what others take
_SHORT = 4  # letters: shorter words are mostly function words
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Report:
    """One outlet's report: the mentions that date it, their expressions by document, and what else quotes it."""

    publisher: str
    mentions: tuple[str, ...]
    times: Mapping[str, str] = field(hash=False)
    quoted_by: tuple[str, ...]

    @property
    def documents(self) -> frozenset[str]:
        """All documents that speak of the report."""
        return frozenset((*self.times, *self.quoted_by))

    def is_by(self, name: str) -> bool:
        """Whether a name is the publisher's, or begins with it."""
        return _is_of(name, self.publisher)


def reports(mentions: Sequence[Mention], texts: Mapping[str, str]) -> tuple[Report, ...]:
    """The reports that some article dates, one an outlet, by the outlet's name; `texts` are those of the documents."""
    published: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        publisher = _publisher(mention, texts)
        if publisher:
            published[publisher].append(mention)
    found = []
    for publisher, family in _families(published).items():
        told = [mention for name in family for mention in published[name]]
        if _is_one_report(told, family, texts):
            times = {mention.document: mention.times[0] for mention in told}
            ids = tuple(mention.id for mention in told)
            found.append(Report(publisher, ids, times, _quoting(mentions, times, publisher, texts)))
    return tuple(found)


def evidence(found: Iterable[Report]) -> tuple[tuple[SameTime, ...], tuple[After, ...]]:
    """What the reports say about publications: which expressions mean one time, and which articles came after it."""
    same: list[SameTime] = []
    after: list[After] = []
    for report in found:
        times = tuple(sorted(report.times.values()))
        words = message("the report of {publisher}", publisher=report.publisher)
        if len(times) > 1:
            same.append(SameTime(times, words, of_report=True))
        after += [After(document, times[0], words) for document in report.quoted_by]
    return tuple(same), tuple(after)


def ties(found: Iterable[Report]) -> tuple[Tie, ...]:
    """The mentions that tell of one report's publication, tied."""
    return tuple(Tie(report.mentions[0], other, "one report", message("the report of {publisher}",
                                                                      publisher=report.publisher))
                 for report in found for other in report.mentions[1:])


def _publisher(mention: Mention, texts: Mapping[str, str]) -> str:
    """The actor whose report the mention dates, "" if it dates none."""
    if mention.kind is not Kind.HAPPENING or mention.status is not Status.REPORTED or len(mention.times) != 1:
        return ""
    works = {_last_word(part.text) for part in mention.participants if part.role is Role.PATIENT}
    if mention.lemma != "report" and not (mention.lemma in _PUBLISHING and works & WORKS):
        return ""
    word = texts[mention.document][mention.trigger.start:mention.trigger.end].lower()
    is_verb = mention.lemma in _PUBLISHING or word == "reported"
    agents = [part.actor for part in mention.participants if part.role is Role.AGENT and part.actor]
    return agents[0] if is_verb and len(agents) == 1 else ""


def _last_word(text: str) -> str:
    words = text.lower().split()
    return words[-1] if words else ""


def _families(names: Iterable[str]) -> dict[str, list[str]]:
    """Names with those that only add words behind them: an outlet and the magazine of its name."""
    families: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (len(name), name)):
        head = next((short for short in families if _is_of(name, short)), name)
        families.setdefault(head, []).append(name)
    return families


def _is_of(name: str, family: str) -> bool:
    words, head = name.lower().split(), family.lower().split()
    return bool(head) and words[:len(head)] == head


def _is_one_report(told: Sequence[Mention], family: Sequence[str], texts: Mapping[str, str]) -> bool:
    """Whether all the mentions can be of one report: one a document, and each two of the same things."""
    documents = [mention.document for mention in told]
    named = {word for name in family for word in _content(name)}
    tells = [_content(_quote(mention, texts)) - named for mention in told]
    return len(set(documents)) == len(documents) and all(
        len(one & other) >= _SHARED for one, other in combinations(tells, 2))


def _quoting(mentions: Sequence[Mention], times: Mapping[str, str], publisher: str,
             texts: Mapping[str, str]) -> tuple[str, ...]:
    """Documents that take from the publisher what those who date its report take from it, in order."""
    taken: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if any(_is_of(link.speaker, publisher) for link in mention.attributions) or mention.times[:1] == (
                times.get(mention.document, ""),):
            taken[mention.document] |= _content(_quote(mention, texts))
    named = _content(publisher)
    told = set().union(*(taken[document] for document in times)) - named
    return tuple(sorted(document for document, words in taken.items()
                        if document not in times and len((words - named) & told) >= _TOLD))


def _quote(mention: Mention, texts: Mapping[str, str]) -> str:
    return texts[mention.document][mention.quote.start:mention.quote.end]


def _content(text: str) -> set[str]:
    return {stem(word) for word in _WORD.findall(text.lower()) if len(word) >= _SHORT}

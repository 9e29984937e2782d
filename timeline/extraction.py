"""What is read in the parses of a story: the mentions of its documents, still without dates."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial

from timeline.echoes import echoes
from timeline.events.extract import mentions
from timeline.events.undated import headlines, undated
from timeline.kept import Kept
from timeline.language.names import Names, names
from timeline.language.parse import Folded, Parser, Parses
from timeline.merge import Wanted, continued
from timeline.model.event import Account, Fate, Headline, Mention
from timeline.model.timex import Anchored
from timeline.structure import Read

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was read in the parses: mentions of all documents, still without dates.

    `again` are happenings told without a time that may tell one of the others again, most still without a headline;
    `accounts` say what became of the expressions that date none; `parses` and `names` are what they were read in.
    """

    told: Sequence[Mention]
    again: Sequence[Mention]
    accounts: Sequence[Account]
    parses: Parses
    names: Names


def extract(read: Sequence[Read], parser: Parser, progress: Progress) -> Extracted:
    """The mentions of the documents, in their order; what `parser` keeps of them is not read again."""
    kept = parser.kept
    parses = _parses(read, parser, progress)
    known = names([one.document for one in read], parses)
    known = kept.of("names", known, lambda: known)  # those of the last build if nothing in them changed
    found: list[Mention] = []
    accounts: list[Account] = []
    copies: Counter[str] = Counter()
    for one in read:
        some, lines = kept.of(("mentions", one.document.id), (one, known), partial(_mentions, one, parses, known))
        found += [_of_copy(mention, copies[one.document.hash]) for mention in some]
        accounts += lines
        accounts += [_own_date(item, one.own[item.id]) for item in one.anchored if item.id in one.own]
        copies[one.document.hash] += 1
    return Extracted(found, told_again(read, parses, known, found, kept), accounts, parses, known)


def _parses(read: Sequence[Read], parser: Parser, progress: Progress) -> Parses:
    new = [one for one in read if parser.kept.known(("parse", one.document.id), _parsed(one)) is None]
    folded: dict[str, Folded] = {}
    made_now = parser.parse_all([(one.document, one.blocks, one.sentences) for one in new])
    for one, made in zip(new, made_now, strict=True):
        progress("parsing", len(folded), len(new))
        folded[one.document.id] = parser.kept.keep(("parse", one.document.id), _parsed(one), made)
    return Parses(folded.get(one.document.id) or parser.kept.known(("parse", one.document.id), _parsed(one))
                  for one in read)


def _parsed(one: Read) -> tuple[object, ...]:
    """All that a parse is made of."""
    return one.document.text, one.document.language, one.blocks, one.sentences


def _mentions(one: Read, parses: Parses, known: Names) -> tuple[Sequence[Mention], Sequence[Account]]:
    items = [item for item in one.anchored if item.id not in one.own]
    return mentions(one.document, one.sentences, parses[one.document.id], items, known)


def told_again(read: Sequence[Read], parses: Parses, known: Names, found: Sequence[Mention],
               kept: Kept) -> list[Mention]:
    """Happenings without a time whose word and participants some dated mention has too, and statements told twice."""
    wanted = kept.of("wanted", found, lambda: Wanted(found))
    taken: dict[str, set[int]] = {one.document.id: set() for one in read}
    for mention in found:
        taken[mention.document].add(mention.trigger.start)
    twice: dict[str, list[Mention]] = {}
    for mention in echoes({one.document.id: one.document for one in read},
                          {one.document.id: one.sentences for one in read}, found):
        twice.setdefault(mention.document, []).append(mention)
    again: list[Mention] = []
    copies: Counter[str] = Counter()
    for one in read:
        id = one.document.id
        some = kept.of(("undated", id), (one, known, wanted, taken[id]),
                       partial(_undated, one, parses, known, wanted, taken[id]))
        again += [_of_copy(mention, copies[one.document.hash]) for mention in (*some, *twice.get(id, ()))]
        copies[one.document.hash] += 1
    return continued(found, again, {one.document.id: one.document for one in read})


def _undated(one: Read, parses: Parses, known: Names, wanted: Wanted, taken: Set[int]) -> Sequence[Mention]:
    return undated(one.document, one.sentences, parses[one.document.id], known, wanted, taken)


def _own_date(item: Anchored, reason: str) -> Account:
    return Account(item.document, -1, item.id, item.timex.start, item.timex.end, Fate.DROPPED, reason)


def _of_copy(mention: Mention, copy: int) -> Mention:
    """The mention of the `copy`th document of one text, from 0: a mention's id names its text, not its file."""
    if copy == 0:
        return mention
    return replace(mention, id=hashlib.sha256(f"{mention.id}:{copy}".encode()).hexdigest()[:len(mention.id)])


def worded(groups: Sequence[Sequence[Mention]], read: Sequence[Read], extracted: Extracted,
           kept: Kept) -> Iterator[tuple[Mention, ...]]:
    """The groups with a headline for each telling that had none; of the happenings told without a time most join no
    event, so that they are worded only now.
    """
    bare = {mention.id: mention for mention in extracted.again if not mention.headline.pieces}
    shown: dict[str, list[Mention]] = {}
    for mention in (bare[mention.id] for group in groups for mention in group if mention.id in bare):
        shown.setdefault(mention.document, []).append(mention)
    made: dict[str, Headline] = {}
    for one in read:
        some = shown.get(one.document.id, [])
        if some:
            words = kept.of(("headlines", one.document.id), (one, extracted.names, some),
                            partial(_headlines, one, extracted, some))
            made.update(zip((mention.id for mention in some), words, strict=True))
    return (tuple(replace(mention, headline=made[mention.id]) if mention.id in made else mention for mention in group)
            for group in groups)


def _headlines(one: Read, extracted: Extracted, some: Sequence[Mention]) -> Sequence[Headline]:
    return headlines(one.document, one.sentences, extracted.parses[one.document.id], extracted.names, some)

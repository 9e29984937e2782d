"""The order of the stages, written once: documents and pins in, a Chronicle out.

No stage runs twice, none reads a clock, and the result does not depend on the order of the documents.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby

from timeline import citations
from timeline.account import account
from timeline.answers import bounded
from timeline.chronology import Filed, Solution, limit, solve
from timeline.collector import seldom
from timeline.compose import compose
from timeline.copies import originals
from timeline.echoes import echoes
from timeline.edits import inputs, match, rival_publications, settled
from timeline.events.dating import dates, told_ahead
from timeline.events.extract import mentions
from timeline.events.undated import headlines, undated
from timeline.language.blocks import blocks
from timeline.language.detect import detect
from timeline.language.mastheads import masthead
from timeline.language.names import Names, names
from timeline.language.parse import Folded, Parse, Parser, Parses
from timeline.language.sentences import sentences
from timeline.links import linked
from timeline.merge import Wanted, continued, is_aside, merge
from timeline.model.edit import Edit, Pin, PinEntry
from timeline.model.edtf import edtf
from timeline.model.event import Account, Chronicle, Event, Fate, Headline, Mention, Published
from timeline.model.message import message
from timeline.model.text import Block, BlockKind, Document, Sentence, Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored
from timeline.rank import rank
from timeline.temporal.address import ADDRESS, address_date
from timeline.temporal.afterlife import Afterlife, afterlife
from timeline.temporal.anchor import anchor
from timeline.temporal.dateline import dateline
from timeline.temporal.find import reads
from timeline.temporal.printed import Stamp, printed
from timeline.temporal.tag import as_interval
from timeline.ties import ties, time_ties
from timeline.variants import differing
from timeline.version import VERSION
from timeline.viewpoint import known_by, split_since

Progress = Callable[[str, int, int], None]
_TELLING = {BlockKind.HEADLINE, BlockKind.BODY}


@dataclass(frozen=True, slots=True)
class Read:
    """A document with its structure, its anchored expressions and its stated publication.

    `own` are the expressions, by id, that date the article itself and tell of nothing, each with what it is;
    `datelines` those of them that name the day of filing, each with the words of its dateline;
    `later` what it prints of the time after it came out.
    """

    document: Document
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    anchored: tuple[Anchored, ...]
    published: Published | None
    own: Mapping[str, str]
    datelines: Mapping[str, str]
    later: tuple[Afterlife, ...]

    @property
    def telling(self) -> tuple[Anchored, ...]:
        """The expressions of headlines and bodies: only these bound anything."""
        aside = [block for block in self.blocks if block.kind not in _TELLING]
        return tuple(item for item in self.anchored if item.id not in self.own
                     and not any(block.start <= item.timex.start < block.end for block in aside))


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was read in the parses: mentions of all documents, still without dates.

    `again` are happenings told without a time that may tell one of the others again, most still without a headline;
    `accounts` say what became of the expressions that date none; `parses` and `names` are what they were read in.
    """

    told: Sequence[Mention]
    again: Sequence[Mention]
    accounts: Sequence[Account]
    parses: Mapping[str, Parse]
    names: Names


def silent(stage: str, done: int, total: int) -> None:
    """Shows no progress."""


def build(documents: Iterable[Document], pins: Sequence[PinEntry] = (), *, edits: Sequence[Edit] = (),
          model: str | None = None, as_of: Interval | None = None, since: Interval | None = None, processes: int = 1,
          problems: Sequence[str] = (), progress: Progress = silent, parser: Parser | None = None) -> Chronicle:
    """The chronicle of the documents; `progress(stage, done, total)` is called as the work goes on.

    With `as_of` only documents published by its end are read, with `since` only events are kept that no document
    published before it tells. `edits` are the story's log, which outranks what the documents and `pins` say. `parser`
    is a loaded model, to be used in place of `model`. `problems` are lines of the reader that go into the story beside
    those found here.
    Raises ValueError if two documents share an id, a publication date cannot be read, or `model` is not installed.
    """
    ordered, logged, strangers = inputs(sorted(documents, key=lambda document: document.id), edits)
    _unique(ordered)
    read = structures(ordered, processes)
    published = {one.document.id: one.published for one in read if one.published is not None}
    matched, pin_problems = match((*pins, *logged), ordered, [item for one in read for item in one.anchored])
    left_out: tuple[str, ...] = ()
    if as_of is not None:
        ordered, left_out = known_by(ordered, {id: known.interval for id, known in published.items()}, as_of)
        kept = {document.id for document in ordered}
        read = [one for one in read if one.document.id in kept]
    fixed, rivals = settled(matched)
    parser = parser or Parser(model)
    with seldom():
        extracted = _extract(read, parser, progress)
        texts = {one.document.id: one.document.text for one in read}
        cited = citations.reports(extracted.told, texts)
        solution = _calendar(read, published, fixed, cited)
        dated = {item.id: item for item in solution.dated}
        appeared = {id: known.interval for id, known in solution.published.items()}
        found = [told_ahead(one, dated, appeared.get(one.document)) for mention in (*extracted.told, *extracted.again)
                 for one in dates(mention, dated, texts[mention.document])]
        found = bounded(found, cited, solution.published, dated, texts)
        events, unplaced = _join(found, read, cited, appeared, extracted)
    older: tuple[Event, ...] = ()
    if since is not None:
        events, older = split_since(events, appeared, since)
    return Chronicle(
        documents=tuple(one.document for one in read),
        blocks={one.document.id: one.blocks for one in read},
        sentences={one.document.id: one.sentences for one in read},
        dated=solution.dated,
        events=events,
        unplaced=unplaced,
        account=account(extracted.accounts, events, older, unplaced, solution.dated,
                        {one.document.id: one.sentences for one in read}),
        published=dict(sorted(solution.published.items())),
        problems=tuple(dict.fromkeys((*problems, *left_out, *_unread(read), *strangers, *pin_problems))),
        conflicts=(*rival_publications(edits), *rivals, *solution.problems),
        settings={**_settings(model, as_of, since), "version": VERSION, "parser": parser.name},
        pins=tuple(pins),
        edits=tuple(edits),
        floating=solution.floating,
    )


def _settings(model: str | None, as_of: Interval | None, since: Interval | None) -> dict[str, str]:
    dates = {"as of": as_of, "since": since}
    return {"model": model or "", **{name: edtf(date) for name, date in dates.items() if date is not None}}


def calendar(documents: Iterable[Document]) -> Solution:
    """The dates of a story alone, without reading what happened: for whoever wants publications inferred quickly."""
    ordered = tuple(sorted(documents, key=lambda document: document.id))
    read = structures(ordered, processes=1)
    return _calendar(read, {one.document.id: one.published for one in read if one.published is not None}, ())


def _unique(documents: Sequence[Document]) -> None:
    for id, group in groupby(documents, key=lambda document: document.id):
        if len(list(group)) > 1:
            raise ValueError(f"two articles have the id {id!r}; give each its own")


def structures(documents: Sequence[Document], processes: int) -> list[Read]:
    """The structure of every document, in their order; `processes` share the work."""
    if processes <= 1 or len(documents) < processes:
        return list(map(_structure, documents))
    with ProcessPoolExecutor(processes) as pool:
        return list(pool.map(_structure, documents, chunksize=-(-len(documents) // (4 * processes))))


def _structure(document: Document) -> Read:
    language = (document.language or detect(document.text))[:2].lower()
    known = _addressed(replace(document, language=language))
    parts = blocks(known)
    known = known if known.outlet else replace(known, outlet=masthead(known.text, parts))
    aside = [Span(block.start, block.end) for block in parts if block.kind not in _TELLING]
    given = as_interval(known.published)
    found = anchor(known.id, known.text, published=given, language=language, ignore=aside)
    stamp = printed(known.text, parts, found)
    if given is None and stamp is not None:  # what it prints of itself is read first, then the rest in its light
        found = anchor(known.id, known.text, published=stamp.published, language=language, ignore=aside)
    later = afterlife(known.text, found)
    filed = {item.id: words for item in found if (words := dateline(known.text, item.timex.start, item.timex.end))
             and not any(span.start <= item.timex.start < span.end for span in aside)}
    own = {id: message("it is the day of the dateline “{words}”", words=words) for id, words in filed.items()}
    own |= {one.item.id: message("it is of the time after the article came out: {words}", words=one.words)
            for one in later}
    if stamp is not None:
        own[stamp.item.id] = message("it is the article's own date")
    return Read(known, parts, sentences(known, parts), found, _publication(known, given, stamp), own, filed, later)


def _addressed(document: Document) -> Document:
    """The document, published as its address says if nothing else was given with it."""
    when = address_date(document.url) if document.published is None and document.url else None
    return document if when is None else replace(document, published=when, basis=ADDRESS)


def _publication(document: Document, given: Interval | None, stamp: Stamp | None) -> Published | None:
    """When a document was published as it is stated: with the document, in its address, or else printed in it.

    Where the address names a month and the article prints a day of it, the day counts.
    """
    is_finer = (document.basis == ADDRESS and given is not None and stamp is not None
                and stamp.published.within(given))
    if given is not None and not is_finer:
        return Published(given, document.basis or message("given with the article"))
    if stamp is not None:
        return Published(stamp.published, stamp.basis)
    return None


def _unread(read: Sequence[Read]) -> tuple[str, ...]:
    """One line for each document in a language of whose dates only figures are read."""
    return tuple(message("{article}: its language seems to be '{language}', of whose dates only figures are read; if "
                         "it is another, give it as language in sources.toml", article=one.document.id,
                         language=one.document.language or "")
                 for one in read if not reads(one.document.language or "en"))


def _calendar(read: Sequence[Read], published: Mapping[str, Published], pins: Sequence[Pin],
              cited: Sequence[citations.Report] = ()) -> Solution:
    """The whole story's dates: what stands in notices and other furniture is dated but bounds nothing."""
    telling = {one.document.id: one.telling for one in read}
    tied = time_ties({one.document.id: one.sentences for one in read}, telling,
                     {one.document.id: one.document for one in read})
    same, after = citations.evidence(cited)
    anchored = [item for one in read for item in one.anchored]
    aside = {item.id for item in anchored} - {item.id for items in telling.values() for item in items}
    filed = [Filed(one.document.id, id, message("its dateline is “{words}”", words=words))
             for one in read for id, words in one.datelines.items()]
    later = [limit(one.item, one.words, days=one.days) for part in read for one in part.later]
    return solve(anchored, published, pins, (*tied, *same, *after, *filed), aside, later)


def _extract(read: Sequence[Read], parser: Parser, progress: Progress) -> Extracted:
    folded: list[Folded] = []
    for one_parse in parser.parse_all([(one.document, one.blocks, one.sentences) for one in read]):
        progress("parsing", len(folded), len(read))
        folded.append(one_parse)
    parses = Parses(folded)
    known: Names = names([one.document for one in read], parses)
    found: list[Mention] = []
    accounts: list[Account] = []
    copies: Counter[str] = Counter()
    for one in read:
        items = [item for item in one.anchored if item.id not in one.own]
        some, lines = mentions(one.document, one.sentences, parses[one.document.id], items, known)
        found += [_of_copy(mention, copies[one.document.hash]) for mention in some]
        accounts += lines
        accounts += [_own_date(item, one.own[item.id]) for item in one.anchored if item.id in one.own]
        copies[one.document.hash] += 1
    return Extracted(found, _told_again(read, parses, known, found), accounts, parses, known)


def _told_again(read: Sequence[Read], parses: Mapping[str, Parse], known: Names,
                found: Sequence[Mention]) -> list[Mention]:
    """Happenings without a time whose word and participants some dated mention has too, and statements told twice."""
    wanted = Wanted(found)
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
        some = [*undated(one.document, one.sentences, parses[id], known, wanted, taken[id]),
                *twice.get(id, ())]
        again += [_of_copy(mention, copies[one.document.hash]) for mention in some]
        copies[one.document.hash] += 1
    return continued(found, again, {one.document.id: one.document for one in read})


def _own_date(item: Anchored, reason: str) -> Account:
    return Account(item.document, -1, item.id, item.timex.start, item.timex.end, Fate.DROPPED, reason)


def _of_copy(mention: Mention, copy: int) -> Mention:
    """The mention of the `copy`th document of one text, from 0: a mention's id names its text, not its file."""
    if copy == 0:
        return mention
    return replace(mention, id=hashlib.sha256(f"{mention.id}:{copy}".encode()).hexdigest()[:len(mention.id)])


def _join(found: Sequence[Mention], read: Sequence[Read], cited: Sequence[citations.Report],
          published: Mapping[str, Interval],
          extracted: Extracted) -> tuple[tuple[Event, ...], tuple[Mention, ...]]:
    """Events with at least one finite bound, in calendar order, and the mentions that have none."""
    documents = {one.document.id: one.document for one in read}
    copied = originals(documents)
    groups = merge(found, (*ties(found, documents), *citations.ties(cited)), documents, published)
    told = [group for group in groups if not all(map(_is_in_passing, group))]
    composed = [compose(group, documents, copied) for group in _worded(told, read, extracted)]
    placed = [event for event in composed if event.date is not None and event.date.is_bounded]
    shown = {event.id for event in placed}
    unplaced = tuple(mention for event in composed if event.id not in shown for mention in event.mentions
                     if not is_aside(mention))
    parts = {one.document.id: one.sentences for one in read}
    events = differing(sorted(placed, key=calendar_order), documents, cited, parts)
    return linked(rank(events, originals=copied, published=published), unplaced, documents), unplaced


def _is_in_passing(mention: Mention) -> bool:
    """Whether a mention that joined no other tells no event: nothing says when it happened."""
    return is_aside(mention) and mention.not_before is None and mention.not_after is None


def _worded(groups: Sequence[Sequence[Mention]], read: Sequence[Read],
            extracted: Extracted) -> Iterator[tuple[Mention, ...]]:
    """The groups with a headline for each telling that had none; of the happenings told without a time most join no
    event, so that they are worded only now.
    """
    bare = {mention.id: mention for mention in extracted.again if not mention.headline.pieces}
    shown: dict[str, list[Mention]] = {}
    for mention in (bare[mention.id] for group in groups for mention in group if mention.id in bare):
        shown.setdefault(mention.document, []).append(mention)
    made: dict[str, Headline] = {}
    for one in read:
        some = shown.get(one.document.id, ())
        if some:
            words = headlines(one.document, one.sentences, extracted.parses[one.document.id], extracted.names, some)
            made.update(zip((mention.id for mention in some), words, strict=True))
    return (tuple(replace(mention, headline=made[mention.id]) if mention.id in made else mention for mention in group)
            for group in groups)


def calendar_order(event: Event) -> tuple[int, int, str]:
    """Sort key: by earliest bound, then by latest; an open end stands at the other end's place."""
    assert event.date is not None
    earliest, latest = event.date.earliest, event.date.latest
    first = earliest if earliest is not None else latest
    last = latest if latest is not None else earliest
    assert first is not None
    assert last is not None
    return first.seconds, last.seconds, event.id

"""The order of the stages, written once: documents and pins in, a Chronicle out.

No stage runs twice, none reads a clock, and the result does not depend on the order of the documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from timeline import citations
from timeline.account import account
from timeline.answers import bounded
from timeline.chronology import Filed, Solution, limit, solve
from timeline.collector import seldom
from timeline.compose import compose
from timeline.copies import originals
from timeline.edits import inputs, match, rival_publications, settled
from timeline.events.dating import dates, told_ahead
from timeline.extraction import Extracted, Progress, extract, worded
from timeline.kept import Kept
from timeline.language.parse import Parser
from timeline.links import linked
from timeline.merge import is_aside, merge
from timeline.model.edit import Edit, Pin, PinEntry
from timeline.model.edtf import edtf
from timeline.model.event import Chronicle, Event, Mention, Published
from timeline.model.message import message
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.rank import rank
from timeline.structure import Read, structures, unread
from timeline.ties import ties, time_ties
from timeline.variants import differing
from timeline.version import VERSION
from timeline.viewpoint import known_by, split_since


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
    parser = parser or Parser(model)
    read = structures(ordered, processes, parser.kept)
    published = {one.document.id: one.published for one in read if one.published is not None}
    matched, pin_problems = match((*pins, *logged), ordered, [item for one in read for item in one.anchored])
    left_out: tuple[str, ...] = ()
    if as_of is not None:
        ordered, left_out = known_by(ordered, {id: known.interval for id, known in published.items()}, as_of)
        kept = {document.id for document in ordered}
        read = [one for one in read if one.document.id in kept]
    fixed, rivals = settled(matched)
    with seldom():
        extracted = extract(read, parser, progress)
        texts = {one.document.id: one.document.text for one in read}
        cited = citations.reports(extracted.told, texts)
        solution = _calendar(read, published, fixed, cited)
        dated = {item.id: item for item in solution.dated}
        appeared = {id: known.interval for id, known in solution.published.items()}
        found = [told_ahead(one, dated, appeared.get(one.document), texts[one.document])
                 for mention in (*extracted.told, *extracted.again)
                 for one in dates(mention, dated, texts[mention.document])]
        found = bounded(found, cited, solution.published, dated, texts)
        events, unplaced = _join(found, read, cited, appeared, extracted, parser.kept)
    parser.kept.turn()
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
        problems=tuple(dict.fromkeys((*problems, *left_out, *unread(read), *strangers, *pin_problems))),
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
    read = structures(ordered)
    return _calendar(read, {one.document.id: one.published for one in read if one.published is not None}, ())


def _unique(documents: Sequence[Document]) -> None:
    for id, group in groupby(documents, key=lambda document: document.id):
        if len(list(group)) > 1:
            raise ValueError(f"two articles have the id {id!r}; give each its own")


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


def _join(found: Sequence[Mention], read: Sequence[Read], cited: Sequence[citations.Report],
          published: Mapping[str, Interval], extracted: Extracted,
          kept: Kept) -> tuple[tuple[Event, ...], tuple[Mention, ...]]:
    """Events with at least one finite bound, in calendar order, and the mentions that have none."""
    documents = {one.document.id: one.document for one in read}
    copied = originals(documents)
    groups = merge(found, (*ties(found, documents), *citations.ties(cited)), documents, published)
    told = [group for group in groups if not all(map(_is_in_passing, group))]
    composed = [compose(group, documents, copied) for group in worded(told, read, extracted, kept)]
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


def calendar_order(event: Event) -> tuple[int, int, str]:
    """Sort key: by earliest bound, then by latest; an open end stands at the other end's place."""
    assert event.date is not None
    earliest, latest = event.date.earliest, event.date.latest
    first = earliest if earliest is not None else latest
    last = latest if latest is not None else earliest
    assert first is not None
    assert last is not None
    return first.seconds, last.seconds, event.id

"""A small invented story as a Chronicle, made without any stage of the pipeline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.app.actions import PUBLISHED, Actions, Article, Fix
from timeline.model.calendar import day_number
from timeline.model.edit import REVOKED, Edit, in_force
from timeline.model.edtf import edtf, parse_edtf
from timeline.model.event import (
    Account,
    Attribution,
    Chronicle,
    Event,
    Fate,
    Headline,
    Kind,
    Mention,
    Participant,
    Piece,
    Published,
    Role,
    Status,
)
from timeline.model.text import Block, BlockKind, Document, Sentence, Span
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis, Dated, Timex, Why

HARBOUR = Document(
    "a_harbour.txt",
    """\
Harbour bridge was weakened by rust, engineers say

The Lorne harbour bridge opened in May 1998. The port authority paid the builder, Vantor Steel, 41 million crowns.

Two inspectors told the Lorne Courier that Vantor Steel hid cracks in 2015. \
"At no time did we conceal any defect," Vantor Steel said in a statement on 12 March 2019.

The bridge was closed on 9 March 2019 after a lorry driver saw a girder move. \
It could have been repaired a year earlier. <script>alert("x")</script> remained in the printed text.

The authority plans to reopen the bridge in June 2020.""",
    title="Harbour bridge was weakened by rust, engineers say",
    outlet="Lorne Courier",
    url="https://courier.example/bridge",
    published="2019-03-13",
)
TIDE = Document(
    "b_tide.txt",
    """The closure of the bridge at Lorne, which opened in 1998, took ferries by surprise. \
Ferry operator Anker Lines added four crossings the following day.

Vantor Steel denied that it had hidden cracks. The mayor said later that nobody had been warned.""",
    outlet="Tide & Time",
    url="javascript:alert(1)",
)
NOTES = Document(
    "c_notes.txt",
    """A port blog asked who knew. The builder, it wrote, concealed cracks "some years ago".""",
)
DOCUMENTS = (HARBOUR, TIDE, NOTES)


def day(year: int, month: int, day: int) -> Interval:
    first = day_number(year, month, day)
    return Interval.days(first, first + 1, Precision.DAY)


def month(year: int, number: int) -> Interval:
    after = day_number(year + number // 12, number % 12 + 1)
    return Interval.days(day_number(year, number), after, Precision.MONTH)


def year(number: int) -> Interval:
    return Interval.days(day_number(number), day_number(number + 1), Precision.YEAR)


def span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def sentence(document: Document, words: str) -> Span:
    """The line's sentence that holds these words."""
    at = span(document, words)
    start = max(document.text.rfind("\n", 0, at.start), document.text.rfind(". ", 0, at.start) + 1) + 1
    ends = [end for end in (document.text.find(". ", at.end), document.text.find("\n", at.end)) if end >= 0]
    return Span(start, min(ends, default=len(document.text) - 1) + 1)


@dataclass(frozen=True)
class Told:
    """The parts of a mention, as words of its document."""

    document: Document
    trigger: str
    headline: str
    date: Interval | None = None
    when: str = ""
    status: Status = Status.REPORTED
    kind: Kind = Kind.HAPPENING
    speaker: str = ""
    actors: tuple[str, ...] = ()
    reason: str = ""


def dated(told: Told) -> Dated:
    at = span(told.document, told.when)
    timex = Timex(at.start, at.end, told.when, "DATE", "", told.when, "sample", told.date)  # type: ignore[arg-type]
    anchored = Anchored(told.document.id, at.start, timex, timex.meaning, Basis.ABSOLUTE)
    return Dated(anchored, told.date, why(told))


def why(told: Told) -> Why:
    return Why(told.when, "", "month and year", (f"“{told.when}” names calendar time by itself.",))


def mention(told: Told) -> Mention:
    trigger = span(told.document, told.trigger)
    headline = span(told.document, told.headline)
    speaker = span(told.document, told.speaker) if told.speaker else None
    quote = sentence(told.document, told.trigger)
    said = (
        (Attribution(told.speaker, speaker.start, speaker.end, None, quote, "verb of saying"),) if speaker else ()
    )
    return Mention(
        id=f"{told.document.id}:{trigger.start}",
        document=told.document.id,
        sentence=0,
        quote=quote,
        trigger=trigger,
        lemma=told.trigger,
        kind=told.kind,
        status=told.status,
        headline=Headline((Piece(told.headline, headline.start, headline.end),)),
        participants=tuple(Participant(Role.AGENT, name, 0, 1, name) for name in told.actors),
        attributions=said,
        times=(f"{told.document.id}:{span(told.document, told.when).start}",) if told.when else (),
        date=told.date,
        why=why(told) if told.when else None,
        reason=told.reason,
    )


def event(*tellings: Told, second: str, salience: float, deniers: Sequence[str] = ()) -> Event:
    mentions = tuple(mention(told) for told in tellings)
    first = tellings[0]
    return Event(
        id=mentions[0].id,
        mentions=mentions,
        kind=first.kind,
        status=first.status,
        headline=first.headline,
        second_line=second,
        date=first.date,
        why=mentions[0].why,
        speakers=tuple(told.speaker for told in tellings if told.speaker),
        deniers=tuple(deniers),
        actors=first.actors,
        outlets=tuple(dict.fromkeys(told.document.shown_outlet for told in tellings)),
        salience=salience,
    )


OPENED = (
    Told(HARBOUR, "opened", "The Lorne harbour bridge opened", month(1998, 5), "May 1998", actors=("Lorne",)),
    Told(TIDE, "opened", "bridge at Lorne, which opened", year(1998), "1998", actors=("Lorne",)),
)
CRACKS = Told(HARBOUR, "hid", "Vantor Steel hid cracks", year(2015), "2015", Status.CLAIMED,
              speaker="Two inspectors", actors=("Vantor Steel",))
STATEMENT = Told(HARBOUR, "said in", '"At no time did we conceal any defect," Vantor Steel said', day(2019, 3, 12),
                 "12 March 2019", Status.DENIED, Kind.STATEMENT, "Vantor Steel said"[:12], ("Vantor Steel",))
DENIED = Told(TIDE, "denied", "Vantor Steel denied that it had hidden cracks", status=Status.DENIED,
              speaker="Vantor Steel", actors=("Vantor Steel",))
CLOSED = Told(HARBOUR, "closed", "The bridge was closed", day(2019, 3, 9), "9 March 2019")
REPAIRED = Told(HARBOUR, "repaired", "It could have been repaired", year(2018), "a year earlier", Status.HYPOTHETICAL)
REOPEN = Told(HARBOUR, "reopen", "The authority plans to reopen the bridge", month(2020, 6), "June 2020",
              Status.PLANNED, actors=("Port authority",))
FERRIES = Told(TIDE, "added", "Ferry operator Anker Lines added four crossings", day(2019, 3, 10),
               "the following day", actors=("Anker Lines",))
WARNED = Told(TIDE, "warned", "nobody had been warned", status=Status.CLAIMED, speaker="The mayor",
              reason="no date is stated, and “later” has nothing to count from")
BLOG = Told(NOTES, "concealed", "The builder, it wrote, concealed cracks", status=Status.CLAIMED,
            reason="“some years ago” names no bounds")


def blocks(document: Document) -> tuple[Block, ...]:
    spans = [match.span() for match in re.finditer(r"[^\n]+", document.text)]
    first = BlockKind.HEADLINE if document.title else BlockKind.BODY
    return tuple(Block(BlockKind.BODY if n else first, start, end) for n, (start, end) in enumerate(spans))


def sentences(document: Document) -> tuple[Sentence, ...]:
    held = blocks(document)
    found = [
        (number, match.start() + block.start, match.end() + block.start)
        for number, block in enumerate(held)
        for match in re.finditer(r"\S.*?(?:\.\"?(?= |$)|$)", document.text[block.start : block.end])
    ]
    return tuple(
        Sentence(document.id, index, number, held[number].kind, start, end)
        for index, (number, start, end) in enumerate(found)
    )


def chronicle() -> Chronicle:
    events = (
        event(*OPENED, second="Lorne Courier and Tide & Time report", salience=3),
        event(CRACKS, second="Two inspectors say; Vantor Steel denies", salience=9,
              deniers=("Vantor Steel: concealing any defect",)),
        event(STATEMENT, second="in a statement", salience=5),
        event(CLOSED, second="Lorne Courier reports", salience=8),
        event(REPAIRED, second="possible", salience=1),
        event(REOPEN, second="planned", salience=4),
        event(FERRIES, second="Tide & Time reports", salience=2),
    )
    told = [*OPENED, CRACKS, STATEMENT, CLOSED, REPAIRED, REOPEN, FERRIES]
    found = tuple(sorted((dated(one) for one in told),
                         key=lambda one: (one.anchored.document, one.anchored.timex.start)))
    account = tuple(
        Account(one.anchored.document, 0, one.id, one.anchored.timex.start, one.anchored.timex.end, Fate.SHOWN, "")
        for one in found
    )
    return Chronicle(
        documents=DOCUMENTS,
        blocks={document.id: blocks(document) for document in DOCUMENTS},
        sentences={document.id: sentences(document) for document in DOCUMENTS},
        dated=found,
        events=events,
        unplaced=(mention(WARNED), mention(BLOG)),
        account=account,
        published={HARBOUR.id: Published(day(2019, 3, 13), "front matter"),
                   TIDE.id: Published(Interval(day(2019, 3, 9).earliest, None), "past-tense dates", is_inferred=True)},
        settings={"title": "The Lorne bridge"},
    )


@dataclass(frozen=True)
class Story:
    """Holds a chronicle, as the dashboard asks for."""

    chronicle: Chronicle


def parse_date(text: str) -> Interval:
    """A year or an ISO day, or a remedy."""
    if not re.fullmatch(r"\d{4}(-\d\d-\d\d)?", text.strip()):
        raise ValueError(f"“{text}” was not understood as a date. Type a year such as 2015.")
    return parse_edtf(text.strip())


def add(held: Chronicle, article: Article) -> Chronicle:
    """The story with an article of which nothing is read."""
    document = Document(article.name, article.content.decode(), title=article.title or None)
    if not document.text.strip():
        raise ValueError(f"{article.name}: is empty; fill it or remove it")
    return replace(held, documents=(*held.documents, document))


def fix(held: Chronicle, fix: Fix) -> Chronicle:
    """The story with the day of an article's publication, or its outlet, stated."""
    number = len(held.edits) + 1
    if fix.what == PUBLISHED:
        edit = Edit(number, "2024-05-06T07:08:09+00:00", fix.document, "", edtf(parse_date(fix.value)), fix.basis)
    else:
        edit = Edit(number, "", fix.document, "", "", fix.basis, what=fix.what, value=fix.value)
    held = replace(held, edits=(*held.edits, edit))
    if fix.what == PUBLISHED:
        stated = Published(parse_date(fix.value), "fixed by a person")
        return replace(held, published={**held.published, fix.document: stated})
    return replace(held, documents=tuple(replace(one, outlet=fix.value) if one.id == fix.document else one
                                         for one in held.documents))


def revoke(held: Chronicle, number: int) -> Chronicle:
    """The story with an article's publication or outlet as it was before somebody stated it."""
    entry, first = held.edits[number - 1], chronicle()
    if entry not in in_force(held.edits):
        raise ValueError(f"log entry {number}: was taken back already; take that back to have it again")
    edit = Edit(len(held.edits) + 1, "", entry.document, "", "", what=REVOKED, value=str(number))
    return replace(held, edits=(*held.edits, edit), documents=first.documents, published=first.published)


def viewed(held: Chronicle, as_of: Interval | None, since: Interval | None) -> Chronicle:
    """The story without events told only after `as_of`, or told before `since`."""
    days = {id: known.interval for id, known in held.published.items() if not known.is_inferred}
    known = {id for id, day in days.items() if as_of is None or not as_of.before(day)}
    old = {id for id, day in days.items() if since is not None and day.before(since)}
    return replace(held, events=tuple(event for event in held.events
                                      if known & set(event.documents) and not old & set(event.documents)))


def begin(title: str) -> str:
    """The address of a new story."""
    return f"/story/{title}/"


def export(_held: Chronicle, form: str, ids: Sequence[str] | None, lanes: str, scale: str) -> bytes:
    """What was asked for, a line each."""
    return "\n".join([form, lanes, scale, *(["no choice"] if ids is None else ids)]).encode()


def actions() -> Actions:
    return Actions(
        parse_date=parse_date, export=export, add=add, fix=fix, revoke=revoke, commit=lambda _: None,
        viewed=viewed, begin=begin,
    )


def story() -> Story:
    return Story(chronicle())



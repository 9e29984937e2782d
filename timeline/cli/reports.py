"""What `account`, `explain` and `verify` print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from timeline.cli.screen import counted
from timeline.model.edtf import edtf
from timeline.model.event import Account, Chronicle, Event, Mention
from timeline.model.floating import Floating
from timeline.model.time import Interval
from timeline.model.words import in_words

_MANY = 5
_LEAD = 40  # characters before an expression that a suggested quote of it takes in


def account_lines(chronicle: Chronicle) -> Iterator[str]:
    """Each article's temporal expressions: the words, what became of them, why, and the sentence."""
    events = {event.id: event for event in chronicle.events}
    dates = {dated.id: dated.interval for dated in chronicle.dated}
    places = {place.id: f" ({place.words}; day 0 is {scale.name})" for scale in chronicle.floating
              for place in scale.places}
    for document in chronicle.documents:
        own = sorted(chronicle.account_of(document.id), key=lambda line: (line.start, line.end, line.event))
        yield f"{document.id} ({document.shown_outlet}): {counted(len(own), 'temporal expression')}"
        for line in own:
            words = _folded(document.text[line.start:line.end])
            date = dates.get(line.timex)
            yield f'  {line.fate.value}: "{words}"' + (f" = {edtf(date)}" if date else places.get(line.timex, ""))
            yield f"      {_fate(line, events)}"
            yield f"      in: {_folded(_sentence(chronicle, line))}"


def _fate(line: Account, events: dict[str, Event]) -> str:
    event = events.get(line.event)
    reason = line.reason or "it dates an event"
    return f"{reason}: {event.headline} [{event.id}]" if event else reason


def _sentence(chronicle: Chronicle, line: Account) -> str:
    text = chronicle.document(line.document).text
    for sentence in chronicle.sentences.get(line.document, ()):
        if sentence.start <= line.start < sentence.end:
            return text[sentence.start:sentence.end]
    return text[line.start:line.end]


def event_lines(chronicle: Chronicle, wanted: str) -> Iterator[str]:
    """Why an event stands where it stands, or why a telling has no place.

    Raises ValueError, with candidates, unless exactly one is meant.
    """
    found = _found(chronicle, wanted)
    yield from _placed(chronicle, found) if isinstance(found, Event) else _not_placed(chronicle, found)


def _placed(chronicle: Chronicle, event: Event) -> Iterator[str]:
    yield event.headline
    yield f"  id: {event.id}"
    yield f"  status: {event.status.value}; shown as: {event.second_line}"
    if event.date and event.why:
        yield f"  when: {_time(event.date)}"
        yield f"  why: {event.why.sentence}"
    for rival in event.rivals:
        yield f"  another date: {in_words(rival.date)} ({edtf(rival.date)}), in {len(rival.mentions)} tellings"
    for variant in event.variants:
        place = f"in {variant.document}, characters {variant.start} to {variant.end}"
        yield f'  {variant.about}: "{variant.words}", {place}'
    headlines = {other.id: other.headline for other in chronicle.events} if event.links else {}
    yield from (f"  {link.kind}: {headlines[link.event]} ({link.event}): {link.why}" for link in event.links)
    yield from (f"  {answer.actor}: {answer.words}" for answer in event.answers)
    for name, bound in (("not before", event.not_before), ("not after", event.not_after)):
        if bound:
            yield f"  {name}: {in_words(bound[0])}: {bound[1].sentence}"
    yield from (f"  ranked by: {reason}" for reason in event.reasons)
    for mention in event.mentions:
        yield from _told(chronicle, mention)


def _time(date: Interval) -> str:
    """A time in words and as EDTF; a clock's reading says if its offset is not known."""
    local = "; by a clock whose zone is not stated" if date.is_local else ""
    return f"{in_words(date)} ({edtf(date)}){local}"


def _told(chronicle: Chronicle, mention: Mention) -> Iterator[str]:
    document = chronicle.document(mention.document)
    yield (f"  told by {document.shown_outlet} in {document.id}, characters {mention.quote.start} to "
           f"{mention.quote.end}:")
    yield f'      "{_quoted(chronicle, mention)}"'
    yield from (f"      {line}" for line in _dating(chronicle, mention))


def _dating(chronicle: Chronicle, mention: Mention) -> Iterator[str]:
    """When a telling says that it was: every expression that dates it, with all that led to its calendar time."""
    for item in chronicle.dated:
        if item.id in mention.times:
            date = "not known" if item.interval is None else _time(item.interval)
            yield f'"{_folded(item.why.words)}": {date}'
            yield f"  why: {item.why.sentence}"
            yield f"  counted from: {item.why.reference}"
            if item.why.cue:
                yield f"  turned to the {item.anchored.direction.value} by: “{item.why.cue}”"
            yield f"  read by the rule: {item.why.rule}"
            yield from (f"  {number}. {step}" for number, step in enumerate(item.why.steps, 1))
    if mention.times and mention.inherited:
        yield f"the time stands outside its clause: {mention.inherited}"
    if not mention.times:
        yield mention.why.sentence if mention.why else "it gives no date of its own"


def _not_placed(chronicle: Chronicle, mention: Mention) -> Iterator[str]:
    yield mention.headline.text
    yield f"  id: {mention.id}"
    yield f"  status: {mention.status.value}"
    yield f"  when: not placed: {mention.reason}"
    for scale in chronicle.floating:
        found = [place for place in scale.places if place.id in mention.times]
        yield from (f"  in order: {place.words}; day 0 is {scale.name}" for place in found)
        yield from (f"  to give day 0 a date: {_setting(chronicle, scale)}" for _ in found[:1])
    yield from _told(chronicle, mention)


def _setting(chronicle: Chronicle, scale: Floating) -> str:
    """The command that sets day 0 of a scale."""
    if not scale.origin:
        return f'timeline pin STORY --document "{scale.document}" --published DATE'
    ends = [one.anchored.timex for one in chronicle.dated if one.anchored.document == scale.document]
    timex = next(one.anchored.timex for one in chronicle.dated if one.id == scale.origin)
    first = max((other.end for other in ends if other.end <= timex.start), default=0)
    before = chronicle.document(scale.document).text[max(first, timex.start - _LEAD):timex.start]
    words = before.rpartition("\n")[2].partition(" ")[2] + timex.text
    return f'timeline pin STORY "{words}" DATE --document "{scale.document}"'


def _found(chronicle: Chronicle, wanted: str) -> Event | Mention:
    """The only one whose id begins so, else that is worded so: in its headline, in a telling's, in a quote.

    Events are looked through first, then the tellings without a date.
    """
    waiting = chronicle.unplaced
    ids: Sequence[Event | Mention] = [
        *(event for event in chronicle.events
          if any(id.startswith(wanted) for id in (event.id, *(mention.id for mention in event.mentions)))),
        *(mention for mention in waiting if mention.id.startswith(wanted))]
    sought = " ".join(wanted.casefold().split())
    by_words: Iterator[Sequence[Event | Mention]] = chain(
        ([event for event in chronicle.events if any(sought in text.casefold() for text in texts(event))]
         for texts in (lambda event: [event.headline],
                       lambda event: [mention.headline.text for mention in event.mentions],
                       lambda event: [_quoted(chronicle, mention) for mention in event.mentions])),
        ([mention for mention in waiting if sought in text(mention).casefold()]
         for text in (lambda mention: mention.headline.text, lambda mention: _quoted(chronicle, mention))))
    found = ids or next(filter(None, by_words), [])
    if len(found) == 1:
        return found[0]
    shown = "; ".join(f"{one.id} {_headline(one)}" for one in (found or chronicle.events or waiting)[:_MANY])
    if found:
        raise ValueError(f'"{wanted}" may mean {len(found)} events; name one by its id: {shown}')
    raise ValueError(f'"{wanted}" is no event of this story; some are: {shown or "none"}')


def _headline(one: Event | Mention) -> str:
    return one.headline if isinstance(one, Event) else one.headline.text


def verify_lines(chronicle: Chronicle) -> tuple[str, ...]:
    """One line for each telling whose quote or headline is not in the stored text of its article."""
    lengths = {document.id: len(document.text) for document in chronicle.documents}
    mentions = [mention for event in chronicle.events for mention in event.mentions] + list(chronicle.unplaced)
    texts = {document.id: document.text for document in chronicle.documents}
    return tuple(
        f"{mention.document}: the telling {mention.id} does not rest on the stored text; build the story again"
        for mention in mentions
        if not 0 <= mention.quote.start < mention.quote.end <= lengths.get(mention.document, 0)
        or any(texts[mention.document][piece.start:piece.end] != piece.text for piece in mention.headline.pieces)
    )


def _quoted(chronicle: Chronicle, mention: Mention) -> str:
    return _folded(chronicle.document(mention.document).text[mention.quote.start:mention.quote.end])


def _folded(words: str) -> str:
    return " ".join(words.split())

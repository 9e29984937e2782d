"""What a change did to a story, event by event, in words: so that nobody has to look for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.desk import Change
from timeline.app.when import date_words, outlet
from timeline.model.event import Event
from timeline.model.time import Interval
from timeline.scene.drafts import headline

MOST = 40  # lines that are listed


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that changed: what it is about, what became of it, and the event that shows it ("" if none does)."""

    what: str
    change: str
    event: str = ""


def lines(change: Change) -> tuple[Line, ...]:
    """Everything that changed: publications, new events, dates, standings, tellings, and what is shown no more."""
    before, after = change.before, change.after
    return (*_publications(before, after), *_events(before, after), *_gone(before, after))


def plain(change: Change, *, is_done: bool = True) -> dict[str, Any]:
    """The changes as the page's script lists them: a sentence, the first `MOST` lines, and how many there are besides.

    Unless they are done, the sentence says what would change.
    """
    found = lines(change)
    return {
        "sentence": strings.changed(len(found), is_done=is_done),
        "lines": [asdict(line) for line in found[:MOST]],
        "more": strings.MORE_FOUND.format(number=len(found) - MOST) if len(found) > MOST else "",
    }


def _publications(before: Book, after: Book) -> Iterator[Line]:
    old = {id: known.interval for id, known in before.chronicle.published.items()}
    new = {id: known.interval for id, known in after.chronicle.published.items()}
    for id in after.documents:
        if id in before.documents and old.get(id) != new.get(id):
            name = after.documents[id].title or outlet(after.documents[id].shown_outlet)
            yield Line(strings.PUBLICATION_OF.format(article=name), _became(old.get(id), new.get(id)))
        if id in before.documents and before.documents[id].shown_outlet != after.documents[id].shown_outlet:
            yield Line(strings.OUTLET_OF.format(article=id), outlet(after.documents[id].shown_outlet))


def _events(before: Book, after: Book) -> Iterator[Line]:
    waiting = {mention.id for mention in before.chronicle.unplaced}
    for event in after.events:
        old = _same(event, before.by_id)
        if old is None:
            was_waiting = any(mention.id in waiting for mention in event.mentions)
            words = strings.NOW_PLACED if was_waiting else strings.NEW_EVENT
            yield Line(headline(event), words.format(date=date_words(event.bounds)), event.id)
            continue
        if old.bounds != event.bounds:
            yield Line(headline(event), _became(old.bounds, event.bounds), event.id)
        if before.standings[old.id] != after.standings[event.id]:
            named = strings.STANDING_WORDS
            was, now = named[before.standings[old.id]], named[after.standings[event.id]]
            yield Line(headline(event), strings.BECAME.format(before=was, after=now), event.id)
        joined = [name for name in after.outlets[event.id] if name not in before.outlets[old.id]]
        if joined and len(event.documents) > len(old.documents):
            yield Line(headline(event), strings.ALSO_TOLD.format(outlets=", ".join(map(outlet, joined))), event.id)


def _gone(before: Book, after: Book) -> Iterator[Line]:
    for place, tellings in enumerate(before.columns["tellings"]):
        if not any(told[0] in after.holders for told in tellings):
            yield Line(headline(before.events[place]), strings.NO_LONGER)


def _same(event: Event, by_id: Mapping[str, Event]) -> Event | None:
    return next((by_id[mention.id] for mention in event.mentions if mention.id in by_id), None)


def _became(old: Interval | None, new: Interval | None) -> str:
    return strings.BECAME.format(before=date_words(old), after=date_words(new))

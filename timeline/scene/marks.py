"""What a mark says and is, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.model.event import Event
from timeline.model.message import message, worded
from timeline.scene.axis import Axis
from timeline.scene.drafts import Draft, headline
from timeline.scene.types import Mark, ScaleKind

_TIES = 6  # of a mark, at most
_NOTES = {
    ScaleKind.ADAPTIVE: message("Scale uneven: empty time is squeezed"),
    ScaleKind.SEQUENCE: message("Order only: equal steps, whatever time lies between"),
    ScaleKind.CALENDAR: message("Scale even: equal lengths are equal times"),
}


def mark(draft: Draft, quotes: Mapping[str, str], selected: str | None) -> Mark:
    """The mark of a draft, still without a place."""
    event, words = draft.event, draft.date_words
    return Mark(
        event=event.id, glyph=draft.glyph, lane="", y=0.0, parts=draft.parts, glyph_x=0.0, glyph_y=0.0, boxes=(),
        label=None, date_words=words, headline=headline(event), second_line=event.second_line,
        spoken=_spoken(event, words, draft.dates_as), quote=quotes.get(event.id, ""), is_selected=event.id == selected,
        bounds=draft.bounds, has_rivals=len(draft.dates) > 1)


def tied(marks: Sequence[Mark], events: Sequence[Event]) -> tuple[Mark, ...]:
    """The marks with the places of those that their events have to do with, as far as these are drawn; few of each."""
    places = {mark.event: (mark.glyph_x, mark.glyph_y) for mark in marks}
    owner = {mention.id: event.id for event in events for mention in event.mentions}
    found = {event.id: tuple(places[one] for one in _related(event, owner) if one in places and one != event.id)
             for event in events}
    return tuple(replace(mark, ties=tuple(dict.fromkeys(found.get(mark.event, ())))[:_TIES]) for mark in marks)


def _related(event: Event, owner: Mapping[str, str]) -> Iterator[str]:
    """What answers an event, then what else it has to do with, by id."""
    yield from (owner[answer.mention] for answer in event.answers if answer.mention in owner)
    yield from (link.event for link in event.links)


def note(line: Axis) -> str:
    """Which scale is on, and so what a length means; where nothing is squeezed the scale is even."""
    is_even = line.kind is ScaleKind.ADAPTIVE and not line.breaks()
    return worded(_NOTES[ScaleKind.CALENDAR if is_even else line.kind], line.dates)


def drawn_segments(line: Axis) -> tuple[tuple[float, float], ...]:
    """The stretches of the axis line."""
    return tuple((part.left, part.right) for part in line.shown()) or ((line.left, line.right),)


def _spoken(event: Event, words: str, dates: str) -> str:
    count = len(event.outlets)
    outlets = message("1 outlet") if count == 1 else message("{number} outlets", number=count)
    parts = (words, headline(event), event.second_line, worded(outlets, dates))
    return ". ".join(part.rstrip(". ") for part in parts if part) + "."

"""All tellings of an event side by side: where they differ in date, speaker or amount, that is marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.when import date_words, outlet, speaker
from timeline.model.event import Event, Mention, Status


def tellings_table(book: Book, event: Event) -> list[Component]:
    """A row a telling, with what most of them say unmarked; nothing where there are not two."""
    rows = list(dict.fromkeys(cells(book, mention) for mention in event.mentions))
    if len(rows) < 2:
        return []
    used = [place for place in range(len(rows[0])) if any(row[place] for row in rows)]
    usual = {place: _usual([row[place] for row in rows]) for place in used}
    head = html.Tr([html.Th(strings.TELLING_HEADS[place], scope="col") for place in used])
    body = [html.Tr([_cell(row[place], place, usual[place]) for place in used]) for row in rows]
    table = html.Table([html.Thead(head), html.Tbody(body)], className="tellings")
    return [html.Details([html.Summary(strings.TELLINGS), html.Div(table, className="scroll", tabIndex="0")],
                         className="fold")]


def cells(book: Book, mention: Mention) -> tuple[str, str, str, str]:
    """Outlet, date, who says so, and amounts of one telling, in words."""
    told_by = outlet(book.documents[mention.document].shown_outlet)
    when = date_words(mention.date) if mention.date is not None else strings.NOT_DATED
    voice = next((speaker(link.speaker) for link in reversed(mention.attributions) if link.speaker), "")
    if mention.status is Status.DENIED:
        voice = strings.DENIED_BY.format(who=voice or told_by)
    return told_by, when, voice or strings.OWN_VOICE, ", ".join(mention.amounts)


def _usual(values: Sequence[str]) -> str:
    """What most of those that say anything say, of equals what is said first; "" if none does."""
    return next(iter(dict(Counter(filter(_is_stated, values)).most_common(1))), "")


def _is_stated(value: str) -> bool:
    """Whether a telling says anything here: one that gives no date does not differ from one that does."""
    return value not in ("", strings.NOT_DATED)


def _cell(value: str, place: int, usual: str) -> Component:
    differs = place > 0 and _is_stated(value) and value != usual
    marked = [html.Span(f" ({strings.DIFFERS})", className="for-readers")] if differs else []
    return html.Td([value, *marked], className="differs" if differs else None)

"""The view "Answers": each claim, who makes it, about whom, and what is said to it, in its words and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.evidence import open_article, parted
from timeline.app.markup import glyph, notice
from timeline.app.standing import Standing
from timeline.app.when import capital, event_words, outlet, published_words, speaker
from timeline.model.columns import columns, picked
from timeline.model.event import ANSWERED_BY, Event, Kind, Mention
from timeline.scene.drafts import headline

MOST = 200  # claims listed, and denials
_CLAIMS = (Standing.CLAIMED.value, Standing.DISPUTED.value)


def answers(book: Book, events: Sequence[Event]) -> list[Component]:
    """The claims among these events, those with answers first, and denials that belong to none of them."""
    places = _candidates(book, events)
    claims = [event for event in picked(events, places[:MOST]) if
              book.standings[event.id] in _CLAIMS or replies(book, event)]
    if not claims:
        return [notice(strings.ANSWERS_NONE)]
    ordered = sorted(claims, key=lambda event: (not replies(book, event), -event.salience, event.id))
    used = {mention.id for event in claims for mention in replies(book, event)}
    denials = [place for place, id in enumerate(columns(events)["id"]) if book.standings[id] == Standing.DENIAL.value]
    loose = [mention for event in picked(events, denials[:MOST])
             for mention in event.mentions[:1] if mention.id not in used]
    rest = [html.H3(strings.OTHER_ANSWERS, className="label"),
            html.Ul([_reply(book, mention) for mention in loose], className="claim")] if loose else []
    more = max(0, len(places) - MOST) + max(0, len(denials) - MOST)
    return [html.P(strings.ANSWERS_LEAD, className="lead"), *[_claim(book, event) for event in ordered], *rest,
            *([html.P(strings.MORE_FOUND.format(number=strings.grouped(more)), className="more")] if more else [])]


def _candidates(book: Book, events: Sequence[Event]) -> list[int]:
    """The places of happenings that somebody claims, or that may have an answer: these first, then by rank."""
    held = columns(events)
    known = zip(held["kind"], held["id"], held["is_answered"], strict=True)
    found = [place for place, (kind, id, is_answered) in enumerate(known)
             if kind == Kind.HAPPENING and (is_answered or book.standings[id] in _CLAIMS)]
    return sorted(found, key=lambda place: (not held["is_answered"][place], -held["salience"][place]))


def replies(book: Book, event: Event) -> tuple[Mention, ...]:
    """The sentences that answer a claim: those that deny it, and statements the articles link to it; each once."""
    _, denials = parted(event)
    linked = (mention for link in event.links if link.kind == ANSWERED_BY and link.event in book.by_id
              for mention in book.by_id[link.event].mentions)
    return tuple({(mention.document, mention.quote): mention for mention in (*denials, *linked)}.values())


def about(event: Event) -> tuple[str, ...]:
    """Whom a claim is about: those who take part in it and do not make it."""
    return tuple(name for name in event.actors if name not in event.speakers)


def _claim(book: Book, event: Event) -> Component:
    found = replies(book, event)
    said = [strings.SAID_BY.format(who=", ".join(map(speaker, event.speakers)))] if event.speakers else []
    whom = [strings.ABOUT.format(who=", ".join(about(event)))] if about(event) else []
    words = [
        html.Span(headline(event), className="headline"),
        html.Span(" · ".join([capital(event_words(event)), *said, *whom]), className="second"),
    ]
    button = html.Button([glyph(book.standings[event.id]), html.Span(words, className="what")], className="other",
                         disable_n_clicks=True, **attributes(data_event=event.id))
    none = html.P(strings.NO_ANSWER, className="none")
    rows: Component = html.Ul([_reply(book, mention) for mention in found]) if found else none
    return html.Div([button, rows], className="claim")


def _reply(book: Book, mention: Mention) -> Component:
    source = book.documents[mention.document]
    where = f"{outlet(source.shown_outlet)} · {published_words(book, mention.document)}"
    who = next(iter(_speakers(mention)), "")
    return html.Li([
        html.P([html.B(who), html.Span(" · " if who else ""), html.Span(where)], className="source"),
        html.Blockquote(html.P(book.quote(mention))),
        open_article(mention.document, mention.quote.start, mention.quote.end),
    ])


def _speakers(mention: Mention) -> Iterator[str]:
    return (speaker(link.speaker) for link in reversed(mention.attributions) if link.speaker)

"""The evidence of one event: its date in words, its headline, who says and denies it, the quotes, why this date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.actions import DATE
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.citing import citation, event_html, event_text, quote_html
from timeline.app.fixing import fix_button
from timeline.app.marks import runs
from timeline.app.markup import evidence_marks, glyph, marked, safe_address, shape
from timeline.app.related import links
from timeline.app.standing import Standing
from timeline.app.tellings import tellings_table
from timeline.app.when import capital, date_words, event_words, outlet, published_words, said, second_line, speaker
from timeline.model.event import Event, Kind, Mention, Status
from timeline.model.time import Interval
from timeline.model.timex import Why
from timeline.scene.drafts import headline


def evidence(book: Book, event: Event) -> list[Component]:
    """Everything the articles say of an event, in the order in which a reader asks for it."""
    told, answers = parted(event)
    return [
        html.P(capital(event_words(event)), className="date"),
        html.H2(headline(event), tabIndex="-1"),
        html.P([glyph(book.standings[event.id]), html.Span(second_line(event))], className="second"),
        *_voices(event),
        html.H3(strings.QUOTES),
        *[_telling(book, event, document, held) for document, held in tellings(book, told)],
        _key(),
        *tellings_table(book, event),
        *_rivals(book, event),
        *_variants(book, event),
        *_why(event),
        *_answers(book, event, answers),
        *_replies(event),
        *links(book, event),
        html.P(copy_button(strings.COPY_EVENT, event_text(book, event), event_html(book, event)), className="actions"),
    ]


def parted(event: Event) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The mentions that tell of an event, and those that deny it; whoever denies in a statement tells of it."""
    denials = tuple(mention for mention in event.mentions if mention.status is Status.DENIED)
    told = tuple(mention for mention in event.mentions if mention.status is not Status.DENIED)
    return (told, denials) if told and event.kind is Kind.HAPPENING else (event.mentions, ())


def tellings(book: Book, mentions: Sequence[Mention]) -> list[tuple[str, tuple[Mention, ...]]]:
    """Mentions by document, oldest document first, those without a known date last."""
    ordered = sorted(mentions, key=lambda mention: (_age(book, mention.document), mention.quote.start))
    grouped = groupby(ordered, key=lambda mention: mention.document)
    return [(document, _distinct(tuple(held))) for document, held in grouped]


def _distinct(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Mentions that show the same quote are shown once, by the first of them."""
    return tuple({mention.quote: mention for mention in reversed(mentions)}.values())[::-1]


def _age(book: Book, document: str) -> tuple[float, str]:
    published = book.chronicle.published.get(document)
    start = published.interval.earliest if published else None
    return (float("inf") if start is None else start.seconds, document)


def _voices(event: Event) -> list[Component]:
    held = ((strings.SAYS, event.speakers), (strings.DENIES, event.deniers))
    lines = [
        html.Div([html.Dt(label), html.Dd([html.Span(speaker(name)) for name in names])])
        for label, names in held if names
    ]
    return [html.Dl(lines, className="voices")] if lines else []


def _telling(book: Book, event: Event, document: str, mentions: Sequence[Mention]) -> Component:
    source = book.documents[document]
    when = html.Span(f" · {published_words(book, document)}", className="published")
    line = [html.B(outlet(source.shown_outlet)), when]
    quotes = [_quote(book, event, mention) for mention in mentions]
    return html.Div([html.P(line, className="source"), *quotes], className="telling")


def _quote(book: Book, event: Event, mention: Mention) -> Component:
    source = book.documents[mention.document]
    found = [book.chronicle.expression(id) for id in mention.times]
    times = [one.anchored.timex for one in found if one is not None]
    marks = evidence_marks(mention, [(timex.start, timex.end) for timex in times], source.text)
    words = marked(runs(source.text, mention.quote.start, mention.quote.end, marks))
    own = mention.date if mention.date is not None and mention.date != event.date else None
    return html.Figure([
        html.Blockquote(html.P(words)),
        html.Figcaption([
            *([html.Span(strings.HERE.format(date=date_words(own)), className="own-date")] if own else []),
            *([html.Span(strings.TAKEN_FROM.format(rule=said(mention.inherited)))] if mention.inherited else []),
            open_article(mention.document, mention.quote.start, mention.quote.end),
            copy_button(strings.COPY, citation(book, mention), quote_html(book, mention)),
            html.Button(strings.CITE, className="link", disable_n_clicks=True, **attributes(data_cite=mention.id)),
            *_original(source.url),
            *[fix_button(strings.FIX_DATE.format(words=" ".join(timex.text.split())), document=mention.document,
                         what=DATE, start=timex.start) for timex in times[:1]],
        ]),
    ])


def copy_button(words: str, text: str, markup: str) -> Component:
    """A button that copies a text, and the same with marks for where these can be pasted."""
    return html.Button(
        words, className="link", disable_n_clicks=True,
        **attributes(data_copy=text, data_html=markup, data_done=strings.COPIED),
    )  # fmt: skip


def open_article(document: str, start: int, end: int) -> Component:
    """The button that opens an article at a range of its text."""
    return html.Button(
        strings.OPEN_ARTICLE,
        className="link",
        disable_n_clicks=True,
        **attributes(data_article=document, data_start=str(start), data_end=str(end)),
    )


def _original(url: str | None) -> list[Component]:
    address = safe_address(url)
    return [html.A(strings.ORIGINAL, href=address, target="_blank", rel="noreferrer noopener")] if address else []


def _answers(book: Book, event: Event, answers: Sequence[Mention]) -> list[Component]:
    if not answers:
        return []
    shown = [_telling(book, event, document, held) for document, held in tellings(book, answers)]
    return [html.H3([shape(Standing.DENIAL.value), strings.ANSWERS]), *shown]


def _key() -> Component:
    words = [html.Span(word, className=f"mark-{kind}") for kind, word in strings.QUOTE_KEY]
    return html.P([strings.MARKED, *[piece for word in words for piece in (word, " · ")][:-1]], className="key")


def _rivals(book: Book, event: Event) -> list[Component]:
    if not event.rivals:
        return []
    rows = [html.Li(f"{capital(date_words(rival.date))}: {_outlets(book, rival.mentions)}") for rival in event.rivals]
    return [html.H3(strings.RIVALS), html.Ul(rows)]


def _variants(book: Book, event: Event) -> list[Component]:
    """What articles put differently, each in its own words with its outlet and a way to the passage."""
    if not event.variants:
        return []
    rows = [html.Li([html.Q(one.words), f" {outlet(book.documents[one.document].shown_outlet)} ",
                     open_article(one.document, one.start, one.end)]) for one in event.variants]
    return [html.H3(strings.VARIANTS), html.Ul(rows)]


def _replies(event: Event) -> list[Component]:
    """For each whom a claim names: the answer, or that these articles have none."""
    rows = [html.Li([html.B(answer.actor), f": {said(answer.words)}"]) for answer in event.answers]
    return [html.H3(strings.REPLIES), html.Ul(rows)] if rows else []


def _outlets(book: Book, mentions: Sequence[str]) -> str:
    held = {m.id: m for event in [book.by_id[id] for id in mentions if id in book.by_id] for m in event.mentions}
    names = [outlet(book.documents[held[id].document].shown_outlet) for id in mentions if id in held]
    return ", ".join(dict.fromkeys(names))


def _why(event: Event) -> list[Component]:
    said = [_reason(event.why)] if event.why is not None else []
    limits = [
        piece
        for limit, words in ((event.not_before, strings.NOT_BEFORE), (event.not_after, strings.NOT_AFTER))
        if limit is not None and not _is_said(limit[1], event.why)
        for piece in _limit(limit, words)
    ]
    return [html.H3(strings.WHY), *said, *limits] if said or limits else []


def _is_said(why: Why, already: Why | None) -> bool:
    """Whether a reason is part of another one, which is shown."""
    return already is not None and bool(why.steps) and set(why.steps) <= set(already.steps)


def _reason(why: Why) -> Component:
    """The steps of a reason, each a sentence; where it has none, the words that give the date and what they go by."""
    one, several = html.P([said(step) for step in why.steps]), html.Ol([html.Li(said(step)) for step in why.steps])
    steps: Component = several if len(why.steps) > 1 else one
    plain = html.P([html.Q(why.words), strings.DATED_BY.format(reference=said(why.reference))])
    rule = [html.P(strings.RULE.format(rule=why.rule), className="rule")] if why.rule and why.words else []
    return html.Div([steps if why.steps else plain, *rule], className="why")


def _limit(limit: tuple[Interval, Why], words: str) -> list[Component]:
    interval, why = limit
    date = date_words(interval)
    is_open = interval.earliest is None or interval.latest is None  # its words say themselves which end is known
    return [html.P(capital(date) if is_open else words.format(date=date), className="limit"), _reason(why)]

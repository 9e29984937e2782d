"""Quotes for a page: the words that date, name and attribute an event marked, each with a link to its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from urllib.parse import quote as percent
from urllib.parse import urlsplit, urlunsplit

from timeline.model.event import Chronicle, Event, Mention
from timeline.model.text import Document, Span
from timeline.svg import content, escape

_FRAGMENT_WORDS = 6  # of a quote's beginning and end that find it on the page


def places(event: Event) -> tuple[tuple[Mention, ...], ...]:
    """The event's mentions by quoted passage, each passage once, in the order of its documents."""
    found: dict[tuple[str, int, int], list[Mention]] = {}
    for mention in event.mentions:
        found.setdefault((mention.document, mention.quote.start, mention.quote.end), []).append(mention)
    return tuple(tuple(group) for group in found.values())


def quote_text(chronicle: Chronicle, mention: Mention) -> str:
    """A mention's quoted passage, as it stands in its document."""
    return chronicle.document(mention.document).text[mention.quote.start:mention.quote.end]


def times(chronicle: Chronicle, events: Sequence[Event]) -> Mapping[str, Span]:
    """Where each temporal expression that dates one of these events stands in its document, by its id."""
    found = (chronicle.expression(id) for event in events for mention in event.mentions for id in mention.times)
    return {one.id: Span(one.anchored.timex.start, one.anchored.timex.end) for one in found if one is not None}


def marked_quote(document: Document, mentions: Sequence[Mention], known: Mapping[str, Span]) -> str:
    """A quote as HTML: its date underlined (`u`), its trigger dotted (`i`), its speaker bold (`b`)."""
    whole = mentions[0].quote
    spans = [("u", known[id]) for mention in mentions for id in mention.times if id in known]
    spans += [("i", mention.trigger) for mention in mentions]
    spans += [("b", Span(link.start, link.end)) for mention in mentions for link in mention.attributions
              if link.start is not None and link.end is not None]
    inside = [(tag, span) for tag, span in spans if span in whole]
    edges = sorted({whole.start, whole.end, *(edge for _, span in inside for edge in (span.start, span.end))})
    return "".join(_piece(document.text[start:end], sorted({tag for tag, span in inside
                                                            if span.start <= start and end <= span.end}))
                   for start, end in pairwise(edges))


def _piece(text: str, tags: Sequence[str]) -> str:
    before = "".join(f"<{tag}>" for tag in tags)
    after = "".join(f"</{tag}>" for tag in reversed(tags))
    return f"{before}{content(text)}{after}"


def web_address(url: str | None) -> str:
    """The address if it is one of the web (http or https), made safe for an attribute's value; else ""."""
    if not url or not url.isprintable():
        return ""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return ""
    path, query = percent(parts.path, safe="/%:@!$&'()*+,;=~-._"), percent(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme.lower(), percent(parts.netloc, safe=":@[]%"), path, query,
                       percent(parts.fragment, safe="/%:@!$&'()*+,;=~-._?")))


def passage_address(document: Document, span: Span) -> str:
    """The document's web address with a text fragment that finds the passage; "" without an address."""
    address = web_address(document.url)
    if not address:
        return ""
    words = document.text[span.start:span.end].split()
    ends = [words] if len(words) <= 2 * _FRAGMENT_WORDS else [words[:_FRAGMENT_WORDS], words[-_FRAGMENT_WORDS:]]
    text = ",".join(percent(" ".join(some), safe="").replace("-", "%2D") for some in ends)
    return f"{address}{'' if '#' in address else '#'}:~:text={text}"


def outlet_link(document: Document, span: Span | None = None) -> str:
    """The outlet's name, linked to the article (and the passage in it) where its address is one of the web.

    It opens beside the chart, for hardly a site lets itself be shown in a frame; such a window cannot reach back.
    """
    name = escape(document.shown_outlet)
    address = web_address(document.url) if span is None else passage_address(document, span)
    return f'<a href="{escape(address)}" target="_blank">{name}</a>' if address else name

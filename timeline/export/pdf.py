"""The story as PDF: the drawing, and the chronology with every quote, its source and the reason of its date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from timeline.export.entries import KINDS, Page, held_elsewhere, plural
from timeline.export.foot import notes, published, quoted
from timeline.export.picture import drawing, key
from timeline.export.quotes import passage_address, places, quote_text, web_address
from timeline.export.typeset import typeset
from timeline.model.event import Event
from timeline.model.message import worded
from timeline.palette import palette
from timeline.scene import Glyph, Scene
from timeline.scene.bidi import isolated
from timeline.scene.drafts import date_words, glyph, headline
from timeline.scene.shapes import glyph_strokes
from timeline.scene.types import Part
from timeline.svg import Pen, describe, span_sample

WIDTH = 641  # px of the drawing, so that on paper its smallest words are 8.25 points
HEIGHT = 700  # px
_FONTS = ("Segoe UI", "Roboto", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans", "Noto Sans",
          "Libertinus Serif")


def pdf(shown: Page, drawn: Scene, *, title: str, built: str = "", paper: str = "a4") -> bytes:
    """Pages of `paper` ("a4" or "us-letter"): text stays text, links work, and the drawing has words for its alt."""
    told = {document for event in shown.events for document in event.documents}
    return typeset("story.typ", {
        "title": isolated(title), "paper": paper, "fonts": _FONTS,
        "standfirst": f"{plural(len(shown.events), 'event')}, told in {plural(len(told), 'article')}",
        "svg": drawing(drawn) if drawn.total else "", "alt": f"{describe(drawn)} The chronology tells each.",
        "key": [(_shape(shape), words) for shape, words in key(drawn)],
        "entries": [_entry(shown, event) for event in shown.events],
        "sources": list(_sources(shown)), "notes": list(notes(shown, drawn, built)),
    }, form="pdf")


def _entry(shown: Page, event: Event) -> dict[str, Any]:
    when, shape = date_words(event, shown.dates), glyph(event)
    return {
        "when": when[:1].upper() + when[1:], "kind": KINDS[shape], "what": isolated(headline(event)),
        "who": isolated(event.second_line), "said": shape in (Glyph.CLAIMED, Glyph.DISPUTED), "glyph": _shape(shape),
        "quotes": list(_quotes(shown, event)),
        "why": isolated(worded(event.why.sentence, shown.dates)) if event.why else "",
    }


def _quotes(shown: Page, event: Event) -> Iterator[dict[str, str]]:
    for mention, *_ in places(event):
        document = shown.chronicle.document(mention.document)
        words = "" if held_elsewhere(shown, event, mention) else isolated(quote_text(shown.chronicle, mention))
        yield {"words": words, "outlet": isolated(document.shown_outlet),
               "url": passage_address(document, mention.quote)}


def _sources(shown: Page) -> Iterator[dict[str, str]]:
    for document in quoted(shown):
        title = f": {isolated(document.title)}" if document.title else ""
        yield {"outlet": isolated(document.shown_outlet), "url": web_address(document.url),
               "rest": f"{title}, {published(shown, document)}"}


def _shape(shape: Glyph | Part) -> str:
    """A shape of the key as a small picture."""
    pen, width = Pen(asdict(palette("light"))), 28 if isinstance(shape, Part) else 16
    inner = span_sample(shape, pen, 0, 8) if isinstance(shape, Part) else "".join(
        map(pen.stroke, glyph_strokes(shape, 8, 8)))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 16" width="{width}" height="16" fill="none"'
            f' stroke-width="1.5">{inner}</svg>')

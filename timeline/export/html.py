"""The light embed: one HTML page with its drawing, its chronology and its quotes, that asks no server for anything.

The page reads without its script, which only joins a mark to its entry. Scripts and styles are named by hash in the
page's own Content-Security-Policy, so no text of a source can run.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from html import escape
from urllib.parse import quote as percent

from timeline.assets import asset
from timeline.export.quotes import marked_quote, outlet_link, places, times
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.text import Span
from timeline.palette import DARK, LIGHT, Palette
from timeline.scene import Glyph, Scene, scene
from timeline.scene.drafts import date_words, dates, glyph, headline
from timeline.svg import glyph_symbols, hatch_pattern, svg

WIDTHS = (900, 560)
_TOP = 20  # events, where none are chosen
_KEY = {
    Glyph.REPORTED: "reported", Glyph.CLAIMED: "said by someone", Glyph.DISPUTED: "said and denied",
    Glyph.STATEMENT: "statement", Glyph.DENIAL: "denial", Glyph.PLANNED: "planned", Glyph.UNREAD: "wording not read",
    Glyph.POSSIBLE: "possible, or said not to have happened",
}
_NO_DENIAL = "Where no denial is shown, none was found in these articles."
_POLICY = ("default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'")


@dataclass(frozen=True, slots=True)
class _Page:
    """What every entry needs: the story, the events shown with their numbers, and where expressions stand."""

    chronicle: Chronicle
    events: tuple[Event, ...]
    number: Mapping[str, int]
    times: Mapping[str, Span]
    first: Mapping[tuple[str, int, int], str]


def html(chronicle: Chronicle, *, events: Collection[str] | None = None, theme: str = "auto",
         title: str | None = None, scale: str = "auto", lanes: str = "bands") -> str:
    """The story as one HTML page for a frame or the disk.

    `events` are the ids to show (the 20 highest in rank if None); `theme` is light, dark or auto (the reader's);
    `scale` and `lanes` are those of `scene`. Raises ValueError for another theme, scale or kind of lanes.
    """
    if theme not in ("auto", "light", "dark"):
        raise ValueError(f"no theme is called {theme!r}: use auto, light or dark")
    page = _page(chronicle, events)
    name = title or "Timeline"
    scenes = [scene(page.events, width=width, scale=scale, lanes=lanes) for width in WIDTHS]
    style, script = _style(), asset("embed.js").strip()
    policy = _POLICY.format(style=_hash(style), script=_hash(script))
    return "".join((
        f'<!doctype html><html lang="en" data-theme="{theme}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(name)}</title><style>{style}</style></head><body><main>",
        *_body(page, scenes, name), f"</main><script>{script}</script></body></html>\n"))


def _page(chronicle: Chronicle, chosen: Collection[str] | None) -> _Page:
    dated = [event for event in chronicle.events if dates(event)]
    if chosen is None:
        ranked = sorted(dated, key=lambda event: (-event.salience, event.id))[:_TOP]
        chosen = {event.id for event in ranked}
    shown = tuple(event for event in dated if event.id in set(chosen))
    first: dict[tuple[str, int, int], str] = {}
    for event in shown:
        for group in places(event):
            first.setdefault(_place(group[0]), event.id)
    return _Page(chronicle, shown, {event.id: place for place, event in enumerate(shown)}, times(chronicle), first)


def _place(mention: Mention) -> tuple[str, int, int]:
    return mention.document, mention.quote.start, mention.quote.end


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _style() -> str:
    """The style sheet with both themes' colours before it."""
    light, dark = _variables(LIGHT), _variables(DARK)
    roles = "".join(f".f-{role}{{fill:var(--{role})}}.s-{role}{{stroke:var(--{role})}}" for role in asdict(LIGHT))
    return (f":root{{{light}}}:root[data-theme=dark]{{{dark}}}@media screen and (prefers-color-scheme:dark)"
            f"{{:root[data-theme=auto]{{{dark}}}}}@media print{{:root:root{{{light}}}}}"
            f"{roles}{asset('embed.css').strip()}")


def _variables(colours: Palette) -> str:
    return "".join(f"--{role}:{colour};" for role, colour in asdict(colours).items())


def _body(page: _Page, scenes: Sequence[Scene], name: str) -> Iterator[str]:
    count = len(page.chronicle.documents)
    yield f"<h1>{escape(name)}</h1>"
    yield f'<p class="standfirst">{_plural(len(page.events), "event")}, told in {_plural(count, "article")}</p>'
    used = sorted({glyph(event) for event in page.events}, key=list(Glyph).index)
    yield ('<svg class="symbols" width="0" height="0" aria-hidden="true"><defs>'
           f"{glyph_symbols(used)}{hatch_pattern()}</defs></svg>")
    yield '<ul class="key">' + "".join(f"<li>{_icon(one)}{_KEY[one]}</li>" for one in used) + "</ul>"
    for one in scenes:
        drawing = svg(one, theme="page", title=name, names=page.number)
        yield f'<div class="drawing w{one.width:g}">{drawing}</div>'
    yield '<p class="hover" aria-hidden="true"></p><h2>Chronology</h2><ol class="list">'
    yield from (_entry(page, event) for event in page.events)
    yield "</ol>"
    yield from _foot(page, scenes[0])


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _icon(one: Glyph) -> str:
    return f'<svg class="icon" viewBox="-8 -8 16 16" aria-hidden="true"><use href="#g-{one}"/></svg>'


def _entry(page: _Page, event: Event) -> str:
    """One event of the list: when, what, who says so; its quotes behind a native disclosure."""
    place = page.number[event.id]
    when = date_words(event)
    return (f'<li id="event={escape(event.id)}">{_icon(glyph(event))}<div id="e{place}"><p class="when">'
            f'{escape(when[:1].upper() + when[1:])}</p><p class="what">{escape(headline(event))}</p>'
            f'<p class="who">{escape(event.second_line)}</p></div>{_evidence(page, event)}</li>')


def _evidence(page: _Page, event: Event) -> str:
    groups = places(event)
    told = f'<span id="o{page.number[event.id]}">{_plural(len(event.outlets), "outlet")}</span>'
    origin = " · one origin" if event.origins == 1 and len(groups) > 1 else ""
    quotes = "".join(_quote(page, event, group) for group in groups)
    why = f'<p class="why">Why this date: {escape(event.why.sentence)}</p>' if event.why else ""
    link = f'<p class="why"><a href="#event={percent(event.id, safe="")}">Link to this entry</a></p>'
    return f"<details><summary>{_plural(len(groups), 'quote')} · {told}{origin}</summary>{quotes}{why}{link}</details>"


def _quote(page: _Page, event: Event, mentions: Sequence[Mention]) -> str:
    """A quote with its outlet; one that stands under an earlier event is named there, not repeated."""
    document = page.chronicle.document(mentions[0].document)
    key = _place(mentions[0])
    source = outlet_link(document, mentions[0].quote)
    name = f"q{list(page.first).index(key)}"
    if page.first[key] != event.id:
        return f'<p class="same">{source}: <a href="#{name}">the passage quoted above</a></p>'
    words = marked_quote(document, mentions, page.times)
    return f'<blockquote id="{name}"><p>{words}</p><footer>{source}</footer></blockquote>'


def _foot(page: _Page, drawn: Scene) -> Iterator[str]:
    yield '<footer class="foot"><h2>Sources</h2><ul>'
    for document in page.chronicle.documents:
        title = f": {escape(document.title)}" if document.title else ""
        yield f"<li>{outlet_link(document)}{title}</li>"
    yield "</ul>"
    total = len(page.chronicle.events)
    if len(page.events) < total:
        yield f"<p>{len(page.events)} of {_plural(total, 'event')} shown.</p>"
    if drawn.note:
        yield f'<p class="scale">{escape(drawn.note)}.</p>'
    version = page.chronicle.settings.get("version", "")
    built = page.chronicle.settings.get("built", "")
    made = " ".join(text for text in (f"Timeline {version}".strip(), built and f"built {built}") if text)
    yield f"<p>{_NO_DENIAL}</p><p>{escape(made)}</p></footer>"

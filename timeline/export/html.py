"""The light embed: one HTML page with its drawing, its chronology and its quotes, that asks no server for anything.

The page reads without its script, which only joins a mark to its entry. Scripts and styles are named by hash in the
page's own Content-Security-Policy, so no text of a source can run.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict

from timeline.assets import asset
from timeline.export.entries import KINDS, Page, entries, icon, page, plural
from timeline.export.quotes import outlet_link
from timeline.model.event import Chronicle
from timeline.model.text import Document
from timeline.model.words import in_words
from timeline.palette import DARK, LIGHT, Palette
from timeline.scene import Glyph, Scene, scene
from timeline.scene.drafts import glyph
from timeline.scene.types import Form
from timeline.svg import escape, form_icon, glyph_symbols, hatch_pattern, svg

WIDTHS = (900, 560)
_TOP = 20  # events, where none are chosen
_POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
_NO_DENIAL = "Where no denial is shown, none was found in these articles."
_FORMS = {Form.WITHIN: "some time in", Form.THROUGHOUT: "lasted"}


def html(chronicle: Chronicle, *, events: Collection[str] | None = None, theme: str = "auto",
         title: str | None = None, scale: str = "auto", lanes: str = "bands") -> str:
    """The story as one HTML page for a frame or the disk.

    `events` are the ids to show (the 20 highest in rank if None); `theme` is light, dark or auto (the reader's);
    `scale` and `lanes` are those of `scene`. Raises ValueError for another theme, scale or kind of lanes.
    """
    if theme not in ("auto", "light", "dark"):
        raise ValueError(f"no theme is called {theme!r}: use auto, light or dark")
    shown = page(chronicle, events, top=_TOP)
    name = title or "Timeline"
    scenes = [scene(shown.events, width=width, scale=scale, lanes=lanes) for width in WIDTHS]
    style, script = _style(), asset("embed.js").strip()
    policy = _POLICY.format(style=_hash(style), script=_hash(script))
    return "".join((
        f'<!doctype html><html lang="en" data-theme="{theme}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="generator" content="Timeline">',  # so that a chart beside articles is not read as one of them
        f"<title>{escape(name)}</title><style>{style}</style></head><body><main>",
        *_body(shown, scenes, name), f"</main><script>{script}</script></body></html>\n"))


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


def _body(shown: Page, scenes: Sequence[Scene], name: str) -> Iterator[str]:
    told = {document for event in shown.events for document in event.documents}
    yield f"<h1>{escape(name)}</h1>"
    yield f'<p class="standfirst">{plural(len(shown.events), "event")}, told in {plural(len(told), "article")}</p>'
    yield from _key(shown, scenes[0])
    for one in scenes if scenes[0].total else ():
        drawing = svg(one, theme="page", title=name, names=shown.number)
        yield f'<div class="drawing w{one.width:g}">{drawing}</div>'
    yield '<p class="hover" aria-hidden="true"></p>'
    if shown.events:
        yield '<h2>Chronology</h2><ol class="list">'
        yield from entries(shown, scenes[0].breaks)
        yield "</ol>"
    yield from _foot(shown, scenes[0])


def _key(shown: Page, drawn: Scene) -> Iterator[str]:
    """The glyphs and forms in use, each with its word; and the definitions that the page uses."""
    used = sorted({glyph(event) for event in shown.events}, key=list(Glyph).index)
    forms = {part.form for mark in drawn.marks for part in mark.parts}
    yield ('<svg class="symbols" width="0" height="0" aria-hidden="true"><defs>'
           f"{glyph_symbols(used)}{hatch_pattern()}</defs></svg>")
    words = [f"<li>{icon(one)}{KINDS[one]}</li>" for one in used]
    words += [f"<li>{form_icon(form)}{text}</li>" for form, text in _FORMS.items() if form in forms]
    if words:
        yield f'<ul class="key">{"".join(words)}</ul>'


def _foot(shown: Page, drawn: Scene) -> Iterator[str]:
    chronicle = shown.chronicle
    yield '<footer class="foot"><h2>Sources</h2><ul>'
    for document in chronicle.documents:
        title = f": {escape(document.title)}" if document.title else ""
        yield f"<li>{outlet_link(document)}{title}, {_published(chronicle, document)}</li>"
    yield "</ul>" + "".join(f"<p>{note}</p>" for note in _notes(shown, drawn)) + "</footer>"


def _published(chronicle: Chronicle, document: Document) -> str:
    """When an article was published, as stated or, said apart, as the story makes it."""
    known = chronicle.published.get(document.id)
    if known is None or not known.interval.is_bounded:
        return "undated"
    when = escape(in_words(known.interval))
    return f"undated ({when}, inferred)" if known.is_inferred else f"published {when}"


def _notes(shown: Page, drawn: Scene) -> Iterator[str]:
    chronicle = shown.chronicle
    if len(shown.events) < len(chronicle.events):
        yield f"{len(shown.events)} of {plural(len(chronicle.events), 'event')} shown."
    hidden = sum(glyph(event) is Glyph.POSSIBLE for event in shown.events)
    if hidden:
        yield f"{plural(hidden, 'event')} said to be possible, or not to have happened: in the list only."
    if chronicle.unplaced:
        yield f"{plural(len(chronicle.unplaced), 'telling')} without a date: not shown."
    if drawn.note:
        yield f"{escape(drawn.note)}."
    yield _NO_DENIAL
    known = chronicle.settings
    made = [escape(f"{name} {known[name]}") for name in ("built", "version") if known.get(name)]
    if made:
        yield f"Timeline, {', '.join(made)}."

"""The light embed: one HTML page with its drawing, its chronology and its quotes, that asks no server for anything.

The page reads without its script, which only joins a mark to its entry. Scripts and styles are named by hash in the
page's own Content-Security-Policy, so no text of a source can run.
"""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from timeline.assets import asset
from timeline.export.entries import KINDS, Page, entries, icon, kind_class, page, plural
from timeline.export.foot import notes, sources
from timeline.export.picture import spans
from timeline.model.event import Chronicle
from timeline.palette import DARK, LIGHT, Palette
from timeline.scene import Glyph, Scene, scene, zooms
from timeline.scene.drafts import glyph
from timeline.svg import end_symbols, escape, glyph_symbols, hatch_pattern, span_icon, svg

WIDTHS = {"horizontal": (900, 560), "vertical": (400, 320)}
_TOP = 20  # events, where none are chosen
_STILL = 30  # events, up to which a drawing has no zoom
_STEPS = ((40, 2), (120, 4), (10**9, 8))  # up to so many events, drawn so many times as wide: a page must stay small
_POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
_BUTTONS = (("-1", "−", "Zoom out"), ("1", "+", "Zoom in"), ("0", "Whole story", "Show the whole story"))


def html(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = _TOP, theme: str = "auto",
         title: str | None = None, scale: str = "auto", lanes: str = "bands", orientation: str = "horizontal",
         dates: str = "uk", built: str = "") -> str:
    """The story as one HTML page for a frame or the disk.

    `events` are the ids to show (the `top` highest in rank if None); `theme` is light, dark or auto (the reader's);
    `scale`, `lanes`, `orientation` and `dates` are those of `scene`; `built` is the day on which the page is made, in
    words. Raises ValueError for another theme, scale, orientation, kind of lanes or way to write dates.
    """
    if theme not in ("auto", "light", "dark"):
        raise ValueError(f"no theme is called {theme!r}: use auto, light or dark")
    if orientation not in WIDTHS:
        raise ValueError(f"no orientation is called {orientation!r}: use horizontal or vertical")
    shown = page(chronicle, events, top=top, dates=dates)
    name = title or "Timeline"
    options: dict[str, Any] = {"scale": scale, "lanes": lanes, "orientation": orientation, "dates": dates}
    scenes = [scene(shown.events, width=width, **options) for width in WIDTHS[orientation]]
    steps: list[Scene] = []
    if scenes[0].total > _STILL and orientation == "horizontal":
        scenes[0], *steps = zooms(shown.events, width=WIDTHS[orientation][0], most=_widest(scenes[0].total), **options)
    style, script = _style(shown), _script(has_zoom=bool(steps))
    policy = _POLICY.format(style=_hash(style), script=_hash(script))
    return "".join((
        f'<!doctype html><html lang="en" data-theme="{theme}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="generator" content="Timeline">',  # so that a chart beside articles is not read as one of them
        f"<title>{escape(name)}</title><style>{style}</style></head><body><main>",
        *_body(shown, scenes, steps, name, built), f"</main><script>{script}</script></body></html>\n"))


def _widest(events: int) -> int:
    return next(factor for count, factor in _STEPS if events <= count)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _style(shown: Page) -> str:
    """The style sheet with both themes' colours before it, and what print says of each glyph after it."""
    light, dark = _variables(LIGHT), _variables(DARK)
    kinds = "".join(f'.{kind_class(one)}::after{{content:" · {KINDS[one]}"}}' for one in _used(shown))
    roles = "".join(f".f-{role}{{fill:var(--{role})}}.s-{role}{{stroke:var(--{role})}}" for role in asdict(LIGHT)
                    if role not in ("page", "highlight"))
    return (f":root{{{light}}}:root[data-theme=dark]{{{dark}}}@media screen and (prefers-color-scheme:dark)"
            f"{{:root[data-theme=auto]{{{dark}}}}}@media print{{:root:root{{{light}}}}}"
            f"{roles}{asset('embed.css').replace(chr(10), '')}@media print{{{kinds}}}")


def _script(*, has_zoom: bool) -> str:
    """The page's script, with that of zooming only where there is something to zoom."""
    whole = asset("embed.js").strip().replace("/*zoom*/", asset("zoom.js").strip() if has_zoom else "")
    return re.sub(r"/\*.*?\*/\n?|(?<=[;,{])\n", "", whole, flags=re.DOTALL)


def _variables(colours: Palette) -> str:
    return "".join(f"--{role}:{colour};" for role, colour in asdict(colours).items())


def _body(shown: Page, scenes: Sequence[Scene], steps: Sequence[Scene], name: str, built: str) -> Iterator[str]:
    told = {document for event in shown.events for document in event.documents}
    yield f"<h1>{escape(name)}</h1>"
    yield f'<p class="standfirst">{plural(len(shown.events), "event")}, told in {plural(len(told), "article")}</p>'
    yield from _key(shown, scenes, steps)
    yield from _drawings(shown, scenes, steps, name)
    yield '<p class="hover" aria-hidden="true"></p>'
    if shown.events:
        many = " long" if len(shown.events) > _STILL else ""  # too many to be read down one column and then the next
        yield f'<h2>Chronology</h2><ol class="list{many}">'
        yield from entries(shown, scenes[0].breaks)
        yield "</ol>"
    yield '<footer class="foot"><h2>Sources</h2><ul>'
    yield from (f"<li>{words}</li>" for words in sources(shown))
    yield "</ul>" + "".join(f"<p>{escape(note)}</p>" for note in notes(shown, scenes[0], built)) + "</footer>"


def _drawings(shown: Page, scenes: Sequence[Scene], steps: Sequence[Scene], name: str) -> Iterator[str]:
    """The drawing for each width; the wider ones of a long story are packed, for only a reader who zooms needs them."""
    if not scenes[0].total:
        return
    if steps:
        buttons = "".join(f'<button type="button" value="{value}" aria-label="{words}">{text}</button>'
                          for value, text, words in _BUTTONS)
        yield f'<div class="zoom" role="group" aria-label="Zoom" hidden><output></output>{buttons}</div>'
    form = " column" if scenes[0].is_vertical else ""
    for one in scenes:
        drawing = svg(one, theme="page", title=name, names=shown.number)
        yield f'<div class="drawing w{one.width:g}{form}"><div class="pane">{drawing}</div></div>'
    if steps:
        drawn = "\0".join(svg(one, theme="page", title=name, names=shown.number) for one in steps)
        packed = base64.b64encode(zlib.compress(drawn.encode("utf-8", "replace"), 9)).decode()
        yield f'<template class="steps">{packed}</template>'


def _used(shown: Page) -> list[Glyph]:
    return sorted({glyph(event) for event in shown.events}, key=list(Glyph).index)


def _key(shown: Page, scenes: Sequence[Scene], steps: Sequence[Scene]) -> Iterator[str]:
    """The glyphs and ways to draw a date in use, each with its word; and the definitions that the page uses."""
    used = _used(shown)
    yield ('<svg class="symbols" width="0" height="0" aria-hidden="true"><defs>'
           f"{glyph_symbols(used)}{end_symbols([*scenes, *steps])}{hatch_pattern()}</defs></svg>")
    words = [f"<li>{icon(one)}{KINDS[one]}</li>" for one in used]
    words += [f"<li>{span_icon(span)}{text}</li>" for span, text in spans(scenes[0])]
    if words:
        yield f'<ul class="key">{"".join(words)}</ul>'

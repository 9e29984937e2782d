"""A scene as SVG: text stays text, every mark is a link that says what it is.

Colours are presentation attributes, which every program reads; or classes (`f-ink` fills, `s-ink` strokes), which a
page's own style sheet colours, so that one drawing serves light and dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from timeline.palette import FONT, palette
from timeline.scene.shapes import number
from timeline.scene.types import Scene
from timeline.svg.counts import draw_cluster, draw_density
from timeline.svg.ground import draw_ground
from timeline.svg.marks import draw_mark
from timeline.svg.pen import Pen, escape


def svg(scene: Scene, *, theme: str = "light", title: str = "Timeline", description: str = "",
        names: Mapping[str, int] | None = None) -> str:
    """The scene as one `<svg>` element.

    `theme` is "light" or "dark" (colours in the drawing), or "page" (classes for a page's style sheet; glyphs are used
    from `glyph_symbols`, hatching from `hatch_pattern`). Each mark is `<a href="#event=ID">` with its words for screen
    readers; a page that has those words in elements `e<number>` and `o<number>` gives the number of each event in
    `names`. Raises ValueError for another theme.
    """
    pen = Pen(None if theme == "page" else asdict(palette(theme)), names or {})
    words = description or describe(scene)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(scene.width)} {number(scene.height)}"'
             f' role="group" aria-label="{escape(title)}"{_outer(scene, pen)}>',
             f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"]
    return "".join([*parts, inside(scene, pen), "</svg>"])


def inside(scene: Scene, pen: Pen) -> str:
    """The elements of a scene, for an `<svg>` of its size."""
    marks = sorted(scene.marks, key=lambda mark: (mark.left, mark.y))
    return "".join((*draw_ground(scene, pen), *_group("marks", (draw_mark(mark, pen) for mark in marks), pen),
                    *_group("density", (draw_density(density, pen) for density in scene.densities), pen),
                    *_group("counts", (draw_cluster(cluster, pen) for cluster in scene.clusters), pen)))


def _group(name: str, parts: Iterable[str], pen: Pen) -> list[str]:
    """The parts in a group with a name that drawing programs show; in a page, where names would clash, bare."""
    found = list(parts)
    return found if pen.colours is None or not found else [f'<g id="{name}">', *found, "</g>"]


def describe(scene: Scene) -> str:
    """The drawing in one sentence or two."""
    names = " and ".join(f"“{lane.name}”" for lane in scene.lanes if lane.name)
    counted = f"{scene.total} event" + "s" * (scene.total != 1)
    text = f"{counted} in time order" + (f", in {names}" if names else "") + "."
    return f"{text} {scene.note}." if scene.note else text


def _outer(scene: Scene, pen: Pen) -> str:
    if pen.colours is None:
        return ""
    return (f' width="{number(scene.width)}" height="{number(scene.height)}" font-family="{escape(FONT)}" fill="none"'
            f' stroke-width="1.5"')

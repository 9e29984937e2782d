"""What a page defines once and uses often, and what a key shows beside its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline.scene.shapes import date_strokes, disc, fade_strokes, glyph_strokes, open_ends
from timeline.scene.types import Glyph, Mark, Part, Scene
from timeline.svg.pen import Pen

_RING = f'<path id="ring" d="{disc(0, 0, 10)}"/>'

def glyph_symbols(glyphs: Iterable[Glyph]) -> str:
    """Definitions `g-<glyph>` of these glyphs around 0, 0, for `<use>` in a page with the classes.

    Each has the ring that a page shows by its variables `--ring` and `--dash`, which alone reach into what is used.
    """
    pen = Pen(None)
    return _RING + "".join(
        f'<g id="g-{glyph}">{"".join(map(pen.stroke, glyph_strokes(glyph, 0, 0)))}<use href="#ring"/></g>'
        for glyph in glyphs)


def end_symbols(scenes: Iterable[Scene]) -> str:
    """Definitions `o-<glyph>-<form>` of the open ends in these scenes, for a page with the classes."""
    pen = Pen(None)
    used = sorted({(mark.glyph, form) for scene in scenes for mark in scene.marks for form, _, _ in open_ends(mark)})
    return "".join(f'<g id="o-{glyph}-{form}">{"".join(map(pen.stroke, fade_strokes(form, glyph)))}</g>'
                   for glyph, form in used)


def span_icon(span: Part) -> str:
    """A date of the key in a page, beside words that say what it means."""
    return f'<svg class="icon wide" viewBox="0 0 28 16" aria-hidden="true">{span_sample(span, Pen(None), 0, 8)}</svg>'


def span_sample(span: Part, pen: Pen, x: float, y: float) -> str:
    """A date of the key from `x` on, its middle line at `y`."""
    moved = replace(span, left=span.left + x, right=span.right + x)
    mark = Mark("", Glyph.REPORTED, "", y, (moved,), 0, 0, (), None, "", "", "", "")
    return "".join(map(pen.stroke, date_strokes(mark)))


def hatch_pattern() -> str:
    """The definition of a page's hatching."""
    return ('<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">'
            '<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" class="s-grid"/></pattern>')

"""The drawing as a picture that stands alone: SVG for pages and drawing programs, PNG for systems that take no SVG."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from timeline.export.entries import KINDS, Page
from timeline.export.foot import notes, outlets
from timeline.export.typeset import typeset
from timeline.palette import FONT, palette
from timeline.scene import Glyph, Scene
from timeline.scene.shapes import glyph_strokes, number, rectangle
from timeline.scene.sheet import Sheet, sheet
from timeline.scene.types import Form, Part
from timeline.svg import Pen, describe, escape, inside, span_sample

_SPANS = (  # 28 px long
    (Part(Form.WITHIN, 1, 27), "some time in"),
    (Part(Form.WITHIN, 1, 27, is_approximate=True), "about"),
    (Part(Form.THROUGHOUT, 1, 27), "lasted"),
)
_INSTALLED = 'Arial, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", "DejaVu Sans", "Noto Sans"'
_DRAWING_PROGRAM = "Arial, Helvetica, sans-serif"


def picture(shown: Page, drawn: Scene, *, title: str, theme: str = "light", built: str = "",
            for_illustrator: bool = False, font: str = "") -> str:
    """The scene as an SVG document with title, key, sources and notes.

    With `for_illustrator` it has only what drawing programs read: presentation attributes, live text, named groups.
    Raises ValueError for another theme than light and dark.
    """
    found = sheet(drawn, title=title, key=key(drawn), foot=(*outlets(shown), *notes(shown, drawn, built)))
    pen = Pen(asdict(palette(theme)), is_plain=for_illustrator)
    face = font or (_DRAWING_PROGRAM if for_illustrator else FONT)
    return "".join(_document(found, pen, face, title))


def png(shown: Page, drawn: Scene, *, title: str, theme: str = "light", built: str = "", scale: float = 2) -> bytes:
    """The picture as PNG, `scale` times as many px as the drawing has."""
    drawing = picture(shown, drawn, title=title, theme=theme, built=built, font=_INSTALLED)
    return typeset("picture.typ", {"svg": drawing, "width": drawn.width}, form="png", ppi=72 * scale)


def drawing(drawn: Scene) -> str:
    """The scene alone in light colours and in fonts that are found by name, to be typeset."""
    pen = Pen(asdict(palette("light")))
    return "".join((*_open(drawn.width, drawn.height, _INSTALLED, ""), inside(drawn, pen), "</svg>"))


def key(drawn: Scene) -> list[tuple[Glyph | Part, str]]:
    """The shapes in use, each with its word."""
    return [*((glyph, KINDS[glyph]) for glyph in drawn.glyphs), *spans(drawn)]


def spans(drawn: Scene) -> list[tuple[Part, str]]:
    """The ways in use to draw a date that is no day, each as a sample with its words."""
    parts = [part for mark in drawn.marks for part in mark.parts]
    used = {(part.form, part.form is Form.WITHIN and part.is_approximate) for part in parts}  # a bar has no dashes
    return [(span, words) for span, words in _SPANS if (span.form, span.is_approximate) in used]


def _document(found: Sheet, pen: Pen, font: str, title: str) -> Iterator[str]:
    colours = pen.colours or {}
    yield from _open(found.scene.width, found.height, font, title)
    yield f"<title>{escape(title)}</title><desc>{escape(describe(found.scene))}</desc>"
    yield f'<path d="{rectangle(0, 0, found.scene.width, found.height)}" fill="{colours["surface"]}"/>'
    yield '<g id="title-key-and-notes">'
    yield from (pen.text(line.kind, line.text, line.x, line.y) for line in found.lines)
    for icon in found.icons:
        if isinstance(icon.shape, Part):
            yield span_sample(icon.shape, pen, icon.x, icon.y)
        else:
            yield from map(pen.stroke, glyph_strokes(icon.shape, icon.x + 6, icon.y))
    yield f'</g><g id="drawing" transform="translate(0 {number(found.top)})">{inside(found.scene, pen)}</g></svg>'


def _open(width: float, height: float, font: str, title: str) -> Iterator[str]:
    named = f' role="group" aria-label="{escape(title)}"' if title else ""
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(width)} {number(height)}"'
           f' width="{number(width)}" height="{number(height)}" font-family="{escape(font)}" fill="none"'
           f' stroke-width="1.5"{named}>')

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
from timeline.scene.types import Form
from timeline.svg import Pen, describe, escape, form_sample, inside

FORMS = {Form.WITHIN: "some time in", Form.THROUGHOUT: "lasted"}
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


def key(drawn: Scene) -> list[tuple[Glyph | Form, str]]:
    """The shapes in use, each with its word."""
    forms = {part.form for mark in drawn.marks for part in mark.parts}
    return [*((glyph, KINDS[glyph]) for glyph in drawn.glyphs),
            *((form, words) for form, words in FORMS.items() if form in forms)]


def _document(found: Sheet, pen: Pen, font: str, title: str) -> Iterator[str]:
    colours = pen.colours or {}
    yield from _open(found.scene.width, found.height, font, title)
    yield f"<title>{escape(title)}</title><desc>{escape(describe(found.scene))}</desc>"
    yield f'<path d="{rectangle(0, 0, found.scene.width, found.height)}" fill="{colours["surface"]}"/>'
    yield '<g id="title-key-and-notes">'
    yield from (pen.text(line.kind, line.text, line.x, line.y) for line in found.lines)
    for icon in found.icons:
        if isinstance(icon.shape, Form):
            yield form_sample(icon.shape, pen, icon.x, icon.y)
        else:
            yield from map(pen.stroke, glyph_strokes(icon.shape, icon.x + 6, icon.y))
    yield f'</g><g id="drawing" transform="translate(0 {number(found.top)})">{inside(found.scene, pen)}</g></svg>'


def _open(width: float, height: float, font: str, title: str) -> Iterator[str]:
    named = f' role="group" aria-label="{escape(title)}"' if title else ""
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(width)} {number(height)}"'
           f' width="{number(width)}" height="{number(height)}" font-family="{escape(font)}" fill="none"'
           f' stroke-width="1.5"{named}>')

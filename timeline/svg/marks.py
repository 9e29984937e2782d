"""A mark as a link that says what it is: its dates, glyph and label, and an area that is easy to hit."""

from __future__ import annotations

import re
from urllib.parse import quote

from timeline.scene.shapes import (
    Stroke,
    date_strokes,
    glyph_places,
    glyph_strokes,
    mark_strokes,
    number,
    open_ends,
    path,
    rectangle,
    tie_path,
    turned,
)
from timeline.scene.types import HEADLINE, HEADLINE_LEAD, SECOND, SECOND_LEAD, Form, Label, Mark
from timeline.svg.pen import HAIR, Pen, escape

HIT = 24.0  # px, least, of what can be clicked


def draw_mark(mark: Mark, pen: Pen) -> str:
    """A mark with its label, a link to its event; in a drawing program a group with a name."""
    inner = _drawn(mark, pen) + (_label(mark.label, mark.is_claim, pen) if mark.label else "")
    if pen.is_plain:
        return f'<g id="{escape(_name(mark))}">{inner}</g>'
    place = pen.names.get(mark.event)
    spoken = f'aria-label="{escape(mark.spoken)}"' if place is None else f'aria-labelledby="e{place} o{place}"'
    return f'<a href="#event={quote(mark.event, safe="")}" {spoken}>{_hit(mark, pen)}{inner}</a>'


def _name(mark: Mark) -> str:
    """A group's name that a drawing program shows: words of the headline, and the event's id, which no other has."""
    return "-".join(re.findall(r"\w+", f"event {mark.headline[:40]} {mark.event[:8]}"))


def _drawn(mark: Mark, pen: Pen) -> str:
    """Dates and glyphs; in a page glyphs are used from their definitions, and each mark has a ring to be shown."""
    if pen.colours is not None:
        return "".join(map(pen.stroke, mark_strokes(mark)))
    places = glyph_places(mark)
    if mark.has_rivals:
        glyphs = "".join(pen.stroke(stroke) for x, y in places for stroke in
                         glyph_strokes(mark.glyph, x, y, hollow=True))
    else:
        glyphs = "".join(f'<use href="#g-{mark.glyph}" x="{number(x)}" y="{number(y)}"/>' for x, y in places)
    ring = f'<use href="#ring" x="{number(mark.glyph_x)}" y="{number(mark.glyph_y)}"/>' if mark.has_rivals else ""
    fades = "".join(_faded(mark, form, x, way) for form, x, way in open_ends(mark))
    leader = pen.stroke(Stroke(path(*mark.leader), line="grid", width=HAIR)) if mark.leader else ""
    ties = f'<path d="{tie_path(mark)}" class="tie"/>' if mark.ties else ""
    return ties + leader + "".join(map(pen.stroke, date_strokes(mark, with_fades=False))) + fades + glyphs + ring


def _faded(mark: Mark, form: Form, x: float, way: int) -> str:
    """An open end used from its definition, turned the way it goes."""
    place = (0, way, 1, 0, mark.y, x) if mark.is_vertical else (way, 0, 0, 1, x, mark.y)
    return f'<use href="#o-{mark.glyph}-{form}" transform="matrix({" ".join(map(number, place))})"/>'


def _hit(mark: Mark, pen: Pen) -> str:
    """Transparent areas that make each date, the glyph and the label easy to hit."""
    areas = []
    for part in mark.parts:
        left, right = part.ink
        half = HIT / 2 if part.form is Form.POINT else max((right - left) / 2, HIT / 2)
        middle = part.left if part.form is Form.POINT else (left + right) / 2
        area = rectangle(middle - half, mark.y - HIT / 2, middle + half, mark.y + HIT / 2)
        areas.append(turned(area) if mark.is_vertical else area)
    if mark.label:
        box = mark.label.box
        areas.append(rectangle(min(box.left, mark.glyph_x - 6), box.top, box.right, box.bottom))
    unseen = 'class="hit"' if pen.colours is None else 'fill="transparent"'
    return f'<path d="{"".join(areas)}" {unseen}/>'


def _label(label: Label, is_claim: bool, pen: Pen) -> str:
    found = [pen.text("headline", line, label.x, label.top + HEADLINE + place * HEADLINE_LEAD)
             for place, line in enumerate(label.headline)]
    top = label.top + HEADLINE_LEAD * len(label.headline) + SECOND - 1
    kind = "said" if is_claim else "second"
    found += [pen.text(kind, line, label.x, top + place * SECOND_LEAD) for place, line in enumerate(label.second)]
    return "".join(found)

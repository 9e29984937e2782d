"""The outlines of glyphs, dates, hatching and breaks, as paths: what `svg` and `figure` have in common.

A `Stroke` names its colours by role; the renderer looks the role up in its palette.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.scene.types import BAR, CAP, FADE, GLYPH, TINT, Box, Density, Form, Glyph, Mark, Part

_R = GLYPH / 2
_LINE = 1.5
_THIN = 1.8  # px of the outline of a hollow glyph
_FADES = (0.8, 0.6, 0.4, 0.2)
ROLE = {
    Glyph.REPORTED: "ink", Glyph.CLAIMED: "claim", Glyph.DISPUTED: "claim", Glyph.STATEMENT: "answer",
    Glyph.DENIAL: "answer", Glyph.PLANNED: "ink", Glyph.UNREAD: "muted", Glyph.POSSIBLE: "muted",
}


@dataclass(frozen=True, slots=True)
class Stroke:
    """A path (SVG commands, absolute px): `fill` and `line` are colour roles or "", `dash` an SVG dash pattern."""

    path: str
    fill: str = ""
    line: str = ""
    width: float = _LINE
    dash: str = ""
    opacity: float = 1.0


def number(value: float) -> str:
    """A length as written: at most one decimal."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def path(*points: tuple[float, float], close: bool = False) -> str:
    """Straight lines through the points, in few letters: a page holds thousands."""
    written = [(number(x), number(y)) for x, y in points]
    lines = [f"H{x}" if y == before[1] else f"V{y}" if x == before[0] else f"L{x} {y}"
             for before, (x, y) in pairwise(written)]
    return f"M{written[0][0]} {written[0][1]}{''.join(lines)}" + "Z" * close


def disc(x: float, y: float, radius: float) -> str:
    """A full circle."""
    r, left, right = number(radius), number(x - radius), number(x + radius)
    return f"M{left} {number(y)}A{r} {r} 0 1 1 {right} {number(y)}A{r} {r} 0 1 1 {left} {number(y)}Z"


def _half(x: float, y: float, radius: float, *, right: bool) -> str:
    r = number(radius)
    return f"M{number(x)} {number(y - radius)}A{r} {r} 0 0 {int(right)} {number(x)} {number(y + radius)}Z"


def _diamond(x: float, y: float, radius: float) -> str:
    return path((x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius), close=True)


def glyph_strokes(glyph: Glyph, x: float, y: float, *, hollow: bool = False) -> tuple[Stroke, ...]:
    """The glyph of a status around a point; hollow, as one of several dates that cannot all hold."""
    if hollow and glyph in (Glyph.REPORTED, Glyph.DISPUTED):
        return _hollow(glyph, x, y)
    return _GLYPHS[glyph](x, y, ROLE[glyph])


def _reported(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    return (Stroke(disc(x, y, _R), fill=role),)


def _claimed(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    return (Stroke(disc(x, y, _R - 1), fill="surface", line=role, width=2),)


def _disputed(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    """Left half full, right half hollow: in grey the two halves of full colour would look like one disc."""
    return (Stroke(_half(x, y, _R - 0.9, right=True), fill="surface", line="answer", width=_THIN),
            Stroke(_half(x, y, _R, right=False), fill=role))


def _statement(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    return (Stroke(_diamond(x, y, _R), fill="surface", line=role, width=_THIN),)


def _denial(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    return (Stroke(_diamond(x, y, _R + 1), fill=role),
            Stroke(path((x - 3, y), (x + 3, y)), line="surface", width=_THIN))


def _planned(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    corners = path((x - 4, y - 5), (x + 5, y), (x - 4, y + 5), close=True)
    return (Stroke(corners, fill="surface", line=role, width=_THIN),)


def _unread(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    return (Stroke(disc(x, y, _R - 1), fill="surface", line=role, width=_THIN, dash="1.6 2.3"),)


def _possible(x: float, y: float, role: str) -> tuple[Stroke, ...]:
    cross = path((x - 4, y - 4), (x + 4, y + 4)) + path((x - 4, y + 4), (x + 4, y - 4))
    return (Stroke(cross, line=role, width=2),)


_GLYPHS: Mapping[Glyph, Callable[[float, float, str], tuple[Stroke, ...]]] = {
    Glyph.REPORTED: _reported, Glyph.CLAIMED: _claimed, Glyph.DISPUTED: _disputed, Glyph.STATEMENT: _statement,
    Glyph.DENIAL: _denial, Glyph.PLANNED: _planned, Glyph.UNREAD: _unread, Glyph.POSSIBLE: _possible,
}


def _hollow(glyph: Glyph, x: float, y: float) -> tuple[Stroke, ...]:
    if glyph is Glyph.REPORTED:
        return (Stroke(disc(x, y, _R - 1), fill="surface", line="ink", width=_THIN),)
    return (Stroke(_half(x, y, _R - 1, right=False), fill="surface", line="claim", width=_THIN),
            Stroke(_half(x, y, _R - 1, right=True), fill="surface", line="answer", width=_THIN))


def date_strokes(mark: Mark, *, with_fades: bool = True) -> tuple[Stroke, ...]:
    """A mark's dates, but for points, what links rival dates, and brackets for bounds that other events give.

    Without fades, the open ends that `open_ends` tells are left to be drawn from one outline.
    """
    strokes = [Stroke(path((before.right + _R, mark.y), (after.left - _R, mark.y)), line="muted", dash="1 4")
               for before, after in pairwise(mark.parts)]
    for part in mark.parts:
        if part.form is not Form.POINT:
            strokes += _span(part, mark.y, mark.glyph, with_fades=with_fades)
    brackets = "".join(path((x + 3 * way, mark.y - 5), (x, mark.y - 5), (x, mark.y + 5), (x + 3 * way, mark.y + 5))
                       for x, way in zip(mark.bounds, (1, -1), strict=True) if x is not None)
    if brackets:
        strokes.append(Stroke(brackets, line="muted"))
    return tuple(replace(one, path=turned(one.path)) for one in strokes) if mark.is_vertical else tuple(strokes)


def open_ends(mark: Mark) -> Iterator[tuple[Form, float, int]]:
    """The ends of its dates that fade over the usual length: form, px, and 1 or -1 for the way."""
    for part in mark.parts:
        if part.form is not Form.POINT and part.fade == FADE:
            yield from ((part.form, x, way) for x, is_open, way in (
                (part.left, part.opens_left, -1), (part.right, part.opens_right, 1)) if is_open)


def fade_strokes(form: Form, glyph: Glyph) -> tuple[Stroke, ...]:
    """An open end of the usual length, fading from 0, 0 to the right."""
    return tuple(_fade(0, 1, 0, ROLE[glyph], Part(form, 0, 0)))


def turned(commands: str) -> str:
    """A path of straight lines with x and y exchanged."""
    swapped = re.sub(r"([ML])(\S+?) ([-\d.]+)", r"\1\3 \2", commands)
    return swapped.translate(str.maketrans("HV", "VH"))


def glyph_places(mark: Mark) -> tuple[tuple[float, float], ...]:
    """Where the mark's glyph stands: on each date that is a point, before the label for others."""
    points = [(mark.y, part.left) if mark.is_vertical else (part.left, mark.y)
              for part in mark.parts if part.form is Form.POINT]
    return tuple(points if mark.has_own_glyphs else [*points, (mark.glyph_x, mark.glyph_y)])


def tie_path(mark: Mark) -> str:
    """Thin curves from the mark's glyph to those it has to do with; "" without any."""
    x, y = mark.glyph_x, mark.glyph_y
    found = ""
    for end, level in mark.ties:
        bow = max(abs(end - x) / 2, abs(level - y) / 3, 24) * (1 if end >= x else -1)
        found += (f"M{number(x)} {number(y)}C{number(x + bow)} {number(y)} {number(end - bow)} {number(level)}"
                  f" {number(end)} {number(level)}")
    return found


def mark_strokes(mark: Mark) -> tuple[Stroke, ...]:
    """All of a mark but its label: its dates, its glyph, and its ring if it is selected."""
    strokes = [Stroke(path(*mark.leader), line="grid", width=1)] if mark.leader else []
    strokes += date_strokes(mark)
    for x, y in glyph_places(mark):
        strokes += glyph_strokes(mark.glyph, x, y, hollow=mark.has_rivals)
    if mark.is_selected and mark.ties:
        strokes.insert(0, Stroke(tie_path(mark), line="answer", width=1))
    if mark.is_selected:
        strokes.append(Stroke(disc(mark.glyph_x, mark.glyph_y, _R + 4), line="ink", width=2))
    return tuple(strokes)


def _span(part: Part, y: float, glyph: Glyph, *, with_fades: bool) -> Iterator[Stroke]:
    """A bar for what lasted, a whisker for what happened once inside; both lose an open end in a fade."""
    second = "answer" if glyph is Glyph.DISPUTED else ""
    role = ROLE[glyph]
    yield from _soft_ends(part, y, role)
    for left, right in _solid(part):
        yield from _bar(left, right, y, role, second) if part.form is Form.THROUGHOUT else _whisker(
            left, right, y, role, second, part)
    ends = ""
    for x, is_open, way in ((part.left, part.opens_left, -1), (part.right, part.opens_right, 1)):
        if is_open:
            yield from _fade(x, way, y, role, part) if with_fades or part.fade != FADE else ()
        elif part.form is Form.WITHIN and not part.is_approximate:
            ends += path((x, y - CAP / 2), (x, y + CAP / 2))
    ends += "".join(path((x - 3, y + 6), (x + 3, y - 6)) for notch in part.notches for x in notch)
    if ends:
        yield Stroke(ends, line=role)


def _soft_ends(part: Part, y: float, role: str) -> Iterator[Stroke]:
    """A whisker at an end of a bar that lies somewhere within a coarser unit."""
    for x, inner in ((part.left, part.left + part.soft[0]), (part.right, part.right - part.soft[1])):
        if x != inner:
            yield Stroke(rectangle(min(x, inner), y - TINT / 2, max(x, inner), y + TINT / 2), fill=_tint(role))
            yield Stroke(path((x, y), (inner, y)) + path((x, y - CAP / 2), (x, y + CAP / 2)), line=role)


def _solid(part: Part) -> list[tuple[float, float]]:
    """The stretches drawn in full: breaks and a bar's soft ends left out."""
    inside = [notch for notch in part.notches if part.left + part.soft[0] < notch[0] < part.right - part.soft[1]]
    edges = [part.left + part.soft[0], *(x for notch in inside for x in notch), part.right - part.soft[1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _bar(left: float, right: float, y: float, role: str, second: str) -> Iterator[Stroke]:
    yield Stroke(rectangle(left, y - BAR / 2, right, y + BAR / 2), fill=role)
    if second:
        yield Stroke(rectangle(left, y, right, y + BAR / 2), fill=second)


def _whisker(left: float, right: float, y: float, role: str, second: str, part: Part) -> Iterator[Stroke]:
    if not part.is_approximate:
        yield Stroke(rectangle(left, y - TINT / 2, right, y + TINT / 2), fill=_tint(role))
    dash = "4 3" if part.is_approximate else ""
    if second:
        yield Stroke(path((left, y - 1.5), (right, y - 1.5)), line=role, dash=dash)
        yield Stroke(path((left, y + 1.5), (right, y + 1.5)), line=second, dash=dash)
    else:
        yield Stroke(path((left, y), (right, y)), line=role, dash=dash)


def _fade(x: float, way: int, y: float, role: str, part: Part) -> Iterator[Stroke]:
    """Four steps of fading, then a chevron."""
    length = part.fade * 0.78 / len(_FADES) * way
    high = BAR if part.form is Form.THROUGHOUT else TINT
    for place, opacity in enumerate(_FADES):
        left, right = sorted((x + place * length, x + (place + 1) * length))
        yield Stroke(rectangle(left, y - high / 2, right, y + high / 2), opacity=opacity,
                     fill=role if part.form is Form.THROUGHOUT else _tint(role))
        if part.form is Form.WITHIN:
            yield Stroke(path((left, y), (right, y)), line=role, opacity=opacity)
    tip = x + part.fade * way
    yield Stroke(path((tip - 4 * way, y - 4), (tip, y), (tip - 4 * way, y + 4)), line=role)


def _tint(role: str) -> str:
    return "ink_tint" if role == "muted" else f"{role}_tint"


def rectangle(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle as a path."""
    return f"M{number(left)} {number(top)}H{number(right)}V{number(bottom)}H{number(left)}Z"


def hatch(area: Box, *, step: float = 8.0) -> str:
    """Slanting lines that fill an area and line up with those of its neighbours; "" if it is too small for any."""
    lines = []
    first = int((area.left + area.top) // step) + 1
    for place in range(first, int((area.right + area.bottom) // step) + 1):
        total = place * step
        left, right = max(area.left, total - area.bottom), min(area.right, total - area.top)
        if right - left > 1:
            lines.append(path((left, total - left), (right, total - right)))
    return "".join(lines)


def density_strokes(density: Density) -> tuple[Stroke, ...]:
    """The bars of a density: claimed and disputed events on top."""
    calm = "".join(rectangle(bar.left, bar.split, bar.right, density.baseline) for bar in density.bars
                   if bar.split < density.baseline)
    contested = "".join(rectangle(bar.left, bar.top, bar.right, bar.split) for bar in density.bars
                        if bar.top < bar.split)
    return tuple(Stroke(commands, fill=role) for commands, role in ((calm, "axis"), (contested, "claim")) if commands)

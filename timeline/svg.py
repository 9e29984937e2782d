"""A scene as SVG: text stays text, every mark is a link that says what it is.

Colours are presentation attributes, which every program reads; or classes (`ink`, `f-ink`, ...), which a page's own
style sheet colours, so that one drawing serves light and dark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from html import escape
from urllib.parse import quote

from timeline.palette import FONT, palette
from timeline.scene.shapes import Stroke, density_strokes, glyph_strokes, hatch, mark_strokes, number, path, rectangle
from timeline.scene.types import (
    HEADLINE,
    HEADLINE_LEAD,
    NAME,
    SECOND,
    SECOND_LEAD,
    TICK,
    Cluster,
    Density,
    Form,
    Glyph,
    Label,
    Lane,
    Mark,
    Scene,
)

_HIT = 24.0  # px, least, of what can be clicked
Paint = Callable[[str, str], str]  # a role and "fill" or "stroke" -> attributes


def svg(scene: Scene, *, theme: str = "light", title: str = "Timeline", description: str = "",
        names: Mapping[str, int] | None = None) -> str:
    """The scene as one `<svg>` element.

    `theme` is "light" or "dark" (colours in the drawing), or "page" (classes for a page's style sheet). Each mark is
    `<a href="#event=ID">` with its words for screen readers; a page that has those words in an element `e<number>`
    gives the number of each event in `names`. Raises ValueError for another theme.
    """
    paint = _class if theme == "page" else _colour(theme)
    size = f"{number(scene.width)} {number(scene.height)}"
    words = description or describe(scene)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" role="group" ',
             f'aria-label="{escape(title)}. {escape(words)}"{_outer(scene, theme)}>',
             f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"]
    parts += _ground(scene, paint)
    parts += [_mark(mark, paint, names or {}) for mark in sorted(scene.marks, key=lambda mark: (mark.left, mark.y))]
    parts += [_density(one, paint) for one in scene.densities]
    parts += [_cluster(cluster, paint) for cluster in scene.clusters]
    return "".join(parts) + "</svg>"


def describe(scene: Scene) -> str:
    """The drawing in one sentence."""
    names = " and ".join(f"“{lane.name}”" for lane in scene.lanes if lane.name)
    counted = f"{scene.total} event" + "s" * (scene.total != 1)
    text = f"{counted} in time order" + (f", in {names}" if names else "") + "."
    return f"{text} {scene.note}." if scene.note else text


def _outer(scene: Scene, theme: str) -> str:
    if theme == "page":
        return ""
    surface = palette(theme).surface
    return (f' width="{number(scene.width)}" height="{number(scene.height)}" font-family="{escape(FONT)}"'
            f' style="background:{surface}"')


def _class(role: str, use: str) -> str:
    return f' class="{use[0]}-{role}"'


def _colour(theme: str) -> Paint:
    colours = asdict(palette(theme))
    return lambda role, use: f' {use}="{colours[role]}"'


def _ground(scene: Scene, paint: Paint) -> Iterator[str]:
    """All that is behind the marks: grid, breaks, lane names, axis. It is not read aloud."""
    yield '<g aria-hidden="true" fill="none">'
    grid = "".join(path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.grid)
    lines = "".join(hatch(area) for gap in scene.breaks for area in gap.hatch)
    yield f'<path d="{grid}{_lane_lines(scene)}{lines}"{paint("grid", "stroke")}/>'
    for gap in scene.breaks:
        middle = number((gap.left + gap.right) / 2 + TICK / 3)
        yield (f'<text transform="translate({middle} {number(gap.text_y)}) rotate(-90)" text-anchor="middle"'
               f' font-size="{number(TICK)}"{paint("muted", "fill")}>{escape(gap.text)}</text>')
    for lane in scene.lanes:
        yield _lane_name(lane, paint)
    yield from _axis(scene, paint)
    yield "</g>"


def _lane_lines(scene: Scene) -> str:
    return "".join(path((16, lane.body - 8), (scene.width - 16, lane.body - 8)) for lane in scene.lanes if lane.name)


def _lane_name(lane: Lane, paint: Paint) -> str:
    if not lane.name:
        return ""
    return (f'<text x="16" y="{number(lane.top + NAME + 3)}" font-size="{number(NAME)}" font-weight="700"'
            f'{paint("muted", "fill")}>{escape(lane.name)}</text>')


def _axis(scene: Scene, paint: Paint) -> Iterator[str]:
    y = scene.axis_y
    line = "".join(path((left, y), (right, y)) for left, right in scene.segments)
    line += "".join(path((tick.x, y), (tick.x, y + (6 if tick.is_major else 4))) for tick in scene.ticks
                    if not tick.parent)
    slants = "".join(path((x - 3, y + 6), (x + 3, y - 6)) for gap in scene.breaks for x in (gap.left, gap.right))
    yield f'<path d="{line}{slants}"{paint("axis", "stroke")}/>'
    for tick in scene.ticks:
        if tick.text:
            anchor = ' text-anchor="middle"' if tick.centred else ""
            bold = ' font-weight="700"' if tick.is_bold else ""
            yield (f'<text x="{number(tick.text_x)}" y="{number(y + 18)}" font-size="{number(TICK)}"{anchor}{bold}'
                   f'{paint("muted", "fill")}>{escape(tick.text)}</text>')
        if tick.parent:
            yield (f'<text x="{number(tick.parent_x)}" y="{number(y + 33)}" font-size="{number(TICK)}"'
                   f' font-weight="700"{paint("muted", "fill")}>{escape(tick.parent)}</text>')


def _mark(mark: Mark, paint: Paint, names: Mapping[str, int]) -> str:
    inner = "".join(_stroke(stroke, paint) for stroke in mark_strokes(mark))
    label = _label(mark.label, paint) if mark.label else ""
    if mark.event in names:
        spoken = f'aria-labelledby="e{names[mark.event]} o{names[mark.event]}"'
        ring = f'<circle class="ring" cx="{number(mark.glyph_x)}" cy="{number(mark.glyph_y)}" r="10"/>'
    else:
        spoken, ring = f'aria-label="{escape(mark.spoken)}"', ""
    return (f'<a href="#event={quote(mark.event, safe="")}" {spoken}><g fill="none">{_hit(mark)}{inner}{ring}{label}'
            "</g></a>")


def glyph_symbols(glyphs: Iterable[Glyph]) -> str:
    """Hidden definitions `g-<glyph>` of these glyphs around 0, 0, for `<use>` in a page with the classes."""
    symbols = "".join(
        f'<g id="g-{glyph}" fill="none">' + "".join(_stroke(stroke, _class) for stroke in glyph_strokes(glyph, 0, 0))
        + "</g>" for glyph in glyphs)
    return f'<svg class="symbols" width="0" height="0" aria-hidden="true"><defs>{symbols}</defs></svg>'


def _hit(mark: Mark) -> str:
    """Transparent areas that make each date and the label easy to hit."""
    areas = []
    for part in mark.parts:
        left, right = part.ink
        half = max(_HIT - (right - left), 0) / 2 if part.form is not Form.POINT else (_HIT - (right - left)) / 2
        areas.append((left - half, mark.y - _HIT / 2, right - left + 2 * half, _HIT))
    if mark.label:
        box = mark.label.box
        areas.append((min(box.left, mark.glyph_x - 6), box.top, box.right - min(box.left, mark.glyph_x - 6),
                      box.bottom - box.top))
    return '<path fill="transparent" d="' + "".join(
        f"M{number(x)} {number(y)}h{number(width)}v{number(height)}h{number(-width)}z"
        for x, y, width, height in areas) + '"/>'


def _label(label: Label, paint: Paint) -> str:
    found = []
    y = label.top + HEADLINE
    for line in label.headline:
        found.append(f'<text x="{number(label.x)}" y="{number(y)}" font-size="{number(HEADLINE)}" font-weight="600"'
                     f'{paint("ink", "fill")}>{escape(line)}</text>')
        y += HEADLINE_LEAD
    y = label.top + HEADLINE_LEAD * len(label.headline) + SECOND - 1
    for line in label.second:
        found.append(f'<text x="{number(label.x)}" y="{number(y)}" font-size="{number(SECOND)}"'
                     f'{paint("muted", "fill")}>{escape(line)}</text>')
        y += SECOND_LEAD
    return "".join(found)


def _stroke(stroke: Stroke, paint: Paint) -> str:
    fill = paint(stroke.fill, "fill") if stroke.fill else ""
    line = paint(stroke.line, "stroke") if stroke.line else ""
    if "class=" in fill and line:
        fill, line = f'{fill[:-1]} {line.removeprefix(" class=").strip(chr(34))}"', ""
    width = f' stroke-width="{number(stroke.width)}"' if stroke.line else ""
    dash = f' stroke-dasharray="{stroke.dash}"' if stroke.dash else ""
    faint = f' opacity="{stroke.opacity:g}"' if stroke.opacity < 1 else ""
    return f'<path d="{stroke.path}"{fill}{line}{width}{dash}{faint}/>'


def _density(density: Density, paint: Paint) -> str:
    drawn = "".join(_stroke(stroke, paint) for stroke in density_strokes(density))
    return (f'<g aria-hidden="true">{drawn}<text x="16" y="{number(density.text_y)}" font-size="{number(TICK)}"'
            f'{paint("muted", "fill")}>{escape(density.text)}</text></g>')


def _cluster(cluster: Cluster, paint: Paint) -> str:
    box = cluster.box
    count = len(cluster.events)
    words = f'role="img" aria-label="{count:,} more event{"s" * (count != 1)} here"'
    if not cluster.is_pill:
        area = rectangle(box.left, box.top, box.right, box.bottom)
        return f'<path {words} fill="transparent" d="{area}"><title>{count:,} events</title></path>'
    return (f'<g {words}><rect x="{number(box.left)}"'
            f' y="{number(box.top)}" width="{number(box.right - box.left)}" height="{number(box.bottom - box.top)}"'
            f' rx="9"{paint("grid", "fill")}/><text x="{number((box.left + box.right) / 2)}"'
            f' y="{number(box.top + 13)}" font-size="{number(TICK)}" text-anchor="middle"{paint("ink", "fill")}>'
            f"{cluster.text}</text></g>")

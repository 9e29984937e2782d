"""A scene as SVG: text stays text, every mark is a link that says what it is.

Colours are presentation attributes, which every program reads; or classes (`f-ink` fills, `s-ink` strokes), which a
page's own style sheet colours, so that one drawing serves light and dark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from html import escape as _escape
from urllib.parse import quote

from timeline.palette import FONT, palette
from timeline.scene.bidi import isolated
from timeline.scene.shapes import (
    Stroke,
    date_strokes,
    density_strokes,
    disc,
    fade_strokes,
    glyph_places,
    glyph_strokes,
    hatch,
    mark_strokes,
    number,
    open_ends,
    path,
    rectangle,
    tie_path,
    turned,
)
from timeline.scene.sheet import TITLE
from timeline.scene.types import (
    HEADLINE,
    HEADLINE_LEAD,
    NAME,
    SECOND,
    SECOND_LEAD,
    TICK,
    Break,
    Cluster,
    Density,
    Form,
    Glyph,
    Label,
    Mark,
    Part,
    Scene,
    Tick,
)

_UNPRINTED = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344), 65534, 65535), "�")
_HIT = 24.0  # px, least, of what can be clicked
_HAIR = 1.0  # px of axis and grid
_TYPE = {  # size, weight and colour of each kind of text; in a page, the class of the first letter
    "headline": (HEADLINE, 600, "ink"), "second": (SECOND, 400, "muted"), "said": (SECOND, 400, "claim"),
    "name": (NAME, 700, "muted"), "title": (TITLE, 600, "ink"), "key": (SECOND, 400, "muted"),
    "foot": (TICK, 400, "muted"),
    "tick": (TICK, 400, "muted"), "parent": (TICK, 700, "muted"), "count": (TICK, 400, "ink"),
}
_ANCHORS = {"middle": "mid", "end": "end"}  # a page's class for text that does not begin at its place
_RING = f'<path id="ring" d="{disc(0, 0, 10)}"/>'


def escape(text: str) -> str:
    """Text for HTML and XML: nothing in it is markup, and characters that XML forbids are shown as unknown."""
    return _escape(text.translate(_UNPRINTED))


def content(text: str) -> str:
    """The same for what stands between tags, where quotation marks are only that."""
    return _escape(text.translate(_UNPRINTED), quote=False)


@dataclass(frozen=True, slots=True)
class Pen:
    """How things are written: `colours` by role, or None for a page's classes; `names` are a page's event numbers.

    A plain pen is for drawing programs: groups with names, no links, and nothing that is not seen.
    """

    colours: Mapping[str, str] | None
    names: Mapping[str, int] = field(default_factory=dict)
    is_plain: bool = False

    def paint(self, fill: str, line: str = "") -> str:
        """Attributes for a fill and a line of these colour roles; "" for none."""
        if self.colours is None:
            classes = " ".join([f"f-{fill}"] * bool(fill) + [f"s-{line}"] * bool(line))
            return f' class="{classes}"'
        found = f' fill="{self.colours[fill]}"' if fill else ""
        return found + (f' stroke="{self.colours[line]}"' if line else "")

    def stroke(self, stroke: Stroke) -> str:
        """A path with its colours."""
        found = self.paint(stroke.fill, stroke.line)
        if stroke.line and stroke.width != 1.5:
            found += f' stroke-width="{number(stroke.width)}"'
        found += f' stroke-dasharray="{stroke.dash}"' if stroke.dash else ""
        found += f' opacity="{stroke.opacity:g}"' if stroke.opacity < 1 else ""
        return f'<path d="{stroke.path}"{found}/>'

    def text(self, kind: str, words: str, x: float, y: float, *, anchor: str = "start", turned: bool = False) -> str:
        """A line of text on its baseline."""
        size, weight, role = _TYPE[kind]
        place = f'transform="translate({number(x)} {number(y)}) rotate(-90)"' if turned else (
            f'x="{number(x)}" y="{number(y)}"')
        look = "" if self.colours is None else (
            f' font-size="{number(size)}" font-weight="{weight}" fill="{self.colours[role]}"')
        aligned = f' text-anchor="{anchor}"' if anchor != "start" else ""
        if self.colours is None:  # a page's text is a tick's unless it is more
            more = [*([kind] if kind != "tick" else ()), *([_ANCHORS[anchor]] if anchor in _ANCHORS else ())]
            look, aligned = f' class="{" ".join(more)}"' if more else "", ""
        return f"<text {place}{look}{aligned}>{escape(isolated(words))}</text>"


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
    return "".join((*_ground(scene, pen), *_group("marks", (_mark(mark, pen) for mark in marks), pen),
                    *_group("density", (_density(one, pen) for one in scene.densities), pen),
                    *_group("counts", (_cluster(cluster, pen) for cluster in scene.clusters), pen)))


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


def form_icon(form: Form) -> str:
    """A small whisker or bar beside words that say what it means."""
    strokes = form_sample(form, Pen(None), 0, 8)
    return f'<svg class="icon wide" viewBox="0 0 28 16" aria-hidden="true">{strokes}</svg>'


def form_sample(form: Form, pen: Pen, x: float, y: float) -> str:
    """A whisker or bar 28 px long from `x` on."""
    mark = Mark("", Glyph.REPORTED, "", y, (Part(form, x + 1, x + 27),), 0, 0, (), None, "", "", "", "")
    return "".join(map(pen.stroke, date_strokes(mark)))


def hatch_pattern() -> str:
    """The definition of a page's hatching."""
    return ('<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">'
            '<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" class="s-grid"/></pattern>')


def _outer(scene: Scene, pen: Pen) -> str:
    if pen.colours is None:
        return ""
    return (f' width="{number(scene.width)}" height="{number(scene.height)}" font-family="{escape(FONT)}" fill="none"'
            f' stroke-width="1.5"')


def _ground(scene: Scene, pen: Pen) -> Iterator[str]:
    """All that is behind the marks: surface, grid, breaks, lane names, axis. It is not read aloud."""
    yield '<g aria-hidden="true">' if pen.colours is None else '<g id="axis-and-grid" aria-hidden="true">'
    if pen.colours is not None:
        yield f'<path d="{rectangle(0, 0, scene.width, scene.height)}" fill="{pen.colours["surface"]}"/>'
    lines = "".join(path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.grid)
    lines += "".join(path((16, lane.body - 8), (scene.width - 16, lane.body - 8)) for lane in scene.lanes if lane.name)
    yield pen.stroke(Stroke(lines, line="grid", width=_HAIR)) if lines else ""
    guides = "".join(path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.guides)
    yield pen.stroke(Stroke(guides, line="axis", width=_HAIR)) if guides else ""
    for gap in scene.breaks:
        yield _hatching(gap, pen)
        middle = (gap.left + gap.right) / 2 + TICK / 3
        if scene.is_vertical:
            yield pen.text("tick", gap.text, gap.text_y, middle)
            continue
        yield pen.text("tick", gap.text, middle, gap.text_y, anchor="middle", turned=True)
    for lane in scene.lanes:
        yield from (pen.text("name", lane.name, x, lane.top + NAME + 3) for x in lane.names_x if lane.name)
    yield from _column_axis(scene, pen) if scene.is_vertical else _axis(scene, pen)
    yield "</g>"


def _hatching(gap: Break, pen: Pen) -> str:
    if pen.colours is None:
        areas = "".join(rectangle(area.left, area.top, area.right, area.bottom) for area in gap.hatch)
        return f'<path d="{areas}" class="hatched"/>'
    return pen.stroke(Stroke("".join(map(hatch, gap.hatch)), line="grid", width=_HAIR))


def _axis(scene: Scene, pen: Pen) -> Iterator[str]:
    y = scene.axis_y
    lines = "".join(path((left, y), (right, y)) for left, right in scene.segments)
    lines += _tick_lines([tick for tick in scene.ticks if not tick.parent], y)
    lines += "".join(path((x - 3, y + 6), (x + 3, y - 6)) for gap in scene.breaks for x in (gap.left, gap.right))
    yield pen.stroke(Stroke(lines, line="axis", width=_HAIR)) if lines else ""
    for tick in scene.ticks:
        if tick.text:
            yield pen.text("parent" if tick.is_bold else "tick", tick.text, tick.text_x, y + 18,
                           anchor="middle" if tick.centred else "start")
        if tick.parent:
            yield pen.text("parent", tick.parent, tick.parent_x, y + 33)


def _tick_lines(ticks: Sequence[Tick], y: float) -> str:
    """Strokes under the axis at these ticks, each told from the one before: of a wide drawing there are hundreds."""
    found, last, down = "", 0.0, 0
    for tick in ticks:
        at, long = round(tick.x, 1), 6 if tick.is_major else 4
        found += f"m{number(at - last)}{-down}v{long}" if found else f"M{number(at)} {number(y)}v{long}"
        last, down = at, long
    return found


def _column_axis(scene: Scene, pen: Pen) -> Iterator[str]:
    x = scene.axis_y
    lines = "".join(path((x, top), (x, bottom)) for top, bottom in scene.segments)
    lines += "".join(path((x, tick.x), (x - (6 if tick.is_major else 4), tick.x)) for tick in scene.ticks)
    lines += "".join(path((x - 6, y + 3), (x + 6, y - 3)) for gap in scene.breaks for y in (gap.left, gap.right))
    yield pen.stroke(Stroke(lines, line="axis", width=_HAIR))
    for tick in scene.ticks:
        if tick.text:
            yield pen.text("parent" if tick.is_bold else "tick", tick.text, x - 10, tick.text_x + 4, anchor="end")


def _mark(mark: Mark, pen: Pen) -> str:
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
    leader = pen.stroke(Stroke(path(*mark.leader), line="grid", width=_HAIR)) if mark.leader else ""
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
        half = _HIT / 2 if part.form is Form.POINT else max((right - left) / 2, _HIT / 2)
        middle = part.left if part.form is Form.POINT else (left + right) / 2
        area = rectangle(middle - half, mark.y - _HIT / 2, middle + half, mark.y + _HIT / 2)
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


def _density(density: Density, pen: Pen) -> str:
    drawn = "".join(map(pen.stroke, density_strokes(density)))
    return f'<g aria-hidden="true">{drawn}{pen.text("tick", density.text, 16, density.text_y)}</g>'


def _cluster(cluster: Cluster, pen: Pen) -> str:
    """A count; in a page a link to the first of its events."""
    box = cluster.box
    count = len(cluster.events)
    link = f'a class="more" href="#event={quote(cluster.events[0], safe="")}"'
    tag = 'g role="img"' if pen.colours is not None else link
    words = f'{tag} aria-label="{count:,} more event{"s" * (count != 1)} here"'
    if not cluster.is_pill and pen.is_plain:
        return ""
    if not cluster.is_pill:
        area = rectangle(box.left, box.top, box.right, box.bottom)
        return f'<{words}><path fill="transparent" d="{area}"/><title>{count:,} events</title></{tag.split()[0]}>'
    wide = max((_HIT - (box.right - box.left)) / 2, 0)
    tall = (_HIT - (box.bottom - box.top)) / 2
    hit = "" if pen.colours is not None else (
        f'<path d="{rectangle(box.left - wide, box.top - tall, box.right + wide, box.bottom + tall)}" class="hit"/>')
    return (f'<{words}>{hit}<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.right - box.left)}"'
            f' height="{number(box.bottom - box.top)}" rx="9"{pen.paint("grid")}/>'
            f'{pen.text("count", cluster.text, (box.left + box.right) / 2, box.top + 13, anchor="middle")}'
            f'</{tag.split()[0]}>')

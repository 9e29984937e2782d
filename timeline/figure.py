"""A scene as a Plotly figure: the same drawing, on a plane of px, with hovering and clicking.

Plotly's own date axes know no years beyond four digits and no squeezed time, so the figure has plain axes that are
not shown, and the scene's own ticks as text. Shapes draw; points that are not seen carry `customdata` and hover texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, astuple, replace
from html import escape
from typing import TYPE_CHECKING, Any

from timeline.palette import FONT, palette
from timeline.scene.bidi import isolated
from timeline.scene.shapes import Stroke, density_strokes, hatch, mark_strokes, number, path
from timeline.scene.types import (
    HEADLINE,
    HEADLINE_LEAD,
    NAME,
    SECOND,
    SECOND_LEAD,
    TICK,
    Cluster,
    Form,
    Glyph,
    Label,
    Mark,
    Scene,
)

if TYPE_CHECKING:
    import plotly.graph_objects as go

_HIT = 24  # px across, what can be hovered and clicked
_STRIDE = 16.0  # px between such points along a whisker
_QUARTER = 0.5523  # of the radius: control points of a Bezier curve that draws a quarter circle
_LINE = 74  # characters of a line of hover text
_ARC = re.compile(r"([ML])([-\d.]+) ([-\d.]+)|A([-\d.]+) [-\d.]+ 0 \d (\d) ([-\d.]+) ([-\d.]+)")

Json = dict[str, Any]


def figure(scene: Scene, *, theme: str = "light", hover: bool = True) -> go.Figure:
    """The scene as a figure of its own size. `theme` is "light" or "dark".

    There is one trace a status; each point's `customdata` is `[event id]`, a count's the ids of all its events.
    Without `hover` no box opens but hover events are still sent. Raises ValueError for another theme.
    """
    import plotly.graph_objects as go

    return go.Figure(plain(scene, theme=theme, hover=hover))


def plain(scene: Scene, *, theme: str = "light", hover: bool = True) -> Json:
    """The same figure as the plain data that Plotly draws: a server that answers many need not have it checked."""
    colours = asdict(palette(theme))
    shapes = [*_ground(scene, colours), *(_shape(stroke, colours) for stroke in _marks(scene))]
    shapes += [_pill(cluster, colours) for cluster in scene.clusters if cluster.is_pill]
    shapes += [_shape(stroke, colours) for density in scene.densities for stroke in density_strokes(density)]
    layout = {
        "width": scene.width, "height": scene.height, "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
        "template": {}, "paper_bgcolor": colours["surface"], "plot_bgcolor": colours["surface"],
        "font": {"family": FONT, "color": colours["ink"]}, "showlegend": False, "hovermode": "closest",
        "dragmode": False, "shapes": shapes, "annotations": list(_texts(scene, colours)),
        "hoverlabel": {"bgcolor": colours["surface"], "bordercolor": colours["axis"], "align": "left",
                       "font": {"family": FONT, "size": SECOND, "color": colours["ink"]}},
        "xaxis": _plane([0, scene.width]), "yaxis": _plane([scene.height, 0]), "meta": {"note": scene.note},
    }
    return {"data": [*_traces(scene, hover=hover)], "layout": layout}


def config() -> Json:
    """What to give Plotly as `config` with this figure: nothing is sent anywhere, only an image can be saved."""
    return {"displaylogo": False, "showSendToCloud": False,
            "scrollZoom": False, "doubleClick": False, "modeBarButtons": [["toImage"]],
            "toImageButtonOptions": {"format": "png", "scale": 2, "filename": "timeline"}}


def _plane(bounds: list[float]) -> Json:
    return {"range": bounds, "fixedrange": True, "visible": False, "autorange": False}


def _traces(scene: Scene, *, hover: bool) -> Iterator[Json]:
    for glyph in Glyph:
        points = [(mark.y, at, mark) if mark.is_vertical else (at, mark.y, mark)
                  for mark in scene.marks if mark.glyph is glyph for at in _hits(mark)]
        points += [(mark.glyph_x, mark.glyph_y, mark) for mark in scene.marks
                   if mark.glyph is glyph and not mark.has_own_glyphs]
        if points:
            yield _trace(glyph.value, [(x, y, [mark.event], _hover(mark) if hover else "") for x, y, mark in points],
                         hover=hover)
    if scene.clusters:
        yield _trace("more", [((one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2,
                               list(one.events), f"{len(one.events)} more here") for one in scene.clusters],
                     hover=hover)


def _trace(name: str, points: list[tuple[float, float, list[str], str]], *, hover: bool) -> Json:
    words: Json = {"hovertext": [text for _, _, _, text in points], "hoverinfo": "text"}
    return {"type": "scatter", "mode": "markers", "name": name, "x": [round(x, 1) for x, _, _, _ in points],
            "y": [round(y, 1) for _, y, _, _ in points], "customdata": [data for _, _, data, _ in points],
            **(words if hover else {"hoverinfo": "none"}), "marker": {"size": _HIT, "opacity": 0}, "cliponaxis": False}


def _hits(mark: Mark) -> Iterator[float]:
    for part in mark.parts:
        left, right = part.ink
        if part.form is Form.POINT:
            yield part.left
            continue
        count = max(int((right - left) // _STRIDE), 1)
        yield from (left + (right - left) * (place + 0.5) / count for place in range(count))


def _hover(mark: Mark) -> str:
    lines = [f"<b>{_plain(mark.headline)}</b>", _plain(f"{mark.date_words} · {mark.second_line}")]
    if mark.quote:
        lines.append(f"“{_plain(mark.quote)}”")
    return "<br>".join(lines)


def _plain(text: str) -> str:
    """Source text in lines, with nothing that Plotly would read as markup."""
    lines: list[str] = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= _LINE:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(escape(line, quote=False) for line in lines)


def _ground(scene: Scene, colours: Json) -> Iterator[Json]:
    lines = [path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.grid]
    lines += [path((16, lane.body - 8), (scene.width - 16, lane.body - 8)) for lane in scene.lanes if lane.name]
    lines += [hatched for gap in scene.breaks for area in gap.hatch if (hatched := hatch(area))]
    if lines:
        yield _shape(Stroke("".join(lines), line="grid", width=1), colours)
    guides = "".join(path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.guides)
    if guides:
        yield _shape(Stroke(guides, line="axis", width=1), colours)
    if scene.segments:
        yield _shape(Stroke(_axis_path(scene), line="axis", width=1), colours)


def _axis_path(scene: Scene) -> str:
    y = scene.axis_y
    if scene.is_vertical:
        down = [path((y, top), (y, bottom)) for top, bottom in scene.segments]
        down += [path((y, tick.x), (y - (6 if tick.is_major else 4), tick.x)) for tick in scene.ticks]
        down += [path((y - 6, at + 3), (y + 6, at - 3)) for gap in scene.breaks for at in (gap.left, gap.right)]
        return "".join(down)
    axis = [path((left, y), (right, y)) for left, right in scene.segments]
    axis += [path((tick.x, y), (tick.x, y + (6 if tick.is_major else 4))) for tick in scene.ticks if not tick.parent]
    axis += [path((x - 3, y + 6), (x + 3, y - 6)) for gap in scene.breaks for x in (gap.left, gap.right)]
    return "".join(axis)


def _marks(scene: Scene) -> Iterator[Stroke]:
    """The strokes of all marks, those of one look as one: Plotly takes its time over each shape.

    Marks do not touch, so only the order within each must stay: its first strokes are drawn under its second.
    """
    found: dict[tuple[int, Stroke], list[str]] = {}
    for mark in scene.marks:
        for place, stroke in enumerate(mark_strokes(mark)):
            found.setdefault((place, replace(stroke, path="")), []).append(stroke.path)
    for place, stroke in sorted(found, key=lambda one: (one[0], astuple(one[1]))):
        yield replace(stroke, path="".join(found[place, stroke]))


def _shape(stroke: Stroke, colours: Json) -> Json:
    found: Json = {"type": "path", "path": _curves(stroke.path), "xref": "x", "yref": "y", "opacity": stroke.opacity,
                   "layer": "above", "fillrule": "nonzero", "line": {"width": stroke.width if stroke.line else 0,
                                              "color": colours[stroke.line or stroke.fill]}}
    if stroke.fill:
        found["fillcolor"] = colours[stroke.fill]
    if stroke.dash:
        found["line"]["dash"] = ",".join(f"{length}px" for length in stroke.dash.split())
    return found


def _curves(commands: str) -> str:
    """The same path with its half circles as Bezier curves: Plotly's shapes know no arcs."""
    at = (0.0, 0.0)

    def turned(found: re.Match[str]) -> str:
        nonlocal at
        if found[1]:
            at = (float(found[2]), float(found[3]))
            return found[0]
        end = (float(found[6]), float(found[7]))
        text = _half_circle(at, end, clockwise=found[5] == "1")
        at = end
        return text

    return _ARC.sub(turned, commands)


def _half_circle(start: tuple[float, float], end: tuple[float, float], *, clockwise: bool) -> str:
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    along = (start[0] - middle[0], start[1] - middle[1])
    across = (-along[1], along[0]) if clockwise else (along[1], -along[0])

    def point(a: float, b: float) -> str:
        return (f"{number(middle[0] + a * along[0] + b * across[0])},"
                f"{number(middle[1] + a * along[1] + b * across[1])}")

    return (f"C{point(1, _QUARTER)} {point(_QUARTER, 1)} {point(0, 1)}"
            f"C{point(-_QUARTER, 1)} {point(-1, _QUARTER)} {point(-1, 0)}")


def _pill(cluster: Cluster, colours: Json) -> Json:
    box = cluster.box
    return {"type": "rect", "x0": box.left, "x1": box.right, "y0": box.top, "y1": box.bottom, "layer": "above",
            "fillcolor": colours["grid"], "line": {"width": 0}}


def _texts(scene: Scene, colours: Json) -> Iterator[Json]:
    for lane in scene.lanes:
        for x in lane.names_x if lane.name else ():
            yield _text(lane.name, x, lane.top + NAME + 3, NAME, colours["muted"], weight=700)
    yield from _column_texts(scene, colours) if scene.is_vertical else _axis_texts(scene, colours)
    for density in scene.densities:
        yield _text(density.text, 16, density.text_y, TICK, colours["muted"])
    for cluster in scene.clusters:
        if not cluster.is_pill:
            continue
        box = cluster.box
        yield _text(cluster.text, (box.left + box.right) / 2, box.top + 13, TICK, colours["ink"], anchor="center")
    for mark in scene.marks:
        if mark.label:
            yield from _label(mark.label, colours, said=colours["claim" if mark.is_claim else "muted"])


def _column_texts(scene: Scene, colours: Json) -> Iterator[Json]:
    for tick in scene.ticks:
        if tick.text:
            yield _text(tick.text, scene.axis_y - 10, tick.text_x + 4, TICK, colours["muted"],
                        weight=700 if tick.is_bold else 400, anchor="right")
    for gap in scene.breaks:
        yield _text(gap.text, gap.text_y, (gap.left + gap.right) / 2 + TICK / 3, TICK, colours["muted"])


def _axis_texts(scene: Scene, colours: Json) -> Iterator[Json]:
    for tick in scene.ticks:
        if tick.text:
            yield _text(tick.text, tick.text_x, scene.axis_y + 18, TICK, colours["muted"],
                        weight=700 if tick.is_bold else 400, anchor="center" if tick.centred else "left")
        if tick.below:
            yield _text(tick.below, tick.text_x, scene.axis_y + 33, TICK, colours["muted"], anchor="center")
        if tick.parent:
            yield _text(tick.parent, tick.parent_x, scene.axis_y + 33, TICK, colours["muted"], weight=700)
    for gap in scene.breaks:
        yield {**_text(gap.text, (gap.left + gap.right) / 2, gap.text_y, TICK, colours["muted"], anchor="center"),
               "textangle": -90, "y": gap.text_y}


def _label(label: Label, colours: Json, *, said: str) -> Iterator[Json]:
    y = label.top + HEADLINE
    for line in label.headline:
        yield _text(line, label.x, y, HEADLINE, colours["ink"], weight=600)
        y += HEADLINE_LEAD
    y = label.top + HEADLINE_LEAD * len(label.headline) + SECOND - 1
    for line in label.second:
        yield _text(line, label.x, y, SECOND, said)
        y += SECOND_LEAD


def _text(text: str, x: float, baseline: float, size: float, colour: str, *, weight: int = 400,
          anchor: str = "left") -> Json:
    """One line of text on its baseline: Plotly places text by its middle."""
    return {"text": escape(isolated(text), quote=False), "x": x, "y": baseline - 0.35 * size, "xref": "x", "yref": "y",
            "xanchor": anchor, "yanchor": "middle", "showarrow": False, "borderpad": 0, "align": "left",
            "font": {"size": size, "color": colour, "weight": weight}}

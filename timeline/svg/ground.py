"""All that is behind the marks: surface, grid, breaks, lane names, axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.scene.shapes import Stroke, hatch, number, path, rectangle
from timeline.scene.types import NAME, TICK, Break, Scene, Tick
from timeline.svg.pen import HAIR, Pen


def draw_ground(scene: Scene, pen: Pen) -> Iterator[str]:
    """All that is behind the marks: surface, grid, breaks, lane names, axis. It is not read aloud."""
    yield '<g aria-hidden="true">' if pen.colours is None else '<g id="axis-and-grid" aria-hidden="true">'
    if pen.colours is not None:
        yield f'<path d="{rectangle(0, 0, scene.width, scene.height)}" fill="{pen.colours["surface"]}"/>'
    lines = "".join(path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.grid)
    lines += "".join(path((16, lane.body - 8), (scene.width - 16, lane.body - 8)) for lane in scene.lanes if lane.name)
    yield pen.stroke(Stroke(lines, line="grid", width=HAIR)) if lines else ""
    guides = "".join(path((rule.x, rule.top), (rule.x, rule.bottom)) for rule in scene.guides)
    yield pen.stroke(Stroke(guides, line="axis", width=HAIR)) if guides else ""
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
    return pen.stroke(Stroke("".join(map(hatch, gap.hatch)), line="grid", width=HAIR))


def _axis(scene: Scene, pen: Pen) -> Iterator[str]:
    y = scene.axis_y
    lines = "".join(path((left, y), (right, y)) for left, right in scene.segments)
    lines += _tick_lines([tick for tick in scene.ticks if not tick.parent], y)
    lines += "".join(path((x - 3, y + 6), (x + 3, y - 6)) for gap in scene.breaks for x in (gap.left, gap.right))
    yield pen.stroke(Stroke(lines, line="axis", width=HAIR)) if lines else ""
    for tick in scene.ticks:
        if tick.text:
            yield pen.text("parent" if tick.is_bold else "tick", tick.text, tick.text_x, y + 18,
                           anchor="middle" if tick.centred else "start")
        if tick.below:
            yield pen.text("tick", tick.below, tick.text_x, y + 33, anchor="middle")
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
    yield pen.stroke(Stroke(lines, line="axis", width=HAIR))
    for tick in scene.ticks:
        if tick.text:
            yield pen.text("parent" if tick.is_bold else "tick", tick.text, x - 10, tick.text_x + 4, anchor="end")

"""Events that are only counted: bars of their density, and pills with their number."""

from __future__ import annotations

from urllib.parse import quote

from timeline.scene.shapes import density_strokes, number, rectangle
from timeline.scene.types import Cluster, Density
from timeline.svg.marks import HIT
from timeline.svg.pen import Pen


def draw_density(density: Density, pen: Pen) -> str:
    """The bars of a lane, with what the tallest stands for."""
    drawn = "".join(map(pen.stroke, density_strokes(density)))
    return f'<g aria-hidden="true">{drawn}{pen.text("tick", density.text, 16, density.text_y)}</g>'


def draw_cluster(cluster: Cluster, pen: Pen) -> str:
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
    wide = max((HIT - (box.right - box.left)) / 2, 0)
    tall = (HIT - (box.bottom - box.top)) / 2
    hit = "" if pen.colours is not None else (
        f'<path d="{rectangle(box.left - wide, box.top - tall, box.right + wide, box.bottom + tall)}" class="hit"/>')
    return (f'<{words}>{hit}<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.right - box.left)}"'
            f' height="{number(box.bottom - box.top)}" rx="9"{pen.paint("grid")}/>'
            f'{pen.text("count", cluster.text, (box.left + box.right) / 2, box.top + 13, anchor="middle")}'
            f'</{tag.split()[0]}>')

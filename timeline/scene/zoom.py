"""The same events drawn wider and wider, for a page that shows a part of them at once.

A step is a drawing of its own, laid out like any other, so that the words of each step are those for which that step
has room. All steps are equally high: zooming moves nothing else on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from timeline.model.event import Event
from timeline.scene.compose import scene
from timeline.scene.types import Scene

_FACTORS = (2, 4, 8)


def zooms(events: Sequence[Event], *, width: int, most: int = 8, **options: Any) -> tuple[Scene, ...]:
    """The drawing at its own size, then 2, 4 and 8 times as wide, as long as a wider one shows more; at most `most`.

    `options` are those of `scene`. Raises what `scene` does.
    """
    found = [scene(events, width=width, **options)]
    height = int(found[0].height)
    for factor in [one for one in _FACTORS if one <= most]:
        if _labels(found[-1]) == found[-1].total:
            break
        found.append(scene(events, width=width, **{**options, "height": height, "zoom": factor}))
    tallest = max(one.height for one in found)
    return tuple(replace(one, height=tallest) for one in found)


def _labels(drawn: Scene) -> int:
    return sum(mark.label is not None for mark in drawn.marks)

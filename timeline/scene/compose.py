"""From events to a scene: which are drawn, on which axis, and laid out along rows or down a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf

from timeline.model.date_style import date_style
from timeline.model.event import Event
from timeline.model.time import Interval
from timeline.scene.column import column
from timeline.scene.drafts import dates, glyph
from timeline.scene.lanes import lane_key, lane_order
from timeline.scene.outlets import briefly
from timeline.scene.rows import rows
from timeline.scene.types import Glyph, ScaleKind, Scene

_NARROWEST = 240  # px
_EMPTY = 40.0  # px high
_COLUMN_LABELS = 30  # labels of a vertical drawing, which may be as long as it needs


def scene(events: Sequence[Event], *, width: int, scale: str = "auto", lanes: str = "bands",
          window: Interval | None = None, budget: int | None = None, selected: str | None = None,
          order: Sequence[str] | None = None, outlets: Sequence[str] | None = None,
          quotes: Mapping[str, str] | None = None, height: int | None = None, possible: bool = False,
          orientation: str = "horizontal", dates: str = "uk", zoom: int = 1) -> Scene:
    """Everything to draw for these events, `width` px wide (240 at least).

    `scale` is auto, calendar, adaptive or sequence; `lanes` one of `lanes.LANES`, top to bottom as in `order` (made by
    `lane_order` from the whole story) or else by these events; `outlets` are those of the whole story (else of these
    events), to know whether more than one is unknown; `window` shows that time only; `budget` is how many labels at
    most (12 from 900 px, 8 from 560, fewer below; 30 in a vertical drawing); `height` about how many px high at most
    (just so many where marks are joined into counts to keep to it); `quotes` are by event id; `possible` draws what is
    hypothetical or negated and denied by no one; `dates` is how dates are written, one of `DATES`. With `zoom` the
    drawing is so many times as wide as the `width` px that are seen at once. A vertical drawing has one lane, no zoom,
    and is as high as it must. Events without a date, and what `window` or `possible` leave out, are in `left_out` with
    the reason. Raises ValueError for another scale, orientation, kind of lanes or way to write dates.
    """
    if orientation not in ("horizontal", "vertical"):
        raise ValueError(f"no orientation is called {orientation!r}: use horizontal or vertical")
    date_style(dates)
    events = tuple(events)  # a stored story reads each of its events anew whenever it is gone through
    width = max(width, _NARROWEST)
    known = [name for event in events for name in event.outlets] if outlets is None else outlets
    shown, left_out = _drawn(briefly(events, known, dates), window, possible=possible)
    if not shown:
        return _empty(width, left_out, is_vertical=orientation == "vertical")
    ranked = sorted(shown, key=lambda event: (event.id != selected, -event.salience, event.id))
    most = zoom * _budget(width, orientation) if budget is None else budget
    labelled = frozenset(event.id for event in ranked[:most])
    if orientation == "vertical":
        return column(ranked, labelled, width=width, scale=scale, window=window, selected=selected,
                      quotes=quotes or {}, left_out=left_out, dates_as=dates)
    name = lane_key(lanes)
    return rows(ranked, labelled, width=width * zoom, view=inf if zoom == 1 else width, scale=scale, window=window,
                selected=selected, quotes=quotes or {}, left_out=left_out, height=height, lane_of=name,
                order=order or lane_order(events, lanes), dates_as=dates)


def _empty(width: int, left_out: tuple[tuple[str, str], ...], *, is_vertical: bool) -> Scene:
    """A drawing of nothing: no axis either, since no time is known."""
    return Scene(width=width, height=_EMPTY, scale=ScaleKind.CALENDAR, lanes=(), marks=(), clusters=(), densities=(),
                 ticks=(), breaks=(), grid=(), guides=(), segments=(), axis_y=_EMPTY, note="", left_out=left_out,
                 is_vertical=is_vertical)


def _budget(width: int, orientation: str) -> int:
    if orientation == "vertical":
        return _COLUMN_LABELS
    return 12 if width >= 900 else 8 if width >= 560 else 5


def _drawn(events: Sequence[Event], window: Interval | None, *,
           possible: bool) -> tuple[list[Event], tuple[tuple[str, str], ...]]:
    shown: list[Event] = []
    left_out: list[tuple[str, str]] = []
    for event in events:
        found = dates(event)
        if not found:
            left_out.append((event.id, "no date"))
        elif glyph(event) is Glyph.POSSIBLE and not possible:
            left_out.append((event.id, "possible or negated, drawn on request"))
        elif window is not None and not any(date.overlaps(window) for date in found):
            left_out.append((event.id, "outside the time shown"))
        else:
            shown.append(event)
    return shown, tuple(left_out)

"""A date as it stands on the axis: a point, a whisker or a bar, in px."""

from __future__ import annotations

from timeline.model.calendar import DAY
from timeline.model.time import Extent, Interval, Precision
from timeline.scene.axis import Axis, key
from timeline.scene.types import FADE, Form, Part, ScaleKind

_WIDE_DAY = 60.0  # px from which a day is too wide for a point at its middle
_LEAST = 8.0  # px of a whisker or bar
_LEAST_SOFT = 24.0  # px of a dashed one, so that its dashes show
_EDGE = 12.0  # px beyond the axis that a fade may take: in squeezed time at the drawing's edge it is a short one
_SLOT = 28.0  # px of a whisker or bar on a sequence scale
_UNITS = {Precision.DAY: DAY, Precision.WEEK: 7 * DAY, Precision.MONTH: 30 * DAY, Precision.QUARTER: 91 * DAY,
          Precision.SEASON: 91 * DAY, Precision.HALF: 182 * DAY, Precision.YEAR: 365 * DAY,
          Precision.DECADE: 3652 * DAY, Precision.CENTURY: 36_524 * DAY}


def part(date: Interval, axis: Axis) -> Part:
    """How a date is drawn. A bound outside the axis counts as open."""
    if axis.kind is ScaleKind.SEQUENCE:
        return _in_slot(date, axis)
    start, end = key(date)
    first, last = axis.segments[0].start, axis.segments[-1].end
    cuts = (start is not None and start < first, end is not None and end > last)
    opens_left, opens_right = start is None or cuts[0], end is None or cuts[1]
    left, right = _ends(start, end, axis, cuts)
    if _is_point(date, start, axis) and not (opens_left or opens_right) and right - left < _WIDE_DAY:
        middle = (left + right) / 2
        return Part(Form.POINT, middle, middle)
    left, right = _widened(left, right, date, axis, opens_left=opens_left, opens_right=opens_right)
    notches = tuple((gap.left, gap.right) for gap in axis.breaks() if left < gap.left and gap.right < right)
    soft = _soft(date, left, right, axis, (opens_left, opens_right))
    room = [axis.right + _EDGE - right] * opens_right + [left - axis.left + _EDGE] * opens_left
    return Part(_form(date), left, right, opens_left, opens_right, date.approximate, notches, soft, min([FADE, *room]))


def _soft(date: Interval, left: float, right: float, axis: Axis, opens: tuple[bool, bool]) -> tuple[float, float]:
    """Px at either end of a lasting date within which it began or ended: the unit that its words name there.

    A date of one or two units has none: what is left between would no longer look like a bar.
    """
    unit = _UNITS.get(date.precision, 0)
    start, end = key(date)
    if date.extent is not Extent.THROUGHOUT or not unit or (date.seconds is not None and date.seconds < 2.5 * unit):
        return 0.0, 0.0
    most = max((right - left - _LEAST) / 2, 0)
    first = 0.0 if start is None or opens[0] else min(axis.x(start + unit) - left, most)
    last = 0.0 if end is None or opens[1] else min(right - axis.x(end - unit), most)
    return first if first >= _LEAST else 0.0, last if last >= _LEAST else 0.0


def _ends(start: int | None, end: int | None, axis: Axis, cuts: tuple[bool, bool]) -> tuple[float, float]:
    """Where the drawn date begins and ends: an unknown end at the known one, one outside the axis where it fades."""
    before, after = axis.left + FADE, axis.right - FADE
    left = before if start is None or cuts[0] else axis.x(start)
    right = after if end is None or cuts[1] else axis.x(end)
    if start is None and end is not None and not cuts[1]:
        left = right
    if end is None and start is not None and not cuts[0]:
        right = left
    return left, right


def _is_point(date: Interval, start: int | None, axis: Axis) -> bool:
    """Whether a date is at most a day; a soft hour counts, where the day that holds it is narrow."""
    if date.extent is not Extent.WITHIN or start is None or (date.seconds or DAY + 1) > DAY:
        return False
    return not date.approximate or (
        (date.seconds or DAY) < DAY and axis.x(start + DAY) - axis.x(start) < _WIDE_DAY)


def _form(date: Interval) -> Form:
    return Form.THROUGHOUT if date.extent is Extent.THROUGHOUT else Form.WITHIN


def _widened(left: float, right: float, date: Interval, axis: Axis, *, opens_left: bool,
             opens_right: bool) -> tuple[float, float]:
    """At least the least width: an open end gives way, a closed one stays where it is."""
    least = _LEAST_SOFT if date.approximate and not (opens_left or opens_right) else _LEAST
    missing = least - (right - left)
    if missing <= 0:
        return left, right
    if opens_right and not opens_left:
        return left, right + missing
    if opens_left and not opens_right:
        return left - missing, right
    left = min(max(left - missing / 2, axis.left), axis.right - least)
    return left, left + least


def _in_slot(date: Interval, axis: Axis) -> Part:
    start, end = key(date)
    middle = axis.middle(date)
    if _is_point(date, start, axis):
        return Part(Form.POINT, middle, middle)
    half = min(_SLOT, max(axis.step - 4, 2)) / 2
    left, right, fade = middle - half, middle + half, half
    if start is None and end is None:
        left = right = middle
    elif start is None:
        left = middle
    elif end is None:
        right = middle
    return Part(_form(date), left, right, start is None, end is None, date.approximate, fade=fade)

"""A mark before it has a height: its dates in px, what is said of it, and the ways to set its label.

A layout's boxes count from a top of 0; packing moves them down to where there is room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.model.date_style import date_style
from timeline.model.event import Event, Kind, Status
from timeline.model.time import Interval
from timeline.model.words import in_words, short_words
from timeline.scene.axis import Axis
from timeline.scene.labels import Text, texts
from timeline.scene.parts import part
from timeline.scene.types import CAP, GLYPH, Box, Form, Glyph, Part, ScaleKind

_BEFORE = 8.0  # px between glyph and label
_UNDER = 3.0  # px between label and whisker
_NEAR = 5.0  # px between a whisker and a glyph without a label
_ROW = 16.0  # px high, such a mark
_LEFT, _AFTER, _ACROSS, _CUT = 20.0, 12.0, 56.0, 64.0  # px that a lesser layout must save to be taken


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to set a mark and its label: `marks` and `label` boxes, the height `y` of its dates, its glyph.

    `cost` is how many px further down another layout may be and still be preferred.
    """

    marks: tuple[Box, ...]
    label: Box | None
    text: Text | None
    y: float
    glyph_x: float
    glyph_y: float
    cost: float = 0.0

    @property
    def boxes(self) -> tuple[Box, ...]:
        """All that must be kept free."""
        return self.marks if self.label is None else (*self.marks, self.label)


@dataclass(frozen=True, slots=True)
class Draft:
    """An event with its dates in px and its layouts, best first: with a label, and bare."""

    event: Event
    dates: tuple[Interval, ...]
    glyph: Glyph
    parts: tuple[Part, ...]
    labelled: tuple[Layout, ...]
    bare: tuple[Layout, ...]
    bounds: tuple[float | None, float | None] = (None, None)
    dates_as: str = "uk"

    @property
    def date_words(self) -> str:
        """The dates in words, which only marks that are drawn need."""
        return date_words(self.event, self.dates_as)

    @property
    def left(self) -> float:
        """The first px of its dates."""
        return min(part.left for part in self.parts)

    @property
    def right(self) -> float:
        """The last px of its dates."""
        return max(part.right for part in self.parts)

    @property
    def middle(self) -> float:
        """The middle px of its dates."""
        return (self.left + self.right) / 2


def glyph(event: Event) -> Glyph:
    """The shape for what the wording says of an event; a denial by anyone shows."""
    return glyph_of(event.kind, event.status, is_denied=event.is_denied)


def glyph_of(kind: Kind, status: Status, *, is_denied: bool) -> Glyph:
    """The shape for an event of this kind and wording; `is_denied` as in `Event`."""
    plain = {Status.PLANNED: Glyph.PLANNED, Status.UNREAD: Glyph.UNREAD, Status.HYPOTHETICAL: Glyph.POSSIBLE,
             Status.NEGATED: Glyph.POSSIBLE}
    if kind is Kind.STATEMENT:
        return Glyph.DENIAL if is_denied else plain.get(status, Glyph.STATEMENT)
    if is_denied:
        return Glyph.DISPUTED
    return plain.get(status, Glyph.CLAIMED if status is Status.CLAIMED else Glyph.REPORTED)


def dates(event: Event) -> tuple[Interval, ...]:
    """The dates to draw, in order of time: rivals where there are several, else its one date; () without any."""
    rivals = [rival.date for rival in event.rivals if rival.date.is_bounded]
    found = rivals if len(rivals) > 1 else [event.date] if event.date is not None else []
    return tuple(sorted((date for date in found if date.is_bounded), key=_moment))


def _moment(date: Interval) -> tuple[int, int]:
    start = date.earliest or date.latest
    end = date.latest or date.earliest
    return (0 if start is None else start.seconds, 0 if end is None else end.seconds)


def date_words(event: Event, style: str = "uk") -> str:
    """The date in words, or the rival dates joined by "or", written in a manner of `date_style.DATES`."""
    return _either([in_words(date, dates=style) for date in dates(event)], style)


def headline(event: Event) -> str:
    """The headline as shown: its first letter a capital, if its first word has none of its own."""
    first = event.headline.split(maxsplit=1)[:1]
    return event.headline[:1].upper() + event.headline[1:] if first and first[0].islower() else event.headline


def second_line(event: Event, axis: Axis) -> str:
    """The label's second line: the date, and who says so."""
    when = _either([short_date(date, axis) for date in dates(event)], axis.dates)
    return "\u00a0· ".join(" ".join(text.split()) for text in (when, event.second_line) if text)


def short_date(date: Interval, axis: Axis) -> str:
    """The date in few words; a day has its year unless all that the axis shows around it is of that year."""
    is_plain = date.earliest is not None and axis.is_one_year(date.earliest.seconds)
    return short_words(date, dates=axis.dates, has_year=not is_plain)


def _either(words: Sequence[str], style: str) -> str:
    once = list(dict.fromkeys(words))
    return date_style(style).phrases.either.join([", ".join(once[:-1]), once[-1]] if len(once) > 2 else once)


def draft(event: Event, axis: Axis, *, has_label: bool = True) -> Draft:
    """An event on an axis, with every way to set it that keeps within the axis's px."""
    shown = dates(event)
    parts = tuple(part(date, axis) for date in shown if axis.shows(date))
    names = (*event.speakers, *event.deniers)
    room = axis.right - axis.left - GLYPH - _BEFORE
    written = texts(headline(event), second_line(event, axis), names=names, room=room) if has_label else ()
    is_point = all(one.form is Form.POINT for one in parts)
    labelled = sorted((_costed(layout, axis) for text in written
                       for layout in _layouts(parts, text, axis, is_point=is_point)), key=lambda layout: layout.cost)
    bare = tuple(_bare(parts, axis, is_point=is_point))
    return Draft(event, shown, glyph(event), parts, tuple(labelled), bare, _bounds(event, parts, axis),
                 axis.dates)


def _bounds(event: Event, parts: tuple[Part, ...], axis: Axis) -> tuple[float | None, float | None]:
    """Px of what other events say of its time, where that narrows what is drawn."""
    ends = (event.not_before and event.not_before[0].earliest, event.not_after and event.not_after[0].latest)
    if axis.kind is ScaleKind.SEQUENCE or len(parts) != 1 or parts[0].form is Form.POINT:
        return None, None
    first, last = (None if end is None else axis.x(end.seconds) for end in ends)
    left, right = parts[0].left, parts[0].right
    return (first if first is not None and left < first < right else None,
            last if last is not None and left < last < right else None)


def _layouts(parts: tuple[Part, ...], text: Text, axis: Axis, *, is_point: bool) -> Iterator[Layout]:
    left, right = _ink(parts)
    if is_point:
        yield from _beside(parts, text, axis, right + _BEFORE, None)
        yield from (replace(layout, cost=_LEFT) for layout in
                    _beside(parts, text, axis, left - _BEFORE - text.width, None))
        return
    opens_left, opens_right = any(one.opens_left for one in parts), any(one.opens_right for one in parts)
    after = _beside(parts, text, axis, right + 2 * _BEFORE + GLYPH, right + _BEFORE + GLYPH / 2)
    yield from (replace(layout, cost=0 if opens_right else _AFTER) for layout in after)
    yield replace(_above(parts, text, axis), cost=_AFTER if opens_left or opens_right else 0)
    if opens_left:
        x = left - 2 * _BEFORE - GLYPH - text.width
        yield from _beside(parts, text, axis, x, left - _BEFORE - GLYPH / 2)


def _costed(layout: Layout, axis: Axis) -> Layout:
    """Words cut short, or written across squeezed time, are kept for where room is scarce."""
    box, text = layout.label, layout.text
    crosses = box is not None and any(box.left < gap.right and gap.left < box.right for gap in axis.breaks())
    return replace(layout, cost=layout.cost + _ACROSS * crosses + _CUT * bool(text and text.is_cut))


def _ink(parts: tuple[Part, ...]) -> tuple[float, float]:
    return min(one.ink[0] for one in parts), max(one.ink[1] for one in parts)


def _beside(parts: tuple[Part, ...], text: Text, axis: Axis, x: float, glyph_x: float | None) -> Iterator[Layout]:
    """The label at `x` on the mark's own height, with the glyph before it unless the glyph is the date."""
    if x < axis.left or x + text.width > axis.right:
        return
    y = max(text.height, CAP) / 2
    if glyph_x is None:
        marks = [_date_box(parts, y, 2 * y if x < parts[0].left else CAP)]
    else:
        glyph = Box(glyph_x - GLYPH / 2, 0, glyph_x + GLYPH / 2, 2 * y)
        marks = [_date_box(parts, y), glyph]
    label = Box(x, y - text.height / 2, x + text.width, y + text.height / 2)
    yield Layout(tuple(marks), label, text, y, parts[0].left if glyph_x is None else glyph_x, y)


def _above(parts: tuple[Part, ...], text: Text, axis: Axis) -> Layout:
    width = GLYPH + _BEFORE + text.width
    start = max(min(_ink(parts)[0], axis.right - width), axis.left)
    y = text.height + _UNDER + CAP / 2
    label = Box(start + GLYPH + _BEFORE, 0, start + width, text.height)
    marks = (_date_box(parts, y), _glyph_box(start + GLYPH / 2, GLYPH / 2 + 1))
    return Layout(marks, label, text, y, start + GLYPH / 2, GLYPH / 2 + 2)


def _bare(parts: tuple[Part, ...], axis: Axis, *, is_point: bool) -> Iterator[Layout]:
    """Without a label: the glyph alone, close to a whisker but not on it, so that it claims no day."""
    left, right = _ink(parts)
    if is_point:
        yield Layout((_date_box(parts, CAP / 2),), None, None, CAP / 2, parts[0].left, CAP / 2)
        return
    y, apart = _ROW / 2, _NEAR + GLYPH / 2
    beside = [right + apart, left - apart]
    for cost, x in enumerate(reversed(beside) if any(one.opens_left for one in parts) else beside):
        if axis.left <= x - GLYPH / 2 and x + GLYPH / 2 <= axis.right:
            glyph = Box(x - GLYPH / 2, 0, x + GLYPH / 2, _ROW)
            yield Layout((Box(left, 0, right, _ROW), glyph), None, None, y, x, y, cost * _NEAR)
    x = max(min(left + GLYPH / 2, axis.right - GLYPH / 2), axis.left + GLYPH / 2)
    y = GLYPH + _UNDER + CAP / 2
    yield Layout((_date_box(parts, y), _glyph_box(x, GLYPH / 2)), None, None, y, x, GLYPH / 2, 2 * _NEAR)


def _date_box(parts: tuple[Part, ...], y: float, height: float = CAP) -> Box:
    """What the dates take: where a label stands to the left of a point all its height, lest another seem to own it."""
    left, right = _ink(parts)
    return Box(left, y - height / 2, right, y + height / 2)


def _glyph_box(x: float, y: float) -> Box:
    return Box(x - GLYPH / 2, y - GLYPH / 2, x + GLYPH / 2, y + GLYPH / 2)

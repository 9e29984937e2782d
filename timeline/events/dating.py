"""The date that temporal expressions give a happening, and why: the finest that the words state, or a bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Basis, Dated, Why

_BEFORE = frozenset({"before", "until", "till", "by", "ahead", "prior"})
_AFTER = frozenset({"after", "since", "following", "past"})
_VAGUE = ("PAST_REF", "FUTURE_REF", "PRESENT_REF")


@dataclass(frozen=True, slots=True)
class Dating:
    """The ids of the expressions that date a happening, the date they give with its why, or the reason for none."""

    times: tuple[str, ...]
    date: Interval | None
    why: Why | None
    reason: str


def cannot_date(item: Dated) -> str:
    """Why an expression dates nothing by itself, "" if it can."""
    timex = item.anchored.timex
    if timex.type == "SET":
        return f"“{timex.text}” tells how often, not when"
    if timex.value in _VAGUE and item.interval is None:
        return f"“{timex.text}” names no calendar time"
    if timex.type == "DURATION" and item.interval is None:
        return f"“{timex.text}” tells how long, not when"
    return ""


def dating(items: Sequence[tuple[Dated, str]]) -> Dating:
    """The date out of expressions with the preposition before each ("" if none); the finest one counts."""
    times = tuple(item.id for item, _ in items)
    known = [(item, marker) for item, marker in items if item.interval is not None]
    if not known:
        return Dating(times, None, None, no_date(items[0][0]))
    finest, marker = min(known, key=lambda pair: _length(pair[0].interval))
    return _bounded(times, finest, marker)


def _bounded(times: tuple[str, ...], item: Dated, marker: str) -> Dating:
    """The expression's own interval, or what "before" and "after" leave of the calendar."""
    interval, why = item.interval, item.why
    assert interval is not None
    date: Interval | None = interval
    if marker in _BEFORE:
        date = _open(None, interval)
    elif marker in _AFTER:
        date = _open(interval, None)
    if date is None:
        return Dating(times, None, None, f"“{marker} {item.anchored.timex.text}” leaves its date open")
    if date is not interval:
        why = replace(why, steps=(*why.steps, f"“{marker}” makes it a bound."))
    return Dating(times, date, why, "")


def _open(after: Interval | None, before: Interval | None) -> Interval | None:
    if before is not None and before.earliest is not None:
        return Interval(None, before.earliest, Precision.SPAN, Extent.WITHIN)
    if after is not None and after.latest is not None:
        return Interval(after.latest, None, Precision.SPAN, Extent.WITHIN)
    return None


def no_date(item: Dated) -> str:
    """Why an expression gives no calendar time, in words."""
    words = item.anchored.timex.text
    if item.anchored.basis is Basis.PUBLICATION:
        return f"the words “{words}” count from the day of publication, which these articles do not give"
    if item.anchored.basis is Basis.NARRATIVE:
        return f"the words “{words}” count from a time told before them, which is not known"
    return f"the words “{words}” name no calendar time"


def _length(interval: Interval | None) -> float:
    seconds = interval.seconds if interval is not None else None
    return float("inf") if seconds is None else float(seconds)

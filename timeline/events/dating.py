"""The date that temporal expressions give a happening, and why: the finest that the words state, or a bound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from timeline.model.event import Mention
from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Anchored, Basis, Dated

_BEFORE = frozenset({"before", "until", "till", "by", "ahead", "prior"})
_AFTER = frozenset({"after", "since", "following", "past"})
UNDATED = "no words tell when it was said"


def cannot_date(item: Anchored) -> str:
    """Why an expression dates nothing by itself, "" if it can."""
    timex = item.timex
    if timex.type == "SET":
        return f"“{timex.text}” tells how often, not when"
    if item.basis is not Basis.NONE:
        return ""
    if timex.type == "DURATION":
        return f"“{timex.text}” tells how long, not when"
    return f"“{timex.text}” names no calendar time"


def date(mention: Mention, dated: Mapping[str, Dated]) -> Mention:
    """The mention with the finest date that its expressions give, or the reason for none."""
    if not mention.times:
        return replace(mention, reason=mention.reason or UNDATED)
    items = [(dated[time], marker) for time, marker in zip(mention.times, mention.markers, strict=True)]
    known = [(item, marker) for item, marker in items if item.interval is not None]
    if not known:
        return replace(mention, reason=no_date(items[0][0]))
    finest, marker = min(known, key=lambda pair: _length(pair[0].interval))
    return _bounded(mention, finest, marker)


def _bounded(mention: Mention, item: Dated, marker: str) -> Mention:
    """The expression's own interval, or what "before" and "after" leave of the calendar."""
    interval, why = item.interval, item.why
    assert interval is not None
    when: Interval | None = interval
    if marker in _BEFORE:
        when = _open(None, interval)
    elif marker in _AFTER:
        when = _open(interval, None)
    if when is None:
        return replace(mention, reason=f"“{marker} {item.anchored.timex.text}” leaves its date open")
    if when is not interval:
        why = replace(why, steps=(*why.steps, f"“{marker}” makes it a bound."))
    return replace(mention, date=when, why=why)


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

"""The values by which events are filtered, as the interface groups them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.app.standing import Standing
from timeline.model.time import Precision

_PRECISIONS: Mapping[str, str] = {
    Precision.SECOND: "time", Precision.MINUTE: "time", Precision.HOUR: "time", Precision.DAYPART: "time",
    Precision.DAY: "day", Precision.WEEKEND: "week", Precision.WEEK: "week", Precision.MONTH: "month",
    Precision.QUARTER: "quarter", Precision.SEASON: "quarter", Precision.HALF: "quarter", Precision.YEAR: "year",
    Precision.DECADE: "decade", Precision.CENTURY: "decade", Precision.MILLENNIUM: "decade",
}  # fmt: skip
SPAN, OPEN = "span", "open"
MANY_ORIGINS = 3
ORDER: Mapping[str, tuple[str, ...]] = {
    "standings": tuple(one.value for one in Standing),
    "kinds": ("happening", "statement"),
    "precisions": ("time", "day", "week", "month", "quarter", "year", "decade", SPAN, OPEN),
    "origins": ("1", "2", "3+"),
}


def precision(unit: str, *, is_open: bool) -> str:
    """How finely a date is known: a named unit, a stretch between two bounds, or open to one side."""
    return OPEN if is_open else _PRECISIONS.get(unit, SPAN)


def origins(number: int) -> str:
    """How many independent origins tell an event: "1", "2" or "3+"."""
    return f"{MANY_ORIGINS}+" if number >= MANY_ORIGINS else str(max(number, 1))


def rank(facet: str, value: str, count: int) -> tuple[Any, ...]:
    """Sort key of a value in its filter: in a fixed order where it has one, else the most frequent first."""
    order = ORDER.get(facet)
    if order is None:
        return (-count, value.casefold())
    return (order.index(value) if value in order else len(order), value)

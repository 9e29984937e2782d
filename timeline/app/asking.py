"""What a page asks for, understood: the story as it is seen, the view, its dates, and its events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from timeline.app.actions import Actions
from timeline.app.book import Book
from timeline.app.choosing import chosen
from timeline.app.dates import typed, typed_day
from timeline.app.desk import Desk
from timeline.app.view import View
from timeline.model.columns import EventList
from timeline.model.time import Interval


@dataclass(frozen=True, slots=True)
class Asked:
    """A view of a book; `problems` says by field why typed dates could not be read (they then ask for nothing)."""

    book: Book
    view: View
    window: Interval | None
    problems: Mapping[str, str]

    @property
    def events(self) -> EventList:
        """The events of the view, in the order of time."""
        return chosen(self.book, self.view, self.window)


def asked(desk: Desk, actions: Actions, fields: Mapping[str, Any] | None) -> Asked:
    """The view that plain data asks for."""
    view = View.of(fields or {})
    dates = typed(view.dates, actions.parse_date)
    days = {field: typed_day(getattr(view, field), actions.parse_date) for field in ("as_of", "since")}
    problems = {field: one.problem for field, one in {"dates": dates, **days}.items() if one.problem}
    return Asked(desk.at((days["as_of"].window, days["since"].window)), view, dates.window, problems)

"""How an event stands in the texts, as the interface shows it: one glyph and one word each."""

from __future__ import annotations

from enum import StrEnum

from timeline.model.event import Event, Kind, Status


class Standing(StrEnum):
    """The nine ways an event can stand, in the order in which the interface lists them."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    DISPUTED = "disputed"
    STATEMENT = "statement"
    DENIAL = "denial"
    PLANNED = "planned"
    POSSIBLE = "possible"
    NEGATED = "negated"
    UNREAD = "unread"


_OF_STATUS = {
    Status.REPORTED: Standing.REPORTED,
    Status.CLAIMED: Standing.CLAIMED,
    Status.DENIED: Standing.DISPUTED,
    Status.PLANNED: Standing.PLANNED,
    Status.HYPOTHETICAL: Standing.POSSIBLE,
    Status.NEGATED: Standing.NEGATED,
    Status.UNREAD: Standing.UNREAD,
}


def standing(event: Event) -> Standing:
    """How the event stands. Whatever somebody denies is disputed; a statement keeps its own glyphs."""
    if event.status is Status.UNREAD:
        return Standing.UNREAD
    if event.kind is Kind.STATEMENT:
        return Standing.DENIAL if event.status is Status.DENIED else Standing.STATEMENT
    return Standing.DISPUTED if event.deniers else _OF_STATUS[event.status]

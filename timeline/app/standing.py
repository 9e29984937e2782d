"""How an event stands in the texts, as the interface shows it: the chart's glyphs, one word each."""

from __future__ import annotations

from enum import StrEnum

from timeline.model.event import Event, Status
from timeline.scene.drafts import glyph


class Standing(StrEnum):
    """The ways an event can stand, in the order in which the interface lists them."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    DISPUTED = "disputed"
    STATEMENT = "statement"
    DENIAL = "denial"
    PLANNED = "planned"
    POSSIBLE = "possible"
    NEGATED = "negated"
    UNREAD = "unread"


def standing(event: Event) -> Standing:
    """How the event stands: its glyph in the chart, but what is negated has a word of its own."""
    drawn = Standing(glyph(event).value)
    return Standing.NEGATED if drawn is Standing.POSSIBLE and event.status is Status.NEGATED else drawn

"""How an event stands in the texts, as the interface shows it: the chart's glyphs, one word each."""

from __future__ import annotations

from enum import StrEnum

from timeline.model.event import Kind, Status
from timeline.scene.drafts import glyph_of


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


def standing(kind: Kind, status: Status, *, is_denied: bool) -> Standing:
    """How an event stands: its glyph in the chart, but what is negated has a word of its own."""
    drawn = Standing(glyph_of(kind, status, is_denied=is_denied).value)
    return Standing.NEGATED if drawn is Standing.POSSIBLE and status is Status.NEGATED else drawn

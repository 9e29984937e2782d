"""What a cue says, as ranges of the text with the form they have."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.view import Token
from timeline.model.text import Span


@dataclass(frozen=True, slots=True)
class Content:
    """The ranges of what is said, its form, and the words between cue and content that belong to the cue.

    The form is "quote", "clause", "open" (an infinitive), "object", "prep", "passive", "parenthetical", "colon" or
    "none".
    """

    pieces: tuple[Span, ...]
    form: str
    bridge: tuple[Token, ...] = ()


NONE = Content((), "none")

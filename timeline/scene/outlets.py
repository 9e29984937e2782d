"""Outlets as a drawing names them: the only unknown one of a story needs no file name to be told from others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model.event import Event
from timeline.model.message import worded
from timeline.model.text import UNKNOWN_OUTLET, outlet_words


def briefly(events: Sequence[Event], outlets: Sequence[str], dates: str) -> list[Event]:
    """The events; if just one of `outlets` is unknown, their second lines call it no more than that.

    These are in the language of a manner of `DATES`.
    """
    unknown = {name for name in outlets if name.startswith(f"{UNKNOWN_OUTLET} (")}
    if len(unknown) != 1:
        return list(events)
    name, brief = outlet_words(unknown.pop(), dates), worded(UNKNOWN_OUTLET, dates)
    return [replace(event, second_line=event.second_line.replace(name, brief)) for event in events]

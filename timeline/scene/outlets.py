"""Outlets as a drawing names them: the only unknown one of a story needs no file name to be told from others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model.event import Event
from timeline.model.text import UNKNOWN_OUTLET


def briefly(events: Sequence[Event], outlets: Sequence[str]) -> list[Event]:
    """The events; if just one of `outlets` is unknown, their second lines call it no more than that."""
    unknown = {name for name in outlets if name.startswith(f"{UNKNOWN_OUTLET} (")}
    if len(unknown) != 1:
        return list(events)
    name = unknown.pop()
    return [replace(event, second_line=event.second_line.replace(name, UNKNOWN_OUTLET)) for event in events]

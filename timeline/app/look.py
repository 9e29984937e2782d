"""How wide the chart will be and in which colours, which the page says before it asks for its content.

So the first chart comes with the page, as it will stand there, and nothing is drawn twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flask import has_request_context, request

COOKIE = "timeline-page"
_WRITTEN = re.compile(r"(\d{3,4})\.(light|dark)")
_LEAST, _MOST = 240, 1400  # px


@dataclass(frozen=True, slots=True)
class Look:
    """Px of the chart's width, and "light" or "dark"."""

    width: int
    theme: str


def look() -> Look | None:
    """What the page that is being answered said of itself; None if it said nothing, or asks for a view of its own."""
    written = _WRITTEN.fullmatch(request.cookies.get(COOKIE, "")) if has_request_context() else None
    if written is None or not _LEAST <= int(written[1]) <= _MOST:
        return None
    return Look(int(written[1]), written[2])

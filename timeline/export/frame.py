"""The lines that put an exported page into an article: a frame of a height that suits a phone without script."""

from __future__ import annotations

from collections.abc import Collection
from math import ceil

from timeline.export.entries import Page, page
from timeline.export.foot import quoted
from timeline.model.event import Chronicle
from timeline.scene import scene
from timeline.scene.drafts import headline
from timeline.scene.measure import wrap
from timeline.svg import escape

_PHONE = 320  # px, the narrowest page the height is made for
_ROOM = 258.0  # px of a line of text there
_HEAD, _ENTRY, _FOOT = 150.0, 66.0, 130.0  # px of what is not headlines, second lines and sources
_LINES = ((15.0, 22.5, True), (13.0, 19.5, False))  # size and lead of headline and second line
FOLLOW = ("addEventListener('message',function(event){document.querySelectorAll('iframe').forEach(function(frame){"
          "if(frame.contentWindow===event.source&&event.data&&event.data.timeline==='height')"
          "frame.style.height=event.data.height+'px'})});")
"""Script for the host's page, if it wants frames as high as their charts: a message counts from its own frame only."""


def snippet(chronicle: Chronicle, address: str, *, title: str = "Timeline", events: Collection[str] | None = None,
            top: int = 20, theme: str = "light", orientation: str = "horizontal", scale: str = "auto",
            dates: str = "uk") -> str:
    """An `<iframe>` of the page at `address`, `title` said to screen readers, in the colours of `theme`.

    `events` are those of the page, or its `top` highest in rank; `orientation`, `scale` and `dates` are the page's.
    """
    shown = page(chronicle, events, top=top, dates=dates)
    height = frame_height(shown)
    if orientation == "vertical":  # which a phone draws above its list
        height += ceil(scene(shown.events, width=_PHONE, orientation=orientation, scale=scale, dates=dates).height)
    scheme = "light dark" if theme == "auto" else theme
    return (f'<iframe src="{escape(address)}" title="{escape(title)}" loading="lazy" width="100%" height="{height}"'
            f' style="border:0;color-scheme:{scheme}"></iframe>')


def frame_height(shown: Page) -> int:
    """Px that the page takes at most at 320 px without a drawing, its quotes shut; a wider one is about as high."""
    lines = sum(lead * max(len(wrap(" ".join(text.split()), _ROOM, size, bold=bold)), 1)
                for event in shown.events
                for text, (size, lead, bold) in zip((headline(event), event.second_line), _LINES, strict=True))
    sources = sum(19.5 * max(len(wrap(f"{one.shown_outlet} {one.title or ''}, published between then and now", _ROOM,
                                      13.0)), 2) for one in quoted(shown))
    return ceil((_HEAD + lines + _ENTRY * len(shown.events) + sources + _FOOT) / 10) * 10

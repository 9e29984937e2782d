"""How things are written as SVG: colours, strokes, lines of text, and what a source says without markup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape as _escape

from timeline.scene.bidi import isolated
from timeline.scene.shapes import Stroke, number
from timeline.scene.sheet import TITLE
from timeline.scene.types import HEADLINE, NAME, SECOND, TICK

_UNPRINTED = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344), 65534, 65535), "�")
HAIR = 1.0  # px of axis and grid
_TYPE = {  # size, weight and colour of each kind of text; in a page, the class of the first letter
    "headline": (HEADLINE, 600, "ink"), "second": (SECOND, 400, "muted"), "said": (SECOND, 400, "claim"),
    "name": (NAME, 700, "muted"), "title": (TITLE, 600, "ink"), "key": (SECOND, 400, "muted"),
    "foot": (TICK, 400, "muted"),
    "tick": (TICK, 400, "muted"), "parent": (TICK, 700, "muted"), "count": (TICK, 400, "ink"),
}
_ANCHORS = {"middle": "mid", "end": "end"}  # a page's class for text that does not begin at its place

def escape(text: str) -> str:
    """Text for HTML and XML: nothing in it is markup, and characters that XML forbids are shown as unknown."""
    return _escape(text.translate(_UNPRINTED))


def content(text: str) -> str:
    """The same for what stands between tags, where quotation marks are only that."""
    return _escape(text.translate(_UNPRINTED), quote=False)


@dataclass(frozen=True, slots=True)
class Pen:
    """How things are written: `colours` by role, or None for a page's classes; `names` are a page's event numbers.

    A plain pen is for drawing programs: groups with names, no links, and nothing that is not seen.
    """

    colours: Mapping[str, str] | None
    names: Mapping[str, int] = field(default_factory=dict)
    is_plain: bool = False

    def paint(self, fill: str, line: str = "") -> str:
        """Attributes for a fill and a line of these colour roles; "" for none."""
        if self.colours is None:
            classes = " ".join([f"f-{fill}"] * bool(fill) + [f"s-{line}"] * bool(line))
            return f' class="{classes}"'
        found = f' fill="{self.colours[fill]}"' if fill else ""
        return found + (f' stroke="{self.colours[line]}"' if line else "")

    def stroke(self, stroke: Stroke) -> str:
        """A path with its colours."""
        found = self.paint(stroke.fill, stroke.line)
        if stroke.line and stroke.width != 1.5:
            found += f' stroke-width="{number(stroke.width)}"'
        found += f' stroke-dasharray="{stroke.dash}"' if stroke.dash else ""
        found += f' opacity="{stroke.opacity:g}"' if stroke.opacity < 1 else ""
        return f'<path d="{stroke.path}"{found}/>'

    def text(self, kind: str, words: str, x: float, y: float, *, anchor: str = "start", turned: bool = False) -> str:
        """A line of text on its baseline."""
        size, weight, role = _TYPE[kind]
        place = f'transform="translate({number(x)} {number(y)}) rotate(-90)"' if turned else (
            f'x="{number(x)}" y="{number(y)}"')
        look = "" if self.colours is None else (
            f' font-size="{number(size)}" font-weight="{weight}" fill="{self.colours[role]}"')
        aligned = f' text-anchor="{anchor}"' if anchor != "start" else ""
        if self.colours is None:  # a page's text is a tick's unless it is more
            more = [*([kind] if kind != "tick" else ()), *([_ANCHORS[anchor]] if anchor in _ANCHORS else ())]
            look, aligned = f' class="{" ".join(more)}"' if more else "", ""
        return f"<text {place}{look}{aligned}>{escape(isolated(words))}</text>"

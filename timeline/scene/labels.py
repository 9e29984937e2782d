"""The words of a mark: which lines, how wide, and what may be cut.

The headline may lose its end, at a word and with "…", if no negation, hedge or speaker's name goes with it. The
second line, which says who says so, is whole or the mark has no label at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.scene.measure import fitting, text_width, wrap
from timeline.scene.types import HEADLINE, HEADLINE_LEAD, SECOND, SECOND_LEAD

_WIDTHS = (200.0, 224.0, 246.0, 270.0, 300.0, 340.0, 380.0, 420.0)  # px; the second is about 28 characters
_LINES = 2  # of the headline and of the second line, at most
_LEAST_SHARE = 0.6  # of a headline's length, at least, is left when it is cut

# Words that turn or weaken what is said: a headline never ends before one of them.
_KEPT = re.compile(
    r"\b(?:no|not|never|none|nor|neither|nothing|nobody|nowhere|without|hardly|barely|scarcely|cannot|\w+n['’]t|"
    r"untrue|false|unaware|unfounded|inaccurate|wrong|fail(?:s|ed)?|refus\w+|den(?:y|ies|ied|ying|ials?)|reject\w*|disput\w+|"
    r"rebut\w*|refut\w+|contradict\w*|"
    r"may|might|could|would|should|can|if|unless|whether|possibl[ey]|probabl[ey]|perhaps|maybe|likely|unlikely|"
    r"apparent(?:ly)?|seem\w*|appear(?:s|ed|ing)?|suppos\w+|suspect\w*|alleg\w+|report(?:ed|edly|s)?|purported\w*|rumou?r\w*|"
    r"claim\w*|accus\w+|sa(?:y|ys|id|ying)|according|unconfirmed|potential(?:ly)?|attempt\w*|tr(?:y|ies|ied|ying)|"
    r"plan\w*|will|expect\w*|intend\w*|propos\w+|threat\w*|almost|nearly|about|around|only|until|before|after|"
    r"but|although|though|except|instead)\b", re.IGNORECASE)

# Words that lead to the next one: a headline is not cut right after them.
_LEADING = frozenset((
    "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "and", "or",
    "nor", "of", "in", "on", "at", "to", "by", "for", "from", "with", "into", "over", "under", "as", "than", "is",
    "are", "was", "were", "be", "been", "being", "has", "have", "had", "which", "who", "whose", "when", "where",
    "while",
))


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of a label and the px they take; without lines it is the room for a lone glyph."""

    headline: tuple[str, ...]
    second: tuple[str, ...]
    width: float
    height: float
    is_cut: bool = False


def texts(headline: str, second: str, *, names: Sequence[str] = (), room: float,
          lines: int = _LINES) -> tuple[Text, ...]:
    """The ways to write a label within `room` px, best first; () if none keeps what must be kept.

    The headline and the second line take at most `lines` lines each.
    """
    headline, found = " ".join(headline.split()), list[Text]()
    for width in sorted({min(width, room) for width in _WIDTHS}):
        below = wrap(second, width, SECOND) if fitting(second, lines * width, SECOND) == len(second) else ()
        if not below or len(below) > lines:
            continue
        above = _headline(headline, width, names, lines)
        if above and not any(text.headline == above and text.second == below for text in found):
            found.append(_text(above, below, is_cut=above[-1].endswith("…") and not headline.endswith("…")))
    whole = [text for text in found if not text.is_cut]
    return tuple(sorted(whole, key=lambda text: (text.height, text.width)) + [text for text in found if text.is_cut])


def _headline(headline: str, width: float, names: Sequence[str], most: int) -> tuple[str, ...]:
    """The headline in at most so many lines, cut if that is allowed; () if it cannot be."""
    if fitting(headline, most * width, HEADLINE, bold=True) < _LEAST_SHARE * len(headline):
        return ()  # however it is cut
    lines = wrap(headline, width, HEADLINE, bold=True)
    if 0 < len(lines) <= most:
        return lines
    words = headline.split(" ")
    for count in range(len(words) - 1, 1, -1):
        shown = " ".join(words[:count]).rstrip(",;:–—-") + "…"
        if len(shown) < _LEAST_SHARE * len(headline):
            break
        lines = wrap(shown, width, HEADLINE, bold=True)
        if 0 < len(lines) <= most and words[count - 1].lower() not in _LEADING:
            return lines if may_go(" ".join(words[count:]), names) else ()
    return ()


def may_go(rest: str, names: Sequence[str]) -> bool:
    """Whether a headline may lose `rest`, its end: no negation, hedge or name of a speaker is in it."""
    return not _KEPT.search(rest) and not any(name and name in rest for name in names)


def _text(headline: tuple[str, ...], second: tuple[str, ...], *, is_cut: bool) -> Text:
    widths = [text_width(line, HEADLINE, bold=True) for line in headline]
    widths += [text_width(line, SECOND) for line in second]
    return Text(headline, second, max(widths), len(headline) * HEADLINE_LEAD + len(second) * SECOND_LEAD, is_cut)

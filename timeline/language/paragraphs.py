"""Where the paragraphs of a text are: set off by blank lines, one to a line, or hard-wrapped over several lines.

A text is hard-wrapped when its lines are of one moderate width, most of them break where the next word would not have
fitted, and most do not end a sentence. In such a text a line break ends a paragraph only where the next word would
have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.language.abbreviations import TITLES
from timeline.language.wordlist import words
from timeline.model.text import Span

CLOSERS = "\"'”’»“›)]}*_\u00a0 "
STOPS = ".!?…。！？؟।"
_STOPS = tuple(STOPS)
LIST_ITEM = re.compile(r"(?:[-*•·▪●◦‣–—+]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")

_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
#: Words that end no line of a text but where it was broken.
NEVER_LAST = words(
    "the a an of in to and or for with by on at from that as is was were has had have be been its his her their which",
    "who but than into over about after before",
)
_NARROW, _WIDE = 30, 130  # characters: no hard-wrapped text is set narrower or wider
_RAGGED = 25  # a broken line is hardly ever shorter than the width by more than this
_CALLED = (r"(?:Plan|Vitamin|Hepatitis|Group|Grade|Class|Type|Part|Figure|Section|Category|Block|Act|Exhibit|Team|Row|"
           r"Gate|Hall|Appendix|Option|Page|Route|Line|Model|Series)")  # what has a letter for its name
_INITIAL = re.compile(rf"(?:^|[a-z,;:(\"“] ?)(?!{_CALLED}\b)[A-Z][a-z]+ [A-Z]\.$")
_SURNAME = re.compile(r"(?!(?:The|He|She|It|They|We|In|On|At|But|And|A|An|This|That|His|Her|Its|Their|Officials|"
                      r"Police)\b)[A-Z][\w'’-]+(?:,| [a-z])")
_MID_SENTENCE = 40  # an unfinished line of this length that goes on in lower case was broken, whatever the layout


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without its outer white space; `after_gap` if a blank line stands before it."""

    start: int
    end: int
    text: str
    after_gap: bool


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a stop, perhaps inside closing quotes or brackets."""
    return text.rstrip(CLOSERS).endswith(_STOPS)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text in order, without outer white space; every character that is not blank is in one."""
    lines = _lines(text)
    width = _wrap_width(lines)
    found: list[Span] = []
    before: Line | None = None
    for line in lines:
        broken = before is not None and _breaks_name(before.text, line.text)
        if before is not None and (broken or (not line.after_gap and _goes_on(before, line, width))):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(Span(line.start, line.end))
        before = line
    return tuple(found)


def _breaks_name(text: str, following: str) -> bool:
    """Whether a line breaks off behind a title, whose name begins the next: nothing ends with "said Maj.".

    Neither does anything with a first name and an initial, if a name and a small word follow: "Ann B." "Marsh said".
    """
    last = text.rpartition(" ")[2].lstrip("([\"'“‘")
    if not last.endswith(".") or not following[0].isupper():
        return False
    titled = last[0].isupper() and last[:-1].lower() in TITLES and last not in {"No.", "Fr.", "Mt.", "Hon."}
    return titled or (_INITIAL.search(text) is not None and _SURNAME.match(following) is not None)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    last_end = 0
    for match in _LINE.finditer(text):
        text_of_line = match.group().strip()
        if not text_of_line:
            continue
        start = match.start() + match.group().find(text_of_line)
        gap = text[last_end:start]
        breaks = gap.count("\n") or gap.count("\r") or gap.count("\u2028") + 2 * gap.count("\u2029")
        lines.append(Line(start, start + len(text_of_line), text_of_line, breaks > 1))
        last_end = start + len(text_of_line)
    return lines


def _wrap_width(lines: Sequence[Line]) -> int:
    """The width to which the text was wrapped, or 0 if it was not."""
    pairs = [(one, two) for one, two in pairwise(lines) if not two.after_gap]
    if len(pairs) < 3:
        return 0
    width = max((len(line.text) for line in lines if " " in line.text), default=0)
    if not _NARROW <= width <= _WIDE:
        return 0
    full = sum(_is_full(one, two, width) for one, two in pairs)
    ended = sum(ends_sentence(one.text) for one, _ in pairs)
    return width if full >= 0.7 * len(pairs) and ended <= 0.5 * len(pairs) else 0


def _is_full(line: Line, following: Line, width: int) -> bool:
    word = following.text.split(maxsplit=1)[0]
    return len(line.text) + 1 + len(word) > width and len(line.text) >= width - _RAGGED


def _goes_on(line: Line, following: Line, width: int) -> bool:
    """Whether a paragraph runs over the break between two neighbouring lines."""
    if LIST_ITEM.match(following.text):
        return False
    if width:
        return _is_full(line, following, width)
    last = line.text.rpartition(" ")[2]
    if last in NEVER_LAST and len(line.text) >= _NARROW:
        return True
    unfinished = not line.text.endswith((":", ";")) and not ends_sentence(line.text)
    return unfinished and len(line.text) >= _MID_SENTENCE and following.text[0].islower()

"""Sentences by rule: every stop followed by white space is a candidate, and the words around it decide.

Where a page's line ends were lost, a heading or caption runs into the sentence behind it without a stop. A word that
opens sentences, with a capital in the midst of one and a small word behind it, begins a new one: "fears grow The bank".

Ambiguous abbreviations ("Inc.", "U.S.") are settled by the word that follows: a word that opens sentences, or one that
the document elsewhere writes in lower case, begins a new sentence. The latter is the orthographic heuristic of
Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006). Time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.language.abbreviations import (
    BEFORE_NUMBER,
    COMPANY_WORDS,
    DAY_STOP_MONTHS,
    EITHER,
    LOWER,
    MONTHS_AND_DAYS,
    SAYING,
    STARTERS,
    TITLES,
)
from timeline.language.paragraphs import NEVER_LAST
from timeline.model.text import Block, Document, Sentence, Span

_LONGEST = 1500  # characters: a longer stretch without a stop is no sentence, and is cut at white space
_REACH = 120  # characters looked at on either side of a stop
_CLOSERS = r"(?:['\"”’»“›)\]}]++)?+(?: ?(?:''|-R[RS]B-|”))?+"
_GLUED = r"(?<=[a-z]{3}\.)(?=(?:The|He|She|It|They|We|In|But|A|An|This|That|On)\s)|(?<=[.!?][”\"])(?=[A-Z“][a-z])"
_STOP = re.compile(rf"[.!?…](?<![.!?…].)[.!?…]*+{_CLOSERS}(?:(?=\s|$)|{_GLUED})|[。！？؟।]++['\"”’»“」』)\]]*+")
_BEFORE = re.compile(r"[^\s(\[{\"'“”‘’«»—–/]*$")
_NEXT = re.compile(r"\s*([(\[{\"'“”‘’«»`*_]*)(\S*)(\s+[A-Z])?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]*")
_LOWER_WORD = re.compile(r"(?<![\w'’.-])[a-z]{2,}(?![\w.])")
_SPEAKER = re.compile(rf"\s*(?!(?:He|She|It|They|We|I|You)\b)"
                      rf"(?:(?:[A-Z][\w.'’-]*|the|a|of|and)\s+){{0,5}}(?:{SAYING})\b")
_QUOTES = "\"'“”‘’«»"
_SURE = (r"(?:The|He|She|They|We|There|But|However|Meanwhile|Despite|According|Although|These|Those|Earlier|His|Her|"
         r"Their)")
_LIKELY = (r"(?:It|Its|In|On|At|As|If|This|An|For|From|With|By|Some|Many|Most|Two|Three|One|More|Then|When|While|After|"
           r"Before|Since|Because|Later|Police|Officials)")
#: Where a line end may be lost: behind any word if that which follows is sure to open sentences, else a small one.
_FILED = (r"(?:[A-Z][\w.'’-]+(?:,? [A-Z][\w.'’-]+){0,2} )?\((?:[A-Z]{2,6}|Reuters)\) ?(?:--|[–—]) "
          r"(?=[A-Z\"“])")  # "Hull (DPA) -- The firm"
_LOST = re.compile(rf"(?<=[^\W_])(?P<closers>[)\]%”’\"']*+) (?=(?:{_SURE}|(?P<likely>{_LIKELY}))"
                   rf" (?!(?:the|a|an) [A-Z])[a-z]{{2,}}\b|(?P<filed>{_FILED}))")


def sentences(document: Document, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of a document in order; every character of a block that is not blank is in exactly one."""
    found: list[Sentence] = []
    judge = _Judge(document.text)
    for number, block in enumerate(blocks):
        for span in _split(judge, Span(block.start, block.end)):
            found.append(Sentence(document.id, len(found), number, block.kind, span.start, span.end))
    return tuple(found)


def _split(judge: _Judge, block: Span) -> Iterator[Span]:
    text, cursor = judge.text, block.start
    for match in _STOP.finditer(text, block.start, block.end):
        if match.end() - cursor > 1 and judge.is_end(match, cursor, block.end):
            yield from _lines(text, cursor, match.end())
            cursor = match.end()
    yield from _lines(text, cursor, block.end)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentence from `start` to `end`, parted where a line end before it was lost."""
    for match in _LOST.finditer(text, start, end):
        before = _BEFORE.search(text, max(start, match.start() - _REACH), match.start())
        word = before.group() if before else ""
        is_name = (match["likely"] or match["filed"]) and word[:1].isupper() and not match["closers"]  # "This Is It"
        if word in NEVER_LAST or is_name or match.start() - len(word) <= start:
            continue
        yield from _pieces(text, start, match.start() + len(match["closers"]))
        start = match.end()
    yield from _pieces(text, start, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without its outer white space, cut where it is too long to be a sentence."""
    while True:
        while start < end and text[start].isspace():
            start += 1
        if start == end:
            return
        if end - start <= _LONGEST:
            yield Span(start, start + len(text[start:end].rstrip()))
            return
        space = max(text.rfind(" ", start, start + _LONGEST), text.rfind("\n", start, start + _LONGEST))
        cut = space if space > start else start + _LONGEST
        yield Span(start, start + len(text[start:cut].rstrip()))
        start = cut


class _Judge:
    """Decides about the stops of one text. Looks at the whole text only when an abbreviation is in doubt."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lower_words: frozenset[str] | None = None

    def is_end(self, stop: re.Match[str], start: int, end: int) -> bool:
        """Whether the sentence that began at `start` ends with this stop, in a block that ends at `end`."""
        following = _NEXT.match(self.text, stop.end(), min(end, stop.end() + _REACH))
        if following is None or not following.group(2):
            return True
        opening, word = following.group(1), following.group(2)
        if word[0].islower() and not word[1:2].isupper():
            return False
        mark = stop.group()
        if mark[0] != "." or mark.startswith(".."):
            return not self._carries_on(mark, stop.end(), word)
        if any(quote in mark for quote in _QUOTES):
            return True
        before = _BEFORE.search(self.text, max(start, stop.start() - _REACH), stop.start())
        token = before.group() if before else ""
        return self._ends_after(token, stop.start() - len(token) == start, opening, word, bool(following.group(3)))

    def _carries_on(self, mark: str, end: int, word: str) -> bool:
        """Whether a sentence runs on past a question or exclamation mark or an ellipsis before a capital."""
        if any(quote in mark for quote in _QUOTES):
            return _SPEAKER.match(self.text, end, end + _REACH) is not None
        return mark[0] == "!" and _letters(word) in COMPANY_WORDS

    def _ends_after(self, token: str, is_first: bool, opening: str, word: str, capital_next: bool) -> bool:
        """Whether a stop after `token` ends a sentence before `word`, which does not begin in lower case."""
        low = token.lower()
        if token.isdigit():
            is_number_of_item = is_first and len(token) <= 3
            return not is_number_of_item and (len(token) > 2 or _letters(word) not in DAY_STOP_MONTHS)
        if low in TITLES:
            return False
        if low in BEFORE_NUMBER and word[0].isdigit():
            return token[0].islower() and low in MONTHS_AND_DAYS
        if len(token) == 1 and token.isalpha():
            return not is_first and (token.islower() or _letters(word) in STARTERS)
        is_short_form = low in EITHER and (token[0].isupper() or "." in token or low in LOWER)
        if is_short_form or _INITIALS.fullmatch(token):
            return self._opens(opening, word, capital_next)
        return True

    def _opens(self, opening: str, word: str, capital_next: bool) -> bool:
        """Whether a word after an abbreviation begins a sentence."""
        if "(" in opening or "[" in opening or word[0].isdigit() or word.startswith("No."):
            return False
        low = _letters(word)
        if opening or low in STARTERS:
            return True
        return not capital_next and low in self._lower()

    def _lower(self) -> frozenset[str]:
        if self._lower_words is None:
            self._lower_words = frozenset(_LOWER_WORD.findall(self.text))
        return self._lower_words


def _letters(word: str) -> str:
    match = _WORD.match(word)
    return match.group().lower() if match else ""

"""The outlet that an article prints of itself, beside its writer or its date ("The Alder Gazette, 3 March 2009").

Only a name that is plainly a newspaper's or a broadcaster's counts, in a line above the report that holds nothing but
such things: "By Ada Lind, Chief Reporter" names none, nor does the heading of a section ("World News").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from timeline.model.text import Block, BlockKind

_LINE = 120  # characters of a line that names its outlet
_PAPERS = frozenset({
    "advertiser", "advocate", "anzeiger", "argus", "chronicle", "corriere", "courant", "courier", "dagblad", "diario",
    "dispatch", "echo", "enquirer", "examiner", "express", "gazette", "giornale", "globe", "guardian", "herald",
    "independent", "inquirer", "intelligencer", "jornal", "journal", "ledger", "mail", "mercury", "messenger", "mirror",
    "monitor", "nachrichten", "observer", "periódico", "post", "sentinel", "spectator", "standard", "tageblatt",
    "tagblatt", "telegraph", "times", "tribune", "zeitung",
})
_WEAK = frozenset({"broadcasting", "news", "press", "radio", "television", "tv"})  # with "the" or an abbreviation
_OTHERS = frozenset({
    "breaking", "bureau", "business", "chief", "columnist", "correspondent", "desk", "editor", "international",
    "latest", "local", "national", "office", "photo", "photos", "picture", "politics", "producer", "release",
    "releases", "reporter", "reporters", "service", "sport", "sports", "staff", "top", "world", "writer",
})  # roles and sections
_FIELD = re.compile(r"\s*(?:[,|·•/]|\s[-–—]+\s)\s*")
_BYLINE = re.compile(r"(?:by|von|par|por|di|door)\s+\S", re.IGNORECASE)
_WRITES_FOR = re.compile(r"\b(?i:of|for|in|special to)\s+(?=[Tt]he\s|[A-Z])")
_NAME = re.compile(r"(?i:the |le |la |il |el |der |die |das |de )?(?:[^\W\d_a-z][\w.'’&-]*|of|and|the)"
                   r"(?: (?:[^\W\d_a-z][\w.'’&-]*|of|and|the)){0,4}")
_NUMBER = re.compile(r"\d")
_DATED = re.compile(r"\b\d{1,2}\b.*\b\d{4}\b|\b\d{4}\b.*\b\d{1,2}\b")
_WORD = re.compile(r"[^\W\d_]+")


def masthead(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet named above the report, as it is written; None where no line plainly names one."""
    above = takewhile(lambda block: block.kind is not BlockKind.BODY, blocks)
    lines = [(line.strip(), block.kind is BlockKind.BYLINE) for block in above if block.kind is not BlockKind.NOTICE
             for line in text[block.start:block.end].splitlines() if line.strip()]
    signed = [is_byline or _BYLINE.match(line) is not None or _DATED.search(line) is not None
              for line, is_byline in lines]
    for place, (line, _) in enumerate(lines):
        is_title = signed.count(False) == 1 and not signed[place]
        if any(signed[max(0, place - 1):place + 2]) and not is_title and len(line) <= _LINE:
            named = next(_named(line), None)
            if named is not None:
                return named
    return None


def _named(line: str) -> Iterator[str]:
    """The outlets among the fields of a line; none if one is no name, date or writer ("The Times, Post win prize")."""
    fields = [field for field in _FIELD.split(line) if field]
    if not all(_NAME.fullmatch(field) or _NUMBER.search(field) or _BYLINE.match(field) for field in fields):
        return
    for field in fields:
        behind = _WRITES_FOR.search(field) if _BYLINE.match(field) else None
        name = field[behind.end():] if behind is not None else field
        if _is_outlet(name):
            yield name


def _is_outlet(name: str) -> bool:
    """Whether a field is the name of a newspaper or a broadcaster."""
    if _NAME.fullmatch(name) is None or _BYLINE.match(name) is not None:
        return False
    words = _WORD.findall(name)
    known = {word.lower() for word in words}
    if known & _OTHERS or not any(word[:1].isupper() for word in words):
        return False
    is_abbreviated = any(word.isupper() and len(word) > 1 and word.lower() not in _WEAK for word in words)
    is_broadcaster = is_abbreviated or (words[0].lower() == "the" and len(words) > 2)
    return len(words) > 1 and bool(known & _PAPERS or (known & _WEAK and is_broadcaster))

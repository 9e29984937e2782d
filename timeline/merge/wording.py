"""The words of a text that mean something by themselves, and its names."""

from __future__ import annotations

import re
from sys import intern

from timeline.merge.classes import words
from timeline.merge.stems import stem

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d.,]*\d|\d")
_LITTLE = words("""
    a an the this that these those and or but nor so if then than as of at by for from in into on onto to with
    without about after before over under between during since until while when where which who whom whose what why
    how it its he him his she her hers they them their theirs we us our ours you your yours i me my mine be is am
    are was were been being do does did done have has had having will would shall should can could may might must
    not no n't 's 're 've also just only very more most much many some any all each both other another such own same
    too there here s t re ve ll d said say says one two mr mrs ms per via up out off down again once now still yet
    ever never even well""")
_OPENERS = frozenset(".!?\"'`“”‘’")
_LEAST_NAMED = 0.6  # from this share of capitals on, capitals name nothing: a headline


def content(text: str) -> list[str]:
    """The stems of the words that mean something by themselves."""
    return [stem(word) for word in map(str.lower, WORD.findall(text)) if word not in _LITTLE]


def particulars(text: str) -> list[str]:
    """The numbers of a text and its words with a capital in lower case, but for those that may open a sentence."""
    return [match.group().lower() for match in WORD.finditer(text)
            if match.group()[0].isdigit() or (match.group()[0].isupper() and not _opens(text, match.start()))]


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 2):start].strip()
    return not before or before[-1] in _OPENERS


def names_in(text: str) -> frozenset[str]:
    """The capitalised words of a sentence, but for its first; none if most words have a capital."""
    found = WORD.findall(text)
    capital = [word for word in found if word[0].isupper()]
    if len(capital) >= _LEAST_NAMED * max(len(found), 1):
        return frozenset()
    return frozenset(intern(word.lower()) for word in found[1:] if word[0].isupper() and word.lower() not in _LITTLE)

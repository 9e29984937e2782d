"""The second line of an event in English, whose verbs depend on whether words such as "three insiders" are several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.cuewords import PEOPLE
from timeline.model.event import Kind, Status
from timeline.model.voices import ENGLISH
from timeline.model.voices import second_line as composed

_GROUPS = frozenset({"police", "people", "clergy", "many", "some", "several", "others", "both", "few", "most", "men",
                     "women", "two", "three", "four", "five", "they", "staff"})
_PEOPLE = frozenset(f"{noun}s" for noun in PEOPLE)
_BEHIND = frozenset({"of", "in", "at", "for", "from", "with", "who", "that", "close", "near", "on", "inside", "within",
                     "familiar", "to", "by", "there", "under", "across", "around", "working", "briefed"})


def second_line(status: Status, kind: Kind, speakers: Sequence[str], deniers: Sequence[str],
                outlets: Sequence[str], denied: Mapping[str, str] | None = None) -> str:
    """The second line in English, of what an event holds; see `timeline.model.voices`."""
    return composed(status, kind, speakers, deniers, outlets, denied or {}, words=ENGLISH, is_plural=is_plural)


def is_plural(names: Sequence[str]) -> bool:
    """Whether a verb after these names is plural; a described group ("three senior insiders") is."""
    if len(names) > 1:
        return True
    head = _head(names[0].split()) if names else ""
    return head.lower() in _GROUPS or (head.endswith("s") and head.islower() and not head.endswith(("ss", "us", "is")))


def _head(words: Sequence[str]) -> str:
    """The word that a described group turns on, "" for a name: "sources" in "two sources in the ministry".

    The first word of a sentence is in capitals without being a name; alone it is a noun if it names a group.
    """
    if len(words) == 1:
        only = words[0]
        plain = only.islower() or only.lower() in _GROUPS or only.lower() in _PEOPLE
        return only.lower() if plain else ""
    ends = next((place for place, word in enumerate(words) if place and word.lower() in _BEHIND), len(words))
    head = words[ends - 1]
    return head if head.islower() else _head([head]) if ends == 1 else ""

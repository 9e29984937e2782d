"""The second line of an event: words of our own that tell who says it and who denies it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.cuewords import PEOPLE
from timeline.model.event import Kind, Status

UNREAD = "wording not read"
UNCLEAR = "speaker not clear"
_MANY = 3
_GROUPS = frozenset({"police", "people", "clergy", "many", "some", "several", "others", "both", "few", "most", "men",
                     "women", "two", "three", "four", "five", "they", "staff"})
_PEOPLE = frozenset(f"{noun}s" for noun in PEOPLE)
_BEHIND = frozenset({"of", "in", "at", "for", "from", "with", "who", "that", "close", "near", "on", "inside", "within",
                     "familiar", "to", "by", "there", "under", "across", "around", "working", "briefed"})


def second_line(status: Status, kind: Kind, speakers: Sequence[str], deniers: Sequence[str],
                outlets: Sequence[str], denied: Mapping[str, str] | None = None) -> str:
    """Who says it and who denies it; a person's own words are never weighed.

    `speakers` and `deniers` are names as shown ("three senior insiders"), `outlets` those who tell it; `denied` says
    for deniers what they deny ("finding chips").
    """
    if status is Status.UNREAD:
        return UNREAD
    if kind is Kind.STATEMENT:
        return f"told by {listed(outlets)}"
    voices = [name for name in speakers if name != UNCLEAR]
    lead = {Status.PLANNED: "planned", Status.HYPOTHETICAL: "possible",
            Status.NEGATED: "said not to have happened"}.get(status, "")
    says = _says(voices) if voices else UNCLEAR if speakers and not lead else ""
    if status is Status.REPORTED and not speakers:
        says = f"{listed(outlets)} {'report' if len(outlets) > 1 else 'reports'}"
    denies = _denies(deniers, denied or {}) if deniers else ""
    parts = [part for part in (lead, says, denies) if part]
    return "; ".join(parts) if parts else f"{listed(outlets)} {'report' if len(outlets) > 1 else 'reports'}"


def _denies(names: Sequence[str], denied: Mapping[str, str]) -> str:
    """Who denies what; "it" where they deny several things, or nothing short."""
    names = [name for name in names if name != UNCLEAR]
    if not names:
        return f"denied, {UNCLEAR}"
    what = {denied.get(name, "") for name in names}
    thing = what.pop() if len(what) == 1 else ""
    return f"{listed(names)} {'deny' if _plural(names) else 'denies'} {thing or 'it'}"


def _says(names: Sequence[str]) -> str:
    return f"{listed(names)} {'say' if _plural(names) else 'says'}"


def _plural(names: Sequence[str]) -> bool:
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


def listed(names: Sequence[str]) -> str:
    """Names joined as in a sentence; from the fourth on they are counted."""
    if len(names) > _MANY:
        return f"{', '.join(names[:_MANY])} and {len(names) - _MANY} more"
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"

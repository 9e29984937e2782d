"""The second line of an event: words of our own that tell who says it and who denies it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model.event import Kind, Status

UNREAD = "wording not read"
UNCLEAR = "speaker not clear"
_MANY = 3


def second_line(status: Status, kind: Kind, speakers: Sequence[str], deniers: Sequence[str],
                outlets: Sequence[str]) -> str:
    """Who says it and who denies it; a person's own words are never weighed.

    `speakers` and `deniers` are names as shown ("three senior insiders"), `outlets` those who tell it.
    """
    if status is Status.UNREAD:
        return UNREAD
    if kind is Kind.STATEMENT:
        return f"told by {listed(outlets)}"
    voices = [name for name in speakers if name != UNCLEAR]
    lead = {Status.PLANNED: "planned", Status.HYPOTHETICAL: "possible",
            Status.NEGATED: "said not to have happened"}.get(status, "")
    says = _says(voices) if voices else "speaker not clear" if speakers and not lead else ""
    if status is Status.REPORTED and not speakers:
        says = f"{listed(outlets)} {'report' if len(outlets) > 1 else 'reports'}"
    denies = f"{listed(deniers)} {'deny' if _plural(deniers) else 'denies'} it" if deniers else ""
    parts = [part for part in (lead, says, denies) if part]
    return "; ".join(parts) if parts else f"{listed(outlets)} {'report' if len(outlets) > 1 else 'reports'}"


def _says(names: Sequence[str]) -> str:
    return f"{listed(names)} {'say' if _plural(names) else 'says'}"


def _plural(names: Sequence[str]) -> bool:
    """Whether a verb after these names is plural; a described group ("three senior insiders") is."""
    if len(names) > 1:
        return True
    words = names[0].split() if names else []
    return bool(words) and words[-1].islower() and words[-1].endswith("s") and not words[-1].endswith("ss")


def listed(names: Sequence[str]) -> str:
    """Names joined as in a sentence; from the fourth on they are counted."""
    if len(names) > _MANY:
        return f"{', '.join(names[:_MANY])} and {len(names) - _MANY} more"
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"

"""What rules out that two mentions are one event: another kind or polarity, other numbers, actors or places."""

from __future__ import annotations

from timeline.merge.days import WIDE_STEMS, fine
from timeline.merge.pair import akin_names, dates_agree
from timeline.merge.quantities import at_odds
from timeline.merge.telling import OPENING, Telling
from timeline.model.event import Kind, Role, Status

UNREAL = frozenset({Status.DENIED, Status.NEGATED})
_TOLD = frozenset({Status.REPORTED, Status.CLAIMED})
_ANYBODY = frozenset(["i", "anyone", "anybody", "everyone", "everybody", "someone", "somebody", "one", "you", "people",
                      "those", "many", "some", "others", "most", "few", "nobody", "no one", "none"])
_NONE: frozenset[str] = frozenset()


def conflict(first: Telling, second: Telling) -> bool:
    """Whether two mentions cannot be one event: another kind or polarity, a plan and its execution, other actors.

    What may have happened is not joined to what is reported: both are shown, each with its source.
    """
    one, other = first.mention, second.mention
    return (
        one.kind is not other.kind
        or (one.kind is Kind.HAPPENING and Status.HYPOTHETICAL in {one.status, other.status}
            and {one.status, other.status} & _TOLD != frozenset())
        or (one.kind is Kind.HAPPENING and (
            levels_differ(first, second) or ages_differ(first, second) or counts_differ(first, second)))
        or (one.kind is Kind.HAPPENING and (one.status in UNREAL) != (other.status in UNREAL))
        or (one.status is Status.PLANNED) != (other.status is Status.PLANNED)
        or (one.kind is Kind.HAPPENING and not one_disaster(first, second) and (
            other_actors(first, second) or strangers(first, second) or elsewhere(first, second)))
    )


def levels_differ(first: Telling, second: Telling) -> bool:
    """Whether the two tell of other steps of a scale: the alert raised to four and the alert raised to five."""
    return bool(first.levels and second.levels and not first.levels & second.levels)


def ages_differ(first: Telling, second: Telling) -> bool:
    """Whether the two tell of people of other ages, and not of one day: the girl of two and the girl of sixteen."""
    return (bool(first.ages and second.ages and not first.ages & second.ages)
            and not (fine(first.mention) and fine(second.mention)))


def counts_differ(first: Telling, second: Telling) -> bool:
    """Whether the two put different numbers to the same things, and nothing else says that they tell one event.

    Of one named actor and one day, or one place and one day, "four workers" and "six workers" are rival accounts.
    """
    if not at_odds(first.counts, second.counts) or one_disaster(first, second):
        return False
    same = (first.agents | first.patients) & (second.agents | second.patients) & first.actors & second.actors
    same |= first.places & second.places | _names_in_both(first.within, second.within)
    return not ((same or _in_one_happening(first, second)) and fine(first.mention) and fine(second.mention))


def _in_one_happening(first: Telling, second: Telling) -> bool:
    """Whether both happened in the course of one: "killed in the blaze", "died in the fire"."""
    return any(first.marks.get(one, _NONE) & second.marks.get(other, _NONE)
               for one in first.others for other in second.others)


def one_disaster(first: Telling, second: Telling) -> bool:
    """Whether both tell of one day on which a region was hit by the same kind of disaster, and name no two regions."""
    is_one_place = not (first.regions and second.regions) or bool(first.regions & second.regions)
    return (is_one_place and bool(first.stems & second.stems & WIDE_STEMS) and fine(first.mention)
            and fine(second.mention) and dates_agree(first.mention.date, second.mention.date))


def _names_in_both(mine: frozenset[str], yours: frozenset[str]) -> frozenset[str]:
    """The words that both have with a capital, which at least one of them has within a sentence."""
    return frozenset(word for word in {one.lstrip(OPENING) for one in mine | yours}
                     if (word in mine and (word in yours or OPENING + word in yours))
                     or (word in yours and OPENING + word in mine))


def other_actors(first: Telling, second: Telling) -> bool:
    """Whether a role that both fill is filled by other names, or by other things where neither is named."""
    return any(
        mine and yours and not mine & yours and not akin_names(mine & first.actors, yours & second.actors)
        and bool(mine & first.actors) == bool(yours & second.actors)
        and not _of_one_class(mine, yours, first, second)
        for mine, yours in ((first.agents, second.agents), (first.patients, second.patients))
    )


def _of_one_class(mine: frozenset[str], yours: frozenset[str], first: Telling, second: Telling) -> bool:
    """Whether two things without a name may be one in two words: the fire and the blaze, the merger and the deal."""
    return any(first.marks.get(one, _NONE) & second.marks.get(other, _NONE) for one in mine for other in yours)


def elsewhere(first: Telling, second: Telling) -> bool:
    """Whether the same was done to nobody named at two places: a bomb at a station and a bomb at a market."""
    named = (first.agents | first.patients) & first.actors & (second.agents | second.patients)
    return bool(first.spots and second.spots and not first.spots & second.spots and not named)


def strangers(first: Telling, second: Telling) -> bool:
    """Whether who did it cannot be one: "I" of two articles, or anybody on one side and somebody named on the other."""
    mine, yours = nameless(first), nameless(second)
    if "i" in mine | yours and first.mention.document != second.mention.document:
        return True
    return bool(mine and second.agents & second.actors) or bool(yours and first.agents & first.actors)


def nameless(one: Telling) -> frozenset[str]:
    """The doers that are anybody ("anyone who went there"), and "I" in whatever role."""
    found = ((part.role, part.text.lower()) for part in one.mention.participants if not part.actor)
    return frozenset(word for role, text in found for word in (text, *text.split()[:1])
                     if word == "i" or (role is Role.AGENT and word in _ANYBODY))

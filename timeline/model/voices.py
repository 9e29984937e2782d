"""The second line of an event: words of our own that tell who says it and who denies it, in a language of ours.

It is composed from the event alone, one way for all languages; a person's own words are never weighed. What the texts
say (names, "three senior insiders", "finding chips") stays in their words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from timeline.model.event import Attribution, Event, Kind, Mention, Status, Variant
from timeline.model.message import worded
from timeline.model.text import outlet_words

UNCLEAR = "speaker not clear"  # the name, in a story, of a speaker whom nobody can tell
_MANY = 3
Plural = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class Voices:
    """The templates of one language; of a pair the second is for several `names`. `differ` says on what articles do.

    `dates` is the manner of dates of that language.
    """

    unread: str
    unclear: str
    told: str
    leads: Mapping[Status, str]
    reports: tuple[str, str]
    says: tuple[str, str]
    denies: tuple[str, str]
    denies_it: tuple[str, str]
    denied: str
    either: str
    more: str
    differ: str
    dates: str = "uk"


ENGLISH = Voices(
    unread="wording not read", unclear=UNCLEAR, told="told by {names}",
    leads={Status.PLANNED: "planned", Status.HYPOTHETICAL: "possible", Status.NEGATED: "said not to have happened"},
    reports=("{names} reports", "{names} report"), says=("{names} says", "{names} say"),
    denies=("{names} denies {thing}", "{names} deny {thing}"), denies_it=("{names} denies it", "{names} deny it"),
    denied="denied, {unclear}", either=" and ", more=" and {number} more", differ="articles differ on {things}",
)
GERMAN = Voices(
    unread="Wortlaut nicht gelesen", unclear="wer es sagt, ist unklar", told="erzählt von {names}",
    leads={Status.PLANNED: "geplant", Status.HYPOTHETICAL: "möglich", Status.NEGATED: "soll nicht geschehen sein"},
    reports=("{names} berichtet", "{names} berichten"), says=("laut {names}",) * 2,
    denies=("bestritten von {names}: „{thing}“",) * 2, denies_it=("bestritten von {names}",) * 2,
    denied="bestritten, {unclear}", either=" und ", more=" und {number} weitere",
    differ="die Artikel unterscheiden sich: {things}", dates="de",
)


def several(names: Sequence[str]) -> bool:
    """Whether these are several names."""
    return len(names) > 1


def line_of(event: Event, words: Voices, is_plural: Plural = several) -> str:
    """The second line of an event; `is_plural` tells whether a verb after names is plural."""
    denials = [link for mention in event.mentions for link in mention.attributions if link.is_denial]
    says_so = _says_so(event)
    voices = (*event.speakers, *speakers(denials)) if says_so else event.speakers
    denied = {link.speaker: link.denied for link in reversed(denials) if link.denied}
    said = second_line(event.status, event.kind, voices, () if says_so else event.deniers,
                       [outlet_words(name, words.dates) for name in event.outlets], denied,
                       words=words, is_plural=is_plural)
    return with_variants(said, event.variants, words)


def with_variants(line: str, variants: Sequence[Variant], words: Voices) -> str:
    """A second line that also says on what the articles differ."""
    about = list(dict.fromkeys(worded(variant.about, words.dates) for variant in variants))
    return f"{line}; {words.differ.format(things=listed(about, words, most=len(about)))}" if about else line


def _says_so(event: Event) -> bool:
    """Whether the headline itself says that it did not happen: then who denies it says just that."""
    worded: Mention | None = next((one for one in event.mentions if one.headline.text == event.headline
                                   and one.kind is event.kind), None)
    return event.status is Status.DENIED and worded is not None and any(
        piece.start <= word.start < piece.end for piece in worded.headline.pieces for word in worded.status_words)


def second_line(status: Status, kind: Kind, speakers: Sequence[str], deniers: Sequence[str], outlets: Sequence[str],
                denied: Mapping[str, str], *, words: Voices, is_plural: Plural = several) -> str:
    """Who says it and who denies it.

    `speakers` and `deniers` are names as shown ("three senior insiders"), `outlets` those who tell it; `denied` says
    for deniers what they deny ("finding chips").
    """
    if status is Status.UNREAD:
        return words.unread
    if kind is Kind.STATEMENT:
        return words.told.format(names=listed(outlets, words))
    voices, lead = [name for name in speakers if name != UNCLEAR], words.leads.get(status, "")
    reports = words.reports[several(outlets)].format(names=listed(outlets, words))
    says = words.unclear if speakers and not lead else ""
    if voices:
        says = words.says[is_plural(voices)].format(names=listed(voices, words))
    elif status is Status.REPORTED and not speakers:
        says = reports
    denies = _denies(deniers, denied, words, is_plural) if deniers else ""
    return "; ".join(part for part in (lead, says, denies) if part) or reports


def _denies(names: Sequence[str], denied: Mapping[str, str], words: Voices, is_plural: Plural) -> str:
    """Who denies what; "it" where they deny several things, or nothing short."""
    names = [name for name in names if name != UNCLEAR]
    if not names:
        return words.denied.format(unclear=words.unclear)
    what = {denied.get(name, "") for name in names}
    thing = what.pop() if len(what) == 1 else ""
    template = (words.denies if thing else words.denies_it)[is_plural(names)]
    return template.format(names=listed(names, words), thing=thing)


def speakers(links: Sequence[Attribution]) -> tuple[str, ...]:
    """Who speaks, each once; that a speaker is not clear is said only if nobody else is named."""
    names = tuple(dict.fromkeys(link.speaker for link in links if link.speaker))
    return tuple(name for name in names if name != UNCLEAR) or names


def listed(names: Sequence[str], words: Voices, *, most: int = _MANY) -> str:
    """Names joined as in a sentence; those beyond the first `most` are counted, but one alone is named."""
    if len(names) > most + 1:
        return ", ".join(names[:most]) + words.more.format(number=len(names) - most)
    return words.either.join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

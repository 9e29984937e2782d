"""Claims that a later sentence denies by a word that only points back: "Holm denied it", "rejected the accusation".

What is denied so is the claim nearest before, in the same paragraph or the one before; nobody denies what he claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.events.attribution import Said
from timeline.events.cuewords import ACCUSE
from timeline.events.rebuttal import later_denial
from timeline.events.reply import MOST, NO
from timeline.events.speaker import links
from timeline.events.status import Reading, is_denied
from timeline.events.trigger import Trigger
from timeline.events.view import Namer, Token, View, child, children, is_noun, subject_of
from timeline.model.event import Status
from timeline.model.text import BlockKind
from timeline.model.voices import UNCLEAR

_OFFERS = frozenset({"offer", "bid", "propose", "proposal", "suggest", "request", "demand", "ask", "invite",
                     "invitation", "appeal", "apply", "application", "submit", "tender", "plan", "deal", "settlement",
                     "compromise", "petition", "motion", "plea", "urge", "recommend", "call", "seek", "want", "award",
                     "nominate", "give", "grant"})
_FAR = 3  # sentences behind a claim in which a noun may still point back to it; a pronoun does so from the next alone


def contested(views: Mapping[int, View], said: Mapping[int, Sequence[Said]], view: View, found: Trigger,
              reading: Reading, names: Namer) -> Reading:
    """The reading of the happening `found`, denied if a sentence behind it denies the claim that the happening is."""
    start = found.clause if found.stands_in else found.token
    if reading.status is Status.DENIED and len(reading.chain) > 1 and reading.chain[-2].act != "deny":
        by = _by_whom(view, start, reading.chain[-2], reading.chain[-1], views, names)
        return replace(reading, chain=(*reading.chain[:-1], by))
    if reading.status is not Status.CLAIMED or not reading.chain or not is_denied(view, start, reading.chain[-1]):
        return reading
    last = reading.chain[-1]
    mine = _names(reading.chain, views, names)
    for place, later in enumerate(_behind(views, view)):
        denial = later_denial(later, view.span([start]), at_once=not place, offered=_is_offer(start)) or (
            _flat_no(later, said.get(later.sentence.index, ())) if not place else None)
        if denial is not None and not _names([denial], views, names) & mine:
            by = _by_whom(view, start, last, denial, views, names)
            return Reading(Status.DENIED, denial.cue, (*reading.chain, by))
        if any(one.claims for one in said.get(later.sentence.index, ())):
            return reading
    return reading


def _is_offer(verb: Token) -> bool:
    """Whether a claim tells of something that one may turn down: "they offered her a post", "it made a proposal"."""
    things = {t.lemma_.lower() for t in (verb, *children(verb, "dobj", "nsubjpass", "attr"))}
    return bool(things & _OFFERS)


def _flat_no(view: View, said: Sequence[Said]) -> Said | None:
    """What somebody says in a few words, as a denial if they are no: "“Rubbish,” said he."""
    for one in said:
        words = view.words(one.content[0]).strip("\"'“”‘’.,!: ")
        no = NO.match(words) is not None and not words.lower().startswith("no comment")
        if one.quoted and one.source and len(words.split()) <= MOST and no:
            return replace(one, act="deny")
    return None


def _accused(claim: Said) -> Token | None:
    """Whom a claim accuses: "Tull was accused of", "she accused Tull of"."""
    passive = child(claim.token, "nsubjpass")
    return (passive or child(claim.token, "dobj")) if claim.token.lemma_.lower() in ACCUSE else None


def _by_whom(view: View, start: Token, claim: Said, denial: Said, views: Mapping[int, View], names: Namer) -> Said:
    """The denial, by whom the claim names as the doer if only "he" or "she" denies it: who claims it does not."""
    accused = _accused(claim)
    doer = accused or subject_of(start)
    back = {"he", "she"} if accused is None else {"he", "she", "it", "they"}
    meant = denial.speaker is not None and denial.speaker.lower_ in back and doer is not None and (
        doer.tag_ == "NNP" or (accused is not None and is_noun(doer))) and view.holds(doer)
    if not meant or doer is None or _names([denial], views, names):
        return denial
    return replace(denial, sentence=view.sentence.index, speaker=doer, source=(view.span([doer]),))


def _behind(views: Mapping[int, View], view: View) -> Iterator[View]:
    """The sentences behind a claim, to the end of the next paragraph."""
    for index in range(view.sentence.index + 1, view.sentence.index + 1 + _FAR):
        later = views.get(index)
        if later is None or later.sentence.kind is not BlockKind.BODY or later.sentence.block > view.sentence.block + 1:
            return
        yield later


def _names(chain: Sequence[Said], views: Mapping[int, View], names: Namer) -> frozenset[str]:
    """Who speaks, as far as that is known."""
    return frozenset(link.speaker for one in chain for link in links(one, views, names)) - {UNCLEAR}

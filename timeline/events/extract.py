"""Mentions of one document: every dated happening, every statement, and an account of the times that date none."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.events.attribution import Said, attributions
from timeline.events.backdrop import behind
from timeline.events.clauses import Cut
from timeline.events.climb import NoTrigger
from timeline.events.contested import contested
from timeline.events.credits import is_headline
from timeline.events.dating import cannot_date, lies_ahead, may_lie_ahead, says_ahead
from timeline.events.frames import Frame, frames, has_origin
from timeline.events.gapped import gapped, parted
from timeline.events.gist import gist
from timeline.events.habits import habit
from timeline.events.headline import headline, whole
from timeline.events.mood import is_put_off, is_put_off_from
from timeline.events.participants import participants
from timeline.events.presupposed import is_presupposed
from timeline.events.quotes import Quotation, covering, paragraphs, quotations
from timeline.events.quoting import holds_time_apart
from timeline.events.speaker import links
from timeline.events.statement import publishes, statements
from timeline.events.status import read
from timeline.events.talk import is_transcript, talk
from timeline.events.trigger import Trigger, foregone, joined_to, trigger
from timeline.events.undone import undone
from timeline.events.view import Namer, Parsed, View, child, views
from timeline.events.words import FIXED
from timeline.model.event import Account, Attribution, Fate, Headline, Kind, Mention, Status
from timeline.model.message import message
from timeline.model.text import BlockKind, Document, Sentence, Span
from timeline.model.timex import Anchored
from timeline.model.voices import UNCLEAR

_SHARED = message("the time that opens its clause holds for what is joined by “and”")
_PUT_OFF = message("it is the time from which it was put off")
_FOREGONE = message("the time is that of what was done without it")
_MOODS = frozenset({Status.NEGATED, Status.DENIED, Status.HYPOTHETICAL, Status.PLANNED})
_HELD = frozenset({Status.REPORTED, Status.CLAIMED})
_TOLD = frozenset({BlockKind.HEADLINE, BlockKind.BODY})
_AMOUNT = re.compile(r"[$€£¥]\s?\d[\d.,]*\d?(?:\s?(?:thousand|million|billion|trillion|bn|m|k)\b)?"
                     r"|\b\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\b\d[\d,]*(?:\.\d+)?\s(?:million|billion|trillion)\b")
_BLOCKS = {
    BlockKind.SUBHEADING: message("it stands in a subheading"),
    BlockKind.CAPTION: message("it stands in a caption"),
    BlockKind.RELATED: message("it stands in a line about other articles"),
    BlockKind.BYLINE: message("it stands in the byline"),
    BlockKind.NOTICE: message("it stands in a notice of the site, not in the article"),
}


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of a document before its happenings are read; `said` by the sentences that it stands in or reaches.
    """

    views: Mapping[int, View]
    said: Mapping[int, tuple[Said, ...]]
    quotes: tuple[Quotation, ...]
    frames: tuple[Frame, ...]
    names: Namer
    on_air: bool


def mentions(document: Document, sentences: Sequence[Sentence], parse: Parsed, anchored: Sequence[Anchored],
             names: Namer) -> tuple[tuple[Mention, ...], tuple[Account, ...]]:
    """The document's mentions in the order of the text, and a line for each expression that dates none of them.

    The mentions know which expressions date them, not yet which calendar time these mean (`dating.date` adds it).
    """
    seen = views(document, sentences, parse)
    accounts: list[Account] = []
    placed: dict[int, list[Anchored]] = {}
    starts = [sentence.start for sentence in sentences]
    for item in anchored:
        sentence = _sentence_at(sentences, starts, item)
        reason = message("it stands outside every sentence") if sentence is None else _unfit(sentence, item)
        if reason:
            accounts.append(_account(document, sentence, item, reason))
        elif sentence is not None:
            placed.setdefault(sentence.index, []).append(item)
    scene = scene_of(document, sentences, seen, names)
    found: list[Mention] = []
    for sentence in sentences:
        items = placed.get(sentence.index, [])
        view = seen.get(sentence.index)
        if view is None:
            found += _unread(document, sentence, items)
        elif sentence.kind in _TOLD:
            found += _of_sentence(view, items, scene, accounts)
    return tuple(sorted(found, key=lambda m: (m.trigger, m.id))), tuple(accounts)


def _sentence_at(sentences: Sequence[Sentence], starts: Sequence[int], item: Anchored) -> Sentence | None:
    at = item.timex.start
    place = bisect_right(starts, at) - 1
    return sentences[place] if place >= 0 and at < sentences[place].end else None


def _unfit(sentence: Sentence, item: Anchored) -> str:
    return _BLOCKS.get(sentence.kind, "") or cannot_date(item)


def _account(document: Document, sentence: Sentence | None, item: Anchored, reason: str) -> Account:
    timex = item.timex
    index = sentence.index if sentence else -1
    return Account(document.id, index, item.id, timex.start, timex.end, Fate.DROPPED, reason)


def _unread(document: Document, sentence: Sentence, items: Sequence[Anchored]) -> list[Mention]:
    """A mention for a dated sentence in a language whose wording is not read: the sentence is its own headline."""
    if not items:
        return []
    first = items[0].timex
    span = Span(first.start, first.end)
    return [Mention(_id(document, span), document.id, sentence.index, sentence.span, span, first.text.lower(),
                    Kind.HAPPENING, Status.UNREAD, whole(document.text, sentence.span),
                    times=tuple(item.id for item in items),
                    in_headline=sentence.kind is BlockKind.HEADLINE)]


def scene_of(document: Document, sentences: Sequence[Sentence], seen: Mapping[int, View], names: Namer, *,
             blocks: Collection[int] | None = None) -> Scene:
    """What has to be known of a document before any of its happenings is read.

    If only those of the `blocks` will be read, what is said elsewhere is looked at only where it may be their source.
    """
    told = [s for s in sentences if s.kind in _TOLD]
    on_air = is_transcript(document, told)
    if blocks is not None and not has_origin(seen):
        sentences = told = [s for s in told if s.block in blocks]
    said = attributions(seen, sentences, cautious=True)
    quotes = quotations(document.text, paragraphs(told))
    return Scene(seen, _by_sentence(said, sentences), quotes, frames(seen, sentences, said), names, on_air)


def _by_sentence(said: Sequence[Said], sentences: Sequence[Sentence]) -> dict[int, tuple[Said, ...]]:
    """The attributions that each sentence holds the cue or some of the content of, in order."""
    starts = [sentence.start for sentence in sentences]
    found: dict[int, dict[int, Said]] = {}
    for place, one in enumerate(said):
        found.setdefault(one.sentence, {})[place] = one
        for piece in one.content:
            first, after = max(0, bisect_right(starts, piece.start) - 1), bisect_left(starts, piece.end)
            for sentence in sentences[first:after]:
                found.setdefault(sentence.index, {})[place] = one
    return {index: tuple(near.values()) for index, near in found.items()}


def _of_sentence(view: View, items: Sequence[Anchored], scene: Scene, accounts: list[Account]) -> list[Mention]:
    """Mentions of a sentence that was read: its dated happenings, and its statements."""
    times: dict[int, list[Anchored]] = {}
    triggers: dict[int, Trigger] = {}
    pairs: list[tuple[Anchored, Trigger]] = []
    spans = [Span(item.timex.start, item.timex.end) for item in items]
    taken = {token.i for span in spans for token in view.within(span)}
    for item, span in zip(items, spans, strict=True):
        found = trigger(view, span, taken)
        quoted = holds_time_apart(view, scene.quotes, span, found.token) if isinstance(found, Trigger) else None
        if quoted is not None:
            found = quoted if isinstance(quoted, NoTrigger) else Trigger(quoted, quoted, quoted.lemma_.lower())
        if isinstance(found, NoTrigger):
            accounts.append(_account(view.document, view.sentence, item, found.reason))
            continue
        pairs.append((item, found))
    put_off = [found for _, found in pairs if is_put_off(found)]
    moved = {found.token.i for found in put_off}
    for item, found in pairs:
        if not is_put_off(found) and (found.token.i in moved or is_put_off_from(found, put_off)):
            accounts.append(_account(view.document, view.sentence, item, _PUT_OFF))
            continue
        triggers.setdefault(found.token.i, found)
        times.setdefault(found.token.i, []).append(item)
    shared = _shared(view, triggers, times)
    told = {one.token.i: one for one in statements(view, scene.said.get(view.sentence.index, ()), scene.names)}
    told = {index: one for index, one in told.items() if index in times or not publishes(view, one, scene.names)}
    for index, one in told.items():
        triggers.setdefault(index, Trigger(one.token, one.token, one.token.lemma_.lower()))
    made = [(triggers[index], one) for index in sorted(triggers)
            for one in _mentions(view, triggers[index], times.get(index, ()), scene, told.get(index))]
    made += [(one, replace(mention_of(view, one, items, scene, None), inherited=rule))
             for one, rule, items in shared if one.token.i not in triggers]
    return _happenings(view, made, items, scene, accounts)


def _happenings(view: View, made: Sequence[tuple[Trigger, Mention]], items: Sequence[Anchored], scene: Scene,
                accounts: list[Account]) -> list[Mention]:
    """The mentions that are no mere talk and no habit; a time that dates none of them has a line."""
    kept: list[Mention] = []
    why: dict[str, str] = {}
    for found, mention in made:
        quoted = covering(scene.quotes, mention.trigger.start) is not None
        reason = talk(view, found, mention, quoted=quoted, on_air=scene.on_air)
        reason = reason or habit(view, found, [item for item in items if item.id in mention.times])
        if reason:
            why.update(dict.fromkeys(mention.times, reason))
        else:
            kept.append(mention)
    dating = {time for mention in kept for time in mention.times}
    accounts += [_account(view.document, view.sentence, item, why[item.id])
                 for item in items if item.id in why and item.id not in dating]
    return kept


def _mentions(view: View, found: Trigger, times: Sequence[Anchored], scene: Scene,
              told: Said | None) -> tuple[Mention, ...]:
    """The mention of a trigger; two where a second clause leaves its verb out and has a time of its own."""
    mention = mention_of(view, found, times, scene, told)
    gap = gapped(view, found, times) if told is None and len(times) > 1 else None
    if gap is None:
        return (mention,)
    first, second = parted(view, found, gap, mention, scene.names)
    return first, replace(second, id=_id(view.document, Span(gap.second[0].timex.start, gap.second[0].timex.end)))


def _shared(view: View, triggers: Mapping[int, Trigger],
            times: Mapping[int, Sequence[Anchored]]) -> list[tuple[Trigger, str, list[Anchored]]]:
    """Happenings that share a dated one's time, with the rule by which they do and that time."""
    found: dict[int, tuple[Trigger, str, list[Anchored]]] = {}
    for index, items in times.items():
        for item in items:
            for one in joined_to(view, triggers[index], Span(item.timex.start, item.timex.end)):
                found.setdefault(one.token.i, (one, _SHARED, []))[2].append(item)
            for one in foregone(view, triggers[index]):
                found.setdefault(one.token.i, (one, _FOREGONE, []))[2].append(item)
    return list(found.values())


def mention_of(view: View, found: Trigger, times: Sequence[Anchored], scene: Scene, told: Said | None) -> Mention:
    """The mention that a trigger is, dated by `times`; `told` is the saying if it is a statement."""
    mention = unworded(view, found, times, scene, told)
    spans = [Span(item.timex.start, item.timex.end) for item in times]
    return replace(mention, headline=headline_of(view, found, mention, scene.names, times=spans, told=told))


def unworded(view: View, found: Trigger, times: Sequence[Anchored], scene: Scene, told: Said | None) -> Mention:
    """As `mention_of`, with a headline of no words."""
    kind = Kind.HAPPENING
    spans = [Span(item.timex.start, item.timex.end) for item in times]
    if told is None:
        status, words, chain = _voices(view, found, scene, spans)
        if status in _HELD and (ahead := _coming(view, found, times)):
            status, words = Status.PLANNED, ahead
    else:
        status, words, chain = Status.REPORTED, (), ()
        if not publishes(view, told, scene.names):
            kind, chain = Kind.STATEMENT, links(told, scene.views, scene.names)
    span = view.span([found.token])
    return Mention(
        id=_id(view.document, span), document=view.document.id, sentence=view.sentence.index, quote=view.sentence.span,
        trigger=span, lemma=found.lemma, kind=kind, status=status, headline=Headline(()),
        participants=participants(view, found, scene.names, told=told, voice=_voice(chain, told)),
        attributions=chain, status_words=words, amounts=_amounts(view, found), times=tuple(item.id for item in times),
        in_headline=view.sentence.kind is BlockKind.HEADLINE,
        is_presupposed=told is None and is_presupposed(view, found, spans, chain),
    )


def headline_of(view: View, found: Trigger, mention: Mention, names: Namer, *, times: Sequence[Span] = (),
                told: Said | None = None) -> Headline:
    """The headline of a mention as `unworded` gives it; `times` are the expressions that date it."""
    status, chain = mention.status, mention.attributions
    cues = [link.cue for link in chain if link.cue is not None]  # "denied" stands in the second line
    return headline(view, found, times, names, told=told, voice=_voice(chain, told),
                    moods=[word for word in mention.status_words
                           if status in _MOODS and word not in (*times, *cues)],
                    loose=status is not Status.NEGATED)


def _voice(chain: Sequence[Attribution], told: Said | None) -> Attribution | None:
    """Who tells a happening, for "we" in its words."""
    return chain[-1] if chain and told is None else None


def _coming(view: View, found: Trigger, times: Sequence[Anchored]) -> tuple[Span, ...]:
    """The times ahead that a present tense tells of: "goes on trial next month"."""
    if found.is_nominal and not found.stands_in and any(map(says_ahead, times)):
        return tuple(Span(item.timex.start, item.timex.end) for item in times if says_ahead(item))
    verb = found.clause
    helper = child(verb, "aux", "auxpass")
    going = helper is not None and helper.tag_ in {"VBZ", "VBP"} and helper.lemma_ == "be" and verb.tag_ == "VBG"
    if not (going or (verb.tag_ in {"VBZ", "VBP"} and helper is None)) or not view.holds(verb):
        return ()
    arranged = going or verb.lemma_.lower() in FIXED  # "is leaving in June", "the zoo reopens in June"
    fixed = arranged and not is_headline(verb.sent) and view.sentence.kind is BlockKind.BODY
    return tuple(Span(item.timex.start, item.timex.end) for item in times
                 if lies_ahead(item) or (fixed and may_lie_ahead(item)))


def _voices(view: View, found: Trigger, scene: Scene,
            times: Sequence[Span]) -> tuple[Status, tuple[Span, ...], tuple[Attribution, ...]]:
    """The status, the words that give it, and the chain of saying; a voice behind the words makes a report a claim."""
    reading = undone(scene.views, view, found, contested(
        scene.views, scene.said, view, found, read(view, found, scene.said.get(view.sentence.index, ())), scene.names))
    chain = tuple(_denying(Cut(view, times), found, one, link) for one in reading.chain
                  for link in links(one, scene.views, scene.names))
    if any(link.speaker != UNCLEAR for link in chain) or reading.status is Status.PLANNED:
        denied = reading.status is Status.DENIED and not any(  # "police say he struck her; he denies it"
            one.holds(reading.chain[-1].cue[0]) for one in reading.chain[:-1])
        chain = tuple(link for link in chain if link.speaker != UNCLEAR or (denied and link.is_denial))
    if chain:
        return reading.status, reading.words, chain
    voice = behind(scene.views, view, found, scene.quotes, scene.frames, scene.names)
    if voice is None:
        return reading.status, reading.words, ()
    return Status.CLAIMED if reading.status is Status.REPORTED else reading.status, reading.words, (voice,)


def _denying(cut: Cut, found: Trigger, said: Said, link: Attribution) -> Attribution:
    """The link with what it denies, if it does."""
    inside = said.speaker if said.sentence == cut.view.sentence.index else None
    return replace(link, denied=gist(cut, found, inside)) if link.is_denial else link


def _amounts(view: View, found: Trigger) -> tuple[str, ...]:
    """Sums and shares in the happening's own words."""
    tokens = [t for t in found.token.subtree if view.holds(t)]
    span = view.span(tokens or [found.token])
    return tuple(m[0] for m in _AMOUNT.finditer(view.document.text, span.start, span.end))


def _id(document: Document, trigger: Span) -> str:
    """Sixteen hexadecimal digits that name the mention wherever the file lies."""
    return hashlib.sha256(f"{document.hash}:{trigger.start}:{trigger.end}".encode()).hexdigest()[:16]



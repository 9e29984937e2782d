"""Mentions of one document: every dated happening, every statement, and an account of the times that date none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.events.attribution import TOLD, Said
from timeline.events.climb import NoTrigger
from timeline.events.dating import cannot_date
from timeline.events.gapped import gapped, parted
from timeline.events.habits import habit
from timeline.events.headline import whole
from timeline.events.made import mention_id, mention_of
from timeline.events.mood import is_put_off, is_put_off_from
from timeline.events.quotes import covering
from timeline.events.quoting import holds_time_apart
from timeline.events.scene import Scene, scene_of
from timeline.events.statement import publishes, statements
from timeline.events.talk import talk
from timeline.events.trigger import Trigger, foregone, joined_to, trigger
from timeline.events.view import Namer, Parsed, View, views
from timeline.model.event import Account, Fate, Kind, Mention, Status
from timeline.model.message import message
from timeline.model.text import BlockKind, Document, Sentence, Span
from timeline.model.timex import Anchored

_SHARED = message("the time that opens its clause holds for what is joined by “and”")
_PUT_OFF = message("it is the time from which it was put off")
_FOREGONE = message("the time is that of what was done without it")
_BLOCKS = {
    BlockKind.SUBHEADING: message("it stands in a subheading"),
    BlockKind.CAPTION: message("it stands in a caption"),
    BlockKind.RELATED: message("it stands in a line about other articles"),
    BlockKind.BYLINE: message("it stands in the byline"),
    BlockKind.NOTICE: message("it stands in a notice of the site, not in the article"),
}


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
        elif sentence.kind in TOLD:
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
    return [Mention(mention_id(document, span), document.id, sentence.index, sentence.span, span, first.text.lower(),
                    Kind.HAPPENING, Status.UNREAD, whole(document.text, sentence.span),
                    times=tuple(item.id for item in items),
                    in_headline=sentence.kind is BlockKind.HEADLINE)]


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
    at = gap.second[0].timex
    return first, replace(second, id=mention_id(view.document, Span(at.start, at.end)))


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

"""Mentions of one document: every dated happening, every statement, and an account of the times that date none."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from timeline.events.attribution import UNCLEAR, Said, attributions
from timeline.events.dating import cannot_date
from timeline.events.headline import headline, whole
from timeline.events.participants import core, participants
from timeline.events.statement import statements
from timeline.events.status import read
from timeline.events.trigger import NoTrigger, Trigger, trigger
from timeline.events.view import Namer, Parsed, Token, View, is_noun, views
from timeline.model.event import Account, Attribution, Fate, Kind, Mention, Status
from timeline.model.text import BlockKind, Document, Sentence, Span
from timeline.model.timex import Anchored

_TOLD = frozenset({BlockKind.HEADLINE, BlockKind.BODY})
_AMOUNT = re.compile(r"[$€£¥]\s?\d[\d.,]*\d?(?:\s?(?:thousand|million|billion|trillion|bn|m|k)\b)?"
                     r"|\b\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\b\d[\d,]*(?:\.\d+)?\s(?:million|billion|trillion)\b")
_BLOCKS = {
    BlockKind.SUBHEADING: "it stands in a subheading",
    BlockKind.CAPTION: "it stands in a caption",
    BlockKind.RELATED: "it stands in a line about other articles",
    BlockKind.BYLINE: "it stands in the byline",
    BlockKind.NOTICE: "it stands in a notice of the site, not in the article",
}


def mentions(document: Document, sentences: Sequence[Sentence], parse: Parsed, anchored: Sequence[Anchored],
             names: Namer) -> tuple[tuple[Mention, ...], tuple[Account, ...]]:
    """The document's mentions in the order of the text, and a line for each expression that dates none of them.

    The mentions know which expressions date them, not yet which calendar time these mean (`dating.date` adds it).
    """
    seen = views(document, sentences, parse)
    accounts: list[Account] = []
    placed: dict[int, list[Anchored]] = {}
    for item in anchored:
        sentence = _sentence_at(sentences, item)
        reason = "it stands outside every sentence" if sentence is None else _unfit(sentence, item)
        if reason:
            accounts.append(_account(document, sentence, item, reason))
        elif sentence is not None:
            placed.setdefault(sentence.index, []).append(item)
    said = attributions(seen, sentences)
    found: list[Mention] = []
    for sentence in sentences:
        items = placed.get(sentence.index, [])
        view = seen.get(sentence.index)
        if view is None:
            found += _unread(document, sentence, items)
        elif sentence.kind in _TOLD:
            found += _of_sentence(view, items, said, names, accounts)
    return tuple(sorted(found, key=lambda m: (m.trigger, m.id))), tuple(accounts)


def _sentence_at(sentences: Sequence[Sentence], item: Anchored) -> Sentence | None:
    at = item.timex.start
    return next((s for s in sentences if s.start <= at < s.end), None)


def _unfit(sentence: Sentence, item: Anchored) -> str:
    return _BLOCKS.get(sentence.kind, "") or cannot_date(item)


def _account(document: Document, sentence: Sentence | None, item: Anchored, reason: str) -> Account:
    timex = item.timex
    return Account(document.id, sentence.index if sentence else -1, item.id, timex.start, timex.end, Fate.DROPPED, reason)


def _unread(document: Document, sentence: Sentence, items: Sequence[Anchored]) -> list[Mention]:
    """A mention for a dated sentence in a language whose wording is not read: the sentence is its own headline."""
    if not items:
        return []
    first = items[0].timex
    span = Span(first.start, first.end)
    return [Mention(_id(document, span), document.id, sentence.index, sentence.span, span, first.text.lower(),
                    Kind.HAPPENING, Status.UNREAD, whole(document.text, sentence.span),
                    times=tuple(item.id for item in items), markers=("",) * len(items),
                    in_headline=sentence.kind is BlockKind.HEADLINE)]


def _of_sentence(view: View, items: Sequence[Anchored], said: Sequence[Said], names: Namer,
                 accounts: list[Account]) -> list[Mention]:
    """Mentions of a sentence that was read: its dated happenings, and its statements."""
    times: dict[int, list[tuple[Anchored, str]]] = {}
    triggers: dict[int, Trigger] = {}
    for item in items:
        span = Span(item.timex.start, item.timex.end)
        found = trigger(view, span)
        if isinstance(found, NoTrigger):
            accounts.append(_account(view.document, view.sentence, item, found.reason))
            continue
        triggers.setdefault(found.token.i, found)
        times.setdefault(found.token.i, []).append((item, _marker(found)))
    told = {trig.token.i: one for one, trig in statements(view, said, names)}
    for one, trig in statements(view, said, names):
        triggers.setdefault(trig.token.i, trig)
    return [_mention(view, triggers[index], times.get(index, ()), said, told.get(index), names)
            for index in sorted(triggers)]


def _marker(found: Trigger) -> str:
    return found.marker.lower_ if found.marker is not None else ""


def _mention(view: View, found: Trigger, times: Sequence[tuple[Anchored, str]], said: Sequence[Said],
             told: Said | None, names: Namer) -> Mention:
    reading = read(view, found, said)
    chain = tuple(_attribution(view, one, names) for one in reading.chain)
    status, kind = reading.status, Kind.HAPPENING
    if told is not None:
        kind = Kind.STATEMENT
        chain = (*chain, _attribution(view, told, names))
        status = Status.DENIED if told.act == "deny" and status is Status.REPORTED else status
    span = view.span([found.token])
    spans = [Span(item.timex.start, item.timex.end) for item, _ in times]
    return Mention(
        id=_id(view.document, span), document=view.document.id, sentence=view.sentence.index, quote=view.sentence.span,
        trigger=span, lemma=found.lemma, kind=kind, status=status, headline=headline(view, found, spans, names),
        participants=participants(view, found, names), attributions=chain, status_words=reading.words,
        amounts=tuple(m[0] for m in _AMOUNT.finditer(view.document.text, view.sentence.start, view.sentence.end)),
        times=tuple(item.id for item, _ in times), markers=tuple(marker for _, marker in times),
        in_headline=view.sentence.kind is BlockKind.HEADLINE,
    )


def _attribution(view: View, one: Said, names: Namer) -> Attribution:
    content = Span(one.content[0].start, one.content[-1].end)
    cue = one.cue[0] if one.cue else None
    if one.speaker is None or not one.source or not view.holds(one.speaker):
        return Attribution(UNCLEAR, None, None, cue, content, one.reason, one.act == "deny")
    span = core(view, one.speaker)
    return Attribution(_shown(view, one.speaker, span, names), span.start, span.end, cue, content, one.reason,
                       one.act == "deny")


def _shown(view: View, speaker: Token, span: Span, names: Namer) -> str:
    """The speaker's name in the story, else the words that describe it; a pronoun of unknown meaning is not clear."""
    actor = names.actor(view.document.id, span.start, span.end)
    if actor:
        return actor
    passage = names.antecedent(view.document.id, span.start, span.end)
    if passage is not None:
        return names.actor(view.document.id, passage.start, passage.end) or " ".join(passage.text.split())
    return view.words(span) if is_noun(speaker) else UNCLEAR


def _id(document: Document, trigger: Span) -> str:
    """Sixteen hexadecimal digits that name the mention wherever the file lies."""
    return hashlib.sha256(f"{document.hash}:{trigger.start}:{trigger.end}".encode()).hexdigest()[:16]



"""The order of a headline's words: that of the text, but for speakers put behind their cue and for relative clauses."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attribution import Said
from timeline.events.relatives import RELATIVE, left_out, may_be_of_either, says_which
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, Token, told_by
from timeline.events.words import CONTENT_NOUNS


def ordered(found: Trigger, chosen: Sequence[Token], told: Said | None) -> list[list[Token]]:
    """The words in order, but a speaker before the cue that opens a headline ("said X"), and the object of a relative
    clause where its pronoun would stand ("the mill that X bought": "X bought the mill").
    """
    verb = found.clause
    if told is not None and told.speaker is not None and chosen[0].i == verb.i < told.speaker.i:
        own = {t.i for t in told.speaker.subtree}
        return [[t for t in chosen if t.i in own], [t for t in chosen if t.i not in own]]
    behind = [t for t in verb.head.children if t.dep_ in SUBJECTS and t.i > verb.i] if verb.dep_ == "advcl" else []
    if behind and verb.tag_ == "VBG" and told is None:  # "after falling, prices rose": "prices falling"
        own = {t.i for t in behind[0].subtree}
        return [part for part in ([t for t in chosen if t.i in own], [t for t in chosen if t.i not in own]) if part]
    stays = verb.dep_ != "relcl" or says_which(verb) or may_be_of_either(verb)
    if found.is_nominal or stays or told_by(verb, CONTENT_NOUNS) is not None:
        return [list(chosen)]
    if left_out(verb):
        return _object_behind(chosen, verb.left_edge.i - 1, verb)
    pronoun = next((t for t in verb.subtree if t.lower_ in RELATIVE and t.dep_ in {"dobj", "pobj"}), None)
    if pronoun is None or pronoun.dep_ != "dobj":
        return [list(chosen)]
    return _object_behind(chosen, pronoun.i, pronoun.head)


def _object_behind(chosen: Sequence[Token], last: int, verb: Token) -> list[list[Token]]:
    """The words up to `last` moved behind the verb."""
    noun = [t for t in chosen if t.i <= last]
    rest = [t for t in chosen if t.i > last]
    at = next((place + 1 for place, t in enumerate(rest) if t.i == verb.i), len(rest))
    return [part for part in (rest[:at], noun, rest[at:]) if part]

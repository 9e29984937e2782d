"""Chosen words as pieces of the document, with pronouns replaced by the words they stand for."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attribution import Said
from timeline.events.ranges import unbroken
from timeline.events.view import Namer, Passage, Token, View, is_noun
from timeline.model.text import Piece

_FIRST = frozenset({"i", "we", "me", "us"})
_DEMONSTRATIVE = frozenset({"this", "that", "these", "those", "it", "one", "which", "who", "what"})


def pieces(view: View, parts: Sequence[Sequence[Token]], names: Namer, told: Said | None) -> tuple[Piece, ...] | None:
    """The words of `parts` in order; None if one of them is a pronoun whose meaning is not sure."""
    named = False
    made: list[Piece] = []
    for run in (run for part in parts for run in unbroken(part)):
        start = view.start(run[0])
        for token in run:
            if not _stands_for_another(token) or _is_speaker_s(token, told):
                named = named or (is_noun(token) and token.dep_ in {"nsubj", "nsubjpass"})
                continue
            if token.tag_ == "PRP$" and (named or told is not None):
                continue
            passage = names.antecedent(view.document.id, view.start(token), view.end(token))
            if passage is None:
                return None
            made += _piece(view, start, view.start(token))
            made.append(_replacement(passage))
            start = view.end(token)
        made += _piece(view, start, view.end(run[-1]))
    return tuple(made) or None


def _stands_for_another(token: Token) -> bool:
    if token.tag_ == "PRP$":
        return True
    if token.tag_ == "PRP":
        return token.dep_ not in {"expl"} and not token.lower_.endswith(("self", "selves"))
    return token.tag_ in {"DT", "WDT", "WP"} and token.lower_ in _DEMONSTRATIVE and token.dep_ in {
        "nsubj", "nsubjpass", "dobj", "pobj"}


def _is_speaker_s(token: Token, told: Said | None) -> bool:
    """Whether a first person is the speaker that the headline names."""
    return told is not None and bool(told.source) and token.lower_ in _FIRST | {"our", "my"}


def _replacement(passage: Passage) -> Piece:
    text = passage.text
    return Piece(text, passage.start, passage.end)


def _piece(view: View, start: int, end: int) -> list[Piece]:
    words = view.document.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return [Piece(view.document.text[start:end], start, end)] if start < end else []

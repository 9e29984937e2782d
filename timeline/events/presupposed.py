"""Whether what somebody says takes a happening as known: "he slept when the dam burst", "Tuesday's quake hit us hard".

Such words are no source of it: whoever listens is taken to know of it already (Karttunen 1974, "Presupposition and
linguistic context", on definite descriptions and clauses of time).
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.asked import asks_of, is_done
from timeline.events.trigger import Trigger
from timeline.events.view import Token, View, children, is_indefinite, is_noun, is_verb
from timeline.events.words import CONTENT_NOUNS, LIGHT, OCCUR, OPEN_TIMES
from timeline.model.event import Attribution
from timeline.model.text import Span


def is_presupposed(view: View, found: Trigger, times: Sequence[Span], chain: Sequence[Attribution]) -> bool:
    """Whether a happening that the chain of saying reaches over is only spoken of as known."""
    if not chain:
        return False
    cues = {t.i for link in chain if link.cue is not None for t in view.within(link.cue)}
    if found.is_nominal and _is_known(view, found, times, cues):
        return True
    token = found.clause
    while token.i not in cues and view.holds(token):
        if _lets_go(token):
            return True
        if token.head.i == token.i:
            return False
        token = token.head
    return False


def _is_known(view: View, found: Trigger, times: Sequence[Span], cues: set[int]) -> bool:
    """Whether a noun names a happening as known, and its clause does not tell that it happened."""
    noun = found.token
    if is_indefinite(noun) or noun.head.i in cues or not view.holds(noun.head):
        return False
    own = {t.i for t in noun.subtree}
    inside = any(t.i in own for time in times for t in view.within(time))
    tells = noun.dep_ in {"nsubj", "nsubjpass", "dobj", "attr"} and (
        found.clause.lemma_.lower() in (OCCUR - {"be"}) | LIGHT or (found.clause.lemma_ == "be" and not inside))
    behind = noun.dep_ == "pobj" and noun.head.lower_ in OPEN_TIMES | {"following", "during"}
    return not tells and (inside or behind or not times)


def _lets_go(token: Token) -> bool:
    """Whether a verb heads a clause of time, an indirect question or a relative clause of something known."""
    if not is_verb(token) or not is_done(token):
        return False
    if token.dep_ == "relcl":
        known = is_noun(token.head) and not is_indefinite(token.head)
        return known and token.head.lemma_.lower() not in CONTENT_NOUNS
    openers = [t for t in children(token, "mark", "advmod") if t.i < token.i]
    return asks_of(token) or (token.dep_ == "advcl" and any(t.lower_ in OPEN_TIMES for t in openers))

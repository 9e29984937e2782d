"""Whether a verb of a headline is stranded: without its subject or object, with another's, or opened in vain."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events.bondwords import NEVER_BARE
from timeline.events.clauses import Cut, has_tense
from timeline.events.phrases import set_off
from timeline.events.relatives import RELATIVE
from timeline.events.view import SUBJECTS, TIMES, Token, child, children, is_noun, is_verb, joined, subject_of

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
HELPERS = frozenset({"aux", "auxpass"})
_COMPLETING = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "prt", "dative"})
_OPENERS = frozenset({"WRB", "WDT", "WP"})

Kept = dict[int, Token]  # words by their place, in the order of the text


def is_stranded(cut: Cut, token: Token, kept: Kept, cue: Collection[int], words: Sequence[Token]) -> bool:
    """Whether a kept word is a verb that misses something; `words` are all, with their marks, `cue` those that say."""
    if _opens_in_vain(token, kept) or _negates_nothing(token, kept):
        return True
    if not is_verb(token):
        return False
    subject = _lacks_subject(token, kept, cue) or _has_wrong_subject(cut, token, kept)
    return (subject or _is_adrift(token, kept) or _is_left_bare(cut, token, kept) or _waits_for_object(token, kept)
            or _runs_on(token, kept, words) or _said_only_when(cut, token, kept))


def _negates_nothing(token: Token, kept: Kept) -> bool:
    """Whether the words end with a "not" whose words went: "is an opinion, not" of "not a fact"."""
    behind = token.doc[token.i + 1:token.i + 2]
    return token.lower_ == "not" and token.i == next(reversed(kept)) and any(not t.is_punct for t in behind)


def is_relative(part: Token) -> bool:
    """Whether a part joins a relative clause to its noun."""
    return part.tag_ in _OPENERS or (part.lower_ in RELATIVE and part.dep_ in SUBJECTS | {"dobj", "pobj"})


def is_finite(token: Token) -> bool:
    """Whether a token is a verb with tense that is no auxiliary."""
    return is_verb(token) and has_tense(token) and token.dep_ not in HELPERS


def _lacks_subject(verb: Token, kept: Kept, cue: Collection[int]) -> bool:
    """Whether a finite verb has no subject among the kept words: its own, a shared one, or words right before it."""
    if not is_finite(verb) or (verb.tag_ == "VBZ" and verb.i > 0 and is_verb(verb.doc[verb.i - 1])):
        return False  # "claims" in "denies claims that" is a noun
    own = subject_of(verb)
    if own is not None and (own.i in kept or (verb.dep_ == "relcl" and verb.head.i in kept)):
        return False
    if own is not None and is_relative(own):
        top = verb
        while top.dep_ in {"conj", "ccomp", "xcomp"} and is_verb(top.head):
            top = top.head
        return top.dep_ != "relcl" or not any(t.i in kept for t in joined(top.head))
    for token in reversed([t for t in kept.values() if t.i < verb.i]):
        if token.i in cue or (is_verb(token) and has_tense(token) and token.head.i != verb.i):
            return True
        if is_noun(token) or token.tag_ in {"PRP", "DT", "CD", "EX"}:  # another's, if its own stood between
            return own is not None and own.head.i == verb.i and token.i < own.i < verb.i
    return True


def _has_wrong_subject(cut: Cut, verb: Token, kept: Kept) -> bool:
    """Whether a finite verb has a subject that cannot be its own: a time left out, several for one, one set aside.

    So in "the first flood since 1968 is over", "an alliance of ports that is failing" told of the ports, and "the
    ferry, moored off Tarn, will sail" where the parse took "moored" for what the ferry did.
    """
    own = child(verb, *SUBJECTS)
    if own is None or not is_finite(verb) or own.i not in kept or own.i > verb.i:
        return False
    if own.tag_ == "CD" and own.i > 0 and own.i - 1 not in kept and cut.is_time(own):
        return bool(own.doc[own.i - 1].tag_ == "IN")
    second = next((t for t in children(verb, "conj") if is_verb(t) and t.i not in kept), None)
    if verb.tag_ != "VBD" or second is None or child(verb, "cc") is not None:
        return False
    commas = [t.text for t in verb.doc[own.right_edge.i:verb.i]].count(",")
    named = any(set_off(t) for t in own.children)  # "the mayor, Ann Marsh, came, saw and left"
    return commas == 1 and not named and verb.doc[second.left_edge.i - 1].text == ","


def _opens_in_vain(token: Token, kept: Kept) -> bool:
    """Whether the words begin with one that joins a clause to another: "unless it fails", "than it was"."""
    if token.i != next(iter(kept)):
        return False
    if token.tag_ in {"WP", "WP$", "WRB"}:
        return _is_within(token, kept)
    if token.tag_ == "WDT":
        return any(t.dep_ == "relcl" for t in (token.head, token.head.head))
    if token.dep_ != "mark" or token.head.i not in kept:
        return False
    return token.head.head.i == token.head.i or token.head.head.i not in kept


def _is_within(opener: Token, kept: Kept) -> bool:
    """Whether a question word opens a clause that is part of another, which went: "what happened" of "tell what"."""
    verb = opener.head if is_verb(opener.head) else opener.head.head
    if opener.i > 0 and opener.doc[opener.i - 1].tag_ in {"``", "''"} and verb.dep_ == "ccomp":
        return False  # somebody's own question
    outside = verb.head.i not in kept and verb.head.i != verb.i
    return outside and verb.dep_ in {"ccomp", "pcomp", "csubj", "csubjpass", "advcl", "relcl", "attr", "dobj"}


def _is_left_bare(cut: Cut, verb: Token, kept: Kept) -> bool:
    """Whether what a verb needs behind it went, whatever the parse hung it on: "roads will become"."""
    behind = verb.i + 1
    if verb.lemma_.lower() not in NEVER_BARE or not is_verb(verb) or verb.dep_ in HELPERS:
        return False
    passive = child(verb, "auxpass", "nsubjpass") is not None or verb.dep_ in {"acl", "relcl", "amod"}
    if behind in kept:
        return not passive and _only_when(verb, kept[behind])
    gone = behind < len(verb.doc) and cut.view.holds(verb.doc[behind]) and not verb.doc[behind].is_punct
    before = any(t.i < verb.i and t.dep_ in {"dobj", "attr", "acomp", "advmod"} for t in verb.children)
    return gone and not passive and not before and not any(t.i > verb.i and t.i in kept for t in verb.subtree)


def _only_when(verb: Token, led: Token) -> bool:
    """Whether nothing stands behind a verb but a time: "has received in recent weeks" of "ideas it has received"."""
    dated = led.tag_ == "IN" and led.head.i == verb.i and all(t.ent_type_ in TIMES for t in children(led, "pobj"))
    return dated and not any(t.dep_ in _COMPLETING for t in verb.children)


def _waits_for_object(verb: Token, kept: Kept) -> bool:
    """Whether the words end with a verb whose object stands behind a second one: "they will not accept or hear it"."""
    if verb.i != next(reversed(kept)) or not is_verb(verb) or child(verb, "auxpass", "nsubjpass") is not None:
        return False
    behind = [t for t in verb.doc[verb.i + 1:verb.i + 3] if t.text != ","][:1]
    joined_ = [t for t in children(verb, "conj") if is_verb(t)]
    return any(t.dep_ == "cc" for t in behind) and any(
        child(t, "dobj", "prep") is not None and t.tag_ == verb.tag_ for t in joined_)


def _is_adrift(verb: Token, kept: Kept) -> bool:
    """Whether an infinitive or participle is kept without what it hangs on, beside a verb that is no part of it."""
    if not is_verb(verb) or verb.head.i in kept or verb.dep_ in HELPERS | {"amod", "compound"} or has_tense(verb):
        return False
    beside = [*verb.children, *(verb.head.children if verb.dep_ == "conj" else ())]
    if any(t.dep_ in HELPERS and t.tag_ in FINITE and t.i in kept for t in beside):
        return False
    own = {t.i for t in verb.subtree}
    return any(i not in own and kept[i].tag_[:2] in {"VB", "MD"} for i in kept)


def _runs_on(verb: Token, kept: Kept, words: Sequence[Token]) -> bool:
    """Whether what is said and who says it run together, the mark between them lost: "it will hold the warden said"."""
    said = next((t for t in children(verb, "ccomp") if t.i < verb.i and t.i in kept), None)
    if said is None or any(t.dep_ in SUBJECTS and t.i < said.i for t in verb.children):
        return False
    return not any(t.is_punct and (t.text != "-" or t.whitespace_) and said.i < t.i < verb.i for t in words)


def _said_only_when(cut: Cut, verb: Token, kept: Kept) -> bool:
    """Whether a participle behind a noun only said when, and the time went: "the survey held" of "held in May"."""
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or verb.head.i not in kept:
        return False
    own = [t for t in verb.children if not t.is_punct]
    times = [t for t in own if cut.is_time(t) or any(map(cut.is_time, children(t, "pobj")))]
    return bool(times) and len(times) == len(own) and not any(t.i in kept for t in times)

"""Denials that answer a claim of their own sentence: "accused of having hit him, but denies it", "called it baseless".

What is denied there stands in another clause, and only a pronoun or a noun of saying points back to it.
"""

from __future__ import annotations

from timeline.events.attribution import Said
from timeline.events.cuewords import FLAT_DENY
from timeline.events.subjects import subject
from timeline.events.view import Token, View, child, children, is_verb
from timeline.events.words import BRANDS, CONTENT_NOUNS, DENY, FAIL, NEVER, SAY, UNTRUE
from timeline.model.text import Span

_BACK = frozenset({"it", "this", "that", "them", "both"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "all", "both"})
_REJECT = frozenset({"dispute", "reject", "contest"})  # what one rejects or contests may be an offer: "rejected it"
_BRAND = frozenset({"call", "brand", "label", "describe", "dismiss", "reject"})


def rebuttal(view: View, start: Token, claim: Said) -> Said | None:
    """The denial behind the happening `start` that answers what `claim` says; None if the sentence has none."""
    branded = _branding(view, start, claim)
    if branded is not None:
        return branded
    for verb in view.tokens:
        if verb.i <= max(start.i, claim.token.i if claim.quoted else start.i) or not is_verb(verb):
            continue
        cue, speaker = _denying(verb)
        if cue is None or speaker is None or not view.holds(speaker):
            continue
        apart = (claim.form == "parenthetical" and _stands_alone(verb)) or _is_parted(view, start, verb)
        if claim.covers(view.start(cue)) and not apart:
            continue
        if claim.speaker is None or claim.speaker.i != speaker.i:
            return _denial(view, cue, speaker, view.span([start]))
    return None


def later_denial(view: View, content: Span, *, at_once: bool, offered: bool = False) -> Said | None:
    """The denial that a sentence's main clause makes of a claim in one before, which stands at `content`.

    A pronoun means the claim only if the sentence follows `at_once`; a noun of saying, or "any such", also later. What
    was `offered` may be rejected itself: "rejected it" denies no offer.
    """
    for verb in view.tokens:
        if not is_verb(verb) or not _is_asserted(verb):
            continue
        cue, speaker = _denying(verb)
        if cue is None and verb.lemma_.lower() in DENY and not _is_negated(verb) and _of_such(
                verb, at_once=at_once, by_it=not offered):
            cue, speaker = verb, subject(verb)
        said = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in SAY and not _is_negated(verb.head)
        if said and cue is None and at_once and _is_no(verb):
            cue, speaker = verb, subject(verb.head)
        if said and speaker is not None and speaker.lower_ in {"i", "we"}:
            speaker = subject(verb.head)  # "“I deny it,” he said"
        if cue is None or speaker is None or not view.holds(speaker):
            continue
        by_pronoun = any(t.lower_ in _BACK and t.i != speaker.i for t in children(verb, "dobj", "nsubj"))
        if at_once or not by_pronoun:
            return _denial(view, cue, speaker, content)
    return None


def _is_no(verb: Token) -> bool:
    """Whether a clause that somebody says only says no: "he did not", "it never happened", "that is not true"."""
    about = child(verb, "nsubj")
    if about is None or not any(t.dep_ == "neg" or t.lower_ in NEVER for t in verb.children):
        return False
    rest = [t for t in verb.children if t.dep_ not in {"nsubj", "neg", "punct", "advmod"} and t.lower_ != "that"]
    if verb.lemma_ == "do":
        return not rest and about.tag_ == "PRP"
    back = about.lower_ in {"it", "this", "that"}
    return back and (verb.lemma_ in {"happen", "occur"} or [t.lower_ for t in rest] in (["true"], ["so"]))


def _is_asserted(verb: Token) -> bool:
    """Whether a verb heads a main clause, or one that somebody says, and no modal makes it a possibility."""
    if any(t.tag_ == "MD" for t in children(verb, "aux")) or verb.tag_ == "VB":
        return False
    top = verb
    while top.dep_ == "conj" or (top.dep_ == "ccomp" and top.head.lemma_.lower() in SAY):
        top = top.head
    return bool(top.dep_ == "ROOT" or top.head.i == top.i)


def _of_such(verb: Token, *, at_once: bool, by_it: bool) -> bool:
    """Whether what is denied means something told before: "any such offer", "that any such offer was made", "doing so".

    Or, at once, "disputes this".
    """
    clause = child(verb, "ccomp")
    this = next((t for t in children(verb, "advmod") if t.i == verb.i + 1 and t.tag_ == "DT"), None)
    thing = child(verb, "dobj") or this or (child(clause, "nsubj", "nsubjpass", "attr") if clause is not None else None)
    if any(t.lower_ == "so" and t.head.lemma_ == "do" and t.dep_ in {"advmod", "dobj"} for t in verb.subtree):
        return at_once
    if thing is None:
        return False
    by_pronoun = verb.lemma_.lower() in _REJECT and at_once and (
        (thing.lower_ in {"this", "that"} and thing.tag_ == "DT") or (by_it and thing.lower_ == "it"))
    any_such = any(t.lower_ == "such" for t in thing.children) and any(
        t.lower_ in {"any", "all", "no"} for t in children(thing, "det", "predet"))
    return by_pronoun or any_such


def _denial(view: View, cue: Token, speaker: Token, content: Span) -> Said:
    span = view.span([cue])
    words = [t for t in speaker.subtree if view.holds(t) and not t.is_punct and t.i < cue.i] or [speaker]
    return Said(view.sentence.index, "deny", cue, (span,), speaker, (view.span(words),), (content,), "object",
                f"the words name the speaker of “{view.words(span)}”")


def _branding(view: View, start: Token, claim: Said) -> Said | None:
    """The denial of "called the report that its boat sank “a fabrication”", whose last word the parse hung below."""
    own = claim.token.lemma_.lower() in _BRAND  # "called the charge that it hid gold a lie", read as what is called
    verb = claim.token if own else claim.token.head
    told = own and any(t.lemma_.lower() in CONTENT_NOUNS for t in children(verb, "dobj", "oprd"))
    brands = told or (not own and claim.token.dep_ in {"dobj", "oprd"} and verb.lemma_.lower() in _BRAND)
    if not brands or not is_verb(verb) or _is_negated(verb):
        return None
    untrue = any(t.lemma_.lower() in BRANDS for t in view.tokens  # also before it: "called absurd the claim that"
                 if (t.i > start.i or verb.i < t.i < claim.token.i) and t.dep_ != "compound")
    speaker = subject(verb) if untrue else None
    return _denial(view, verb, speaker, view.span([start])) if speaker is not None and view.holds(speaker) else None


def _stands_alone(verb: Token) -> bool:
    """Whether a clause joined to another has a subject of its own: "he spied, it wrote, but she denies it"."""
    return verb.dep_ == "conj" and child(verb, "nsubj") is not None


def _is_parted(view: View, start: Token, verb: Token) -> bool:
    """Whether a semicolon parts a clause from the happening: "she says it sank; the firm denies the charge"."""
    between = view.tokens[start.i - view.tokens[0].i:verb.i - view.tokens[0].i]
    return any(t.text == ";" for t in between) and child(verb, "nsubj") is not None


def _denying(verb: Token) -> tuple[Token | None, Token | None]:
    """The word by which a clause denies what was said before it, and who does so; None for other clauses."""
    lemma = verb.lemma_.lower()
    if lemma != "do" and _is_negated(verb):
        return None, None
    thing = child(verb, "dobj") or next((child(t, "nsubj") for t in children(verb, "ccomp", "xcomp")
                                         if not is_verb(t)), None)
    if lemma in DENY and thing is not None and _points_back(thing, by_pronoun=lemma in FLAT_DENY | {"dispute"}):
        return verb, subject(verb)
    if lemma == "do" and thing is not None and thing.lower_ in {"thing", "nothing"} and _is_none_such(thing):
        told = verb.head if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in SAY else verb
        return verb, subject(told)  # "says he did no such thing"
    branded = [t for t in verb.subtree if t.i > verb.i and t.lemma_.lower() in BRANDS]
    this = any((t.i == verb.i + 1 and t.lower_ in _BACK) or (t.dep_ == "compound" and t.lemma_.lower() in CONTENT_NOUNS)
               for one in branded for t in children(one, "det", "compound"))
    if lemma in _BRAND and branded and (this or (thing is not None and _points_back(thing, by_pronoun=True))):
        return verb, subject(verb)  # "called this untrue", "called the account grotesque"
    untrue = [t for t in branded if t.lemma_.lower() in UNTRUE]
    told = verb.head
    if verb.lemma_ == "be" and verb.dep_ == "ccomp" and told.lemma_.lower() in SAY and untrue:
        about = child(verb, "nsubj")
        said = child(told, "nsubj") is not None and about is not None and _points_back(about, by_pronoun=True)
        return (untrue[0], subject(told)) if said else (None, None)
    return None, None


def _is_none_such(noun: Token) -> bool:
    """Whether a noun is that of "no such thing" or "nothing of the sort"."""
    such = any(t.lower_ == "such" for t in noun.children) and any(t.lower_ == "no" for t in noun.children)
    of = next((child(t, "pobj") for t in children(noun, "prep") if t.lower_ == "of"), None)
    return such or (noun.lower_ == "nothing" and of is not None and of.lower_ in {"sort", "kind"})


def _points_back(noun: Token, *, by_pronoun: bool) -> bool:
    """Whether a phrase means something said before: "it", "the charges", "that report"; with no content of its own."""
    if noun.lower_ in _BACK and (noun.tag_ in {"PRP", "DT"} or child(noun, "nsubj") is not None):
        return by_pronoun
    named = noun.lemma_.lower() in CONTENT_NOUNS
    known = any(t.lower_ in _DEFINITE or t.tag_ == "PRP$" for t in children(noun, "det", "poss", "predet"))
    bare = child(noun, "acl", "relcl", "prep", "ccomp") is None
    return named and known and bare


def _is_negated(verb: Token) -> bool:
    """Whether somebody does not deny, or refuses to."""
    refused = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in FAIL
    return refused or any(t.dep_ == "neg" or t.lower_ in NEVER for t in verb.children)

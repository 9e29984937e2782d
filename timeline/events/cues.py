"""Words that may be cues of saying, with the class of each and the word that fills the speaker's place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.credits import MARKS, credits_behind, follows_quote, introduces, quoted_by
from timeline.events.cuewords import (
    ABOUT,
    ADJECTIVES,
    DENY,
    FEEL,
    HEARSAY_PASSIVE,
    LEADING,
    NOUNS,
    PHRASAL,
    SAY,
    SEEM,
    SHOW,
    THINK,
    VIEWPOINTS,
    WANT,
)
from timeline.events.quotes import Quotation
from timeline.events.subjects import denies_claims, excludes, in_relative, owner, set_between, subject_or_neighbour
from timeline.events.view import Token, View, child, children, is_noun, is_verb
from timeline.events.words import HEARSAY, LEGENDS, SUPPOSE

_VERBS = (("say", SAY), ("deny", DENY), ("about", ABOUT), ("think", THINK), ("want", WANT), ("feel", FEEL),
          ("show", SHOW), ("seem", SEEM))
_SUPPOSED = frozenset({"alleged", "supposed", "purported", "reputed", "rumoured", "rumored"})
_CUES = frozenset().union(*(words for _, words in _VERBS), PHRASAL, ADJECTIVES, NOUNS, HEARSAY, _SUPPOSED, MARKS, {
    "according", "per", "in", "by", "account", "have", "hold", "go"})  # no other word is one, whatever stands around it
_PERCEIVE = frozenset({"see", "hear", "notice", "find", "feel"})
_BE = frozenset({"be", "remain", "feel", "become", "seem", "appear", "look", "sound", "get"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A possible cue: its head word, its classes, whether it is a passive, and its speaker's head word."""

    token: Token
    classes: tuple[str, ...]
    passive: bool
    speaker: Token | None


def cues(view: View, quotes: tuple[Quotation, ...]) -> list[Cue]:
    """All possible cues of a sentence, in order."""
    found = []
    for token in view.tokens:
        classes = _classes(token)
        if not classes or token.dep_ in {"aux", "auxpass"} or _says_nothing(token):
            continue
        passive = is_passive(token)
        found.append(Cue(token, classes, passive, _speaker(view, token, classes, passive, quotes)))
    return found


def _says_nothing(token: Token) -> bool:
    """Whether a verb asks the reader to suppose something ("Suppose he died earlier"), or has another sense.

    So "called off", "excluded him", "was seen leaving", "reported her missing".
    """
    if token.lemma_.lower() == "call" and any(t.lower_ == "off" for t in children(token, "prt")):
        return True
    if (token.lemma_.lower() == "exclude" and not excludes(token)) or _perceives(token) or _notifies(token) or (
            _of_contrast(token)):
        return True
    if token.lemma_.lower() not in SUPPOSE or token.tag_ not in {"VB", "VBP", "VBG"}:
        return False
    return child(token, "nsubj", "aux") is None and token.i == token.sent.start


def _perceives(verb: Token) -> bool:
    """Whether a verb tells what somebody perceived going on: "was seen entering the bank", "heard him shouting"."""
    seen = [t for t in children(verb, "xcomp", "ccomp", "oprd", "advcl") if t.i > verb.i and t.tag_ == "VBG"
            and child(t, "aux", "mark", "advmod" if t.dep_ == "advcl" else "aux") is None]
    return verb.lemma_.lower() in _PERCEIVE and bool(seen)


def _of_contrast(verb: Token) -> bool:
    """Whether somebody is only said to have said what is not so: "on 9 May, and not on 7 May, as a mechanic said"."""
    mark = next((t for t in children(verb, "mark") if t.lower_ == "as"), None)
    if mark is None or mark.i < 4 or mark.nbor(-1).text != ",":
        return False
    phrase = []
    for token in reversed(list(verb.doc[verb.sent.start:mark.i - 1])):
        if token.is_punct or is_verb(token):
            break
        phrase.append(token)
    words = [t.lower_ for t in reversed(phrase) if t.dep_ != "cc"]
    return words[:1] == ["not"] or words[:2] in (["rather", "than"], ["instead", "of"])


def _notifies(verb: Token) -> bool:
    """Whether somebody tells the police of a loss: "reported her missing", "was reported stolen"."""
    lost = [t for t in children(verb, "ccomp", "xcomp", "oprd", "acomp", "dobj") if t.lower_ in {"missing", "stolen"}]
    return verb.lemma_.lower() == "report" and any(child(t, "aux", "auxpass", "mark", "det") is None for t in lost)


def _classes(token: Token) -> tuple[str, ...]:
    if token.lemma_.lower() not in _CUES and token.lower_ not in _CUES:
        return ()
    if token.lower_ == "according" or _is_source(token) or _is_viewpoint(token):
        return ("according",)
    if _is_hearsay(token):
        return ("hearsay",)
    if is_verb(token) and token.dep_ != "amod":
        found = tuple(name for name, words in _VERBS if token.lemma_.lower() in words)
        found = ("phrasal", *found) if particle(token) is not None else found
        return found or _adjectival(token)
    if introduces(token) or credits_behind(token) or follows_quote(token):
        return ("colon",)
    return ("noun",) if is_noun(token) and token.lemma_.lower() in NOUNS else _adjectival(token)


def _is_source(token: Token) -> bool:
    """Whether "per" names a source: "per the insurer", not "per head"."""
    noun = child(token, "pobj") if token.lower_ == "per" else None
    return noun is not None and (noun.tag_ == "NNP" or child(noun, "det", "poss") is not None)


def _is_viewpoint(token: Token) -> bool:
    """Whether a preposition opens a phrase that says whose the sentence is: "in the view of X", "by X's account"."""
    noun = child(token, "pobj") if token.lower_ in {"in", "by"} and token.dep_ == "prep" else None
    return noun is not None and noun.lower_ in VIEWPOINTS and is_verb(token.head) and _holder(noun) is not None


def _holder(noun: Token) -> Token | None:
    """Whose view or account a noun is."""
    of = next((t for t in children(noun, "prep") if t.lower_ == "of"), None)
    return child(noun, "poss") or (child(of, "pobj") if of is not None else None)


def _is_hearsay(token: Token) -> bool:
    """Whether a word tells that somebody unnamed says so: "reportedly", "by all accounts", "legend has it that"."""
    if token.lemma_ == "account" and token.dep_ == "pobj" and token.head.lower_ == "by":
        return True
    if is_verb(token) and token.dep_ != "amod":
        return _has_it(token)
    return token.lower_ in HEARSAY or bool(token.dep_ == "amod" and token.lower_ in _SUPPOSED)


def _has_it(token: Token) -> bool:
    """Whether a verb is that of "legend has it that" and "rumour had it that"."""
    subject, it = child(token, "nsubj"), child(token, "dobj")
    told = subject is not None and subject.lemma_.lower() in LEGENDS and child(token, "ccomp") is not None
    has_it = token.lemma_ == "have" and it is not None and it.lower_ == "it"
    return told and (has_it or token.lemma_ in {"hold", "go"})


def _adjectival(token: Token) -> tuple[str, ...]:
    """Adjectives and participles of attitude in a predicate: "is confident", "was convinced"."""
    predicate = token.tag_.startswith(("JJ", "VBN")) and token.dep_ in {"acomp", "ROOT", "conj", "ccomp"}
    return ("adjective",) if predicate and token.lemma_.lower() in ADJECTIVES else ()


def particle(verb: Token) -> Token | None:
    """The particle or preposition that makes a verb a cue: "pointed out", "referred to"."""
    wanted = PHRASAL.get(verb.lemma_.lower())
    if wanted is None:
        return None
    near = [c for c in verb.children if c.i > verb.i]
    near += [mark for c in near if c.dep_ == "advcl" for mark in children(c, "mark")]  # "called for X to go"
    return next((c for c in near if c.lower_ in wanted
                 and c.dep_ in {"prt", "prep", "advmod", "dobj", "acomp", "mark"}), None)


def is_passive(token: Token) -> bool:
    """Whether the verb is a passive, also in a reduced relative ("chips described as tiny")."""
    while child(token, "nsubjpass", "auxpass") is None:
        if not (token.tag_ == "VBN" or _is_reduced(token)) or child(token, "aux") is not None:
            return False
        stands = token.dep_ == "xcomp" and token.head.lemma_ in {"stand", "remain", "sit"}  # "stands accused of"
        if stands or token.dep_ in {"acl", "advcl"}:
            return True
        if token.dep_ != "conj":
            return False
        token = token.head
    return True


def _is_reduced(verb: Token) -> bool:
    """Whether a past form behind its noun can only be a participle: "The Hope, thought lost in 1945, hangs there"."""
    if verb.tag_ != "VBD" or verb.dep_ not in {"acl", "advcl"} or verb.lemma_.lower() not in HEARSAY_PASSIVE:
        return False
    completed = any(t.dep_ in {"xcomp", "acomp", "oprd"} and (t.tag_ == "VBN" or child(t, "aux") is not None)
                    for t in verb.children)
    own = child(verb, "nsubj")
    aside = own is None or (verb.nbor(-1).text == "," and verb.doc[own.i + 1].text == ",")
    return completed and aside and child(verb, "mark", "advmod") is None


def _speaker(view: View, token: Token, classes: tuple[str, ...], passive: bool,
             quotes: tuple[Quotation, ...]) -> Token | None:
    known = _SPEAKERS.get(classes[0]) if len(classes) == 1 else None
    if known is not None:
        return known(view, token)
    if passive:
        return child(child(token, "agent") or token, "pobj")
    return (denies_claims(token) or set_between(view, token) or in_relative(view, token)
            or subject_or_neighbour(view, token, classes, quotes))


def _nobody(view: View, token: Token) -> None:
    """No speaker: "reportedly", "seems"."""
    del view, token


def _source(view: View, token: Token) -> Token | None:
    """Who is named behind "according to", or in "in the view of"."""
    del view
    if token.lower_ in {"in", "by"}:
        noun = child(token, "pobj")
        return _holder(noun) if noun is not None else None
    return child(child(token, "prep") or token, "pobj")


def _beside_colon(view: View, token: Token) -> Token | None:
    """The last word of the speaker before a colon, or behind it where it ends a headline."""
    if follows_quote(token):
        return quoted_by(token)
    if credits_behind(token) and not introduces(token):
        return [t for t in view.tokens if not t.is_space][-1]
    return view.tokens[token.i - view.tokens[0].i - 1] if token.i > view.tokens[0].i else None


def _owner(view: View, token: Token) -> Token | None:
    del view
    return owner(token)


_SPEAKERS: dict[str, Callable[[View, Token], Token | None]] = {
    "hearsay": _nobody, "seem": _nobody, "according": _source, "colon": _beside_colon, "noun": _owner}


def kernel(view: View, cue: Cue) -> set[int]:
    """Indices of the cue with its auxiliaries, and of its speaker: never part of what is said."""
    verb = cue.token
    near = [t for t in children(verb, "aux", "auxpass", "neg", "prt") if t.i < verb.i or t.i - verb.i <= 2]
    own = {verb.i, *(t.i for t in near), *(t.i for t in leading(verb))}
    if cue.speaker is not None and view.holds(cue.speaker):
        tokens = list(cue.speaker.subtree)
        own |= {cue.speaker.i} if any(t.i == verb.i for t in tokens) else {t.i for t in tokens}
        agent = child(verb, "agent")
        own |= {agent.i} if agent is not None else set()
    return own


def leading(verb: Token) -> list[Token]:
    """Verbs and particles before a cue that belong to it: "continued to argue", "is quick to point out"."""
    found: list[Token] = []
    while verb.dep_ == "xcomp" and is_verb(verb.head) and verb.head.lemma_ in LEADING and verb.head.i < verb.i:
        found += [verb.head, *children(verb, "aux"), *children(verb.head, "aux")]
        verb = verb.head
    return found


def may_be_hearsay(cue: Cue) -> bool:
    """Whether a passive cue without a speaker tells that somebody unnamed says so."""
    return cue.passive and cue.speaker is None and cue.token.lemma_.lower() in HEARSAY_PASSIVE

"""Which words cannot stand without which: what a head needs beside it, and what needs its head.

A headline that keeps a word and drops what the word needs is no English ("ran into", "too early", "the case against
Maj.") or says something else ("remains from the coast" for "remains a few miles from the coast").
"""

from __future__ import annotations

from timeline.events.bondwords import (
    DEGREES,
    IDENTITY,
    KINDS,
    MEASURED,
    NEEDED,
    NEEDED_BY_ADJECTIVE,
    PICKED,
    RELATIONAL,
    SHARES,
    TO_DO,
    WHITHER,
)
from timeline.events.clauses import LINKS
from timeline.events.cuewords import PEOPLE
from timeline.events.limits import ends_negation, limits, limits_time
from timeline.events.view import SUBJECTS, Token, child, children, is_noun, is_verb
from timeline.events.words import BE

_ALWAYS = frozenset({"neg", "aux", "auxpass", "case", "compound", "nmod", "nummod", "quantmod", "prt", "preconj",
                     "predet", "pobj", "pcomp", "expl", "poss", "det"})
_OF_VERB = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "dative"})
_LEANING = _ALWAYS - {"pobj", "pcomp"} | frozenset({"amod", "advmod", "prep", "agent", "mark", "acomp"})
_SAYING_WHAT = frozenset({"prep", "relcl", "acl", "ccomp", "advcl", "xcomp"})
_PAIRING = frozenset({"both", "between", "either", "neither"})
_PLACES = frozenset({"in", "at", "on", "near", "by", "inside", "outside", "under", "behind", "along", "across"})
_PLURAL = frozenset({"are", "were", "have", "do", "'re", "'ve"})


def binds(top: Token, part: Token) -> bool:
    """Whether a word is no English, or says something else, without a part of it."""
    if part.dep_ in _ALWAYS:
        return True
    if is_verb(top):
        return _binds_verb(top, part)
    if is_noun(top) or top.tag_ in {"CD", "DT", "PRP"}:
        return _binds_noun(top, part)
    return _binds_modifier(top, part)


def _binds_verb(verb: Token, part: Token) -> bool:
    label, behind = part.dep_, part.i > verb.i
    if label in SUBJECTS or limits(part, verb):
        return True
    if label in _OF_VERB:
        return behind or (label in {"dobj", "attr", "acomp"} and part.tag_ not in {"WDT", "WP"})
    if label in {"advmod", "npadvmod"}:
        if (part.lower_ in {"first", "only"} and not limits_time(part, verb)) or (behind and part.lower_ in WHITHER):
            return True
        bare = verb.lemma_ == "be" and child(verb, "attr", "acomp", "prep", "xcomp", "ccomp") is None
        return behind and bare and part.lower_ not in LINKS and _is_first(part, verb)
    if label in {"prep", "agent"}:
        return (behind and _needs_phrase(verb, part)) or ends_negation(part)  # "not until 1911 did anyone reach it"
    return behind and ((label == "conj" and _shares_object(verb, part)) or (
        label == "advcl" and _is_measured(verb) and _opens_measure(part)))


def _shares_object(verb: Token, second: Token) -> bool:
    """Whether two verbs have one object behind the second: "detained or questioned nine men"."""
    behind = [t for t in verb.children if t.i > verb.i and t.dep_ not in {"cc", "conj", "punct", "advmod", "preconj"}]
    joined_at_once = any(t.dep_ == "cc" and t.i - verb.i <= 1 for t in verb.children)
    shared = any(t.dep_ in {"dobj", "prep", "agent"} and t.i > second.i for t in second.children)
    alone = not behind and child(verb, "auxpass", "nsubjpass") is None
    return joined_at_once and alone and shared and second.tag_ == verb.tag_ and any(
        t.dep_ == "dobj" for t in second.children)


def _is_first(part: Token, verb: Token) -> bool:
    """Whether a part is what a verb without object or predicate has instead of it."""
    behind = [t for t in verb.children if t.i > verb.i and t.dep_ not in {"punct", "prt", "cc", "neg"}]
    return bool(behind) and behind[0].i == part.i


def _needs_phrase(verb: Token, part: Token) -> bool:
    """Whether a prepositional phrase completes a verb: "put it on the table", "was at sea"."""
    lemma, prep = verb.lemma_.lower(), part.lower_
    if lemma in BE and child(verb, "attr", "acomp", "auxpass") is None:
        return _is_first(part, verb)
    if child(verb, "auxpass") is not None and part.i == verb.i + 1 and not list(part.children):
        return True  # "has not been heard from"
    beside = [t for t in children(verb, "prep") if t.lower_ == "from" and t.i < part.i]
    if prep == "to" and beside and any(t.tag_ == "CD" for t in part.subtree):
        return True  # "fell from 5 to 3"
    if prep not in NEEDED.get(lemma, ()):
        return False
    led = [t for t in children(verb, "prep", "agent") if t.lower_ in NEEDED[lemma] and t.i > verb.i]
    return bool(led[0].i == part.i)


def _binds_noun(noun: Token, part: Token) -> bool:
    label = part.dep_
    if label == "amod":
        return part.lower_ in IDENTITY or part.tag_ in {"JJR", "JJS"}
    if label == "conj":
        return _agrees_only_with_both(noun)
    if label == "advcl":
        return _is_measured(noun) and _opens_measure(part)
    if label in {"prep", "relcl", "acl", "ccomp"} and noun.lower_ in RELATIONAL and _is_plain(noun):
        return bool(next(t for t in noun.children if t.i > noun.i and not t.is_punct).i == part.i)
    return _says_what(noun, part) or _is_predicate_of(noun, part)


def _is_predicate_of(noun: Token, part: Token) -> bool:
    """Whether a clause says what a bare predicate noun is there for: "was a man who kept his word"."""
    if part.dep_ != "relcl" or noun.dep_ != "attr":
        return False
    if any(t.lower_ == "it" for t in children(noun.head, "nsubj")):
        return True  # "it was a bad valve that caused it"
    if part.left_edge.i != noun.i + 1:
        return False
    before = [t for t in noun.children if t.i < noun.i]
    return [t.lower_ for t in before] in (["a"], ["an"], ["the"])


def _says_what(noun: Token, part: Token) -> bool:
    """Whether a phrase or clause says what a noun is of: "a plan to resign", "those who fled", "a number of men"."""
    if part.dep_ == "prep":
        return part.lower_ == "of" and (noun.lower_ in PICKED | SHARES or _is_known_by(noun, part))
    if part.dep_ not in {"acl", "relcl"}:
        return part.dep_ == "advmod" and part.lower_ in DEGREES
    if part.dep_ == "relcl" and noun.dep_ == "pobj" and noun.head.head.lower_ in KINDS:
        return bool(noun.head.lower_ == "of")  # "the kind of leak that sank it"
    to_do = noun.lemma_.lower() in TO_DO and any(t.tag_ == "TO" for t in children(part, "aux"))
    return to_do or (noun.lower_ in PICKED and part.i == noun.i + 1 + (part.dep_ == "relcl"))


def _is_known_by(noun: Token, part: Token) -> bool:
    """Whether a thing is only known by what it is of: "the collapse of the mill", but "the mayor of Tarn"."""
    if noun.tag_ != "NN" or noun.lower_ in PEOPLE or (noun.dep_ == "pobj" and noun.head.lower_ in _PLACES):
        return False
    return any(t.lower_ == "the" for t in children(noun, "det")) and bool(part.i == noun.i + 1)


def _is_plain(noun: Token) -> bool:
    """Whether an article is all that stands before a noun: "the brink", "a way"."""
    before = [t for t in noun.children if t.i < noun.i]
    return all(t.dep_ == "det" for t in before) and noun.dep_ in {"pobj", "dobj", "attr", "nsubj", "nsubjpass"}


def _agrees_only_with_both(noun: Token) -> bool:
    """Whether a pair can lose neither half: "the mill and the dam were", "between A and B"."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "between":
        return True
    if child(noun, "preconj") is not None:
        return True
    verb = noun.head
    finite = next((t for t in verb.children if t.dep_ in {"aux", "auxpass"}), verb)
    if not any(t.lower_ == "and" for t in children(noun, "cc")) and child(noun, "cc") is not None:
        return False  # "the mill as well as the dam was"
    return noun.dep_ in {"nsubj", "nsubjpass"} and noun.tag_ in {"NN", "NNP"} and (
        finite.lower_ in _PLURAL or finite.tag_ == "VBP")


def _binds_modifier(top: Token, part: Token) -> bool:
    """Of adjectives, adverbs and prepositions: degree, measure, and what some cannot do without."""
    label = part.dep_
    if label == "advmod":
        compared = part.lower_ in DEGREES or part.tag_ in {"RBR", "RBS"}
        return compared or (top.dep_ in {"prep", "mark"} and top.lower_ in {"after", "before"})
    if label == "conj" and top.dep_ == "amod":  # "both the old and the new mill"
        return any(t.lower_ in _PAIRING for t in (*top.children, *top.head.children))
    if label == "prep":
        return top.lower_ in NEEDED_BY_ADJECTIVE or top.dep_ == "prep" or (_is_measured(top) and part.lower_ == "as")
    return label in {"npadvmod", "xcomp", "ccomp"} or (label == "advcl" and _is_measured(top) and _opens_measure(part))


def _is_measured(top: Token) -> bool:
    """Whether a word of degree stands by a word, or by what it describes: "as badly", "the same worry", "too early"."""
    beside = [t for part in top.children for t in part.children if part.dep_ in {"advmod", "acomp", "amod"}]
    return any(t.lower_ in MEASURED for t in (top, *top.children, *beside))


def _opens_measure(clause: Token) -> bool:
    """Whether a clause says how much, or as what: "as found", "as it can be", "too early to say"."""
    opener = child(clause, "mark", "prep", "advmod")
    return (opener is not None and opener.lower_ == "as") or any(t.tag_ == "TO" for t in children(clause, "aux"))


def says_what(top: Token, part: Token) -> bool:
    """Whether a part only says of what a noun or adjective is: "the possibility" without "that it rains"."""
    return (is_noun(top) or (not is_verb(top) and part.dep_ != "prep")) and part.dep_ in _SAYING_WHAT


def leans(part: Token) -> bool:
    """Whether a word is no English without its head."""
    return part.dep_ in _LEANING and not part.head.is_punct

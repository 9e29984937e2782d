"""Words that the tagger took for another class, told by the tree and the words around them."""

from __future__ import annotations

from typing import Any, TypeAlias

from timeline.events.words import DENY, SAY, THINK

Token: TypeAlias = Any

_SET_IN = SAY | THINK
_SCALES = frozenset({"level", "phase", "stage", "grade"})
_PAST = frozenset({"quit", "cut", "hit", "bid", "split", "set", "put", "shut", "cast", "burst", "shed"})  # past forms
_TELLING = SAY | DENY | THINK


def misread_verb(token: Token) -> bool:
    """A verb tagged as a noun or adjective, which the tree shows to be one.

    It has a subject and a clause or an auxiliary of its own, heads a relative clause that opens with its object ("whom
    police accuse"), or is a past form behind its noun ("believe a valve jammed").
    """
    if token.tag_ == "JJ":
        helped = any(t.dep_ == "aux" and t.tag_.startswith(("VB", "MD")) for t in token.children)
        past = token.lower_.endswith("ed")  # and "at no time did it erupt"
        return helped or bool(past and (token.dep_ == "acl" or _is_verb_of_clause(token) or _is_only_verb(token)))
    if (token.tag_ == "NN" and _is_set_in(token)) or (token.tag_ == "NNS" and _is_set_behind(token)):
        return True
    if token.tag_ not in {"NN", "NNS"} or token.dep_ not in {"relcl", "ROOT", "ccomp", "advcl"}:
        return False
    if token.tag_ == "NNS" and _is_states_that(token):
        return True
    before = {t.dep_: t for t in token.children if t.i < token.i}
    if token.dep_ == "relcl":
        return any(t.dep_ == "dobj" and t.tag_ in {"WP", "WDT"} and t.i < token.i for t in token.children)
    quits = token.lower_ in _PAST and token.dep_ == "ROOT" and "nsubj" in before and not any(
        t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in token.sent)  # "Ada Lind (Labour) quit on Friday"
    helped = "aux" in before and before["aux"].tag_.startswith(("VB", "MD"))
    clause = "nsubj" in before and any(t.dep_ == "ccomp" and t.i > token.i for t in token.children)
    opened = "mark" in before and (token.dep_ == "ccomp" or (token.dep_ == "advcl" and "nsubj" in before))
    return quits or helped or clause or opened  # "if the two meet on Saturday"


def _is_set_in(token: Token) -> bool:
    """Whether a verb of saying between commas, behind its plural subject, was taken for a noun: ", doctors fear,"."""
    if token.lower_ not in _SET_IN or token.i < 2 or token.i + 1 >= len(token.doc):
        return False
    around = token.nbor(-1).tag_, token.nbor(1).text
    first = token.nbor(-1).left_edge.i
    return around[0] in {"NNS", "NNPS"} and around[1] in {",", "."} and first > 0 and token.doc[first - 1].text == ","


def _is_set_behind(token: Token) -> bool:
    """Whether a verb of saying that ends a sentence was taken for a plural: "nobody was hurt, the sect maintains"."""
    if token.lemma_.lower() not in _SET_IN or token.i < 3 or token.i + 2 < len(token.doc) - 1:
        return False
    doer = token.nbor(-1)
    first = doer
    while first.i > 0 and first.nbor(-1).tag_ in {"DT", "PRP$", "JJ", "NN", "NNP"}:
        first = first.nbor(-1)
    named = doer.tag_ == "NNP" or (doer.tag_ == "NN" and first.tag_ in {"DT", "PRP$"})
    ends = token.i + 1 < len(token.doc) and token.nbor().text == "."
    return named and ends and first.i > 0 and first.nbor(-1).text == ","


def _is_only_verb(token: Token) -> bool:
    """Whether a past form behind its noun is all that a headline has for a verb: "Trawler rammed patrol boat"."""
    if token.dep_ != "amod" or token.i == token.sent.start or not token.nbor(-1).tag_.startswith("NN"):
        return False
    return not any(t.tag_.startswith(("VB", "MD")) for t in token.sent)


def _is_states_that(token: Token) -> bool:
    """Whether a verb of saying was taken for the plural of its noun: "the filing states that"."""
    if token.lemma_.lower() not in _TELLING or token.dep_ not in {"ROOT", "ccomp", "conj"}:
        return False
    whole = token.dep_ == "ROOT" and token.sent[-1].text == "."  # a sentence that would have no verb
    hung = {"ccomp", "acl", "relcl"} if whole else {"ccomp", "acl"}
    clause = next((t for t in token.children if t.dep_ in hung and t.i > token.i), None)
    doer = next((t for t in token.children if t.dep_ in {"compound", "nmod", "amod"} and t.i == token.i - 1), None)
    told = clause is not None and token.i + 1 < len(token.doc) and token.nbor().lower_ == "that"
    return told and doer is not None and (doer.tag_ in {"NN", "NNP"} or whole)


def _is_verb_of_clause(token: Token) -> bool:
    """Whether a past form was taken for an attribute of its object: "says that the smelter polluted wells"."""
    noun = token.head
    clause = token.dep_ == "amod" and noun.dep_ == "ccomp" and noun.tag_ in {"NN", "NNS"} and noun.i == token.i + 1
    return bool(clause and any(t.dep_ == "mark" and t.i < token.i - 1 for t in noun.children))


def verb_of_clause(token: Token) -> Token:
    """The verb of a clause that the parse made its object the head of; any other token as it is."""
    if token.tag_.startswith(("VB", "MD")):
        return token
    return next((t for t in token.children if t.dep_ == "amod" and t.tag_ == "JJ" and misread_verb(t)), token)


def misread_noun(token: Token) -> bool:
    """A noun tagged as a verb: the object in "denied reports that ...", the step of a scale in "put at level two"."""
    is_step = token.tag_ == "VB" and token.lower_ in _SCALES and token.i + 1 < len(token.doc)
    return (token.tag_ in {"VBZ", "VBP"} and token.dep_ in {"dobj", "pobj"}) or (
        is_step and token.nbor().tag_ == "CD")

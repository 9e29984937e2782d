"""Who and what takes part in a happening, each with its role, its words and the actor it stands for."""

from __future__ import annotations

from timeline.events.attribution import Said
from timeline.events.pieces import speaks_as
from timeline.events.trigger import Trigger
from timeline.events.view import TIMES, Namer, Token, View, child, children, described, is_noun, joined, subject_of
from timeline.model.event import Attribution, Participant, Role
from timeline.model.text import Span

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_DASHES = frozenset({"-", "–", "—", "--"})
_MODIFIERS = frozenset({"relcl", "acl", "appos", "punct", "cc", "conj", "prep", "advcl", "parataxis"})


def participants(view: View, found: Trigger, names: Namer, *, told: Said | None = None,
                 voice: Attribution | None = None) -> tuple[Participant, ...]:
    """The participants of a happening, in the order of the text, each noun phrase once.

    `told` is the statement that it is, whose speaker takes part; `voice` is who says it, for "we" and "I".
    """
    heads = _nominal(found.token) if found.is_nominal else _verbal(found.token)
    if told is not None and told.speaker is not None and all(top.i != told.speaker.i for _, top in heads):
        heads.append((Role.AGENT, told.speaker))
    if found.stands_in and (subject := child(found.clause, "nsubj")) is not None:
        heads = [(Role.AGENT, subject), *(item for item in heads if item[0] is not Role.AGENT)]
    made = [_participant(view, role, noun, names, voice) for role, top in heads for noun in joined(top)]
    known: dict[Span, Participant] = {}
    for one in made:
        if one is not None:
            known.setdefault(Span(one.start, one.end), one)
    return tuple(known[span] for span in sorted(known))


def _verbal(verb: Token) -> list[tuple[Role, Token]]:
    """Who takes part in what a verb says and in what its infinitives say, whose doer is its own."""
    verbs = [verb]
    for one in verbs:  # grows while it is walked
        verbs += children(one, "xcomp")
    return [item for one in verbs for item in _of_verb(one) if one.i == verb.i or item[0] is not Role.AGENT]


def _of_verb(verb: Token) -> list[tuple[Role, Token]]:
    heads: list[tuple[Role, Token]] = []
    subject = subject_of(verb)
    if subject is not None:
        passive = subject.dep_ == "nsubjpass" or (verb.dep_ == "acl" and verb.tag_ == "VBN")
        heads.append((Role.PATIENT if passive else Role.AGENT, _antecedent_of_relative(subject, verb)))
    for token in children(verb, "dobj", "attr", "oprd"):
        heads.append((Role.PATIENT, _antecedent_of_relative(token, verb)))
    heads += [(Role.RECIPIENT, t) for t in children(verb, "dative") if is_noun(t) or t.tag_ == "PRP"]
    for prep in children(verb, "prep", "agent", "dative"):
        noun = child(prep, "pobj")
        if noun is not None and noun.ent_type_ not in TIMES:
            heads.append((_role(prep, noun), noun))
    return heads


def _nominal(noun: Token) -> list[tuple[Role, Token]]:
    heads = [(Role.AGENT, t) for t in children(noun, "poss") if t.ent_type_ not in TIMES]
    for prep in children(noun, "prep", "agent"):
        inner = child(prep, "pobj")
        if inner is not None and inner.ent_type_ not in TIMES:
            heads.append((Role.PATIENT if prep.lower_ == "of" else _role(prep, inner), inner))
    heads += [(Role.OTHER, t) for t in children(noun, "compound", "nmod") if t.tag_.startswith("NNP")
              and t.ent_type_ not in TIMES]
    return heads


def _role(prep: Token, noun: Token) -> Role:
    if prep.dep_ == "agent":
        return Role.AGENT
    if prep.lower_ in {"in", "at", "near", "outside", "inside", "across", "off"} and noun.ent_type_ in _PLACES:
        return Role.PLACE
    if prep.lower_ == "to":
        return Role.RECIPIENT
    return Role.OTHER


def _antecedent_of_relative(token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun repeats."""
    if token.tag_ in {"WDT", "WP"} or token.lower_ in {"that", "which", "who", "whom"}:
        top = verb
        while top.dep_ in {"conj", "ccomp", "xcomp"}:
            top = top.head
        if top.dep_ == "relcl":
            return _named_by(described(top))
    return token


def _named_by(noun: Token) -> Token:
    """The name beside which a noun only says what somebody is: "Ann Marsh, a nurse and writer who ..."."""
    first = noun.head if noun.dep_ == "conj" and is_noun(noun.head) else noun
    name = first.head
    return name if first.dep_ == "appos" and name.i < first.i and name.ent_type_ == "PERSON" else noun


def core(view: View, noun: Token) -> Span:
    """A noun phrase without what hangs on it behind: "Mary Major" of "Mary Major, the head of sales"."""
    tokens = [noun]
    for token in noun.children:
        is_date = token.ent_type_ in TIMES and any(t.text in _DASHES for t in view.tokens if token.i < t.i < noun.i)
        if token.dep_ not in _MODIFIERS and token.i < noun.i and view.holds(token) and not is_date:  # "May 29 - BP"
            tokens += [t for t in token.subtree if view.holds(t)]
    name = next((t for t in noun.children if t.dep_ == "appos" and t.tag_.startswith("NNP")), None)
    last = noun
    if name is not None and view.holds(name) and min(t.i for t in name.subtree) == noun.i + 1:
        last = name
    return Span(view.span(tokens).start, view.end(last))


def _participant(view: View, role: Role, noun: Token, names: Namer, voice: Attribution | None) -> Participant | None:
    if not (is_noun(noun) or noun.tag_.startswith("PRP")):
        return None
    if not view.holds(noun) or noun.ent_type_ in TIMES or _is_clock(noun):
        return None
    span = core(view, noun)
    actor = actor_of(view, span, names)
    if not actor and (passage := speaks_as(view, noun, names, voice)) is not None:
        actor = names.actor(view.document.id, passage.start, passage.end)
    return Participant(role, view.document.text[span.start:span.end], span.start, span.end, actor)


def _is_clock(noun: Token) -> bool:
    """Whether a noun only says by which clock: "at 1653 local time"."""
    return noun.lower_ == "time" and child(noun, "amod") is not None and all(
        t.lower_ in {"local", "universal", "standard"} for t in noun.children if t.dep_ == "amod")


def actor_of(view: View, span: Span, names: Namer) -> str:
    """The actor that words stand for, through their antecedent if they name none themselves; "" if neither does."""
    own = names.actor(view.document.id, span.start, span.end)
    if own:
        return own
    passage = names.antecedent(view.document.id, span.start, span.end)
    return names.actor(view.document.id, passage.start, passage.end) if passage is not None else ""

"""Chosen words as pieces of the document, with pronouns replaced by the words they stand for."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from timeline.events.attribution import Said
from timeline.events.ranges import unbroken
from timeline.events.selfsame import is_speakers, is_told_before
from timeline.events.view import SUBJECTS, Namer, Passage, Token, View, child, is_noun, is_verb, told_by
from timeline.events.words import CONTENT_NOUNS
from timeline.model.event import Attribution
from timeline.model.text import Piece

_FIRST = frozenset({"i", "we", "me", "us"})
_MAKING = frozenset({"make", "find", "think", "consider", "deem", "render", "leave", "believe"})
_DEMONSTRATIVE = frozenset({"this", "that", "these", "those", "it", "one", "which", "who", "what"})


def pieces(view: View, parts: Sequence[Sequence[Token]], names: Namer, *, told: Said | None = None,
           voice: Attribution | None = None) -> tuple[Piece, ...] | None:
    """The words of `parts` in order; None if one of them is a pronoun whose meaning is not sure."""
    named = False
    made: list[Piece] = []
    whom: set[str] = set()
    own = {token.i for part in parts for token in part}
    for run in (run for part in parts for run in unbroken(part)):
        start = view.start(run[0])
        for token in run:
            if not _stands_for_another(token) or _is_speaker_s(token, told) or _is_told_beside(token, own):
                named = named or token.tag_.startswith("NNP") or token.dep_ in {"nsubj", "nsubjpass"}
                continue
            if token.tag_ == "PRP$" and (named or (told is not None and token != told.speaker)):
                continue
            if told is not None and is_speakers(view, token, told, names):
                continue  # "the department said it would": so it stands in the sentence, right behind its noun
            passage = _meant(view, token, names, voice)
            if passage is None and is_told_before(view, token, own, names):
                continue
            if passage is not None and _names_speaker(view, passage, names, told):
                continue
            if passage is None or _bends_verb(token) or _is_owner_alone(token, own):
                return None
            if any(view.start(t) == passage.start for part in parts for t in part if t.i < token.i):
                continue  # "the farmers said they would": the words stand there already
            actor = names.actor(view.document.id, passage.start, passage.end)
            if actor and (actor in whom or _is_named_alone(view, token, own, actor, names)):
                continue  # "X said he would": the name stands there already
            whom.add(actor)
            made += _piece(view, start, view.start(token))
            owner = _owner(view, token, passage, names)
            if owner is None:
                return None
            made.append(Piece(owner.text, owner.start, owner.end))
            named = True
            start = view.end(token)
        made += _piece(view, start, view.end(run[-1]))
    return tuple(made) or None


def _is_named_alone(view: View, pronoun: Token, own: Collection[int], actor: str, names: Namer) -> bool:
    """Whether an actor is the last person whom a headline, whose places are `own`, names before a pronoun.

    Or the only one, as subject behind what the pronoun owns: "In his speech, Marsh wept".
    """
    here = [t for t in view.tokens if t.i in own and t.tag_.startswith("NNP")
            and (t.i < pronoun.i or (pronoun.tag_ == "PRP$" and t.dep_ in SUBJECTS))]
    named = [names.actor(view.document.id, view.start(t), view.end(t)) for t in here]
    people = [one for one in named if one == actor or names.kind(one) == "person"]
    return actor in people[-1:] and (pronoun.tag_ == "PRP" or set(people) == {actor})


def _owner(view: View, pronoun: Token, passage: Passage, names: Namer) -> Passage | None:
    """What stands in a pronoun's place: for a person's "his" the name as the article has it elsewhere with "'s".

    None if it has it nowhere so, for "his car" cannot become "John car".
    """
    if pronoun.tag_ != "PRP$" or not _is_person(view, passage, names):
        return passage
    document = view.document
    actor = names.actor(document.id, passage.start, passage.end)
    for name in dict.fromkeys((passage.text, passage.text.split()[-1])):
        for place in re.finditer(rf"(?<!\w){re.escape(name)}['’]s(?!\w)", document.text):
            if names.actor(document.id, place.start(), place.end() - 2) == actor:
                return Piece(place[0], place.start(), place.end())
    return None


def _is_owner_alone(pronoun: Token, own: Collection[int]) -> bool:
    """Whether the words left out what a pronoun owns: "her last day" without the day."""
    return pronoun.dep_ == "attr" or (pronoun.dep_ == "poss" and pronoun.head.i not in own)


def _bends_verb(pronoun: Token) -> bool:
    """Whether a pronoun's verb would not fit a name: "I have", "we're"."""
    if pronoun.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    first = next((t for t in pronoun.head.children if t.dep_ in {"aux", "auxpass"}), pronoun.head)
    short = pronoun.i + 1 < len(pronoun.doc) and pronoun.doc[pronoun.i + 1].lower_ in {"'re", "'ve", "'ll", "'d", "'m"}
    return short or (pronoun.lower_ == "i" and (first.tag_ == "VBP" or first.lower_ == "am"))


def _names_speaker(view: View, passage: Passage, names: Namer, told: Said | None) -> bool:
    """Whether a pronoun stands for the speaker that a statement's headline names anyway: "officials said they ..."."""
    if told is None or told.speaker is None or not told.source or told.speaker.tag_.startswith("PRP"):
        return False
    source = told.source[0]
    who = names.actor(view.document.id, source.start, source.end)
    other = names.actor(view.document.id, passage.start, passage.end)
    return (bool(who) and who == other) or source.start <= passage.start < source.end


def _meant(view: View, token: Token, names: Namer, voice: Attribution | None) -> Passage | None:
    """The words that a pronoun stands for: a first person for who says it, others for what the story makes of them."""
    if token.lower_ in _FIRST | {"our", "my"}:
        return speaks_as(view, token, names, voice)
    return names.antecedent(view.document.id, view.start(token), view.end(token))


def speaks_as(view: View, token: Token, names: Namer, voice: Attribution | None) -> Piece | None:
    """The speaker of "we" if that is an organisation, of "I" if that is a person."""
    if token.lower_ not in _FIRST | {"our", "my"} or voice is None or voice.start is None or voice.end is None:
        return None
    wanted = "person" if token.lower_ in {"i", "me", "my"} else "organisation"
    if names.kind(names.actor(view.document.id, voice.start, voice.end)) != wanted:
        return None
    return Piece(view.document.text[voice.start:voice.end], voice.start, voice.end)


def _stands_for_another(token: Token) -> bool:
    if token.tag_ == "PRP$":
        return True
    if token.tag_ == "PRP":
        if token.lower_ == "one" and child(token, "det") is not None:
            return False
        return not _is_empty(token) and not token.lower_.endswith(("self", "selves"))
    if token.lower_ == "that" and told_by(token.head, CONTENT_NOUNS) is not None:
        return False  # "the story that he drowned"
    if token.tag_ == "WP" and token.head.dep_ in {"ccomp", "pcomp", "csubj", "csubjpass"}:
        return False  # "asked who had paid", "a look at what went on"
    alone = token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"} and child(token, "prep") is None
    return alone and token.tag_ in {"DT", "WDT", "WP"} and token.lower_ in _DEMONSTRATIVE


def _is_told_beside(pronoun: Token, own: Collection[int]) -> bool:
    """Whether the words beside a pronoun say of whom it is: "the bank that failed", "those who fled"."""
    if pronoun.lower_ == "those":
        behind = [t for t in pronoun.children if t.dep_ in {"acl", "relcl"} and t.i in own]
        return any(t.left_edge.i == pronoun.i + 1 in own for t in behind)
    if pronoun.tag_ not in {"WDT", "WP"}:
        return False
    verb = pronoun.head if is_verb(pronoun.head) else pronoun.head.head
    while verb.dep_ in {"conj", "ccomp", "xcomp"} and is_verb(verb.head):
        verb = verb.head
    noun = verb.head
    if verb.dep_ != "relcl" or noun.i not in own or noun.i > pronoun.i or not is_noun(noun):
        return False
    gone = [t for t in pronoun.doc[noun.i + 1:pronoun.i] if t.i not in own]
    return not any(map(is_noun, gone)) and (pronoun.lower_ != "which" or noun.ent_type_ != "PERSON")


def _is_person(view: View, passage: Passage, names: Namer) -> bool:
    return names.kind(names.actor(view.document.id, passage.start, passage.end)) == "person"


def _is_empty(token: Token) -> bool:
    """The "it" of "it is untrue that" and "it was said that", which stands for nothing."""
    verb = token.head
    if token.dep_ == "expl":
        return True
    if token.lower_ != "it" or token.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    if verb.tag_ == "JJ" and verb.head.lemma_ in _MAKING:  # "makes it harder to pay"
        return True
    if token.dep_ == "nsubjpass" or verb.lemma_ in {"seem", "appear", "happen"}:
        return child(verb, "ccomp", "xcomp", "advcl") is not None
    predicates = [t for t in verb.children if t.dep_ in {"acomp", "attr"}]
    held = [*(t for p in predicates for t in p.children), *(verb.children if predicates else ())]
    return any(t.dep_ in {"ccomp", "csubj", "csubjpass", "xcomp"} or (t.dep_ == "advcl" and _asks(t)) for t in held)


def _asks(clause: Token) -> bool:
    """Whether a clause is an indirect question: "it was unclear if", "why", "whether"."""
    opener = child(clause, "mark", "advmod")
    return opener is not None and opener.lower_ in {"if", "whether", "how", "why", "when", "where"}


def _is_speaker_s(token: Token, told: Said | None) -> bool:
    """Whether a first person is the speaker that the headline names."""
    return told is not None and bool(told.source) and token.lower_ in _FIRST | {"our", "my"}


def _piece(view: View, start: int, end: int) -> list[Piece]:
    words = view.document.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return [Piece(view.document.text[start:end], start, end)] if start < end else []

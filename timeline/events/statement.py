"""Statements as events: somebody named or described says or denies something."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attribution import Said, maker
from timeline.events.cuewords import DENY, PEOPLE, SAY
from timeline.events.ranges import ranges
from timeline.events.speaker import shown, shown_actor
from timeline.events.view import TIMES, Namer, Token, View, child, children, clause_of, is_noun, is_verb, subject_of
from timeline.events.words import MEDIA, MODALS
from timeline.model.text import Span

_TOLD = frozenset({"quote", "clause", "parenthetical", "colon", "open"})
_OF_THINGS = frozenset({"announce", "confirm", "admit", "acknowledge", "propose", "declare", "claim", "predict",
                        "promise"})
_DOCUMENTS = frozenset({"statement", "letter", "memo", "email", "post", "tweet", "testimony", "speech", "message"})
_GIVEN_OUT = frozenset({"post", "publish", "release", "issue", "send", "provide", "share", "circulate", "deliver"})
_REACH = 8  # words behind the noun within which the verb stands
_PUBLISH = frozenset({"report", "publish", "release", "post", "air", "broadcast", "print", "issue", "run"})


def statements(view: View, said: Sequence[Said], names: Namer) -> tuple[Said, ...]:
    """The attributions of one sentence that are events: a real speaker, a verb of saying that says it did happen."""
    told = tuple(one for one in said if one.sentence == view.sentence.index and _is_event(view, one, said, names))
    return (*told, *_by_noun(view, names))


def _by_noun(view: View, names: Namer) -> tuple[Said, ...]:
    """Statements that a noun names: "its statement alleging that ...", "a letter from X posted on a website"."""
    found = []
    for noun in view.tokens:
        by = _maker(view, noun) if is_noun(noun) and noun.lemma_.lower() in _DOCUMENTS else None
        by = _owner(view, by, names) if by is not None and by.tag_ == "PRP$" else by
        if by is not None and view.holds(by) and shown_actor(view, by, names):
            one = _worded(view, noun, by)
            found += [one] if one is not None else []
    return tuple(found)


def _maker(view: View, noun: Token) -> Token | None:
    """Whose a statement is, by the tree; else by the words between "from" and the verb behind them."""
    by = maker(noun) or child(noun, "poss")
    place = noun.i - view.tokens[0].i + 1
    behind = view.tokens[place:place + _REACH + 4]
    if by is not None or not behind or behind[0].lower_ not in {"from", "by"}:
        return by
    verb = next((t for t in behind if is_verb(t)), None)
    last = view.tokens[verb.i - view.tokens[0].i - 1] if verb is not None else None
    return last if last is not None and is_noun(last) else None


def _owner(view: View, pronoun: Token, names: Namer) -> Token | None:
    """Who "its" or "their" is in "X referred the paper to its statement": the subject of the clause, if it fits."""
    subject = subject_of(clause_of(pronoun.head))
    if subject is None or not is_noun(subject) or not view.holds(subject):
        return pronoun
    kind = names.kind(shown_actor(view, subject, names))
    wanted = "person" if pronoun.lower_ in {"his", "her"} else "organisation"
    return subject if kind == wanted and pronoun.lower_ != "their" else pronoun


def _worded(view: View, noun: Token, by: Token) -> Said | None:
    """The statement, if a verb behind its noun tells what it says or that it was given out."""
    last = max(noun.i, *(t.i for t in by.subtree)) if by.i > noun.i else noun.i
    for verb in view.tokens[last - view.tokens[0].i + 1:last - view.tokens[0].i + 1 + _REACH]:
        if not is_verb(verb):
            continue
        clause = child(verb, "ccomp")
        if verb.tag_ == "VBG" and verb.lemma_.lower() in SAY and clause is not None:
            return _said(view, noun, by, (noun, verb), ranges(view, clause.subtree))
        if verb.tag_ in {"VBN", "VBD"} and verb.lemma_.lower() in _GIVEN_OUT and verb.i == last + 1:
            return _said(view, verb, by, (verb,), (view.span([noun]),))
        return None
    return None


def _said(view: View, token: Token, by: Token, cue: tuple[Token, ...], content: tuple[Span, ...]) -> Said:
    source = view.span([t for t in by.subtree if view.holds(t)])
    return Said(view.sentence.index, "say", token, tuple(view.span([t]) for t in cue), by, (source,), content, "noun",
                f"the words name whose “{view.words(view.span([cue[0]]))}” it is")


def _is_event(view: View, one: Said, said: Sequence[Said], names: Namer) -> bool:
    verb = one.token
    if one.act not in {"say", "deny"} or not is_verb(verb) or verb.lemma_.lower() not in SAY | DENY:
        return False
    if verb.dep_ in {"relcl", "acl", "advcl", "pcomp", "xcomp", "amod"}:
        return False
    if one.act == "say" and one.form not in _TOLD and verb.lemma_.lower() not in _OF_THINGS:
        return False
    nested = any(other is not one and other.claims and other.covers(view.start(verb)) for other in said)
    unreal = any(t.dep_ == "neg" or (t.tag_ == "MD" and t.lower_ in MODALS) for t in children(verb, "aux", "neg"))
    return not nested and not unreal and verb.tag_ not in {"VB", "VBG"} and _speaks(view, one, names)


def _speaks(view: View, one: Said, names: Namer) -> bool:
    """Whether somebody speaks: a name, a noun for people, a pronoun whose antecedent is sure; no report or study."""
    speaker = one.speaker
    if speaker is not None and any(t.lower_ in {"no", "neither"} for t in children(speaker, "det")):
        return False
    if speaker is None or not one.source or not view.holds(speaker):
        return False
    if is_noun(speaker):
        proper = speaker.tag_.startswith("NNP") and speaker.ent_type_ not in TIMES
        known = proper or speaker.lemma_.lower() in PEOPLE or bool(shown_actor(view, speaker, names))
        return known and speaker.lemma_.lower() not in MEDIA
    return names.antecedent(view.document.id, view.start(speaker), view.end(speaker)) is not None


def publishes(view: View, told: Said, names: Namer) -> bool:
    """Whether the saying is the publication of a report by an organisation: a happening of its own."""
    if told.form == "noun" or told.token.lemma_.lower() not in _PUBLISH or told.speaker is None:
        return False
    name, _ = shown(view, told.speaker, names)
    return names.kind(name) == "organisation"

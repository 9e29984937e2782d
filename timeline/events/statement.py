"""Statements as events: somebody named or described says or denies something."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attribution import Said
from timeline.events.cuewords import DENY, PEOPLE, SAY
from timeline.events.speaker import shown, shown_actor
from timeline.events.view import Namer, View, children, is_noun, is_verb
from timeline.events.words import MEDIA, MODALS

_TOLD = frozenset({"quote", "clause", "parenthetical", "colon", "open"})
_OF_THINGS = frozenset({"announce", "confirm", "admit", "acknowledge", "propose", "declare", "claim", "predict",
                        "promise"})
_PUBLISH = frozenset({"report", "publish", "release", "post", "air", "broadcast", "print", "issue", "run"})


def statements(view: View, said: Sequence[Said], names: Namer) -> tuple[Said, ...]:
    """The attributions of one sentence that are events: a real speaker, a verb of saying that says it did happen."""
    return tuple(one for one in said if one.sentence == view.sentence.index and _is_event(view, one, said, names))


def _is_event(view: View, one: Said, said: Sequence[Said], names: Namer) -> bool:
    verb = one.token
    if one.act not in {"say", "deny"} or not is_verb(verb) or verb.lemma_.lower() not in SAY | DENY:
        return False
    if verb.dep_ in {"relcl", "acl", "advcl", "pcomp", "xcomp", "amod"}:
        return False
    if one.act == "say" and one.form not in _TOLD and verb.lemma_.lower() not in _OF_THINGS:
        return False
    nested = any(other is not one and other.claims and other.covers(one.cue[0].start) for other in said)
    unreal = any(t.dep_ == "neg" or (t.tag_ == "MD" and t.lower_ in MODALS) for t in children(verb, "aux", "neg"))
    return not nested and not unreal and verb.tag_ not in {"VB", "VBG"} and _speaks(view, one, names)


def _speaks(view: View, one: Said, names: Namer) -> bool:
    """Whether somebody speaks: a name, a noun for people, a pronoun whose antecedent is sure; no report or study."""
    speaker = one.speaker
    if speaker is None or not one.source or not view.holds(speaker):
        return False
    if is_noun(speaker):
        proper = speaker.tag_.startswith("NNP") and speaker.ent_type_ not in {"DATE", "TIME"}
        known = proper or speaker.lemma_.lower() in PEOPLE or bool(shown_actor(view, speaker, names))
        return known and speaker.lemma_.lower() not in MEDIA
    return names.antecedent(view.document.id, view.start(speaker), view.end(speaker)) is not None


def publishes(view: View, told: Said, names: Namer) -> bool:
    """Whether the saying is the publication of a report by an organisation: a happening of its own."""
    if told.token.lemma_.lower() not in _PUBLISH or told.speaker is None:
        return False
    name, _ = shown(view, told.speaker, names)
    return names.kind(name) == "organisation"

"""Statements as events: somebody named or described says or denies something."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attribution import Said
from timeline.events.trigger import Trigger
from timeline.events.view import Namer, View, is_noun, is_verb
from timeline.events.words import MEDIA, MODALS



def statements(view: View, said: Sequence[Said], names: Namer) -> tuple[tuple[Said, Trigger], ...]:
    """The attributions of one sentence that are events: a real speaker, a verb of saying that says it did happen."""
    own = [one for one in said if one.sentence == view.sentence.index]
    return tuple((one, Trigger(one.token, one.token, one.token.lemma_.lower()))
                 for one in own if _is_event(view, one, said, names))


def _is_event(view: View, one: Said, said: Sequence[Said], names: Namer) -> bool:
    if one.act not in {"say", "deny"} or not is_verb(one.token) or one.speaker is None:
        return False
    at = one.cue[0].start
    nested = any(other is not one and other.covers(at) for other in said)
    unreal = any(c.dep_ == "neg" or (c.tag_ == "MD" and c.lower_ in MODALS) for c in one.token.children)
    return not nested and not unreal and one.token.tag_ not in {"VB", "VBG"} and _is_speaker(view, one, names)


def _is_speaker(view: View, one: Said, names: Namer) -> bool:
    """Whether somebody speaks: a name or a noun for people, or a pronoun whose antecedent is sure; no document."""
    speaker = one.speaker
    if is_noun(speaker):
        return speaker.lemma_.lower() not in MEDIA and bool(one.source)
    return names.antecedent(view.document.id, view.start(speaker), view.end(speaker)) is not None

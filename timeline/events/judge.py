"""Whether a possible cue attributes: a weighing of a few named features."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from timeline.events.cues import Cue
from timeline.events.cuewords import CORE, LOOSE, NOUNS, PEOPLE
from timeline.events.forms import Content
from timeline.events.quotes import Quotation, covering
from timeline.events.view import View, child, children, head_of, is_verb
from timeline.events.weights import THRESHOLD, WEIGHTS

Features: TypeAlias = tuple[str, ...]


def is_attribution(found: Features) -> bool:
    """Whether the features together pass the threshold."""
    return sum(WEIGHTS.get(name, 0.0) for name in found) >= THRESHOLD


def features(view: View, cue: Cue, what: Content, quotes: Sequence[Quotation]) -> Features:
    """The named features of a possible attribution."""
    token = cue.token
    kind = cue.classes[-1]
    found = ["bias", f"form {what.form}", *(f"class {name}" for name in cue.classes), f"speaker {_speaker(cue)}"]
    if kind in {"say", "about", "think", "want", "feel", "noun"}:
        found.append(f"{kind} with {what.form}")
    if is_verb(token):
        found += [f"tag {token.tag_}", f"place {token.dep_}"]
    if token.lemma_.lower() in LOOSE:
        found += ["loose", f"loose with {what.form}"]
    if what.form in {"object", "prep", "passive"}:
        found.append(f"about {_target(view, what)}")
    if token.lemma_.lower() in CORE:
        found += ["core", f"core with {what.form}"]
    found.append(f"length {_length(view, what)}")
    text = view.document.text
    found += [name for name, holds in (
        ("that", any(t.lower_ == "that" and t.dep_ == "mark" for t in view.within(what.pieces[0])[:2])),
        ("quotation in content", any(mark in text[p.start:p.end] for p in what.pieces for mark in ("“", '"', "''"))),
        ("first in sentence", cue.token.i - view.tokens[0].i <= 6),
        ("speaker before", cue.speaker is not None and cue.speaker.i < cue.token.i),
        ("near speaker", cue.speaker is not None and abs(cue.speaker.i - cue.token.i) <= 2),
        ("passive", cue.passive),
        ("in quotation", covering(quotes, view.start(token)) is not None),
        ("negated", child(token, "neg") is not None),
        ("modal", any(t.tag_ == "MD" for t in children(token, "aux"))),
        ("infinitive", any(t.tag_ == "TO" for t in children(token, "aux"))),
        ("headline", view.sentence.kind == "headline"),
    ) if holds]
    return tuple(found)


def _length(view: View, what: Content) -> str:
    """How long the content is, in three steps."""
    words = sum(len(view.document.text[p.start:p.end].split()) for p in what.pieces)
    return "1 or 2" if words <= 2 else "3 to 6" if words <= 6 else "over 6"


def _target(view: View, what: Content) -> str:
    """What an attitude is about: a name, a pronoun, a noun of saying, another noun."""
    tokens = view.within(what.pieces[-1])
    top = head_of(tokens) if tokens else None
    if top is None:
        return "nothing"
    if top.ent_type_ in {"PERSON", "ORG", "NORP", "GPE"}:
        return "named"
    if top.tag_.startswith("PRP"):
        return "pronoun"
    return "saying" if top.lemma_.lower() in NOUNS else "thing"


_PRONOUNS = {
    "first person": frozenset({"i", "me", "my", "we", "us", "our"}),
    "second person": frozenset({"you", "your"}),
    "thing": frozenset({"it", "this", "that", "which", "there", "what", "its"}),
    "third person": frozenset({"he", "she", "they", "who", "his", "her", "their"}),
}


def _speaker(cue: Cue) -> str:
    speaker = cue.speaker
    if speaker is None:
        return "none"
    for name, words in _PRONOUNS.items():
        if speaker.lower_ in words:
            return name
    if speaker.ent_type_ in {"PERSON", "ORG", "NORP", "GPE"}:
        return "named"
    return "people" if speaker.lemma_.lower() in PEOPLE else "noun"

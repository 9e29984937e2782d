"""Speakers set off by a colon or dash: "Mary Major: schools stay open", "Nurse ignored alarm: inquiry"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.cuewords import PEOPLE
from timeline.events.view import Token, is_verb
from timeline.events.words import MEDIA

_CREDIT = 5  # words of a speaker set off by a colon
MARKS = frozenset({":", "-", "–", "—", "--"})  # that set a speaker off
_HEADLINE = 20  # words
_MARKS = frozenset({'"', "'", "''", "``", "‘", "’", "“", "”"})
_ALSO_VERBS = frozenset({"report", "probe", "study", "survey", "poll", "audit", "review", "police", "witness"})
_CREDITED = frozenset({"inquiry", "study", "survey", "poll", "sources", "officials", "data", "watchdog", "un", "nhs",
                       "coroner", "auditor", "auditors", "filing", "documents", "files", "records", "review", "audit",
                       "ombudsman", "coastguard", "coastguards", "army", "navy", "palace", "church", "embassy",
                       "airline", "operator", "insurer", "hospital", "club", "union", "charity", "museum", "junta",
                       "rebels", "militia", "prosecutors", "indictment", "lawsuit", "court", "tribunal", "panel",
                       "memo"})


def introduces(token: Token) -> bool:
    """Whether a colon stands behind a speaker that opens the sentence: "Mary Major: schools stay open".

    A noun for people speaks so only in a headline: "Police: Driver sped through checkpoint".
    """
    if token.text != ":" or not hasattr(token, "sent"):
        return False
    before = [t for t in token.sent if t.i < token.i]
    named = all(t.tag_.startswith("NNP") or t.ent_type_ for t in before)
    if 0 < len(before) <= _CREDIT and named and before[-1].ent_type_ in {"PERSON", "ORG"}:
        return True
    return 0 < len(before) <= _CREDIT and is_headline(token.sent) and _may_speak(before)


def credits_behind(token: Token) -> bool:
    """Whether a colon or dash stands before the speaker that ends a headline: "Nurse ignored alarm: inquiry"."""
    if token.text not in MARKS or not hasattr(token, "sent") or not is_headline(token.sent):
        return False
    before = [t for t in token.sent if t.i < token.i]
    after = [t for t in token.sent if t.i > token.i and not t.is_space]
    told = any(t.tag_ in {"VBD", "VBZ", "VBP", "MD", "VBN"} for t in before)
    return told and 0 < len(after) <= _CREDIT and _may_speak(after) and not before[-1].is_punct


def follows_quote(token: Token) -> bool:
    """Whether a colon parts a quotation that opens a headline from who said it: "‘I never ran’: keeper hits back"."""
    if token.text != ":" or not hasattr(token, "sent") or not is_headline(token.sent):
        return False
    first = token.sent[0]
    closed = token.i - first.i > 3 and token.nbor(-1).text in _MARKS and first.text in _MARKS
    return closed and quoted_by(token) is not None


def quoted_by(colon: Token) -> Token | None:
    """The subject of the clause behind a colon, or the noun that stands there alone."""
    after = [t for t in colon.sent if t.i > colon.i and not t.is_space]
    subject = next((t for t in after if t.dep_ in {"nsubj", "nsubjpass"} and t.head.i > colon.i), None)
    return subject or next((t for t in after if t.head.i <= colon.i or t.dep_ == "ROOT"), None)


def is_headline(sentence: Token) -> bool:
    """Whether a sentence is set like a headline: of a few words without a final stop."""
    return len(sentence) <= _HEADLINE and sentence[-1].text not in {".", "!", "?", "...", ";", '"', "''", ":", ","}


def _may_speak(words: Sequence[Token]) -> bool:
    """Whether words are a noun phrase for somebody who may speak, or for a document."""
    last = words[-1]
    verbs = [t for t in words if is_verb(t) and (t.i != last.i or t.lower_ not in _ALSO_VERBS)]
    if verbs or any(t.is_punct and t.text != "-" for t in words):
        return False
    named = last.tag_.startswith("NNP") and last.ent_type_ in {"PERSON", "ORG"}
    return named or last.lower_ in _CREDITED or last.lemma_.lower() in PEOPLE | MEDIA | _CREDITED

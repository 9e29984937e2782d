"""Talk: what is said to whoever reads or listens, and what somebody not named thinks. It tells of no happening.

Asked only where nobody known speaks: of an article's own voice, letters and diaries, and of a transcript, whoever's
turn it is. What a known speaker says of "I" and "you" is a claim elsewhere. What is in quotation marks stays as well,
for somebody else said it.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, TIMES, Token, View, ancestors, child, children, is_noun, subject_of
from timeline.events.words import SAY
from timeline.language.openings import is_turn, turn
from timeline.model.event import Attribution, Kind, Mention
from timeline.model.message import message
from timeline.model.text import BlockKind, Document, Sentence
from timeline.model.voices import UNCLEAR

_SPEAKER = frozenset({"i", "we"})
_MIND = frozenset({
    "think", "wonder", "guess", "hope", "love", "like", "hate", "wish", "imagine", "appreciate", "remember", "mean",
    "suppose", "bet", "prefer", "enjoy", "believe", "doubt", "recall", "worry", "want"})
_MOODS = frozenset({
    "curious", "glad", "happy", "sad", "sorry", "proud", "surprised", "shocked", "excited", "thankful", "grateful",
    "afraid", "worried", "sure", "certain", "hopeful", "optimistic", "delighted", "pleased", "lucky", "tired",
    "honoured", "honored", "amazed", "disappointed", "confident", "convinced", "interested"})
_TURNS = 5  # sentences with a speaker's name before them that make a transcript
_NOTHING = frozenset({"this", "that", "there", "these", "those"})
_STATES = frozenset({"be", "have", "look", "seem", "feel", "sound", "mean"})
_ON_AIR = frozenset({"see", "hear", "look", "show", "watch", "go", "come", "be", "get", "have", "bring", "turn", "want",
                     "wait", "stay", "do"})
_OPEN = frozenset({"happen", "occur", "do", "see", "hear", "know", "have", "say", "go", "think", "want", "get"})
_INSIDE = frozenset({"ccomp", "dobj", "ROOT", "advcl"})
_SEEN = frozenset({"see", "hear", "know", "think", "want"})
_LIVED = _SEEN | frozenset({"have", "remember", "experience", "live", "need"})
_OPINIONS = frozenset({
    "different", "same", "great", "good", "bad", "nice", "wonderful", "terrible", "awful", "amazing", "incredible",
    "interesting", "important", "hard", "easy", "difficult", "clear", "true", "better", "worse", "best", "worst",
    "fair", "funny", "strange", "remarkable", "it", "fun", "right", "wrong", "enough", "lovely", "odd"})


def is_transcript(document: Document, sentences: Sequence[Sentence]) -> bool:
    """Whether people take turns to speak in a document, each named before what he or she says."""
    return sum(is_turn(document.text[one.start:one.end]) for one in sentences) >= _TURNS


def talk(view: View, found: Trigger, mention: Mention, *, quoted: bool, on_air: bool) -> str:
    """Why a mention is talk and no happening, "" if it is none; `quoted` if it stands in quotation marks, `on_air` if
    in a transcript.
    """
    acts = found.is_on_record or (found.lemma in SAY and found.token.tag_ == "VBD")  # "you announced on Friday that"
    if not found.is_nominal and _says_nothing(found.clause):
        return message("it does not say what happened")
    cited = any(map(_is_cited, _beyond_turn(view, mention)))
    if acts or cited or mention.kind is not Kind.HAPPENING or mention.in_headline:
        return ""
    reason = "" if found.is_nominal else _of_clause(view, found.clause, quoted=quoted)
    opens = is_turn(view.document.text[view.sentence.start:view.sentence.end])  # "ORR: We had to resign"
    named = opens or _names(view, mention) or any(link.speaker != UNCLEAR for link in mention.attributions)
    untold = mention.headline.quoted and not quoted and _is_spoken(found) and not named
    chat = on_air and mention.headline.quoted and (_is_chat(view, found, mention) or (_of_nothing(found) and not named))
    return reason or (message("it is talk that names neither who nor what") if untold or chat else "")


def _says_nothing(verb: Token) -> bool:
    """Whether a verb of saying is all that is left of its sentence: "said at a hearing", with nobody and nothing."""
    alone = child(verb, *SUBJECTS, "ccomp", "dobj", "nsubj", "prt", "xcomp", "parataxis") is None
    return alone and verb.dep_ == "ROOT" and verb.lemma_.lower() in SAY and verb.i == verb.sent.start


def _beyond_turn(view: View, mention: Mention) -> list[Attribution]:
    """Who says it, but for whoever's turn to speak it is."""
    own = view.sentence.start + turn(view.document.text[view.sentence.start:view.sentence.end])
    return [link for link in mention.attributions if link.cue is None or link.cue.start >= own
            or link.cue.start < view.sentence.start]


def _is_cited(link: Attribution) -> bool:
    """Whether words say that somebody says it, be it only "she"."""
    return link.speaker != UNCLEAR or link.cue is not None


def _subject(verb: Token) -> Token | None:
    """A verb's subject: the nearest, for the parse makes one of the name of whose turn it is, too."""
    own = [t for t in children(verb, *SUBJECTS) if t.i < verb.i]
    return own[-1] if own else subject_of(verb)


def _of_nothing(found: Trigger) -> bool:
    """Whether what a clause tells of is only pointed at: "that was a big crowd", "there is a slow process"."""
    subject = None if found.is_nominal else _subject(found.clause)
    if subject is None or subject.tag_ in {"WDT", "WP"} or found.clause.dep_ == "relcl":
        return False
    held = child(found.clause, "ccomp", "advcl", "relcl") is not None  # "it was on Friday that he fled"
    return subject.lower_ in _NOTHING or (subject.lower_ == "it" and found.clause.lemma_ in _STATES and not held)


def _is_chat(view: View, found: Trigger, mention: Mention) -> bool:
    """Whether those on the air speak of what they themselves see and do: "we've seen some rain"."""
    subject = None if found.is_nominal else _subject(found.clause)
    own = subject is not None and subject.lower_ in _SPEAKER
    witness = subject is not None and subject.lower_ == "i" and found.lemma in {"see", "hear", "watch"}
    numbers = [t for piece in mention.headline.pieces for t in view.tokens
               if piece.start <= view.start(t) < piece.end and t.tag_ == "CD" and t.ent_type_ not in TIMES]
    return own and found.lemma in _ON_AIR and not witness and not numbers and not mention.amounts


def _of_clause(view: View, verb: Token, *, quoted: bool) -> str:
    """Why a verb's clause is talk, "" if it may be none; in quotation marks it may speak to somebody."""
    subject = _subject(verb)
    if not quoted and _addresses(view, verb, subject):
        return message("it speaks to whoever reads or listens")
    if subject is not None and subject.lower_ in _SPEAKER and _is_mood(verb):
        return message("it tells what somebody not named thinks or feels")
    if _is_opinion(verb, subject):
        return message("it says how something not named is thought to be")
    return message("it does not say what happened") if _leaves_open(verb) else ""


def _addresses(view: View, verb: Token, subject: Token | None) -> bool:
    """Whether somebody is told or asked to do something: "you can join us", "let's listen", "send us your pictures"."""
    if subject is not None and subject.lower_ in {"you", "us", "'s", "’s"}:
        return "let" in {subject.head.head.lemma_, verb.head.lemma_} or bool(subject.lower_ == "you")
    here = verb.lemma_ == "be" and any(t.lower_ == "here" and t.i < verb.i for t in children(verb, "advmod"))
    return (here and verb.tag_ in {"VBZ", "VBP"}) or _bids(view, verb)


def _bids(view: View, verb: Token) -> bool:
    """Whether a verb bids: a base form that opens its sentence, with no subject, "to" or auxiliary."""
    bare = verb.tag_ == "VB" and verb.dep_ == "ROOT" and child(verb, *SUBJECTS, "aux", "auxpass", "mark") is None
    before = [t for t in view.tokens if t.i < verb.i and not t.is_punct and not t.is_space]
    opens = all(t.dep_ in {"advmod", "intj", "cc", "neg"} for t in before)
    return bare and opens and view.sentence.kind is BlockKind.BODY


def _is_mood(verb: Token) -> bool:
    """Whether a clause tells a thought or a feeling: "I was wondering", "we are so happy"; not "I never doubted it"."""
    if verb.lemma_.lower() in _MIND:
        return child(verb, "neg") is None
    predicate = child(verb, "acomp", "attr")
    return verb.lemma_ in {"be", "feel"} and predicate is not None and predicate.lower_ in _MOODS


def _is_opinion(verb: Token, subject: Token | None) -> bool:
    """Whether a clause only judges: "it's so different today", "that's great"; not "it was great news for the town"."""
    predicate = child(verb, "acomp", "attr")
    if predicate is None or subject is None or verb.lemma_ != "be" or predicate.lower_ not in _OPINIONS:
        return False
    parts = [predicate, *children(verb, "ccomp", "xcomp", "advcl")]
    told = any(is_noun(t) and t.ent_type_ not in TIMES for part in parts for t in part.subtree)
    to_you = any(t.lower_ == "you" for t in verb.subtree)  # "it's great to have you back"
    return subject.lower_ in {"it", "this", "that"} and (to_you or not told)


def _leaves_open(verb: Token) -> bool:
    """Whether a clause only stands for what happened: "what happened this week", "the violence we saw yesterday"."""
    subject = child(verb, "nsubj")
    if verb.dep_ == "relcl" and subject is not None and subject.lower_ in {*_SPEAKER, "you"}:
        return verb.lemma_.lower() in _LIVED
    if verb.lemma_.lower() not in _OPEN:
        return False
    if verb.dep_ not in _INSIDE and not (verb.head.lemma_ == "be" and verb.lemma_.lower() in _SEEN):
        return False  # "what happened on Friday was that the dam broke"
    asked = any(t.lower_ == "what" and t.i < verb.i for t in verb.children)
    return asked and not any(is_noun(t) and t.ent_type_ not in TIMES for t in verb.children)


def _is_spoken(found: Trigger) -> bool:
    """Whether "I", "we" or "you" is the subject of the clause, or of one around it if its own is no noun."""
    own = None if found.is_nominal else _subject(found.clause)
    if own is not None and is_noun(own):
        return False
    around = [found.token, *ancestors(found.token)]
    return any(t.lower_ in {*_SPEAKER, "you"} for token in around for t in children(token, *SUBJECTS))


def _names(view: View, mention: Mention) -> bool:
    """Whether the words of a headline name somebody or something, or give a number."""
    words = [t for piece in mention.headline.pieces for t in view.tokens
             if piece.start <= view.start(t) < piece.end and t.ent_type_ not in TIMES]
    return bool(mention.amounts) or any(t.tag_.startswith("NNP") or t.tag_ == "CD" for t in words)

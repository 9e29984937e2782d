"""Which word names the happening that a temporal expression dates.

The expression is followed up the tree to the first word that can happen: a verb, an event noun, a light verb with its
noun. Words that cannot (the noun of "the 2008 model") stop the climb: such a time dates no happening.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.events.carriers import Carried, carried, lemma_of
from timeline.events.climb import THESE_DAYS, NoTrigger, climb, no_happening
from timeline.events.view import (
    SUBJECTS,
    TIMES,
    Token,
    View,
    child,
    children,
    head_of,
    is_noun,
    is_verb,
    joined,
    subject_of,
)
from timeline.events.words import ON_RECORD, PROSPECTS, RECORDS, SAY, is_event_noun
from timeline.model.message import message
from timeline.model.text import Span

_SUFFERED = frozenset({"recover", "suffer", "stem", "result", "arise", "reel"})  # from something that was before
_MARKS = frozenset({":", "-", "--", "–", "—"})
_ENTRY = 10  # words of an entry of a list behind its date
_SOON = frozenset({"shortly", "soon", "immediately", "just", "right", "minute", "second", "moment", "hour"})
_ABOUT = frozenset({"just", "after", "before", "about", "around", "nearly", "almost", "here", "now", "only", "already",
                    "still", "well", "at", "in", "on", "of", "the", "and"})
_ANCHORS = frozenset({"before", "after", "since", "until", "during", "following"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A happening's word.

    `token` names it; `clause` is the verb of the clause that tells it (the token itself for a verb); `lemma` its base
    form; `marker` the preposition that led to it from the time ("before"), None if there was none.
    """

    token: Token
    clause: Token
    lemma: str
    marker: Token | None = None

    @property
    def stands_in(self) -> bool:
        """Whether the clause's verb only stands for the happening: "which it did in 2015"."""
        return bool(self.clause.lemma_ == "do" and self.clause.i != self.token.i)

    @property
    def is_nominal(self) -> bool:
        """Whether a noun names it."""
        return is_noun(self.token) and not is_verb(self.token)


    @property
    def is_on_record(self) -> bool:
        """Whether it is an act that registers and calendars hold whoever speaks of it: a purchase, an election."""
        takes_over = self.lemma == "take" and any(t.lower_ == "over" for t in children(self.token, "prt"))
        return takes_over or self.lemma in ON_RECORD


def trigger(view: View, time: Span, taken: Collection[int]) -> Trigger | NoTrigger:
    """The happening that the expression at `time` dates; the tokens in `taken`, those of times, name no happening."""
    tokens = view.within(time)
    if not tokens:
        return NoTrigger(message("the expression is no word of a sentence that was read"))
    top = head_of(tokens)
    beside = _across_dash(view, tokens)
    if beside is not None:
        return _made(carried(beside, tokens[0], None), None)
    marker = _marker(top)
    record = _dated_record(view, marker)
    if record is not None:
        return no_happening(view, record)
    noun = _soon_after(view, top, marker) or _anchored_noun(view, tokens, marker)
    if noun is not None:
        return _made(carried(noun, tokens[0], None), None)
    labelled = _said_then(view, top, marker) or _labelled(view, tokens) or _entered(view, tokens)
    found = labelled if labelled is not None else climb(view, top, taken)
    if isinstance(found, NoTrigger):
        return found
    idle = _idle(found, top, taken)
    return NoTrigger(idle) if idle else _made(carried(found, tokens[0], marker), marker)


def _said_then(view: View, top: Token, marker: Token | None) -> Token | None:
    """The verb of saying right before "on Thursday she would resign", where the parse hung the day on what was said."""
    first = marker if marker is not None and marker.i < top.i else top
    place = first.i - view.tokens[0].i - 1
    verb = view.tokens[place] if place >= 0 else None
    is_time = first.dep_ in {"prep", "npadvmod", "advmod"}
    if verb is None or not is_time or verb.lemma_.lower() not in SAY or verb.tag_ not in {"VBD", "VBN"}:
        return None
    said = first.head
    behind = is_verb(said) and said.i > top.i and said.dep_ == "ccomp" and said.head.i == verb.i
    subject = child(said, *SUBJECTS) if behind else None
    return verb if subject is not None and subject.i > top.i else None


def _marker(top: Token) -> Token | None:
    """The preposition that leads to a time, of "to no earlier than 8 June" the first; None if there is none."""
    marker = top.head if top.dep_ in {"pobj", "pcomp"} else top if top.dep_ == "prep" else None
    compared = marker is not None and marker.lower_ == "than" and marker.head.dep_ == "pobj"
    return marker.head.head if marker is not None and compared else marker


def _idle(verb: Token, time: Token, taken: Collection[int]) -> str:
    """Why a verb tells no happening of that time, "" if it does."""
    if _shows(verb):
        return message("it tells when a picture was taken")
    if _names_the_time(verb, time, taken):
        return message("it only says what time it is")
    return message("it thanks or greets who listens") if _greets(verb) else ""


def _labelled(view: View, time: Sequence[Token]) -> Token | None:
    """The verb of a sentence that a date opens as its label, as in a chronology: "4 May 2015 The mayor resigns"."""
    behind = next((t for t in view.tokens if t.i == time[-1].i + 1), None)
    words = [t.text for t in time]
    is_date = len(words) > 1 and any(w.isdigit() and len(w) <= 2 for w in words) and any(w.isalpha() for w in words)
    if time[0].i != view.tokens[0].i or not is_date or behind is None or not behind.text[0].isupper():
        return None
    top = time[0]
    while top.head.i != top.i and view.holds(top.head):
        top = top.head
    has_tense = top.tag_ in {"VBZ", "VBP", "VBD"} or child(top, "auxpass", "aux") is not None
    return top if is_verb(top) and has_tense and child(top, *SUBJECTS) is not None else None


def _entered(view: View, time: Sequence[Token]) -> Token | None:
    """The happening that a noun tells in an entry without a verb, behind its date: "4 May 2015: Second election"."""
    place = time[-1].i - view.tokens[0].i + 1
    behind = [t for t in view.tokens[place:] if not t.is_space]
    if time[0].i != view.tokens[0].i or not behind or behind[0].text not in _MARKS or len(behind) > _ENTRY:
        return None
    if any(is_verb(t) for t in behind):
        return None
    named = [t for t in behind if is_noun(t) and is_event_noun(t.lemma_) and t.dep_ in {"appos", "ROOT", "nsubj"}]
    return named[0] if named else None


def _shows(verb: Token) -> bool:
    """Whether a verb tells of the picture beside it: "the mayor, shown here in February", "pictured in 2010"."""
    here = any(t.lower_ in {"here", "above", "left", "right"} for t in children(verb, "advmod"))
    return verb.lemma_ in {"show", "see", "photograph", "picture"} and verb.tag_ == "VBN" and verb.dep_ in {
        "acl", "relcl", "advcl"} and (here or verb.lemma_ == "picture")


def _names_the_time(verb: Token, time: Token, taken: Collection[int]) -> bool:
    """Whether a form of "be" says of a pronoun or a time that it is this time: "this is the 21st century"."""
    subject = child(verb, "nsubj")
    if verb.lemma_ != "be" or subject is None:
        return False
    if subject.lower_ == "it" and all(t.lower_ in _ABOUT or t.is_punct or t.i in taken or t.ent_type_ in TIMES
                                      for t in verb.subtree if t.i not in {verb.i, subject.i}):
        return True  # "it is just after 5 a.m. here"
    if time.dep_ != "attr" or time.head.i != verb.i:
        return False
    if any(t.dep_ in {"advcl", "ccomp", "relcl"} and t.i > time.i for one in (verb, time) for t in one.children):
        return False  # "it was 1955 when he left"
    return subject.i in taken or subject.lower_ in {"it", "this", "that"}


def _greets(verb: Token) -> bool:
    """Whether words thank or greet those who listen: "thanks for joining us", "glad you're with us"."""
    by = [verb.head, verb.head.head]
    thanked = any(t.lower_ in {"thanks", "thank", "welcome", "glad"} for t in by)
    addressed = any(t.lower_ in {"you", "us"} for top in (verb, *verb.children, *by) for t in (top, *top.children))
    return thanked and addressed and verb.lemma_ in {"join", "be", "come", "watch", "listen", "tune"}


def _made(found: Carried, marker: Token | None) -> Trigger:
    word, clause = found
    return Trigger(word, clause, lemma_of(found), marker)


def joined_to(view: View, found: Trigger, time: Span) -> list[Trigger]:
    """The happenings that share a time which opens the clause: "On Friday police arrested two men and charged one"."""
    verb = found.token
    subject = subject_of(verb)
    if found.is_nominal or subject is None or not view.holds(subject) or time.end > view.start(subject):
        return []
    others = [t for t in joined(verb)[1:] if t.tag_ == verb.tag_ and child(t, *SUBJECTS, "aux") is None]
    return [Trigger(t, t, t.lemma_.lower()) for t in others if is_verb(t) and view.holds(t)]


def foregone(view: View, found: Trigger) -> list[Trigger]:
    """What somebody did not do while doing the happening: "left without paying", "fled instead of surrendering".

    A bare noun only says how it was done: "was released without charge", not "sank without a fight".
    """
    preps = [t for t in children(found.clause, "prep", "advmod") if t.lower_ in {"without", "instead"} or (
        t.lower_ == "of" and any(c.lower_ == "instead" for c in children(t, "advmod")))]
    opened = [child(t, "pcomp", "pobj") or child(child(t, "prep", "pcomp") or t, "pcomp", "pobj") for t in preps]
    return [Trigger(t, t if is_verb(t) else found.clause, t.lemma_.lower()) for t in opened if t is not None
            and view.holds(t) and (t.tag_ == "VBG" or child(t, "aux") is not None  # "without having voted"
                                   or (is_noun(t) and is_event_noun(t.lemma_) and child(t, "det") is not None))]


def _dated_record(view: View, marker: Token | None) -> Token | None:
    """The noun of a record right before "from" and its time: "asked for all files from 2018 onwards"."""
    place = -1 if marker is None or marker.lower_ != "from" else marker.i - view.tokens[0].i - 1
    before = view.tokens[place] if place >= 0 else None
    return before if before is not None and is_noun(before) and before.lemma_.lower() in RECORDS else None


def _soon_after(view: View, top: Token, marker: Token | None) -> Token | None:
    """The verb of "crashed shortly after take-off on Thursday": both were on that day."""
    first = marker if marker is not None and marker.i < top.i else top
    before = [t for t in view.tokens if t.i < first.i and t.lower_ in {"after", "before"} and t.dep_ == "prep"]
    is_year = top.tag_ == "CD" and len(top.text) == 4  # "shortly after the coup in 1973"
    if not before or is_year or first.dep_ != "prep" or not any(t.i == first.i - 1 for t in before[-1].subtree):
        return None
    soon = any(t.lemma_.lower() in _SOON for part in children(before[-1], "advmod", "npadvmod")
               for t in (part, *part.children))
    verb = before[-1].head
    return verb if soon and is_verb(verb) and verb.tag_ in {"VBD", "VBN"} else None


def _anchored_noun(view: View, time: Sequence[Token], marker: Token | None) -> Token | None:
    """The event noun right before "in 2014" in "before the recall in 2014", whatever the parse hung the time on.

    So of what has been since: "since the fire two weeks ago".
    """
    first = marker if marker is not None and marker.i < time[0].i else time[0]
    place = first.i - view.tokens[0].i - 1
    before = view.tokens[place] if place >= 0 else None
    if before is None or not is_noun(before) or not is_event_noun(before.lemma_):
        return None
    above = before.head
    if first.dep_ != "prep" and above.lower_ != "since":
        return None
    if above.lower_ == "of" and above.head.lemma_ == "anniversary" and time[-1].lower_ not in THESE_DAYS:
        return before
    if above.lower_ == "of" and above.head.lemma_.lower() in PROSPECTS and before.dep_ == "pobj":
        return before  # "raised the prospect of strikes in August"
    suffered = above.lower_ == "from" and above.head.lemma_ in _SUFFERED and child(above.head, "auxpass") is None
    return before if before.dep_ == "pobj" and (above.lower_ in _ANCHORS or suffered) else None


def _across_dash(view: View, time: Sequence[Token]) -> Token | None:
    """The happening before a time that the parse hung on a word behind a dash: "its sale in 2016--a claim that"."""
    last = time[-1].i - view.tokens[0].i
    behind = view.tokens[last + 1:last + 3]
    text = view.document.text[view.end(time[-1]):view.end(time[-1]) + 3].strip()
    if not text.startswith(("--", "—", "–")) or not behind or time[-1].head.i < time[-1].i:
        return None
    place = time[0].i - view.tokens[0].i
    for token in reversed(view.tokens[:place]):
        if is_noun(token) and is_event_noun(token.lemma_):
            return token
        if is_verb(token) and token.dep_ not in {"aux", "auxpass"}:
            return token
    return None

"""What is asked about, or looked back on, as done: whoever asks how it came about takes for granted that it did."""

from __future__ import annotations

from timeline.events.view import Token, child, children

_ASKED = frozenset({"why", "how", "who", "where", "when"})  # "what" and "which" may ask for anything
_QUESTIONS = frozenset({*_ASKED, "if", "whether", "what", "which"})
_INQUIRE = frozenset({"see", "find", "know", "learn", "establish", "determine", "discover", "understand", "check",
                      "decide", "examine", "investigate", "study", "hear"})
_FORESEE = frozenset({"predict", "foresee", "anticipate", "expect", "imagine", "guess", "know", "think", "forecast"})
_NOBODY = frozenset({"nobody", "none", "few", "hardly", "never", "one"})


def asks_of(clause: Token) -> bool:
    """Whether a clause asks how or by whom something was done that was done: "will examine why the dam burst"."""
    openers = [t for t in children(clause, "advmod", "nsubj", "nsubjpass", "mark") if t.i < clause.i]
    return (clause.dep_ in {"ccomp", "pcomp", "advcl"} and is_done(clause)
            and any(t.lower_ in _ASKED and t.tag_ in {"WRB", "WP"} for t in openers)
            and (clause.dep_ != "advcl" or openers[0].lower_ in {"why", "who"}))


def is_done(verb: Token) -> bool:
    """Whether a verb tells of what is over: a past tense, or a participle with an auxiliary of the past or perfect."""
    helpers = children(verb, "aux", "auxpass")
    if any(t.tag_ in {"MD", "TO"} for t in helpers):
        return False
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(t.tag_ in {"VBD", "VBZ", "VBP"} for t in helpers))


def inquires(verb: Token) -> bool:
    """Whether a verb only looks for an answer: "to see if it holds", "may help find out why it broke"."""
    clause = child(verb, "ccomp")
    return (verb.lemma_.lower() in _INQUIRE and verb.tag_ == "VB" and clause is not None
            and clause.left_edge.lower_ in _QUESTIONS)


def in_hindsight(verb: Token) -> bool:
    """Whether nobody is said to have been able to foresee what then happened: "nobody could have predicted that"."""
    helpers = {t.lower_ for t in children(verb, "aux")}
    subject = child(verb, "nsubj")
    nobody = subject is not None and (
        subject.lower_ in _NOBODY or any(t.lower_ in {"no", "few"} for t in children(subject, "det", "amod")))
    return (verb.lemma_.lower() in _FORESEE and verb.tag_ == "VBN" and "have" in helpers
            and bool(helpers & {"could", "would"}) and (nobody or child(verb, "neg") is not None))

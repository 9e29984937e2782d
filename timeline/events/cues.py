"""Words that may be cues of saying, with the class of each and the word that fills the speaker's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.cuewords import (
    ABOUT,
    ADJECTIVES,
    DENY,
    FEEL,
    HEARSAY_PASSIVE,
    LEADING,
    NOUNS,
    PEOPLE,
    PHRASAL,
    SAY,
    SEEM,
    SHOW,
    THINK,
    WANT,
)
from timeline.events.quotes import Quotation, covering
from timeline.events.view import Token, View, child, children, is_noun, is_verb
from timeline.events.words import HEARSAY, LEGENDS, MEDIA, SUPPOSE

_VERBS = (("say", SAY), ("deny", DENY), ("about", ABOUT), ("think", THINK), ("want", WANT), ("feel", FEEL),
          ("show", SHOW), ("seem", SEEM))
_CARRIERS = frozenset({"make", "have", "give", "offer", "express", "issue", "raise", "voice", "share", "reach", "take",
                       "hold", "get", "lose", "show"})
_SUPPOSED = frozenset({"alleged", "supposed", "purported", "reputed", "rumoured", "rumored"})
_CREDIT = 5  # words of a speaker set off by a colon
_HEADLINE = 20  # words
_CREDITED = frozenset({"inquiry", "study", "survey", "poll", "sources", "officials", "data", "watchdog", "un", "nhs",
                       "coroner", "auditor", "auditors", "filing", "documents", "files", "records", "review", "audit",
                       "ombudsman", "prosecutors", "indictment", "lawsuit", "court", "tribunal", "panel", "memo"})
_RELATIVE = frozenset({"WP", "WDT"})
_ISSUED = frozenset({"statement", "letter", "release", "memo", "note", "email", "message", "tweet", "post", "press"})
_BE = frozenset({"be", "remain", "feel", "become", "seem", "appear", "look", "sound", "get"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A possible cue: its head word, its classes, whether it is a passive, and its speaker's head word."""

    token: Token
    classes: tuple[str, ...]
    passive: bool
    speaker: Token | None


def cues(view: View, quotes: tuple[Quotation, ...]) -> list[Cue]:
    """All possible cues of a sentence, in order."""
    found = []
    for token in view.tokens:
        classes = _classes(token)
        if not classes or token.dep_ in {"aux", "auxpass"} or _only_supposed(token):
            continue
        passive = is_passive(token)
        found.append(Cue(token, classes, passive, _speaker(view, token, classes, passive, quotes)))
    return found


def _only_supposed(token: Token) -> bool:
    """Whether a verb asks the reader to suppose something: "Suppose he died earlier"."""
    if token.lemma_.lower() not in SUPPOSE or token.tag_ not in {"VB", "VBP"}:
        return False
    return child(token, "nsubj", "aux") is None and token.i == token.sent.start


def _classes(token: Token) -> tuple[str, ...]:
    if _has_it(token):
        return ("hearsay",)
    if is_verb(token) and token.lower_ != "according" and token.dep_ != "amod":
        found = tuple(name for name, words in _VERBS if token.lemma_.lower() in words)
        found = ("phrasal", *found) if particle(token) is not None else found
        return found or _adjectival(token)
    if token.lower_ == "according":
        return ("according",)
    if token.lemma_ == "account" and token.dep_ == "pobj" and token.head.lower_ == "by":
        return ("hearsay",)
    if token.lower_ in HEARSAY or (token.dep_ == "amod" and token.lower_ in _SUPPOSED):
        return ("hearsay",)
    if _introduces(token) or _credits(token):
        return ("colon",)
    return ("noun",) if is_noun(token) and token.lemma_.lower() in NOUNS else _adjectival(token)


def _has_it(token: Token) -> bool:
    """Whether a verb is that of "legend has it that" and "rumour had it that"."""
    subject, it = child(token, "nsubj"), child(token, "dobj")
    return (token.lemma_ == "have" and subject is not None and subject.lemma_.lower() in LEGENDS
            and it is not None and it.lower_ == "it")


def _adjectival(token: Token) -> tuple[str, ...]:
    """Adjectives and participles of attitude in a predicate: "is confident", "was convinced"."""
    predicate = token.tag_.startswith(("JJ", "VBN")) and token.dep_ in {"acomp", "ROOT", "conj", "ccomp"}
    return ("adjective",) if predicate and token.lemma_.lower() in ADJECTIVES else ()


def particle(verb: Token) -> Token | None:
    """The particle or preposition that makes a verb a cue: "pointed out", "referred to"."""
    wanted = PHRASAL.get(verb.lemma_.lower())
    if wanted is None:
        return None
    near = [c for c in verb.children if c.i > verb.i]
    near += [mark for c in near if c.dep_ == "advcl" for mark in children(c, "mark")]  # "called for X to go"
    return next((c for c in near if c.lower_ in wanted
                 and c.dep_ in {"prt", "prep", "advmod", "dobj", "acomp", "mark"}), None)


def _introduces(token: Token) -> bool:
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


def _credits(token: Token) -> bool:
    """Whether a colon or dash stands before the speaker that ends a headline: "Nurse ignored alarm: inquiry"."""
    if token.text not in {":", "-", "–", "—", "--"} or not hasattr(token, "sent") or not is_headline(token.sent):
        return False
    before = [t for t in token.sent if t.i < token.i]
    after = [t for t in token.sent if t.i > token.i and not t.is_space]
    told = any(t.tag_ in {"VBD", "VBZ", "VBP", "MD", "VBN"} for t in before)
    return told and 0 < len(after) <= _CREDIT and _may_speak(after) and not before[-1].is_punct


def is_headline(sentence: Token) -> bool:
    """Whether a sentence is set like a headline: of a few words without a final stop."""
    return len(sentence) <= _HEADLINE and sentence[-1].text not in {".", "!", "?", "...", ";", '"', "''", ":", ","}


def _may_speak(words: Sequence[Token]) -> bool:
    """Whether words are a noun phrase for somebody who may speak, or for a document."""
    if any(is_verb(t) or (t.is_punct and t.text != "-") for t in words):
        return False
    last = words[-1]
    named = last.tag_.startswith("NNP") and last.ent_type_ in {"PERSON", "ORG"}
    return named or last.lower_ in _CREDITED or last.lemma_.lower() in PEOPLE | MEDIA | _CREDITED




def is_passive(token: Token) -> bool:
    """Whether the verb is a passive, also in a reduced relative ("chips described as tiny")."""
    while child(token, "nsubjpass", "auxpass") is None:
        if token.tag_ != "VBN" or child(token, "aux") is not None:
            return False
        if token.dep_ in {"acl", "advcl"}:
            return True
        if token.dep_ != "conj":
            return False
        token = token.head
    return True


def _speaker(view: View, token: Token, classes: tuple[str, ...], passive: bool,
             quotes: tuple[Quotation, ...]) -> Token | None:
    if classes in {("hearsay",), ("seem",)}:
        return None
    if classes == ("according",):
        return child(child(token, "prep") or token, "pobj")
    if classes == ("colon",):
        if _credits(token) and not _introduces(token):
            return [t for t in view.tokens if not t.is_space][-1]
        return view.tokens[token.i - view.tokens[0].i - 1] if token.i > view.tokens[0].i else None
    if classes == ("noun",):
        return _owner(token)
    if passive:
        return child(child(token, "agent") or token, "pobj")
    return set_between(view, token) or _in_relative(view, token) or _subject_or_neighbour(view, token, classes, quotes)


def _in_relative(view: View, verb: Token) -> Token | None:
    """The speaker between a relative pronoun and its verb, whatever the parse made of it: "who police say fled"."""
    if verb.dep_ != "relcl":
        return None
    noun: Token | None = None
    for token in reversed(view.tokens[:max(0, verb.i - view.tokens[0].i)]):
        if token.tag_ in _RELATIVE or is_verb(token) or token.is_punct:
            return noun if token.tag_ in _RELATIVE else None
        if noun is None and (is_noun(token) or token.tag_ == "PRP"):
            noun = token
    return None


def _subject_or_neighbour(view: View, token: Token, classes: tuple[str, ...],
                          quotes: tuple[Quotation, ...]) -> Token | None:
    found = subject(token.head if classes == ("adjective",) and token.head.lemma_ in _BE else token)
    if _foreign(view, token, found, quotes):
        found = _neighbour(view, token, quotes) if "say" in classes or "phrasal" in classes else None
    return found


def _owner(noun: Token) -> Token | None:
    """Whose saying a noun is: a possessive, "by X" or "from X", or the subject of the verb that carries it."""
    poss = child(noun, "poss")
    if poss is not None:
        return poss
    for prep in children(noun, "prep", "agent"):
        if prep.lower_ in {"by", "from"}:
            return child(prep, "pobj")
    participle = next((c for c in children(noun, "acl") if c.tag_ == "VBN" and child(c, "agent") is not None), None)
    if participle is not None:
        return child(child(participle, "agent"), "pobj")
    named = [c for c in children(noun, "compound", "nmod") if c.tag_.startswith("NNP")]
    if named:
        return named[-1]
    if noun.dep_ == "dobj" and noun.head.lemma_ in _CARRIERS:
        return subject(noun.head)
    return None


def _object_as_subject(own: Token, verb: Token) -> Token:
    """The noun right before a verb that the parse made the object of a noun before it: "aid workers fear"."""
    thing = child(own, "dobj") if own.dep_ == "csubj" else None
    return thing if thing is not None and thing.i == verb.i - 1 and child(own, "aux") is None else own


def subject(verb: Token, depth: int = 1) -> Token | None:
    """Who does what a verb says: its own subject, or the one it shares or is controlled by.

    Who puts out "a statement saying that" says it; `depth` bounds how often that is followed.
    """
    for _ in range(8):
        own = child(verb, "nsubj", "csubj", "nsubjpass")
        if own is not None:
            return _object_as_subject(own, verb)
        above = verb.head
        if above.i == verb.i:
            return None
        if verb.dep_ in {"xcomp", "ccomp"} and is_verb(above):
            controlled = child(above, "dobj")
            if controlled is not None and above.lemma_ not in {"promise", "vow"}:
                return controlled
            verb = above
        elif verb.dep_ in {"conj", "advcl"} and (is_verb(above) or above.dep_ in {"acomp", "ROOT"}):
            verb = above
        elif verb.dep_ == "pcomp" and above.dep_ == "prep":
            quoted = child(above.head, "dobj") if above.lower_ == "as" else None  # "quotes a neighbour as saying"
            if quoted is not None:
                return quoted
            verb = above.head
        elif verb.dep_ in {"acl", "relcl"}:
            issued = above.lemma_.lower() in _ISSUED and above.dep_ == "dobj" and verb.tag_ == "VBG"
            return (subject(above.head, depth - 1) if issued and depth else None) or above
        else:
            return None
    return None


def set_between(view: View, verb: Token) -> Token | None:
    """The speaker of "X, the paper said, did Y": the noun between a comma and a verb of saying that a comma follows."""
    place = verb.i - view.tokens[0].i
    after = view.tokens[place + 1] if place + 1 < len(view.tokens) else None
    if verb.lemma_.lower() not in SAY or verb.tag_ not in {"VBD", "VBZ", "VBP"} or after is None or after.text != ",":
        return None
    noun: Token | None = None
    for token in reversed(view.tokens[max(0, place - 7):place]):
        if token.text == ",":
            return noun
        if is_verb(token) or token.is_punct:
            return None
        if noun is None and (is_noun(token) or token.tag_ in {"PRP", "CD"}):
            noun = token
    return None


def _foreign(view: View, verb: Token, found: Token | None, quotes: tuple[Quotation, ...]) -> bool:
    """Whether the subject found stands in a quotation that the verb is no part of, or there is none."""
    if found is None:
        return True
    mine = covering(quotes, view.start(verb))
    if not view.holds(found):
        return True
    theirs = covering(quotes, view.start(found))
    return theirs is not None and theirs is not mine


def _neighbour(view: View, verb: Token, quotes: tuple[Quotation, ...]) -> Token | None:
    """The noun phrase beside a verb of saying that ends or begins a quotation, whatever the parse made of it."""
    mine = covering(quotes, view.start(verb))
    place = verb.i - view.tokens[0].i
    for order in (view.tokens[place + 1:place + 8], tuple(reversed(view.tokens[max(0, place - 6):place]))):
        for token in order:
            another = is_verb(token) and token.dep_ not in {"aux", "amod"}
            if another or covering(quotes, view.start(token)) is not mine:
                break
            if token.ent_type_ in {"DATE", "TIME"}:
                continue
            if (is_noun(token) and token.dep_ not in {"compound", "poss"}) or token.tag_ in {"PRP", "WP"}:
                governed = token.head == verb and token.dep_ in {"dobj", "attr"} and not _after_quote(view, verb)
                return None if governed else token
    return None


def _after_quote(view: View, verb: Token) -> bool:
    """Whether a quotation mark stands right before a verb: its object is then its subject, put behind."""
    place = verb.i - view.tokens[0].i
    return place > 0 and view.tokens[place - 1].text in {'"', "''", "”", "»"}


def kernel(view: View, cue: Cue) -> set[int]:
    """Indices of the cue with its auxiliaries, and of its speaker: never part of what is said."""
    verb = cue.token
    near = [t for t in children(verb, "aux", "auxpass", "neg", "prt") if t.i < verb.i or t.i - verb.i <= 2]
    own = {verb.i, *(t.i for t in near), *(t.i for t in leading(verb))}
    if cue.speaker is not None and view.holds(cue.speaker):
        tokens = list(cue.speaker.subtree)
        own |= {cue.speaker.i} if any(t.i == verb.i for t in tokens) else {t.i for t in tokens}
        agent = child(verb, "agent")
        own |= {agent.i} if agent is not None else set()
    return own


def leading(verb: Token) -> list[Token]:
    """Verbs and particles before a cue that belong to it: "continued to argue", "is quick to point out"."""
    found: list[Token] = []
    while verb.dep_ == "xcomp" and is_verb(verb.head) and verb.head.lemma_ in LEADING and verb.head.i < verb.i:
        found += [verb.head, *children(verb, "aux"), *children(verb.head, "aux")]
        verb = verb.head
    return found


def may_be_hearsay(cue: Cue) -> bool:
    """Whether a passive cue without a speaker tells that somebody unnamed says so."""
    return cue.passive and cue.speaker is None and cue.token.lemma_.lower() in HEARSAY_PASSIVE

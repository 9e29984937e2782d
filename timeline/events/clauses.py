"""All that a clause or noun phrase tells, without its times and what is only told beside it.

What goes at once: appositions, asides between commas or in brackets, clauses of time and reason, a second clause joined
to the first, what stands before the subject, the time itself. Negation and hedges never go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.limits import ends_negation, limits, limits_time
from timeline.events.phrases import MARKS, in_brackets, keeps_meaning, set_off
from timeline.events.relatives import RELATIVE, left_out, may_be_of_either, says_which
from timeline.events.titles import is_full_name
from timeline.events.view import (
    SUBJECTS,
    TIMES,
    Token,
    View,
    child,
    children,
    clause_of,
    described,
    is_noun,
    is_verb,
    joined,
    taken_subject,
    told_by,
)
from timeline.events.words import CONTENT_NOUNS, SAY
from timeline.model.text import Span

_BESIDE = frozenset({"parataxis", "meta", "intj", "dep"})
_SET_ASIDE = frozenset({"relcl", "acl", "appos", "npadvmod", "advmod", "prep", "amod"})
_FRONTED = frozenset({"prep", "advmod", "npadvmod", "advcl", "agent"})
LINKS = frozenset({"also", "however", "meanwhile", "moreover", "additionally", "furthermore", "thus", "therefore",
                   "then", "further", "instead", "still", "now", "so", "already", "later", "ago", "again",
                   "alone", "earlier", "onwards", "onward"})
_LEADING_TIMES = frozenset({"on", "in", "at", "by", "over"})
_MOST = 400  # words of a clause that are looked at
_AGAIN = frozenset({"again", "then", "also", "later", "once", "twice"})


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence with the times that its headline leaves out, and the place of the word that names its happening."""

    view: View
    times: Sequence[Span]
    trigger: int = -1

    def is_time(self, token: Token) -> bool:
        """Whether a token is one of a time that is left out, or the particle that only leads to one ("taken on")."""
        behind = token.i + 1
        if token.dep_ == "prt" and token.lower_ in _LEADING_TIMES and behind < len(token.doc) \
                and self.view.holds(token.doc[behind]) and token.doc[behind].ent_type_ in TIMES:
            return self.is_time(token.doc[behind])
        led = token.dep_ == "det" and token.head.i > token.i and token.head.dep_ not in {"npadvmod", "pobj"}
        if not self._in_time(token.head if led else token):  # "the" of "the winter death toll" is the toll's
            return False
        if _is_owner(token) or _names_kind(token):  # "Monday's deadline", "last week's talks"
            return False
        if ends_negation(token):
            return False
        of = token.dep_ == "pobj" and token.head.lower_ == "of"
        return not of or token.head.head.i == self.trigger  # "the trial of the year"

    def _in_time(self, token: Token) -> bool:
        if not self.times:
            return False
        start, end = self.view.start(token), self.view.end(token)
        return any(time.start <= start and end <= time.end for time in self.times)


def _is_owner(token: Token) -> bool:
    """Whether a word is a possessive, or one that stands before it within its phrase."""
    for _ in range(3):
        if token.dep_ == "poss":
            return True
        if token.head.i <= token.i or token.dep_ not in {"amod", "compound", "det", "nummod", "case"}:
            return token.dep_ == "case" and bool(token.head.dep_ == "poss")
        token = token.head
    return False



def _names_kind(token: Token) -> bool:
    """Whether a day, month or season right before a noun says what kind of thing it is: "the winter death toll"."""
    named = token.dep_ == "compound" and token.tag_ in {"NN", "NNP"} and token.head.i > token.i
    inside = token.ent_iob_ == "I" and token.i + 1 == token.head.i  # "night" of "the Tuesday night speech"
    return named and not inside and token.head.ent_type_ not in TIMES and child(token, "amod", "nummod", "det") is None


def phrase(cut: Cut, top: Token, *, without: Token | None = None) -> list[Token]:
    """The tokens of the phrase that `top` heads, but for the part `without`; none if it only tells the time."""
    kept = [] if cut.is_time(top) else [top]
    for token in kept:  # grows while it is walked: a tree may be deeper than the stack
        if len(kept) < _MOST:
            kept += [part for part in token.children
                     if part != without and cut.view.holds(part) and not _aside(part, token) and not cut.is_time(part)
                     and not _only_dates(cut, part)]
    return _without_empty(kept, top)


def _only_dates(cut: Cut, part: Token) -> bool:
    """Whether a participle behind a noun says nothing but when: "a vote held in May"."""
    if part.dep_ != "acl" or part.tag_ != "VBN" or part.i == cut.trigger:
        return False
    told = [noun for t in part.children if not t.is_punct for noun in (children(t, "pobj") or [t])]
    return bool(told) and all(map(cut.is_time, told))


def _without_empty(kept: Sequence[Token], top: Token) -> list[Token]:
    """The tokens without prepositions whose noun went with the time, and what hung on a time or joined two: "in 2001
    and again in 2013".
    """
    filled: set[int] = set()
    empty: set[int] = set()
    for token in reversed(kept):
        if token.dep_ in {"prep", "agent"} and token.i not in filled and any(True for _ in token.children):
            empty.add(token.i)
        elif token.i != top.i and not (token.dep_ == "advmod" and token.lower_ in _AGAIN):
            filled.add(token.head.i)
    left = [token for token in kept if token.i not in empty]
    if not empty:
        return left
    again = {token.i for token in left if token.lower_ in _AGAIN and token.dep_ == "advmod" and token.i + 1 in empty}
    joining = {token.i for token in left if token.dep_ == "cc" and (token.i + 1 in again | empty)}
    return [token for token in left if token.i not in again | joining]


def _aside(part: Token, top: Token) -> bool:
    """Whether a part is only told beside what its head tells."""
    if part.dep_ == "punct":
        return part.text in MARKS
    if in_brackets(part):
        return True
    if keeps_meaning(part) or (is_verb(top) and (limits(part, top) or ends_negation(part))) or _names(part, top):
        return False
    set_aside = part.dep_ in _SET_ASIDE and set_off(part) and not _is_listed(part, top)
    if part.dep_ in _BESIDE or set_aside or (part.dep_ == "advcl" and not (_tells_purpose(part) or _goes_on(part))):
        return True
    return is_verb(top) and (_is_link(part) or _is_second(part, top) or _is_fronted(part, top)
                             or _leads_on(part) or (part.dep_ == "cc" and any(map(_leads_on, children(top, "conj")))))


def _leads_on(part: Token) -> bool:
    """Whether an adverb only leads to another time of the same: "in 2001 and again in 2013"."""
    return part.dep_ == "conj" and part.lower_ in _AGAIN and part.i + 1 < len(part.doc) and part.nbor().dep_ == "prep"


def _names(part: Token, noun: Token) -> bool:
    """Whether a part is the full name, between two commas, of the person that a subject describes."""
    if part.dep_ != "appos" or noun.dep_ not in SUBJECTS or noun.tag_ != "NN" or not is_full_name(part):
        return False
    place = part.right_edge.i
    behind = part.doc[place + 1:place + 3]
    verb = noun.head
    group = {verb.i, *(t.i for t in children(verb, "aux", "auxpass"))}
    return place == part.i and set_off(part) and len(behind) == 2 and behind[0].text == "," and behind[1].i in group


def _is_link(part: Token) -> bool:
    """Whether an adverb only links the clause to what was told before."""
    return part.dep_ == "advmod" and part.lower_ in LINKS and not part.children


def _is_second(part: Token, verb: Token) -> bool:
    """Whether a part is a second clause, or the word that joins it."""
    return (part.dep_ == "conj" and is_verb(part)) or (part.dep_ == "cc" and any(map(is_verb, children(verb, "conj"))))


def _is_listed(part: Token, top: Token) -> bool:
    """Whether a comma only parts adjectives before their noun, or the subjects of a verb: "a long, hot summer".

    An apposition has a comma behind it too: "Norvex, Velden and Harlan met" names three.
    """
    if part.dep_ in {"appos", "npadvmod"} and is_noun(part) and top.dep_ in SUBJECTS:
        behind = part.doc[part.right_edge.i + 1:part.right_edge.i + 2]
        return any(t.dep_ == "cc" for t in part.subtree) and not any(t.is_punct for t in behind)
    return part.dep_ in {"amod", "advmod"} and part.i < top.i and not is_verb(top)


def _tells_purpose(part: Token) -> bool:
    """Whether an adverbial clause is an infinitive right behind its verb: "flew to Rome to meet the Pope"."""
    return any(t.tag_ == "TO" for t in children(part, "aux")) and part.i > part.head.i and not set_off(part)


def _goes_on(part: Token) -> bool:
    """Whether a participle goes on right behind its verb's object: "sent a letter asking for more"."""
    opens = part.left_edge.i == part.i > part.head.i
    return part.tag_ == "VBG" and opens and part.text not in MARKS and part.nbor(-1).text not in MARKS


def _is_fronted(part: Token, verb: Token) -> bool:
    """Whether a part stands before its verb's subject, and the subject before the verb."""
    own = child(verb, *SUBJECTS)
    before = own is not None and part.i < own.left_edge.i and own.i < verb.i
    return before and part.dep_ in _FRONTED and not any(t.tag_ in {"WRB", "WP", "WDT"} for t in (part, *part.children))


# --- the clause of a verb --------------------------------------------------------------------------------------------

def clause(cut: Cut, verb: Token) -> list[Token]:
    """A verb's clause: its subject, own or shared, its verb group, and all that belongs to it."""
    top = finite(verb)
    if is_of_noun(top):
        return [*phrase(cut, top.head, without=top), *_predicate(cut, top)]
    if may_be_of_either(top):
        return [*phrase(cut, top.head.head.head), top.left_edge.nbor(-1), *phrase(cut, top)]
    if says_which(top):
        return [*phrase(cut, top.head, without=top), *phrase(cut, top)]
    return [*_subject(cut, top), *_shared(top, verb), *_predicate(cut, top)]


def finite(verb: Token) -> Token:
    """The verb that carries tense for an infinitive or participle: "managed" for "penetrate"."""
    while verb.dep_ in {"xcomp", "pcomp"} and is_verb(verb.head) and not has_tense(verb):
        verb = verb.head
    return verb


def is_of_noun(verb: Token) -> bool:
    """Whether a participle or infinitive behind a noun says what that is: "the letter sent by X", "a plan to go"."""
    helpers = children(verb, "aux", "auxpass")
    if verb.dep_ != "acl" or child(verb, *SUBJECTS) is not None:
        return False
    return any(t.tag_ == "TO" for t in helpers) or (verb.tag_ in {"VBN", "VBG"} and not helpers)


def has_tense(verb: Token) -> bool:
    """Whether a verb or one of its auxiliaries is finite."""
    helpers = children(verb, "aux", "auxpass")
    if verb.tag_ in {"VBD", "VBZ", "VBP", "MD"} or any(t.tag_ in {"MD", "VBD", "VBZ", "VBP"} for t in helpers):
        return True
    return verb.tag_ in {"VB", "VBN"} and not helpers and child(verb, "nsubj") is not None \
        and verb.dep_ in {"ROOT", "conj", "ccomp", "relcl"}  # "put" and "hit", read as other forms


def finite_above(view: View, token: Token) -> Token:
    """The nearest finite verb whose clause a token stands in, the token's own clause if there is none."""
    verb = top = clause_of(token)
    for _ in range(8):
        if has_tense(verb) or verb.head.i == verb.i or not view.holds(verb.head):
            return verb if has_tense(verb) else top
        verb = clause_of(verb.head)
    return top


def _predicate(cut: Cut, verb: Token) -> list[Token]:
    tokens = [verb]
    for part in verb.children:
        if not cut.view.holds(part) or part.dep_ in SUBJECTS or part.dep_ == "mark" or cut.is_time(part):
            continue
        if limits_time(part, verb):
            continue
        before = part.dep_ == "ccomp" and part.i < verb.i and verb.lemma_.lower() not in SAY
        if _aside(part, verb) or before or _opens_relative(part, verb):
            continue
        tokens += _repeated(cut, part, verb)
    return tokens + (phrase(cut, verb.head, without=verb) if left_out(verb) else [])


def _opens_relative(part: Token, verb: Token) -> bool:
    """Whether a part only joins a relative clause to its noun: "in which", "when", "where"."""
    noun = child(part, "pobj") if part.dep_ == "prep" else part
    return verb.dep_ in {"relcl", "advcl", "ccomp"} and noun is not None and noun.i < verb.i \
        and (noun.tag_ == "WRB" or (part.dep_ == "prep" and noun.tag_ in {"WDT", "WP"}))


def _subject(cut: Cut, verb: Token) -> list[Token]:
    """The subject, its own or shared; for a relative pronoun the noun that it repeats."""
    first = verb
    for _ in range(6):
        own = next((t for t in children(verb, *SUBJECTS) if cut.view.holds(t)), None)
        own = own or taken_subject(verb)
        if own is not None:
            return _repeated(cut, own, verb) or phrase(Cut(cut.view, ()), own)
        if verb == first and verb.dep_ == "advcl" and has_tense(verb) and child(verb, "mark") is not None:
            return _words_before(cut, verb)  # "until more may follow": such a clause has a subject of its own
        if verb.dep_ in {"conj", "xcomp", "advcl", "pcomp"} and is_verb(_above(verb)):
            verb = _above(verb)
        elif verb != first and verb.dep_ == "acl" and has_tense(first):  # "the rig, leased to X, exploded"
            return phrase(cut, verb.head, without=verb)
        else:
            named = _named_outside(verb)
            if named is not None:
                return phrase(Cut(cut.view, cut.times, cut.trigger), named)
            return _words_before(cut, verb) if has_tense(verb) else []
    return []


def _named_outside(verb: Token) -> Token | None:
    """The subject that the parse gave to the words of saying set into a clause: "Ann, Bob said, left"."""
    beside = [verb.head] if verb.dep_ == "ccomp" else children(verb, "parataxis", "ccomp")
    for saying in beside:
        subjects = [t for t in saying.children if t.dep_ in {"nsubj", "nsubjpass", "appos"} and t.i < saying.i]
        subjects += [part for t in subjects for part in children(t, "appos")]
        if saying.lemma_.lower() in SAY and saying.i < verb.i and len(subjects) > 1:
            return subjects[0]
    return None


def _above(verb: Token) -> Token:
    """The word above a verb, past the preposition that leads to a gerund: "after taking over, he spoke"."""
    return verb.head.head if verb.dep_ == "pcomp" and verb.head.dep_ == "prep" else verb.head


def _words_before(cut: Cut, verb: Token) -> list[Token]:
    """The words right before a verb whose subject the parse missed, back to a comma, a clause word or another verb."""
    found: list[Token] = []
    for token in reversed(cut.view.tokens[:verb.i - cut.view.tokens[0].i]):
        if token.is_punct or is_verb(token) or token.dep_ in {"mark", "cc"} or token.tag_ in {"WDT", "WP", "WRB"}:
            break
        found.append(token)
    if cut.times and any(map(cut.is_time, found)):  # "the firm on Friday sold"
        last = next(place for place, token in enumerate(found) if cut.is_time(token))
        found = found[last + 1:]
        found = found[1:] if found and found[0].tag_ == "IN" else found
    return found[::-1] if len(found) <= 4 and any(is_noun(t) or t.tag_ == "PRP" for t in found) else []


def _repeated(cut: Cut, part: Token, verb: Token) -> list[Token]:
    """A part of a clause; for a relative pronoun the noun that it repeats, without the relative clause."""
    if part.lower_ in RELATIVE and part.tag_ in {"WDT", "WP", "IN", "DT"} and part.i < verb.i:
        top = verb
        while top.dep_ in {"conj", "ccomp", "xcomp"} and is_verb(top.head):
            top = top.head
        if told_by(top, CONTENT_NOUNS) is not None:
            return []
        if top.dep_ == "relcl":
            owner = described(top)
            near = [t for t in joined(owner) if t.i < part.i][-1:]  # "X and Y, who": nearest counts
            noun = near[0] if near and part.lower_ in {"who", "whom"} else owner
            return [t for t in phrase(cut, noun, without=top) if t.i < top.i]
    return phrase(cut, part)


def _shared(verb: Token, asked: Token) -> list[Token]:
    """Auxiliaries and negation that a joined verb shares with the first: "have arrested and charged"."""
    if verb.dep_ != "conj" or child(verb, "aux", "auxpass", *SUBJECTS) is not None or not is_verb(verb.head):
        return []
    first = verb.head
    same = first.tag_ == verb.tag_ and asked.tag_ in {"VBN", "VB", "VBG"}
    return [t for t in children(first, "aux", "auxpass", "neg") if same and t.i < first.i]

"""Small questions about a dependency tree, as the reading of pronouns needs them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.language.syntax import Word, Words
from timeline.language.wordlist import words

SUBJECTS = words("nsubj nsubjpass")
_PUTTING = words(
    "ask tell order force persuade urge allow require help let want get lead enable expect instruct invite",
)
SAYING = words(
    "say tell deny claim announce report declare proclaim state add confirm allege write argue insist admit warn",
    "respond reply think believe know hope expect promise pledge acknowledge note explain maintain contend suggest",
    "assert stress reiterate learn discover realise realize conclude find fear understand decide agree",
)
#: Verbs that put somebody's words before a reader: who spoke so in one sentence does in the next.
TELLING = words("say tell add explain write argue insist note recall warn continue reply respond stress comment")
#: Verbs whose subject "it" is seldom a company, in the clause that a company is said to say.
_OF_THINGS = words(
    "cost contain happen occur mean take seem appear affect cause begin start end last involve require include show",
    "turn come result arise fall rise depend matter represent concern relate exist spread emerge follow make",
)
_DONE_TO_BODIES = words(
    "contact inform notify ask approach sue hire pay tell invite fine charge accuse warn advise owe",
)
_DONE_TO_PEOPLE = _DONE_TO_BODIES | words(
    "arrest kill injure wound hurt force beat shoot attack detain release free worry concern surprise shock tell order",
    "allow require train instruct deploy send dismiss fire elect appoint threaten abuse mistreat disappoint please",
)
_STATES = words(
    "aware unaware confident committed pleased disappointed concerned willing ready able unable proud convinced",
    "happy unwilling sorry satisfied interested responsible liable optimistic grateful",
)
_ASKING = words("is are was were do does did have has had")
_LABEL = 8  # words within which a name's label ends
_DEEP = 60  # heads followed upwards at most


def is_verb(token: Word) -> bool:
    """Whether the tagger read the token as a verb."""
    return token.tag_.startswith("VB")


def subjects(verb: Word) -> list[Word]:
    """The verb's own subjects."""
    return [child for child in verb.children if child.dep_ in SUBJECTS]


def clauses(token: Word) -> Iterator[Word]:
    """The verbs above a token, nearest first, but for those in whose subject it stands."""
    below = token
    for _ in range(_DEEP):
        if below.head.i == below.i:
            return
        above = below.head
        if (is_verb(above) or above.dep_ == "ROOT") and below.dep_ not in SUBJECTS:
            yield above
        below = above


def subject(verb: Word) -> Word | None:
    """Who does what the verb says: its subject, or the one it has from the verb that it is joined to or governed by."""
    for _ in range(_DEEP):
        own = subjects(verb)
        if own:
            return _noun_of_relative(own[0], verb)
        if verb.head.i == verb.i:
            return None
        if verb.dep_ == "xcomp" and verb.head.lemma_ in _PUTTING:
            put = [child for child in verb.head.children if child.dep_ in {"dobj", "dative"} and child.i < verb.i]
            return put[0] if put else None
        if verb.dep_ not in {"xcomp", "conj", "advcl", "pcomp", "prep"}:
            return verb.head if verb.dep_ == "relcl" else None
        verb = verb.head
    return None


def _noun_of_relative(own: Word, verb: Word) -> Word:
    """The noun that "which" or "who" stands for, or the subject itself."""
    return verb.head if own.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl" else own


def speaker_of(pronoun: Word) -> Word | None:
    """The subject of the verb of saying whose content the pronoun begins as subject."""
    clause = pronoun.head
    if pronoun.dep_ not in SUBJECTS or clause.dep_ != "ccomp" or clause.head.lemma_ not in SAYING:
        return None
    return subject(clause.head)


def owner_of(pronoun: Word) -> Word | None:
    """The subject of the nearest clause in which the pronoun stands outside the subject."""
    return next((one for one in map(subject, clauses(pronoun)) if one is not None), None)


def is_of_things(they: Word) -> bool:
    """Whether what is done to "them" is rather done to things: "officials said they were being tested"."""
    return they.dep_ == "nsubjpass" and they.head.lemma_ not in _DONE_TO_PEOPLE


def is_purpose(verb: Word) -> bool:
    """Whether an infinitive hangs on another: "ask the bank to lend money to cover its losses"."""
    above = verb.head
    return verb.dep_ in {"xcomp", "advcl", "acl"} and above.i != verb.i and above.dep_ == "xcomp" and is_verb(above)


def is_of_bodies(verb: Word) -> bool:
    """Whether what a clause says of "it" is said of companies and states rather than of things."""
    if any(child.dep_ == "nsubjpass" for child in verb.children):
        return verb.lemma_ in _DONE_TO_BODIES
    if verb.lemma_ == "be":
        return any(child.dep_ == "acomp" and child.lower_ in _STATES for child in verb.children)
    return is_verb(verb) and verb.lemma_ not in _OF_THINGS


def labels(span: Words) -> int:
    """How many words before a colon open a sentence of a transcript with a name: "Ann Marsh, chairwoman: I agree".

    0 if it does not begin with the name of who speaks.
    """
    colon = next((place for place, token in enumerate(span[:_LABEL]) if token.text == ":"), 0)
    names = [token for token in span[:colon] if token.tag_ in {"NNP", "NNPS"}]
    return colon if names and not any(token.tag_ in {"VBD", "VBZ", "VBP", "MD"} for token in span[:colon]) else 0


def is_addressed(name: Word) -> bool:
    """Whether a name is that of somebody spoken to: "Ann, is he right?", "Well done, Ann."."""
    while name.dep_ == "compound" and name.head.tag_ == "NNP" and name.head.i > name.i:
        name = name.head
    before = [child.i for child in name.children if child.dep_ == "compound" and child.i < name.i]
    first, last = name.left_edge.i if name.dep_ == "npadvmod" else min([*before, name.i]), name.i
    sentence, words_ = name.sent, name.doc
    after = [token for token in words_[last + 1:sentence.end] if not token.is_space]
    if first == sentence.start and len(after) > 1 and after[0].text == ",":
        is_relative = after[1].head.dep_ == "relcl" and after[1].head.head.i == last  # "Ann, who is ill, left"
        asked = after[1].tag_ in {"MD", "WRB", "WP"} and not is_relative
        asked |= after[1].lower_ in _ASKING and sentence[-1].text == "?"
        return asked or after[1].lower_ in {"you", "i", "we", "thanks", "thank"}
    mark = words_[first - 1].text if first > sentence.start else ""
    ends = bool(after) and after[0].text in {".", "?", "!"} and len(after) == 1
    return mark == "," and ends and name.dep_ in {"npadvmod", "intj", "dep", "nsubj", "oprd"}

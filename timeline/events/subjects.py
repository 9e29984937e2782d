"""Who does what a verb or noun of saying tells: by the tree, and by the words around it where the parse went astray."""

from __future__ import annotations

from timeline.events.cuewords import SAY
from timeline.events.quotes import Quotation, covering
from timeline.events.view import SUBJECTS, TIMES, Token, View, child, children, is_noun, is_verb, taken_subject
from timeline.events.words import DENY, FAIL, REFUSED

_CARRIERS = frozenset({"make", "have", "give", "offer", "express", "issue", "raise", "voice", "share", "reach", "take",
                       "hold", "get", "lose", "show"})
_RELATIVE = frozenset({"WP", "WDT"})
_PHRASE = 10  # words of a speaker set between commas
_ISSUED = frozenset({"statement", "letter", "release", "memo", "note", "email", "message", "tweet", "post", "press"})
_FOUND = frozenset({"find", "show", "believe", "think", "assume", "suspect", "fear", "suppose", "reckon", "hope",
                    "estimate", "feel", "understand", "record"})
_BE = frozenset({"be", "remain", "feel", "become", "seem", "appear", "look", "sound", "get"})


def denies_claims(verb: Token) -> Token | None:
    """Who denies, where the parse took "dismisses claims that" for a noun that claims; None elsewhere."""
    before = verb.nbor(-1) if verb.i else verb
    if verb.tag_ == "NNS" and before.tag_ == "JJ" and before.i and is_verb(verb) and _base(before.lower_) in DENY:
        return before.nbor(-1)  # "the tycoon rubbished claims that"
    if verb.tag_ == "VBZ" and before.tag_ == "VBG" and before.lemma_.lower() in DENY and before.i == verb.sent.start:
        clause = child(verb, "conj") or verb.head
        return child(clause, "nsubj")  # "refuting reports that he fled, the tenor smiled"
    noun = child(verb, "nsubj")
    misread = noun is not None and noun.i == verb.i - 1 and noun.tag_ == "NNS" and noun.lemma_.lower() in DENY
    if noun is None or not misread or verb.tag_ != "VBZ" or child(verb, "ccomp") is None:
        return None
    return child(noun, "compound", "amod", "nmod")


def pleads(verb: Token) -> Token | None:
    """The "guilty" of "pleaded not guilty to stealing it"; None for any other verb."""
    if verb.lemma_.lower() != "plead" or not is_verb(verb):
        return None
    guilty = next((t for t in verb.children if t.lower_ == "guilty"), None)
    return guilty if guilty is not None and guilty.i > verb.i and guilty.nbor(-1).lower_ == "not" else None


def refuses(verb: Token) -> bool:
    """Whether "deny" means to refuse: "denied boarding to nine passengers", "denied him entry", "was denied bail"."""
    thing = child(verb, "dobj")
    if thing is None:
        return False
    to = any(t.lower_ == "to" for part in (verb, thing) for t in children(part, "prep", "dative") if t.i > thing.i)
    whom = child(verb, "dative") is not None or child(verb, "auxpass", "nsubjpass") is not None
    return whom or (to and thing.lemma_.lower() in REFUSED)


def excludes(verb: Token) -> bool:
    """Whether a verb with a clause says that this is not so: "ruled out that he fled", "excluded that he fled"."""
    lemma = verb.lemma_.lower()
    out = lemma == "rule" and any(t.lower_ == "out" for t in children(verb, "prt"))
    return (out or lemma == "exclude") and is_verb(verb) and child(verb, "ccomp") is not None


def neither(verb: Token) -> bool:
    """Whether a verb is the second of "neither confirm nor deny", or "refused to confirm or deny"."""
    first = verb.head
    if verb.dep_ != "conj" or not is_verb(first):
        return False
    refused = first.dep_ == "xcomp" and first.head.lemma_.lower() in FAIL
    undone = any(t.dep_ == "neg" or t.lower_ == "neither" for t in first.children if t.i < first.i)
    return refused or (undone and child(verb, *SUBJECTS, "aux") is None)


def _base(past: str) -> str:
    """The base form of a regular past form; the word itself if it is none."""
    return next((past[:-n] for n in (2, 1) if past.endswith("ed") and past[:-n] in DENY), past)


def in_relative(view: View, verb: Token) -> Token | None:
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


def subject_or_neighbour(view: View, token: Token, classes: tuple[str, ...],
                         quotes: tuple[Quotation, ...]) -> Token | None:
    """The verb's subject; if it stands in another quotation or there is none, the noun beside a verb of saying."""
    found = subject(token.head if classes == ("adjective",) and token.head.lemma_ in _BE else token)
    if _foreign(view, token, found, quotes):
        found = _neighbour(view, token, quotes) if "say" in classes or "phrasal" in classes else None
    return found


def owner(noun: Token) -> Token | None:
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
        owns = children(verb, "nsubj", "csubj", "nsubjpass")
        if owns:  # "in a book, most of it about horses, the general denies": the nearest
            return _object_as_subject(next((t for t in reversed(owns) if t.i < verb.i), owns[0]), verb)
        beside = verb.nbor(-1) if verb.i else verb
        if verb.tag_ in {"NNS", "VBZ"} and is_verb(verb) and beside.dep_ in {"compound", "nmod", "amod"}:
            return beside  # "the filing states that", taken for a noun
        above = verb.head
        taken = taken_subject(verb)
        if above.i == verb.i or taken is not None:
            return taken or _apposed(verb) or _inverted(verb)
        if verb.dep_ in {"xcomp", "ccomp"} and is_verb(above):
            controlled = child(above, "dobj")
            if controlled is not None and above.lemma_ not in {"promise", "vow"}:
                return controlled
            verb = above
        elif verb.dep_ in {"conj", "advcl"} and (is_verb(above) or above.dep_ in {"acomp", "ROOT"}):
            verb = above
        elif verb.dep_ == "pcomp" and above.dep_ == "prep" and _quoted_as(above) is None:
            verb = above.head
        else:
            return _quoted_as(above) if verb.dep_ == "pcomp" else _of_noun_clause(verb, depth)
    return None


def _apposed(verb: Token) -> Token | None:
    """The name right before a verb without a subject, hung on a phrase before it: "in a note to all, Ann denied"."""
    names = [t for t in verb.sent if t.dep_ == "appos" and t.i < verb.i and t.tag_ == "NNP"
             and t.left_edge.i > 0 and t.left_edge.nbor(-1).text == ","]
    return next((t for t in reversed(names) if t.right_edge.i in {verb.i - 1, verb.i - 2}), None)


def _inverted(verb: Token) -> Token | None:
    """The speaker right behind a verb of saying that ends a clause: "the mountain erupted, wrote a monk in Tarn"."""
    thing = child(verb, "dobj")
    set_behind = verb.i > 0 and verb.nbor(-1).text in {",", '"', "''", "”"} and child(verb, "ccomp") is not None
    near = thing is not None and is_noun(thing) and thing.left_edge.i == verb.i + 1
    return thing if set_behind and near and verb.lemma_.lower() in SAY else None


def _quoted_as(preposition: Token) -> Token | None:
    """Whom somebody quotes: "quotes a neighbour as saying"."""
    return child(preposition.head, "dobj") if preposition.lower_ == "as" else None


def _of_noun_clause(verb: Token, depth: int) -> Token | None:
    """The noun that a clause hangs on, or who puts it out: "issued a statement saying that"."""
    if verb.dep_ not in {"acl", "relcl"}:
        return None
    noun = verb.head
    issued = noun.lemma_.lower() in _ISSUED and noun.dep_ == "dobj" and verb.tag_ == "VBG"
    return (subject(noun.head, depth - 1) if issued and depth else None) or noun


def set_between(view: View, verb: Token) -> Token | None:
    """The speaker of "X, the paper said, did Y": the noun between a comma and a verb of saying that a comma follows.

    Or one that ends the sentence: "X did Y, the paper reported."
    """
    place = verb.i - view.tokens[0].i
    after = _after(view, place)
    finite = verb.tag_ in {"VBD", "VBZ", "VBP"} or (verb.tag_ in {"NN", "NNS"} and is_verb(verb))
    if verb.lemma_.lower() not in SAY | _FOUND or not finite or after not in {",", "."}:
        return None
    noun: Token | None = None
    for token in reversed(view.tokens[max(0, place - _PHRASE):place]):
        if token.text == ",":
            return noun
        if is_verb(token) or token.is_punct:
            return None
        inner = token.dep_ in {"pobj", "poss", "compound"} and token.head.i != verb.i
        if noun is None and (is_noun(token) or token.tag_ in {"PRP", "CD"}) and not inner:
            noun = token
    return None


def _after(view: View, place: int) -> str:
    """The mark behind a verb of saying, past a short phrase that tells when or where: "police said on Monday,"."""
    for token in view.tokens[place + 1:place + 7]:
        if token.text in {",", "."}:
            return str(token.text)
        if is_verb(token) or token.lower_ in {"that", "it", "he", "she", "they", "we", "i"} or token.is_punct:
            return ""
        if token.i == view.tokens[place + 1].i and token.dep_ != "prep" and token.ent_type_ not in TIMES:
            return ""
    return "." if place + 1 >= len(view.tokens) else ""


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
            another = another or (token.dep_ in SUBJECTS and verb.i < token.i < token.head.i)  # "said the firm had"
            if another or covering(quotes, view.start(token)) is not mine:
                break
            if token.ent_type_ in TIMES:
                continue
            if (is_noun(token) and token.dep_ not in {"compound", "poss"}) or token.tag_ in {"PRP", "WP"}:
                governed = token.head == verb and token.dep_ in {"dobj", "attr"} and not _after_quote(view, verb)
                return None if governed else token
    return None


def _after_quote(view: View, verb: Token) -> bool:
    """Whether a quotation mark stands right before a verb: its object is then its subject, put behind."""
    place = verb.i - view.tokens[0].i
    return place > 0 and view.tokens[place - 1].text in {'"', "''", "”", "»"}

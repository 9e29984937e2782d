"""What a headline leaves out, part by part, until it is short enough.

The parts go in the order in which they are least missed: relative clauses and participles behind a noun, adverbs,
phrases behind a noun, adjuncts of the verb from the right, second halves of a pair, adjectives. What the verb cannot
stand without stays. Where something is negated, nothing goes that narrows it: "found no chips in its servers" must not
become "found no chips".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from timeline.events.bonds import binds, says_what
from timeline.events.bondwords import RELATIONAL
from timeline.events.phrases import keeps_meaning, length, set_off, whole_words
from timeline.events.titles import is_title, titles
from timeline.events.view import SUBJECTS, TIMES, Token, View, child, children, is_noun, is_verb
from timeline.events.words import BE

LIMIT, LONGEST = 12, 15  # words: as a rule, and where what goes next would be missed
_SHARES = frozenset({"one", "some", "most", "many", "number", "percent", "%", "half", "all", "part", "series", "lot",
                     "group", "kind", "sort", "dozens", "hundreds", "thousands", "millions", "billions", "rest",
                     "majority", "couple", "much", "several",
                     "few", "more", "pair", "none", "any", "both", "each", "lack", "end", "start", "use"})
_LEADS = frozenset({"to", "into", "of", "from", "as", "with", "for", "on", "over", "by", "off", "out", "onto", "up",
                    "down", "under", "against"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your"})
_TELLING = 4  # words with a meaning of their own, fewer of which tell hardly anything
_HARDLY = 2  # words with a meaning beside that of what happened
_AMOUNTS = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL"})
_ALL = frozenset({"all", "any", "anybody", "anyone", "anything", "each", "every", "everybody", "everyone", "everything",
                  "neither", "no", "nobody", "none", "nothing"})
_BY_NOUN = {"appos": 3, "conj": 6, "advmod": 5, "npadvmod": 5}
_BY_VERB = {"advcl": 6, "conj": 1}  # of clauses only an infinitive is left here, which says to what end
_SPARED = 3  # the last step of what can well be spared
_TITLES = 4  # the step at which the titles before a full name go
_LAST = 9  # the step at which only the bare clause is left


def shortened(view: View, tokens: Iterable[Token], limit: int, *, kept: Collection[int] = (), strict: bool = False,
              last: int = _LAST, vague: bool = False) -> list[Token]:
    """The tokens without what is least missed, at most `limit` words in print if the steps up to `last` get so far.

    `kept` are the places of words that stay in any case; `strict` leaves all that narrows what is told;
    if `vague`, what says of what a noun is may go.
    """
    chosen = {t.i: t for t in tokens}
    words = whole_words(view, chosen.values())
    while length(words) > limit:
        part = _least_missed(chosen, kept, last, strict=strict, vague=vague)
        if part is None:
            break
        for token in part:
            del chosen[token.i]
        words = whole_words(view, chosen.values())
    return words


def trimmed(view: View, tokens: Iterable[Token], *, kept: Collection[int] = (), strict: bool = False,
            most: int = LONGEST) -> list[Token]:
    """The tokens without what can well be spared if there are more than `LIMIT` words, and only of more than `most`
    without what is missed: an adjective lost costs a reader more than three words too many.
    """
    words = shortened(view, tokens, LIMIT, kept=kept, strict=strict, last=_SPARED)
    return words if length(words) <= most else shortened(view, words, most, kept=kept, strict=strict)


def _least_missed(chosen: dict[int, Token], kept: Collection[int], last: int, *, strict: bool,
                  vague: bool) -> list[Token] | None:
    """The part that goes next: the one of the first step, of these the last in the text."""
    best: tuple[int, int] | None = None
    found: Token | None = None
    for token in chosen.values():
        if token.i in kept or token.head.i == token.i or token.head.i not in chosen:
            continue
        step = _step(token, token.head, chosen, strict=strict, vague=vague)
        if step is not None and step <= last and (best is None or (step, -token.i) < best):
            best, found = (step, -token.i), token
    if found is None:
        return None
    part = _below(found, chosen)
    if is_title(found.head, found):
        part = [t for one in titles(found.head) if one.i in chosen for t in _below(one, chosen)]
    if found.dep_ == "conj":
        first = found.left_edge.i
        part += [t for t in found.head.children if t.i in chosen and (
            t.dep_ == "cc" or (t.text == "," and first - 2 <= t.i < first))]
    return [t for t in part if t.i not in kept]


def _below(top: Token, chosen: dict[int, Token]) -> list[Token]:
    """The chosen tokens of the phrase that a token heads."""
    part = [top]
    for token in part:  # grows while it is walked
        part += [t for t in token.children if t.i in chosen]
    return part


def _step(part: Token, top: Token, chosen: dict[int, Token], *, strict: bool, vague: bool) -> int | None:
    """When a part may go, the least missed first; None if it must stay."""
    if is_title(top, part):
        return _TITLES
    if keeps_meaning(part) or _joins_relative(part) or _bounds_all(part, top) or (strict and narrows(part, top)):
        return None
    if binds(top, part) and not (vague and says_what(top, part)):
        return None
    by_noun = is_noun(top) or top.tag_ in {"CD", "PRP", "DT", "JJ"}
    if by_noun and not is_verb(top):
        return _step_by_noun(part, top, chosen, vague=vague)
    return _step_by_verb(part, top, chosen)


def _joins_relative(part: Token) -> bool:
    """Whether a part joins a relative clause to its noun: "which", "in which", "where"."""
    noun = child(part, "pobj") if part.dep_ == "prep" else part
    return noun is not None and noun.tag_ in {"WDT", "WP", "WP$", "WRB"}


def _bounds_all(part: Token, top: Token) -> bool:
    """Whether a part says of which all, none or the first are meant: "no one in this firm", "every house here"."""
    return part.dep_ in {"prep", "relcl", "acl"} and not set_off(part) and (
        top.lower_ in _ALL or any(t.lower_ in _ALL for t in children(top, "det")) or _is_first_of(top))


def _is_first_of(word: Token) -> bool:
    """Whether a word stands in what says among which something is the first: "the first to swim it in winter"."""
    for _ in range(4):
        if any(t.lower_ in {"first", "only"} for t in children(word, "amod")) and child(word, "det") is not None:
            return True
        if word.dep_ not in {"acl", "relcl", "prep", "pobj", "dobj", "xcomp"}:
            return False
        word = word.head
    return False


def narrows(part: Token, top: Token) -> bool:
    """Whether a negation would reach further without a part: all but what hangs on a noun that is named anyway."""
    if set_off(part) and part.dep_ in {"relcl", "appos", "acl"}:
        return False
    named = top.tag_.startswith("NNP") or any(t.lower_ in _DEFINITE or t.dep_ == "poss" for t in top.children)
    return not (named and is_noun(top) and part.dep_ in {"prep", "relcl", "acl", "conj", "cc", "appos"})


def _step_by_noun(part: Token, top: Token, chosen: dict[int, Token], *, vague: bool) -> int | None:
    label = part.dep_
    if label in {"relcl", "acl", "advcl"}:
        if _tells_what(part) or _is_vague(top) or (label == "relcl" and _picks_out(part, top)):
            return 8
        return 6 if (label == "acl" and _picks_out(part, top)) or _makes_definite(part, top) else 1
    if label == "prep":
        return _step_of_phrase(part, top, chosen, vague=vague)
    if label == "conj" and top.dep_ == "conj" and top.head.i in chosen:
        return None  # of "A, B and C" both B and C go, or none
    if label == "amod":
        plain = not part.children and part.i < top.i
        late = 8 if part.ent_type_ == "NORP" else 6
        return late if plain and _agrees(part, top, chosen) else None
    return _BY_NOUN.get(label)


def _picks_out(clause: Token, noun: Token) -> bool:
    """Whether a clause says which of many are meant: "nations that are strong", "people given food"."""
    return not set_off(clause) and (
        noun.lower_ in {"those", "anyone", "everyone", "people"} or (noun.tag_ == "NNS" and not any(
            t.dep_ in {"det", "poss", "nummod"} for t in noun.children)))


def _makes_definite(clause: Token, noun: Token) -> bool:
    """Whether a clause right behind a noun says which is meant: "the animals found so far", "the old mill we saw"."""
    return clause.left_edge.i == noun.i + 1 and any(t.lower_ == "the" for t in children(noun, "det"))


def _agrees(part: Token, noun: Token, chosen: dict[int, Token]) -> bool:
    """Whether the article fits without the adjective: "a major crisis" but not "an urgent call"."""
    article = child(noun, "det")
    if article is None or article.lower_ not in {"a", "an"} or any(article.i < i < part.i for i in chosen):
        return True
    after: Token = chosen[min((i for i in chosen if i > part.i), default=noun.i)]
    return bool((article.lower_ == "an") == (after.lower_[0] in "aeiou"))


def _tells_what(clause: Token) -> bool:
    """Whether a clause behind a noun says what it is of: "reports that ...", "a plan to ..."."""
    mark = child(clause, "mark")
    says = mark is not None and mark.lower_ in {"that", "whether"}
    return says or any(t.tag_ == "TO" for t in children(clause, "aux"))


def _step_of_phrase(part: Token, noun: Token, chosen: dict[int, Token], *, vague: bool) -> int | None:
    """When a prepositional phrase behind a noun may go; "of" after a number or share never."""
    if part.lower_ == "of":
        if noun.lower_ in _SHARES | RELATIONAL or noun.tag_ == "CD" or noun.ent_type_ in {"PERCENT", "MONEY"}:
            return None
        plural = noun.tag_ == "NNS" and [t.lower_ for t in noun.children if t.i < noun.i] == ["the"]
        return (8 if vague else None) if plural or _is_vague(noun) else 7
    first = next(t for t in noun.children if t.dep_ == "prep" and t.i in chosen)
    return 8 if _tells_amount(part) or (part == first and _is_vague(noun)) else 4


def _is_vague(noun: Token) -> bool:
    """Whether a noun says nothing without what follows it: a bare article and noun, no name."""
    before = [t for t in noun.children if t.i < noun.i and t.dep_ not in {"det", "punct"}]
    return not before and not noun.tag_.startswith("NNP") and noun.tag_ != "NNS"


def _step_by_verb(part: Token, top: Token, chosen: dict[int, Token]) -> int | None:
    label = part.dep_
    if label in {"npadvmod", "advmod"}:
        after_noun = part.lower_ == "well" and part.i - 1 in chosen and is_noun(chosen[part.i - 1])
        return None if after_noun or _completes(part, top, chosen) else 2  # "drilled a relief well" for oil
    if label == "advcl" and part.tag_ == "VBG":  # "published a study putting the loss at $4 million"
        thing = child(top, "dobj")
        return 6 if thing is not None and _is_vague(thing) else _SPARED
    if label in {"prep", "agent"} or (label == "dative" and part.tag_ in {"IN", "TO"}):
        return _step_of_adjunct(part, top, chosen)
    return _BY_VERB.get(label)


def _step_of_adjunct(part: Token, verb: Token, chosen: dict[int, Token]) -> int | None:
    """When a prepositional phrase of a verb may go: what completes the verb last or never, an agent late."""
    leads = part.lower_ in _LEADS or part.dep_ == "agent"
    if _completes(part, verb, chosen):
        return None if leads or verb.lemma_ in BE else 9
    told = part.dep_ == "agent" or part.lower_ in {"to", "into", "of", "as"}
    return 8 if told or _tells_amount(part) else 3


def _tells_amount(part: Token) -> bool:
    """Whether a phrase says how much: "for $5 million", "by 20 percent"."""
    return any(t.ent_type_ in _AMOUNTS or t.tag_ == "CD" for noun in children(part, "pobj") for t in noun.subtree)


def _completes(part: Token, verb: Token, chosen: dict[int, Token]) -> bool:
    """Whether a phrase is what a verb without object has instead of it: the first behind it."""
    if part.i < verb.i:
        return False
    others = [t for t in verb.children if t.i in chosen and t.i > verb.i
              and t.dep_ in {"dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "prep", "agent", "advmod", "prt",
                             "dative"}]
    others = [t for t in others if t.dep_ != "prt"]
    passive = child(verb, "nsubjpass") is not None and verb.dep_ not in SUBJECTS
    return bool(others) and others[0].i == part.i and not (passive and part.dep_ == "advmod")


def too_thin(words: Sequence[Token], event: Token) -> bool:
    """Whether words say no more than that something was: an article, adjectives or numbers, and its noun."""
    return not any(t.i != event.i and (is_noun(t) or is_verb(t)) and t.dep_ != "nummod"
                   and t.ent_type_ not in TIMES and not _only_dates(t, words) for t in words)


def says_hardly(words: Sequence[Token], event: Token) -> bool:
    """Whether words name nobody and no amount, and say next to nothing of an event: "a conference call", "the war"."""
    told = [t for t in words if t.i != event.i and t.ent_type_ not in TIMES and t.dep_ not in {"det", "nummod"}]
    named = any(t.tag_ in {"NNP", "NNPS"} or t.ent_type_ in _AMOUNTS - {"CARDINAL"} or is_verb(t) for t in told)
    return not named and sum(t.tag_[:2] in {"NN", "JJ"} for t in told) <= _HARDLY


def _only_dates(part: Token, words: Sequence[Token]) -> bool:
    """Whether a participle behind a noun only leads to a time, which went: "a trial set" for May."""
    kept = {t.i for t in words}
    return part.dep_ == "acl" and any(True for _ in part.children) and not any(t.i in kept for t in part.children)


def says_little(words: Sequence[Token]) -> bool:
    """Whether words name nobody and nothing, and fewer than `_TELLING` of them have a meaning: "the hearing began"."""
    if any(t.tag_ in {"NNP", "NNPS"} or t.ent_type_ in _AMOUNTS - {"CARDINAL"} for t in words):
        return False
    return sum(t.tag_[:2] in {"NN", "VB", "JJ", "CD"} and t.dep_ not in {"aux", "auxpass"}
               and t.lemma_.lower() not in BE for t in words) < _TELLING

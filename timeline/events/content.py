"""What is said: the ranges of the text that a cue of saying governs, and in which form.

Quoted words count to the end of their quotation, even over several sentences; a clause counts as far as its tree
goes, and on to the end of a quotation that begins in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.complement import complement, loose_clause
from timeline.events.cues import Cue, kernel
from timeline.events.cuewords import CARRY, NO_INFINITIVE, NOUNS
from timeline.events.forms import NONE, Content
from timeline.events.quotes import Quotation
from timeline.events.quoting import direct
from timeline.events.ranges import ranges, to_quote_end
from timeline.events.subjects import set_between
from timeline.events.view import Token, View, child, children, is_verb, told_by
from timeline.events.words import CONTENT_NOUNS, SPEECH_NOUNS
from timeline.model.text import Span

_NOUN_PREPOSITIONS = frozenset({"of", "for", "about", "on", "against", "over", "to", "that", "with", "in", "regarding"})
_WITH_CLAUSES = frozenset({"say", "think", "deny", "show", "adjective", "want"})


def content(view: View, cue: Cue, quotes: Sequence[Quotation]) -> Content:
    """What the cue says; `NONE` if the words give nothing."""
    name = cue.classes[0]
    if name == "according":
        return _according(view, cue)
    if name == "hearsay":
        return _of_hearsay(view, cue)
    if name == "noun":
        return _of_noun(view, cue)
    if name == "colon":
        behind = cue.speaker is not None and cue.speaker.i > cue.token.i
        side = [t for t in view.tokens if (t.i < cue.token.i) == behind and t != cue.token]
        return Content(ranges(view, side), "colon")
    return _of_verb(view, cue, quotes)


def _of_hearsay(view: View, cue: Cue) -> Content:
    """The clause that "reportedly" or "by all accounts" stands in, or that "legend has it" leads up to."""
    above = cue.token.head
    phrase = above if cue.token.dep_ == "pobj" else cue.token  # "by all accounts"
    if phrase.head.i == phrase.i and not is_verb(phrase):  # the phrase was taken for the whole sentence
        return Content(ranges(view, [t for t in view.tokens if t.i > cue.token.i]), "clause")
    if is_verb(phrase):
        told = child(phrase, "ccomp")
        return Content(ranges(view, told.subtree) if told is not None else (), "clause")
    aside = {t.i for t in phrase.subtree}
    return Content(ranges(view, [t for t in phrase.head.subtree if t.i not in aside]), "clause")


def _of_verb(view: View, cue: Cue, quotes: Sequence[Quotation]) -> Content:
    verb = cue.token
    found = complement(view, cue, quotes)
    if _other_sense(cue, found):
        found = NONE
    if _may_quote(cue, found) and (quoted := direct(view, cue, quotes)):
        return Content(quoted, "quote")
    if {"say", "think", "show", "phrasal"} & set(cue.classes) and _stands_aside(verb, found):
        return Content(_around(view, cue), "parenthetical")
    where = found.form == "prep" and found.bridge[0].lower_ in {"in", "at"} and _tells_before(view, verb)
    around = _or_so(view, cue) or (_between(view, verb) if found is NONE or where else ())
    if around:
        return Content(around, "parenthetical")
    if found.form in {"none", "prep"} and _WITH_CLAUSES & set(cue.classes):
        loose = loose_clause(view, cue)
        if loose is not None:
            return Content(to_quote_end(view, ranges(view, loose), quotes, verb), "clause")
    if found is NONE and cue.passive and verb.dep_ == "acl":
        aside = kernel(view, cue) | {t.i for t in verb.subtree}
        return Content(ranges(view, [t for t in verb.head.subtree if t.i not in aside]), "passive")
    return found


def _tells_before(view: View, verb: Token) -> bool:
    """Whether a whole clause stands before the speaker: "it broke up in 1100 BC, geologists argue in the journal"."""
    beside = set_between(view, verb)
    last = next((t.i for t in reversed(view.tokens) if beside is not None and t.i < beside.i and t.text == ","), 0)
    return any(t.i < last and is_verb(t) and t.tag_ in {"VBD", "VBZ", "VBP"} and t.dep_ not in {"relcl", "acl"}
               for t in view.tokens)


def _between(view: View, verb: Token) -> tuple[Span, ...]:
    """What stands around "the paper said" between commas."""
    beside = set_between(view, verb)
    if beside is None:
        return ()
    last = next((t.i for t in reversed(view.tokens) if t.i < beside.i and t.text == ","), beside.i)
    aside = {*(t.i for t in beside.subtree), *range(last, verb.i + 1)}
    return ranges(view, [t for t in view.tokens if t.i not in aside])


def _or_so(view: View, cue: Cue) -> tuple[Span, ...]:
    """What stands before "or so he told the priest"."""
    so = next((t for t in children(cue.token, "advmod") if t.lower_ == "so" and t.i < cue.token.i), None)
    if so is None or "say" not in cue.classes or not view.holds(so) or so.i == view.tokens[0].i:
        return ()
    joint = so.nbor(-1)
    tokens = [t for t in view.tokens if t.i < joint.i and not t.is_space]
    return ranges(view, tokens) if joint.lower_ in {"or", "and"} and tokens else ()


def _other_sense(cue: Cue, found: Content) -> bool:
    """Whether what completes the verb shows that nothing is said: "raised prices", "continued to rise"."""
    lemma = cue.token.lemma_.lower()
    if found.form == "open":
        return lemma in NO_INFINITIVE and not cue.passive
    target = child(cue.token, "dobj")
    plain = target is not None and target.lemma_.lower() not in NOUNS | SPEECH_NOUNS
    return found.form == "object" and lemma in CARRY and plain


def _may_quote(cue: Cue, found: Content) -> bool:
    """Verbs of saying introduce quotations whatever else they govern; others only if they govern nothing else."""
    if {"say", "deny"} & set(cue.classes):
        return True
    return bool({"about", "think", "phrasal"} & set(cue.classes)) and found.form in {"none", "clause"}


def _stands_aside(verb: Token, found: Content) -> bool:
    """Whether a cue without a complement of its own is set into, or hung behind, the clause that it attributes."""
    so = child(verb, "dobj")
    tells_it = so is not None and so.lower_ == "it" and any(t.lower_ == "as" for t in children(verb, "mark", "advmod"))
    if tells_it and verb.dep_ == "advcl" and verb.lemma_ in {"tell", "put", "have", "see", "recall", "remember"}:
        return True  # "as the family tells it"
    it = child(verb, "nsubjpass")
    if verb.dep_ == "parataxis" and it is not None and it.lower_ == "it":
        return True  # "the pilot, it is said, defected"
    beside = verb.dep_ == "parataxis" or (verb.dep_ == "advcl" and verb.lemma_ == "tell")
    if found is not NONE and not (beside and found.form in {"object", "prep"}):
        return False
    if verb.dep_ == "parataxis":
        return True
    if verb.dep_ == "advcl" and is_verb(verb.head) and child(verb, "nsubj", "agent") is not None:
        marker = child(verb, "mark", "advmod")
        whom = verb.lemma_ == "tell" and marker is None  # "a passer-by told the station"
        return (marker is None or marker.lower_ == "as") and (whom or child(verb, "dobj") is None)
    return False


def _around(view: View, cue: Cue) -> tuple[Span, ...]:
    """The clause around a cue that stands aside, without the cue's own words."""
    beside = set_between(view, cue.token)
    own = cue.token.subtree if beside is None else beside.subtree
    without = {t.i for t in own} | kernel(view, cue)
    return ranges(view, [t for t in cue.token.head.subtree if t.i not in without])


def _of_noun(view: View, cue: Cue) -> Content:
    noun = cue.token
    for clause in children(noun, "acl", "ccomp", "relcl"):
        mark, aux = child(clause, "mark"), child(clause, "aux")
        that = (mark is not None and mark.lower_ in {"that", "whether"}) or told_by(clause, CONTENT_NOUNS) is not None
        to = clause.dep_ != "ccomp" and aux is not None and aux.tag_ == "TO"
        if that or to or clause.dep_ == "ccomp":
            return Content(ranges(view, clause.subtree), "clause")
    for by in children(noun, "prep", "agent"):  # "an allegation by X that ..."
        for clause in by.subtree if by.lower_ in {"by", "from"} else ():
            if clause.dep_ in {"relcl", "acl"} and told_by(clause, CONTENT_NOUNS) == noun:
                return Content(ranges(view, clause.subtree), "clause")
    if noun.dep_ in {"nsubj", "attr"} and noun.head.lemma_ == "be" and (told := child(noun.head, "ccomp")) is not None:
        return Content(ranges(view, told.subtree), "clause")
    for prep in children(noun, "prep"):
        inner = [t for t in prep.subtree if t.i != prep.i]
        if prep.lower_ in _NOUN_PREPOSITIONS and inner:
            return Content(ranges(view, inner), "prep", (prep,))
    return NONE


def _behind_source(view: View, last: int) -> set[int]:
    """A participle or clause behind the source, between commas: "according to the agency, founded in 1974,"."""
    behind = [t for t in view.tokens if t.i > last]
    if len(behind) < 3 or behind[0].text != "," or behind[1].tag_ not in {"VBN", "WP", "WDT", "WP$"}:
        return set()
    end = next((t.i for t in behind[1:] if t.text == ","), None)
    return set(range(behind[0].i, end)) if end is not None else set()


def _according(view: View, cue: Cue) -> Content:
    """The whole sentence if the phrase stands at its edge or between commas, else the clause it stands in."""
    phrase = {t.i for t in cue.token.subtree}
    phrase |= _behind_source(view, max(phrase))
    rest = [t for t in view.tokens if t.i not in phrase and not t.is_space]
    words = [t for t in rest if not t.is_punct]
    outside = not words or words[0].i > max(phrase) or words[-1].i < min(phrase)
    beside = {min(phrase) - 1, max(phrase) + 1}
    set_off = any(t.text in {",", "—", "--", "–", "("} and t.i in beside for t in view.tokens)
    tokens = rest if outside or set_off else [t for t in cue.token.head.subtree if t.i not in phrase]
    return Content(ranges(view, tokens), "clause")

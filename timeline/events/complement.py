"""The clause, infinitive, object or prepositional phrase that completes a cue of saying."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.events.cues import Cue, kernel, particle
from timeline.events.cuewords import ACCUSE, NO_OBJECT
from timeline.events.forms import NONE, Content
from timeline.events.quotes import Quotation
from timeline.events.ranges import ranges, to_quote_end
from timeline.events.subjects import pleads, set_between
from timeline.events.view import SUBJECTS, TIMES, Token, View, child, children, is_verb, told_by
from timeline.events.words import CONTENT_NOUNS, OPEN_TIMES

_OBJECT_PREPOSITIONS = frozenset({"as", "for", "of", "to", "with", "over", "against"})
_TELL = frozenset({"tell", "remind", "inform", "assure", "warn", "notify", "advise", "convince", "persuade", "promise",
                   "ask"})
_TARGETS = frozenset({"of", "for", "to", "about", "on", "against", "over", "with", "at", "in", "as", "by", "toward",
                      "towards", "from", "into", "upon", "that"})


def complement(view: View, cue: Cue, quotes: Sequence[Quotation]) -> Content:
    """The first of the forms that the cue has, from the clause to the prepositional phrase; `NONE` if it has none."""
    aside = kernel(view, cue)
    before = _clause_before(view, cue)
    if before.pieces:
        return before
    for attempt in (_told_to, *_ATTEMPTS):
        found = attempt(view, cue, aside)
        if found.pieces:
            return Content(to_quote_end(view, found.pieces, quotes, cue.token), found.form, found.bridge)
    return NONE


def _clause_before(view: View, cue: Cue) -> Content:
    """What "which X denies" and "a claim that X denies" are about: the clause before them."""
    verb = cue.token
    pronoun = child(verb, "dobj")
    relative = pronoun is not None and pronoun.tag_ in {"WDT", "WP"} and verb.dep_ in {"relcl", "acl", "ccomp", "advcl"}
    noun = verb.head
    summed = noun.dep_ in {"npadvmod", "appos", "dep", "dobj", "attr"} and (
        noun.lower_ == "something" or noun.lemma_.lower() in CONTENT_NOUNS)  # "something X denies"
    left_out = pronoun is None and verb.dep_ == "relcl" and summed
    if "deny" not in cue.classes or not (relative or left_out):
        return NONE
    top = verb.head
    while not is_verb(top) and top.head.i != top.i:
        top = top.head
    said = child(top, "ccomp") if is_verb(top) else None
    if said is None or said.i > verb.i:
        said = top
    aside = verb.head.dep_ in {"pobj", "npadvmod", "appos"} and verb.dep_ == "relcl"
    without = {t.i for t in verb.subtree} | ({t.i for t in verb.head.subtree} if aside else set())
    return Content(ranges(view, [t for t in said.subtree if t.i not in without and t.i < verb.i]), "clause")


def _clause(view: View, cue: Cue, aside: set[int]) -> Content:
    behind = "say" in cue.classes or ({"show", "think"} & set(cue.classes) and set_between(view, cue.token) is not None)
    clauses = [c for c in children(cue.token, "ccomp") if c.i > cue.token.i or (
        behind and not any(t.text in {":", ";"} for t in c.doc[c.right_edge.i:cue.token.i]))]
    clause = next((c for c in reversed(clauses) if c.i > cue.token.i), clauses[0] if clauses else None)
    if clause is None and cue.token.tag_ == "NNS":
        clause = child(cue.token, "acl", "relcl")  # "the firm contests that", taken for a noun
    if clause is None:
        clause = _shifted(cue.token)
    if clause is None or _answers(cue, clause):
        return NONE
    tokens = _without_tail([t for t in clause.subtree if t.i not in aside], clause)
    return Content(ranges(view, tokens + _joined_that(clause, tokens)), "clause")


def _answers(cue: Cue, clause: Token) -> bool:
    """Whether a clause behind a colon says what is so instead: "disputes this: he was told on 4 March"."""
    thing = child(cue.token, "dobj")
    return "deny" in cue.classes and thing is not None and thing.i < clause.i and any(
        t.text == ":" for t in clause.doc[thing.i:clause.i])


def _shifted(verb: Token) -> Token | None:
    """The clause of "dismissed as invention reports that it fell", whose noun the parse took for a second verb."""
    branded = any(t.lower_ == "as" for t in children(verb, "prep"))
    for noun in children(verb, "conj") if branded and child(verb, "dobj", "cc") is None else ():
        if noun.lemma_.lower() in CONTENT_NOUNS and child(noun, *SUBJECTS) is None and noun.nbor().lower_ == "that":
            return child(noun, "acl", "ccomp", "relcl")
    return None


def _misread_clause(view: View, cue: Cue, aside: set[int]) -> Content:
    """The clause of "denied that the mill leaked" where the parse took it for a noun with a participle."""
    verb = cue.token
    place = verb.i - view.tokens[0].i + 1
    that = next((t for t in view.tokens[place:place + 2] if t.lower_ == "that"), None)
    noun = child(verb, "dobj", "attr", "oprd") if that is not None and that.dep_ != "mark" else None
    noun = next((t for t in children(verb, "dobj", "oprd", "attr") if that is not None and t.i > that.i), noun)
    told = child(noun, "acl") if noun is not None and that is not None and noun.i > that.i else None
    if noun is None or told is None or told.tag_ not in {"VBN", "VBD"} or told.i < noun.i:
        return NONE
    return Content(ranges(view, [t for t in noun.subtree if t.i not in aside]), "clause")


def _bare_clause(view: View, cue: Cue, aside: set[int]) -> Content:
    """The clause of "said the column halted" where the parse took it for a noun with a participle."""
    verb = cue.token
    for noun in children(verb, "nsubj", "dobj", "oprd", "attr") if verb.lemma_.lower() in NO_OBJECT else ():
        told = child(noun, "acl")
        opens = noun.i > verb.i and noun.left_edge.i == verb.i + 1
        past = told is not None and (told.tag_ in {"VBN", "VBD"} or (told.tag_ == "JJ" and is_verb(told)))
        if opens and told is not None and past and child(told, "agent") is None:
            return Content(ranges(view, [t for t in noun.subtree if t.i == noun.i or t.i not in aside]), "clause")
    return NONE


def _infinitive(view: View, cue: Cue, aside: set[int]) -> Content:
    verb = child(cue.token, "xcomp", "oprd", *(("acomp",) if "seem" in cue.classes or cue.passive else ()))
    if verb is None or (verb.dep_ == "acomp" and cue.passive and verb.tag_ != "VBN"):
        return NONE
    when = _when(verb) if cue.passive and verb.tag_ == "VBN" and child(verb, "aux") is None else set()
    tokens = [t for t in verb.subtree if t.i not in aside | when]
    subject = child(cue.token, "nsubjpass") if cue.passive else None
    if "seem" in cue.classes:
        subject = child(cue.token, "nsubj")
    target = child(cue.token, "dobj")
    if subject is not None:
        tokens = [*subject.subtree, *tokens]
    elif target is not None and target.i < verb.i:
        tokens = [*target.subtree, *tokens]
    return Content(ranges(view, tokens), "open")


def _when(verb: Token) -> set[int]:
    """The words of the clauses that tell when, which are the author's own: "feared lost after a boat went down"."""
    clauses = [c for c in children(verb, "advcl") if any(m.lower_ in OPEN_TIMES for m in children(c, "mark", "advmod"))]
    return {t.i for c in clauses for t in c.subtree}


def _passive(view: View, cue: Cue, aside: set[int]) -> Content:
    subject = child(cue.token, "nsubjpass", "csubjpass", "csubj") if cue.passive else None
    if subject is None:
        return NONE
    aside = aside | _when(cue.token)
    behind = [top for top in children(cue.token, "prep", "advcl", "dobj") if top.i > cue.token.i]
    behind += _of_charge(cue.token)
    rest = [t for top in behind if not _is_when(top) and not (top.dep_ == "prep" and top.lower_ in OPEN_TIMES)
            for t in top.subtree if t.i not in aside or top.head.i != cue.token.i]
    return Content(ranges(view, [*subject.subtree, *rest]), "passive")


def _object(view: View, cue: Cue, aside: set[int]) -> Content:
    target = child(cue.token, "dobj")
    if target is None or cue.passive:
        return NONE
    told = _told_that(target)
    if told is not None:
        return Content(ranges(view, told.subtree), "clause")
    if _is_when(target):
        return NONE
    tokens = [t for t in target.subtree if t.i not in aside]
    tokens += _content_behind(cue.token, target)
    for prep in children(cue.token, "prep"):
        if prep.lower_ in _OBJECT_PREPOSITIONS and prep.i > target.i and not _is_when(prep):
            tokens += list(prep.subtree)
    return Content(ranges(view, tokens), "object")


def _content_behind(verb: Token, target: Token) -> list[Token]:
    """The "that" clause of a noun of saying behind an aside: "denied a report, based on rumours, that it sank"."""
    if target.lemma_.lower() not in CONTENT_NOUNS:
        return []
    clauses = [c for c in children(verb, "advcl", "ccomp") if c.i > target.i]
    by = next((t for t in children(verb, "prep", "agent") if t.lower_ in {"by", "from"} and t.i > target.i), None)
    maker = child(by, "pobj") if by is not None else None  # "an account by a driver that", hung on the verb
    clauses += [c for c in (children(maker, "relcl", "acl") if maker is not None else ())
                if told_by(c, CONTENT_NOUNS) is target]
    return [t for c in clauses if any(m.lower_ == "that" for m in children(c, "mark", "dobj")) for t in c.subtree]


def _prepositional(view: View, cue: Cue, aside: set[int]) -> Content:
    if cue.passive and cue.token.lemma_.lower() not in ACCUSE:
        return NONE
    guilty = pleads(cue.token)
    for prep in children(guilty, "prep") if guilty is not None else ():
        return Content(ranges(view, [t for t in prep.subtree if t.i != prep.i]), "prep", (prep,))
    part = particle(cue.token) if "phrasal" in cue.classes else None
    if part is not None and part.dep_ == "mark":
        return Content(ranges(view, [t for t in part.head.subtree if t != part]), "open", (part,))
    for prep in (*children(cue.token, "prep"), *_of_charge(cue.token)):
        if prep.i > cue.token.i and prep.lower_ in _TARGETS and not _is_when(prep) and not _is_how(prep):
            own = aside if prep.head.i == cue.token.i else set()
            how = child(prep, "pcomp")
            if how is not None and any(t.lower_ == "how" for t in children(how, "advmod")) and "say" in cue.classes:
                return Content(ranges(view, how.subtree), "clause", (prep,))  # "tell of how he beat the boy"
            inner = [t for t in prep.subtree if t.i != prep.i and t.i not in own]
            if inner:
                return Content(ranges(view, inner), "prep", (prep,))
    return NONE


def _of_charge(verb: Token) -> list[Token]:
    """The "of" of "accused by three actors of lying", hung on who accuses."""
    by = child(child(verb, "agent") or verb, "pobj") if verb.lemma_.lower() in ACCUSE else None
    return [t for t in children(by, "prep") if t.lower_ == "of"] if by is not None else []


def _is_how(prep: Token) -> bool:
    """Whether a phrase only tells on what terms somebody speaks: "on condition of anonymity", "on behalf of"."""
    noun = child(prep, "pobj")
    return prep.lower_ == "on" and noun is not None and noun.lower_ in {"condition", "behalf"}


def _is_when(token: Token) -> bool:
    """Whether a phrase only tells when: its noun is a date."""
    noun = child(token, "pobj") or token
    return bool(noun.ent_type_ in TIMES)


def _without_tail(tokens: list[Token], clause: Token) -> list[Token]:
    """A clause without the relative clause or apposition that a comma hangs behind it: the author's own words."""
    last = max((t.i for t in tokens), default=0)
    for token in tokens:
        if token.dep_ in {"relcl", "appos"} and token.i > clause.i:
            part = sorted(t.i for t in token.subtree)
            if part[-1] == last and part[0] > 0 and clause.doc[part[0] - 1].text == ",":
                return [t for t in tokens if t.i < part[0] - 1]
    return tokens


def _joined_that(clause: Token, tokens: Sequence[Token]) -> list[Token]:
    """A second clause joined by "and that", which the tree often hangs higher up."""
    last = max((t.i for t in tokens), default=len(clause.doc))
    after = [t for t in clause.doc[last + 1:last + 4] if t.text != ","]
    if len(after) >= 2 and after[0].lower_ in {"and", "but", "or"} and after[1].lower_ in {"that", "whether"}:
        return [t for t in after[1].head.subtree if t.i > last]
    return []


def _told_to(view: View, cue: Cue, aside: set[int]) -> Content:
    """The clause of "wrote to the pope that heretics had burned it", hung on the person addressed by the parse."""
    del aside
    if "say" not in cue.classes or child(cue.token, "ccomp", "dobj") is not None:
        return NONE
    for prep in children(cue.token, "prep", "dative"):
        noun = child(prep, "pobj") if prep.lower_ in {"to", "with"} and prep.i > cue.token.i else None
        for clause in children(noun, "relcl", "acl") if noun is not None else ():
            that = next((t for t in clause.subtree if t.lower_ == "that" and t.i < clause.i), None)
            own = child(clause, "nsubj", "nsubjpass", "expl")
            if that is not None and own is not None and that.i < own.i:
                return Content(ranges(view, clause.subtree), "clause")
    return NONE


def _told_that(noun: Token) -> Token | None:
    """The "that" clause of "told reporters that ...", hung on the noun by the parse."""
    for clause in children(noun, "acl", "relcl"):
        mark = child(clause, "mark")
        subject = child(clause, "nsubj", "nsubjpass")
        bare = subject is not None and subject.tag_ not in {"WDT", "WP"} and subject.i == clause.left_edge.i
        if noun.head.lemma_ in _TELL and ((mark is not None and mark.lower_ == "that") or bare):
            return clause
    return None


def loose_clause(view: View, cue: Cue) -> list[Token] | None:
    """The clause behind a cue that the tree hangs elsewhere: one marked "that", or one that follows at once."""
    verb = cue.token
    for clause in children(verb, "advcl"):
        mark = child(clause, "mark")
        marked = mark is None or mark.lower_ in {"that", "whether", "if", "how"}
        if marked and clause.i > verb.i and clause.tag_ != "VBG" and child(clause, "nsubj", "nsubjpass") is not None:
            return list(clause.subtree)
    rest = view.tokens[verb.i - view.tokens[0].i + 1:]
    if verb.dep_ == "relcl" and rest and rest[0].tag_ in {"VBD", "VBZ", "VBP", "MD"}:  # "who police say fled"
        top = rest[0] if rest[0].dep_ not in {"aux", "auxpass"} else rest[0].head
        return [t for t in top.subtree if t.i > verb.i]
    for token in rest:
        if token.lower_ in {"that", "whether"} and token.dep_ == "mark" and token.head.i > token.i:
            return list(token.head.subtree)
        if is_verb(token) and token.dep_ in {"conj", "ROOT", "relcl"}:
            return None
    return None


_ATTEMPTS: tuple[Callable[[View, Cue, set[int]], Content], ...] = (
    _clause, _misread_clause, _bare_clause, _infinitive, _passive, _object, _prepositional)

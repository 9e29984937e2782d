"""The one person whom "he" or "she" can mean, by what stands before; none if two can be meant, or somebody unnamed.

A pronoun never means somebody whom its own clause goes on to name ("He said Marsh had left"), nor the subject of its
verb. Who spoke in the sentence before goes on to speak; who opens a sentence in a clause with "when" or "after" is the
"he" of its main clause.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.language.bystanders import Place, people
from timeline.language.evidence import PERSON
from timeline.language.grammar import SAYING, SUBJECTS, TELLING, clauses, is_verb, subject, subjects
from timeline.language.reading import QUOTES, Reading
from timeline.language.syntax import Word, Words

NEAR = 3  # sentences looked back


def sole_person(reading: Reading, index: int, pronoun: Word) -> str:
    """The one person named near before "he" or "she", if no other person, named or not, stands there."""
    if reading.is_quoted(index, pronoun):
        return ""
    if _looks_ahead(pronoun):
        known = _before(reading, index, pronoun) if pronoun.dep_ in SUBJECTS else ""
        behind = _behind(reading, index, pronoun)
        return _ahead(reading, index, pronoun) if not known else known if behind in {known, ""} else ""
    if pronoun.tag_ == "PRP$" and pronoun.head.dep_ == "conj" and pronoun.head.head.tag_.startswith("NNP"):
        return _joined_to(reading, index, pronoun)
    if pronoun.dep_ not in SUBJECTS and pronoun.tag_ != "PRP$" and _is_of_person(reading, index, pronoun):
        return ""
    return _before(reading, index, pronoun)


def _before(reading: Reading, index: int, pronoun: Word) -> str:
    barred = _barred(reading, index, pronoun)
    known = (_opener(reading, index, pronoun) or _doer_around(reading, index, pronoun)
             or _speaker_before(reading, index, pronoun))
    if known:
        return "" if known in barred else known
    content = _content(pronoun)
    own = people(reading, [(index, token) for token in content if token.i < pronoun.i], pronoun.lower_)
    if "" in own:
        return ""
    span = reading.scene.parse.spans[index]
    near = [(index, token) for token in span if token.i < pronoun.i and token not in content]
    only = _sole(reading, index, pronoun, near, barred | own)
    is_told = bool(content) or (pronoun.dep_ in SUBJECTS and pronoun.head.lemma_ in SAYING)
    return only if not is_told or _acts(reading, _near(reading, index, near), only) else ""


def _joined_to(reading: Reading, index: int, owner: Word) -> str:
    """The person to whose name what is owned is joined: "Ann Marsh and her lawyer", not "France and her allies"."""
    actor = reading.actor(index, owner.head.head)
    is_person = reading.scene.kinds.get(actor) == PERSON and reading.fits(actor, owner.lower_)
    return actor if is_person and owner.doc[owner.i - 1].lower_ == "and" else ""


def _sole(reading: Reading, index: int, pronoun: Word, near: list[Place], barred: set[str]) -> str:
    """The one person of the sentence before the pronoun, else of the nearest sentences before in which any stands."""
    back, found = _nearest(reading, index, pronoun, near, barred)
    if len(found) < 2:
        return found.pop() if found else ""
    spans = reading.scene.parse.spans
    since = [*near, *((place, token) for place in range(index - back + 1, index) for token in spans.get(place) or ())]
    alone = "" not in found and not people(reading, since, pronoun.lower_)
    main = _doer_of_all(reading, index - back, spans.get(index - back), pronoun) if alone else ""
    return main if main in found else ""


def _nearest(reading: Reading, index: int, pronoun: Word, near: list[Place], barred: set[str]) -> tuple[int, set[str]]:
    """The persons of the nearest sentence before in which any stands, with those of its own; how far back that is.

    Who stands in a question alone ("Will Marsh go?") is as often somebody else than whom the text goes on to tell of.
    """
    here = index if pronoun.dep_ not in SUBJECTS else -1
    asked: set[str] = set()
    found: set[str] = set()
    back = 0
    for back in range(1, 2 * NEAR + 1):
        before = reading.scene.parse.spans.get(index - back)
        near = [*near, *((index - back, token) for token in before or ())]
        found = people(reading, near, pronoun.lower_, here) - barred
        if found and before is not None and before[-1].text == "?":
            asked = found
        elif found != asked or (back >= NEAR and not asked):
            break
    return back, found


def _doer_of_all(reading: Reading, index: int, sentence: Words | None, pronoun: Word) -> str:
    """The subject of a sentence whose other persons only say more of it: "Marsh, who succeeded Larsen, resigned"."""
    doer = subject(sentence.root) if sentence is not None and pronoun.dep_ in SUBJECTS else None
    actor = reading.actor(index, doer) if doer is not None and doer.dep_ in SUBJECTS else ""
    if doer is None or sentence is None or reading.scene.kinds.get(actor) != PERSON:
        return ""
    own = set(doer.subtree)
    rest = [(index, token) for token in sentence if token not in own]
    return actor if people(reading, rest, pronoun.lower_) <= {actor} else ""


def _near(reading: Reading, index: int, here: Iterable[Place]) -> list[Place]:
    spans = reading.scene.parse.spans
    return [*here, *((index - back, token) for back in range(1, NEAR + 1) for token in spans.get(index - back) or ())]


def _is_of_person(reading: Reading, index: int, pronoun: Word) -> bool:
    """Whether a person is the subject of the clause that the pronoun stands in: then it is somebody else."""
    doer = next(map(subject, clauses(pronoun)), None)
    return doer is not None and reading.scene.kinds.get(reading.actor(index, doer)) == PERSON


def _barred(reading: Reading, index: int, pronoun: Word) -> set[str]:
    """Actors that a subject cannot mean: whom its clause names after it, or says in a clause behind: "he left, X said".
    """
    if pronoun.dep_ not in SUBJECTS:
        return set()
    verb, named = pronoun.head, reading.scene.named[index]
    later = {named[token.i] for token in verb.subtree if token.i > pronoun.i and token.i in named
             and not _is_apart(token, verb)}
    teller = subject(verb.head) if verb.dep_ == "ccomp" else None
    told_by = reading.actor(index, teller) if teller is not None and teller.i > pronoun.i else ""
    is_aside = verb.lemma_ in SAYING and pronoun.i > 1 and pronoun.doc[pronoun.i - 1].text == "," and (
        [token.text for token in pronoun.doc[verb.i + 1:verb.i + 2]] == [","])
    beside = named.get(pronoun.i - 2, "") if is_aside else ""  # "Marsh, he said, left"
    return (later | {told_by, beside}) - {""}


def _is_apart(token: Word, verb: Word) -> bool:
    """Whether a word stands in what is only joined to the verb: "he left, and Marsh followed", "according to Marsh"."""
    for above in (token, *token.ancestors):
        if above.i == verb.i:
            return False
        if above.head.i == verb.i and (above.dep_ in {"conj", "parataxis"} or above.lower_ == "according"):
            return True
    return False


def _content(pronoun: Word) -> set[Word]:
    """The words of what is told, if the pronoun is subject of a verb of saying: not those that tell when or where.

    Nor a sentence that ran into a quotation behind it: "Marsh shrugged. “So what?” he said".
    """
    verb = pronoun.head
    if pronoun.dep_ not in SUBJECTS or verb.lemma_ not in SAYING:
        return set()
    behind = any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)  # "he left - she said that ..."
    told = {token for child in verb.children if child.dep_ not in {"advcl", "prep", "npadvmod", "advmod", "nsubj"}
            for token in child.subtree if not behind or child.i > verb.i}
    if verb.dep_ == "parataxis":
        told |= set(verb.head.subtree) - set(verb.subtree)
    begins = _quotation(pronoun)
    return {token for token in told if token.i >= begins}


def _quotation(pronoun: Word) -> int:
    """Where the last quotation before a pronoun begins that is a clause of its own; where the sentence does, if none.

    So is one behind a full stop, and one with a capital and a subject: "he mocked them: “You are late,” he said".
    """
    tokens, first = pronoun.doc, pronoun.sent.start
    marks = [i for i in range(pronoun.i - 1, first, -1) if tokens[i].text in QUOTES and tokens[i + 1].text[0].isupper()]
    for mark in marks:
        told = any(token.dep_ in SUBJECTS for token in tokens[mark + 1:pronoun.i])
        if tokens[mark - 1].text in {".", "!", "?"} or (told and tokens[mark - 1].text in {",", ":"}):
            return mark
    return first


def _opener(reading: Reading, index: int, pronoun: Word) -> str:
    """The subject of a clause that opens the sentence: "When Marsh left the board, [he] sold his shares"."""
    if pronoun.dep_ not in SUBJECTS:
        return ""
    openers = [child for child in pronoun.head.children if child.dep_ == "advcl" and child.i < pronoun.i]
    own = subjects(openers[0]) if len(openers) == 1 else []
    if not own or reading.is_quoted(index, own[0]):
        return ""
    actor, low = reading.actor(index, own[0]), pronoun.lower_
    before = [(index, token) for token in pronoun.doc[pronoun.sent.start:pronoun.i]]
    if reading.scene.kinds.get(actor) != PERSON or not reading.fits(actor, low):
        return ""
    return actor if people(reading, before, low) == {actor} else ""


def _doer_around(reading: Reading, index: int, pronoun: Word) -> str:
    """The subject of the clause that a clause of time or reason hangs on: "Marsh shut the mill when [he] took over"."""
    clause = pronoun.head
    if pronoun.dep_ not in SUBJECTS or clause.dep_ != "advcl" or clause.head.i > pronoun.i:
        return ""
    doer = subject(clause.head)
    actor = reading.actor(index, doer) if doer is not None and not reading.is_quoted(index, doer) else ""
    if reading.scene.kinds.get(actor) != PERSON or not reading.fits(actor, pronoun.lower_):
        return ""
    before = [(index, token) for token in pronoun.doc[pronoun.sent.start:pronoun.i]]
    return actor if people(reading, before, pronoun.lower_) == {actor} else ""


def _speaker_before(reading: Reading, index: int, pronoun: Word) -> str:
    """Who alone speaks in the sentence before, past sentences of a quotation, if "he" goes on to speak."""
    verb = pronoun.head
    if pronoun.dep_ not in SUBJECTS or verb.lemma_ not in TELLING or verb.dep_ not in {"ROOT", "parataxis"}:
        return ""
    spans = reading.scene.parse.spans
    here = _doers_before(reading, index, pronoun)
    if here:
        return here.pop() if len(here) == 1 else ""
    for back in range(1, NEAR + 1):
        before = spans.get(index - back)
        if before is None:
            return ""
        said = [token for token in before if not token.is_punct and not token.is_space
                and not reading.is_quoted(index - back, token)]
        if said:
            return _sole_speaker(reading, index - back, said, pronoun.lower_)
    return ""


def _doers_before(reading: Reading, index: int, pronoun: Word) -> set[str]:
    """Persons that are subjects before the pronoun, outside quotation marks: "Marsh shrugged. “So what?” he said"."""
    content = _content(pronoun)
    doers = [reading.actor(index, token) for token in reading.scene.parse.spans[index] if token.i < pronoun.i
             and token.dep_ in SUBJECTS and token not in content and not reading.is_quoted(index, token)]
    return {actor for actor in doers if reading.scene.kinds.get(actor) == PERSON
            and reading.fits(actor, pronoun.lower_)}


def _sole_speaker(reading: Reading, index: int, tokens: Sequence[Word], pronoun: str) -> str:
    """Who alone speaks among the words; nobody if that is a person of unknown sex beside one who may be meant."""
    tellers = {reading.actor(index, own) for token in tokens if token.lemma_ in TELLING and is_verb(token)
               for own in [subject(token)] if own is not None}
    actor = tellers.pop() if len(tellers) == 1 else ""
    if reading.scene.kinds.get(actor) != PERSON or not reading.fits(actor, pronoun):
        return ""
    told = {inner for token in tokens if token.dep_ == "ccomp" for inner in token.subtree}
    others = people(reading, [(index, token) for token in tokens if token not in told], pronoun) - {actor, ""}
    return actor if reading.is_of_known_sex(actor) or not others else ""


def _looks_ahead(pronoun: Word) -> bool:
    """Whether the subject that a pronoun may be comes behind: "On his visit the envoy fell ill", "When he left"."""
    main = subject(pronoun.sent.root)
    led = [pronoun, *pronoun.ancestors]
    opens = pronoun.dep_ in SUBJECTS and pronoun.head.dep_ == "advcl" and main is not None and main.tag_ != "PRP"
    return (opens or pronoun.tag_ == "PRP$") and main is not None and pronoun.i < main.left_edge.i and main not in led


def _behind(reading: Reading, index: int, pronoun: Word) -> str:
    """The person that is the subject of the sentence, if it may be whom the pronoun means."""
    main = subject(pronoun.sent.root)
    actor = reading.actor(index, main) if main is not None else ""
    return actor if reading.scene.kinds.get(actor) == PERSON and reading.fits(actor, pronoun.lower_) else ""


def _ahead(reading: Reading, index: int, pronoun: Word) -> str:
    """The subject that a pronoun looks ahead to, if nobody else was named before: "On his visit Marsh fell ill"."""
    tops = [one for one in pronoun.ancestors if one.head.dep_ == "ROOT" and one.head.i != one.i]
    actor = _behind(reading, index, pronoun)
    if not actor or not tops or tops[0].dep_ not in {"prep", "advcl", "npadvmod"}:
        return ""
    here = [(index, token) for token in pronoun.doc[pronoun.sent.start:pronoun.i]]
    _, others = _nearest(reading, index, pronoun, here, {actor})
    joined = any(child.dep_ == "conj" for child in pronoun.children)  # "when he and the board met, Marsh": another
    is_other = bool(others) if pronoun.tag_ != "PRP$" else len(others - {""}) == len(others) == 1
    return actor if not is_other and not joined and people(reading, here, pronoun.lower_) <= {actor} else ""


def _acts(reading: Reading, tokens: Iterable[Place], actor: str) -> bool:
    """Whether somebody is the subject of words before: who is only spoken of seldom goes on to speak."""
    return any(reading.actor(place, token) == actor and (token.dep_ in {"nsubj", "nsubjpass", "agent", "appos", "ROOT"}
               or (token.dep_ == "pobj" and token.head.lower_ in {"by", "to"})) for place, token in tokens)

"""The headline of a statement: who speaks, the word of saying as written, and the main clause of what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.attribution import Said
from timeline.events.bonds import binds
from timeline.events.bondwords import TO_WHOM
from timeline.events.clauses import LINKS, Cut, clause, has_tense, phrase
from timeline.events.phrases import is_parted, keeps_meaning, length, negates, whole_words
from timeline.events.shorten import LONGEST, shortened, trimmed
from timeline.events.titles import is_full_name, titles
from timeline.events.view import SUBJECTS, Token, View, child, children, is_verb
from timeline.events.wholeness import is_closed
from timeline.events.words import NEVER
from timeline.model.text import Span

_MOST = 18  # words of a statement's headline, for it tells who speaks as well
_SPEAKER = 7  # words of a speaker's description
_QUOTING = 18  # words of a statement's headline that quotes
_MORE = 5  # words that one may have beyond these, if it says nothing whole else
_BARE = 8  # words of a statement's headline without what can be spared
_ENDS = frozenset({",", ".", "?", "!", ";", "—", "–", "--"})
_QUOTE = frozenset({'"', "''", "``", "“", "”"})
_OPENS = frozenset({"``", "“"})
_WHOLE = frozenset({"object", "passive", "prep", "open"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A wording of a statement: words of its sentence and, if it quotes, the range of what is said in these words."""

    words: list[Token]
    quote: Span | None = None


def wordings(cut: Cut, told: Said) -> list[Spoken]:
    """Wordings of a statement, the best first; each tells something of what is said, if the sentence does."""
    if told.form in _WHOLE or (told.form == "noun" and is_verb(told.token)):
        whole = clause(cut, told.token)
        return [Spoken(trimmed(cut.view, whole, strict=told.act == "deny", kept={told.token.i}))]
    bare = _bare(cut, told)
    own = {t.i for t in bare}
    inside = [t for t in _said(cut.view, told) if t.i not in own]
    found = [*_quoted(cut, told, bare, inside), *_told(cut, told, bare, inside)]
    brief = _without_titles(bare)
    if len(brief) < len(bare) and not any(_total(one) <= LONGEST for one in found):
        found = [*_quoted(cut, told, brief, inside), *_told(cut, told, brief, inside), *found]
    if not any(one.quote is not None for one in found):
        found += _quoted(cut, told, brief, inside, more=_MORE)
    least = len(whole_words(cut.view, brief))
    return [one for one in found if one.quote is not None or len(one.words) > least] or [
        Spoken(whole_words(cut.view, bare))]


def _said(view: View, told: Said) -> list[Token]:
    """The words of what is said; of two clauses side by side behind a cue the first, which the parse may pass over."""
    said = [t for span in told.content for t in view.within(span)]
    clauses = [t for t in children(told.token, "ccomp") if t.i > told.token.i]
    if told.form != "clause" or len(clauses) < 2 or clauses[0] in said or not _is_finite(clauses[0]):
        return said
    first = min((t.i for t in said), default=len(view.tokens[0].doc))
    before = [t for t in clauses[0].subtree if view.holds(t) and told.token.i < t.i < first and not t.is_space]
    while before and before[-1].is_punct:
        before = before[:-1]
    return said if is_parted(before) else before


def _is_finite(verb: Token) -> bool:
    return has_tense(verb) and (verb.tag_ not in {"VB", "VBN"} or child(verb, "aux", "auxpass") is not None)


def _without_titles(bare: Sequence[Token]) -> list[Token]:
    """Speaker and cue without what says what the speaker is, if the full name is there: "Ann Orr of Velden"."""
    gone = {inner.i for name in bare for part in titles(name) for inner in part.subtree}
    names = [name for name in bare if is_full_name(name)]
    gone |= {inner.i for name in names for part in children(name, "prep") for inner in part.subtree}
    return [t for t in bare if t.i not in gone]


def _total(one: Spoken) -> int:
    return length(one.words) + (0 if one.quote is None else _QUOTING - LONGEST)


def _bare(cut: Cut, told: Said) -> list[Token]:
    """Speaker and cue with whom it is told to."""
    view = cut.view
    source = [t for span in told.source for t in view.within(span)]
    kept: list[Token] = []
    if told.speaker is not None:
        own = {t.i for t in source}
        kept = [t for t in phrase(cut, told.speaker) if t.i in own] or [told.speaker]
        kept = shortened(view, kept, _SPEAKER)
    kept += [t for span in told.cue for t in view.within(span) if t.lower_ not in LINKS]
    covered = {t.i for span in told.content for t in view.within(span)}
    for part in children(told.token, "dobj", "dative"):
        more = phrase(cut, part)
        if told.token.lemma_.lower() in TO_WHOM and part.i not in covered:
            more = [t for t in more if t.i not in covered]
            kept += shortened(view, more, 4) if part.i > told.token.i else []
        elif more and part.i > told.token.i and not {t.i for t in more} & covered and len(more) <= _SPEAKER:
            kept += shortened(view, more, 4)
    return kept


def _quoted(cut: Cut, told: Said, bare: Sequence[Token], inside: Sequence[Token], *, more: int = 0) -> list[Spoken]:
    """The quoted words from their first on, as far as a clause goes and there is room, behind their speaker.

    `more` are the words that there may be beyond those there should be.
    """
    view = cut.view
    marks = [t for t in view.tokens if t.text in _QUOTE]
    opening = _opening(view, told, marks, inside)
    if told.form not in {"quote", "clause"} or opening is None or inside[0].i - opening > 1:
        return []
    closing = next((t.i for t in marks if t.i > opening), view.tokens[-1].i + 1)
    quoted = [t for t in inside if opening < t.i < closing]
    said = _from_main_clause(quoted)
    words = whole_words(view, bare)
    room = _QUOTING + more - length(words) - any(t.tag_ == "PRP" for t in words)  # a name is longer than its pronoun
    ends = _ends(view, said, room, vague=False) or _ends(view, said, room, vague=True)
    if not ends and 0 < length(quoted) <= room and _is_all(view, quoted, inside, closing):
        said = quoted
        ends = [next(place for place in range(len(said) - 1, -1, -1) if said[place].text not in _ENDS - {"!", "?"})]
    full = [place for place in ends if _is_full(said, place)]
    chosen = [place + (said[place + 1:place + 2] != [] and said[place + 1].text == "?")
              for place in dict.fromkeys([*full[-1:], *reversed(ends)])]
    return [Spoken(words, view.span(said[:place + 1])) for place in chosen]


def _is_full(said: Sequence[Token], place: int) -> bool:
    """Whether quoted words end behind a place, or a mark parts them there."""
    return place + 1 == len(said) or said[place + 1].text in _ENDS


def _opening(view: View, told: Said, marks: Sequence[Token], inside: Sequence[Token]) -> int | None:
    """The place of the mark that opens what is said; of a quotation that only ends here, that before the sentence."""
    found = next((t for t in reversed(marks) if inside and t.i <= inside[0].i), None)
    if found is not None or not inside or not marks:
        return found.i if found is not None else None
    saying = {t.i for span in (*told.source, *told.cue) for t in view.within(span)}
    first, last = marks[0], max((t.i for t in inside if t.i < marks[0].i), default=-1)
    ends = first.text not in _OPENS and last >= 0 and first.i - last <= 2 and first.i < min(saying, default=-1)
    return view.tokens[0].i - 1 if ends and len(marks) == 1 else None


def _is_all(view: View, quoted: Sequence[Token], inside: Sequence[Token], closing: int) -> bool:
    """Whether quoted words are a sentence to its end, or, if they are none ("Maybe, yes"), all that was said."""
    ended = quoted[-1].text in {".", "!", "?", ","} or closing > view.tokens[-1].i or (
        view.tokens[closing - view.tokens[0].i - 1].text == ",")
    if any(is_verb(t) and has_tense(t) for t in quoted):
        return ended and (quoted[0].text[:1].isupper() or any(t.dep_ in SUBJECTS for t in quoted))
    more = any(t.i > closing and not t.is_punct for t in inside) or any(
        t.i > closing and t.text in _QUOTE for t in view.tokens)
    all_said = not more and sum(t.i < quoted[0].i and not t.is_punct for t in inside) == 0
    return all_said and ended and length(quoted) > 1


def _ends(view: View, said: Sequence[Token], room: int, *, vague: bool) -> list[int]:
    """The places in quoted words behind which they may be cut off, none before their main verb."""
    found = []
    top = _main(said)
    for place, token in enumerate(said):
        if top is not None and token.i < top.i:
            continue
        run, rest = said[:place + 1], said[place + 1:]
        stops = not rest or rest[0].text in _ENDS or rest[0].tag_ == "CC" or rest[0].dep_ in {"mark", "prep"}
        fits = token.text not in _ENDS and length(run) <= room and not (rest and is_parted(run))
        if stops and fits and any(map(has_tense, run)) and is_closed(view, run, rest, vague=vague):
            found.append(place)
    return found


def _main(said: Sequence[Token]) -> Token | None:
    """The finite verb of quoted words that hangs on none of them."""
    within = {t.i for t in said}
    return next((t for t in said if is_verb(t) and has_tense(t) and t.head.i not in within | {t.i}), None)


def _from_main_clause(said: list[Token]) -> list[Token]:
    """Quoted words from their main clause on: "As we said before, at no time have we ..."."""
    within = {t.i for t in said}
    top = _main(said)
    if top is None:
        return said
    opening = [t for t in top.children if (t.dep_ not in {"punct", "cc", "intj"} or t.lower_ in NEVER) and not (
        t.dep_ in {"advcl", "advmod", "prep", "npadvmod"} and t.i < top.i and not keeps_meaning(t)
        and t.tag_ != "WRB")]
    first = min([top.i, *(t.left_edge.i for t in opening if t.left_edge.i in within)])
    return [t for t in said if t.i >= first]


def _told(cut: Cut, told: Said, bare: Sequence[Token], inside: Sequence[Token]) -> list[Spoken]:
    """The main clause of what is said, shortened, in the order of the text."""
    view = cut.view
    words = [t for t in inside if not t.is_punct]
    if not words:
        return []
    within = {t.i for t in words}
    tops = [t for t in words if t.head.i not in within or t.head.i == t.i]
    top = next((t for t in tops if is_verb(t)), tops[0])
    found = clause(cut, top) if is_verb(top) else phrase(cut, top)
    mark = child(top, "mark")
    first = min((t.i for t in bare), default=-1)
    content = _completed([t for t in found if t.i in within or (t.i < first and is_verb(top))], found, bare)
    content += [mark] if mark is not None and mark.i in within else []
    content += [t for t in children(top, "advmod") if t.tag_ == "WRB" and t.i in within and is_verb(top)]
    if not content:
        return []
    kept = {t.i for t in bare} | {top.i}
    strict = told.act == "deny" or negates(found)
    short = trimmed(view, [*bare, *content], kept=kept, strict=strict, most=_MOST)
    barer = shortened(view, [*bare, *content], _BARE, kept=kept, strict=strict)  # perhaps without an unsure pronoun
    barest = shortened(view, [*bare, *content], _BARE, kept=kept, strict=strict, vague=True)
    return [Spoken(_with_comma(view, told, each)) for each in (short, barer, barest)]


def _completed(content: list[Token], clause_: Sequence[Token], bare: Sequence[Token]) -> list[Token]:
    """What is said with what completes it behind a closing quotation mark: "said it had “no reason to doubt” them"."""
    inside = {t.i for t in content} | {t.i for t in bare}
    added: set[int] = set()
    for token in clause_:  # heads come before what hangs on them
        if token.i not in inside and (token.head.i in added or (token.head.i in inside and binds(token.head, token))):
            added.add(token.i)
    return [*content, *(t for t in clause_ if t.i in added)]


def _with_comma(view: View, told: Said, words: list[Token]) -> list[Token]:
    """The words with the comma that parts what is said from the speaker or the word of saying behind it."""
    saying = {t.i for span in (*told.source, *told.cue) for t in view.within(span)}
    first = min((t.i for t in words if t.i in saying), default=-1)
    before = max((t.i for t in words if t.i < first), default=-1)
    if before < 0:
        return words
    offset = view.tokens[0].i
    comma = [t for t in view.tokens[before + 1 - offset:first - offset] if t.text == ","][-1:]
    return sorted({t.i: t for t in (*words, *comma)}.values(), key=lambda t: int(t.i))

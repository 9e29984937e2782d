"""What each expression of a document is relative to, and in which direction. No other document is seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from timeline.model.text import Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis, Direction, Timex
from timeline.temporal.around import Around
from timeline.temporal.build import THAT_DAY
from timeline.temporal.clocks import is_evening, of_last_evening, of_same_half
from timeline.temporal.counted import COUNTED, counted
from timeline.temporal.dateline import dateline
from timeline.temporal.ended import ended
from timeline.temporal.entries import Entry, entries
from timeline.temporal.find import cues, find
from timeline.temporal.found import Found
from timeline.temporal.framed import may_go_with, opens_entry, shares_year, stands_aside
from timeline.temporal.hemisphere import holds_season, is_subject, names_south, turned
from timeline.temporal.meaning import (
    Beside,
    Between,
    Fiscal,
    Limit,
    Meaning,
    Near,
    Nth,
    Occurrence,
    Of,
    Offset,
    Shift,
    Stretch,
    Then,
    Uncertain,
    Unit,
    UpTo,
    Weekday,
    as_told,
    core,
    face,
    is_anaphoric,
    root,
)
from timeline.temporal.quotations import quotations
from timeline.temporal.recurring import is_yearly
from timeline.temporal.reference import Reference, References, told_by
from timeline.temporal.rule import Cues
from timeline.temporal.sides import Side
from timeline.temporal.surroundings import Surroundings
from timeline.temporal.tense import Facing, is_open, told_as
from timeline.temporal.timex import timex_type, timex_value
from timeline.temporal.told import Place, Told, cycles_on
from timeline.temporal.verbs import Patterns, clause_before, compiled

_THE_QUARTER = Shift(Unit.QUARTER, 0, anaphoric=True)
_SAME_SENTENCE = 160  # characters between two expressions of a sentence
_SENTENCE_END = re.compile(r"[.!?;]\W*\s|\n")
_COMPARED = 60  # characters in which the words right before a time stand that only compare with it


def anchor(document_id: str, text: str, *, published: Interval | None, language: str = "en",
           ignore: Sequence[Span] = ()) -> tuple[Anchored, ...]:
    """Every temporal expression of a document, in order, with what it is relative to.

    `published` is when the document was published, None if unknown: deictic expressions then keep the basis
    PUBLICATION and have no interval. Expressions inside `ignore` are found but never serve as antecedents. A language
    without a file of its own is read through dateparser.
    """
    words = cues(language)
    found = tuple(ended(tuple(counted(tuple(find(text, language)), text, words)), text, words))
    found = tuple(_without_that(one, text, compiled(words)) for one in found)
    parts = sorted((*entries(text, found, words), *quotations(text, found, words)),
                   key=lambda part: (part.start, -part.end))
    skipped = [(span.start, span.end) for span in ignore]
    told = [not (any(start <= one.start and one.end <= end for start, end in skipped)
                 or dateline(text, one.start, one.end)) for one in found]
    anchored: Sequence[Anchored] = ()
    for _ in range(1 + any(part.is_dated_behind(found) for part in parts)):  # what stands behind is known the next time
        story = _Story(document_id, text, published, words, parts, anchored)
        for place, one in enumerate(found):
            base = found[place + 1] if one.rule == COUNTED else one  # the date that it is counted from
            story.add(one, is_told=told[place], base=base)
        anchored = story.anchored
    return tuple(anchored)


class _Story:
    """A document as far as it has been read: what was told last, and whether it speaks from its own day."""

    __slots__ = ("_around", "_cues", "_document", "_is_south", "_memory", "_patterns", "_references", "_text",
                 "anchored")

    def __init__(self, document: str, text: str, published: Interval | None, words: Cues,
                 parts: Sequence[Entry], heads: Sequence[Anchored]) -> None:
        self._patterns, self._cues = compiled(words), words
        self._around = Surroundings(text, self._patterns)
        self._is_south = False
        self._document, self._text = document, text
        self._memory = Told(published)
        self.anchored: list[Anchored] = []
        self._references = References(text, self._memory, published, parts, self.anchored, self._patterns, heads)

    def add(self, one: Found, *, is_told: bool, base: Found) -> None:
        """Anchors the next expression of the text; `base` is the one whose words give the direction."""
        inner = root(one.meaning)
        facing = Facing(Direction.NONE)
        seen = self._seen(one, inner)
        meaning = self._settled(one, inner, seen)
        if isinstance(inner, Near):
            if seen.basis is Basis.NARRATIVE and not seen.is_written:
                meaning = as_told(meaning, cycles_on(inner.period, seen.time))
            else:
                facing = self._around.facing(base, inner)
                meaning = face(meaning, facing.direction, is_firm=facing.is_firm, is_even=facing.is_even)
                meaning = Uncertain(meaning) if facing.is_doubtful else meaning
        elif seen.basis is Basis.ABSOLUTE:
            facing = told_as(self._text, one.start, one.end, self._patterns)
        meaning = self._of_half(one, meaning, seen)
        interval = meaning.resolve(seen.time)
        rival = "" if facing.direction is Direction.FUTURE else self._rival(one, inner, seen, interval)
        is_doubtful = not isinstance(meaning, Uncertain) and self._is_doubtful(one, seen, interval)
        if (rival or is_doubtful) and interval is not None:
            meaning, interval = _doubted(meaning), replace(interval, uncertain=True)
        value = timex_value(meaning, seen.time, interval)
        if self._is_late(one, inner, seen):
            meaning = of_last_evening(meaning)
            interval = meaning.resolve(seen.time)
        timex = Timex(one.start, one.end, self._text[one.start:one.end], timex_type(meaning), value,
                      one.meaning, one.rule, interval)
        named = core(meaning) if isinstance(meaning, Limit | UpTo | Between | Fiscal) else None
        result = Anchored(self._document, len(self.anchored), timex, meaning, seen.basis, facing.direction, facing.cue,
                          seen.time, seen.antecedent, named, is_open(facing, self._patterns), rival)
        self.anchored.append(result)
        if is_told:
            self._remember(one, result, inner)

    def _remember(self, one: Found, told: Anchored, inner: Meaning) -> None:
        """Takes note of what may be counted from, also where its time is not known yet."""
        self._memory.hear(told.basis, inner)
        looks_back = partial(self._around.looks_back, one)
        if self._patterns.compared.search(self._text, max(0, one.start - _COMPARED), one.start):
            return  # "the worst since 12 January": no day that the story goes on from
        before, _ = self._told_in_sentence(one)
        if before is not None and self._patterns.quoted.search(self._text, before.timex.end, one.start):
            return  # "it sank on Monday, police said on Tuesday": the story goes on from Monday
        if told.timex.interval is not None:
            is_aside = told.basis is Basis.ABSOLUTE and stands_aside(self._text, one.start, self._patterns)
            place = Place.ASIDE if is_aside else self._around.place(one)
            self._memory.tell(told, inner, told.timex.interval, place, looks_back)
        elif told.basis in (Basis.PUBLICATION, Basis.NARRATIVE):
            self._memory.tell_undated(told, inner, looks_back)

    def _shared(self, one: Found, inner: Meaning) -> Reference | None:
        """The date before it whose year a date without one shares; None if there is none, or it lies ahead."""
        if not (isinstance(inner, Near) and self.anchored):
            return None
        last = self.anchored[-1]
        if last.timex.interval is not None and self._patterns.chained.fullmatch(self._text, last.timex.end, one.start):
            return told_by(last)  # "put off to July and then to October"
        if not is_yearly(inner):
            return None
        if not shares_year(self._text, last, one.start, inner.period, self._patterns):
            return None
        is_apart = self._around.lies_ahead(one) and not opens_entry(self._text, last.timex.end, one.start)
        return None if is_apart else told_by(last)

    def _seen(self, one: Found, inner: Meaning) -> Reference:
        """What the expression counts from; what is told in the tense of its own day looks ahead from there.

        "It has lasted since July; the next one is on the 27th", "it began at 10pm last night and should end by noon".
        """
        foretold = self._foretold(one) if is_yearly(inner) else None
        seen = foretold or self._shared(one, inner) or self._references.of(one, inner)
        if isinstance(inner, Stretch) and inner.forward and not inner.anaphoric:
            return self._told_before(one) or (self._opening(one) if self._opens_told(one) else None) or seen
        if is_yearly(inner) and seen.antecedent is not None and foretold is None and self._around.will_be(one):
            return self._references.publication  # "a concert will be held on 28 March", in a life of 1964
        of_month = isinstance(inner, Near) and inner.period.cycle is Unit.MONTH
        if not (of_month or inner == THAT_DAY) or seen.antecedent is None:
            return seen
        is_over = _lies_behind(self.anchored[seen.antecedent])
        return self._references.publication if is_over and self._around.lies_ahead_of_writing(one) else seen

    def _last_of_sentence(self, one: Found) -> tuple[Anchored | None, str]:
        """The dated expression before it in the same sentence, with the words between them; None and "" without one."""
        last = self.anchored[-1] if self.anchored else None
        return self._beside(last, one)

    def _told_in_sentence(self, one: Found) -> tuple[Anchored | None, str]:
        """The same for the expression that has just been anchored."""
        return self._beside(self.anchored[-2] if len(self.anchored) > 1 else None, one)

    def _beside(self, last: Anchored | None, one: Found) -> tuple[Anchored | None, str]:
        if last is None or last.timex.interval is None:
            return None, ""
        between = self._text[last.timex.end:one.start]
        is_near = len(between) <= _SAME_SENTENCE and _SENTENCE_END.search(between) is None
        return (last, between) if is_near else (None, "")

    def _told_before(self, one: Found) -> Reference | None:
        """The date told before in the same sentence, where coming times are told from it.

        "It lost 9 in 2019 and 14 in each of the next two years", "said in 2019 it would cut jobs over the next year".
        """
        last, _ = self._last_of_sentence(one)
        if last is None or last.basis not in (Basis.ABSOLUTE, Basis.NARRATIVE):
            return None
        return told_by(last) if self._around.is_of_past(one) else None

    def _opens_told(self, one: Found) -> bool:
        """Whether coming times open a sentence that tells of them as over: "For the next ten years she ran a house"."""
        return self._around.is_past(one) and self._around.place(one) is Place.OPENING

    def _opening(self, one: Found) -> Reference:
        """What was told last, if near; no time if nothing was: such times never count from publication."""
        last = self.anchored[-1] if self.anchored else None
        near = last is not None and last.timex.interval is not None and one.start - last.timex.end < _SAME_SENTENCE
        return told_by(last) if last is not None and near else Reference(Basis.NARRATIVE, None)

    def _foretold(self, one: Found) -> Reference | None:
        """The date of the saying or promise that another date of its sentence is told from: "promised in June 2022 to
        pay by Christmas", "said in May 2021 that it had closed in March".
        """
        last, between = self._last_of_sentence(one)
        if last is None or last.basis is not Basis.ABSOLUTE or not self._patterns.ahead.match(between):
            return None
        is_said = self._patterns.foretold.search(clause_before(self._text, last.timex.start)) is not None
        turned = self._around.lies_ahead(one) or self._around.looks_back(one)
        return replace(told_by(last), is_written=True) if is_said and turned else None

    def _rival(self, one: Found, inner: Meaning, seen: Reference, interval: Interval | None) -> str:
        """The words of the date told last that a date of recent past may go with; "" if there is none."""
        if not (isinstance(inner, Near) and self.anchored):
            return ""
        last = self.anchored[-1]
        if seen.basis is not Basis.PUBLICATION or interval is None:
            return ""
        is_open = may_go_with(self._text, last, one.start, inner.period, interval, self._patterns)
        return (last.rival or last.timex.text) if is_open else ""

    def _is_doubtful(self, one: Found, seen: Reference, interval: Interval | None) -> bool:
        """Whether a time told from another may be meant otherwise: from one that is itself uncertain, as past on a day
        yet to come, or in a morning of which only its place would say that it is the next ("in the morning" behind what
        was done then).
        """
        if seen.antecedent is None or seen.antecedent >= len(self.anchored) or interval is None:
            return False
        told = self.anchored[seen.antecedent]
        last = told.timex.interval
        if last is None or last.uncertain:
            return last is not None and not holds_season(told.meaning)  # whose year is not in doubt
        if one.rule == "the morning" and self._text[one.start:one.end].lower() == "the night":
            return True  # the one before or the one after
        if is_anaphoric(one.meaning) and _opens_quotation(self._text[told.timex.end:one.start]):
            return True  # what somebody quoted counts from need not be what was told before
        if one.rule == "the morning" and last.earliest is not None and interval.earliest is not None:
            return last.earliest.day < interval.earliest.day and self._around.place(one) is Place.INSIDE
        return root(one.meaning) == THAT_DAY and self._memory.is_ahead(interval) and self._around.is_past(one)

    def _of_half(self, one: Found, meaning: Meaning, seen: Reference) -> Meaning:
        """The meaning with its seasons as those of the half of the earth that is told of, flagged if that is open."""
        if isinstance(meaning, Uncertain) or not holds_season(meaning):
            return meaning
        named = names_south(self._text, one.start, self._cues)
        meant = meaning.resolve(seen.time)
        is_over = meant is not None and self._memory.is_ahead(meant) and (
            is_subject(self._text, one.end, self._cues) or (named and not self._around.lies_ahead(one)))
        self._is_south |= seen.basis is Basis.PUBLICATION and is_over
        if self._is_south:
            return turned(meaning)
        return _doubted(meaning) if named else meaning

    def _is_late(self, one: Found, inner: Meaning, seen: Reference) -> bool:
        """Whether an evening hour of no day is told as past in a text of which only the day is known, or an hour that
        has not come yet: it may be of the evening before.
        """
        is_of_evening = inner == THAT_DAY and is_evening(one.meaning)
        return seen.basis is Basis.PUBLICATION and is_of_evening and self._around.is_past(one)

    def _settled(self, one: Found, inner: Meaning, seen: Reference) -> Meaning:
        """What the words mean where they stand: of which quarter figures are told, what counts by business years."""
        if self._references.is_apposed(one):
            return Then()
        if one.rule == "weekday told" and self._around.looks_back(one):
            return _before_told(one.meaning)  # "had seen her on the Wednesday"
        if one.rule == "the period of a year" and self._references.is_of_figures(one):
            return self._references.same_quarter(one.meaning)
        if isinstance(one.meaning, Limit) and one.meaning.side is Side.UNTIL and self._patterns.withheld.search(
                clause_before(self._text, one.start)):
            return one.meaning.whole  # "did not open until Friday"
        if isinstance(one.meaning, Of) and inner == THAT_DAY and seen.antecedent is not None:
            return of_same_half(one.meaning, self._text[one.start:one.end], self.anchored[seen.antecedent])
        figures = self._of_figures(one, inner, seen) if seen.basis is Basis.PUBLICATION else None
        is_fiscal = seen.is_fiscal and not isinstance(one.meaning, Fiscal)
        return figures or (Fiscal(one.meaning) if is_fiscal else one.meaning)

    def _of_figures(self, one: Found, inner: Meaning, seen: Reference) -> Meaning | None:
        """The period that an article's figures are told of where nothing names it: one that is over."""
        if inner == _THE_QUARTER:
            return Shift(Unit.QUARTER, 0 if self._around.lies_ahead(one) else -1)
        if one.rule == "year-earlier quarter":
            return Shift(Unit.QUARTER, -5)
        if isinstance(one.meaning, Nth) and inner == Then(Unit.YEAR) and self._is_over(one, seen):
            return replace(one.meaning, whole=Shift(Unit.YEAR, -1))
        return None

    def _is_over(self, one: Found, seen: Reference) -> bool:
        """Whether months of a year that nobody names are told of as over before they are: those of the year before."""
        meant = one.meaning.resolve(seen.time)
        ahead = meant is not None and seen.time is not None and seen.time.latest is not None and (
            meant.latest is not None and seen.time.latest < meant.latest)
        return ahead and self._around.is_past(one, of_week=False)


def _without_that(one: Found, text: str, patterns: Patterns) -> Found:
    """The weekday alone of "said that Tuesday's quake", whose "that" opens what was said."""
    inner = root(one.meaning)
    if one.rule != "that named" or not isinstance(inner, Occurrence) or not isinstance(inner.period, Weekday):
        return one
    if patterns.saying.search(text, max(0, one.start - _COMPARED), one.start) is None:
        return one
    start = one.start + text[one.start:one.end].index(" ") + 1
    return Found(start, one.end, "weekday", Near(inner.period))


def _opens_quotation(between: str) -> bool:
    """Whether words begin a quotation that they do not end."""
    return between.count("“") > between.count("”") or between.count('"') % 2 == 1


def _doubted(meaning: Meaning) -> Meaning:
    """The meaning with the time that it names flagged uncertain."""
    return meaning.around(_doubted(meaning.whole)) if isinstance(meaning, Limit) else Uncertain(meaning)


def _before_told(meaning: Meaning) -> Meaning:
    """The weekday before the day told, where the words alone mean the one after it."""
    if isinstance(meaning, Beside):
        return replace(meaning, after=False)
    return meaning.around(_before_told(meaning.whole)) if isinstance(meaning, Around) else meaning


def _lies_behind(told: Anchored) -> bool:
    """Whether a time lies before the writing by its own words: "last night", "since July", "left on Monday"."""
    inner = root(told.meaning)
    if isinstance(inner, Shift | Occurrence) and not inner.anaphoric:
        return inner.steps < 0
    if isinstance(inner, Offset) and not inner.anaphoric:
        return inner.count is not None and inner.count < 0
    return told.direction is Direction.PAST

"""What a document has told so far: the antecedents of "the following day", "that quarter", a bare "in March".

A history is told in a running year. A single mention of a far year ("as in 1812") is a look aside and does not move
it; a date with month or day in a near year, a year soon after that opens its sentence, a year in a heading, or a second
mention do. A heading that is a year ("1936", "2004: the siege") by itself makes a text one of history.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from timeline.model.calendar import weekday
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis, Direction, Meaning
from timeline.temporal.meaning import Between, Fiscal, Limit, Near, Offset, Unit, UpTo, core
from timeline.temporal.periods import MonthDay, MonthName, Named, Weekday

_FINE = (Precision.DAY, Precision.DAYPART, Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_HISTORY = 3  # weight of other years that makes a text one of history
_LONG_AGO = 20  # years after which a date says more strongly that the text is one of history
_NEAR_YEARS = 1  # years around publication that a text of news speaks of as its own time
_SOON = 3  # years by which a bare year moves the running year on
_NEAR_DATE = 10  # years within which a date with its month moves it
_YEAR = 366 * 86_400
_SOME_DAY = Interval.days(730_000, 730_001, Precision.DAY)  # any will do: it only tells how precise an expression is
_ROLLOVER = 7  # months back at which a bare month is rather one of the year after


class Place(Enum):
    """Where in its text an expression stands; a chapter is a heading that is or begins with the expression.

    What stands aside tells of no year but its own: a date of birth.
    """

    INSIDE = 0
    OPENING = 1
    HEADING = 2
    CHAPTER = 3
    ASIDE = 4


class Told:
    """The expressions told last, by what they can be antecedents of; nothing that comes later is known.

    `story_day` is the day told last by what is no look back ("had met on Tuesday"), `day_over` the one told last that
    does not lie ahead of publication.
    """

    __slots__ = ("_back", "_other_time", "_own_time", "_pending", "_published", "_running", "day", "day_over", "last",
                 "quarter", "story_day", "year")

    def __init__(self, published: Interval | None) -> None:
        self._published = published
        self.last: Anchored | None = None
        self.day: Anchored | None = None
        self.day_over: Anchored | None = None
        self.story_day: Anchored | None = None
        self.quarter: Anchored | None = None  # the quarter that figures are told of
        self.year: Anchored | None = None  # told last in the running year
        self._back: int | None = None  # the day told last, if by what looks back
        self._running = 0
        self._pending: int | None = None
        self._own_time = 0  # expressions seen from the day of writing
        self._other_time = 0  # weight of those that state another year

    def tell(self, told: Anchored, inner: Meaning, interval: Interval, place: Place,
             looks_back: Callable[[], bool]) -> None:
        """Takes in the next expression that has a calendar time, where it stands, and whether it looks back."""
        named = interval
        if isinstance(told.meaning, Limit | UpTo | Between | Fiscal):
            named = core(told.meaning).resolve(told.reference) or interval
        self._remember(told, inner, named, looks_back)
        if told.basis is Basis.NARRATIVE:
            self._follow(told, named)
        elif told.basis is Basis.ABSOLUTE and place is not Place.ASIDE and not self.is_ahead(named):
            distance = self._distance(named)
            if distance > _NEAR_YEARS:
                dated, far = named.precision is not Precision.YEAR, distance > _LONG_AGO
                is_chapter = place is Place.CHAPTER
                self._other_time += _HISTORY if is_chapter else 1 + dated + far  # one bare year makes no history
            if distance > _NEAR_YEARS or self.tells_of_another_time():
                self._run(told, named, place, is_own=distance <= _NEAR_YEARS)

    def tell_undated(self, told: Anchored, inner: Meaning, looks_back: Callable[[], bool]) -> None:
        """Takes in the next expression, whose time nobody knows yet: what counts from it can be told all the same."""
        named = core(told.meaning).resolve(_SOME_DAY)
        if named is not None:
            self._remember(told, inner, named, looks_back)

    def _remember(self, told: Anchored, inner: Meaning, named: Interval, looks_back: Callable[[], bool]) -> None:
        self.last = told
        if named.precision in _FINE and not isinstance(told.meaning, UpTo):  # nothing happens on a period's last day
            self.day = told
            self.day_over = self.day_over if self.is_ahead(named) else told
            goes_back = looks_back() or (self._back is not None and told.antecedent == self._back)
            self._back = told.index if goes_back else None
            self.story_day = self.story_day if goes_back else told
        if named.precision is Precision.QUARTER and not isinstance(inner, Offset) and not self._is_planned(told, named):
            self.quarter = told

    def hear(self, basis: Basis, inner: Meaning) -> None:
        """Takes note of an expression that speaks from the day of writing, be that day known or not."""
        if basis is Basis.PUBLICATION:
            self._own_time += not isinstance(inner, Near) or inner.period.cycle is Unit.WEEK

    def tells_of_another_time(self) -> bool:
        """Whether what has been told so far is of other years, and hardly anything of the day of writing."""
        return self.year is not None and self._other_time >= _HISTORY + _HISTORY * self._own_time

    def _follow(self, told: Anchored, named: Interval) -> None:
        """Goes on from what counts from the running year; what lies before it ("the year before") is a look aside."""
        if self.year is None or named.earliest is None or named.latest is None:
            return
        year = named.earliest.date[0]
        if year >= self._running:
            self.year, self._running = told, year

    def _run(self, told: Anchored, named: Interval, place: Place, *, is_own: bool) -> None:
        """Moves the running year on, or keeps it where the expression only looks aside.

        A history reaches the years of its own writing (`is_own`) in small steps.
        """
        if named.earliest is None or (named.seconds or 0) > _YEAR:
            return
        year = named.earliest.date[0]
        ahead = year - self._running
        opens = place is not Place.INSIDE
        if named.precision is Precision.YEAR:
            near = opens and 0 <= ahead <= _SOON
            again = year == self._pending and ahead > -_NEAR_DATE  # "as in 1614", however often
        else:
            near = ahead <= _SOON if is_own else abs(ahead) <= _NEAR_DATE or (opens and ahead > 0)
            again = year == self._pending
        if self.year is None or near or place in (Place.HEADING, Place.CHAPTER) or again:
            self.year, self._running, self._pending = told, year, None
        else:
            self._pending = year

    def _is_planned(self, told: Anchored, interval: Interval) -> bool:
        """Whether a quarter is not over and told as what is to come: its figures are not known yet."""
        if self.is_ahead(interval) or told.direction is not Direction.FUTURE:
            return self.is_ahead(interval)
        return self._published is not None and not interval.before(self._published)

    def is_ahead(self, interval: Interval) -> bool:
        """Whether a time is yet to come on the day of publication: no history is told in it."""
        return self._published is not None and self._published.before(interval)

    def _distance(self, interval: Interval) -> int:
        """Years between a time and publication; of an unknown publication date, just far enough to be another's."""
        if interval.earliest is None:
            return 0
        if self._published is None or self._published.earliest is None:
            return _NEAR_YEARS + 1
        return abs(interval.earliest.date[0] - self._published.earliest.date[0])


def cycles_on(period: Named, reference: Interval | None) -> int:
    """How many cycles after that of the time told last a bare period is: December, then January, is of the next year.

    A weekday in a history is the first after the day told, or that day itself.
    """
    if reference is None or reference.earliest is None:
        return 0
    if isinstance(period, Weekday):
        return int(weekday(reference.earliest.day) != period.day)
    if not isinstance(period, MonthName | MonthDay) or reference.precision in (Precision.YEAR, Precision.SPAN):
        return 0
    return int(reference.earliest.date[1] - period.month > _ROLLOVER)

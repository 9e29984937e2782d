"""Groups fit together exactly if each member of the one fits each of the other."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import day, mention, month
from timeline.merge.conflicts import conflict
from timeline.merge.context import Context
from timeline.merge.days import dates_fit
from timeline.merge.fitting import Fitting
from timeline.merge.telling import telling
from timeline.model.event import Status

MENTIONS = st.builds(
    mention, st.sampled_from("abc"), st.integers(0, 900), st.sampled_from(["close", "open"]),
    agent=st.sampled_from(["", "Norvex", "Quillon"]), patient=st.sampled_from(["", "Pier"]),
    date=st.sampled_from([None, day(2004, 3, 1), day(2004, 3, 2), month(2004, 3), month(2005, 3)]),
    status=st.sampled_from([Status.REPORTED, Status.PLANNED, Status.NEGATED, Status.HYPOTHETICAL]))


@settings(deadline=None)
@given(st.lists(MENTIONS, min_size=2, max_size=8), st.integers(1, 7))
def test_groups_fit_as_their_members_do(mentions: list, cut: int) -> None:  # type: ignore[type-arg]
    """Comparing each way of telling once gives what comparing all members gives."""
    tellings = [telling(one, Context({})) for one in mentions]
    first, second = list(range(len(tellings)))[:cut], list(range(len(tellings)))[cut:]
    fits = Fitting(tellings)
    wanted = all(dates_fit(tellings[one], tellings[other]) and not conflict(tellings[one], tellings[other])
                 for one, other in product(first, second))
    assert fits(first, second) is wanted
    assert fits(second, first) is wanted

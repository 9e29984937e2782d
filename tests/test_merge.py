"""Tellings of one event join; what must stay apart stays apart, in any order of reading."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.samples import day, mention, month, year
from timeline.merge import merge
from timeline.model.event import Kind, Mention, Status, Tie

A = mention("a", 10, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 9))
B = mention("b", 40, "purchase", agent="Norvex", patient="Brightside", date=year(2004))
C = mention("c", 70, "purchase", agent="Quillon", patient="Brightside", date=year(2004))
D = mention("d", 10, "purchase", agent="Norvex", patient="Brightside", date=year(2005))
E = mention("e", 10, "purchase", agent="Norvex", patient="Brightside", date=year(2004), status=Status.NEGATED)
F = mention("f", 10, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 9), status=Status.PLANNED)


def ids(groups: tuple[tuple[Mention, ...], ...]) -> set[frozenset[str]]:
    return {frozenset(mention.document for mention in group) for group in groups}


def test_a_finer_and_a_coarser_telling_are_one_event() -> None:
    """Same verb, actors that fit and dates that can both hold make one event."""
    assert ids(merge([A, B])) == {frozenset("ab")}


def test_another_actor_is_another_event() -> None:
    """The same verb with another doer stays apart."""
    assert ids(merge([A, C])) == {frozenset("a"), frozenset("c")}


def test_dates_that_cannot_both_hold_stay_apart() -> None:
    """Last year's purchase is not this year's."""
    assert ids(merge([A, D])) == {frozenset("a"), frozenset("d")}


def test_opposite_polarity_stays_apart() -> None:
    """A happening and its negation are two events."""
    assert ids(merge([A, E])) == {frozenset("a"), frozenset("e")}


def test_a_plan_is_not_its_execution() -> None:
    """What is planned stays apart from what is reported."""
    assert ids(merge([A, F])) == {frozenset("a"), frozenset("f")}


def test_undated_mentions_join_only_by_a_tie() -> None:
    """Without dates a shared verb and actor is not enough; a tie is."""
    first = mention("a", 1, "find", agent="Norvex")
    second = mention("b", 1, "find", agent="Norvex")
    assert len(merge([first, second])) == 2
    assert len(merge([first, second], [Tie(first.id, second.id, "shared quotation", "")])) == 1


def test_statements_join_only_by_a_tie() -> None:
    """Two sayings of one speaker on one day are two statements unless their words are shared."""
    first = mention("a", 1, "say", agent="Quillon", kind=Kind.STATEMENT, date=day(2007, 10, 4))
    second = mention("b", 1, "say", agent="Quillon", kind=Kind.STATEMENT, date=day(2007, 10, 4))
    assert len(merge([first, second])) == 2


def test_a_group_never_takes_in_a_contradicting_date() -> None:
    """A coarse telling does not bridge two dates that exclude each other."""
    autumn = mention("x", 1, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 11))
    groups = merge([A, B, autumn])
    assert frozenset({"a", "x"}) not in ids(groups)
    assert all(not {"a", "x"} <= group for group in ids(groups))


@given(st.permutations([A, B, C, D, E, F]))
def test_the_order_of_reading_changes_nothing(order: list[Mention]) -> None:
    """The groups and their order are the same for any order of the mentions."""
    assert merge(order) == merge([A, B, C, D, E, F])

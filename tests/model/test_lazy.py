"""Sequences whose items are made when somebody asks: the same as a tuple of them, whoever asks at the same time."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from timeline.model import lazy
from timeline.model.lazy import Lazy


def squares(length: int) -> Lazy[int]:
    """So many square numbers, from 1."""
    return Lazy(length, lambda first, after: [(at + 1) ** 2 for at in range(first, after)])


def test_it_is_like_a_tuple_of_its_items() -> None:
    """Length, places from either end, slices, order and equality."""
    some, all_of_them = squares(2_500), tuple((at + 1) ** 2 for at in range(2_500))
    assert len(some) == 2_500
    assert (some[0], some[-1], some[1:4], some[::-1]) == (1, 2_500**2, (4, 9, 16), all_of_them[::-1])
    assert tuple(some) == all_of_them
    assert some == all_of_them
    assert some != all_of_them[:-1]
    with pytest.raises(IndexError):
        some[2_500]


def test_an_item_is_made_once() -> None:
    """What was asked for one by one is remembered."""
    made: list[int] = []

    def read(first: int, after: int) -> list[int]:
        made.extend(range(first, after))
        return list(range(first, after))

    some = Lazy(9, read)
    assert [some[3], some[3], some[4]] == [3, 3, 4]
    assert made == [3, 4]


def test_who_asks_gets_the_item_though_others_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another reader may have everything let go while an item is being made."""
    monkeypatch.setattr(lazy, "_KEPT", 1)

    def read(first: int, after: int) -> Sequence[int]:
        if first:
            some[first - 1]  # stands for a reader in another thread
        return range(first, after)

    some = Lazy(5, read)
    assert [some[at] for at in (4, 0, 4, 2)] == [4, 0, 4, 2]

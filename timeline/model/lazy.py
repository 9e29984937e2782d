"""Sequences whose items are made when somebody asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)
_STRETCH = 1_000  # items made at once when all are gone through
_KEPT = 20_000  # items that were asked for one by one and are remembered


class Lazy(Sequence[T_co], Generic[T_co]):
    """So many items, of which `read(first, after)` makes those from `first` to before `after`.

    Equal to any sequence of the same items. Those asked for one by one are remembered, those gone through are not.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, length: int, read: Callable[[int, int], Sequence[T_co]]) -> None:
        self._length = length
        self._read = read
        self._kept: dict[int, T_co] = {}

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, place: int) -> T_co: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, place: int | slice) -> T_co | tuple[T_co, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(self._length)))
        at = range(self._length)[place]
        found = self._kept.get(at)
        if found is None:  # no item is; another thread may let go of all between any two lines
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[at] = self._read(at, at + 1)[0]
        return found

    def __iter__(self) -> Iterator[T_co]:
        for first in range(0, self._length, _STRETCH):
            yield from self._read(first, min(first + _STRETCH, self._length))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))

    def __repr__(self) -> str:
        return f"<{self._length} items>"


"""Which lane an event belongs to, and the order of lanes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from timeline.model.event import Kind, Status
from timeline.model.message import message

OTHERS = message("Others")
NOBODY = message("No one named")
_MOST = 6  # lanes by actor or outlet, then OTHERS
_BANDS = {Kind.HAPPENING: message("What is said to have happened"), Kind.STATEMENT: message("Who said what")}
_DISPUTED = message("Disputed")
_STATUSES = {
    Status.REPORTED: message("Reported"), Status.CLAIMED: message("Claimed"), Status.DENIED: message("Denied"),
    Status.PLANNED: message("Planned"), Status.HYPOTHETICAL: message("Hypothetical"),
    Status.NEGATED: message("Negated"), Status.UNREAD: message("Unread"),
}


class HasLane(Protocol):
    """What of an event says in which lane it is drawn."""

    @property
    def kind(self) -> Kind:
        """Whether it happened or was said."""

    @property
    def status(self) -> Status:
        """What the wording says of it."""

    @property
    def actors(self) -> Sequence[str]:
        """Who takes part, the first foremost."""

    @property
    def outlets(self) -> Sequence[str]:
        """Who tells it."""

    @property
    def deniers(self) -> Sequence[str]:
        """Who denies it."""


_KEYS: Mapping[str, Callable[[HasLane], str]] = {
    "bands": lambda event: _BANDS[event.kind],
    "kind": lambda event: _BANDS[event.kind],
    "actor": lambda event: event.actors[0] if event.actors else NOBODY,
    "outlet": lambda event: event.outlets[0] if event.outlets else NOBODY,
    "status": lambda event: _DISPUTED if event.deniers else _STATUSES[event.status],
    "none": lambda event: "",  # noqa: ARG005 - one lane for all
}
LANES = tuple(_KEYS)


def lane_key(lanes: str) -> Callable[[HasLane], str]:
    """The function that names an event's lane. Raises ValueError for an unknown kind of lanes."""
    if lanes not in _KEYS:
        raise ValueError(f"no lanes are called {lanes!r}: use one of {', '.join(LANES)}")
    return _KEYS[lanes]


def lane_order(events: Iterable[HasLane], lanes: str) -> tuple[str, ...]:
    """The lanes of a whole story from top to bottom; hand it to `scene` so that filtering does not reorder them.

    Bands have their own order; others come by number of events, then by name, at most six and `OTHERS`.
    """
    if lanes in ("bands", "kind"):
        return tuple(_BANDS.values())
    counts = Counter(map(lane_key(lanes), events))
    names = sorted(counts, key=lambda name: (name in (NOBODY, ""), -counts[name], name))
    return tuple(names) if len(names) <= _MOST + 1 else (*names[:_MOST], OTHERS)

"""What part of a story is asked for: search words, filters, dates; and its form in the page's address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from urllib.parse import parse_qs, urlencode


@dataclass(frozen=True, slots=True)
class View:
    """A choice of events. Values of one filter are alternatives, filters narrow one another; empty asks for all.

    `words` is the search text, `dates` the range as typed; `standings` are values of `Standing`.
    """

    words: str = ""
    outlets: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    standings: tuple[str, ...] = ()
    dates: str = ""

    @classmethod
    def of(cls, fields: Mapping[str, object]) -> View:
        """The view of plain data, as `plain` gives it; unknown fields and fields of another kind are left out."""
        return cls(
            words=_text(fields.get("words")),
            outlets=_texts(fields.get("outlets")),
            actors=_texts(fields.get("actors")),
            standings=_texts(fields.get("standings")),
            dates=_text(fields.get("dates")),
        )

    def plain(self) -> dict[str, object]:
        """The view as data that JSON can hold."""
        return asdict(self)

    def without(self, facet: str, value: str) -> View:
        """This view with one value of a filter taken away; `words` and `dates`, or any filter for "", are emptied."""
        held = _several(self.plain()[facet]) if value else ()
        return self.with_only(facet, tuple(other for other in held if other != value and facet not in _TYPED))

    def with_only(self, facet: str, values: tuple[str, ...]) -> View:
        """This view with these values of one filter and no others."""
        return View.of({**self.plain(), facet: values})


_TYPED = ("words", "dates")
_KEYS = {"words": "q", "outlets": "outlet", "actors": "actor", "standings": "status", "dates": "dates"}
_SELECTED = "event"


def to_address(view: View, selected: str = "") -> str:
    """The query part of an address ("?q=..."), "" for the view at rest with nothing selected."""
    pairs = [(_KEYS[field], value) for field, held in view.plain().items() for value in _several(held)]
    pairs += [(_SELECTED, selected)] if selected else []
    return f"?{urlencode(pairs)}" if pairs else ""


def from_address(query: str) -> tuple[View, str]:
    """The view and the selected event id that an address asks for; whatever it does not state is at rest."""
    held = parse_qs(query.removeprefix("?"))
    view = View(
        words=_first(held, _KEYS["words"]),
        outlets=tuple(held.get(_KEYS["outlets"], ())),
        actors=tuple(held.get(_KEYS["actors"], ())),
        standings=tuple(held.get(_KEYS["standings"], ())),
        dates=_first(held, _KEYS["dates"]),
    )
    return view, _first(held, _SELECTED)


def _first(held: Mapping[str, Sequence[str]], key: str) -> str:
    return next(iter(held.get(key, ())), "")


def _several(held: object) -> tuple[str, ...]:
    return ((held,) if held else ()) if isinstance(held, str) else _texts(held)


def _text(held: object) -> str:
    return held if isinstance(held, str) else ""


def _texts(held: object) -> tuple[str, ...]:
    return tuple(str(value) for value in held) if isinstance(held, (list, tuple)) else ()

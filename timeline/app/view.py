"""What part of a story is asked for and how it is drawn, and its form in the page's address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from urllib.parse import parse_qs, urlencode

FACETS = ("outlets", "actors", "standings", "kinds", "precisions", "origins")
FILTERS = ("words", *FACETS, "dates", "as_of", "since")
LANES = ("bands", "actor", "outlet", "status")
SCALES = ("auto", "calendar", "sequence")
SHEETS = ("events", "answers", "articles")
_KEYS = {
    "words": "q",
    "outlets": "outlet",
    "actors": "actor",
    "standings": "status",
    "kinds": "kind",
    "precisions": "precision",
    "origins": "origins",
    "dates": "dates",
    "as_of": "as-of",
    "since": "new-since",
    "lanes": "lanes",
    "scale": "scale",
    "sheet": "show",
}
_SELECTED = "event"


@dataclass(frozen=True, slots=True)
class View:
    """A choice of events and a way to draw them.

    Values of one filter are alternatives, filters narrow one another; empty asks for all. `words` is the search text,
    `dates` the range as typed, `as_of` the day up to which articles count and `since` the one from which events are
    new, as typed; `standings` are values of `Standing`, the other facets those of `timeline.app.facets`; `lanes` is one
    of `LANES`, `scale` of `SCALES`, `sheet`, which lists what it names, of `SHEETS`.
    """

    words: str = ""
    outlets: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    standings: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    precisions: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    dates: str = ""
    as_of: str = ""
    since: str = ""
    lanes: str = LANES[0]
    scale: str = SCALES[0]
    sheet: str = SHEETS[0]

    @classmethod
    def of(cls, fields: Mapping[str, object]) -> View:
        """The view of plain data, as `plain` gives it; unknown fields and values of another kind are left out."""
        return cls(
            words=_text(fields.get("words")),
            outlets=_texts(fields.get("outlets")),
            actors=_texts(fields.get("actors")),
            standings=_texts(fields.get("standings")),
            kinds=_texts(fields.get("kinds")),
            precisions=_texts(fields.get("precisions")),
            origins=_texts(fields.get("origins")),
            dates=_text(fields.get("dates")),
            as_of=_text(fields.get("as_of")),
            since=_text(fields.get("since")),
            lanes=_one_of(LANES, fields.get("lanes")),
            scale=_one_of(SCALES, fields.get("scale")),
            sheet=_one_of(SHEETS, fields.get("sheet")),
        )

    def plain(self) -> dict[str, object]:
        """The view as data that JSON can hold."""
        return asdict(self)

    def active(self) -> list[tuple[str, str]]:
        """The filters in use: field and value, one pair a value."""
        return [(field, value) for field in FILTERS for value in _several(self.plain()[field])]

    def without(self, field: str, value: str = "") -> View:
        """This view with one value of a filter taken away; for "" the whole filter, without a field all filters."""
        emptied = View.of({**self.plain(), **dict.fromkeys((field,) if field else FILTERS)})
        kept = tuple(other for name, other in self.active() if value and name == field and other != value)
        return emptied.with_only(field, kept) if kept else emptied

    def with_only(self, field: str, values: tuple[str, ...]) -> View:
        """This view with these values of one filter and no others."""
        return View.of({**self.plain(), field: values})


def to_address(view: View, selected: str = "") -> str:
    """The query part of an address ("?q=..."), "" for the view at rest with nothing selected."""
    rest = View().plain()
    pairs = [
        (_KEYS[field], value)
        for field, held in view.plain().items()
        if held != rest[field]
        for value in _several(held)
    ]
    pairs += [(_SELECTED, selected)] if selected else []
    return f"?{urlencode(pairs)}" if pairs else ""


def from_address(query: str) -> tuple[View, str]:
    """The view and the selected event id that an address asks for; whatever it does not state is at rest."""
    held = parse_qs(query.removeprefix("?"))
    several = {field: tuple(held.get(key, ())) for field, key in _KEYS.items()}
    first = {field: next(iter(values), "") for field, values in several.items()}
    rest = View().plain()
    fields = {field: first[field] if isinstance(rest[field], str) else several[field] for field in _KEYS}
    return View.of(fields), next(iter(held.get(_SELECTED, ())), "")


def _several(held: object) -> tuple[str, ...]:
    return ((held,) if held else ()) if isinstance(held, str) else _texts(held)


def _text(held: object) -> str:
    return held if isinstance(held, str) else ""


def _texts(held: object) -> tuple[str, ...]:
    return tuple(str(value) for value in held) if isinstance(held, (list, tuple)) else ()


def _one_of(allowed: Sequence[str], held: object) -> str:
    return held if isinstance(held, str) and held in allowed else allowed[0]

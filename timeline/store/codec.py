"""Values of the model <-> JSON, guided by their type hints. No pickle: a story file may come from anyone.

A dataclass is an object of its fields without those that have their default, so that a field added later with a
default needs no migration. What decodes to another type than the hint names is refused.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from timeline.model.message import GAP, Given, Message, message
from timeline.model.time import Interval
from timeline.model.timex import Meaning

Step = Callable[[Any], Any]
_PLAIN = frozenset((str, int, bool))
_SAYS = "says"  # under which the template of a message stands
_DEEPEST = 20  # messages within each other
_LONGEST = 1_000_000  # characters of a message


@dataclass(frozen=True, slots=True, repr=False)
class StoredMeaning:
    """What is kept of a meaning: how the algebra of time writes it. It shows what was understood; it resolves nothing.

    A story that is built anew reads its meanings from the texts again.
    """

    text: str
    is_absolute: bool

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002 - the protocol's shape
        """None: the stored form is for showing."""
        return None

    def __repr__(self) -> str:
        return self.text


def dumps(kind: Any, value: object) -> str:
    """The JSON text of a value of the type `kind`: ASCII, and equal for equal values."""
    return json.dumps(_writer(kind)(value), separators=(",", ":"))


def loads(kind: Any, text: str) -> Any:
    """The value of the type `kind` that `dumps` wrote. Raises ValueError for anything else."""
    try:
        data = json.loads(text)
    except (RecursionError, TypeError) as error:
        raise ValueError(f"no stored {kind}") from error
    return _reader(kind)(data)


@cache
def _writer(kind: Any) -> Step:  # noqa: PLR0911 - one return for each sort of type
    """The function that turns a value of the type `kind` into what JSON holds."""
    if kind in _PLAIN or kind is float:
        return _same
    if kind is Meaning:
        return _write_meaning
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _write_enum
    if isinstance(kind, type) and is_dataclass(kind):
        return _record_writer(kind)
    if Message in get_args(kind):
        return _write_words
    if get_origin(kind) is tuple:
        return _items(kind, _writer)
    if get_origin(kind) is Mapping:
        write = _writer(get_args(kind)[1])
        return lambda value: {key: write(item) for key, item in value.items()}
    return _choice_writer(kind)


@cache
def _reader(kind: Any) -> Step:  # noqa: PLR0911 - one return for each sort of type
    """The function that turns what JSON holds into a value of the type `kind`, or raises ValueError."""
    if kind in _PLAIN or kind is float:
        return _checker(kind)
    if kind is Meaning:
        return _record_reader(StoredMeaning)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        return _record_reader(kind)
    if Message in get_args(kind):
        return _read_words if type(None) not in get_args(kind) else lambda data: data and _read_words(data)
    if get_origin(kind) is tuple:
        read, check = _items(kind, _reader), _checker(list)
        return lambda data: tuple(read(check(data)))
    if get_origin(kind) is Mapping:
        read, check = _reader(get_args(kind)[1]), _checker(dict)
        return lambda data: {key: read(item) for key, item in check(data).items()}
    return _choice_reader(kind)


def _same(value: Any) -> Any:
    return value


def _write_meaning(value: Any) -> Any:
    return {"text": repr(value), "is_absolute": value.is_absolute}


def _write_enum(value: Any) -> Any:
    return value.value


def _write_words(value: str | None, level: int = 0) -> Any:
    """A text; a message as its template and what it is given, what lies too deep in it as English text alone."""
    if not isinstance(value, Message) or level > _DEEPEST:
        return value if value is None else str(value)
    return {_SAYS: value.template, "given": {name: _write_given(one, level) for name, one in value.given.items()}}


def _write_given(value: Given, level: int) -> Any:
    if isinstance(value, Interval):
        return {"date": _writer(Interval)(value)}
    if isinstance(value, int):
        return value
    return _write_words(value, level + 1) if isinstance(value, str) else [_write_words(one, level + 1) for one in value]


def _read_words(data: Any, level: int = 0) -> str:
    if data.__class__ is str:
        return str(data)
    if level > _DEEPEST or data.__class__ is not dict or data.keys() != {_SAYS, "given"}:
        raise ValueError(f"{str(data)[:40]!r} is no stored text")
    template = _checker(str)(data[_SAYS])
    given = {name: _read_given(one, level) for name, one in _checker(dict)(data["given"]).items()}
    gaps = [gap[1] for gap in GAP.finditer(template)]
    if not given.keys() >= set(gaps) or sum(len(str(given[gap])) for gap in gaps) > _LONGEST:
        raise ValueError(f"{template[:40]!r} is no stored text")
    return message(template, **given)


def _read_given(data: Any, level: int) -> Given:
    if data.__class__ is int:
        return int(data)
    if data.__class__ is list:
        return tuple(_read_words(one, level + 1) for one in data)
    is_date = data.__class__ is dict and data.keys() == {"date"}
    return _reader(Interval)(data["date"]) if is_date else _read_words(data, level + 1)


def _record_writer(kind: type) -> Step:
    steps = [(field.name, _default(field), _writer(hint)) for field, hint in _fields(kind)]

    def write(value: Any) -> Any:
        contents = ((name, getattr(value, name), default, step) for name, default, step in steps)
        return {name: step(content) for name, content, default, step in contents if content != default}

    return write


def _record_reader(kind: type) -> Step:
    steps = {field.name: _reader(hint) for field, hint in _fields(kind)}
    plain = {field.name: hint for field, hint in _fields(kind) if hint in _PLAIN}  # right as they are: most are
    needed = frozenset(field.name for field, _ in _fields(kind) if _default(field) is MISSING)
    known = frozenset(steps)

    def read(data: Any) -> Any:
        if not (data.__class__ is dict and needed <= data.keys() <= known):
            raise ValueError(f"{str(data)[:40]!r} is no stored {kind.__name__}")
        return kind(**{name: content if content.__class__ is plain.get(name) else steps[name](content)
                       for name, content in data.items()})

    return read


def _items(kind: Any, make: Callable[[Any], Step]) -> Step:
    """For every item of a tuple, whether of one type or of a type each, the step that `make` gives; as a list."""
    first, *rest = get_args(kind)
    if rest == [Ellipsis]:
        step = make(first)
        one = {first} & _PLAIN  # the items are right as they are: most are
        return lambda items: items if one and one.issuperset(map(type, items)) else [step(item) for item in items]
    kinds = [first, *rest]
    steps = [make(part) for part in kinds]
    right = kinds if _PLAIN.issuperset(kinds) else None
    return lambda items: items if [*map(type, items)] == right else [
        step(item) for step, item in zip(steps, items, strict=True)]


def _choice_writer(kind: Any) -> Step:
    """Of a choice such as `str | date | None` all but dates and None are written as its first type."""
    write = _writer(_first(kind))

    def choose(value: Any) -> Any:
        if value is None:
            return None
        return {type(value).__name__: value.isoformat()} if isinstance(value, date) else write(value)

    return choose


def _choice_reader(kind: Any) -> Step:
    read = _reader(_first(kind))
    may_be_none, may_be_date = type(None) in get_args(kind), date in get_args(kind)

    def choose(data: Any) -> Any:
        if data is None and may_be_none:
            return None
        return _read_date(data) if may_be_date and isinstance(data, dict) else read(data)

    return choose


def _read_date(data: dict[str, Any]) -> date:
    name, text = next(iter(data.items()), ("", ""))
    kinds = {"date": date, "datetime": datetime}
    if len(data) != 1 or name not in kinds or not isinstance(text, str):
        raise ValueError(f"{str(data)[:40]!r} is no stored date")
    return kinds[name].fromisoformat(text)


def _checker(kind: type) -> Step:
    def check(data: Any) -> Any:
        if data.__class__ is kind:
            return data
        if kind is float and data.__class__ is int:
            return float(data)
        raise ValueError(f"{str(data)[:40]!r} is no {kind.__name__}")

    return check


def _first(kind: Any) -> Any:
    choices = [choice for choice in get_args(kind) if choice is not type(None)]
    if not choices or get_origin(kind) not in (Union, types.UnionType):
        raise TypeError(f"{kind} cannot be stored")
    return choices[0]


def _fields(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind))


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()

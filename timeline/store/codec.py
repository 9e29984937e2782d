"""Values of the model <-> JSON, guided by their type hints. No pickle: a story file may come from anyone.

A dataclass is an object of its fields without those that have their default, so that a field added later with a
default needs no migration. What decodes to another type than the hint names is refused.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from timeline.model.time import Interval
from timeline.model.timex import Meaning

T = TypeVar("T")


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
    return json.dumps(_encode(kind, value), separators=(",", ":"))


def loads(kind: type[T] | Any, text: str) -> T:
    """The value of the type `kind` that `dumps` wrote. Raises ValueError for anything else."""
    try:
        data = json.loads(text)
    except (RecursionError, TypeError) as error:
        raise ValueError(f"no stored {kind}") from error
    return cast(T, _decode(kind, data))


def _encode(kind: Any, value: Any) -> Any:  # noqa: PLR0911 - one return for each sort of type
    if value is None or kind in (str, int, float, bool):
        return value
    if kind is Meaning:
        return {"text": repr(value), "is_absolute": value.is_absolute}
    if isinstance(value, Enum):
        return value.value
    if isinstance(kind, type) and is_dataclass(kind):
        return {field.name: _encode(hint, content) for field, hint in _fields(kind)
                if (content := getattr(value, field.name)) != _default(field)}
    if get_origin(kind) is tuple:
        return [_encode(item_kind, item) for item_kind, item in zip(_item_kinds(kind, len(value)), value, strict=True)]
    if get_origin(kind) is Mapping:
        return {key: _encode(get_args(kind)[1], item) for key, item in value.items()}
    return _encode_choice(kind, value)


def _encode_choice(kind: Any, value: Any) -> Any:
    if isinstance(value, date):
        return {type(value).__name__: value.isoformat()}
    return _encode(_choices(kind)[0], value)


def _decode(kind: Any, data: Any) -> Any:  # noqa: PLR0911 - one return for each sort of type
    if kind is float and isinstance(data, int | float) and not isinstance(data, bool):
        return float(data)
    if kind in (str, int, bool):
        return _checked(kind, data)
    if kind is Meaning:
        return _decode(StoredMeaning, data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if is_dataclass(kind):
        return _decode_fields(kind, _checked(dict, data))
    if get_origin(kind) is tuple:
        items = _checked(list, data)
        return tuple(_decode(item_kind, item)
                     for item_kind, item in zip(_item_kinds(kind, len(items)), items, strict=True))
    if get_origin(kind) is Mapping:
        return {key: _decode(get_args(kind)[1], item) for key, item in _checked(dict, data).items()}
    if get_origin(kind) in (Union, types.UnionType):
        return _decode_choice(kind, data)
    raise ValueError(f"not a stored {kind}")


def _decode_fields(kind: Any, data: dict[str, Any]) -> Any:
    known = {field.name: hint for field, hint in _fields(kind)}
    missing = [field.name for field, _ in _fields(kind) if field.name not in data and _default(field) is MISSING]
    unknown = data.keys() - known.keys()
    if missing or unknown:
        raise ValueError(f"a stored {kind.__name__} lacks {missing} and has {sorted(unknown)} besides")
    return kind(**{name: _decode(known[name], content) for name, content in data.items()})


def _decode_choice(kind: Any, data: Any) -> Any:
    choices = _choices(kind)
    if data is None and type(None) in get_args(kind):
        return None
    if isinstance(data, dict) and date in choices:
        ((name, text),) = data.items() if len(data) == 1 else [("", "")]
        return {"date": date, "datetime": datetime}.get(name, date).fromisoformat(_checked(str, text))
    return _decode(choices[0], data)


def _checked(kind: type[T], data: object) -> T:
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise ValueError(f"{str(data)[:40]!r} is no {kind.__name__}")
    return data


@cache
def _fields(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind))


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _item_kinds(kind: Any, length: int) -> tuple[Any, ...]:
    first, *rest = get_args(kind)
    return (first,) * length if rest == [Ellipsis] else (first, *rest)


def _choices(kind: Any) -> tuple[Any, ...]:
    return tuple(choice for choice in get_args(kind) if choice is not type(None))

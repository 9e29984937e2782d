"""A drawing as a picture that stands alone: its title and key above it, its sources and notes below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.scene.measure import fitting, text_width, wrap
from timeline.scene.types import SECOND, TICK, Glyph, Part, Scene

TITLE = 20.0  # px of type
_MARGIN = 16.0  # px left and right
_TITLE_LEAD, _KEY_LEAD, _FOOT_LEAD = 26.0, 20.0, 15.0  # px from line to line
_ICON = {True: 18.0, False: 34.0}  # px that a glyph, or a date, takes with the space after it
_APART = 16.0  # px between two words of the key


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: `kind` is "title", "key" or "foot"; `x` its left end and `y` its baseline."""

    kind: str
    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Icon:
    """A shape of the key, its middle line at `y`; a glyph is centred 6 px right of `x`, a date takes 28 px."""

    shape: Glyph | Part
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A scene `top` px down a picture as wide as it, with lines of text and the shapes of its key."""

    scene: Scene
    top: float
    height: float
    lines: tuple[Line, ...]
    icons: tuple[Icon, ...]


def sheet(scene: Scene, *, title: str, key: Sequence[tuple[Glyph | Part, str]], foot: Sequence[str]) -> Sheet:
    """The scene with its title, a key of shapes with their words, and notes under it; nothing is cut off."""
    room = scene.width - 2 * _MARGIN
    head = [Line("title", _MARGIN, 30 + place * _TITLE_LEAD, text)
            for place, text in enumerate(_wrapped(title, room, TITLE, bold=True))]
    y = (head[-1].y if head else 6.0) + 24
    pieces = list(_key(key, y, scene.width - _MARGIN))
    icons = [icon for icon, _ in pieces]
    lines = [*head, *(line for _, line in pieces)]
    top = (icons[-1].y if icons else y - 16) + 16
    y = top + scene.height + 8
    for note in foot:
        for text in _wrapped(note, room, TICK):
            y += _FOOT_LEAD
            lines.append(Line("foot", _MARGIN, y, text))
    return Sheet(scene, top, y + _MARGIN, tuple(lines), tuple(icons))


def _key(key: Sequence[tuple[Glyph | Part, str]], y: float, right: float) -> Iterator[tuple[Icon, Line]]:
    x = _MARGIN
    for shape, words in key:
        before = _ICON[isinstance(shape, Glyph)]
        width = before + text_width(words, SECOND) + _APART
        if x > _MARGIN and x + width - _APART > right:
            x, y = _MARGIN, y + _KEY_LEAD
        yield Icon(shape, x, y - 4), Line("key", x + before, y, words)
        x += width


def _wrapped(text: str, room: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """The text in lines; a word that is wider than the room is parted."""
    words = [piece for word in text.split() for piece in _pieces(word, room, size, bold=bold)]
    return wrap(" ".join(words), room, size, bold=bold)


def _pieces(word: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    while text_width(word, size, bold=bold) > room:
        count = max(fitting(word, room, size, bold=bold), 1)
        yield word[:count]
        word = word[count:]
    yield word

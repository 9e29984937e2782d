"""What is known of a document before any of its happenings is read: who says what, what is quoted, its frames."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from timeline.events.attribution import TOLD, Said, attributions
from timeline.events.frames import Frame, frames, has_origin
from timeline.events.quotes import Quotation, paragraphs, quotations
from timeline.events.talk import is_transcript
from timeline.events.view import Namer, View
from timeline.model.text import Document, Sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of a document before its happenings are read; `said` by the sentences that it stands in or reaches.
    """

    views: Mapping[int, View]
    said: Mapping[int, tuple[Said, ...]]
    quotes: tuple[Quotation, ...]
    frames: tuple[Frame, ...]
    names: Namer
    on_air: bool


def scene_of(document: Document, sentences: Sequence[Sentence], seen: Mapping[int, View], names: Namer, *,
             blocks: Collection[int] | None = None) -> Scene:
    """What has to be known of a document before any of its happenings is read.

    If only those of the `blocks` will be read, what is said elsewhere is looked at only where it may be their source.
    """
    told = [s for s in sentences if s.kind in TOLD]
    on_air = is_transcript(document, told)
    if blocks is not None and not has_origin(seen):
        sentences = told = [s for s in told if s.block in blocks]
    said = attributions(seen, sentences, cautious=True)
    quotes = quotations(document.text, paragraphs(told))
    return Scene(seen, _by_sentence(said, sentences), quotes, frames(seen, sentences, said), names, on_air)


def _by_sentence(said: Sequence[Said], sentences: Sequence[Sentence]) -> dict[int, tuple[Said, ...]]:
    """The attributions that each sentence holds the cue or some of the content of, in order."""
    starts = [sentence.start for sentence in sentences]
    found: dict[int, dict[int, Said]] = {}
    for place, one in enumerate(said):
        found.setdefault(one.sentence, {})[place] = one
        for piece in one.content:
            first, after = max(0, bisect_right(starts, piece.start) - 1), bisect_left(starts, piece.end)
            for sentence in sentences[first:after]:
                found.setdefault(sentence.index, {})[place] = one
    return {index: tuple(near.values()) for index, near in found.items()}

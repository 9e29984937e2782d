"""Voices behind words that name no speaker: an article's own frame, words in quotation marks, a first person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.frames import Frame
from timeline.events.quotes import Quotation, covering
from timeline.events.speaker import shown
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, Namer, View, ancestors, child, children
from timeline.events.words import OPEN_TIMES
from timeline.model.event import Attribution
from timeline.model.text import Span
from timeline.model.voices import UNCLEAR

_FIRST = frozenset({"i", "we", "my", "our", "me", "us"})
_WORDS = 5  # a quotation of fewer words is a name, a title or a scare quote


def behind(views: Mapping[int, View], view: View, found: Trigger, quotes: Sequence[Quotation],
           frames: Sequence[Frame], names: Namer) -> Attribution | None:
    """Who speaks where the sentence names nobody; None if the outlet itself does."""
    at = view.start(found.token)
    quote = covering(quotes, at)
    if quote is not None and len(view.document.text[quote.start:quote.end].split()) >= _WORDS:
        return Attribution(UNCLEAR, None, None, None, quote.span, "it is quoted, and no words say from whom")
    if quote is None and _first_person(found):
        return Attribution(UNCLEAR, None, None, None, view.sentence.span,
                           "somebody speaks of himself or herself, and no words say who")
    if _granted(found):
        return None
    frame = next((f for f in reversed(frames) if f.first <= view.sentence.index < f.after), None)
    return _framed(views[frame.sentence], frame, view.sentence.span, names) if frame is not None else None


def _granted(found: Trigger) -> bool:
    """Whether a clause of time takes an act of public record for granted ("when it bought X"): that needs no source."""
    marker = child(found.token, "mark", "advmod")
    return found.is_on_record and found.token.dep_ == "advcl" and marker is not None and marker.lower_ in OPEN_TIMES


def _first_person(found: Trigger) -> bool:
    """Whether the happening, or a clause around it, has "we" or "I" as its subject, or "our" in it."""
    around = [found.token, *ancestors(found.token)]
    heads = [subject for token in around for subject in children(token, *SUBJECTS)]
    return any(h.lower_ in _FIRST or any(t.lower_ in _FIRST for t in children(h, "poss")) for h in heads)


def _framed(view: View, frame: Frame, content: Span, names: Namer) -> Attribution:
    name, span = shown(view, frame.speaker, names)
    return Attribution(name, span.start, span.end, view.span([frame.cue]), content,
                       f"the article says where its story comes from ({name}), and names no other source before this")

"""The story as JSON, for other programs: documents by hash, events with every telling and its offsets."""

from __future__ import annotations

import json
from typing import Any

from timeline.export.table import COLUMNS, row
from timeline.model.edtf import edtf
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.floating import Floating
from timeline.model.text import Document
from timeline.model.timex import Why

VERSION = 1


def json_text(chronicle: Chronicle) -> str:
    """The story as indented JSON in UTF-8 text. Offsets are code points of the document's text, half-open."""
    data = {
        "format": "timeline",
        "version": VERSION,
        "documents": [_document(chronicle, document) for document in chronicle.documents],
        "events": [_event(chronicle, event) for event in chronicle.events],
        "unplaced": [_mention(chronicle, mention) for mention in chronicle.unplaced],
        "floating": [_scale(scale) for scale in chronicle.floating],
        "problems": list(chronicle.problems),
        "conflicts": list(chronicle.conflicts),
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _scale(scale: Floating) -> dict[str, Any]:
    """What has no calendar day, in days from a day 0 (first inclusive, after exclusive, null for an open end)."""
    day0 = {"name": scale.name, "document": scale.document, "expression": scale.origin}
    return {"day 0": day0, "places": [{"expression": place.id, "first": place.first, "after": place.after,
                                       "words": place.words} for place in scale.places]}


def _document(chronicle: Chronicle, document: Document) -> dict[str, Any]:
    published = chronicle.published.get(document.id)
    return {
        "id": document.id,
        "sha256": document.hash,
        "title": document.title,
        "outlet": document.outlet,
        "url": document.url,
        "author": document.author,
        "language": document.language,
        "published": edtf(published.interval) if published else None,
        "published_basis": published.basis if published else None,
        "published_inferred": published.is_inferred if published else None,
    }


def _event(chronicle: Chronicle, event: Event) -> dict[str, Any]:
    cells = dict(zip(COLUMNS, row(chronicle, event), strict=True))
    return cells | {
        "kind": event.kind.value,
        "second_line": event.second_line,
        "outlets": list(event.outlets),
        "why": _why(event.why),
        "reasons": list(event.reasons),
        "rivals": [{"edtf": edtf(rival.date), "mentions": list(rival.mentions)} for rival in event.rivals],
        "variants": [{"about": one.about, "words": one.words, "document": one.document, "start": one.start,
                      "end": one.end} for one in event.variants],
        "links": [{"kind": link.kind, "event": link.event, "why": link.why} for link in event.links],
        "answers": [{"actor": one.actor, "mention": one.mention, "words": one.words} for one in event.answers],
        "not_before": _bound(event.not_before),
        "not_after": _bound(event.not_after),
        "mentions": [_mention(chronicle, mention) for mention in event.mentions],
    }


def _mention(chronicle: Chronicle, mention: Mention) -> dict[str, Any]:
    start, end = mention.quote.start, mention.quote.end
    return {
        "id": mention.id,
        "document": mention.document,
        "start": start,
        "end": end,
        "quote": chronicle.document(mention.document).text[start:end],
        "trigger": [mention.trigger.start, mention.trigger.end],
        "headline": mention.headline.text,
        "kind": mention.kind.value,
        "status": mention.status.value,
        "speakers": [link.speaker for link in mention.attributions],
        "actors": list(mention.actors),
        "edtf": edtf(mention.date) if mention.date else None,
        "why": _why(mention.why),
        "reason": mention.reason,
    }


def _why(why: Why | None) -> dict[str, Any] | None:
    if why is None:
        return None
    return {"words": why.words, "reference": why.reference, "basis": why.basis, "cue": why.cue, "rule": why.rule,
            "steps": list(why.steps), "sentence": why.sentence}


def _bound(bound: tuple[Any, Why] | None) -> dict[str, Any] | None:
    return None if bound is None else {"edtf": edtf(bound[0]), "why": _why(bound[1])}

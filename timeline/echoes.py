"""Sentences that tell another article's statement once more without a word of saying of their own.

An article quotes on over several sentences, or prints a statement as its own text. Such a sentence is a telling of the
statement: by whom its own article quotes, else by whom the same words are quoted elsewhere, and it says so.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from timeline.model.event import Attribution, Headline, Kind, Mention
from timeline.model.text import BlockKind, Document, Piece, Sentence, Span
from timeline.ties import quoted_runs, runs_within

_TOLD = frozenset({BlockKind.HEADLINE, BlockKind.BODY})
_WORD = re.compile(r"\w+(?:['’]\w+)*")

Run = tuple[str, ...]


def echoes(documents: Mapping[str, Document], sentences: Mapping[str, Sequence[Sentence]],
           mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """A statement without a time for each sentence that repeats a run of words that another article quotes.

    In the order of the documents' ids and of the text. Sentences that hold a statement already are left out.
    """
    said = [mention for mention in mentions if mention.kind is Kind.STATEMENT and not mention.in_headline]
    holding = {(mention.document, mention.sentence) for mention in said}
    of_document: dict[str, list[Mention]] = {id: [] for id in documents}
    runs: dict[Run, Mention] = {}
    for mention in said:
        of_document[mention.document].append(mention)
        for run in quoted_runs(mention, documents[mention.document].text):
            runs.setdefault(run, mention)
    found = []
    for id in sorted(documents):
        own = of_document[id]
        for sentence in sentences[id]:
            if sentence.kind in _TOLD and (id, sentence.index) not in holding:
                source = next((runs[run] for run in runs_within(documents[id].text, sentence.span)
                               if run in runs and runs[run].document != id), None)
                if source is not None:
                    found.append(_echo(documents[id], sentence, source, own))
    return tuple(found)


def _echo(document: Document, sentence: Sentence, source: Mention, own: Sequence[Mention]) -> Mention:
    first = _WORD.search(document.text, sentence.start, sentence.end)
    assert first is not None  # it holds a run of words
    trigger = Span(first.start(), first.end())
    links = tuple(Attribution(link.speaker, link.start, link.end, link.cue, sentence.span, link.reason, link.is_denial)
                  for mention in own for link in mention.attributions if sentence.span in link.content)
    return Mention(
        id=hashlib.sha256(f"{document.hash}:again:{trigger.start}".encode()).hexdigest()[:16],
        document=document.id, sentence=sentence.index, quote=sentence.span, trigger=trigger,
        lemma=first.group().lower(), kind=Kind.STATEMENT, status=source.status,
        headline=Headline((Piece(document.text[sentence.start:sentence.end], sentence.start, sentence.end),)),
        attributions=links or _elsewhere(sentence, source),
    )


def _elsewhere(sentence: Sentence, source: Mention) -> tuple[Attribution, ...]:
    """The speakers of the same words in another article."""
    return tuple(
        Attribution(link.speaker, None, None, None, sentence.span,
                    f"the same words are those of {link.speaker} in another article", link.is_denial)
        for link in source.attributions)

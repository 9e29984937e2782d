"""Texts read as far as their mentions, with the model loaded once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline.events.attribution import Said, attributions
from timeline.events.dating import dates
from timeline.events.extract import mentions
from timeline.events.view import View, views
from timeline.language.blocks import blocks
from timeline.language.names import names
from timeline.language.parse import Parser
from timeline.language.sentences import sentences
from timeline.model.edtf import parse_edtf
from timeline.model.event import Account, Kind, Mention
from timeline.model.text import Document, Sentence
from timeline.model.timex import Anchored, Dated, Why
from timeline.temporal.anchor import anchor


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its mentions and what became of the times that date none."""

    document: Document
    anchored: tuple[Anchored, ...]
    mentions: tuple[Mention, ...]
    accounts: tuple[Account, ...]

    @property
    def happenings(self) -> tuple[Mention, ...]:
        """The mentions that are no statements."""
        return tuple(one for one in self.mentions if one.kind is Kind.HAPPENING)

    @property
    def statements(self) -> tuple[Mention, ...]:
        """The mentions that are statements."""
        return tuple(one for one in self.mentions if one.kind is Kind.STATEMENT)

    def words(self, start: int, end: int) -> str:
        """The document's words."""
        return self.document.text[start:end]

    def trigger(self, mention: Mention) -> str:
        """The word that names a mention's happening."""
        return self.words(mention.trigger.start, mention.trigger.end)

    def by_time(self) -> dict[str, str]:
        """The trigger that each temporal expression dates, by the expression's words."""
        found = {item.id: item.timex.text for item in self.anchored}
        return {found[time]: self.trigger(one) for one in self.mentions for time in one.times}

    def of(self, trigger: str) -> Mention:
        """The mention with this trigger word."""
        return next(one for one in self.mentions if self.trigger(one) == trigger)


@cache
def parser() -> Parser:
    """The standard model, loaded once."""
    return Parser()


def read(text: str, *, language: str = "en", published: str | None = None) -> Reading:
    """The mentions of a text that stands for an article."""
    document = Document("d", text, language=language)
    parts = blocks(document)
    found = sentences(document, parts)
    parse = parser().parse(document, parts, found)
    reference = parse_edtf(published) if published else None
    anchored = anchor("d", text, published=reference)
    told, accounts = mentions(document, found, parse, anchored, names([document], {"d": parse}))
    why = Why("", "", "")
    dated = {item.id: Dated(item, item.meaning.resolve(item.reference), why) for item in anchored}
    found = tuple(each for one in told for each in dates(one, dated, document.text))
    return Reading(document, anchored, found, accounts)


def seen(text: str) -> tuple[dict[int, View], tuple[Sentence, ...]]:
    """The views and sentences of a text."""
    document = Document("d", text, language="en")
    parts = blocks(document)
    found = sentences(document, parts)
    return views(document, found, parser().parse(document, parts, found)), found


def said(text: str) -> tuple[Said, ...]:
    """The attributions of a text."""
    return attributions(*seen(text))

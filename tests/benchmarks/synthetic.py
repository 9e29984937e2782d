"""A large invented story, made without reading a text: as many events as asked for, the same every time."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.samples import day, month, year
from timeline.model.event import (
    Account,
    Attribution,
    Chronicle,
    Event,
    Fate,
    Headline,
    Kind,
    Mention,
    Participant,
    Published,
    Role,
    Status,
)
from timeline.model.text import Block, BlockKind, Document, Piece, Sentence, Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis, Dated, Timex, Why

_DOERS = [f"{first} {last}" for first in ("Anker", "Borne", "Calder", "Dorn", "Elm", "Fenn") for last in (
    "Council", "Line", "Works", "Union", "Bank", "Court")]  # fmt: skip
_DEEDS = ("opened", "closed", "bought", "sold", "built", "sued", "left", "joined")
_THINGS = ("the harbour", "a bridge", "the ferry", "its mill", "the school", "a mine", "the old market", "the line")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_FILLER = "Nobody who was asked about it that week wanted to say how it would go on or what it would cost the town. "


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A calendar time, whatever the reference."""

    interval: Interval
    is_absolute: bool = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002 - the protocol's shape
        """That time."""
        return self.interval


def chronicle(events: int, *, per_article: int = 20, pages: int = 1, seed: int = 8) -> Chronicle:
    """A story of so many events, `per_article` in each article of about so many pages of 3,000 characters."""
    random = Random(seed)
    made = [_article(number, min(per_article, events - number * per_article), pages, random)
            for number in range(-(-events // per_article))]
    told = [event for article in made for event in article[3]]
    return Chronicle(
        documents=tuple(article[0] for article in made),
        blocks={article[0].id: article[1] for article in made},
        sentences={article[0].id: article[2] for article in made},
        dated=tuple(dated for article in made for dated in article[4]),
        events=tuple(sorted(told, key=lambda event: (event.date.earliest.seconds, event.id))),  # type: ignore[union-attr]
        unplaced=(),
        account=tuple(account for article in made for account in article[5]),
        published={article[0].id: Published(day(2024, 1, 1), "front matter") for article in made},
        settings={"title": f"{events:,} events"},
    )


def _article(number: int, events: int, pages: int, random: Random) -> tuple[
        Document, tuple[Block, ...], tuple[Sentence, ...], list[Event], list[Dated], list[Account]]:
    id, outlet = f"{number:06}.txt", f"Outlet {number % 12}"
    filler = _FILLER * max(0, (3000 * pages // max(1, events) - 80) // len(_FILLER))
    text, spans, paragraphs, told, dates, accounts = "", [], [], [], [], []
    for index in range(events):
        begun = len(text)
        event, dated, sentence = _event(id, outlet, index, begun, random)
        text += f"{sentence} {filler}\n"
        spans.append((begun, begun + len(sentence)))
        paragraphs.append((begun, len(text) - 1))
        told.append(event)
        dates.append(dated)
        timex = dated.anchored.timex
        accounts.append(Account(id, index, dated.id, timex.start, timex.end, Fate.SHOWN, "", event.id))
    blocks = tuple(Block(BlockKind.BODY, start, end) for start, end in paragraphs)
    sentences = tuple(Sentence(id, place, place, BlockKind.BODY, *span) for place, span in enumerate(spans))
    return Document(id, text, title=f"Article {number}", outlet=outlet), blocks, sentences, told, dates, accounts


def _event(document: str, outlet: str, index: int, begun: int, random: Random) -> tuple[Event, Dated, str]:
    doer, deed, thing = random.choice(_DOERS), random.choice(_DEEDS), random.choice(_THINGS)
    at, number, which = random.randint(1960, 2023), random.randint(1, 12), random.randint(1, 28)
    when, words = random.choice((
        (day(at, number, which), f"on {which} {_MONTHS[number - 1]} {at}"),
        (month(at, number), f"in {_MONTHS[number - 1]} {at}"), (year(at), f"in {at}")))  # fmt: skip
    is_claim = random.random() < 0.2
    lead = "The mayor said that " if is_claim else ""
    headline = f"{doer} {deed} {thing}"
    sentence = f"{lead}{headline} {words}."
    start = begun + len(lead)
    timex = Timex(begun + sentence.index(words) + 3, begun + len(sentence) - 1, words[3:], "DATE", "", _Fixed(when),
                  "date", when)
    anchored = Anchored(document, index, timex, _Fixed(when), Basis.ABSOLUTE)
    why = Why(words[3:], "the words alone", "date")
    quote = Span(begun, begun + len(sentence))
    trigger = Span(start + len(doer) + 1, start + len(doer) + 1 + len(deed))
    said = (Attribution("The mayor", begun, begun + 9, None, quote, "verb of saying"),) if is_claim else ()
    mention = Mention(
        f"{document}:{start}", document, index, quote, trigger, deed, Kind.HAPPENING,
        Status.CLAIMED if is_claim else Status.REPORTED, Headline((Piece(headline, start, start + len(headline)),)),
        participants=(Participant(Role.AGENT, doer, start, start + len(doer), doer),), attributions=said,
        times=(anchored.id,), date=when, why=why,
    )  # fmt: skip
    event = Event(
        mention.id, (mention,), Kind.HAPPENING, mention.status, headline,
        "The mayor says" if is_claim else f"{outlet} reports", when, why, speakers=("The mayor",) if is_claim else (),
        actors=(doer,), outlets=(outlet,), salience=random.random(),
    )  # fmt: skip
    return event, Dated(anchored, when, why), sentence

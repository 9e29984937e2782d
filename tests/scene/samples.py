"""Events made up for drawing."""

from __future__ import annotations

import random
from dataclasses import replace

from timeline.model.calendar import DAY, day_number, month_start
from timeline.model.event import Attribution, Chronicle, Event, Headline, Kind, Mention, Rival, Status
from timeline.model.text import Document, Span
from timeline.model.time import Extent, Instant, Interval, Precision

WHO = ("Harbour Post", "Northern Star", "Daily Ledger", "the ministry", "two former employees", "Lumen Freight")
WORDS = ("Lumen Freight purchased the Kestrel yard for 40 million crowns", "an auditor found false seals on containers",
         "port police searched three warehouses", "the ministry has never received a complaint",
         "Director Ada Holm resigned", "shares of Lumen Freight fell by a third", "customs closed Pier 9 to traffic",
         "workers may have altered the weighing records", "a second ship was turned away",
         "prosecutors opened an inquiry into bribery at the northern terminal")


def day(year, month, number, *, length=1):
    first = day_number(year, month, number)
    return Interval.days(first, first + length, Precision.DAY if length == 1 else Precision.SPAN)


def month(year, number):
    at = year * 12 + number - 1
    return Interval.days(month_start(at), month_start(at + 1), Precision.MONTH)


def year(number, after=None, *, extent=Extent.WITHIN, approximate=False):
    return Interval.days(day_number(number), day_number(after or number + 1), Precision.YEAR, extent,
                         approximate=approximate)


def since(year, month, number):
    return Interval.days(day_number(year, month, number), None)


def before(year, month, number):
    return Interval.days(None, day_number(year, month, number))


def clock(year, month, number, hour, minute=0):
    start = Instant.of(year, month, number, hour, minute)
    return Interval(start, start.plus(60), Precision.MINUTE)


def event(id, date, headline="The board met in secret", *, status=Status.REPORTED, kind=Kind.HAPPENING, speakers=(),
          deniers=(), salience=0.0, outlets=("Harbour Post",), second=None, rivals=(), actors=(), denies=False):
    """An event whose second line follows from its status unless given."""
    said = {Status.REPORTED: f"{outlets[0]} reports", Status.CLAIMED: f"{', '.join(speakers)} says",
            Status.PLANNED: "planned", Status.UNREAD: "wording not read", Status.HYPOTHETICAL: "possible"}
    line = said.get(status, "said not to have happened") if second is None else second
    line += f"; {deniers[0]} denies it" if deniers else ""
    return Event(id=id, mentions=(_mention(id, kind, status, denies=denies),), kind=kind, status=status,
                 headline=headline, second_line=line, date=date, why=None, speakers=speakers, deniers=deniers,
                 actors=actors, outlets=outlets, rivals=tuple(Rival(one, ()) for one in rivals), salience=salience)


def _mention(id, kind, status, *, denies):
    links = (Attribution("the ministry", None, None, None, Span(0, 1), "made up", is_denial=True),) if denies else ()
    return Mention(id, "000.txt", 0, Span(0, 5), Span(0, 3), "meet", kind, status, Headline(()), attributions=links)


def story():
    """A story of the shape of a press report: one year, a gap, one busy week, answers without a day."""
    said = Kind.STATEMENT
    return (
        event("a", month(2015, 9), WORDS[0], salience=6, outlets=("Harbour Post", "Daily Ledger")),
        event("b", year(2015), WORDS[1], status=Status.CLAIMED, speakers=("the Post's sources",),
              deniers=("Lumen Freight",), salience=9),
        event("c", year(2015), "a secret inquiry began", status=Status.CLAIMED, speakers=("the Post",), salience=4),
        event("d", year(2016), "one broken seal was found in a test", status=Status.CLAIMED, speakers=("the port",),
              salience=5),
        event("e", day(2018, 10, 4), "Harbour Post publishes its report", salience=8),
        event("f", day(2018, 10, 4), WORDS[5], salience=7),
        event("g", clock(2018, 10, 4, 9, 30), "The port refers callers to its statement", kind=said, salience=3),
        event("h", since(2018, 10, 4), "Lumen Freight denies finding seals", kind=said, denies=True,
              second="4 articles", salience=2),
        event("i", since(2018, 10, 4), "the port denies it was warned", kind=said, denies=True, second="4 articles"),
        event("j", since(2018, 10, 4), "Holm: “unaware”", kind=said, second="3 articles"),
        event("k", day(2018, 10, 5, length=9), "officials have “no reason to doubt” the denials",
              kind=said, second="Northern Star reports", salience=1),
        event("l", None, "Nobody knows when"),
    )


def many(count, *, seed=1):
    """A random story: every kind of date and status."""
    chance = random.Random(seed)
    return tuple(_any(chance, place) for place in range(count))


def crowded(count, *, seed=1):
    """A random story of one year, with a few dates of other centuries, open at an end or long."""
    chance = random.Random(seed)
    crowd = [event(f"c{place}", day(2018, chance.randrange(1, 13), chance.randrange(1, 28)),
                   salience=chance.random() * 10) for place in range(count)]  # fmt: skip
    return (*crowd, *(_stray(chance, place) for place in range(chance.randrange(40))))


def _stray(chance, place):
    at = chance.choice((chance.randrange(1, 900), chance.randrange(1000, 1990), chance.randrange(2021, 2400)))
    made = chance.choice((lambda: day(at, 1, 1), lambda: since(at, 1, 1), lambda: before(at, 1, 1), lambda: year(at),
                          lambda: year(at, at + 200), lambda: year(at, at + 50, extent=Extent.THROUGHOUT)))
    return event(f"s{place}", made(), chance.choice(WORDS), salience=chance.random() * 12)


def _any(chance, place):
    status = chance.choice((Status.REPORTED, Status.REPORTED, Status.CLAIMED, Status.CLAIMED, Status.PLANNED,
                            Status.UNREAD, Status.HYPOTHETICAL))
    kind = chance.choice((Kind.HAPPENING, Kind.HAPPENING, Kind.STATEMENT))
    speakers = (chance.choice(WHO),) if status is Status.CLAIMED else ()
    deniers = (chance.choice(WHO),) if speakers and chance.random() < 0.4 else ()
    rivals = (_date(chance), _date(chance)) if chance.random() < 0.05 else ()
    return event(f"e{place}", _date(chance), chance.choice(WORDS), status=status, kind=kind, speakers=speakers,
                 deniers=deniers, rivals=rivals, salience=chance.random() * 10, outlets=(chance.choice(WHO),),
                 denies=kind is Kind.STATEMENT and chance.random() < 0.3, actors=(chance.choice(WHO),))


def _date(chance):
    at, kind = chance.randrange(2012, 2020), chance.random()
    number, when = chance.randrange(1, 13), chance.randrange(1, 28)
    if kind < 0.5:
        return day(at, number, when)
    if kind < 0.7:
        return month(at, number)
    if kind < 0.8:
        return year(at, approximate=chance.random() < 0.2)
    if kind < 0.9:
        return day(at, number, when, length=chance.randrange(2, 400))
    if kind < 0.95:
        return since(at, number, when)
    start = day_number(at, number, when)
    return Interval(None, Instant(start * DAY)) if kind < 0.97 else year(at, at + 2, extent=Extent.THROUGHOUT)


HOSTILE = "<script>alert(1)</script> & \"quoted\" 'words' -- <img src=x onerror=alert(2)>"


def chronicle(events=None):
    """A chronicle whose events each quote a sentence of their own; the second article is hostile."""
    events = story() if events is None else events
    sentences = [f"{one.headline.capitalize()}, {one.second_line}, on {place}." for place, one in enumerate(events)]
    texts = (" ".join(sentences), f"{HOSTILE} " + " ".join(sentences))
    documents = (
        Document("000.txt", texts[0], title="The yard", outlet="Harbour Post", url="https://post.example/yard?a=1&b=2"),
        Document("001.txt", texts[1], title=HOSTILE, outlet=HOSTILE, url="javascript:alert(3)"),
    )
    told = tuple(_told(event, place, sentences, texts) for place, event in enumerate(events))
    return Chronicle(documents, {}, {}, (), tuple(one for one in told if one.date), (), ())


def _told(event, place, sentences, texts):
    mentions = []
    for number in (0, 1)[: 1 + place % 2]:
        start = texts[number].index(sentences[place])
        mentions.append(replace(event.mentions[0], id=f"{event.id}.{number}", document=f"{number:03}.txt",
                                quote=Span(start, start + len(sentences[place])), trigger=Span(start, start + 3)))
    return replace(event, mentions=tuple(mentions))

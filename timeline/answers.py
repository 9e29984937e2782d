"""When a statement without a time of its own was made, as far as what it speaks of and who tells it bound it.

A statement told by an article was made no later than the article came out. One that speaks of a report as published
("this article", "denied the report") was made no earlier than the report, unless it was given to the report's own
publisher, who asks before the report comes out. Where the wording does not say which, no bound is given. Bounds are
never a day of their own, and are kept beside a date that some text states (`compose`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.citations import WORKS, Report
from timeline.model.event import Kind, Mention, Published
from timeline.model.message import message
from timeline.model.time import Interval
from timeline.model.timex import Dated, Why

_WORK = "(?:" + "|".join(sorted(WORKS)) + ")"
_GIVEN = r"\b(?:to|with|told|tells?|tell|telling)\s+(?:the\s+)?"
_SERVICE = r"(?:news|wire)\s+(?:service|agency|organi[sz]ation|outlet)|magazine|newspaper|broadcaster|publication"
_FRAME = 60  # characters from the word of saying in which the words stand that tell where it was said
_CALENDAR = frozenset(
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
     "April", "May", "June", "July", "August", "September", "October", "November", "December"])


def bounded(mentions: Sequence[Mention], reports: Sequence[Report], published: Mapping[str, Published],
            dated: Mapping[str, Dated], texts: Mapping[str, str]) -> list[Mention]:
    """The mentions, those statements without a time of their own with the bounds that the story gives them."""
    telling = {report: _when(report, dated) for report in reports}
    return [_bounded(mention, telling, published.get(mention.document), texts) if _waits(mention) else mention
            for mention in mentions]


def _waits(mention: Mention) -> bool:
    return mention.kind is Kind.STATEMENT and not mention.times and mention.date is None


def _when(report: Report, dated: Mapping[str, Dated]) -> Interval | None:
    """The finest date that some article gives the report; None if none does."""
    known = [interval for time in report.times.values() if (interval := dated[time].interval) is not None
             and interval.seconds is not None]
    return min(known, key=lambda interval: interval.seconds or 0) if known else None


def _bounded(mention: Mention, reports: Mapping[Report, Interval | None], publication: Published | None,
             texts: Mapping[str, str]) -> Mention:
    quote = texts[mention.document][mention.quote.start:mention.quote.end]
    told = [(report, when) for report, when in reports.items()
            if when is not None and mention.document in report.documents]
    carried = [_bound(when, message("It stands in the report of {publisher}, which came out {date:at}.",
                                    publisher=report.publisher, date=when))
               for report, when in told if _stands_in(quote, report)]
    answered = [_bound(when, message("It speaks of the report of {publisher}, which came out {date:at}.",
                                     publisher=report.publisher, date=when))
                for report, when in told if not carried and _answers(mention, quote, report)]
    not_after = carried[0] if len(carried) == 1 else None
    if not_after is None and publication is not None and publication.interval.latest is not None:
        words = message("The article that tells it was published {date:at}: {basis}.", date=publication.interval,
                        basis=publication.basis)
        not_after = _bound(publication.interval, words)
    return replace(mention, not_before=answered[0] if len(answered) == 1 else None, not_after=not_after)


def _bound(interval: Interval, step: str) -> tuple[Interval, Why]:
    reference = message("what the statement speaks of, or the article that tells it")
    return interval, Why("", reference, "statement", (step,), said=step)


def _stands_in(quote: str, report: Report) -> bool:
    """Whether the statement is one that the report itself carries ("its statement in the X story")."""
    name = re.escape(report.publisher)
    return bool(re.search(rf"\b(?:statement|response|comment|reply|answer|remark)s?\s+in\s+(?:the|this|that)\s+"
                          rf"(?:{name}(?:['’]s)?\s+)?(?:\w+\s+)?{_WORK}\b", quote, re.IGNORECASE))


def _answers(mention: Mention, quote: str, report: Report) -> bool:
    """Whether a statement's own sentence shows that it was made after the report came out."""
    name = re.escape(report.publisher)
    if mention.in_headline or any(report.is_by(link.speaker) for link in mention.attributions):
        return False
    if re.search(rf"{_GIVEN}(?:\w+\s+)?(?:{name}\b|{_SERVICE})", quote, re.IGNORECASE):
        return False
    speaks = rf"\b(?:(?:the|this|that)\s+(?:{name}(?:['’]s)?\s+)?(?:\w+\s+)?|{name}(?:['’]s)?\s+){_WORK}\b"
    return bool(re.search(speaks, quote, re.IGNORECASE)) or _elsewhere(mention, quote, report)


def _elsewhere(mention: Mention, quote: str, report: Report) -> bool:
    """Whether a statement that names the publisher was made through somebody else: "said on" a named channel."""
    if not re.search(rf"\b{re.escape(report.publisher)}\b", quote):
        return False
    cues = [link.cue.start - mention.quote.start for link in mention.attributions if link.cue is not None]
    frame = " ".join(quote[max(0, cue):cue + _FRAME] for cue in cues)
    media = re.findall(r"\bon\s+(?:the\s+)?([A-Z]\w+)", frame)
    return any(medium not in _CALENDAR and not report.is_by(medium) for medium in media)

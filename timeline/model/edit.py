"""What a person adds to what the articles say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.message import Words
from timeline.model.time import Interval

DETAILS = ("title", "outlet", "url", "author")
ADDED, REVOKED = "added", "revoked"


@dataclass(frozen=True, slots=True)
class PinEntry:
    """A pin as a person wrote it: the quote of one expression in one document, its date as EDTF, and the reason."""

    document: str
    quote: str
    date: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Pin:
    """A calendar date that a person fixed for one temporal expression.

    `start`, `end` are the expression's range in the document; `date` the calendar time it means; `basis` the
    person's reason in words; `quote` the words by which the person named it.
    """

    document: str
    start: int
    end: int
    date: Interval
    basis: str
    quote: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry of a story's log: what a person fixed or added after the story was built. Entries are only ever added.

    `number` runs from 1; `made` is when it was made, ISO 8601 with its offset, "" if nobody said. `quote` names one
    expression of the document; where it is "", the document's publication was fixed. `date` is EDTF; `basis` the
    person's reason; `before` the EDTF of the date that stood there until then, "" if there was none.

    With a `what` it fixes no date: one of `DETAILS` names what is known of the document now as `value` (and was
    `before`), `ADDED` says that the document itself was added to the story, and `REVOKED` that the entry whose number
    is the `value` counts no more. `stated` is what the document itself said of its publication before that was fixed,
    and from where; None where nobody wrote that down.
    """

    number: int
    made: str
    document: str
    quote: str
    date: str
    basis: str = ""
    before: str = ""
    what: str = ""
    value: str = ""
    stated: tuple[str, Words] | None = None

    @property
    def revokes(self) -> int:
        """The number of the entry that it takes back, 0 if it takes none back."""
        return int(self.value) if self.what == REVOKED else 0

    @property
    def is_publication(self) -> bool:
        """Whether it fixes when its document was published."""
        return not self.quote and not self.what

    @property
    def is_pin(self) -> bool:
        """Whether it fixes the date of one expression."""
        return bool(self.quote) and not self.what

    @property
    def is_detail(self) -> bool:
        """Whether it says something of its document other than a date."""
        return self.what in DETAILS


def in_force(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The entries that no entry in force takes back: undoing an undoing brings back what it undid."""
    revoked: set[int] = set()
    held: list[Edit] = []
    for edit in reversed(edits):
        if edit.number not in revoked:
            revoked.add(edit.revokes)
            held.append(edit)
    return tuple(reversed(held))

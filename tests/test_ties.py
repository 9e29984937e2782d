"""The same words quoted in two articles tie what they tell, and nothing less does."""

from __future__ import annotations

from tests.samples import mention
from timeline.model.event import Mention
from timeline.model.text import Document, Span
from timeline.ties import ties

LONG = "They confuse it with an incident in which we discovered an infected driver on a single server."


def told(id: str, text: str, word: str) -> tuple[Document, Mention]:
    return Document(id, text), mention(id, text.index(word), word, quote=Span(0, len(text)))


def tied(*pairs: tuple[Document, Mention]) -> int:
    return len(ties([mention for _, mention in pairs], {document.id: document for document, _ in pairs}))


def test_a_shared_quotation_ties() -> None:
    """Eight words in common around the trigger tie two mentions, whatever the quotation marks and case."""
    other = "“" + LONG.replace("incident", "“incident”").replace("They", "THEY") + "”"
    assert tied(told("a", LONG, "discovered"), told("b", other, "discovered")) == 1


def test_seven_words_do_not_tie() -> None:
    """A run of seven common words is not enough."""
    assert tied(told("a", "we discovered an infected driver on a pump", "discovered"),
                told("b", "we discovered an infected driver on a mill", "discovered")) == 0


def test_two_events_of_one_quotation_stay_two() -> None:
    """The run must hold the trigger at the same place: the confusing is not the discovering."""
    assert tied(told("a", LONG, "confuse"), told("b", LONG, "discovered")) == 0


def test_one_document_is_not_tied_to_itself() -> None:
    """An article that repeats a quotation gives no tie; the merge sees to it."""
    document, first = told("a", LONG, "discovered")
    second = mention("a", 0, "discovered", quote=Span(0, len(LONG)))
    assert ties([first, second], {"a": document}) == ()

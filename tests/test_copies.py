"""Reprints of one text count once, however they were cut; two articles on one matter stay two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.copies import originals
from timeline.model.text import Document

TEXT = """The harbour board of Dunmore will close the eastern pier from Monday after inspectors found cracks in
eleven of its forty pillars. Repairs are expected to take until spring and to cost about nine million
pounds. Ferries to the islands leave from the town quay until then, an hour later than usual. Shopkeepers
on the pier asked for help with their rents. The board said that it would answer them within a fortnight.
The pier was built in 1887 and last mended after the storm of 1953, when a barge broke loose and carried
away its outer end. Anglers may use the inner half."""
OTHER = """Cracks in the pillars of the eastern pier have cut Dunmore off from the islands twice this week. Skippers
blame the board of the harbour for years of neglect, and want an inquiry into who knew of the state of
the timber. Nine million pounds will not be enough, an engineer who worked on the storm repairs told this
paper. The town quay is too shallow for the larger ferry, so that lorries with food have had to wait for
the tide. A meeting is set for Friday."""


def groups(*texts: str) -> int:
    documents = {str(place): Document(str(place), text) for place, text in enumerate(texts)}
    return len(set(originals(documents).values()))


def test_a_cut_reprint_under_a_new_lead_is_a_copy() -> None:
    """A new first sentence, another byline and a missing end do not make another text."""
    parts = TEXT.split(". ")
    assert groups(TEXT, "By our own reporter\n\nA pier is to be shut. " + ". ".join(parts[1:5])) == 1


def test_two_articles_on_one_matter_are_two_texts() -> None:
    """The same names, sums and events in other sentences are no copy."""
    assert groups(TEXT, OTHER) == 2


def test_a_short_note_is_no_copy() -> None:
    """A few words are too few to tell."""
    assert groups("The pier is shut.", "The pier is shut.") == 2


@given(st.permutations(["a", "b", "c"]))
def test_the_order_of_the_articles_changes_nothing(order: list[str]) -> None:
    """The first by id stands for all, whatever was read first."""
    texts = {"a": OTHER, "b": TEXT, "c": TEXT.replace("Monday", "Tuesday")}
    assert originals({id: Document(id, texts[id]) for id in order}) == {"a": "a", "b": "b", "c": "b"}

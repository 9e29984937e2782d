"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language.blocks import blocks
from timeline.language.sentences import sentences
from timeline.model.text import Block, BlockKind, Document

#: Texts of one block; "|" marks where a sentence ends and the next begins.
TABLE = [
    # plain stops
    "The firm was sold. |It was old! |Who knew? |Nobody.",
    "It cost 3.5 million. |It paid $9.90 a share.",
    # titles, initials, ranks
    "He met Mr. Smith and Dr. Jones. |They talked to Gen. Grant and Sen. Reed (D-R.I.).",
    "George W. Bush came. |J. K. Lowell did not.",
    "Plan B failed. |It was Plan C. |They left.",
    # countries, states, companies
    "He moved to the U.S. in May. |The U.S. Navy said so.",
    "She lives in the U.S. |The firm does not.",
    "The San Jose, Calif.-based firm left. |It went to Reno, Nev., in June.",
    "Redoak Inc. bought Tarn Corp. in 2015. |It paid cash.",
    "They sued Redoak Inc. |The court agreed.",
    "The stock of Redoak Inc. |Shares fell, and other shares rose.",
    "Redoak Inc. Chief Executive Jo Marsh left.",
    "Redoak Co. (ROK) rose. |Tarn Ltd. fell.",
    # dates, times, numbers
    "It ended on Oct. 4. |It began on Sept. 5, 2015.",
    "He left at 9 a.m. Thursday. |He came back at 5 p.m. |They had gone.",
    "No. 5 is alive. |No. |He said no.",
    "See p. 12 and vol. 3. |It is there.",
    "The year was 2015. |Redoak grew.",
    "1. The first item. |It goes on.",
    "Am 4. Oktober 2018 kam der Bericht. |Er war lang.",
    # quotations
    "“We deny it,” he said. |“We always did.”",
    "He said: “We deny it. |We always did.” |Then he left.",
    '"Why now?" Smith asked. |"Why not?" he said.',
    "“Why would you?” |He answered late. |He wrote: “No.”",
    "“Never!” the minister said. |“It is over.” |Smith left.",
    "“It is over.” she said. |He nodded.",
    "It was ‘over.’ |They left.",
    "He wrote “no.”) |It was late.",
    # brackets, ellipses, marks in names
    "(It was closed in 2015.) |He left.",
    "He left... and came back. |He waited… |Nobody came.",
    "Yahoo! Inc. rose. |It fell.",
    # abbreviations inside
    "Apples, pears, etc. were sold. |They sold nuts etc. |The shop closed.",
    "It is big, i.e. huge, e.g. in May. |Smith v. Jones was heard.",
    "The St. John bridge opened. |It fell.",
    # a missing space, brand names in lower case
    "The deal ended.|The firm left. |It wrote “no.”|We saw it.",
    "It sells iPhones. |iPads too.",
    # a line end that was lost: a heading, a caption or a note, and the sentence behind it
    "Fears grow for the mill |The firm said on Friday that it would pay.",
    "Mill to close, says owner |He told the council in May.",
    "MILL TO CLOSE |The firm has 40 workers.",
    "Rain hits the north (see map) |In some towns the water rose.",
    "They want the mill to stay |For years it was the only one.",
    "Mill to close, workers say |Hull (DPA) -- The firm said so. |It will pay.",
    "Mill to close, workers say |(DPA) -- The firm said so.",
    "The yard in Hull (HYC) -- The Old Yard -- closed.",
    # capitals in names and titles end no sentence
    "The singer planned his This Is It tour in London.",
    "The band played Get It On in Hull.",
    "He met the Big Three automakers in May.",
    "She wrote From the Shadows in 2001.",
    "They turned to The company for help.",
    "1) The mill that closed.",
    # other scripts
    "会社は2015年に買収された。|価格は公表されていない。",
]


def split(text: str) -> list[str]:
    found = sentences(Document("x", text), [Block(BlockKind.BODY, 0, len(text))])
    return [text[sentence.start:sentence.end] for sentence in found]


@pytest.mark.parametrize("marked", TABLE)
def test_table(marked: str) -> None:
    """Sentences end where the table says; the white space between them is in none."""
    assert split(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@given(st.text(alphabet="aBc .!?\n\"“”')(0…", max_size=300))
def test_every_character_is_in_one_sentence(text: str) -> None:
    """Whatever the text: sentences are in order, lie in their blocks, and hold every character that is not blank."""
    document = Document("x", text)
    parts = blocks(document)
    found = sentences(document, parts)
    assert [sentence.index for sentence in found] == list(range(len(found)))
    covered: set[int] = set()
    for sentence in found:
        here = range(sentence.start, sentence.end)
        block = parts[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
        assert sentence.kind == block.kind
        assert not text[sentence.start].isspace() and not text[sentence.end - 1].isspace()
        assert not covered.intersection(here)
        covered.update(here)
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)


def test_hostile_text_is_split_in_linear_time() -> None:
    """Long runs of stops, quotes, abbreviations and letters end at once, and no sentence is endless."""
    for unit in (".", '."', ". ", "a", "A. ", "(", '."A', "Inc. Foo ", "? ", "…"):
        found = split(unit * (200_000 // len(unit)))
        assert max(map(len, found)) <= 1500


def test_sentences_end_with_their_paragraph() -> None:
    """A paragraph without a final stop ends a sentence all the same."""
    document = Document("x", "No stop here\n\nSecond paragraph.")
    assert len(sentences(document, blocks(document))) == 2

"""Parsed sentences keep their boundaries and offsets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.language.blocks import blocks
from timeline.language.casing import lowered, name_forms
from timeline.language.normal import plain
from timeline.language.parse import Parse, Parser
from timeline.language.sentences import sentences
from timeline.model.text import BlockKind, Document

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def check_offsets(document: Document, parse: Parse) -> None:
    found = {sentence.index: sentence for sentence in sentences(document, blocks(document))}
    for index, span in parse.spans.items():
        sentence = found[index]
        assert parse.offset(span[0]) == sentence.start
        assert parse.offset(span[-1]) + len(span[-1]) == sentence.end
        for token in span:
            start = parse.offset(token)
            words = document.text[start:start + len(token)]
            assert plain(words).lower() == token.text.lower() or plain(words) == token.text


def test_offsets_of_the_seeds(read: Callable[[Document], Parse]) -> None:
    """Every token of the sample articles is at its offset, and every sentence of headline and body is parsed."""
    for path in sorted(SEEDS.glob("*.txt")):
        document = Document(path.name, path.read_bytes().decode())
        parse = read(document)
        check_offsets(document, parse)
        parsed = {s.index for s in sentences(document, blocks(document))
                  if s.kind in {BlockKind.HEADLINE, BlockKind.BODY}}
        assert set(parse.spans) == parsed


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet="aBé .!?\n\t\r\u00a0“”\"'’—-(0…İ\U0001f600", max_size=120))
def test_offsets_of_any_text(text: str, read: Callable[[Document], Parse]) -> None:
    """Whatever the characters, tokens are where they stand in the document."""
    document = Document("x", text)
    check_offsets(document, read(document))


def test_our_sentences_are_the_parsers(read: Callable[[Document], Parse]) -> None:
    """No tree crosses a sentence boundary of ours, and the parser adds none."""
    text = "He left the U.S. Navy.It was 1990. “No. We stay,” he said to Redoak Inc. The firm grew."
    document = Document("x", text)
    parse = read(document)
    for span in parse.spans.values():
        assert all(token.head in span for token in span)
        assert sum(token.head.i == token.i for token in span) == 1


def test_only_wanted_blocks_are_parsed(parser: Parser) -> None:
    """`wanted` names the blocks to parse, whatever their kind."""
    document = Document("x", "Redoak is sold again\n\nRedoak was sold.\n\nRelated: Another sale\n\nIt was sold in May.")
    parts = blocks(document)
    found = sentences(document, parts)
    assert set(parser.parse(document, parts, found).spans) == {0, 1, 3}
    assert set(parser.parse(document, parts, found, wanted=[2]).spans) == {2}
    assert parser.parse(document, parts, found, wanted=[]).spans == {}


def test_many_documents_are_parsed_in_order(parser: Parser) -> None:
    """`parse_all` gives each document's own parse, in order, also for those with nothing to parse."""
    documents = [Document("a", "It was sold in May.\n\nNobody knew."), Document("b", ""),
                 Document("c", "Es war.", language="de"), Document("d", "They left. " * 100),
                 Document("e", "Photo: Jo Marsh\n\nPhoto: Ann Lee")]
    tasks = [(one, parts := blocks(one), sentences(one, parts)) for one in documents]
    found = [one.open() for one in parser.parse_all(tasks)]
    assert [parse.document for parse in found] == ["a", "b", "c", "d", "e"]
    assert [len(parse.spans) for parse in found] == [2, 0, 0, 100, 0]
    for parse, (document, _, all_sentences) in zip(found, tasks, strict=True):
        for index, span in parse.spans.items():
            assert document.text[all_sentences[index].start:all_sentences[index].end] == span.text


def test_other_languages_are_not_parsed(parser: Parser) -> None:
    """A document stated to be in another language has no parsed sentence."""
    document = Document("x", "Redoak wurde verkauft.", language="de")
    parts = blocks(document)
    assert parser.parse(document, parts, sentences(document, parts)).spans == {}


def test_long_paragraphs_and_long_words(read: Callable[[Document], Parse]) -> None:
    """A paragraph of many sentences and a word without end are parsed in stretches, all sentences kept."""
    text = "Redoak was sold in May. " * 600 + "x(" * 3000 + " was sold."
    document = Document("x", text)
    parse = read(document)
    assert set(parse.spans) == {sentence.index for sentence in sentences(document, blocks(document))}
    check_offsets(document, parse)


@pytest.mark.parametrize("name", ["no_such_model_package", "json"])
def test_a_missing_model_is_named_with_the_remedy(name: str) -> None:
    """A model that is not installed, or is none, is a ValueError that names it."""
    with pytest.raises(ValueError, match=name):
        Parser(name)


@pytest.mark.parametrize(("headline", "expected"), [
    ("Redoak Denies Report That Tarn Unit was Sold", "Redoak denies report that Tarn unit was sold"),
    ("Marsh's Firm Sues the FTC Over iPads", "Marsh's firm sues the FTC over iPads"),
    ("REDOAK DENIES REPORT ON TARN", "Redoak denies report on Tarn"),
    ("I Was There", "I was there"),
])
def test_headlines_are_lowered_but_for_names(headline: str, expected: str) -> None:
    """Words that the body shows to be names, acronyms and words of odd capitals keep their letters."""
    names = name_forms(["The report on Redoak was denied by Tarn.", "It reports that Marsh was at Tarn and Redoak.",
                        "Reports of a sale were denied."])
    assert lowered(headline, names) == expected


def test_headline_verbs_are_verbs(read: Callable[[Document], Parse]) -> None:
    """In a Title-Case headline "Denies" is a verb, and the tokens are those of the document's offsets."""
    text = "Redoak Denies Report on Secret Sale\n\nOn Monday Redoak denied a report that it was for sale in secret."
    span = read(Document("x", text)).spans[0]
    assert span[1].text == "denies" and span[1].tag_ == "VBZ"
    assert text[Parse.offset(span[1]):][:6] == "Denies"


@pytest.mark.parametrize("text", ["(M A, UK).", "(M A, UK) .", "DUNMORE (Reuters)   - The pier fell on Friday.",
                                  "It fell.\n\n(M A, UK).\n\nIt rose."])
def test_what_opens_a_sentence_may_end_it_or_stand_off(text: str, read: Callable[[Document], Parse]) -> None:
    """No blank, one or several behind a dateline or a name in brackets: offsets hold."""
    document = Document("a", text)
    check_offsets(document, read(document))

"""Named entities read a word of every text at a time are those of the model's own component."""

from __future__ import annotations

from tests.benchmarks.build import full_pipeline
from timeline.language.entities import NAME, Entities, is_known

TEXTS = (
    "Anna Marsh of Redoak Systems Inc. flew from Leeds to New York on 4 May 2011 with $3 million.",
    "It rained.",
    "The United Nations Security Council met. Two Danish ships left the Port of Aarhus on Monday, 8% fewer than in May",
    "Oslo",
    "A man said:  \"No.\"  Then the European Central Bank, Reuters reported, raised rates by 0.25 points at 3 p.m.",
    "Professor Ines Kroll and Prime Minister Jo Adler signed the Treaty of Lira in the Grand Hotel on Saturday night.",
)


def test_entities_are_those_of_the_model() -> None:
    """Texts of any length in one batch have the entities that the model gives each alone."""
    language = full_pipeline()
    wanted = [[(e.start, e.end, e.label_) for e in language(text).ents] for text in TEXTS]
    docs = list(language.pipe(TEXTS, disable=[NAME]))
    assert is_known(language)
    Entities(language).annotate(docs)
    assert [[(e.start, e.end, e.label_) for e in doc.ents] for doc in docs] == wanted
    assert sum(map(len, wanted)) > 10
    assert {token.ent_iob_ for doc in docs for token in doc} == {"B", "I", "O"}


def test_other_recognisers_are_left_to_the_model() -> None:
    """A model without such a recogniser, or with a beam, is not read so."""
    language = full_pipeline()
    language.get_pipe(NAME).cfg["beam_width"] = 4
    assert not is_known(language)
    language.remove_pipe(NAME)
    assert not is_known(language)

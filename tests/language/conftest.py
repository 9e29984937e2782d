"""A parser loaded once, and a shortcut from texts to names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.language.blocks import blocks
from timeline.language.names import Names, names
from timeline.language.parse import Parse, Parser
from timeline.language.sentences import sentences
from timeline.model.text import Document


@pytest.fixture(scope="session")
def parser() -> Parser:
    return Parser()


@pytest.fixture(scope="session")
def read(parser: Parser) -> Callable[[Document], Parse]:
    """Parses a document with its own blocks and sentences."""

    def parsed(document: Document) -> Parse:
        parts = blocks(document)
        return parser.parse(document, parts, sentences(document, parts))

    return parsed


@pytest.fixture(scope="session")
def story(read: Callable[[Document], Parse]) -> Callable[..., Names]:
    """The names of a story whose texts are given; their ids are "0", "1", ..."""

    def named(*texts: str) -> Names:
        documents = [Document(str(number), text) for number, text in enumerate(texts)]
        return names(documents, {document.id: read(document) for document in documents})

    return named

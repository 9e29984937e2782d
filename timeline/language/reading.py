"""What is known while the pronouns of a document are read, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.language.descriptions import Stand
from timeline.language.evidence import PERSON
from timeline.language.grammar import TELLING, labels
from timeline.language.parse import Parse
from timeline.language.persons import BOTH
from timeline.language.syntax import Word
from timeline.model.text import Document, Piece

#: The sex that a pronoun tells.
SEXES = dict.fromkeys(["he", "him", "his"], "m") | dict.fromkeys(["she", "her", "hers"], "f")

_SHORT = 6  # words after "of" that still belong to a phrase
_LONG_QUOTE = 8  # paragraphs that a quotation goes on for at most
_UNCLOSED = 3  # paragraphs that may go on with a quotation that nothing closes
QUOTES = frozenset({'"', "``", "''"})


@dataclass(frozen=True, slots=True)
class Scene:
    """A document with its names: whom each token names by sentence, kinds, what actors are called, and their sex.

    `doubtful` are the actors that may be persons though the story's vote says otherwise.
    """

    document: Document
    parse: Parse
    named: Mapping[int, Mapping[int, str]]
    stands: Sequence[Stand]
    kinds: Mapping[str, str]
    called: Mapping[str, frozenset[str]]
    sexes: Mapping[str, str]
    doubtful: frozenset[str]


class Reading:
    """The actors named, those of pronouns so far, the sexes learnt from them, and which tokens are quoted.

    `bodies` are the forms of the names of all that is no person, `speakers` who speaks as in a transcript.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.named = frozenset(actor for _, _, actor in scene.stands)
        self.speakers = _speakers(scene)
        self.bodies = frozenset(scene.document.text[start:end] for start, end, actor in scene.stands
                                if scene.kinds[actor] != PERSON)
        self._actors: dict[int, str] = {}
        self._sexes = dict(scene.sexes)
        self._quoted = _quoted(scene.parse)

    def actor(self, index: int, token: Word) -> str:
        """The actor that a token of the sentence names, or stands for as far as is known; "" if none."""
        return self.scene.named[index].get(token.i, "") or self._actors.get(self.scene.parse.offset(token), "")

    def is_quoted(self, index: int, token: Word) -> bool:
        """Whether the token stands within quotation marks."""
        return token.i in self._quoted[index]

    def fits(self, actor: str, pronoun: str) -> bool:
        """Whether nothing known of the actor's sex speaks against the pronoun."""
        return self._sexes.get(actor, "") in {"", SEXES.get(pronoun, "")}

    def is_of_known_sex(self, actor: str) -> bool:
        """Whether a title, the first name or a pronoun told the sex of an actor."""
        return self._sexes.get(actor, "") in {"m", "f"}

    def is_of_both(self, actor: str) -> bool:
        """Whether titles tell both sexes of an actor: a surname that several bear ("Mr Orr and Mrs Orr")."""
        return self._sexes.get(actor, "") == BOTH

    def learn(self, token: Word, actor: str) -> None:
        """Notes what a pronoun or description stands for."""
        self._actors[self.scene.parse.offset(token)] = actor
        if token.lower_ in SEXES and not self._sexes.get(actor):
            self._sexes[actor] = SEXES[token.lower_]

    def name_before(self, actor: str, offset: int) -> Piece | None:
        """The nearest words before the offset that name the actor as the story shows it, else the nearest at all.

        Failing both, the first behind it: "When she left, Marsh wept".
        """
        last = bisect_left(self.scene.stands, offset, key=lambda stand: stand[0])
        before = [stand for stand in self.scene.stands[:last] if stand[2] == actor]
        text = self.scene.document.text
        as_shown = [stand for stand in before if " ".join(text[stand[0]:stand[1]].split()) == actor]
        nearest = [*reversed(as_shown or before), *(stand for stand in self.scene.stands[last:] if stand[2] == actor)]
        return next((Piece(text[start:end], start, end) for start, end, _ in nearest[:1]), None)

    def phrase(self, noun: Word) -> Piece:
        """The words of a noun phrase with what is joined to it, and a short "of ..." after it; nothing more."""
        last = noun
        for token in noun.subtree:
            if token.dep_ == "conj" and token.head in {noun, last}:
                last = token
        for child in last.children:
            if child.lower_ == "of" and child.i == last.i + 1 and child.right_edge.i - child.i <= _SHORT:
                last = child.right_edge
                break
        start, end = self.scene.parse.offset(noun.left_edge), self.scene.parse.offset(last) + len(last)
        return Piece(self.scene.document.text[start:end], start, end)


def _speakers(scene: Scene) -> frozenset[str]:
    """The actors whose names open several sentences as in a transcript, or one in capitals.

    Who speaks there is seldom "he" as well.
    """
    opened: Counter[str] = Counter()
    for index, span in scene.parse.spans.items():
        if end := labels(span):
            for actor in {scene.named[index].get(token.i, "") for token in span[:end]} - {""}:
                opened[actor] += 1 + span[0].text.isupper()
    return frozenset(actor for actor, times in opened.items() if times > 1)


def _quoted(parse: Parse) -> dict[int, frozenset[int]]:
    """The tokens of each sentence within double quotation marks, which pair by position within a paragraph."""
    found: dict[int, frozenset[int]] = {}
    begun = _begun_open(parse)
    paragraph, is_open = -1, False
    for index in sorted(parse.spans):
        span = parse.spans[index]
        if span.doc.start != paragraph:
            paragraph, is_open = span.doc.start, span.doc.start in begun
        inside = set()
        for token in span:
            if token.text in QUOTES:
                is_open = not is_open
            elif is_open:
                inside.add(token.i)
        found[index] = frozenset(inside)
    return found


def _begun_open(parse: Parse) -> frozenset[int]:
    """Where the paragraphs begin that stand in a quotation of an earlier one from their first word.

    A text may break a quotation into paragraphs without opening each anew. So is one whose only unpaired mark closes
    it, and what lies between it and the unpaired mark that opens the quotation. Of one that nothing closes the next few
    paragraphs may be.
    """
    marks: dict[int, list[bool]] = {}  # of each paragraph, in order: whether a mark opens what follows it
    for index in sorted(parse.spans):
        span = parse.spans[index]
        some = marks.setdefault(span.doc.start, [])
        last = next((token.i for token in reversed(list(span)) if not token.is_space), -1)
        some += [token.i == 0 or (bool(token.doc[token.i - 1].whitespace_) and token.i != last and not _is_said(token))
                 for token in span if token.text in QUOTES]
    begun: set[int] = set()
    waiting: list[int] | None = None
    for start, some in marks.items():
        if len(some) % 2 == 0:
            if waiting is not None and (some or len(waiting) == _LONG_QUOTE):
                begun.update(waiting[:_UNCLOSED])
                waiting = None
            elif waiting is not None:
                waiting.append(start)
        elif waiting is not None and not (some[0] and len(some) == 1):
            begun.update([*waiting, start])
            waiting = None
        else:
            begun.update([start] if not some[-1] and len(some) == 1 else (waiting or [])[:_UNCLOSED])
            waiting = [] if some[-1] else None
    return frozenset(begun)


def _is_said(mark: Word) -> bool:
    """Whether a mark closes words whose speaker follows, however it is spaced: 'we will pay, "Marsh said'."""
    before = list(mark.doc[mark.sent.start:mark.i])
    behind = list(mark.doc[mark.i + 1:mark.i + 4])
    if not before or not behind or before[-1].text != "," or behind[0].tag_ not in {"NNP", "PRP"}:
        return False
    return any(token.lemma_ in TELLING for token in behind) and not any(token.lemma_ in TELLING for token in before)

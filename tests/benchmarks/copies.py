"""How often edited reprints are known as copies, and other articles on the same topic are not.

    python -m tests.benchmarks.copies PATH [--pairs N] [--seed N]

PATH is a folder of topics, or one topic, with `articles.jsonl` as ../shared/corpora/README.md describes it. Half of the
pairs are an article and what a wire editor makes of it: paragraphs cut from the end or from within, a new lead, another
byline, words dropped. The other half are two articles of one topic. Pairs that print much the same sentences are no
different articles and are not drawn. The last line printed is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path

from tests.benchmarks.hidden_dates import read, topics
from timeline.copies import originals
from timeline.model.text import Document

_LEAST_WORDS = 80
_SAME_SENTENCES = 0.2


def edited(text: str, other: str, draw: random.Random) -> str:
    """What an editor makes of an article; a new lead is a paragraph of another one."""
    parts = text.split("\n\n")
    way = draw.choice(("end", "lead", "within", "end and lead"))
    if "end" in way:
        parts = parts[:max(3, int(len(parts) * draw.uniform(0.4, 0.8)))]
    if "lead" in way:
        parts = [draw.choice(other.split("\n\n")), *parts[1:]]
    if way == "within":
        parts = [part for part in parts if draw.random() > 0.3] or parts
    return "\n\n".join(["By a correspondent", *(_fewer(part, draw) for part in parts)])


def _fewer(part: str, draw: random.Random) -> str:
    words = part.split()
    if words and draw.random() < 0.3:
        words.pop(draw.randrange(len(words)))
    return " ".join(words)


def same_sentences(first: str, second: str) -> bool:
    """Whether two articles print much the same sentences."""
    one, other = ({part.strip() for part in text.split("\n\n") if len(part) > 40} for text in (first, second))
    return bool(one and other) and len(one & other) > _SAME_SENTENCES * min(len(one), len(other))


def is_copy(first: str, second: str) -> bool:
    """What the product says of two texts."""
    return len(set(originals({"a": Document("a", first), "b": Document("b", second)}).values())) == 1


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark; 0 also where the corpus is missing, with a message."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    texts = [[document.text for document, _ in read(topic) if len(document.text.split()) >= _LEAST_WORDS]
             for topic in topics(options.path)]
    texts = [some for some in texts if len(some) > 1]
    if not texts:
        print(f"skipped: no topics in {options.path}")
        return 0
    draw = random.Random(options.seed)
    copies = others = 0
    half = options.pairs // 2
    for number in range(half):
        first, second = draw.sample(texts[number % len(texts)], 2)
        copies += is_copy(first, edited(first, second, draw))
        while same_sentences(first, second):
            first, second = draw.sample(texts[number % len(texts)], 2)
        others += not is_copy(first, second)
    print(json.dumps({"copies_right": copies / half, "others_right": others / half,
                      "right": (copies + others) / (2 * half), "pairs": 2 * half}))
    return 0


if __name__ == "__main__":
    sys.exit(main())

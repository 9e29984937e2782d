"""How many phrasings of each language's own corpus hold: their words, no more and no less, with their value.

    python -m tests.benchmarks.phrasings [PATH]

PATH is not looked at: the corpora are `tests/temporal/corpus`. The last line printed is one JSON object, by language
the rows that hold and all rows, those that mean no time at all among them.
"""

from __future__ import annotations

import json
import sys

from tests.temporal.test_corpus import CORPORA, PUBLISHED, ROWS, marked
from timeline.temporal.tag import tag


def main() -> int:
    """Counts, and names each row that does not hold on stderr."""
    held: dict[str, dict[str, int]] = {code: {"hold": 0, "of": 0} for code in sorted(CORPORA)}
    nothing = [(code, (), sentence) for code, corpus in CORPORA.items() for sentence in corpus.NOTHING]
    for code, values, sentence in [*ROWS, *nothing]:
        text, words = marked(sentence)
        found = [(one.text, one.value) for one in tag(text, published=PUBLISHED, language=code)]
        holds = found == list(zip(words, values, strict=True))
        held[code]["of"] += 1
        held[code]["hold"] += holds
        if not holds:
            print(f"{code}: {sentence} is read as {found}", file=sys.stderr)
    print(json.dumps(held))
    return 0


if __name__ == "__main__":
    sys.exit(main())

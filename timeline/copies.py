"""Articles that are one text: agency copy and reprints, also lightly edited, cut, or under a new lead.

Two texts are copies if enough of the runs of words of the shorter stand in the longer. Runs are sampled by their
checksum, the same ones everywhere, as in Manber, "Finding similar files in a large file system" (1994), and compared
by containment, after Broder, "On the resemblance and containment of documents" (1997).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations
from zlib import crc32

from timeline.model.disjoint import DisjointSet
from timeline.model.text import Document

_RUN = 5  # words
_SAMPLED = 3  # every third run
_SHARE = 0.4
_LEAST_RUNS = 8  # a shorter text has too few runs to tell
_FORMULA = 40  # a run of more articles is furniture of their sites
_WORD = re.compile(r"\w+")


def originals(documents: Mapping[str, Document]) -> dict[str, str]:
    """For each document the least id of those that are one text with it. Independent of the order of the documents."""
    runs = {id: sampled(documents[id].text) for id in sorted(documents)}
    holders: dict[int, list[str]] = defaultdict(list)
    for id, found in runs.items():
        for run in found:
            holders[run].append(id)
    shared: Counter[tuple[str, str]] = Counter()
    for some in holders.values():
        if 1 < len(some) <= _FORMULA:
            shared.update(combinations(some, 2))
    groups = DisjointSet(runs)
    for (first, second), count in shared.items():
        least = min(len(runs[first]), len(runs[second]))
        if least >= _LEAST_RUNS and count >= _SHARE * least:
            groups.join(first, second)
    return {id: groups.root(id) for id in runs}


def sampled(text: str) -> frozenset[int]:
    """Checksums of the sampled runs of words of a text, in lower case and without punctuation."""
    words = [word.encode() for word in _WORD.findall(text.lower())]
    sums = (crc32(b" ".join(words[place:place + _RUN])) for place in range(len(words) - _RUN + 1))
    return frozenset(found for found in sums if found % _SAMPLED == 0)

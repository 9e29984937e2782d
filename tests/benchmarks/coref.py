"""Event coreference with gold mentions, beside the baseline of equal stems of head words.

    python -m tests.benchmarks.coref PATH [--out FILE] [--fit]

PATH is a file of JSON lines as ../shared/corpora/README.md describes; the judge is ../shared/bench/coref_eval.py,
called as it is. Topics are known; each is read as one story, and its mentions are joined by the function that joins
them in a story. `--fit` fits the weights of that function to the files given and prints them as they stand in
timeline/merge/weights.py. The last line printed is one JSON object with the judge's own keys.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, groupby
from pathlib import Path
from types import ModuleType
from typing import Any

from timeline.events.participants import participants
from timeline.events.trigger import Trigger
from timeline.events.view import View, clause_of, head_of, views
from timeline.language.blocks import blocks
from timeline.language.names import names
from timeline.language.parse import Parser
from timeline.language.sentences import sentences
from timeline.merge.clusters import clusters
from timeline.merge.context import Context
from timeline.merge.groups import LEAST
from timeline.merge.pair import features, likeness
from timeline.merge.stems import stem
from timeline.merge.telling import Telling, telling
from timeline.model.event import Headline, Kind, Mention, Status
from timeline.model.text import Document, Piece, Span

JUDGE = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "coref_eval.py"
_LITTLE = 0.02  # a smaller weight is left out
Story = tuple[list[Telling], Context]


def judge() -> ModuleType | None:
    """The scorer as a module, None where it is not at hand."""
    if not JUDGE.is_file():
        return None
    spec = importlib.util.spec_from_file_location("coref_eval", JUDGE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stories(rows: Sequence[Mapping[str, Any]], parser: Parser) -> dict[str, Story]:
    """Each topic's mentions, in the order of the rows, made ready to be compared."""
    found = {}
    for topic, some in groupby(sorted(rows, key=lambda row: row["topic"]), key=lambda row: row["topic"]):
        of_topic = list(some)
        documents = {row["id"]: Document(row["id"], row["text"], language="en") for row in of_topic}
        context = Context(documents)
        found[topic] = ([telling(one, context) for one in mentions(of_topic, documents, parser)], context)
    return found


def mentions(rows: Sequence[Mapping[str, Any]], documents: Mapping[str, Document], parser: Parser) -> list[Mention]:
    """A mention for each marked one, with what the product's own rules find to take part in it."""
    parses, parts = {}, {}
    for document in documents.values():
        split = blocks(document)
        parts[document.id] = sentences(document, split)
        parses[document.id] = parser.parse(document, split, parts[document.id], wanted=range(len(split)))
    known = names(list(documents.values()), parses)
    found = []
    for row in rows:
        document = documents[row["id"]]
        seen = views(document, parts[row["id"]], parses[row["id"]])
        for event in row["events"]:
            span = Span(event["span"][0][0], event["span"][-1][1])
            view = next((view for view in seen.values() if view.sentence.start <= span.start < view.sentence.end), None)
            found.append(_mention(document, view, span, event, known))
    return found


def _mention(document: Document, view: View | None, span: Span, event: Mapping[str, Any], known: Any) -> Mention:
    tokens = view.within(Span(*event["span"][0])) if view is not None else ()
    words = document.text[span.start:span.end]
    taking_part, lemma, quote, index = (), words.lower().split()[-1], span, -1
    if view is not None and tokens:
        head = head_of(tokens)
        lemma, quote, index = head.lemma_.lower(), view.sentence.span, view.sentence.index
        taking_part = participants(view, Trigger(head, clause_of(head), lemma), known)
        span = view.span([head])
    return Mention(
        id=json.dumps([document.id, event["span"]]), document=document.id, sentence=index, quote=quote, trigger=span,
        lemma=lemma, kind=Kind.HAPPENING, status=Status.REPORTED, participants=taking_part,
        headline=Headline((Piece(words, span.start, span.end),)),
    )


def candidates(tellings: Sequence[Telling]) -> Iterable[tuple[int, int]]:
    """Pairs that may be one event: of one stem or one class."""
    for first, second in combinations(range(len(tellings)), 2):
        one, other = tellings[first], tellings[second]
        if one.stems & other.stems or one.classes & other.classes:
            yield first, second


def chains(story: Story, least: float) -> list[list[int]]:
    """The groups of a story's mentions, by their places."""
    tellings, context = story
    known: dict[tuple[int, int], float] = {}

    def score(first: int, second: int) -> float:
        key = (min(first, second), max(first, second))
        if key not in known:
            known[key] = likeness(tellings[key[0]], tellings[key[1]], context)
        return known[key]

    pairs = {pair: score(*pair) for pair in candidates(tellings)}
    return clusters(range(len(tellings)), pairs, least=least, score=score, fits=lambda *_: True)


def of_stems(story: Story) -> list[list[int]]:
    """The baseline: mentions whose head words have one stem are one event."""
    groups: dict[str, list[int]] = {}
    for place, one in enumerate(story[0]):
        groups.setdefault(stem(one.mention.lemma), []).append(place)
    return list(groups.values())


def answer(found: Mapping[str, Story], groups: Mapping[str, list[list[int]]]) -> list[dict[str, Any]]:
    """The groups in the judge's form."""
    lines: dict[str, dict[str, Any]] = {}
    for topic, (tellings, _) in found.items():
        for number, group in enumerate(groups[topic]):
            for place in group:
                document, span = json.loads(tellings[place].mention.id)
                line = lines.setdefault(document, {"id": document, "events": []})
                line["events"].append({"span": span, "chain": f"{topic}:{number}"})
    return list(lines.values())


def figures(scorer: ModuleType, gold: Path, lines: list[dict[str, Any]], out: Path) -> tuple[dict[str, Any], Any]:
    """The judge's figures, over all and by topic."""
    out.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    scopes = scorer.build(scorer.read(gold), scorer.read(out))
    return scorer.evaluate(scopes).as_dict(), {
        topic: scorer.evaluate({topic: scopes[topic]}).as_dict()["conll"] for topic in scopes}


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark; 0 also where the judge or the corpus is missing, with a message."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--out", type=Path, help="write the chains in the judge's format")
    parser.add_argument("--fit", action="store_true", help="fit the weights to this file and print them")
    options = parser.parse_args(arguments)
    scorer = judge()
    if scorer is None or not options.path.is_file():
        print(f"skipped: no {'judge at ' + str(JUDGE) if scorer is None else 'file ' + str(options.path)}")
        return 0
    rows = [json.loads(line) for line in options.path.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = stories(rows, Parser())
    if options.fit:
        print(fitted(rows, found))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        spare = Path(folder) / "chains.jsonl"
        base, by_topic = figures(scorer, options.path, answer(found, {t: of_stems(s) for t, s in found.items()}), spare)
        mine = answer(found, {topic: chains(story, LEAST) for topic, story in found.items()})
        ours, ours_by_topic = figures(scorer, options.path, mine, options.out or spare)
    for topic in sorted(by_topic):
        print(f"topic {topic:>4}: {100 * ours_by_topic[topic]:6.2f}   same stem {100 * by_topic[topic]:6.2f}")
    worst = min(ours_by_topic[topic] - by_topic[topic] for topic in by_topic)
    print(f"all       : {100 * ours['conll']:6.2f}   same stem {100 * base['conll']:6.2f}")
    print(json.dumps({**ours, "baseline_conll": base["conll"], "worst_topic_difference": worst}))
    return 0


def fitted(rows: Sequence[Mapping[str, Any]], found: Mapping[str, Story]) -> str:
    """The weights that fit the marked chains best, as lines of Python."""
    chain = {json.dumps([row["id"], event["span"]]): (row["topic"], event["chain"])
             for row in rows for event in row["events"]}
    made, same = [], []
    for tellings, context in found.values():
        for first, second in candidates(tellings):
            one, other = tellings[first], tellings[second]
            made.append(features(one, other, context))
            same.append(chain[one.mention.id] == chain[other.mention.id])
    weights = regression(made, same)
    return "\n".join(f'    "{name}": {round(weight, 2)},' for name, weight in sorted(weights.items())
                     if abs(weight) > _LITTLE)


def regression(rows: Sequence[Mapping[str, float]], same: Sequence[bool], *, ridge: float = 2.0,
               rounds: int = 25) -> dict[str, float]:
    """Logistic regression by Newton's method with a ridge penalty."""
    import numpy as np

    names = sorted({name for row in rows for name in row})
    place = {name: index for index, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)))
    for index, row in enumerate(rows):
        for name, value in row.items():
            matrix[index, place[name]] = value
    wanted = np.array(same, dtype=float)
    weights = np.zeros(len(names))
    for _ in range(rounds):
        likely = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (wanted - likely) - ridge * weights
        curve = (matrix * (likely * (1 - likely))[:, None]).T @ matrix + ridge * np.eye(len(names))
        weights = weights + np.linalg.solve(curve, slope)
    return dict(zip(names, map(float, weights), strict=True))


if __name__ == "__main__":
    sys.exit(main())

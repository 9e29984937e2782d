"""The English words that make a hit no time, or less than it seems."""

from __future__ import annotations

from timeline.temporal.rule import Around

AROUND = Around(
    turn="Now,",
    modal="(?:may|might|will|would|can|could|should|must|to|not)",
    lasts="last",
    amount="(?:[\\d%]|\\b(?:thousand|million|billion|trillion|dollars|cents|percent|pounds|euros|times))",
    each="[Aa]n?",
    article="[Tt]he",
)

"""The English words that make a hit no time, or less than it seems."""

from __future__ import annotations

from timeline.temporal.rule import Around

# what a day is like, before the name of a day that is not told: no noun, for "he said in a statement Tuesday"
_KIND = ("(?:wet|rainy|sunny|cold|hot|warm|cool|grey|gray|snowy|foggy|misty|windy|stormy|humid|chilly|bright|dull|dark"
         "|dry|freezing|frosty|icy|crisp|drizzly|blustery|balmy|sweltering|bitter|mild|muggy|recent|typical|normal|busy|quiet"
         "|certain|random|given|particular|lazy|ordinary|average|beautiful|lovely|fine|glorious|miserable|sleepy)")

AROUND = Around(
    turn="Now,",
    modal="(?:may|might|will|would|can|could|should|must|to|not)",
    lasts="last",
    amount="(?:[\\d%]|\\b(?:thousand|million|billion|trillion|dollars|cents|percent|pounds|euros|times))",
    each="[Aa]n?",
    article="[Tt]he",
    led="in|since|by|of|from|until|till|to|after|before|around|circa|about|during|the|year|early|late|mid|and|or",
    things="pounds?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|tons?|points?|people|pages?|per cent|[mb]illion",
    indefinite=rf"\b(?:[Oo]n|was|is|of) (?:an?|one) (?:{_KIND},? ){{1,2}}<>|\bon an? <>(?:[.,;:)]|$| (?:in|when|at"
               rf"|after|before|and|as)\b)",
)

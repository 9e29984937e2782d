"""The words in which a language writes dates; `model/words.py` puts them together, one way for all languages.

Templates name what is set into them. `at` is a date with the preposition that it takes, `day` whether it is a day:
German says "vor dem 4. Oktober", "vor Oktober" and "im Oktober", where English says "before" and "in" to all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from timeline.model.time import Precision


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. Months are in full, shortened, and as they stand under an axis.

    `names` are the units that have more than a date for a name, of which `seasons`, `halves` and `quarters` give the
    word by the first month and `dayparts` by the hours; `located` is a name with its preposition where that is not
    "{name}" after `inside`; `parts` are thirds of a unit, with the unit as `of` unless it stands as it is. A span's
    template is the first of its pair before days, else the second. `ordinal` and `year` write numbers. In a sentence,
    `at` is a date with its preposition, `perhaps` its doubt, `meant` a date as the object of a verb by its first words;
    `joined` joins reasons, `neither` what is not there, `thousands` parts figures.
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    tick_months: tuple[str, ...]
    names: Mapping[Precision, str]
    seasons: Mapping[int, str]
    halves: Mapping[int, str]
    quarters: Mapping[int, str]
    dayparts: Mapping[tuple[int, int], str]
    inside: str
    located: Mapping[Precision, str]
    parts: Mapping[str, str]
    of: Mapping[Precision, str]
    sometime: str
    whole: str
    about_unit: str
    about: str
    circa: str
    spans: Mapping[str, tuple[str, str]]
    unknown: str
    clock: str
    moment: str
    either: str
    ordinal: Callable[[int], str]
    year: Callable[[int], str]
    at: Mapping[Precision, str]
    perhaps: str
    joined: str
    neither: str
    thousands: str
    meant: tuple[tuple[tuple[str, ...], str], ...] = ()
    after_day: str = ""
    article: str = ""


def _english_ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _english_year(year: int) -> str:
    """An astronomical year in words: 2015, AD 14, 44 BC, 252 million BC."""
    if year <= 0:
        return f"{_large(1 - year, ('billion', 'million'))} BC"
    return str(year) if year > 999 else f"AD {year}"


def _german_year(year: int) -> str:
    """Ebenso: 2015, 14 n. Chr., 44 v. Chr., 252 Millionen v. Chr."""
    if year <= 0:
        large = _large(1 - year, ("Milliarden", "Millionen"))
        return f"{large.translate(str.maketrans('.,', ',.'))} v. Chr."
    return str(year) if year > 999 else f"{year} n. Chr."


def _large(years: int, names: tuple[str, str]) -> str:
    """Years of deep time as they are said: "252 million", "11,700"; up to 9999 in plain figures."""
    for size, name in zip((1_000_000_000, 1_000_000), names, strict=True):
        if years >= size:
            return f"{years / size:.5g} {name}"
    return f"{years:,}" if years > 9999 else str(years)


_CLOCKS = (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_PARTS_OF_DAY = ((5, 12), (12, 18), (17, 22), (20, 29), (4, 7), (0, 6), (12, 13), (7, 19))

ENGLISH = Phrases(
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December"),
    short_months=("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    tick_months=("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"),
    names={
        Precision.WEEK: "the week of {day}", Precision.WEEKEND: "the weekend of {day}",
        Precision.QUARTER: "the {word} quarter of {year}", Precision.SEASON: "the {word} of {year}",
        Precision.HALF: "the {word} half of {year}", Precision.DECADE: "the {number}s",
        Precision.CENTURY: "the {ordinal} century", Precision.MILLENNIUM: "the {ordinal} millennium",
        Precision.DAYPART: "the {word} of {day}",
    },
    seasons={3: "spring", 6: "summer", 9: "autumn", 12: "winter"},
    halves={1: "first", 7: "second"},
    quarters={1: "first", 4: "second", 7: "third", 10: "fourth"},
    dayparts=dict(zip(_PARTS_OF_DAY, ("morning", "afternoon", "evening", "night", "early morning", "early hours",
                                      "midday", "daytime"), strict=True)),
    inside="in {name}",
    located={Precision.DAYPART: "{name}", Precision.DAY: "{name}"},
    parts={"early": "{the}early {of}", "mid": "{the}mid-{of}", "late": "{the}late {of}"},
    of={},
    sometime="some time {at}",
    whole="all of {name}",
    about_unit="about {name}",
    about="about ",
    circa="c. ",
    spans={
        "between": ("between {about}{first} and {last}",) * 2, "from to": ("from {about}{first} to {last}",) * 2,
        "not before": ("not before {about}{first}",) * 2, "from": ("from {about}{first} on",) * 2,
        "before": ("before {about}{last}",) * 2, "until": ("until {about}{last}",) * 2,
    },
    unknown="at an unknown time",
    clock="{clock}",
    moment="{clock} on {date}",
    either=" or ",
    ordinal=_english_ordinal,
    year=_english_year,
    at={Precision.DAY: "on {words}", **dict.fromkeys(_CLOCKS, "at {words}")},
    perhaps="perhaps ",
    joined=", and ",
    neither=" and no ",
    thousands=",",
    meant=((("until ", "from "), "the time {words}"), (("between ", "before ", "not before "), "some time {words}")),
    article="the ",
)

GERMAN = Phrases(
    months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember"),
    short_months=("Jan.", "Febr.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    tick_months=("Jan", "Feb", "Mär", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"),
    names={
        Precision.WEEK: "Woche ab {day}", Precision.WEEKEND: "Wochenende ab {day}",
        Precision.QUARTER: "{word} Quartal {year}", Precision.SEASON: "{word} {year}",
        Precision.HALF: "{word} Halbjahr {year}", Precision.DECADE: "{number}er",
        Precision.CENTURY: "{ordinal} Jahrhundert", Precision.MILLENNIUM: "{ordinal} Jahrtausend",
        Precision.DAYPART: "{word} des {day}",
    },
    seasons={3: "Frühling", 6: "Sommer", 9: "Herbst", 12: "Winter"},
    halves={1: "1.", 7: "2."},
    quarters={1: "1.", 4: "2.", 7: "3.", 10: "4."},
    dayparts=dict(zip(_PARTS_OF_DAY, ("am Morgen", "am Nachmittag", "am Abend", "in der Nacht", "am frühen Morgen",
                                      "in den frühen Stunden", "am Mittag", "am Tag"), strict=True)),
    inside="im {name}",
    located={
        Precision.DAYPART: "{name}", Precision.DAY: "am {name}", Precision.YEAR: "{name}",
        Precision.WEEK: "in der {name}", Precision.WEEKEND: "am {name}", Precision.DECADE: "in den {name}n",
        Precision.HOUR: "um {name}", Precision.MINUTE: "um {name}", Precision.SECOND: "um {name}",
    },
    parts={"early": "Anfang {of}", "mid": "Mitte {of}", "late": "Ende {of}"},
    of={Precision.DECADE: "der {name}", Precision.CENTURY: "des {name}s"},
    sometime="irgendwann {at}",
    whole="durchgehend {at}",
    about_unit="etwa {at}",
    about="etwa ",
    circa="ca. ",
    spans={
        "between": ("zwischen {about}dem {first} und dem {last}", "zwischen {about}{first} und {last}"),
        "from to": ("{about}vom {first} bis zum {last}", "{about}von {first} bis {last}"),
        "not before": ("nicht vor {about}dem {first}", "nicht vor {about}{first}"),
        "from": ("ab {about}dem {first}", "ab {about}{first}"),
        "before": ("vor {about}dem {last}", "vor {about}{last}"),
        "until": ("bis {about}zum {last}", "bis {about}{last}"),
    },
    unknown="zu unbekannter Zeit",
    clock="{clock} Uhr",
    moment="{clock} am {date}",
    either=" oder ",
    ordinal="{}.".format,
    year=_german_year,
    at={Precision.DAY: "am {words}", **dict.fromkeys(_CLOCKS, "um {words}")},
    perhaps="vielleicht ",
    joined=", und ",
    neither=" und kein ",
    thousands=".",
    after_day=".",
)

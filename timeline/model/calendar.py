"""The proleptic Gregorian calendar in whole numbers, for any year.

Years are astronomical: year 0 is 1 BCE, year -1 is 2 BCE. Days count from 0000-01-01, which is day 0.
The conversions follow the era arithmetic described by Howard Hinnant, "chrono-Compatible Low-Level Date
Algorithms" (2021), restated for this epoch.
"""

from __future__ import annotations

DAY = 86_400
_ERA_DAYS = 146_097  # 400 years
_EPOCH_SHIFT = 60  # from 1 March of year 0, where eras begin, back to 1 January of year 0


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days from 0000-01-01 to the given date. `month` is 1..12; `day` may run over the end of the month."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _ERA_DAYS + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year + _EPOCH_SHIFT


def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number: the inverse of `day_number`."""
    era, day_of_era = divmod(number - _EPOCH_SHIFT, _ERA_DAYS)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return era * 400 + year_of_era + (month <= 2), month, day


def month_length(year: int, month: int) -> int:
    """Days in a month of the given year."""
    following = day_number(year + 1, 1) if month == 12 else day_number(year, month + 1)
    return following - day_number(year, month)


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this date."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def weekday(number: int) -> int:
    """Day of the week of a day number: Monday is 0, Sunday 6."""
    return (number + 5) % 7


def month_index(year: int, month: int) -> int:
    """Months from January of year 0, so that months can be added and subtracted."""
    return year * 12 + month - 1


def month_start(index: int) -> int:
    """Day number of the first day of the month with this index."""
    return day_number(index // 12, index % 12 + 1)

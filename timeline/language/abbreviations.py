"""English abbreviations that end in a stop, by how they stand to what follows, and words that open sentences."""

from __future__ import annotations

from timeline.language.wordlist import words

#: Never the end of a sentence: a name or a number follows.
TITLES = words(
    "mr mrs ms messrs mx dr drs prof rev fr hon gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt sen sens rep reps",
    "gov govs pres amb atty supt insp det sr sra mt vs v cf viz e.g i.e ca approx",
)
#: Abbreviated months and weekdays; some are also words in lower case ("they sat").
MONTHS_AND_DAYS = words(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
)
#: The end of a sentence unless a number follows.
BEFORE_NUMBER = MONTHS_AND_DAYS | words(
    "no nos p pp vol vols fig figs art arts sec sect ch chap par para pt ed n nr op cl",
)
#: May end a sentence: what follows decides.
EITHER = words(
    "inc corp co cos ltd llc bros plc assn assoc dept univ inst govt natl intl mfg est ave blvd rd st sq ln hwy jr",
    "esq ph.d m.d b.a m.a etc a.m p.m u.s u.k u.n e.u d.c ala ariz ark calif colo conn del fla ga ill ind kan kans",
    "ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo alta ont que al hrs",
    "mins hr ft lbs oz",
) | MONTHS_AND_DAYS
#: Those of `EITHER` written in lower case; the others are abbreviations only with a capital or an inner stop.
LOWER = words("inc corp co cos ltd etc al hrs mins hr ft lbs oz est dept")
#: Words that open a sentence when capitalised after an abbreviation.
STARTERS = words(
    "the a an this that these those it he she they we you i his her their its our my your in on at by for from with",
    "but and or nor so yet if when while where after before since until because although though as than then there",
    "here now however meanwhile moreover furthermore nevertheless still also besides instead thus therefore hence",
    "some many most several few both each every all no none not one two three another other others what who whose",
    "why how which once earlier later today yesterday tomorrow last next such under over between during within",
    "without despite according asked speaking nobody everyone somebody someone anyone nothing everything only even",
    "just perhaps",
)
#: Verbs that carry a quotation on after a question or exclamation mark.
SAYING = (
    "said|says|asked|asks|wrote|writes|added|adds|replied|told|tells|tweeted|shouted|cried|yelled|exclaimed|demanded|"
    "wondered|insisted|argued|continued|recalled|answered|responded|joked|screamed|whispered|posted|explained"
)
#: Forms of company names that carry a name on after its own exclamation mark or stop.
COMPANY_WORDS = words("inc corp co ltd llc plc ag sa nv group holdings")
#: Months of languages that write the day with a stop ("4. Oktober"), lower case.
DAY_STOP_MONTHS = words(
    "januar jänner februar feber märz marts mars april mai maj juni juli august september oktober november dezember",
    "desember december ledna února března dubna května června července srpna září října listopadu prosince",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta",
    "marraskuuta joulukuuta",
)

"""Random articles for property tests: sentences of news put together from parts, with and without dates."""

from __future__ import annotations

from hypothesis import strategies as st

from timeline.model.text import Document

_WHO = ("The ministry", "Harlan Foods", "Mayor Ines Okafor", "a spokesman", "Three residents", "She", "The company")
_DID = ("opened a plant in Dunmore", "denied the report", "said the bridge had been closed", "sold 40% of its shares",
        "may march on the capital", "found no leak", "will vote on the plan", "reportedly paid $3 million",
        "did not sign the treaty", "could close the mine", "“never received” the letter", "fired 24 workers")
_WHEN = ("", "on Thursday", "last week", "yesterday", "in September 2015", "in 2015", "on 4 October 2018",
         "the following day", "at that time", "in the late 1990s", "two years ago", "early next year", "by Friday",
         "from May to July 2015", "since 2011", "on 31 February 2014", "in 44 BC", "at 9:30 a.m. on Monday", "tomorrow",
         "in the spring", "around 1850", "between 3 and 7 May 2016", "now", "every Tuesday", "for three years")
_END = (".", ".", "!", ", according to the Daily Post.", ", residents said.", ".”", " <script>alert(1)</script>.")
_FURNITURE = ("", "2 min", "Related: Prices rise 10%", "Photo: A bridge in 2012", "Sponsored post",
              "The author has written about trade for two decades.", "All articles after 1 May 2019 are translated.")
_BREAK = ("\n\n", "\n", "\r\n\r\n", "\u2028")

sentences = st.tuples(*map(st.sampled_from, (_WHO, _DID, _WHEN, _END))).map(
    lambda parts: f"{parts[0]} {parts[1]} {parts[2]}".strip() + parts[3])
paragraphs = st.one_of(st.lists(sentences, min_size=1, max_size=3).map(" ".join), st.sampled_from(_FURNITURE),
                       st.text(max_size=40))  # fmt: skip
texts = st.tuples(st.lists(paragraphs, min_size=1, max_size=6), st.sampled_from(_BREAK)).map(
    lambda parts: parts[1].join(parts[0]))
published = st.sampled_from((None, "2018-10-06", "2018-10", "2018", "2018-10-06T09:30:00+02:00"))


@st.composite
def stories(draw: st.DrawFn, *, dated: bool = True) -> list[Document]:
    """One to four articles, some with a publication date unless `dated` is false."""
    drawn = draw(st.lists(texts, min_size=1, max_size=4))
    return [Document(f"{number}.txt", text, language="en", outlet=draw(st.sampled_from((None, "Daily Post", "Echo"))),
                     published=draw(published) if dated else None) for number, text in enumerate(drawn)]

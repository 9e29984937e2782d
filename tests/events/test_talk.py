"""What is talk and tells of no happening, and what people say of themselves that does."""

from __future__ import annotations

import pytest

from tests.events.reading import read


@pytest.mark.parametrize(("text", "reason"), [
    ("You can call us until 9 p.m. on 3 May 2018.", "whoever reads or listens"),
    ("If you travelled in May 2018, keep the ticket.", "whoever reads or listens"),
    ("Join us again on 3 May 2018 for the rest of the story.", "whoever reads or listens"),
    ("DALE: Let's look back to May 2018.", "whoever reads or listens"),
    ("Here is what we know as of 3 May 2018.", "what happened"),
    ("I was thinking on 3 May 2018 that the rain would never stop.", "thinks or feels"),
    ("We were so happy on 3 May 2018.", "thinks or feels"),
    ("Nobody could explain what had happened in May 2018.", "what happened"),
    ("They fear the kind of floods that we saw in May 2018.", "what happened"),
    ("\"The ferry is not the one we had in May 2018.\"", "what happened"),
    ("It was so different in May 2018.", "thought to be"),
    ("said at a hearing on 3 May 2018.", "what happened"),
    ("I slept badly on 3 May 2018.", "neither who nor what"),
])
def test_talk_tells_of_no_happening_and_says_why(text: str, reason: str) -> None:
    """What is said to a reader, thought or asked is no event, and its time has a line with the reason."""
    reading = read(text)
    assert not reading.happenings
    assert [reason in line.reason for line in reading.accounts] == [True]


@pytest.mark.parametrize(("text", "trigger"), [
    ("\"I paid him $5,000 in May 2018,\" Ada Lind said.", "paid"),
    ("\"I was in the room when he signed it on 3 May 2018,\" Ada Lind said.", "signed"),
    ("\"You promised me the money in May 2018,\" Ada Lind told the mayor.", "promised"),
    ("\"You will be dead by 3 May 2018,\" the note read.", "be"),
    ("I paid him $5,000 in May 2018.", "paid"),
    ("I left the Harlan Bank in May 2018.", "left"),
    ("You announced on 3 May 2018 that you would leave.", "announced"),
    ("We never doubted in May 2018 that Harlan Foods would pay.", "doubted"),
    ("What happened on 3 May 2018 was that the dam broke.", "happened"),
    ("Did Harlan Foods pay the mayor in May 2018?", "pay"),
    ("Let the record show that Ada Lind resigned on 3 May 2018.", "resigned"),
    ("It was great news for the town in May 2018.", "was"),
    ("In May 2018 it was hard to see what the mayor wanted.", "was"),
    ("It was over by May 2018.", "was"),
    ("They fear the kind of floods that Tarn saw in May 2018.", "saw"),
    ("Did she pay him in May 2018?", "pay"),
    ("It is not true that I took the ring in May 2018, she said.", "took"),
    ("Come to the square on 3 May 2018, the mayor urged residents.", "Come"),
    ("He has refused to apologise for what happened in 2011.", "happened"),
    ("Nobody could explain what the mayor did in May 2018.", "did"),
])
def test_what_somebody_did_or_says_is_no_talk(text: str, trigger: str) -> None:
    """A known speaker, words in quotation marks, a name or an amount make a claim of it."""
    assert trigger in map(read(text).trigger, read(text).happenings)


_TURNS = "\n\n".join(["LIND: Good evening.", "DALE: Good evening.", "LIND: Thank you.", "DALE: The dam broke.",
                      "LIND: It rained."])


@pytest.mark.parametrize("text", [
    "DALE: And we've seen a lot of rain in Tarn on 3 May 2018.",
    "That caused a huge amount of rage in May 2018.",
])
def test_chat_on_the_air_tells_of_no_happening(text: str) -> None:
    """What those who take turns to speak see, or only point at, is no event; alone in an article it may be one."""
    assert not read(f"{_TURNS}\n\n{text}").happenings
    assert read(text.removeprefix("DALE: ")).happenings


@pytest.mark.parametrize(("text", "trigger"), [
    ("DALE: He was beaten to death by the guards on 3 May 2018.", "beaten"),
    ("LIND: The lives that were lost on 3 May 2018 will not come back.", "lost"),
    ("DALE: We took forty people out of the mill on 3 May 2018.", "took"),
    ("LIND: We had to dismiss the old board on 3 May 2018.", "dismiss"),
    ("LIND: On 3 May 2018 we saw more than 17 dead.", "saw"),
    ("DALE: I saw a number of looted shops on 3 May 2018.", "saw"),
    ("LIND: It was shut down on 3 May 2018.", "shut"),
])
def test_what_is_told_on_the_air_may_have_happened(text: str, trigger: str) -> None:
    """What others did or suffered stays, whoever they are, and what speakers did to others."""
    assert trigger in map(read(f"{_TURNS}\n\n{text}").trigger, read(f"{_TURNS}\n\n{text}").happenings)
